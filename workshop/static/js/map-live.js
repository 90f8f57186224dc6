/** What others change in a map comes in by itself, without taking the cursor from anybody. */
import { editor, replace } from "./map-cells.js";

const EVERY = 700;
const root = document.querySelector("[data-map]");
let last = Number(root?.dataset.edit ?? 0);
let asking = null;

const address = () => {
  const url = new URL(root.dataset.changesUrl, location.href);
  url.searchParams.set("since", String(last));
  const step = document.querySelector("#inspector [data-open-step]")?.dataset.openStep;
  if (step) url.searchParams.set("step", step);
  return url;
};

async function ask() {
  try {
    const answer = await fetch(address(), { headers: { Accept: "application/json" } });
    if (answer.status === 200) show(await answer.json());
  } catch {
    // A dead network is told by the bar at the top; the next turn asks again.
  }
}

/** Show what was done since, after what is being asked already. */
export async function bringUpToDate() {
  if (!root) return;
  await asking;
  asking = ask();
  await asking;
  asking = null;
}

function show({ edit, html, others, subjects }) {
  last = edit;
  const fresh = new DOMParser().parseFromString(html, "text/html");
  for (const part of fresh.querySelectorAll("[data-live]")) {
    const standing = document.querySelector(`[data-live="${part.dataset.live}"]`);
    if (!standing) location.reload();
    else if (part.dataset.live === "outline") swap(standing, part, foldedOpen(standing));
    else swap(standing, part);
  }
  document.dispatchEvent(new CustomEvent("map:changed"));
  announce(others, subjects);
}

const foldedOpen = (outline) => [...outline.querySelectorAll("details")].map((fold) => fold.open);

function swap(standing, part, folds = []) {
  if (standing.outerHTML === part.outerHTML) return;
  const focus = placeOfFocus(standing);
  part.querySelectorAll("details").forEach((fold, place) => (fold.open ||= Boolean(folds[place])));
  replace(standing, part);
  window.htmx?.process(part);
  if (focus) restoreFocus(part, focus);
}

/** Where the keyboard stands inside a part, in words that hold after it was drawn again. */
function placeOfFocus(standing) {
  const active = document.activeElement;
  if (!standing.contains(active) || editor()?.cell.contains(active)) return null;
  const cell = active.closest("[data-step]");
  return cell && { step: cell.dataset.step, name: cell.dataset.cell ?? "", isLink: active !== cell };
}

function restoreFocus(part, { step, name, isLink }) {
  const cells = [...part.querySelectorAll(`[data-step="${CSS.escape(step)}"]`)];
  const cell = cells.find((other) => (other.dataset.cell ?? "") === name) ?? cells[0];
  if (!cell) return;
  const target = isLink ? (cell.querySelector("a[hx-get]") ?? cell) : cell;
  if (target === cell) cell.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function announce(others, subjects) {
  const place = document.querySelector(".at-work");
  if (!others.length) return;
  place.hidden = false;
  place.textContent = others.at(-1);
  for (const code of subjects) {
    for (const cell of document.querySelectorAll(`.map th[data-step="${CSS.escape(code)}"]`)) {
      cell.classList.add("busy");
      setTimeout(() => cell.classList.remove("busy"), 4000);
    }
  }
}

if (root) setInterval(() => asking || (document.visibilityState === "visible" && bringUpToDate()), EVERY);
