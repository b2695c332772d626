//! Stages that read the code without running it.

use std::process::Command;

use crate::{
    fault::Fault,
    program,
    setup::{cargo_tools, python},
    test::{Context, report::Outcome},
};

pub(super) fn format(context: &Context) -> Result<Outcome, Fault> {
    program::run(program::cargo().args(["fmt", "--all", "--check"]).current_dir(context.repo.root()))?;
    Ok(Outcome::Passed)
}

pub(super) fn spelling(context: &Context) -> Result<Outcome, Fault> {
    let typos = python::checks(&context.repo)?.program("typos");
    program::run(Command::new(typos).current_dir(context.repo.root()))?;
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
    let zizmor = python::checks(&context.repo)?.program("zizmor");
    program::run(Command::new(zizmor).args(["--offline", "--quiet"]).arg(&folder))?;
    if !program::is_on_path("actionlint") {
        return Ok(Outcome::Noted("zizmor only: actionlint is not on the search path".to_owned()));
    }
    program::run(Command::new("actionlint").current_dir(context.repo.root()))?;
    Ok(Outcome::Passed)
}

pub(super) fn unused(context: &Context) -> Result<Outcome, Fault> {
    program::quietly(&mut cargo_tools::MACHETE.have(&context.repo)?)?;
    Ok(Outcome::Passed)
}

/// Advisories are left to the release workflow: they need a database that changes by the hour and a network to get it.
pub(super) fn licences(context: &Context) -> Result<Outcome, Fault> {
    let mut deny = cargo_tools::DENY.have(&context.repo)?;
    program::quietly(deny.args(["check", "--hide-inclusion-graph", "bans", "licenses", "sources"]))?;
    Ok(Outcome::Passed)
}

/// The window's crate is linted for the host: all of it compiles there too, and no second toolchain is needed.
pub(super) fn lints(context: &Context) -> Result<Outcome, Fault> {
    let mut clippy = program::cargo();
    clippy.args(["clippy", "--quiet", "--workspace", "--all-targets", "--", "--deny", "warnings"]);
    program::run(clippy.current_dir(context.repo.root()))?;
    Ok(Outcome::Passed)
}
