//! Posts of one thread that came together stand together: what was answered first, then the newest answer.

use std::collections::HashSet;

/// An entry of a list, as it is looked at here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The post's id.
    pub post: &'a str,
    /// The id of the post that it answers.
    pub answers: Option<&'a str>,
    /// It stays a row of its own: a boost, or something that more belongs to than the post.
    pub alone: bool,
}

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which entry stands there, by its place in the list.
    pub newest: usize,
    /// What stands above it in the row, oldest first.
    pub before: Vec<usize>,
}

/// Which of these are boosts of posts that stand in the list already, or that come before them here. A post that its author is
/// followed for stands there whatever was boosted.
pub fn boosts_again<'a>(there: impl IntoIterator<Item = &'a str>, come: &[(&'a str, bool)]) -> Vec<bool> {
    let mut known: HashSet<&str> = there.into_iter().collect();
    come.iter().map(|(post, boost)| !known.insert(post) && *boost).collect()
}

/// The rows of entries that came together, newest first. Each entry is in one row, and the rows stay in the order of their newest
/// entries. The last entry stays a row of its own: what comes below it is asked for by it.
pub fn rows(entries: &[Entry<'_>]) -> Vec<Row> {
    let last = entries.len().saturating_sub(1);
    let free = |at: usize| at < last && !entries[at].alone;
    // From the oldest on, so that what an entry answers has found its row before. An answer is never older than what it
    // answers: whatever claims to be stays alone, and nothing can go round.
    let mut oldest: Vec<usize> = (0..entries.len()).collect();
    for at in (0..last).rev().filter(|at| free(*at)) {
        let Some(answers) = entries[at].answers else { continue };
        if let Some(answered) = (at + 1..last).find(|older| free(*older) && entries[*older].post == answers) {
            oldest[at] = oldest[answered];
        }
    }
    let mut newest: Vec<usize> = (0..entries.len()).collect();
    for at in (0..entries.len()).rev() {
        newest[oldest[at]] = at;
    }
    let mut before = vec![Vec::new(); entries.len()];
    for at in (0..entries.len()).rev().filter(|at| newest[oldest[*at]] != *at) {
        before[newest[oldest[at]]].push(at);
    }
    let rows = before.into_iter().enumerate().map(|(newest, before)| Row { newest, before });
    rows.filter(|row| newest[oldest[row.newest]] == row.newest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry<'a>(post: &'a str, answers: Option<&'a str>) -> Entry<'a> {
        Entry { post, answers, alone: false }
    }

    fn alone(newest: usize) -> Row {
        Row { newest, before: vec![] }
    }

    #[test]
    fn answers_stand_below_what_they_answer() {
        let list = [
            entry("f", Some("d")),
            entry("e", None),
            entry("d", Some("a")),
            entry("c", Some("a")),
            entry("b", Some("somewhere else")),
            entry("a", None),
            entry("z", None),
        ];
        let thread = Row { newest: 0, before: vec![5, 3, 2] };
        assert_eq!(rows(&list), [thread, alone(1), alone(4), alone(6)], "the oldest first, at the newest one's place");
    }

    #[test]
    fn what_more_belongs_to_stays_alone() {
        let boost = Entry { alone: true, ..entry("a", None) };
        assert_eq!(rows(&[entry("b", Some("a")), boost, entry("z", None)]), [alone(0), alone(1), alone(2)], "a boost");
        assert_eq!(rows(&[entry("b", Some("a")), entry("a", None)]), [alone(0), alone(1)], "the last one");
        assert_eq!(
            rows(&[entry("a", None), entry("b", Some("a")), entry("z", None)]).len(),
            3,
            "older than its answer"
        );
        assert_eq!(rows(&[entry("a", Some("a")), entry("z", None)]).len(), 2, "an answer to itself");
        assert_eq!(rows(&[]), [], "nothing");
    }

    #[test]
    fn no_boost_stands_there_twice() {
        let come = [("a", true), ("b", true), ("a", true), ("c", false), ("c", true), ("b", false)];
        assert_eq!(
            boosts_again(["b"], &come),
            [false, true, true, false, true, false],
            "an own post always stands there"
        );
    }

    proptest! {
        #[test]
        fn each_entry_is_in_one_row(list in prop::collection::vec((0_u8..9, prop::option::of(0_u8..9), any::<bool>()), 0..40)) {
            let names: Vec<String> = (0_u8..9).map(|name| name.to_string()).collect();
            let entries: Vec<Entry<'_>> = list.iter().map(|(post, answers, alone)| Entry {
                post: &names[usize::from(*post)],
                answers: answers.map(|name| names[usize::from(name)].as_str()),
                alone: *alone,
            }).collect();
            let rows = rows(&entries);
            let mut met: Vec<usize> = rows.iter().flat_map(|row| row.before.iter().copied().chain([row.newest])).collect();
            met.sort_unstable();
            prop_assert_eq!(met, (0..entries.len()).collect::<Vec<_>>());
            prop_assert!(rows.is_sorted_by_key(|row| row.newest));
            prop_assert!(rows.iter().all(|row| row.before.is_sorted_by(|one, next| one > next)), "oldest first");
            prop_assert!(rows.iter().all(|row| row.before.iter().all(|at| *at > row.newest)), "the newest one leads");
            if let Some(last) = rows.last() {
                prop_assert!(last.newest == entries.len() - 1 && last.before.is_empty());
            }
        }
    }
}
