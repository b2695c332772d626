//! How many tests passed and failed, read from what the test runners print.

use std::ops::AddAssign;

/// Tests that ran.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl Count {
    /// Takes up one line of output, if it is a closing line of nextest or of the standard test runner.
    pub(crate) fn read(&mut self, line: &str) {
        let line = plain(line);
        let line = line.trim_start();
        if line.starts_with("Summary [") || line.starts_with("test result:") {
            self.passed += number_before(line, "passed");
            self.failed += number_before(line, "failed") + number_before(line, "timed out");
        }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

fn number_before(line: &str, word: &str) -> u32 {
    let number = line.split(word).next().filter(|before| before.len() < line.len());
    number.and_then(|before| before.split_whitespace().next_back()?.parse().ok()).unwrap_or(0)
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
        count.read("     Summary [   0.613s] 12 tests run: 10 passed (1 slow), 1 failed, 1 timed out, 3 skipped");
        assert_eq!(count, Count { passed: 10, failed: 2 }, "nextest");
        count.read("test result: FAILED. 4 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.5s");
        assert_eq!(count, Count { passed: 14, failed: 3 }, "the standard runner adds to it");
        count.read("\x1b[32;1m     Summary\x1b[0m [   0.613s] \x1b[1m2\x1b[0m tests run: \x1b[1m2\x1b[0m \x1b[32;1mpassed\x1b[0m");
        assert_eq!(count, Count { passed: 16, failed: 3 }, "colours do not hide it");
        count.read("thread says: 99 passed");
        assert_eq!(count, Count { passed: 16, failed: 3 }, "other lines count nothing");
    }
}
