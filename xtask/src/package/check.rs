//! Has others look at what was made: `appstreamcli`, `desktop-file-validate`, `lintian`, and the scales.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use super::{about::About, listing::Listing, texts::Texts};
use crate::{console, fault::Fault, program, repo::Repo, setup::packages};

/// The .deb, in bytes.
const DEB_AT_MOST: u64 = 8_000_000;

/// What it takes once it is installed, in bytes.
const INSTALLED_AT_MOST: u64 = 25_000_000;

/// What menus and shops read, written into a folder that goes away. Quick: it takes no build.
pub(crate) fn listing(repo: &Repo) -> Result<(), Fault> {
    let folder = tempfile::tempdir().map_err(Fault::file("a temporary folder"))?;
    shown(&Listing::write(repo, &About::read(repo)?, &Texts::read(repo)?, folder.path())?)
}

/// All of it, and the .deb.
pub(crate) fn all(listing: &Listing, deb: &Path) -> Result<(), Fault> {
    console::step("package: appstreamcli, desktop-file-validate");
    shown(listing)?;
    let unpacked = tempfile::tempdir().map_err(Fault::file("a temporary folder"))?;
    program::quietly(Command::new("dpkg-deb").arg("--extract").arg(deb).arg(unpacked.path()))?;
    // Whether the file for menus and the icons are where the file for shops says.
    program::quietly(Command::new("appstreamcli").args(["validate-tree", "--no-net"]).arg(unpacked.path()))?;
    console::step("package: lintian");
    packages::require(packages::LINTIAN)?;
    lintian(deb)?;
    weigh(deb)
}

fn shown(listing: &Listing) -> Result<(), Fault> {
    packages::require(packages::LISTING)?;
    program::quietly(Command::new("appstreamcli").args(["validate", "--no-net"]).arg(&listing.metainfo))?;
    program::quietly(Command::new("desktop-file-validate").arg(&listing.entry))
}

/// Errors are not taken; what else it finds is told and counted.
fn lintian(deb: &Path) -> Result<(), Fault> {
    let mut lintian = Command::new("lintian");
    lintian.arg("--no-cfg").arg(deb).stdin(Stdio::null());
    let output = lintian.output().map_err(|source| Fault::Start { program: "lintian".to_owned(), source })?;
    let told = String::from_utf8_lossy(&output.stdout);
    let count = |letter: &str| told.lines().filter(|line| line.starts_with(letter)).count();
    let (errors, warnings) = (count("E: "), count("W: "));
    told.lines().filter(|line| !line.starts_with("N: ")).for_each(console::note);
    // 2 is a finding that fails by its own rules: an error. Anything else is lintian itself.
    if errors > 0 || !matches!(output.status.code(), Some(0 | 2)) {
        let told = format!("{told}{}", String::from_utf8_lossy(&output.stderr));
        return Err(Fault::Failed { program: program::shown(&lintian), status: output.status, told });
    }
    console::step(format!("package: lintian found {errors} errors and {warnings} warnings"));
    Ok(())
}

fn weigh(deb: &Path) -> Result<(), Fault> {
    let packed = std::fs::metadata(deb).map_err(Fault::file(deb))?.len();
    let kib = program::output(Command::new("dpkg-deb").arg("--field").arg(deb).arg("Installed-Size"))?;
    let installed = kib.trim().parse::<u64>().unwrap_or(u64::MAX).saturating_mul(1024);
    let told = format!("{:.1} MB packed, {:.1} MB installed", packed as f64 / 1e6, installed as f64 / 1e6);
    console::step(format!("package: {told}"));
    if packed > DEB_AT_MOST || installed > INSTALLED_AT_MOST {
        let most = format!("{} and {} MB at most", DEB_AT_MOST / 1_000_000, INSTALLED_AT_MOST / 1_000_000);
        return Err(Fault::missing(format!("the .deb is too large: {told}"), format!("it is to be {most}")));
    }
    Ok(())
}
