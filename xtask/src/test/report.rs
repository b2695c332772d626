//! The table at the end.

use std::{
    fmt,
    time::{Duration, Instant},
};

use crate::{fault::Fault, test::Count};

/// How a stage ended that could be run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All is well.
    Passed,
    /// All is well, and this is worth saying.
    Noted(String),
    /// It was not run, and why.
    Skipped(String),
    /// Tests ran.
    Counted { count: Count, success: bool },
}

impl Outcome {
    pub(crate) fn is_good(&self) -> bool {
        !matches!(self, Self::Counted { success: false, .. })
    }
}

#[derive(Debug)]
struct Row {
    name: &'static str,
    took: Duration,
    good: bool,
    text: String,
}

/// All stages so far.
#[derive(Debug, Default)]
pub(crate) struct Report {
    rows: Vec<Row>,
    count: Count,
}

impl Report {
    pub(crate) fn add(&mut self, name: &'static str, begun: Instant, outcome: &Result<Outcome, Fault>) {
        let good = outcome.as_ref().is_ok_and(Outcome::is_good);
        let text = match outcome {
            Ok(Outcome::Passed) => "ok".to_owned(),
            Ok(Outcome::Noted(note)) => format!("ok: {note}"),
            Ok(Outcome::Skipped(why)) => format!("left out: {why}"),
            Ok(Outcome::Counted { count, .. }) => {
                self.count += *count;
                let word = if good { "ok" } else { "FAILED" };
                format!("{word}: {} passed, {} failed", count.passed, count.failed)
            }
            Err(_) => "FAILED: see above".to_owned(),
        };
        self.rows.push(Row { name, took: begun.elapsed(), good, text });
    }

    pub(crate) fn is_good(&self) -> bool {
        self.rows.iter().all(|row| row.good)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter)?;
        for Row { name, took, text, .. } in &self.rows {
            writeln!(formatter, "{name:<22}{:>6} s  {text}", took.as_secs())?;
        }
        let total: Duration = self.rows.iter().map(|row| row.took).sum();
        writeln!(formatter, "{:<22}{:>6} s\n", "together", total.as_secs())?;
        writeln!(formatter, "{} passed, {} failed", self.count.passed, self.count.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_with_a_line_for_machines() {
        let mut report = Report::default();
        let now = Instant::now();
        report.add("format", now, &Ok(Outcome::Passed));
        report.add("tests", now, &Ok(Outcome::Counted { count: Count { passed: 7, failed: 0 }, success: true }));
        assert!(report.is_good(), "everything passed");
        report.add("doc tests", now, &Ok(Outcome::Counted { count: Count { passed: 1, failed: 2 }, success: false }));
        assert!(!report.is_good(), "a failed suite spoils it");
        let text = report.to_string();
        assert_eq!(text.lines().next_back(), Some("8 passed, 2 failed"), "the last line counts all suites, in {text}");
        assert!(text.contains("FAILED: 1 passed, 2 failed"), "the table names the suite, in {text}");
    }
}
