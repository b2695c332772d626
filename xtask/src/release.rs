//! `cargo xtask release --dry-run [--files FOLDER] [--day 2026-12-01]`: what a release would be, and what speaks against it.
//! `cargo xtask release --sbom FILE [--target TRIPLE]`: the list of what the program is made of.
//!
//! Nothing is released from here: a tag starts the workflow that does.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::{
    arguments::Arguments,
    console,
    fault::Fault,
    locales,
    package::{About, changelog},
    repo::Repo,
    ui::licences,
};

mod cut;
mod sbom;
mod uploads;
mod version;

use cut::Cut;
use version::Versions;

/// Where the cut file lies, to be put in the place of the other.
const CUT: &str = "target/dry-run/CHANGELOG.md";

/// What was asked for on the command line.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Options {
    /// What a release would be.
    DryRun {
        /// Where files lie that were made already.
        files: Option<PathBuf>,
        /// As `2026-12-01`; today when none is given.
        day: Option<String>,
    },
    /// The list of what the program is made of.
    Sbom { file: PathBuf, target: Option<String> },
}

impl Options {
    /// Reads what stands after `release`.
    pub(crate) fn read(given: &[String]) -> Result<Self, Fault> {
        let mut arguments = Arguments::read(given, &["--files", "--day", "--sbom", "--target"], &["--dry-run"])?;
        let (sbom, target) = (arguments.take("--sbom").map(PathBuf::from), arguments.take("--target"));
        let (files, day) = (arguments.take("--files").map(PathBuf::from), arguments.take("--day"));
        let is_day = |day: &String| day.parse::<jiff::civil::Date>().is_ok();
        if let Some(day) = day.as_ref().filter(|day| !is_day(day)) {
            return Err(Fault::Usage(format!("{day} is no day; write it as 2026-12-01")));
        }
        match (arguments.is_set("--dry-run"), sbom) {
            (true, None) if target.is_none() => Ok(Self::DryRun { files, day }),
            (false, Some(file)) if files.is_none() && day.is_none() => Ok(Self::Sbom { file, target }),
            _ => Err(Fault::Usage("cargo xtask release --dry-run [--files FOLDER] [--day DAY] | --sbom FILE [--target TRIPLE]; a release itself is made by a tag".to_owned())),
        }
    }
}

/// Tells, and fails where something speaks against a release.
pub(crate) fn release(repo: &Repo, options: &Options) -> Result<ExitCode, Fault> {
    match options {
        Options::DryRun { files, day } => dry_run(repo, files.as_deref(), day.as_deref()),
        Options::Sbom { file, target } => {
            let target = target.clone().unwrap_or_else(licences::host);
            let count = sbom::write(repo, &About::read(repo)?, &target, file)?;
            console::step(format!("release: {count} parts for {target} in {}", file.display()));
            Ok(ExitCode::SUCCESS)
        }
    }
}

fn dry_run(repo: &Repo, files: Option<&Path>, day: Option<&str>) -> Result<ExitCode, Fault> {
    let versions = Versions::read(repo)?;
    let version = versions.version.as_str();
    let day = day.map_or_else(|| jiff::Zoned::now().date().to_string(), str::to_owned);
    console::step(format!("release: Trente {version}, {day}"));
    let changelog = changelog(repo)?;
    let mut against = against(repo, &versions, &changelog)?;
    match cut::cut(&changelog, version, &day) {
        Ok(cut) => show(repo, &cut)?,
        Err(uncut) => against.push(uncut.to_string()),
    }
    let made = uploads::made(repo, version)?;
    console::step(format!("release: {} files would be uploaded", made.len()));
    let own = repo.path("target/package");
    for name in &made {
        println!("{}", line(name, uploads::lying(files.unwrap_or(&own), name)?));
    }
    against.extend(uploads::promises(repo, &made, version)?);
    for told in &against {
        println!("not yet: {told}");
    }
    Ok(if against.is_empty() {
        console::step(format!("release: nothing speaks against it: git tag v{version}, and push the tag"));
        ExitCode::SUCCESS
    } else {
        console::step(format!("release: {} things speak against it", against.len()));
        ExitCode::FAILURE
    })
}

