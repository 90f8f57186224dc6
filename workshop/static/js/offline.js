/** Say that the connection is gone, and for four seconds that it is back. */
const bar = document.querySelector("#offline");

function say(words) {
  bar.hidden = false;
  bar.querySelector("span").textContent = words;
}

if (bar) {
  addEventListener("offline", () => say(bar.dataset.gone));
  addEventListener("online", () => {
    say(bar.dataset.back);
    setTimeout(() => { bar.hidden = navigator.onLine; }, 4000);
  });
  if (!navigator.onLine) say(bar.dataset.gone);
}
