//! `report.json`.

use std::{collections::BTreeMap, fmt, path::Path};

use serde::Serialize;
use trente_test_support::klm::{self, Action, Sum};

use crate::fault::Fault;

/// Starts of the app as people start it: medians.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Started {
    /// From the start of the process to something of the interface on screen.
    pub(crate) first_paint_ms: u64,
    /// From the start of the process to the first real post on screen.
    pub(crate) first_posts_ms: u64,
    /// How long all processes of the app kept a processor busy in the first ten seconds.
    pub(crate) cpu_ms: u64,
    /// Memory of all processes of the app (PSS), in megabytes of 10^6 bytes.
    pub(crate) rss_mb: u64,
}

/// What the product weighs and how quick it is.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Figures {
    /// Drawn as the app chooses on this machine.
    #[serde(flatten)]
    pub(crate) start: Started,
    /// Drawn as with a graphics card, whatever this machine has.
    pub(crate) start_by_card: Started,
    /// Whether this machine has a graphics card.
    pub(crate) machine_has_a_card: bool,
    /// The wasm and its JS glue.
    pub(crate) wasm_brotli_bytes: u64,
    /// The program with everything inside.
    pub(crate) binary_bytes: u64,
}

/// Journeys by name.
pub(crate) type Journeys = BTreeMap<&'static str, Journey>;

/// One journey: what each goal cost, counted from the journey's beginning.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub(crate) struct Journey {
    goals: BTreeMap<&'static str, Sum>,
    /// How often there was no way on.
    dead_ends: u32,
}

impl Journey {
    /// How often there was no way on.
    pub(crate) fn dead_ends(&self) -> u32 {
        self.dead_ends
    }

    /// There was no way on.
    pub(crate) fn stuck(&mut self) {
        self.dead_ends += 1;
    }

    /// Another look of the same journey counts too where it has no way on.
    pub(crate) fn add_dead_ends_of(&mut self, other: &Self) {
        self.dead_ends += other.dead_ends;
    }

    /// The goal is reached by all this.
    pub(crate) fn reached(&mut self, goal: &'static str, sum: Sum) {
        self.goals.insert(goal, sum);
    }

    /// The goal is reached by doing nothing for so long.
    pub(crate) fn reached_by_waiting(&mut self, goal: &'static str, ms: u64) {
        self.goals.insert(goal, klm::sum(&[Action::Wait(ms)]));
    }
}

/// Everything a tour found.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Report {
    #[serde(flatten)]
    pub(crate) figures: Figures,
    pub(crate) journeys: Journeys,
    /// Looks that were broken off by the harness and played once more, and why: one line each.
    pub(crate) played_again: Vec<String>,
}

impl Report {
    pub(crate) fn dead_ends(&self) -> u32 {
        self.journeys.values().map(|journey| journey.dead_ends).sum()
    }

    pub(crate) fn write(&self, path: &Path) -> Result<(), Fault> {
        let text = serde_json::to_string_pretty(self).expect("numbers and text serialise");
        std::fs::write(path, text + "\n").map_err(Fault::file(path))
    }
}

impl fmt::Display for Started {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { first_paint_ms, first_posts_ms, cpu_ms, rss_mb } = self;
        let cpu = *cpu_ms as f64 / 1e3;
        write!(
            formatter,
            "first paint {first_paint_ms} ms, first posts {first_posts_ms} ms, {cpu:.1} s of processor in ten seconds, \
             memory {rss_mb} MB"
        )
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Figures { start, start_by_card, machine_has_a_card, wasm_brotli_bytes, binary_bytes } = self.figures;
        let machine = if machine_has_a_card { "with a graphics card" } else { "without a graphics card" };
        writeln!(formatter, "\nas people start it, on a machine {machine} (medians):")?;
        writeln!(formatter, "{start}")?;
        writeln!(formatter, "drawn as with a card: {start_by_card}")?;
        let (wasm, binary) = (wasm_brotli_bytes.div_ceil(1000), binary_bytes as f64 / 1e6);
        writeln!(formatter, "window {wasm} kB with brotli, program {binary:.1} MB")?;
        for look in &self.played_again {
            writeln!(formatter, "played once more: {look}")?;
        }
        for (name, journey) in &self.journeys {
            for (goal, Sum { klm_seconds, taps, typed_chars, typed_fields, wait_ms }) in &journey.goals {
                writeln!(
                    formatter,
                    "{name}/{goal}: {klm_seconds} s by keystroke-level model; {taps} taps, {typed_chars} characters in \
                     {typed_fields} fields, {wait_ms} ms of waiting"
                )?;
            }
            if journey.dead_ends > 0 {
                writeln!(formatter, "{name}: {} dead ends", journey.dead_ends)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_the_agreed_shape() {
        let mut reading = Journey::default();
        reading.reached_by_waiting("posts", 640);
        reading.stuck();
        let start = Started { first_paint_ms: 300, first_posts_ms: 640, cpu_ms: 1900, rss_mb: 210 };
        let figures = Figures {
            start,
            start_by_card: Started { first_posts_ms: 5200, ..start },
            machine_has_a_card: false,
            wasm_brotli_bytes: 200_000,
            binary_bytes: 14_000_000,
        };
        let journeys = Journeys::from([("reading", reading)]);
        let report = Report { figures, journeys, played_again: vec!["login, phone-dark: silent".to_owned()] };
        let json = serde_json::to_value(&report).expect("a report serialises");
        let posts =
            serde_json::json!({"klm_seconds": 0.64, "taps": 0, "typed_chars": 0, "typed_fields": 0, "wait_ms": 640});
        assert_eq!(json["journeys"]["reading"]["goals"]["posts"], posts, "a goal is told in the model's terms");
        assert_eq!(json["journeys"]["reading"]["dead_ends"], 1, "dead ends stand beside the goals");
        assert_eq!(json["first_posts_ms"], 640, "figures stand at the top level");
        assert_eq!(json["start_by_card"]["first_posts_ms"], 5200, "the other path stands beside them");
        let text = report.to_string();
        assert!(text.contains("without a graphics card"), "it says on what it was measured: {text}");
        assert!(text.contains("played once more: login"), "it names what was played again: {text}");
    }
}
