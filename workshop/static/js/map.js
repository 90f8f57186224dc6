/** The journey map: bring the selected step into view, and let the frame in the strip show what is in view. */
const scroll = document.querySelector(".map-scroll");
const lane = scroll?.querySelector("th[scope=row]");
const frame = document.querySelector(".overview .in-view");

function share() {
  const whole = scroll.scrollWidth - lane.offsetWidth;
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

if (scroll) {
  const step = scroll.querySelector(".step.selected") ?? document.querySelector(".map .step:target");
  if (step) scroll.scrollLeft = step.offsetLeft - lane.offsetWidth - (scroll.clientWidth - lane.offsetWidth - step.offsetWidth) / 3;
}
if (scroll && frame) {
  showFrame();
  scroll.addEventListener("scroll", showFrame, { passive: true });
  addEventListener("resize", showFrame);
  frame.ownerSVGElement.addEventListener("click", goTo);
}
