/** Bring the current knot of the thread into view on a screen that is too narrow for the whole. */
const nav = document.querySelector(".thread-nav");
const current = nav?.querySelector("[aria-current]");

if (current && nav.scrollWidth > nav.clientWidth) {
  const { left } = current.getBoundingClientRect();
  nav.scrollLeft += left - nav.getBoundingClientRect().left - nav.clientWidth / 4;
}
