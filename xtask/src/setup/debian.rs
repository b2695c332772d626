//! Debian's own Rust, which brings the source of std: cargo builds that for any target.

use std::process::Command;

/// Its cargo, with what it needs in its environment.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new("/usr/bin/cargo");
    xtask_begin::forget_cargo_run(&mut cargo);
    // What rustup's cargo put there points to another compiler's libraries.
    cargo.env_remove("LD_LIBRARY_PATH").env_remove("RUSTUP_TOOLCHAIN").env_remove("RUSTC_WRAPPER");
    cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1");
    cargo
}
