//! What the first step of `cargo xtask` and xtask itself share. No dependencies: this is compiled before anything can be said.

use std::process::Command;

/// Takes away what `cargo run` told its child about the crate that it ran.
///
/// Some build scripts watch these variables (ring's does): left in place, each change between `cargo xtask test` and a
/// plain `cargo test` would build those anew.
pub fn forget_cargo_run(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        let told = name.to_string_lossy();
        let exact = ["CARGO", "CARGO_BIN_NAME", "CARGO_CRATE_NAME", "CARGO_PRIMARY_PACKAGE", "OUT_DIR"];
        if exact.contains(&told.as_ref()) || told.starts_with("CARGO_PKG_") || told.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
}
