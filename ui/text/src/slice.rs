//! Which part of a long list stands in the page: enough to read in, however long the list gets.

use std::ops::Range;

/// How many lines stand in the page at most.
pub const MOST: usize = 60;

/// By how many lines the part moves on.
pub const STEP: usize = 20;

/// What a line is taken to be high before any was measured, in pixels.
const GUESS: f64 = 180.0;

/// How high the lines of a list are: what was measured, and for the others the mean of that.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heights {
    lines: Vec<Option<f64>>,
    sum: f64,
    known: usize,
}

impl Heights {
    /// As the list has its lines now, each with its height in pixels if it was measured.
    pub fn new(lines: impl IntoIterator<Item = Option<f64>>) -> Self {
        let lines: Vec<_> = lines.into_iter().collect();
        let (sum, known) = lines.iter().flatten().fold((0.0, 0), |(sum, known), height| (sum + height, known + 1));
        Self { lines, sum, known }
    }

    /// How many lines there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there is no line.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    fn mean(&self) -> f64 {
        // As many lines as fit into memory are counted exactly.
        if self.known == 0 { GUESS } else { self.sum / self.known as f64 }
    }

    /// How high these lines are together, in pixels. What lies beyond the end is nothing.
    pub fn of(&self, lines: Range<usize>) -> f64 {
        let mean = self.mean();
        let end = lines.end.min(self.lines.len());
        self.lines[lines.start.min(end)..end].iter().map(|height| height.unwrap_or(mean)).sum()
    }

    /// The lines that lie between two heights, in pixels from the top of the list; one at least, if there is any.
    pub fn between(&self, top: f64, bottom: f64) -> Range<usize> {
        let mean = self.mean();
        let (mut start, mut end, mut at) = (None, 0, 0.0);
        for (line, height) in self.lines.iter().enumerate() {
            if at >= bottom && start.is_some() {
                break;
            }
            at += height.unwrap_or(mean);
            end = line + 1;
            if start.is_none() && at > top {
                start = Some(line);
            }
        }
        start.unwrap_or(end.saturating_sub(1))..end
    }
}

/// The part that is to stand in the page. `top` is where the window's upper edge is, in pixels below the top of the list, and
/// `view` how high the window is. The part that stands there stays as long as one and a half windows on both sides are in it.
pub fn slice(now: &Range<usize>, heights: &Heights, top: f64, view: f64) -> Range<usize> {
    let len = heights.len();
    if len <= MOST {
        return 0..len;
    }
    let wanted = heights.between(top - 1.5 * view, top + 2.5 * view);
    if now.end - now.start >= MOST.min(len) && now.start <= wanted.start && wanted.end <= now.end && now.end <= len {
        return now.clone();
    }
    let seen = heights.between(top, top + view);
    // Whole steps, so that going to and fro at an edge moves nothing.
    let start = wanted.start / STEP * STEP;
    // Of lines so low that all that is wanted is more than there may be, those that are seen stand in the middle.
    let start = if wanted.end - start > MOST { ((seen.start + seen.end) / 2).saturating_sub(MOST / 2) } else { start };
    let start = start.min(len - MOST);
    start..start + MOST
}

#[cfg(test)]
mod tests {
    use super::*;

    fn even(len: usize, height: f64) -> Heights {
        Heights::new((0..len).map(|_| Some(height)))
    }

    #[test]
    fn a_short_list_stands_there_whole() {
        assert_eq!(slice(&(0..0), &even(0, 100.0), 0.0, 800.0), 0..0, "nothing");
        assert_eq!(slice(&(0..0), &even(45, 100.0), 3000.0, 800.0), 0..45, "all of it, wherever one reads");
    }

    #[test]
    fn what_was_not_measured_is_as_high_as_the_others_are_on_average() {
        let heights = Heights::new([Some(100.0), None, Some(300.0), None]);
        assert_eq!(heights.of(0..4), 800.0, "two of 200");
        assert_eq!(heights.of(2..9), 500.0, "what lies beyond the end is nothing");
        assert_eq!(heights.between(0.0, 100.0), 0..1, "the first");
        assert_eq!(heights.between(150.0, 350.0), 1..3, "each that is seen, even in part");
        assert_eq!(heights.between(5000.0, 6000.0), 3..4, "the last one where the list has ended");
        assert_eq!(Heights::default().between(0.0, 10.0), 0..0, "of none, none");
    }

    /// Reads down and up again, a few pixels at a time: what is seen is always there, and never more than may be.
    #[test]
    fn what_is_seen_stands_in_the_page() {
        for height in [30.0, 97.0, 420.0, 1500.0] {
            let heights = even(1000, height);
            let (mut now, mut changes) = (0..0, 0);
            let way: Vec<f64> = (0..4000).map(|step| f64::from(step) * 37.0).collect();
            for top in way.iter().chain(way.iter().rev()) {
                let next = slice(&now, &heights, *top, 800.0);
                changes += usize::from(next != now);
                now = next;
                let seen = heights.between(*top, top + 800.0);
                assert!(now.len() <= MOST && now.start <= seen.start && seen.end <= now.end, "{now:?} has {seen:?}");
            }
            let passed = 2.0 * 4000.0 * 37.0 / height;
            assert!(changes as f64 <= passed / 3.0 + 3.0, "it moves in steps: {changes} times in {passed} lines");
        }
    }

    #[test]
    fn going_to_and_fro_at_an_edge_moves_nothing() {
        let heights = even(1000, 100.0);
        let mut now = 0..60;
        let mut changes = 0;
        for turn in 0..50 {
            let next = slice(&now, &heights, if turn % 2 == 0 { 3990.0 } else { 4010.0 }, 800.0);
            changes += usize::from(next != now);
            now = next;
        }
        assert!(changes <= 2, "{changes} changes");
    }

    #[test]
    fn a_leap_lands_in_what_stands_there() {
        let heights = even(1000, 100.0);
        let now = slice(&(0..60), &heights, 70_000.0, 800.0);
        assert!(now.start <= 700 && 708 <= now.end, "{now:?}");
        assert_eq!(slice(&now, &heights, 99_900.0, 800.0), 940..1000, "the end");
        assert_eq!(slice(&now, &heights, 0.0, 800.0), 0..60, "the beginning");
    }
}
