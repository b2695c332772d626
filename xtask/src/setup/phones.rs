//! A Rust toolchain that can look at code for phones.
//!
//! The targets of rustup where they are, with the person's own C compiler (the NDK's, Xcode's) or zig. Else Debian's own Rust, for
//! which cargo builds std from source, with zig.

use std::process::Command;

use crate::{
    fault::Fault,
    program,
    repo::Repo,
    setup::{debian, packages, system::System, zig},
};

/// A kind of phone or tablet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Phone {
    /// As Rust calls it.
    pub(crate) target: &'static str,
    /// What it is, for people.
    pub(crate) name: &'static str,
    /// The nearest that zig has headers for.
    zig: &'static str,
    /// Whose headers those are.
    pub(crate) headers: &'static str,
}

/// The kinds that are looked at.
pub(crate) const PHONES: [Phone; 3] = [
    Phone { target: "aarch64-linux-android", name: "Android", zig: "aarch64-linux-musl", headers: "musl" },
    Phone { target: "x86_64-linux-android", name: "Android, emulator", zig: "x86_64-linux-musl", headers: "musl" },
    Phone { target: "aarch64-apple-ios", name: "iOS", zig: "aarch64-macos", headers: "macOS" },
];

/// What compiles for phones here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Toolchain {
    /// The one on the search path; it has all targets.
    Own,
    /// Debian's packages, with std built from source.
    Debian,
}

impl Toolchain {
    /// cargo of this toolchain, with C compilers for all [`PHONES`] in its environment.
    pub(crate) fn cargo(self, repo: &Repo) -> Result<Command, Fault> {
        let mut cargo = match self {
            Self::Own => program::cargo(),
            Self::Debian => debian::cargo(),
        };
        // On macOS Xcode has what iOS takes.
        let without_tools = |phone: &&Phone| !(cfg!(target_os = "macos") && phone.target.contains("apple"));
        for phone in PHONES.iter().filter(without_tools) {
            let tools = zig::tools(repo, phone.zig)?;
            let name = phone.target.replace('-', "_");
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

    /// The target folder inside the cache; two compilers in one would build everything anew at each change.
    pub(crate) fn target_folder(self) -> &'static str {
        match self {
            Self::Own => "target-phones-own",
            Self::Debian => "target-phones",
        }
    }
}

/// Finds a toolchain; none where none can be had.
pub(crate) fn toolchain() -> Result<Option<Toolchain>, Fault> {
    if cfg!(not(unix)) {
        return Ok(None);
    }
    if PHONES.iter().all(|phone| program::has_target(phone.target)) {
        return Ok(Some(Toolchain::Own));
    }
    if System::detect() != System::Debian {
        return Ok(None);
    }
    packages::require(packages::STD)?;
    Ok(Some(Toolchain::Debian))
}
