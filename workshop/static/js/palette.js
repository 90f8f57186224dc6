/** The palette: Ctrl K or ⌘ K opens it, arrows walk through it, Enter goes there. On a phone the link leads to the search page. */
const dialog = document.querySelector("#palette");
const opener = document.querySelector("[data-opens=palette]");
const onPhone = matchMedia("(max-width: 48rem)");

const field = dialog?.querySelector("input[type=search]");
const choices = () => [...dialog.querySelectorAll(".hits a, .hits button")].filter((choice) => choice.checkVisibility());

function open() {
  if (dialog.open) return;
  dialog.showModal();
  field.select();
  narrow();
}

/** Leave only the commands that hold every word; the server does the searching. */
function narrow() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const group of dialog.querySelectorAll("[data-commands]")) {
    const commands = [...group.querySelectorAll("a, button")];
    for (const command of commands) command.hidden = !words.every((word) => command.textContent.toLowerCase().includes(word));
    group.hidden = commands.every((command) => command.hidden);
  }
  mark();
}

function mark() {
  const [first, ...others] = choices();
  first?.setAttribute("data-next", "");
  for (const other of others) other.removeAttribute("data-next");
}

function walk(step) {
  const stops = [field, ...choices()];
  const at = stops.indexOf(document.activeElement);
  stops[(at + step + stops.length) % stops.length].focus();
}

function onKey(event) {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    walk(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter" && event.target === field && field.value && choices().length) {
    event.preventDefault();
    choices()[0].click();
  }
}

if (dialog && opener) {
  if (/Mac|iPhone|iPad/.test(navigator.platform)) opener.querySelector("kbd")?.replaceChildren("⌘ K");
  opener.setAttribute("aria-haspopup", "dialog");
  opener.addEventListener("click", (event) => {
    if (onPhone.matches || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener("keydown", onKey);
  dialog.addEventListener("click", (event) => (event.target === dialog || event.target.closest("[data-close]")) && dialog.close());
  dialog.addEventListener("htmx:afterSettle", mark);
  field.addEventListener("input", narrow);
}
