//! `cargo xtask mobile check` and `cargo xtask desktops check`: whether contract, core and shell compile for other systems, where
//! their own tools are not at hand.

use std::process::ExitCode;

use crate::{
    console,
    fault::Fault,
    program,
    repo::Repo,
    setup::{
        packages::{self, Packages},
        targets::{self, Target, Toolchain},
    },
    shared,
};

/// The crates that run beside the window's, which is the same wasm everywhere.
const CRATES: [&str; 3] = ["trente-contract", "trente-core", "trente"];

/// A look at the code for some other systems.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// The command, as the person types it.
    command: &'static str,
    /// What the lock and the target folder are called after.
    name: &'static str,
    /// What it compiles for.
    pub(crate) targets: &'static [Target],
    /// Which of our targets it compiles.
    parts: &'static [&'static str],
    /// What its build scripts call beside a C compiler.
    packages: Option<Packages>,
    /// Why there is nothing to look with, for the person.
    pub(crate) without: &'static str,
    /// What it does not see, and why.
    not_covered: &'static [(&'static str, &'static str)],
}

/// The look at phones.
pub(crate) const PHONES: Look = Look {
    command: "mobile",
    name: "phones",
    targets: targets::PHONES,
    parts: &["--lib"],
    packages: None,
    without: "it takes rustup's targets for Android and iOS, or Debian's rustc-web and rust-web-src",
    not_covered: &[
        ("linking", "it takes the NDK's and Xcode's linkers and libraries"),
        ("C code against the phone's own headers", "bionic's and iOS' are not at hand; musl's and macOS' stand in"),
        ("Kotlin, Swift, Gradle and Xcode projects", "the Tauri CLI writes them where the SDKs are: docs/mobile.md"),
        ("other targets (armv7, the iOS simulator)", "they differ from these in nothing that our code asks"),
        ("anything running", "there is neither phone nor emulator here"),
    ],
};

/// The look at the desktops beside Linux.
pub(crate) const DESKTOPS: Look = Look {
    command: "desktops",
    name: "desktops",
    targets: targets::DESKTOPS,
    parts: &["--lib", "--bins"],
    packages: Some(packages::MINGW),
    without: "it takes rustup's targets for Windows and macOS, or Debian's rustc-web and rust-web-src",
    not_covered: &[
        ("linking", "it takes Xcode's linker and frameworks; for Windows it is left out"),
        ("Objective-C of libraries", "it takes the headers of Apple's frameworks, which only Xcode has"),
        (
            "Microsoft's own compiler (x86_64-pc-windows-msvc)",
            "its headers and libraries are not at hand; releases use it",
        ),
        ("macOS on Intel (x86_64-apple-darwin)", "it differs from Apple's own processor in nothing that our code asks"),
        ("tests", "they are compiled and run for this system alone"),
        ("anything running", "there is neither Windows nor macOS here"),
    ],
};

/// What was looked at, and with what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Checked {
    /// Every target of the look.
    By(Toolchain),
    /// No toolchain here can.
    Not,
}

/// Runs `cargo xtask mobile ...` or `cargo xtask desktops ...`.
pub(crate) fn run(repo: &Repo, look: &Look, rest: &[String]) -> Result<ExitCode, Fault> {
    match rest {
        [verb] if verb == "check" => {}
        _ => return Err(Fault::Usage(format!("cargo xtask {} check", look.command))),
    }
    let Checked::By(toolchain) = check(repo, look)? else {
        return Err(Fault::missing(format!("no Rust toolchain here compiles for {}", look.name), look.without));
    };
    print!("{}", told(look, toolchain));
    Ok(ExitCode::SUCCESS)
}

/// Compiles as far as types go.
pub(crate) fn check(repo: &Repo, look: &Look) -> Result<Checked, Fault> {
    let Some(toolchain) = targets::toolchain(look.targets)? else { return Ok(Checked::Not) };
    if let Some(packages) = look.packages {
        packages::require(packages)?;
    }
    let _one_at_a_time = shared::lock(repo, &format!("{}.lock", look.name))?;
    let target = repo.cache(format!("target-{}{}", look.name, toolchain.mark()));
    let triples = look.triples();
    shared::forget_other_clones(repo, &target, &triples)?;
    let mut cargo = toolchain.cargo(repo, look.targets)?;
    cargo.current_dir(repo.root()).args(["check", "--locked"]).args(look.parts).args(toolchain.cargo_arguments());
    for name in CRATES {
        cargo.args(["--package", name]);
    }
    for triple in &triples {
        cargo.args(["--target", triple]);
    }
    cargo.env("CARGO_TARGET_DIR", &target).env("TAURI_CONFIG", page(repo)?);
    console::step(format!("{}: cargo check for {}", look.name, triples.join(", ")));
    program::run(&mut cargo)?;
    Ok(Checked::By(toolchain))
}

impl Look {
    /// What it compiles for, as Rust calls it.
    pub(crate) fn triples(&self) -> Vec<&'static str> {
        self.targets.iter().map(|target| target.triple).collect()
    }
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
fn told(look: &Look, toolchain: Toolchain) -> String {
    let with = match toolchain {
        Toolchain::Own => "the Rust on the search path, with rustup's std",
        Toolchain::Debian => "Debian's Rust, with std compiled from source",
    };
    let mut text = format!("\ncovered, by {with}, as far as types go:\n");
    for target in look.targets {
        let crates = CRATES.join(", ");
        text += &format!("  {:<24}{:<20}{crates}; C by {}\n", target.triple, target.name, target.headers);
    }
    text += "not covered:\n";
    for (what, why) in look.not_covered {
        text += &format!("  {what}: {why}\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_and_every_gap_is_told() {
        for look in [PHONES, DESKTOPS] {
            let text = told(&look, Toolchain::Debian);
            for target in look.targets {
                assert!(text.contains(target.triple), "{} is not told in {text}", target.triple);
            }
            let (covered, not) = text.split_once("not covered:").expect("both are told");
            assert!(CRATES.iter().all(|name| covered.contains(name)), "each crate is named: {covered}");
            assert!(
                look.not_covered.iter().all(|(what, why)| not.contains(what) && not.contains(why)),
                "with its reason: {not}"
            );
        }
    }
}
