/** Light, dark or as the device says: at once on the page, remembered by the server. */
const form = document.querySelector("form[data-theme-choice]");

function show(theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const button of form.querySelectorAll("button")) button.setAttribute("aria-pressed", String(button.value === theme));
}

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  show(event.submitter.value);
  fetch(form.action, { method: "POST", body: new FormData(form, event.submitter), redirect: "manual" });
});
