//! Whose work is inside the program and the window, and the notices that have to go with it: what the window lists, as one text.

use std::fmt::Write as _;

use crate::{
    fault::Fault,
    repo::Repo,
    setup::node,
    ui::licences::{self, All},
};

/// Each work with its licence, then each text once, below the names of those that it goes with.
pub(crate) fn notices(repo: &Repo) -> Result<String, Fault> {
    Ok(written(&licences::gather(repo, Some(&node::modules(repo)?))?))
}

fn written(all: &All) -> String {
    let mut out = "Trente is made of these, each under its own licence:\n\n".to_owned();
    for piece in all.pieces() {
        let licence = if piece.licence.is_empty() { "one of its own, below" } else { piece.licence.as_str() };
        let _ = writeln!(out, "{} {}: {licence}", piece.name, piece.version);
    }
    for (place, text) in all.texts() {
        let with = all.pieces().iter().filter(|piece| piece.texts.contains(place));
        let mut names: Vec<&str> = with.map(|piece| piece.name.as_str()).collect();
        // Two versions of one work stand beside each other.
        names.dedup();
        let _ = write!(out, "\n{}\n{}\n\n{}\n", "-".repeat(79), names.join(", "), text.trim_end());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_stands_once_below_all_whose_it_is() {
        let mut all = All::default();
        for (name, version, licence, texts) in [
            ("serde", "1.0.1", "MIT", &["Use it freely"][..]),
            ("yoke", "0.8.0", "", &["Mine alone"][..]),
            ("yoke", "0.7.0", "MIT", &["Use it freely\n"][..]),
        ] {
            let texts = texts.iter().map(|text| (*text).to_owned()).collect();
            all.add(name.to_owned(), version.to_owned(), licence.to_owned(), texts);
        }
        let text = written(&all);
        for due in ["\nserde 1.0.1: MIT\n", "\nyoke 0.8.0: one of its own, below\n", "\nserde, yoke\n\nUse it freely\n"]
        {
            assert!(text.contains(due), "{due:?} is missing: {text}");
        }
        assert_eq!(text.matches("Use it freely").count(), 1, "once: {text}");
        assert_eq!(text.matches("Mine alone").count(), 1, "and the other: {text}");
    }
}
