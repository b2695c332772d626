//! `cargo xtask`: builds, runs, tests and tours Trente.
//!
//! Each command first does the set-up that it needs ([`setup`]), says what it does, and ends with one clear line when
//! something cannot be had.
#![allow(clippy::print_stdout, reason = "xtask is a program for the terminal: its output is what it is for")]

use std::process::ExitCode;

mod arguments;
#[cfg(target_os = "linux")]
mod bench;
mod console;
mod crates;
mod decode;
mod directory;
mod elsewhere;
mod emoji;
mod fault;
mod locales;
mod package;
mod program;
mod recommend;
mod release;
mod repo;
mod run;
mod setup;
mod shared;
mod site;
mod test;
#[cfg(target_os = "linux")]
mod tour;
mod ui;
mod wave;

use fault::Fault;

const USAGE: &str = "cargo xtask COMMAND

  run [--release] [--practice]  build the app and open it; --practice against test servers on this machine
  test [--quick]                check and test everything; --quick leaves out the tests in the real window
  tour [--dev] [--only JOURNEY] drive the real window out of sight; pictures and figures in target/tour;
                                --dev takes the build for development
  bench [--dev] [--posts 10000] [--only PART] [--program FILE]
                                what everyday use costs in the real window; figures in target/bench
  package [--bundles deb,rpm,appimage] [--program FILE] [--check] [--try]
                                make what people install, in target/package; --check has it looked through, --try
                                installs the .deb, uses it as a newcomer does, and removes it; --fastlane alone writes what
                                F-Droid shows
  release --dry-run [--files FOLDER] [--day 2026-12-01] | --sbom FILE [--target TRIPLE]
                                tell what a release would be, and what speaks against it; list what the program is made of
  site [--pictures FOLDER]      make the page for newcomers in every language, in target/site
  ui [--release] [--check-reproducible]
                                build the window's wasm and assets into ui/dist; the other builds it in two folders and compares
  decode ENTITY FILE...         tell which field of a server's answer our types refuse, for bug reports

  mobile check                  whether contract, core and shell compile for Android and iOS; says what that covers
  desktops check                the same for Windows and macOS

  locales check [LANG] | add LANG | stats
                                what is to be mended in the sentences, with file and line; begin a language; count

  directory --from FILE_OR_URL [--day 2026-07-22]
                                write the bundled directory of servers: facts only, one server a line
  emoji --from FOLDER           write what emoji are called in each language, from Unicode's two packages
  recommend [--languages fr,en] [--region europe] [--topics art,books] [--age 20] [--seed 1] [--directory FILE] [--json]
                                rank servers for somebody as the app does, and say why
  wave [--newcomers 400000] [--days 7] [--directory FILE] [--seed 2022] [--servers] [--json]
                                send a crowd of newcomers through the recommendation, beside two baselines
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(code) => code,
        Err(fault) => {
            console::failure(&fault);
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<ExitCode, Fault> {
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", arguments),
    };
    match command {
        "run" => {
            let [release, practice] = flags(rest, ["--release", "--practice"])?;
            run::run(&repo::Repo::find()?, release, practice)
        }
        "test" => {
            let [quick] = flags(rest, ["--quick"])?;
            test::test(&repo::Repo::find()?, quick)
        }
        #[cfg(target_os = "linux")]
        "tour" => tour::tour(&repo::Repo::find()?, &tour::Options::read(rest)?),
        #[cfg(not(target_os = "linux"))]
        "tour" | "bench" => Err(Fault::missing("the window can be driven on Linux only", "use cargo xtask run here")),
        #[cfg(target_os = "linux")]
        "bench" => bench::bench(&repo::Repo::find()?, &bench::Options::read(rest)?),
        "package" => package::package(&repo::Repo::find()?, &package::Options::read(rest)?),
        "release" => release::release(&repo::Repo::find()?, &release::Options::read(rest)?),
        "site" => site::site(&repo::Repo::find()?, &site::Options::read(rest)?),
        "ui" => {
            let [release, twice] = flags(rest, ["--release", "--check-reproducible"])?;
            ui::ui(&repo::Repo::find()?, release.into(), twice)
        }
        "decode" => decode::decode(rest),
        "mobile" => elsewhere::run(&repo::Repo::find()?, &elsewhere::PHONES, rest),
        "desktops" => elsewhere::run(&repo::Repo::find()?, &elsewhere::DESKTOPS, rest),
        "locales" => locales::locales(&repo::Repo::find()?, rest),
        "directory" => directory::directory(&repo::Repo::find()?, rest),
        "emoji" => emoji::emoji(&repo::Repo::find()?, rest),
        "recommend" => recommend::recommend(rest),
        "wave" => wave::wave(rest),
        "help" | "--help" | "-h" => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        other => Err(Fault::Usage(format!("no command {other}; cargo xtask help lists them"))),
    }
}

/// Which of `known` were given; anything else is refused, so that a typing slip never runs the wrong thing.
fn flags<const N: usize>(given: &[String], known: [&str; N]) -> Result<[bool; N], Fault> {
    match given.iter().find(|flag| !known.contains(&flag.as_str())) {
        Some(other) => Err(Fault::Usage(format!("{other} is not known here; known are: {}", known.join(" ")))),
        None => Ok(known.map(|flag| given.iter().any(|other| other == flag))),
    }
}
