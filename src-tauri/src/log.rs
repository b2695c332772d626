//! Where the log goes.

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::prelude::*;

/// Names what is logged, as `TRENTE_LOG=trente_core=debug`.
const CHOICE: &str = "TRENTE_LOG";

/// Logs to standard error: warnings, and whatever [`CHOICE`] asks for. What is secret is wrapped in types that do not print,
/// so no level shows it.
pub(crate) fn to_stderr() {
    let asked = std::env::var(CHOICE).unwrap_or_default();
    let understood = targets(&asked);
    let is_unclear = understood.is_none();
    let layer = tracing_subscriber::fmt::layer().with_writer(std::io::stderr);
    let subscriber = tracing_subscriber::registry().with(layer).with(understood.unwrap_or_else(usual));
    // On phones the entry point can run again in the same process: then the first subscriber stays.
    let _ = tracing::subscriber::set_global_default(subscriber);
    if is_unclear {
        tracing::warn!("{CHOICE} is not understood: it can be debug, or trente_core=debug,trente_lib=info");
    }
}

fn usual() -> Targets {
    Targets::new().with_default(LevelFilter::WARN)
}

/// What was asked for, with warnings of everything else; none when it is not understood.
fn targets(asked: &str) -> Option<Targets> {
    if asked.trim().is_empty() {
        return Some(usual());
    }
    let targets: Targets = asked.parse().ok()?;
    Some(if targets.default_level().is_none() { targets.with_default(LevelFilter::WARN) } else { targets })
}

#[cfg(test)]
mod tests {
    use super::*;
    use tracing::Level;

    #[test]
    fn what_is_asked_for_is_logged_and_warnings_of_the_rest() {
        let one = targets("trente_core=debug").expect("it is understood");
        assert!(one.would_enable("trente_core::api", &Level::DEBUG), "what was asked for");
        assert!(one.would_enable("tauri", &Level::WARN), "warnings of the rest");
        assert!(!one.would_enable("tauri", &Level::INFO), "and no more of it");
        let all = targets("debug").expect("it is understood");
        assert!(all.would_enable("tauri", &Level::DEBUG), "a level alone counts for all");
        let none = targets("").expect("it is understood");
        assert!(none.would_enable("tauri", &Level::WARN) && !none.would_enable("tauri", &Level::INFO), "the usual");
        assert!(targets("trente_core=loud").is_none(), "there is no such level");
    }
}
