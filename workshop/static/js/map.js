/** The journey map: the open step in view, the frame in the strip, and a keyboard that walks, opens and moves. */
const scroll = document.querySelector(".map-scroll");
const lane = scroll?.querySelector("th[scope=row]");
const frame = document.querySelector(".overview .in-view");
const inspector = document.querySelector("#inspector");

function share() {
  const whole = Math.max(1, scroll.scrollWidth - lane.offsetWidth);
  const seen = Math.max(0, scroll.clientWidth - lane.offsetWidth);
  return { from: scroll.scrollLeft / whole, part: Math.min(1, seen / whole) };
}

function showFrame() {
  const { width } = frame.ownerSVGElement.viewBox.baseVal;
  const { from, part } = share();
  frame.setAttribute("x", String(from * width + 1));
  frame.setAttribute("width", String(Math.max(0, part * width - 2)));
}

function goTo(event) {
  const { left, width } = frame.ownerSVGElement.getBoundingClientRect();
  const whole = scroll.scrollWidth - lane.offsetWidth;
  scroll.scrollLeft = ((event.clientX - left) / width - share().part / 2) * whole;
}

/** Rows of cells that stand under each other: the steps first, then the lanes; drawings are passed over. */
const rows = () => [...scroll.querySelectorAll("tr[data-cells]")].map((row) => [...row.cells].slice(1));

function placeOf(element) {
  const cell = element.closest("td, th[data-step]");
  const grid = rows();
  const row = grid.findIndex((cells) => cells.includes(cell));
  return { grid, row, column: row < 0 ? -1 : grid[row].indexOf(cell) };
}

function stand(cell) {
  const target = cell.querySelector("a[hx-get]") ?? cell;
  if (target === cell) cell.tabIndex = -1;
  target.focus({ preventScroll: true });
  const left = cell.offsetLeft - lane.offsetWidth;
  const right = cell.offsetLeft + cell.offsetWidth - scroll.clientWidth;
  scroll.scrollLeft = Math.max(Math.min(scroll.scrollLeft, left), right);
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

const WAYS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

function walk(event) {
  if (event.target === scroll && event.key.startsWith("Arrow") && !event.altKey) {
    event.preventDefault();
    stand(scroll.querySelector(".step.selected") ?? rows()[0][0]);
    return;
  }
  const { grid, row, column } = placeOf(event.target);
  if (row < 0) return;
  const head = grid[0][column];
  if (event.altKey && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
    if (head.dataset.move) move(event, head, event.key === "ArrowLeft" ? "earlier" : "later");
  } else if (event.key in WAYS && !event.altKey && !event.ctrlKey && !event.metaKey) {
    const [down, right] = WAYS[event.key];
    const next = grid[row + down]?.[column + right];
    event.preventDefault();
    if (next) stand(next);
  } else if ((event.key === "Enter" || event.key === "F2") && !event.target.matches("a:not([hx-get])")) {
    event.preventDefault();
    head.querySelector("a[hx-get]").click();
  }
}

function move(event, head, direction) {
  const form = document.querySelector("form[data-move-step]");
  event.preventDefault();
  form.action = head.dataset.move;
  form.elements.direction.value = direction;
  form.requestSubmit();
}

/** After another step was fetched into the place beside the map: mark its column, and go there with the keyboard. */
function mark() {
  const code = inspector.querySelector("[data-open-step]")?.dataset.openStep;
  const grid = rows();
  const column = grid[0].findIndex((cell) => cell.dataset.step === code);
  for (const cells of grid) cells.forEach((cell, place) => cell.classList.toggle("selected", place === column));
  inspector.querySelector("h2")?.focus({ preventScroll: true });
  if (!matchMedia("(min-width: 64rem)").matches) inspector.scrollIntoView({ block: "start" });
}

if (scroll) {
  const step = scroll.querySelector(".step.selected") ?? document.querySelector(".map .step:target");
  if (step) scroll.scrollLeft = step.offsetLeft - lane.offsetWidth - (scroll.clientWidth - lane.offsetWidth - step.offsetWidth) / 3;
  scroll.addEventListener("keydown", walk);
  inspector?.addEventListener("htmx:afterSwap", mark);
}
if (scroll && frame) {
  showFrame();
  scroll.addEventListener("scroll", showFrame, { passive: true });
  addEventListener("resize", showFrame);
  frame.ownerSVGElement.addEventListener("click", goTo);
}
