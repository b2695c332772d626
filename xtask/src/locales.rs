//! `cargo xtask locales`: what translators ask of their files, without building the app.

use std::path::Path;
use std::process::ExitCode;

use trente_catalogue::{Catalogue, NotBegun, Trouble, begin, languages, share, troubles};

use crate::fault::Fault;
use crate::repo::Repo;

/// Runs `check [LANG]`, `add LANG` or `stats`.
pub(crate) fn locales(repo: &Repo, arguments: &[String]) -> Result<ExitCode, Fault> {
    let folder = repo.path("locales");
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["check"] => check(&folder, &languages(&folder).map_err(unreadable)?),
        ["check", language] => check(&folder, &[language.to_owned()]),
        ["add", language] => add(&folder, language),
        ["stats"] => stats(&folder),
        _ => Err(Fault::Usage("cargo xtask locales check [LANG] | add LANG | stats".to_owned())),
    }
}

/// Every language's messages.
pub(crate) fn all(repo: &Repo) -> Result<Vec<Catalogue>, Fault> {
    let folder = repo.path("locales");
    languages(&folder).map_err(unreadable)?.iter().map(|language| read(&folder, language)).collect()
}

/// Everything that is to be mended in any language, each with file, line and the mend.
pub(crate) fn to_mend(repo: &Repo) -> Result<Vec<String>, Fault> {
    let folder = repo.path("locales");
    told(&folder, &languages(&folder).map_err(unreadable)?)
}

fn told(folder: &Path, wanted: &[String]) -> Result<Vec<String>, Fault> {
    let (english, mut all) = (read(folder, "en")?, Vec::new());
    for language in wanted {
        let told = to_mend_in(folder, &english, &read(folder, language)?);
        all.extend(told.into_iter().map(|trouble| format!("locales/{language}/{trouble}")));
    }
    Ok(all)
}

fn check(folder: &Path, wanted: &[String]) -> Result<ExitCode, Fault> {
    let told = told(folder, wanted)?;
    told.iter().for_each(|trouble| println!("{trouble}"));
    match told.len() {
        0 => println!("{}: nothing to mend", wanted.join(", ")),
        wrong => println!("{wrong} to mend"),
    }
    Ok(if told.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn to_mend_in(folder: &Path, english: &Catalogue, other: &Catalogue) -> Vec<Trouble> {
    // Without a table there is nothing to keep to.
    let table = std::fs::read_to_string(folder.join(&other.language).join("README.md")).unwrap_or_default();
    troubles(english, other, &table)
}

fn add(folder: &Path, language: &str) -> Result<ExitCode, Fault> {
    let begun = begin(&folder.join(language), language).map_err(|fault| match fault {
        NotBegun::Files(error) => unreadable(error),
        told => Fault::Usage(told.to_string()),
    })?;
    println!("{}: {} files as in English, to be written over", begun.folder.display(), begun.files);
    println!("cargo xtask locales check {language} tells what is to be mended; locales/README.md tells the rest");
    Ok(ExitCode::SUCCESS)
}

fn stats(folder: &Path) -> Result<ExitCode, Fault> {
    let english = read(folder, "en")?;
    println!("{:<12} {:>6} {:>8} {:>10} {:>8}", "language", "had", "of all", "as English", "to mend");
    for language in languages(folder).map_err(unreadable)? {
        let other = read(folder, &language)?;
        let told = to_mend_in(folder, &english, &other).len();
        let share = share(&english, &other);
        let same = if language == "en" { 0 } else { share.english };
        let percent = share.had * 100 / share.all.max(1);
        println!("{language:<12} {:>6} {percent:>6} % {same:>10} {told:>8}", share.had);
    }
    Ok(ExitCode::SUCCESS)
}

fn read(folder: &Path, language: &str) -> Result<Catalogue, Fault> {
    Catalogue::read(&folder.join(language), language).map_err(unreadable)
}

fn unreadable(error: trente_catalogue::Unreadable) -> Fault {
    let path = error.path.clone();
    Fault::file(&path)(error.error)
}
