/** Messages at the foot: one at a time, newest wins, ten seconds, waiting while somebody reads or has the focus there. */
const SECONDS = 10;
const place = document.querySelector("#toasts");

function mayGo(toast) {
  return !toast.classList.contains("failed") && !toast.matches(":hover, :focus-within");
}

function expire(toast) {
  let left = SECONDS;
  const clock = setInterval(() => {
    if (!toast.isConnected) clearInterval(clock);
    else if (mayGo(toast) && --left <= 0) toast.remove();
  }, 1000);
}

function welcome(toast) {
  for (const older of [...place.children]) if (older !== toast) older.remove();
  toast.querySelector("[data-close]")?.removeAttribute("hidden");
  expire(toast);
}

function isWriting(element) {
  return element.matches("input, textarea, select, [contenteditable]");
}

if (place) {
  new MutationObserver((changes) => {
    const added = changes.flatMap((change) => [...change.addedNodes]).filter((node) => node.nodeType === Node.ELEMENT_NODE);
    if (added.length) welcome(added.at(-1));
  }).observe(place, { childList: true });

  place.addEventListener("click", (event) => event.target.closest("[data-close]")?.closest(".toast").remove());
  document.addEventListener("keydown", (event) => {
    const undo = place.querySelector("[data-undo]");
    if (!undo || event.key !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || isWriting(event.target)) return;
    event.preventDefault();
    undo.click();
  });

  // A live region only speaks about what comes in later, so what the page brought along is put in again.
  const waiting = [...place.children];
  place.replaceChildren();
  if (waiting.length) setTimeout(() => place.append(waiting.at(-1)), 150);
}
