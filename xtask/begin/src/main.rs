//! The first step of `cargo xtask`: xtask and all it needs take minutes to compile on a new machine. This here takes a
//! second, says so, and shows cargo's progress.
#![allow(clippy::print_stdout, reason = "it is a program for the terminal")]

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

fn main() -> ExitCode {
    match begin() {
        Ok(code) => code,
        Err(told) => {
            eprintln!("error: {told}");
            ExitCode::FAILURE
        }
    }
}

fn begin() -> Result<ExitCode, String> {
    let here =
        env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    let xtask = here.parent().ok_or("xtask/begin stands inside xtask/")?;
    let own = env::current_exe().map_err(|error| format!("cannot tell where this program is: {error}"))?;
    let program = own.with_file_name(format!("xtask{}", env::consts::EXE_SUFFIX));
    if !program.exists() {
        println!("==> xtask is built first: a few minutes on a new machine, and not again");
    }
    build(xtask)?;
    run(&program, xtask)
}

/// The same features as all tests have: what is compiled here is not compiled a second time for them. Only a test target
/// among what is asked for makes cargo count what tests need (`tests/features.rs` is there for nothing else).
fn build(xtask: &Path) -> Result<(), String> {
    let mut cargo = Command::new("cargo");
    xtask_begin::forget_cargo_run(&mut cargo);
    cargo.current_dir(xtask).args(["build", "--workspace", "--bin", "xtask", "--test", "features"]);
    let status = cargo.status().map_err(|error| format!("cargo does not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("xtask could not be built: {status}")) }
}

fn run(program: &Path, xtask: &Path) -> Result<ExitCode, String> {
    let mut command = Command::new(program);
    // It looks for its clone there: clones that share a target folder may find the program built by another one.
    command.args(env::args_os().skip(1)).env("CARGO_MANIFEST_DIR", xtask);
    let told = |error: std::io::Error| format!("{} does not start: {error}", program.display());
    #[cfg(unix)]
    {
        Err(told(std::os::unix::process::CommandExt::exec(&mut command)))
    }
    #[cfg(not(unix))]
    {
        let status = command.status().map_err(told)?;
        Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
    }
}
