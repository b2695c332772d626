//! Stages that read the code without running it.

use std::process::Command;

use crate::{
    elsewhere::{self, Checked, PHONES},
    fault::Fault,
    locales, package, program,
    setup::{cargo_tools, python},
    test::{Context, report::Outcome},
};

/// Puts clippy's compiler in the place of rustc for the crates of the workspace. Every stage that compiles them has these
/// same variables, or it would compile them anew.
pub(super) const LINTED: [(&str, &str); 2] = [
    ("RUSTC_WORKSPACE_WRAPPER", "clippy-driver"),
    ("CLIPPY_ARGS", "--deny__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__"),
];

pub(super) fn format(context: &Context) -> Result<Outcome, Fault> {
    program::run(program::cargo().args(["fmt", "--all", "--check"]).current_dir(context.repo.root()))?;
    Ok(Outcome::Passed)
}

pub(super) fn spelling(context: &Context) -> Result<Outcome, Fault> {
    let typos = python::checks(&context.repo)?.program("typos");
    program::run(Command::new(typos).current_dir(context.repo.root()))?;
    Ok(Outcome::Passed)
}

/// Every language is whole, in its own print and words; English is read by the linter, too.
pub(super) fn sentences(context: &Context) -> Result<Outcome, Fault> {
    let told = locales::to_mend(&context.repo)?;
    if !told.is_empty() {
        return Err(Fault::missing(format!("{} sentences are to be mended", told.len()), told.join("\n")));
    }
    let linter = python::checks(&context.repo)?.program("moz-fluent-lint");
    let mut linter = Command::new(linter);
    linter.args(["--config", "locales/linter.yml", "locales/en"]).current_dir(context.repo.root());
    program::quietly(&mut linter)?;
    Ok(Outcome::Passed)
}

/// What packages tell menus and shops is as these want it.
pub(super) fn listing(context: &Context) -> Result<Outcome, Fault> {
    if !cfg!(target_os = "linux") {
        return Ok(Outcome::Skipped("packages for Linux are looked at there".to_owned()));
    }
    package::check_listing(&context.repo)?;
    Ok(Outcome::Passed)
}

pub(super) fn toml(context: &Context) -> Result<Outcome, Fault> {
    let taplo = python::checks(&context.repo)?.program("taplo");
    program::quietly(Command::new(taplo).args(["format", "--check", "--diff"]).current_dir(context.repo.root()))?;
    Ok(Outcome::Passed)
}

pub(super) fn workflows(context: &Context) -> Result<Outcome, Fault> {
    let folder = context.repo.path(".github/workflows");
    if !folder.is_dir() {
        return Ok(Outcome::Skipped("there are none".to_owned()));
    }
    let tools = python::checks(&context.repo)?;
    program::run(Command::new(tools.program("zizmor")).args(["--offline", "--quiet"]).arg(&folder))?;
    program::run(Command::new(tools.program("actionlint")).current_dir(context.repo.root()))?;
    Ok(Outcome::Passed)
}

pub(super) fn unused(context: &Context) -> Result<Outcome, Fault> {
    program::quietly(&mut cargo_tools::have(&context.repo, "shear")?)?;
    Ok(Outcome::Passed)
}

/// Advisories are left to the release workflow: they need a database that changes by the hour and a network to get it.
pub(super) fn licences(context: &Context) -> Result<Outcome, Fault> {
    let mut deny = cargo_tools::have(&context.repo, "deny")?;
    program::quietly(deny.args(["check", "--hide-inclusion-graph", "bans", "licenses", "sources"]))?;
    Ok(Outcome::Passed)
}

/// Compiles everything that the tests need, with clippy looking on: one build serves both, where a `cargo clippy` beside
/// it would compile each dependency a second time. The window's crate is linted for the host: all of it compiles there
/// too, and no second toolchain is needed.
pub(super) fn lints(context: &Context) -> Result<Outcome, Fault> {
    let mut cargo = program::cargo();
    cargo.args(["test", "--quiet", "--workspace", "--all-targets", "--no-run"]).envs(LINTED);
    program::run(cargo.current_dir(context.repo.root()))?;
    Ok(Outcome::Passed)
}

/// Contract, core and shell compile for phones. Not among the quick ones: its first run compiles all dependencies three times.
pub(super) fn phones(context: &Context) -> Result<Outcome, Fault> {
    Ok(match elsewhere::check(&context.repo, &PHONES)? {
        Checked::By(_) => {
            let targets = PHONES.triples().join(", ");
            Outcome::Noted(format!("types alone, nothing is linked: {targets}"))
        }
        Checked::Not => Outcome::Skipped(PHONES.without.to_owned()),
    })
}
