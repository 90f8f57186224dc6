/** Cells of a map are written where they stand: Enter or F2 opens, Enter stores, Escape leaves; two texts are both shown. */
const about = document.querySelector("#map-editing");
let token = document.querySelector("meta[name=csrf-token]")?.content;
let isTokenOld = false;
const RETRY = 3000;

const words = (name) => about.querySelector(`[data-words=${name}]`).textContent;
const made = (selector) => about.querySelector(selector).content.firstElementChild.cloneNode(true);

/** Whoever signed in again on another tab has another token, which this page gets to know when it is opened anew. */
async function renewToken() {
  const page = await (await fetch(location.href)).text();
  token = new DOMParser().parseFromString(page, "text/html").querySelector("meta[name=csrf-token]")?.content ?? token;
}

/**
 * Send a form as plain values; the answer says what is there now, or why nothing was stored. A page instead of values
 * comes from somebody who signed out (303 to the sign-in page), a token that ended or a server that broke: nothing was
 * stored. A database that is busy (503) is like a dead network: it throws, and whoever sent tries again.
 */
export async function send(url, fields) {
  if (isTokenOld) await renewToken();
  const answer = await fetch(url, {
    method: "POST",
    redirect: "manual",
    headers: { Accept: "application/json", "X-CSRFToken": token },
    body: new URLSearchParams(fields),
  });
  if (answer.status === 503) throw new Error("busy");
  isTokenOld = !answer.headers.get("Content-Type")?.includes("json");
  if (isTokenOld) return { status: 0, sentence: words("unstored") };
  return { status: answer.status, ...(await answer.json()) };
}

export function tell(sentence, { failed = false, undo = null } = {}) {
  const toast = made(undo && !failed ? "[data-toast]" : "[data-failed]");
  toast.classList.toggle("failed", failed);
  toast.querySelector("span").textContent = sentence;
  if (undo && !failed) toast.querySelector("[data-map-undo]").addEventListener("click", () => (toast.remove(), undo()));
  document.querySelector("#toasts").append(toast);
}

let open = null;

/** The editor that is open, with its cell: `{ cell, field, step, name, seen }`, or null. */
export const editor = () => open;

function fieldFor(cell) {
  const chosen = about.querySelector(`[data-choices="${cell.dataset.cell}"]`) ?? about.querySelector('[data-choices="text"]');
  const field = chosen.content.firstElementChild.cloneNode(true);
  field.value = cell.dataset.value;
  const name = cell.closest("tr")?.cells[0] ?? cell.parentElement.querySelector("dt");
  field.setAttribute("aria-label", `${name.innerText.trim()} ${cell.dataset.step}`);
  return field;
}

export function write(cell, stored) {
  if (!about || !cell?.dataset.cell || open) return;
  const field = fieldFor(cell);
  open = { cell, field, step: cell.dataset.step, name: cell.dataset.cell, seen: cell.dataset.value, stored, kept: [...cell.childNodes] };
  cell.classList.add("writing");
  cell.replaceChildren(field);
  field.addEventListener("keydown", onKey);
  field.addEventListener("blur", () => open?.field === field && !open.isMoving && store());
  if (field.matches("select")) field.addEventListener("change", () => store());
  field.focus();
  field.select?.();
}

function onKey(event) {
  event.stopPropagation();
  if (event.key === "Escape") {
    event.preventDefault();
    leave();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    store();
  } else if (event.key === "Tab") {
    event.preventDefault();
    store(event.shiftKey ? -1 : 1);
  }
}

/** Put back what stood in the cell, and stand on it. */
function leave() {
  const { cell, kept } = open;
  open = null;
  cell.classList.remove("writing", "waiting");
  cell.replaceChildren(...kept);
  stand(cell);
}

