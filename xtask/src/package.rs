//! `cargo xtask package [--bundles deb,rpm,appimage] [--program FILE] [--check] [--try] | --fastlane`: what people install, in
//! `target/package`; or what F-Droid shows, in `fastlane`.
//!
//! Tauri's own program makes the bundles; what menus, shops and package managers read in them is made here, from
//! `locales/`, `tauri.conf.json`, `Cargo.toml` and `CHANGELOG.md`. macOS and Windows have what they need in `tauri.conf.json`.

use std::{
    path::{Path, PathBuf},
    process::{Command, ExitCode},
};

use crate::{
    arguments::Arguments,
    console,
    fault::Fault,
    program,
    repo::Repo,
    run,
    setup::{node, packages},
};

mod about;
mod changes;
mod check;
mod debian;
mod entry;
mod fastlane;
#[cfg(target_os = "linux")]
mod installed;
mod listing;
mod metainfo;
mod notices;
mod overlay;
mod prose;
mod texts;

pub(crate) use about::About;
pub(crate) use check::listing as check_listing;
pub(crate) use listing::changelog;

use debian::Papers;
use listing::Listing;
use texts::Texts;

/// Made when nothing else is asked for. The last takes tools that Tauri fetches from GitHub.
const BUNDLES: [&str; 3] = ["deb", "rpm", "appimage"];

/// What was asked for on the command line.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// These and no others, each of which must succeed.
    bundles: Option<Vec<&'static str>>,
    /// A release build that is already there.
    program: Option<PathBuf>,
    /// Have the packages looked through.
    check: bool,
    /// Install the .deb, use what it brought, and remove it.
    installed: bool,
    /// Only write what F-Droid shows.
    fastlane: bool,
}

impl Options {
    /// Reads what stands after `package`.
    pub(crate) fn read(given: &[String]) -> Result<Self, Fault> {
        let mut arguments = Arguments::read(given, &["--bundles", "--program"], &["--check", "--try", "--fastlane"])?;
        let words = arguments.words("--bundles");
        let known = |word: &String| BUNDLES.into_iter().find(|known| known == word);
        let bundles = words.iter().map(|word| {
            known(word).ok_or_else(|| Fault::Usage(format!("no bundle {word}; there are: {}", BUNDLES.join(" "))))
        });
        let bundles: Vec<&'static str> = bundles.collect::<Result<_, _>>()?;
        let options = Self {
            bundles: (!bundles.is_empty()).then_some(bundles),
            program: arguments.take("--program").map(PathBuf::from),
            check: arguments.is_set("--check"),
            installed: arguments.is_set("--try"),
            fastlane: arguments.is_set("--fastlane"),
        };
        if options.fastlane && options != (Self { fastlane: true, ..Self::default() }) {
            return Err(Fault::Usage("--fastlane writes texts and packs nothing: give it alone".to_owned()));
        }
        if (options.check || options.installed) && !options.makes("deb") {
            return Err(Fault::Usage("--check and --try look at the .deb: name it among --bundles".to_owned()));
        }
        Ok(options)
    }

    fn makes(&self, bundle: &str) -> bool {
        self.bundles.as_ref().is_none_or(|bundles| bundles.contains(&bundle))
    }

    /// Whether the others are of use without this one.
    fn may_fail(&self, bundle: &str) -> bool {
        self.bundles.is_none() && bundle == "appimage"
    }
}

