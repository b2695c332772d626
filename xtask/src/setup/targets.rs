//! A Rust toolchain that can look at code for systems that are not here.
//!
//! The targets of rustup where they are, with the person's own C compiler (the NDK's, Xcode's) or zig. Else Debian's own Rust, for
//! which cargo builds std from source, with zig. Windows' C compiler is mingw-w64's, which brings Windows' own headers.

use std::process::Command;

use crate::{
    fault::Fault,
    program,
    repo::Repo,
    setup::{debian, packages, system::System, zig},
};

/// A system and a processor that code is compiled for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Target {
    /// As Rust calls it.
    pub(crate) triple: &'static str,
    /// What it is, for people.
    pub(crate) name: &'static str,
    /// The nearest that zig has headers for; none where the compiler of that system itself is here.
    zig: Option<&'static str>,
    /// What compiles C for it, and with whose headers.
    pub(crate) headers: &'static str,
}

const MUSL: &str = "zig with musl's headers";
const MAC: &str = "zig with macOS's headers";

/// The kinds of phones that are looked at.
pub(crate) const PHONES: &[Target] = &[
    Target { triple: "aarch64-linux-android", name: "Android", zig: Some("aarch64-linux-musl"), headers: MUSL },
    Target { triple: "x86_64-linux-android", name: "Android, emulator", zig: Some("x86_64-linux-musl"), headers: MUSL },
    Target { triple: "aarch64-apple-ios", name: "iOS", zig: Some("aarch64-macos"), headers: MAC },
];

/// The desktops beside this one that are looked at.
pub(crate) const DESKTOPS: &[Target] = &[
    Target { triple: "x86_64-pc-windows-gnu", name: "Windows", zig: None, headers: "mingw-w64 with its headers" },
    Target { triple: "aarch64-apple-darwin", name: "macOS", zig: Some("aarch64-macos"), headers: MAC },
];

/// What compiles for other systems here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// The one on the search path; it has all targets.
    Own,
    /// Debian's packages, with std built from source.
    Debian,
}

impl Toolchain {
    /// cargo of this toolchain, with C compilers for `targets` in its environment.
    pub(crate) fn cargo(self, repo: &Repo, targets: &[Target]) -> Result<Command, Fault> {
        let mut cargo = match self {
            Self::Own => program::cargo(),
            Self::Debian => debian::cargo(),
        };
        // On macOS Xcode has what Apple's systems take.
        let has_tools = |target: &Target| cfg!(target_os = "macos") && target.triple.contains("apple");
        for target in targets.iter().filter(|target| !has_tools(target)) {
            let Some(zig) = target.zig else { continue };
            let tools = zig::tools(repo, zig)?;
            let name = target.triple.replace('-', "_");
            for (variable, program) in [("CC", &tools.cc), ("AR", &tools.ar)] {
                let variable = format!("{variable}_{name}");
                // The person's own tools know more.
                if std::env::var_os(&variable).is_none() {
                    cargo.env(variable, program);
                }
            }
        }
        if !cfg!(target_os = "macos") {
            // Build scripts look for Xcode's folder and, without one, ask a program that only macOS has. One folder for all clones,
            // since they look at each change of it.
            cargo.env("SDKROOT", repo.cache("")).env("IPHONEOS_DEPLOYMENT_TARGET", "16.0");
        }
        Ok(cargo)
    }

    /// What stands after the verb on cargo's command line.
    pub(crate) fn cargo_arguments(self) -> &'static [&'static str] {
        match self {
            Self::Own => &[],
            Self::Debian => &["-Z", "build-std=std"],
        }
    }

    /// What the name of a target folder ends with; two compilers in one would build everything anew at each change.
    pub(crate) fn mark(self) -> &'static str {
        match self {
            Self::Own => "-own",
            Self::Debian => "",
        }
    }
}

/// Finds a toolchain for all `targets`; none where none can be had.
pub(crate) fn toolchain(targets: &[Target]) -> Result<Option<Toolchain>, Fault> {
    if cfg!(not(unix)) {
        return Ok(None);
    }
    if targets.iter().all(|target| program::has_target(target.triple)) {
        return Ok(Some(Toolchain::Own));
    }
    if System::detect() != System::Debian {
        return Ok(None);
    }
    packages::require(packages::STD)?;
    Ok(Some(Toolchain::Debian))
}
