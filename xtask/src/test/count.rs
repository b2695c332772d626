//! How many tests passed and failed, read from what the test runners print.

use std::ops::AddAssign;

/// Tests that ran.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

/// Whose closing lines are read. A failed test's own output, which nextest shows, holds a closing line of the standard
/// runner: read as well, it would count each failure twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Runner {
    Nextest,
    Standard,
}

impl Runner {
    fn begins_with(self) -> &'static str {
        match self {
            Self::Nextest => "Summary [",
            Self::Standard => "test result:",
        }
    }
}

impl Count {
    /// Takes up one line of output, if it is a closing line of this runner.
    pub(crate) fn read(&mut self, runner: Runner, line: &str) {
        let line = plain(line);
        let line = line.trim_start();
        if line.starts_with(runner.begins_with()) {
            self.passed += number_before(line, "passed");
            self.failed +=
                ["failed", "exec failed", "timed out"].map(|word| number_before(line, word)).iter().sum::<u32>();
        }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// The number that stands right before this word: `2 failed` has none before `exec failed`, nor `1 exec failed` before
/// `failed`.
fn number_before(line: &str, word: &str) -> u32 {
    let parts = line.split([',', ':', ';', '.', '(']).map(str::trim);
    parts.filter_map(|part| part.split_once(' ').filter(|(_, rest)| starts(rest, word))?.0.parse::<u32>().ok()).sum()
}

fn starts(text: &str, word: &str) -> bool {
    text.strip_prefix(word).is_some_and(|rest| !rest.starts_with(|sign: char| sign.is_alphanumeric()))
}

/// The line without the colours of a terminal.
fn plain(line: &str) -> String {
    let mut parts = line.split('\x1b');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').map_or("", |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_closing_lines_of_both_runners() {
        let mut count = Count::default();
        let nextest = "     Summary [   0.613s] 14 tests run: 10 passed (1 slow, 2 flaky), 1 failed, 1 exec failed, 2 timed out, 3 skipped";
        count.read(Runner::Nextest, nextest);
        assert_eq!(count, Count { passed: 10, failed: 4 }, "nextest");
        let standard =
            "test result: FAILED. 4 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.5s";
        count.read(Runner::Standard, standard);
        assert_eq!(count, Count { passed: 14, failed: 5 }, "the standard runner adds to it");
        count.read(Runner::Nextest, "\x1b[32;1m     Summary\x1b[0m [   0.613s] \x1b[1m2\x1b[0m tests run: \x1b[1m2\x1b[0m \x1b[32;1mpassed\x1b[0m");
        assert_eq!(count, Count { passed: 16, failed: 5 }, "colours do not hide it");
        count.read(Runner::Nextest, "thread says: 99 passed");
        assert_eq!(count, Count { passed: 16, failed: 5 }, "other lines count nothing");
    }

    #[test]
    fn a_failure_counts_once_though_its_output_is_shown() {
        let shown = [
            "        FAIL [   1.2s] trente::e2e accessible::desktop_screens_have_no_violations",
            "    test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 87 filtered out; finished in 1.2s",
            "     Summary [ 486.1s] 88 tests run: 87 passed, 1 failed, 0 skipped",
        ];
        let mut count = Count::default();
        shown.iter().for_each(|line| count.read(Runner::Nextest, line));
        assert_eq!(count, Count { passed: 87, failed: 1 }, "88 tests, as many as ran");
    }
}
