//! JS glue, by wasm-bindgen as a library: its version is the one that `Cargo.lock` names, so it always fits the module.

use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

use crate::{
    fault::Fault,
    ui::{OUT_NAME, Profile},
};

/// Writes `trente-ui.js` and `trente-ui_bg.wasm` into `folder`.
pub(crate) fn bind(wasm: Vec<u8>, folder: &Path, profile: Profile) -> Result<(), Fault> {
    let release = profile == Profile::Release;
    let mut bindgen = Bindgen::new();
    bindgen
        .input_bytes(OUT_NAME, wasm)
        .out_name(OUT_NAME)
        .typescript(false)
        // The later part is joined to these names.
        .keep_lld_exports(true)
        .demangle(false)
        .remove_name_section(release)
        .remove_producers_section(release);
    bindgen.web(true).and_then(|bindgen| bindgen.generate(folder)).map_err(|error| Fault::Bind(format!("{error:#}")))
}
