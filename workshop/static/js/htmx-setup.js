/** htmx under a strict policy: no styles of its own, no eval, our token on every change, and words when saving fails. */
const { htmx } = window;

htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;
htmx.config.responseHandling = [
  { code: "204", swap: false },
  { code: "[23]..", swap: true },
  { code: "422", swap: true },
  { code: "...", swap: false, error: true },
];

const token = document.querySelector("meta[name=csrf-token]")?.content;
const saved = document.querySelector("#saved");
const isChange = (event) => event.detail.requestConfig.verb !== "get";
let slow;

function tell(words, isBusy) {
  if (!saved) return;
  saved.hidden = false;
  saved.classList.toggle("busy", isBusy);
  saved.querySelector("span").textContent = words;
}

function forgive(element) {
  document.querySelectorAll(`[data-unsaved-for="${CSS.escape(element.id)}"]`).forEach((bar) => bar.remove());
}

function complain(event) {
  const { elt, requestConfig } = event.detail;
  clearTimeout(slow);
  if (saved) saved.hidden = true;
  if (requestConfig.verb === "get") return;
  forgive(elt);
  const bar = document.querySelector("#not-saved").content.cloneNode(true).firstElementChild;
  bar.dataset.unsavedFor = elt.id;
  bar.querySelector("button").addEventListener("click", () => {
    bar.remove();
    htmx.ajax(requestConfig.verb, requestConfig.path, { source: elt });
  });
  (elt.closest(".field") ?? elt).append(bar);
}

document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.verb !== "get" && token) event.detail.headers["X-CSRFToken"] = token;
});
document.addEventListener("htmx:beforeRequest", (event) => {
  if (isChange(event)) slow = setTimeout(() => tell(saved.dataset.saving, true), 1000);
});
document.addEventListener("htmx:afterRequest", (event) => {
  if (!isChange(event) || !event.detail.successful) return;
  clearTimeout(slow);
  forgive(event.detail.elt);
  tell(saved?.dataset.saved, false);
});
document.addEventListener("htmx:responseError", complain);
document.addEventListener("htmx:sendError", complain);