/// What speaks against a release, but for the changelog and the files.
fn against(repo: &Repo, versions: &Versions, changelog: &str) -> Result<Vec<String>, Fault> {
    let changed = version::changed(repo)?;
    let mut against: Vec<String> = changed.iter().map(|path| format!("not committed: {}", path.trim())).collect();
    // The section of this very version may be there already: then it is the tags that tell whether it went out.
    let tagged = version::tagged(repo)?;
    let told = cut::released(changelog).filter(|other| *other != versions.version);
    against.extend(version::not_raised(&versions.version, told.chain(tagged.iter().map(String::as_str))));
    against.extend(versions.elsewhere(repo)?);
    against.extend(locales::to_mend(repo)?.into_iter().map(|told| format!("a sentence is to be mended: {told}")));
    Ok(against)
}

fn show(repo: &Repo, cut: &Cut) -> Result<(), Fault> {
    println!("\n{}", cut.section);
    if cut.done {
        console::step("release: CHANGELOG.md is cut already");
        return Ok(());
    }
    let path = repo.path(CUT);
    let folder = path.parent().expect("it lies in a folder");
    std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
    std::fs::write(&path, &cut.whole).map_err(Fault::file(&path))?;
    console::step(format!("release: CHANGELOG.md would become {CUT}, with these heads"));
    cut.whole.lines().filter(|line| line.starts_with("## ")).for_each(|head| println!("{head}"));
    Ok(())
}

fn line(name: &str, lying: Option<uploads::Lying>) -> String {
    match lying {
        Some(file) => format!("{name:<48} {:>7.2} MB  sha256 {}", file.bytes as f64 / 1e6, file.sha256),
        None => format!("{name:<48} not made here"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Options, Fault> {
        Options::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn one_of_two_things_is_asked_for() {
        let run = read(&["--dry-run", "--day", "2026-12-01"]).expect("it is known");
        assert_eq!(run, Options::DryRun { files: None, day: Some("2026-12-01".to_owned()) }, "with its day");
        let sbom = read(&["--sbom", "a.json"]).expect("it is known");
        assert_eq!(sbom, Options::Sbom { file: "a.json".into(), target: None }, "for this machine");
        for slip in
            [&[][..], &["--dry-run", "--sbom", "a"], &["--dry-run", "--day", "today"], &["--dry-run", "--target", "a"]]
        {
            assert!(matches!(read(slip), Err(Fault::Usage(_))), "{slip:?} is a slip");
        }
    }

    #[test]
    fn what_is_not_committed_or_was_released_speaks_against_it() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let git = |arguments: &[&str]| {
            let mut git = std::process::Command::new("git");
            git.args(["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]);
            crate::program::quietly(git.args(arguments).current_dir(folder.path())).expect("git does it");
        };
        git(&["init", "--quiet"]);
        std::fs::write(folder.path().join("a"), "1").expect("written");
        let repo = Repo::at(folder.path(), folder.path());
        assert_eq!(version::changed(&repo).expect("git tells"), ["?? a"], "a new file is not committed");
        git(&["add", "a"]);
        git(&["commit", "--quiet", "--message", "A"]);
        git(&["tag", "v0.1.0"]);
        assert!(version::changed(&repo).expect("git tells").is_empty(), "all is committed");
        assert!(
            version::tagged(&repo).expect("git tells").is_empty(),
            "the tag of this commit is that of this release"
        );
        git(&["commit", "--quiet", "--allow-empty", "--message", "B"]);
        let tagged = version::tagged(&repo).expect("git tells");
        assert_eq!(tagged, ["0.1.0"], "now it was released before");
        assert!(version::not_raised("0.1.0", tagged.iter().map(String::as_str)).is_some(), "and is to be raised");
    }
}
