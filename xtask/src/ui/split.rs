//! Cuts the module in two: what the first posts need, and what can come later. The cut runs where `ui/src/pages/later.rs` says.

use std::path::{Path, PathBuf};

use wasm_split_cli_support::Options;

use crate::{fault::Fault, ui::OUT_NAME};

/// The file that fetches the later part when it is wanted.
pub(crate) const LOADER: &str = "later.js";

/// Writes the later part and its loader into `folder`; gives the part that begins, not bound yet.
pub(crate) fn split(wasm: &[u8], folder: &Path) -> Result<Vec<u8>, Fault> {
    let begins = folder.join("begins.wasm");
    let (glue, loader) = (format!("./{OUT_NAME}.js"), format!("./{LOADER}"));
    let mut options = Options::new(wasm);
    options.output_dir = folder;
    options.main_out_path = &begins;
    options.main_module = &glue;
    options.link_name = &loader;
    wasm_split_cli_support::transform(options).map_err(|error| Fault::Split(format!("{error:#}")))?;
    let main = std::fs::read(&begins).map_err(Fault::file(&begins))?;
    std::fs::remove_file(&begins).map_err(Fault::file(&begins))?;
    Ok(main)
}

/// The modules in `folder` that come later.
pub(crate) fn later(folder: &Path) -> Result<Vec<PathBuf>, Fault> {
    let first = format!("{OUT_NAME}_bg.wasm");
    let mut later = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(Fault::file(folder))? {
        let path = entry.map_err(Fault::file(folder))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.ends_with(".wasm") && name != first {
            later.push(path);
        }
    }
    later.sort();
    Ok(later)
}
