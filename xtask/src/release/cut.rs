//! `CHANGELOG.md`, cut at a version: what stood under *Unreleased* gets a number and a day.

use thiserror::Error;

/// The head that gathers what is not released yet.
const UNRELEASED: &str = "## [Unreleased]";

/// The file before and after.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    /// What this version brings, with its head.
    pub(crate) section: String,
    /// What the whole file becomes.
    pub(crate) whole: String,
    /// It has this version's section already, and is as it will be.
    pub(crate) done: bool,
}

/// Why it cannot be cut.
#[derive(Debug, Error, PartialEq, Eq)]
pub(crate) enum Uncut {
    /// There is no place where what is new is gathered.
    #[error("CHANGELOG.md has no “{UNRELEASED}”: put it above the newest version")]
    NoHead,
    /// Nobody wrote down what is new.
    #[error("CHANGELOG.md tells of nothing new: write what people will notice under “{UNRELEASED}”")]
    Empty,
    /// The version's section is there, and something new above it.
    #[error("CHANGELOG.md tells of {0} already, and of something newer above it: raise the version")]
    Newer(String),
}

/// Cuts it; `day` is as `2026-12-01`.
///
/// # Errors
/// When there is nothing to cut, or the version stands there with newer things above it.
pub(crate) fn cut(changelog: &str, version: &str, day: &str) -> Result<Cut, Uncut> {
    let at = changelog.find(UNRELEASED).ok_or(Uncut::NoHead)?;
    let (before, from) = changelog.split_at(at);
    let (new, older) = part(from.trim_start_matches(UNRELEASED));
    let is_new = new.lines().any(|line| line.starts_with("- "));
    let told = older.find(&format!("## [{version}] - "));
    if let Some(told) = told {
        if is_new {
            return Err(Uncut::Newer(version.to_owned()));
        }
        let section = older.get(told..).unwrap_or_default();
        let (body, _) = part(section.get(3..).unwrap_or_default());
        return Ok(Cut { section: format!("## {}\n", body.trim_end()), whole: changelog.to_owned(), done: true });
    }
    if !is_new {
        return Err(Uncut::Empty);
    }
    let section = format!("## [{version}] - {day}\n\n{}\n", new.trim());
    let older = if older.is_empty() { String::new() } else { format!("\n{older}") };
    let whole = format!("{before}{UNRELEASED}\n\n{section}{older}");
    Ok(Cut { section, whole, done: false })
}

/// What stands before the next version's head, and the rest from there.
fn part(text: &str) -> (&str, &str) {
    text.find("\n## [").map_or((text, ""), |at| text.split_at(at + 1))
}

/// The versions that went out, newest first.
pub(crate) fn released(changelog: &str) -> impl Iterator<Item = &str> {
    let heads = changelog.lines().filter_map(|line| line.strip_prefix("## ["));
    heads.filter_map(|head| Some(head.split_once("] - ")?.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = "# Changelog\n\nHow.\n\n## [Unreleased]\n\n### Added\n\n- One thing.\n\n## [0.1.0] - 2026-11-01\n\n### Added\n\n- Old.\n";

    #[test]
    fn what_is_new_gets_its_number_and_its_day() {
        let cut = cut(BEFORE, "0.2.0", "2026-12-01").expect("there is something new");
        assert_eq!(cut.section, "## [0.2.0] - 2026-12-01\n\n### Added\n\n- One thing.\n", "with its head");
        assert_eq!(
            cut.whole,
            "# Changelog\n\nHow.\n\n## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n\n### Added\n\n- One thing.\n\n## [0.1.0] - 2026-11-01\n\n### Added\n\n- Old.\n",
            "the head for what comes next stays, and so does what is older"
        );
        assert_eq!(released(&cut.whole).collect::<Vec<_>>(), ["0.2.0", "0.1.0"], "it counts as released now");
    }

    #[test]
    fn cutting_twice_changes_nothing() {
        let once = cut(BEFORE, "0.2.0", "2026-12-01").expect("there is something new");
        let twice = cut(&once.whole, "0.2.0", "2026-12-24").expect("it is done");
        assert_eq!((twice.whole, twice.done), (once.whole, true), "the day stays, too");
        assert_eq!(twice.section, once.section, "the same is told");
    }

    #[test]
    fn the_first_version_has_nothing_below_it() {
        let first = "# Changelog\n\n## [Unreleased]\n\n- All.\n";
        let cut = cut(first, "0.1.0", "2026-12-01").expect("there is something new");
        assert_eq!(
            cut.whole, "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-12-01\n\n- All.\n",
            "one end of line"
        );
    }

    #[test]
    fn what_cannot_be_cut_says_why() {
        let nothing = BEFORE.replace("- One thing.\n", "");
        assert_eq!(cut(&nothing, "0.2.0", "2026-12-01"), Err(Uncut::Empty), "heads alone are nothing");
        assert_eq!(cut("# Changelog\n", "0.2.0", "2026-12-01"), Err(Uncut::NoHead), "nowhere");
        assert_eq!(cut(BEFORE, "0.1.0", "2026-12-01"), Err(Uncut::Newer("0.1.0".to_owned())), "not raised");
    }
}
