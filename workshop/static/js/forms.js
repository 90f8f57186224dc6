/** Forms: no text is lost on leaving, a row is added without a new page, and the list of faults gets the focus. */
const changed = new Set();

function watch(form) {
  form.addEventListener("input", () => changed.add(form));
  form.addEventListener("submit", () => changed.delete(form));
}

function firstFieldOfLastRow(rows) {
  const all = rows.querySelectorAll("[data-row]");
  return all[all.length - 1]?.querySelector("input:not([type=hidden]), textarea, select");
}

async function addRow(form, button) {
  const name = button.value;
  const action = form.getAttribute("action") || location.href;
  const response = await fetch(action, { method: "POST", body: new FormData(form, button), credentials: "same-origin" });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.querySelector(`[data-rows="${CSS.escape(name)}"]`);
  if (!fresh) throw new Error(`no rows named ${name} came back`);
  form.querySelector(`[data-rows="${CSS.escape(name)}"]`).replaceWith(fresh);
  window.htmx?.process(fresh);
  firstFieldOfLastRow(fresh)?.focus();
  changed.add(form);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=add]");
  const form = button?.form;
  if (!form?.querySelector(`[data-rows="${CSS.escape(button.value)}"]`) || button.dataset.plain) return;
  event.preventDefault();
  addRow(form, button).catch(() => {
    button.dataset.plain = "yes";
    form.requestSubmit(button);
  });
});

addEventListener("beforeunload", (event) => {
  if ([...changed].some((form) => form.isConnected)) event.preventDefault();
});

for (const form of document.querySelectorAll("form[data-guard]")) watch(form);
document.querySelector(".error-summary")?.focus();
