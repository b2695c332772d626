//! `cargo xtask test [--quick]`: every check and every test, the quick ones first.
//!
//! A stage that fails ends the run, since what follows would only be noise; inside a stage everything is run, so that
//! all its failures are seen at once.

use std::{path::PathBuf, process::ExitCode, time::Instant};

use crate::{
    console,
    fault::Fault,
    repo::Repo,
    setup::{self, packages},
};

mod checks;
mod count;
mod report;
mod suites;

use count::{Count, Runner};
use report::{Outcome, Report};

/// What the stages share.
#[derive(Debug)]
pub(crate) struct Context {
    pub(crate) repo: Repo,
    /// Tells tests where servers, recordings and axe-core are.
    pub(crate) environment: Vec<(&'static str, PathBuf)>,
}

/// One stage: its name in the table, and what it does.
type Stage = (&'static str, fn(&Context) -> Result<Outcome, Fault>);

const QUICK: [Stage; 12] = [
    ("format", checks::format),
    ("spelling", checks::spelling),
    ("sentences", checks::sentences),
    ("menus and shops", checks::listing),
    ("toml", checks::toml),
    ("workflows", checks::workflows),
    ("unused dependencies", checks::unused),
    ("licences and sources", checks::licences),
    ("window", suites::window),
    ("lints", checks::lints),
    ("tests", suites::tests),
    ("doc tests", suites::doc_tests),
];

const THOROUGH: [Stage; 4] = [
    ("phones", checks::phones),
    ("window, twice", suites::reproducible),
    ("tests in the window", suites::in_the_window),
    ("fuzzing", suites::fuzzing),
];

/// Runs the stages and prints a table of them; the last line counts the tests, for machines.
pub(crate) fn test(repo: &Repo, quick: bool) -> Result<ExitCode, Fault> {
    let begun = Instant::now();
    let context = Context { repo: repo.clone(), environment: set_up(repo, quick)? };
    let mut report = Report::default();
    report.add("set-up", begun, &Ok(Outcome::Passed));
    let stages = QUICK.iter().chain(if quick { [].iter() } else { THOROUGH.iter() });
    for (name, run) in stages {
        console::step(format!("test: {name}"));
        let begun = Instant::now();
        let outcome = run(&context);
        if let Err(fault) = &outcome {
            console::failure(fault);
        }
        report.add(name, begun, &outcome);
        if !outcome.is_ok_and(|outcome| outcome.is_good()) {
            break;
        }
    }
    if quick {
        console::note("--quick: phones, the second build of the window, the tests in it and the fuzzing were left out");
    }
    print!("{report}");
    Ok(if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn set_up(repo: &Repo, quick: bool) -> Result<Vec<(&'static str, PathBuf)>, Fault> {
    packages::require(packages::WINDOW)?;
    let mut environment = setup::servers::servers(repo)?;
    environment.extend(setup::servers::recordings(repo)?);
    if !quick {
        packages::require(packages::DRIVER)?;
        environment.extend(setup::servers::accessibility(repo)?);
    }
    Ok(environment)
}