export function stand(cell) {
  if (!cell) return;
  const target = cell.querySelector("a[hx-get], [data-write]") ?? cell;
  if (target === cell) cell.tabIndex = -1;
  target.focus({ preventScroll: true });
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** Store what was typed; `aside` is which neighbour to write next. A dead network keeps the text and tries again. */
export async function store(aside = 0) {
  const writing = open;
  if (!writing || writing.isSending) return;
  const text = writing.field.value;
  if (text === writing.seen) return leave(), next(writing, aside);
  writing.isSending = true;
  writing.cell.classList.add("waiting");
  const fields = { step: writing.step, cell: writing.name, text, seen: writing.seen };
  try {
    settle(writing, await send(about.dataset.cellUrl, fields), text, aside);
  } catch {
    writing.isSending = false;
    tell(words("offline"), { failed: true });
    setTimeout(() => open === writing && store(aside), RETRY);
  }
}

function settle(writing, answer, text, aside) {
  writing.isSending = false;
  writing.cell.classList.remove("waiting");
  if (answer.status === 200) {
    const { cell } = writing;
    cell.dataset.value = text.trim();
    writing.kept = [document.createTextNode(writing.field.matches("select") ? writing.field.selectedOptions[0].text : text.trim() || "–")];
    open = null;
    cell.classList.remove("writing");
    cell.replaceChildren(...writing.kept);
    if (aside) next(writing, aside);
    else if (document.activeElement === document.body) stand(cell);
    writing.stored(answer);
  } else if (answer.theirs !== undefined) {
    ask(writing, answer, text);
  } else if (answer.status === 404) {
    keep(text, answer.sentence);
    open = null;
    writing.stored(answer);
  } else {
    tell(answer.sentence, { failed: true });
    writing.field.focus();
  }
}

function next(writing, aside) {
  if (!aside) return;
  const cells = [...document.querySelectorAll(`.map [data-cell="${writing.name}"], .outline [data-cell="${writing.name}"]`)].filter((cell) => cell.checkVisibility());
  const at = cells.findIndex((cell) => cell.dataset.step === writing.step);
  write(cells[at + aside], writing.stored);
}

/** Two texts for one cell: both stand there until somebody chooses. */
function ask(writing, answer, yours) {
  const box = made("[data-clash]");
  const [sentence] = box.querySelectorAll("p:not(.label)");
  const [theirs, mine] = box.querySelectorAll("blockquote");
  sentence.textContent = answer.sentence;
  theirs.textContent = answer.theirs || "–";
  mine.textContent = yours || "–";
  const texts = { yours, theirs: answer.theirs, both: [answer.theirs, yours].filter(Boolean).join("\n") };
  if (!writing.field.matches("textarea")) box.querySelector('[data-take="both"]').remove();
  box.addEventListener("click", (event) => {
    const take = event.target.closest("[data-take]")?.dataset.take;
    if (!take) return;
    writing.isMoving = true;
    writing.seen = answer.theirs;
    writing.field.value = texts[take];
    writing.cell.replaceChildren(writing.field);
    writing.isMoving = false;
    store();
  });
  box.addEventListener("keydown", (event) => event.stopPropagation());
  writing.isMoving = true;
  writing.cell.replaceChildren(box);
  writing.isMoving = false;
  box.querySelector("button").focus();
}

/** What was written for a step that is gone stays on the page, to be copied. */
export function keep(text, sentence) {
  const kept = made("[data-kept]");
  kept.querySelector("p").textContent = `${sentence} ${words("gone")}`;
  kept.querySelector("textarea").value = text;
  document.querySelector("[data-map]").prepend(kept);
  kept.querySelector("textarea").focus();
}

/** Put a part that was drawn again in place of the standing one; an editor that is open in it goes along, cursor and all. */
export function replace(standing, part) {
  const writing = open && standing.contains(open.cell) ? open : null;
  if (!writing) return standing.replaceWith(part);
  const cell = [...part.querySelectorAll(`[data-cell="${writing.name}"]`)].find((other) => other.dataset.step === writing.step);
  if (!cell) {
    open = null;
    standing.replaceWith(part);
    return keep(writing.field.value, writing.step);
  }
  const inside = writing.cell.firstElementChild;
  const { activeElement } = document;
  const { selectionStart, selectionEnd } = writing.field;
  writing.isMoving = true;
  const hadFocus = inside.contains(activeElement);
  Object.assign(writing, { cell, kept: [...cell.childNodes] });
  cell.classList.add("writing");
  cell.replaceChildren(inside);
  standing.replaceWith(part);
  if (hadFocus) activeElement.focus({ preventScroll: true });
  if (hadFocus && writing.field.matches("textarea")) writing.field.setSelectionRange(selectionStart, selectionEnd);
  writing.isMoving = false;
}
