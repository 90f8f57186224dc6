/** The journey map: the open step in view, the frame in the strip, and a keyboard that walks, opens, writes and moves. */
import { editor, send, stand, store, tell, write } from "./map-cells.js";
import { bringUpToDate } from "./map-live.js";

const scroll = document.querySelector(".map-scroll");
const inspector = document.querySelector("#inspector");
const about = document.querySelector("#map-editing");

const lane = () => scroll.querySelector("th[scope=row]");
const frame = () => document.querySelector(".overview .in-view");

function share() {
  const whole = Math.max(1, scroll.scrollWidth - lane().offsetWidth);
  const seen = Math.max(0, scroll.clientWidth - lane().offsetWidth);
  return { from: scroll.scrollLeft / whole, part: Math.min(1, seen / whole) };
}

function showFrame() {
  const shape = frame();
  if (!shape) return;
  const { width } = shape.ownerSVGElement.viewBox.baseVal;
  const { from, part } = share();
  shape.setAttribute("x", String(from * width + 1));
  shape.setAttribute("width", String(Math.max(0, part * width - 2)));
}

function goTo(event) {
  const drawing = event.target.closest(".overview");
  if (!drawing) return;
  const { left, width } = drawing.getBoundingClientRect();
  const whole = scroll.scrollWidth - lane().offsetWidth;
  scroll.scrollLeft = ((event.clientX - left) / width - share().part / 2) * whole;
}

/** Rows of cells that stand under each other: the steps first, then the lanes; drawings are passed over. */
const rows = () => [...scroll.querySelectorAll("tr[data-cells]")].map((row) => [...row.cells].slice(1));
const heads = () => [...(scroll?.querySelectorAll("th[data-step]") ?? [])];
const headOf = (code) => heads().find((head) => head.dataset.step === code);

function placeOf(element) {
  const cell = element.closest("td, th[data-step]");
  const grid = rows();
  const row = grid.findIndex((cells) => cells.includes(cell));
  return { grid, row, column: row < 0 ? -1 : grid[row].indexOf(cell), cell };
}

const WAYS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

function walk(event) {
  if (editor()?.cell.contains(event.target)) return;
  if (event.target === scroll && event.key.startsWith("Arrow") && !event.altKey) {
    event.preventDefault();
    stand(scroll.querySelector(".step.selected") ?? rows()[0][0]);
    return;
  }
  const { grid, row, column, cell } = placeOf(event.target);
  if (row < 0 || event.target.closest(".stage-menu")) return;
  const head = grid[0][column];
  if (event.altKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
    event.preventDefault();
    if (about) deed({ deed: "move", step: head.dataset.step, direction: event.key === "ArrowLeft" ? "earlier" : "later" });
  } else if (event.key in WAYS && !event.altKey && !event.ctrlKey && !event.metaKey) {
    const [down, right] = WAYS[event.key];
    const next = grid[row + down]?.[column + right];
    event.preventDefault();
    if (next) stand(next);
  } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    if (about) addAfter(head);
  } else if (event.key === "F2" || (event.key === "Enter" && row > 0 && cell.dataset.cell)) {
    event.preventDefault();
    if (about && cell.dataset.cell) write(cell, stored);
    else head.querySelector("a[hx-get]").click();
  } else if (event.key === "Enter" && !event.target.matches("a:not([hx-get])")) {
    event.preventDefault();
    head.querySelector("a[hx-get]").click();
  }
}

const stored = () => bringUpToDate();

/** Do something to the map, then stand on the step it was about; returns whether it was done. */
async function deed(fields, after = null) {
  try {
    const answer = await send(about.dataset.deedUrl, fields);
    if (answer.status !== 200) return tell(answer.sentence, { failed: true });
    tell(answer.said, { undo: () => turn("undo") });
    await bringUpToDate();
    const head = headOf(answer.subject);
    if (after && head) after(head);
    else if (head) stand(head);
    return answer;
  } catch {
    return tell(about.querySelector("[data-words=offline]").textContent, { failed: true });
  }
}

async function turn(way) {
  const answer = await send(about.dataset[`${way}Url`], {}).catch(() => ({ status: 0, sentence: about.querySelector("[data-words=offline]").textContent }));
  tell(answer.status === 200 ? answer.said : answer.sentence, { failed: answer.status !== 200 });
  await bringUpToDate();
  const head = headOf(answer.subject);
  if (head) stand(head);
}

function addAfter(head) {
  const step = head.dataset.step;
  return deed({ deed: "add", stage: head.dataset.ofStage, other: step, name: about.dataset.newStep }, (made) => write(made, stored));
}

/** The step that the commands are about: where the keyboard was last, else the one that is open, else the first. */
let current = null;
const chosen = () => headOf(current) ?? headOf(inspector?.querySelector("[data-open-step]")?.dataset.openStep) ?? heads()[0];
const nextOf = (head) => heads()[heads().indexOf(head) + 1];

