//! `cargo xtask wave`: a crowd of newcomers comes within days, and every client decides alone.
//!
//! The clients run the very code of the app for the order, the draw and what follows from the pre-flight's answers; only people
//! and servers are modelled. A fixed seed: the same crowd each time.

mod baseline;
mod crowd;
mod servers;
mod tally;
mod trente;
mod world;

use std::{path::Path, process::ExitCode, sync::Arc, time::Instant};

use serde::Serialize;
use trente_core::directory::{Directory, Names};

use crate::{arguments::Arguments, console, directory, fault::Fault};
use baseline::Choice;
use servers::Server;
use tally::{Figures, Load};
use world::World;

const SEED: u64 = 2022;

/// The three ways of choosing, side by side.
#[derive(Debug, Serialize)]
struct Outcome {
    trente: Figures,
    everyone_to_one: Figures,
    uniform: Figures,
}

/// Sends the crowd through, and prints what became of it.
pub(crate) fn wave(arguments: &[String]) -> Result<ExitCode, Fault> {
    let mut arguments =
        Arguments::read(arguments, &["--newcomers", "--days", "--directory", "--seed"], &["--json", "--servers"])?;
    let newcomers = arguments.number("--newcomers")?.unwrap_or(400_000);
    let days = arguments.number("--days")?.unwrap_or(7);
    if !(1..=365).contains(&days) {
        return Err(Fault::Usage(format!("--days {days}: between 1 and 365")));
    }
    let seed = arguments.number("--seed")?.unwrap_or(SEED);
    let directory = match arguments.take("--directory") {
        Some(path) => Arc::new(directory::read(Path::new(&path), Names::Local)?),
        None => Directory::bundled(),
    };
    let begun = Instant::now();
    let world = World::new(directory, newcomers, days, seed);
    // The three do not share a thing but the crowd.
    let (everyone_to_one, uniform, (trente, servers)) = std::thread::scope(|scope| {
        let others = scope.spawn(|| (baseline::run(&world, Choice::One), baseline::run(&world, Choice::Uniform)));
        let trente = trente::run(&world);
        let (one, uniform) = others.join().expect("a simulation does not panic");
        (one, uniform, trente)
    });
    let outcome = Outcome { trente, everyone_to_one, uniform };
    if arguments.is_set("--json") {
        println!("{}", serde_json::to_string_pretty(&outcome).expect("figures have a JSON form"));
        return Ok(ExitCode::SUCCESS);
    }
    table(&outcome);
    if arguments.is_set("--servers") {
        by_server(&world.directory, &servers);
    }
    let seconds = begun.elapsed().as_secs_f64();
    console::step(format!("wave: {newcomers} newcomers in {days} days, seed {seed}, took {seconds:.1} s"));
    Ok(ExitCode::SUCCESS)
}

fn table(outcome: &Outcome) {
    let columns = [outcome.trente, outcome.everyone_to_one, outcome.uniform];
    println!("{:<14} {:>12} {:>16} {:>12}", "", "Trente", "everyone to one", "uniform");
    let row = |name: &str, value: fn(Figures) -> String| {
        let [trente, one, uniform] = columns.map(value);
        println!("{name:<14} {trente:>12} {one:>16} {uniform:>12}");
    };
    row("dead_ends", |figures| figures.dead_ends.to_string());
    row("with_account", |figures| percent(figures.with_account));
    row("- a day on", |figures| percent(figures.with_account_a_day_on));
    row("first_try", |figures| percent(figures.first_try));
    row("median_tries", |figures| figures.median_tries.to_string());
    row("in_language", |figures| percent(figures.in_language));
    row("largest_share", |figures| percent(figures.largest_share));
    row("load_p50", |figures| format!("{:.2}", figures.load.load_p50));
    row("load_p95", |figures| format!("{:.2}", figures.load.load_p95));
    row("load_max", |figures| format!("{:.2}", figures.load.load_max));
    // Few servers carry the people of these: a median over all would hide them.
    println!("{:<14} {:>12} {:>16} {:>12}", "p50/p95/max", "", "", "");
    row("load, ja", |figures| loads(figures.load_ja));
    row("load, nl", |figures| loads(figures.load_nl));
    row("load, zh", |figures| loads(figures.load_zh));
}

fn loads(load: Load) -> String {
    format!("{:.0}/{:.0}/{:.0}", load.load_p50, load.load_p95, load.load_max)
}

fn percent(share: f64) -> String {
    format!("{:.2} %", share * 100.0)
}

/// Each server that took somebody, the one with the highest load first.
fn by_server(directory: &Directory, servers: &[Server]) {
    let mut took: Vec<_> = directory.servers.iter().zip(servers).filter(|(_, server)| server.people > 0).collect();
    took.sort_unstable_by(|a, b| b.1.load().total_cmp(&a.1.load()));
    println!("\n{:>9} {:>9} {:>9}  server", "load", "people", "weekly");
    for (listed, server) in took {
        let how = if server.approval { " (approves)" } else { "" };
        println!(
            "{:>9.2} {:>9} {:>9}  {} {}{how}",
            server.load(),
            server.people,
            server.weekly,
            listed.domain,
            listed.languages.join(",")
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(newcomers: u32) -> (Figures, Figures) {
        let world = World::new(Directory::bundled(), newcomers, 7, SEED);
        (trente::run(&world).0, baseline::run(&world, Choice::Uniform))
    }

    #[test]
    fn a_crowd_finds_accounts_and_nobody_is_left_alone() {
        let (trente, uniform) = figures(40_000);
        assert_eq!(trente.dead_ends, 0, "everybody has a next step");
        assert!(trente.with_account >= 0.99, "they have accounts: {trente:?}");
        assert!(trente.first_try >= 0.95, "nearly all at once: {trente:?}");
        assert!(trente.in_language >= 0.99, "in their language: {trente:?}");
        assert!(trente.largest_share <= 0.25, "no giant is rebuilt: {trente:?}");
        assert!(
            trente.load.load_p95 < uniform.load.load_p95,
            "the crowd is spread by what servers carry: {trente:?} {uniform:?}"
        );
    }

    #[test]
    fn the_same_crowd_comes_each_time() {
        let text = |(trente, uniform): (Figures, Figures)| format!("{trente:?} {uniform:?}");
        assert_eq!(text(figures(2000)), text(figures(2000)), "a fixed seed, no clock, no threads that race");
    }
}
