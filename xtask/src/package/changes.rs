//! `CHANGELOG.md`, as far as packages tell of it.

use std::fmt::Write as _;

use super::{about::About, prose::wrapped};

/// A version of the app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Release {
    pub(crate) version: String,
    /// As `2026-12-01`.
    pub(crate) day: String,
    /// Whether it went out.
    pub(crate) out: bool,
}

/// The released versions, newest first; before them the one that is packed, when it is not among them.
pub(crate) fn releases(changelog: &str, about: &About) -> Vec<Release> {
    let heads = changelog.lines().filter_map(|line| line.strip_prefix("## ["));
    let released = heads.filter_map(|head| {
        let (version, day) = head.split_once("] - ")?;
        Some(Release { version: version.to_owned(), day: day.trim().to_owned(), out: true })
    });
    let mut all: Vec<Release> = released.collect();
    if !all.iter().any(|release| release.version == about.version) {
        let day = about.written.strftime("%Y-%m-%d").to_string();
        all.insert(0, Release { version: about.version.clone(), day, out: false });
    }
    all
}

/// What changed in the packed version, as Debian writes it:
/// <https://www.debian.org/doc/debian-policy/ch-source.html#debian-changelog-debian-changelog>.
pub(crate) fn debian(changelog: &str, about: &About) -> String {
    let mut out = format!("{} ({}) unstable; urgency=medium\n", about.program, about.version);
    for (head, items) in sections(newest(changelog, &about.version)) {
        let _ = writeln!(out, "\n  [ {head} ]");
        for item in items {
            out.push_str(&wrapped(&item, 79, "  * ", "    "));
            out.push('\n');
        }
    }
    let when = about.written.strftime("%a, %d %b %Y %H:%M:%S +0000");
    let _ = writeln!(out, "\n -- {}  {when}", about.maintainer);
    out
}

/// The part that tells of this version, or of what is not released yet.
fn newest<'a>(changelog: &'a str, version: &str) -> &'a str {
    let parts = || changelog.split("\n## [").skip(1);
    let of = |name: &str| parts().find(|part| part.split(']').next() == Some(name));
    of(version).or_else(|| of("Unreleased")).unwrap_or_default()
}

/// Each head (`### Added`) with its items, every one on one line.
fn sections(part: &str) -> Vec<(&str, Vec<String>)> {
    let mut out: Vec<(&str, Vec<String>)> = Vec::new();
    for line in part.lines() {
        if let Some(head) = line.strip_prefix("### ") {
            out.push((head.trim(), Vec::new()));
        } else if let Some((_, items)) = out.last_mut() {
            match (line.strip_prefix("- "), items.last_mut()) {
                (Some(item), _) => items.push(item.to_owned()),
                (None, Some(item)) if line.starts_with("  ") => {
                    item.push(' ');
                    item.push_str(line.trim());
                }
                _ => {}
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::metainfo::tests::about;

    const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One thing that\n  goes on.\n- Another.\n\n### Fixed\n\n\
                             - A third.\n\n## [0.0.9] - 2026-01-02\n\n### Added\n\n- Old.\n";

    #[test]
    fn what_is_packed_stands_before_what_went_out() {
        let named = |releases: Vec<Release>| -> Vec<(String, String, bool)> {
            releases.into_iter().map(|it| (it.version, it.day, it.out)).collect()
        };
        let text = |version: &str, day: &str, out| (version.to_owned(), day.to_owned(), out);
        assert_eq!(
            named(releases(CHANGELOG, &about())),
            [text("0.1.0", "2026-11-30", false), text("0.0.9", "2026-01-02", true)],
            "what is not out yet is told as such"
        );
        let out = CHANGELOG.replace("[Unreleased]", "[0.1.0] - 2026-12-01");
        assert_eq!(named(releases(&out, &about()))[0], text("0.1.0", "2026-12-01", true), "once it is out, by its day");
    }

    #[test]
    fn debian_reads_the_same_items() {
        assert_eq!(
            debian(CHANGELOG, &about()),
            "trente (0.1.0) unstable; urgency=medium\n\n  [ Added ]\n  * One thing that goes on.\n  * Another.\n\n  [ Fixed ]\n  \
             * A third.\n\n -- The Trente authors <a@example.org>  Mon, 30 Nov 2026 12:00:00 +0000\n",
            "of this version alone"
        );
    }
}
