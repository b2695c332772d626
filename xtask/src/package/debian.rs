//! What Debian's packages hold beside the program, and say of it. The .rpm and the AppImage have the same files.

use std::{
    fmt::Write as _,
    io::Write as _,
    path::{Path, PathBuf},
};

use flate2::{Compression, write::GzEncoder};

use super::{about::About, changes, listing::changelog, metainfo, notices, prose::wrapped, texts::Texts};
use crate::{fault::Fault, repo::Repo};

/// Where these files are.
#[derive(Debug)]
pub(crate) struct Papers {
    pub(crate) copyright: PathBuf,
    pub(crate) changelog: PathBuf,
    pub(crate) manual: PathBuf,
    pub(crate) notices: PathBuf,
}

impl Papers {
    /// Writes them into this folder, which is there.
    pub(crate) fn write(repo: &Repo, about: &About, texts: &Texts, folder: &Path) -> Result<Self, Fault> {
        let papers = Self {
            copyright: folder.join("copyright"),
            changelog: folder.join("changelog.gz"),
            manual: folder.join(format!("{}.1.gz", about.program)),
            notices: folder.join("notices.gz"),
        };
        let mit = repo.path("LICENSE-MIT");
        let mit = std::fs::read_to_string(&mit).map_err(Fault::file(&mit))?;
        std::fs::write(&papers.copyright, copyright(about, &mit)).map_err(Fault::file(&papers.copyright))?;
        pack(&papers.changelog, &changes::debian(&changelog(repo)?, about))?;
        pack(&papers.manual, &manual(about, texts))?;
        pack(&papers.notices, &notices::notices(repo)?)?;
        Ok(papers)
    }
}

/// As small as can be, and without the time of day.
fn pack(path: &Path, text: &str) -> Result<(), Fault> {
    let file = std::fs::File::create(path).map_err(Fault::file(path))?;
    let mut packed = GzEncoder::new(file, Compression::best());
    packed.write_all(text.as_bytes()).and_then(|()| packed.finish().map(drop)).map_err(Fault::file(path))
}

/// <https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/>
fn copyright(about: &About, mit: &str) -> String {
    let holder = mit.lines().find_map(|line| line.strip_prefix("Copyright (c) ")).unwrap_or(&about.authors);
    let permission = mit.split_once("\n\n").and_then(|(_, rest)| rest.split_once("\n\n")).map_or(mit, |(_, text)| text);
    let source = about.repository.iter().map(|repository| format!("Source: {repository}\n"));
    format!(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: {name}\n{source}Comment:\n \
         The program holds libraries, a typeface and data of others. They and their licences are listed in\n \
         /usr/share/doc/{program}/notices.gz.\n\nFiles: *\nCopyright: {holder}\nLicense: Expat or Apache-2.0\n\nLicense: \
         Expat\n{expat}\n\nLicense: Apache-2.0\n On Debian systems the text of this licence stands in\n \
         /usr/share/common-licenses/Apache-2.0.\n",
        name = about.name,
        source = source.collect::<String>(),
        program = about.program,
        expat = indented(permission.trim_end()),
    )
}

/// As fields of several lines are written: each begins with a blank, and a line without letters has a dot.
fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| if line.trim().is_empty() { " .".to_owned() } else { format!(" {line}") });
    lines.collect::<Vec<_>>().join("\n")
}

/// The page that `man` shows: man(7).
fn manual(about: &About, texts: &Texts) -> String {
    let day = about.written.strftime("%Y-%m-%d");
    let (program, name) = (&about.program, &about.name);
    let mut out = format!(".TH {} 1 \"{day}\" \"{name} {}\"\n", program.to_uppercase(), about.version);
    let _ = writeln!(out, ".SH NAME\n{program} \\- {}", roff(texts.english("store-summary")));
    let _ = writeln!(out, ".SH SYNOPSIS\n.B {program}\n.RI [ link ]\n.SH DESCRIPTION");
    for id in metainfo::PARAGRAPHS {
        let _ = writeln!(out, ".PP\n{}", roff(&wrapped(texts.english(id), 79, "", "")));
    }
    let _ = writeln!(out, ".SH FEATURES");
    for id in metainfo::FEATURES {
        let _ = writeln!(out, ".IP \\(bu 2\n{}", roff(texts.english(id)));
    }
    out
}

fn roff(text: &str) -> String {
    text.replace('\\', "\\e").replace('-', "\\-").replace('’', "\\(cq")
}

/// The description for package managers, in lines of their width.
pub(crate) fn description(texts: &Texts) -> String {
    let paragraphs = metainfo::PARAGRAPHS.iter().map(|id| wrapped(texts.english(id), 76, "", ""));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// What the program cannot start without beside the web view and GTK, which Tauri's program names: in Debian's words, and in those
/// of .rpm. Of the C library it is the version that counts, and that is the newest one that the program asks for.
pub(crate) fn depends(program: &[u8]) -> (Vec<String>, Vec<String>) {
    let libc = newest_libc(program).map(|(major, minor)| format!("{major}.{minor}"));
    let debian = libc.as_ref().map_or_else(|| "libc6".to_owned(), |version| format!("libc6 (>= {version})"));
    let rpm = libc.map(|version| format!("libc.so.6(GLIBC_{version})(64bit)"));
    (vec![debian, "libgcc-s1".to_owned()], rpm.into_iter().collect())
}

fn newest_libc(program: &[u8]) -> Option<(u32, u32)> {
    const MARK: &[u8] = b"GLIBC_";
    let places = program.windows(MARK.len()).enumerate().filter(|(_, window)| *window == MARK);
    let versions = places.filter_map(|(at, _)| {
        let rest = &program[at + MARK.len()..];
        let end = rest.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'.')?;
        let (major, minor) = std::str::from_utf8(&rest[..end]).ok()?.split_once('.')?;
        Some((major.parse().ok()?, minor.split('.').next()?.parse().ok()?))
    });
    versions.max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::metainfo::tests::about;

    #[test]
    fn the_newest_version_of_the_c_library_is_found() {
        let program = b"\x7fELF\0GLIBC_2.2.5\0GLIBC_2.34\0GLIBC_2.9\0GLIBC_PRIVATE\0end";
        assert_eq!(newest_libc(program), Some((2, 34)), "34 is more than 9");
        let (debian, rpm) = depends(program);
        assert_eq!(debian[0], "libc6 (>= 2.34)", "as Debian writes it");
        assert_eq!(rpm, ["libc.so.6(GLIBC_2.34)(64bit)"], "as .rpm has it");
        let (debian, rpm) = depends(b"no ELF");
        assert_eq!((debian[0].as_str(), rpm.len()), ("libc6", 0), "what tells no version takes any");
    }

    #[test]
    fn the_licence_stands_in_full_and_names_its_holder() {
        let mit = "MIT License\n\nCopyright (c) 2026 The Trente authors\n\nPermission is granted.\n\nAS IS.\n";
        let text = copyright(&about(), mit);
        assert!(text.contains("Copyright: 2026 The Trente authors\n"), "{text}");
        assert!(text.contains("License: Expat\n Permission is granted.\n .\n AS IS.\n\n"), "{text}");
        assert!(!text.contains("Source:"), "no address is made up: {text}");
    }
}
