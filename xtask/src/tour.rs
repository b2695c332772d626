//! `cargo xtask tour [--dev] [--only JOURNEY | --languages] [--program FILE]`: the real window, taken through whole journeys, with pictures and figures.
//!
//! Everything happens out of sight and against servers in this process. `target/tour/` holds numbered pictures and
//! `report.json`; it stands in the clone wherever cargo puts its builds, so that it is found.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use trente_test_support::harness::{Desk, Scheme};

use crate::{console, fault::Fault, repo::Repo, run, setup::packages, ui};

mod album;
mod dead_ends;
mod journeys;
pub(crate) mod measure;
mod newcomer;
mod report;
mod scene;
mod tongues;
mod town;

use album::Album;
use report::{Journey, Report, Started};
use scene::{Go, Scene};

/// One look of the window: name in the pictures' file names, inner size, scheme.
type Look = (&'static str, (u32, u32), Scheme);

/// The first is the one whose journeys are reported: it is what most people have in their hand.
const LOOKS: [Look; 4] = [
    ("phone-light", (390, 844), Scheme::Light),
    ("phone-dark", (390, 844), Scheme::Dark),
    ("desktop-light", (1280, 800), Scheme::Light),
    ("desktop-dark", (1280, 800), Scheme::Dark),
];

/// What was asked for on the command line.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// The build for development: ready sooner, and with figures that say nothing about the product.
    dev: bool,
    /// One journey only.
    only: Option<String>,
    /// A newcomer of each language, and nothing else.
    languages: bool,
    /// A program that was built before.
    program: Option<PathBuf>,
}

impl Options {
    /// Reads what stands after `tour`.
    pub(crate) fn read(given: &[String]) -> Result<Self, Fault> {
        let mut options = Self::default();
        let mut given = given.iter();
        while let Some(word) = given.next() {
            match word.as_str() {
                "--dev" => options.dev = true,
                "--languages" => options.languages = true,
                "--program" => {
                    let file = given.next().ok_or_else(|| Fault::Usage("--program takes a file".to_owned()))?;
                    options.program = Some(file.into());
                }
                "--only" => options.only = Some(journeys::known(given.next().map_or("", String::as_str))?.to_owned()),
                other => {
                    return Err(Fault::Usage(format!(
                        "{other} is not known here; known are: --dev --only JOURNEY --languages --program FILE"
                    )));
                }
            }
        }
        Ok(options)
    }
}

/// Builds the product and takes it round.
pub(crate) fn tour(repo: &Repo, options: &Options) -> Result<ExitCode, Fault> {
    packages::require(packages::DRIVER)?;
    let built = match &options.program {
        // Its window is the one that was built last.
        Some(program) => run::Built { program: program.clone(), sizes: ui::Sizes::measure(&repo.path("ui/dist"))? },
        None => run::build(repo, !options.dev)?,
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Fault::file("tokio"))?;
    let report = runtime.block_on(go_round(repo, &built, options))?;
    print!("{report}");
    if options.dev {
        console::note("--dev: these are figures of a build for development");
    }
    Ok(if report.dead_ends() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn go_round(repo: &Repo, built: &run::Built, options: &Options) -> Result<Report, Fault> {
    let folder = repo.path("target/tour");
    let album = Album::begin(&folder)?;
    let desk = Desk::set_up().await?;
    console::step("tour: measuring cold starts");
    let starts = if options.dev { 1 } else { measure::STARTS };
    let figures = measure::measure(&desk, built, starts).await?;
    let mut report = Report { figures, journeys: Default::default(), played_again: Vec::new() };
    let file = folder.join("report.json");
    report.write(&file)?;
    for part in parts(options) {
        for look in part.looks {
            console::step(format!("tour: {}, {}", part.name, look.0));
            let (journey, again) = play(&desk, &built.program, &album, &part, *look).await?;
            report.played_again.extend(again);
            let reported = report.journeys.entry(part.name).or_insert_with(|| journey.clone());
            if look.0 != part.looks[0].0 {
                reported.add_dead_ends_of(&journey);
            }
            // As it goes: a tour that is ended from outside has told what it had found.
            report.write(&file)?;
        }
    }
    console::step(format!("tour: {} pictures and report.json in {}", album.count(), folder.display()));
    Ok(report)
}

/// A journey, on a system of this language, in these looks.
struct Part {
    name: &'static str,
    go: Go,
    locale: Option<&'static str>,
    looks: &'static [Look],
}

/// What was asked for.
fn parts(options: &Options) -> Vec<Part> {
    if options.languages {
        let spoken = |tongue: &tongues::Tongue| Part {
            name: tongue.journey,
            go: |scene| Box::pin(tongues::go(scene)),
            locale: Some(tongue.locale),
            looks: &tongues::LOOKS,
        };
        return tongues::TONGUES.iter().map(spoken).collect();
    }
    let wanted = |name: &str| options.only.as_deref().is_none_or(|only| only == name);
    let all = journeys::JOURNEYS.into_iter().filter(|(name, _)| wanted(name));
    all.map(|(name, go)| Part { name, go, locale: None, looks: &LOOKS }).collect()
}

/// Plays a journey; where it was broken off, once more, which is told in a line.
async fn play(
    desk: &Desk,
    program: &Path,
    album: &Album,
    part: &Part,
    look: Look,
) -> Result<(Journey, Option<String>), Fault> {
    let name = part.name;
    let set = || Scene::set(desk, program, album, name, look).map(|scene| scene.speaking(part.locale));
    let played = set()?.play(part.go).await;
    let Some(why) = played.broken_off else { return Ok((played.journey, None)) };
    console::note(format!("tour: {name}, {} is played once more: {why}", look.0));
    let again = format!("{name}, {}: {why}", look.0);
    let mut played = set()?.play(part.go).await;
    if let Some(why) = played.broken_off {
        console::note(format!("tour: {name}, {} counts as a dead end: {why}", look.0));
        played.journey.stuck();
    }
    Ok((played.journey, Some(again)))
}

/// Plays one journey on a desktop with a program that is there already, pictures in this folder, and measures so many of its
/// starts.
pub(crate) fn try_program(
    program: &Path,
    name: &str,
    folder: &Path,
    starts: usize,
) -> Result<(Journey, Started), Fault> {
    let name = journeys::known(name)?;
    let journey = journeys::JOURNEYS.into_iter().find(|(known, _)| *known == name);
    let (name, go) = journey.ok_or_else(|| Fault::Usage(format!("no journey {name}")))?;
    let part = Part { name, go, locale: None, looks: &LOOKS };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Fault::file("tokio"))?;
    runtime.block_on(async {
        let album = Album::begin(folder)?;
        let desk = Desk::set_up().await?;
        let (played, _) = play(&desk, program, &album, &part, LOOKS[2]).await?;
        Ok((played, measure::measure_starts(&desk, program, starts, None).await?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Options, Fault> {
        Options::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn takes_one_journey() {
        let options = read(&["--dev", "--only", "login"]).expect("both are known");
        assert_eq!(
            options,
            Options { dev: true, only: Some("login".to_owned()), ..Options::default() },
            "flags stand in any number"
        );
    }

    #[test]
    fn refuses_a_journey_that_is_not_there() {
        let fault = read(&["--only", "nowhere"]).expect_err("there is no such journey");
        assert!(fault.to_string().contains("reading"), "the answer lists the journeys: {fault}");
        assert!(read(&["--only"]).is_err(), "a journey must be named");
    }
}
