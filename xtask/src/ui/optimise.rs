//! wasm-opt over the bound module.

use std::{path::Path, process::Command};

use crate::{fault::Fault, program, ui::OUT_NAME};

/// Shrinks `trente-ui_bg.wasm` in `folder`. Which features the module may use stands in the module itself.
pub(crate) fn optimise(wasm_opt: &Path, folder: &Path) -> Result<(), Fault> {
    let module = folder.join(format!("{OUT_NAME}_bg.wasm"));
    program::quietly(
        Command::new("node")
            .arg(wasm_opt)
            .args(["-Oz", "--strip-debug", "--strip-producers"])
            .arg(&module)
            .arg("-o")
            .arg(&module),
    )
}
