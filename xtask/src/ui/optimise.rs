//! wasm-opt over the bound module, and over what comes later.

use std::{path::Path, process::Command};

use crate::{
    fault::Fault,
    program,
    ui::{OUT_NAME, split},
};

/// Shrinks the modules in `folder`. Which features a module may use stands in the module itself.
pub(crate) fn optimise(wasm_opt: &Path, folder: &Path) -> Result<(), Fault> {
    let mut modules = split::later(folder)?;
    modules.push(folder.join(format!("{OUT_NAME}_bg.wasm")));
    for module in modules {
        program::quietly(
            Command::new("node")
                .arg(wasm_opt)
                .args(["-Oz", "--strip-debug", "--strip-producers"])
                .arg(&module)
                .arg("-o")
                .arg(&module),
        )?;
    }
    Ok(())
}
