//! The library of the language, which is built into program and window alike and is in no lock file: under which licences it is.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use crate::program;

/// Whose it is.
const BY: &str = "The Rust Project Developers";

/// What stands where a form wants to be filled in: such a text is nobody's notice.
const FORM: &str = "<copyright holders>";

/// One of its licences.
struct Licence {
    /// What it is called among the compiler's papers, over the years.
    files: [&'static str; 2],
    /// What stands in it and in no other.
    says: &'static str,
}

const LICENCES: [Licence; 2] = [
    Licence {
        files: ["LICENSE-APACHE", "licenses/Apache-2.0.txt"],
        says: "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
    },
    Licence { files: ["LICENSE-MIT", "licenses/MIT.txt"], says: "Permission is hereby granted, free of charge" },
];

/// Where the compiler keeps its papers; not every way to install it brings them.
pub(super) fn papers() -> Option<PathBuf> {
    let root = program::probe(std::process::Command::new("rustc").args(["--print", "sysroot"]))?;
    Some(Path::new(&root).join("share/doc/rust"))
}

/// Its texts: those of the papers, else as crates of the same people carry them, which are among `carried`, else as others do.
pub(super) fn texts(papers: Option<&Path>, carried: &BTreeMap<String, String>) -> Vec<String> {
    LICENCES
        .iter()
        .filter_map(|licence| papers.and_then(|papers| licence.brought(papers)).or_else(|| licence.carried(carried)))
        .collect()
}

impl Licence {
    fn brought(&self, papers: &Path) -> Option<String> {
        let read = |file: &&str| std::fs::read_to_string(papers.join(file)).ok();
        self.files.iter().filter_map(read).find(|text| text.contains(self.says) && !text.contains(FORM))
    }

    fn carried(&self, carried: &BTreeMap<String, String>) -> Option<String> {
        let texts = carried.values().filter(|text| text.contains(self.says) && !text.contains(FORM));
        // The shortest has nothing else in it.
        texts.min_by_key(|text| (!text.contains(BY), text.len())).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIT: &str =
        "Copyright (c) The Rust Project Developers\n\nPermission is hereby granted, free of charge, to any person";
    const APACHE: &str = "Apache License\n\nTERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION";

    #[test]
    fn the_papers_go_before_what_crates_carry_and_a_form_is_no_notice() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("it is written");
        std::fs::create_dir(folder.path().join("licenses")).expect("it is made");
        write("licenses/Apache-2.0.txt", &format!("{APACHE}, of the papers"));
        write("licenses/MIT.txt", &MIT.replace(BY, "<year> <copyright holders>"));
        let carried = [("a", MIT.replace(BY, "Jo")), ("b", format!("{MIT} {APACHE}")), ("c", MIT.to_owned())];
        let carried: BTreeMap<String, String> =
            carried.into_iter().map(|(place, text)| (place.to_owned(), text)).collect();
        let found = texts(Some(folder.path()), &carried);
        assert_eq!(
            found,
            [format!("{APACHE}, of the papers"), MIT.to_owned()],
            "one from there, one as its people carry it"
        );
        write("LICENSE-MIT", &format!("{MIT}, of the papers"));
        assert_eq!(texts(Some(folder.path()), &carried)[1], format!("{MIT}, of the papers"), "both from there");
        let found = texts(None, &carried);
        assert_eq!(found, [format!("{MIT} {APACHE}"), MIT.to_owned()], "without papers, both as others carry them");
    }
}