let lastCell = null;
const COMMANDS = {
  write: () => write(lastCell?.isConnected && lastCell.dataset.cell ? lastCell : chosen(), stored),
  add: () => addAfter(chosen()),
  earlier: () => deed({ deed: "move", step: chosen().dataset.step, direction: "earlier" }),
  later: () => deed({ deed: "move", step: chosen().dataset.step, direction: "later" }),
  split: () => deed({ deed: "split", step: chosen().dataset.step, name: about.dataset.newStep }, (made) => write(made, stored)),
  merge: () => nextOf(chosen()) && deed({ deed: "merge", step: nextOf(chosen()).dataset.step, other: chosen().dataset.step }),
  remove: () => deed({ deed: "remove", step: chosen().dataset.step }),
  truth: () => toggleTruth(chosen()),
  rename_stage: () => openStageMenu(chosen().dataset.ofStage, "rename_stage"),
  add_stage: () => openStageMenu(chosen().dataset.ofStage, "add_stage"),
  stage_earlier: () => deed({ deed: "move_stage", stage: chosen().dataset.ofStage, direction: "earlier" }),
  stage_later: () => deed({ deed: "move_stage", stage: chosen().dataset.ofStage, direction: "later" }),
  split_stage: () => deed({ deed: "split_stage", stage: chosen().dataset.ofStage, step: chosen().dataset.step, name: about.dataset.newStage }),
  merge_stages: () => submitIn(chosen().dataset.ofStage, "merge_stages"),
  undo: () => turn("undo"),
  redo: () => turn("redo"),
};

async function toggleTruth(head) {
  const is = head.querySelector(".moment") ? "1" : "";
  const answer = await send(about.dataset.cellUrl, { step: head.dataset.step, cell: "moment_of_truth", text: is ? "" : "1", seen: is });
  if (answer.status !== 200) tell(answer.sentence, { failed: true });
  await bringUpToDate();
  stand(headOf(head.dataset.step));
}

const stageMenu = (stage) => scroll.querySelector(`[data-stage="${CSS.escape(stage)}"] .stage-menu`);
const formIn = (menu, name) => [...menu.querySelectorAll("form")].find((form) => form.elements.deed.value === name);

function openStageMenu(stage, name) {
  const menu = stageMenu(stage);
  menu.open = true;
  const field = formIn(menu, name).elements.name;
  field.focus();
  field.select();
}

const submitIn = (stage, name) => formIn(stageMenu(stage), name)?.requestSubmit();

/** After another step was fetched into the place beside the map: mark its column, and go there with the keyboard. */
function mark() {
  const code = inspector.querySelector("[data-open-step]")?.dataset.openStep;
  const grid = rows();
  const column = grid[0].findIndex((cell) => cell.dataset.step === code);
  for (const cells of grid) cells.forEach((cell, place) => cell.classList.toggle("selected", place === column));
  inspector.querySelector("h2")?.focus({ preventScroll: true });
  if (!matchMedia("(min-width: 64rem)").matches) inspector.scrollIntoView({ block: "start" });
}

function dragging() {
  let dragged = null;
  scroll.addEventListener("dragstart", (event) => {
    dragged = event.target.closest?.("th[data-step]")?.dataset.step ?? null;
    if (dragged) event.dataTransfer.setData("text/plain", dragged);
  });
  scroll.addEventListener("dragover", (event) => dragged && event.target.closest("[data-step]") && event.preventDefault());
  scroll.addEventListener("drop", (event) => {
    const over = headOf(event.target.closest("[data-step]")?.dataset.step);
    if (!dragged || !over || over.dataset.step === dragged) return;
    event.preventDefault();
    const { left, width } = over.getBoundingClientRect();
    const isBefore = event.clientX < left + width / 2;
    const before = heads()[heads().indexOf(over) - 1];
    const other = isBefore ? (before?.dataset.step ?? "") : over.dataset.step;
    if (other !== dragged) deed({ deed: "move", step: dragged, stage: over.dataset.ofStage, other });
    dragged = null;
  });
}

function editing() {
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-deed]");
    if (!form || event.defaultPrevented) return;
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(form, event.submitter));
    form.closest("details")?.removeAttribute("open");
    deed(fields, fields.deed === "add" || fields.deed === "split" ? (made) => stand(made) : null);
  });
  document.addEventListener("click", (event) => {
    const command = event.target.closest("[data-map-command]")?.dataset.mapCommand;
    const pencil = event.target.closest("[data-write]");
    if (pencil) write(pencil.closest("[data-cell]"), stored);
    if (command) {
      document.querySelector("#palette")?.close();
      COMMANDS[command]();
    } else if (event.target.closest("[data-map-undo]") && !event.target.closest(".toast")) turn("undo");
    else if (event.target.closest("[data-map-redo]")) turn("redo");
  });
  document.addEventListener("dblclick", (event) => {
    const cell = event.target.closest("[data-cell]");
    if (cell && !event.target.closest("a, button, summary, input, select, textarea")) write(cell, stored);
  });
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.target.matches("input, textarea, select")) return;
    const key = event.key.toLowerCase();
    const way = key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : null;
    if (!way || document.querySelector("#toasts [data-undo]")) return;
    event.preventDefault();
    turn(way);
  });
  document.addEventListener("focusin", (event) => {
    const cell = event.target.closest("[data-step]");
    if (!cell) return;
    current = cell.dataset.step;
    if (cell.dataset.cell) lastCell = cell;
  });
  addEventListener("beforeunload", (event) => {
    const writing = editor();
    if (writing && writing.field.value !== writing.seen) {
      store();
      event.preventDefault();
    }
  });
}

if (about) editing();
if (scroll) {
  const step = scroll.querySelector(".step.selected") ?? document.querySelector(".map .step:target");
  if (step) scroll.scrollLeft = step.offsetLeft - lane().offsetWidth - (scroll.clientWidth - lane().offsetWidth - step.offsetWidth) / 3;
  scroll.addEventListener("keydown", walk);
  if (about) dragging();
  inspector?.addEventListener("htmx:afterSwap", mark);
  showFrame();
  scroll.addEventListener("scroll", showFrame, { passive: true });
  addEventListener("resize", showFrame);
  document.addEventListener("map:changed", showFrame);
  document.addEventListener("click", goTo);
}
