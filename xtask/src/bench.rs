//! `cargo xtask bench [--dev] [--posts 10000] [--only PART] [--program FILE]`: what everyday use costs in the real window, against the strict server in this
//! process. Writes `target/bench/report.json` and a table.

use std::{path::PathBuf, process::ExitCode};

use serde::Serialize;
use trente_test_support::harness::Desk;

use crate::{console, fault::Fault, repo::Repo, run, setup::packages};

mod home;
mod language;
mod open;
mod reader;
mod scroll;
mod stream;
mod write;

/// What was asked for on the command line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// Measured as it is; built when none is named.
    program: Option<PathBuf>,
    dev: bool,
    posts: u32,
    /// The one part that is measured; all when none is named.
    only: Option<Part>,
}

/// What can be measured by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Home,
    Open,
    Stream,
    Write,
    Language,
    Scroll,
}

impl Part {
    const ALL: [(&str, Self); 6] = [
        ("home", Self::Home),
        ("open", Self::Open),
        ("stream", Self::Stream),
        ("write", Self::Write),
        ("language", Self::Language),
        ("scroll", Self::Scroll),
    ];
}

impl Options {
    /// Reads what stands after `bench`.
    pub(crate) fn read(given: &[String]) -> Result<Self, Fault> {
        let mut options = Self { program: None, dev: false, posts: 10_000, only: None };
        let mut given = given.iter();
        while let Some(word) = given.next() {
            match word.as_str() {
                "--dev" => options.dev = true,
                "--posts" => {
                    let posts = given.next().and_then(|posts| posts.parse().ok());
                    options.posts = posts.ok_or_else(|| Fault::Usage("--posts takes a number".to_owned()))?;
                }
                "--program" => {
                    let file = given.next().ok_or_else(|| Fault::Usage("--program takes a file".to_owned()))?;
                    options.program = Some(file.into());
                }
                "--only" => {
                    let named = given.next().and_then(|name| Part::ALL.iter().find(|(known, _)| known == name));
                    let (_, part) = named.ok_or_else(|| Fault::Usage(format!("--only takes one of {}", names())))?;
                    options.only = Some(*part);
                }
                other => {
                    let known = "--dev --posts NUMBER --only PART --program FILE";
                    return Err(Fault::Usage(format!("{other} is not known here; known are: {known}")));
                }
            }
        }
        Ok(options)
    }
}

fn names() -> String {
    Part::ALL.map(|(name, _)| name).join(", ")
}

/// A figure, and the goal it is held to.
#[derive(Debug, Serialize)]
pub(crate) struct Figure {
    pub(crate) name: &'static str,
    pub(crate) value: f64,
    /// At most this; none for what is only told.
    pub(crate) goal: Option<f64>,
}

impl Figure {
    fn reached(&self) -> bool {
        self.goal.is_none_or(|goal| self.value <= goal)
    }
}

/// Builds the product and measures it; fails when a goal is missed.
pub(crate) fn bench(repo: &Repo, options: &Options) -> Result<ExitCode, Fault> {
    packages::require(packages::DRIVER)?;
    let program = match &options.program {
        Some(program) => program.clone(),
        None => run::build(repo, !options.dev)?.program,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Fault::file("tokio"))?;
    let figures = runtime.block_on(async {
        let desk = Desk::set_up().await?;
        let mut figures = Vec::new();
        for (_, part) in Part::ALL.into_iter().filter(|(_, part)| options.only.is_none_or(|only| only == *part)) {
            figures.extend(match part {
                Part::Home => home::measure(&desk, &program).await?,
                Part::Open => open::measure(&desk, &program).await?,
                Part::Stream => stream::measure(&desk, &program).await?,
                Part::Write => write::measure(&desk, &program).await?,
                Part::Language => language::measure(&desk, &program).await?,
                Part::Scroll => scroll::measure(&desk, &program, options.posts).await?,
            });
        }
        Ok::<_, Fault>(figures)
    })?;
    let folder = repo.path("target/bench");
    std::fs::create_dir_all(&folder).map_err(Fault::file(&folder))?;
    let file = folder.join("report.json");
    let text = serde_json::to_vec_pretty(&figures).map_err(|source| Fault::Json { path: file.clone(), source })?;
    std::fs::write(&file, text).map_err(Fault::file(&file))?;
    for figure in &figures {
        let goal = figure.goal.map(|goal| format!("at most {goal}")).unwrap_or_default();
        let mark = if figure.reached() { "" } else { "  MISSED" };
        println!("{:<28} {:>10.1}  {goal}{mark}", figure.name, figure.value);
    }
    if options.dev {
        console::note("--dev: these are figures of a build for development");
    }
    Ok(if figures.iter().all(Figure::reached) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_number_of_posts() {
        let read = |words: &[&str]| Options::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        let options = read(&["--posts", "500", "--dev"]).expect("both are known");
        assert_eq!(options, Options { program: None, dev: true, posts: 500, only: None }, "in any order");
        let options = read(&["--only", "scroll"]).expect("a part");
        assert_eq!(options.only, Some(Part::Scroll), "only that one");
        assert!(read(&["--only", "all"]).is_err(), "one of those that there are");
        assert!(read(&["--posts", "many"]).is_err(), "a number it must be");
    }

    #[test]
    fn a_goal_is_reached_or_missed() {
        let figure = |value, goal| Figure { name: "any", value, goal };
        assert!(figure(70.0, Some(70.0)).reached() && !figure(70.1, Some(70.0)).reached(), "at most means at most");
        assert!(figure(1e9, None).reached(), "what has no goal cannot miss it");
    }
}
