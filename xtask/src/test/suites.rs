//! Stages that run tests.

use std::process::Command;

use crate::{
    fault::Fault,
    program,
    setup::cargo_tools,
    test::{Context, Count, Runner, checks::LINTED, report::Outcome},
    ui,
};

/// Chooses the tests that drive the real window, by the name of their binary.
const IN_THE_WINDOW: &str = "binary(e2e)";

/// How long each fuzz target is tried: enough to find what a careless change breaks.
const FUZZ_SECONDS: u32 = 15;

/// Builds the window, which the app embeds: without it the shell does not compile.
pub(super) fn window(context: &Context) -> Result<Outcome, Fault> {
    let sizes = ui::build(&context.repo, ui::Profile::Dev)?;
    Ok(Outcome::Noted(sizes.to_string()))
}

/// The same sources give the same window in another folder. Not among the quick ones: our own crates are compiled a second time.
pub(super) fn reproducible(context: &Context) -> Result<Outcome, Fault> {
    let alike = ui::again::check(&context.repo, ui::Profile::Dev)?;
    Ok(Outcome::Noted(alike.to_string()))
}

pub(super) fn tests(context: &Context) -> Result<Outcome, Fault> {
    nextest(context, &format!("not {IN_THE_WINDOW}"))
}

pub(super) fn in_the_window(context: &Context) -> Result<Outcome, Fault> {
    nextest(context, IN_THE_WINDOW)
}

pub(super) fn doc_tests(context: &Context) -> Result<Outcome, Fault> {
    let mut cargo = program::cargo();
    cargo.args(["test", "--quiet", "--workspace", "--doc"]).envs(LINTED).current_dir(context.repo.root());
    counted(&mut cargo, Runner::Standard)
}

fn nextest(context: &Context, filter: &str) -> Result<Outcome, Fault> {
    let mut nextest = cargo_tools::have(&context.repo, "nextest")?;
    nextest.envs(LINTED);
    nextest.args(["run", "--workspace", "--no-fail-fast", "--cargo-quiet", "--status-level=slow"]);
    nextest.args(["--filterset", filter]).envs(context.environment.iter().cloned());
    counted(&mut nextest, Runner::Nextest)
}

fn counted(command: &mut Command, runner: Runner) -> Result<Outcome, Fault> {
    let mut count = Count::default();
    let success = program::watched(command, |line| count.read(runner, line))?;
    Ok(Outcome::Counted { count, success })
}

/// Tries each fuzz target for a moment, where cargo-fuzz and a nightly compiler are at hand.
pub(super) fn fuzzing(context: &Context) -> Result<Outcome, Fault> {
    let folder = context.repo.path("src-tauri/core/fuzz");
    let toolchains = program::probe(Command::new("rustup").args(["toolchain", "list"])).unwrap_or_default();
    if !program::is_on_path("cargo-fuzz") || !toolchains.contains("nightly") {
        return Ok(Outcome::Skipped("it takes cargo-fuzz and a nightly compiler".to_owned()));
    }
    let fuzz = || {
        let mut cargo = program::cargo();
        cargo.args(["+nightly", "fuzz"]).current_dir(&folder);
        cargo
    };
    let targets = program::output(fuzz().args(["list", "--fuzz-dir", "."]))?;
    for target in targets.lines() {
        let limit = format!("-max_total_time={FUZZ_SECONDS}");
        program::quietly(fuzz().args(["run", "--fuzz-dir", ".", target, "--", &limit]))?;
    }
    Ok(Outcome::Noted(format!("{} targets, {FUZZ_SECONDS} s each", targets.lines().count())))
}
