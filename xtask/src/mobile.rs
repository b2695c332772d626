//! `cargo xtask mobile check`: whether contract, core and shell compile for phones, where no phone's own tools are at hand.

use std::process::ExitCode;

use crate::{
    console,
    fault::Fault,
    program,
    repo::Repo,
    setup::phones::{self, PHONES, Toolchain},
    shared,
};

/// The crates that a phone runs beside the window's, which is the same wasm everywhere.
const CRATES: [&str; 3] = ["trente-contract", "trente-core", "trente"];

/// What a check does not see.
const NOT_COVERED: [(&str, &str); 5] = [
    ("linking", "it takes the NDK's and Xcode's linkers and libraries"),
    ("C code against the phone's own headers", "bionic's and iOS' are not at hand; musl's and macOS' stand in"),
    ("Kotlin, Swift, Gradle and Xcode projects", "the Tauri CLI writes them where the SDKs are: docs/mobile.md"),
    ("other targets (armv7, the iOS simulator)", "they differ from these in nothing that our code asks"),
    ("anything running", "there is neither phone nor emulator here"),
];

/// What was looked at, and with what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Checked {
    /// Everything that [`PHONES`] names.
    By(Toolchain),
    /// No toolchain here can.
    Not,
}

/// Why there is nothing to look with, for the person.
pub(crate) const WITHOUT: &str =
    "it takes rustup's targets for Android and iOS, or Debian's rustc-web and rust-web-src";

/// Runs `cargo xtask mobile ...`.
pub(crate) fn mobile(repo: &Repo, rest: &[String]) -> Result<ExitCode, Fault> {
    match rest {
        [verb] if verb == "check" => {}
        _ => return Err(Fault::Usage("cargo xtask mobile check".to_owned())),
    }
    let Checked::By(toolchain) = check(repo)? else {
        return Err(Fault::missing("no Rust toolchain here compiles for phones", WITHOUT));
    };
    print!("{}", told(toolchain));
    Ok(ExitCode::SUCCESS)
}

/// Compiles as far as types go.
pub(crate) fn check(repo: &Repo) -> Result<Checked, Fault> {
    let Some(toolchain) = phones::toolchain()? else { return Ok(Checked::Not) };
    let _one_at_a_time = shared::lock(repo, "phones.lock")?;
    let target = repo.cache(toolchain.target_folder());
    shared::forget_other_clones(repo, &target, &PHONES.map(|phone| phone.target))?;
    let mut cargo = toolchain.cargo(repo)?;
    cargo.current_dir(repo.root()).args(["check", "--locked", "--lib"]).args(toolchain.cargo_arguments());
    for name in CRATES {
        cargo.args(["--package", name]);
    }
    for phone in PHONES {
        cargo.args(["--target", phone.target]);
    }
    cargo.env("CARGO_TARGET_DIR", &target).env("TAURI_CONFIG", page(repo)?);
    console::step(format!("phones: cargo check for {}", PHONES.map(|phone| phone.target).join(", ")));
    program::run(&mut cargo)?;
    Ok(Checked::By(toolchain))
}

/// The shell takes the window's files in when it is compiled. One page stands in for them: a change of the window changes
/// nothing here.
fn page(repo: &Repo) -> Result<String, Fault> {
    let folder = repo.cache("page");
    std::fs::create_dir_all(&folder).map_err(Fault::file(&folder))?;
    let page = folder.join("index.html");
    if !page.exists() {
        std::fs::write(&page, "<!doctype html><title>Trente</title>\n").map_err(Fault::file(&page))?;
    }
    Ok(serde_json::json!({ "build": { "frontendDist": folder } }).to_string())
}

/// What is covered and what is not, each with its reason.
fn told(toolchain: Toolchain) -> String {
    let with = match toolchain {
        Toolchain::Own => "the Rust on the search path, with rustup's std",
        Toolchain::Debian => "Debian's Rust, with std compiled from source",
    };
    let mut text = format!("\ncovered, by {with}, as far as types go:\n");
    for phone in PHONES {
        let crates = CRATES.join(", ");
        text +=
            &format!("  {:<24}{:<20}{crates}; C by zig with {}'s headers\n", phone.target, phone.name, phone.headers);
    }
    text += "not covered:\n";
    for (what, why) in NOT_COVERED {
        text += &format!("  {what}: {why}\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_and_every_gap_is_told() {
        let text = told(Toolchain::Debian);
        for phone in PHONES {
            assert!(text.contains(phone.target), "{} is not told in {text}", phone.target);
        }
        let (covered, not) = text.split_once("not covered:").expect("both are told");
        assert!(CRATES.iter().all(|name| covered.contains(name)), "each crate is named: {covered}");
        assert!(
            NOT_COVERED.iter().all(|(what, why)| not.contains(what) && not.contains(why)),
            "with its reason: {not}"
        );
    }
}
