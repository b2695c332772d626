// Starts the window. A file of its own, since the content security policy allows no inline script.
import init from "/trente-ui.js";

// Linux has no typeface that is always there: the window brings its own, fetched while the module is being compiled.
if (navigator.userAgent.includes("Linux") && !navigator.userAgent.includes("Android")) {
  document.documentElement.dataset.system = "linux";
  document.documentElement.dataset.face = "own";
  document.fonts.load('1rem "Inter Variable"');
}

// Phones show what happens by what is pushed, which is not there: nothing is offered.
if (/Android|iPhone|iPad/.test(navigator.userAgent)) document.documentElement.dataset.system = "phone";

// An on-screen keyboard lies over the foot of the page where the system does not make the page lower for it. How much of the page
// it covers is told to the styles; a page that is zoomed in covers itself.
const seen = window.visualViewport;
const covered = () => {
  const hidden = seen.scale > 1.01 ? 0 : window.innerHeight - seen.height - seen.offsetTop;
  document.documentElement.style.setProperty("--keyboard", `${Math.max(0, Math.round(hidden))}px`);
};
for (const change of ["resize", "scroll"]) seen?.addEventListener(change, covered);

init({ module_or_path: "/trente-ui_bg.wasm" });
