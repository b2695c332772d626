//! A Rust toolchain that can compile to wasm32-unknown-unknown.
//!
//! An ordinary toolchain has the target or gets it from rustup. Where rustup cannot download, Debian's own Rust does:
//! it brings the source of std, which cargo then builds itself.

use std::{
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use crate::{
    console,
    fault::Fault,
    program,
    repo::Repo,
    setup::{debian, packages, system::System},
};

const TARGET: &str = "wasm32-unknown-unknown";

/// How long a failed try of rustup is remembered: on a machine behind a wall each try would cost time for nothing.
const REMEMBERED: Duration = Duration::from_secs(24 * 60 * 60);

/// Names the toolchain to take, `rustup` or `debian`, instead of the first that works.
const CHOICE: &str = "TRENTE_WASM_TOOLCHAIN";

/// What compiles to wasm here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// The one on the search path; it has the target.
    Own,
    /// Debian's packages, with std built from source.
    Debian {
        /// wasm-ld.
        linker: PathBuf,
    },
}

impl Toolchain {
    /// cargo of this toolchain, with what it needs in its environment.
    pub(crate) fn cargo(&self) -> Command {
        match self {
            Self::Own => program::cargo(),
            Self::Debian { linker } => {
                let mut cargo = debian::cargo();
                cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
                cargo
            }
        }
    }

    /// What stands after the verb on cargo's command line.
    pub(crate) fn cargo_arguments(&self) -> &'static [&'static str] {
        match self {
            Self::Own => &[],
            Self::Debian { .. } => &["-Z", "build-std=std,panic_abort"],
        }
    }

    /// The target folder inside the cache; two compilers in one would build everything anew at each change.
    pub(crate) fn target_folder(&self) -> &'static str {
        match self {
            Self::Own => "target-wasm-own",
            Self::Debian { .. } => "target-wasm",
        }
    }
}

/// Finds a toolchain, or makes one.
pub(crate) fn toolchain(repo: &Repo) -> Result<Toolchain, Fault> {
    match std::env::var(CHOICE).as_deref() {
        Ok("debian") => return system(),
        Ok("rustup") if own() || rustup_adds()? => return Ok(Toolchain::Own),
        Ok("rustup") => return Err(Fault::missing("rustup could not add the wasm target", "see what it said above")),
        Ok(other) => return Err(Fault::Usage(format!("{CHOICE} is {other}; it can be rustup or debian"))),
        Err(_) => {}
    }
    if own() {
        return Ok(Toolchain::Own);
    }
    let failed_before = repo.cache("rustup-cannot-add-wasm");
    if program::is_on_path("rustup") && !is_recent(&failed_before) {
        if rustup_adds()? {
            return Ok(Toolchain::Own);
        }
        std::fs::write(&failed_before, "").map_err(Fault::file(&failed_before))?;
    }
    system()
}

fn own() -> bool {
    program::has_target(TARGET)
}

fn is_recent(path: &Path) -> bool {
    let age = std::fs::metadata(path).and_then(|file| file.modified()).ok().and_then(|time| time.elapsed().ok());
    age.is_some_and(|age| age < REMEMBERED)
}

fn rustup_adds() -> Result<bool, Fault> {
    console::step(format!("set-up: rustup target add {TARGET}"));
    let mut rustup = Command::new("rustup");
    // rustup tries several times by itself; one is enough to know.
    rustup.args(["target", "add", TARGET]).env("RUSTUP_MAX_RETRIES", "1");
    Ok(program::run_within(&mut rustup, Duration::from_secs(180))? && own())
}

fn system() -> Result<Toolchain, Fault> {
    if System::detect() != System::Debian {
        return Err(Fault::missing(
            "no Rust toolchain here has the wasm target",
            format!("run: rustup target add {TARGET}"),
        ));
    }
    packages::require(packages::WASM)?;
    let linker = ["wasm-ld-22", "wasm-ld"].into_iter().find_map(program::find_on_path);
    let linker = linker.ok_or_else(|| Fault::missing("no wasm-ld", "run: sudo apt-get install lld-22"))?;
    Ok(Toolchain::Debian { linker })
}
