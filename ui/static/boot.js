// Starts the window. A file of its own, since the content security policy allows no inline script.
import init from "/trente-ui.js";

init({ module_or_path: "/trente-ui_bg.wasm" });
