/** Close the menu on Escape and when somebody looks elsewhere. */
const menu = document.querySelector(".menu");

function close({ andFocus }) {
  if (!menu.open) return;
  menu.open = false;
  if (andFocus) menu.querySelector("summary").focus();
}

if (menu) {
  document.addEventListener("keydown", (event) => event.key === "Escape" && close({ andFocus: menu.contains(document.activeElement) }));
  document.addEventListener("click", (event) => menu.contains(event.target) || close({ andFocus: false }));
  menu.addEventListener("focusout", (event) => event.relatedTarget && !menu.contains(event.relatedTarget) && close({ andFocus: false }));
}