/// Builds the product and packs it.
pub(crate) fn package(repo: &Repo, options: &Options) -> Result<ExitCode, Fault> {
    if options.fastlane {
        let count = fastlane::write(repo)?;
        console::step(format!("package: {count} texts in {}", fastlane::FOLDER));
        return Ok(ExitCode::SUCCESS);
    }
    if !cfg!(target_os = "linux") {
        let mend = "macOS and Windows are packed by Tauri's own program, as docs/packages.md tells";
        return Err(Fault::missing("this makes packages for Linux", mend));
    }
    let program = match &options.program {
        Some(program) => program.canonicalize().map_err(Fault::file(program))?,
        None => run::build(repo, true)?.program,
    };
    let about = About::read(repo)?;
    let folder = repo.path("target/package");
    let stage = Stage::begin(&folder, &program, &about)?;
    console::step("package: what menus, shops and package managers read");
    let texts = Texts::read(repo)?;
    let listing = Listing::write(repo, &about, &texts, &folder.join("listing"))?;
    let papers = Papers::write(repo, &about, &texts, &stage.folder)?;
    let overlay =
        overlay::write(repo, &about, &texts, (&listing, &papers), (program.as_path(), stage.folder.as_path()))?;
    let mut made = Vec::new();
    for bundle in BUNDLES.into_iter().filter(|bundle| options.makes(bundle)) {
        console::step(format!("package: {bundle}"));
        match stage.bundle(repo, bundle, &overlay) {
            Ok(file) => made.push(file),
            Err(fault) if options.may_fail(bundle) => {
                let told = fault.to_string();
                console::note(format!("no {bundle}: {}", told.lines().next_back().unwrap_or_default().trim()));
            }
            Err(fault) => return Err(fault),
        }
    }
    for file in &made {
        let bytes = std::fs::metadata(file).map_err(Fault::file(file))?.len();
        console::step(format!("package: {} ({:.1} MB)", file.display(), bytes as f64 / 1e6));
    }
    let deb = made.iter().find(|file| file.extension().is_some_and(|extension| extension == "deb"));
    if let Some(deb) = deb {
        if options.check {
            check::all(&listing, deb)?;
        }
        #[cfg(target_os = "linux")]
        if options.installed {
            installed::try_out(repo, &about, deb)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A folder that looks to Tauri's program like cargo's: it changes a few bytes in what it packs, and what cargo built stays
/// as it is.
#[derive(Debug)]
struct Stage {
    folder: PathBuf,
    out: PathBuf,
    /// As the product is called.
    name: String,
}

impl Stage {
    fn begin(out: &Path, program: &Path, about: &About) -> Result<Self, Fault> {
        let folder = out.join("stage");
        if out.exists() {
            std::fs::remove_dir_all(out).map_err(Fault::file(out))?;
        }
        let release = folder.join("release");
        std::fs::create_dir_all(&release).map_err(Fault::file(&release))?;
        std::fs::copy(program, release.join(&about.program)).map_err(Fault::file(program))?;
        Ok(Self { folder, out: out.to_path_buf(), name: about.name.clone() })
    }

    /// Makes one bundle; gives its file.
    fn bundle(&self, repo: &Repo, bundle: &str, overlay: &Path) -> Result<PathBuf, Fault> {
        packages::require(packages::WINDOW)?;
        let mut tauri = Command::new(node::tauri(repo)?);
        tauri.args(["bundle", "--ci", "--bundles", bundle, "--config"]).arg(overlay).current_dir(repo.root());
        // AppImages of the tools are unpacked where there is no FUSE.
        tauri.env("CARGO_TARGET_DIR", &self.folder).env("APPIMAGE_EXTRACT_AND_RUN", "1");
        program::quietly(&mut tauri)?;
        let made = self.folder.join("release/bundle").join(bundle);
        let extension = if bundle == "appimage" { "AppImage" } else { bundle };
        let entries = std::fs::read_dir(&made).map_err(Fault::file(&made))?;
        let mut paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
        let path = paths.find(|path| path.extension().is_some_and(|is| is == extension));
        let path = path.ok_or_else(|| Fault::missing(format!("Tauri made no {bundle}"), "see what it said"))?;
        // Small letters, as the package is called.
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let file = self.out.join(name.replace(&self.name, &self.name.to_lowercase()));
        std::fs::rename(&path, &file).map_err(Fault::file(&file))?;
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &[&str]) -> Result<Options, Fault> {
        Options::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn makes_all_unless_some_are_named() {
        let all = read(&["--check"]).expect("it is known");
        assert!(BUNDLES.into_iter().all(|bundle| all.makes(bundle)), "{all:?}");
        assert!(all.may_fail("appimage") && !all.may_fail("deb"), "what is fetched may be out of reach");
        let one = read(&["--bundles", "deb,appimage", "--try"]).expect("both are known");
        assert!(one.makes("deb") && !one.makes("rpm"), "{one:?}");
        assert!(!one.may_fail("appimage"), "what was named has to succeed");
    }

    #[test]
    fn slips_are_refused() {
        for slip in [
            &["--bundles", "dep"][..],
            &["--bundles", "rpm", "--check"],
            &["--package", "deb"],
            &["--fastlane", "--try"],
        ] {
            let fault = read(slip).expect_err("it is a slip");
            assert!(matches!(fault, Fault::Usage(_)), "{slip:?}: {fault}");
        }
    }
}
