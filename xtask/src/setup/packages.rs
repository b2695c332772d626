//! Packages of the system.

use std::process::Command;

use crate::{console, fault::Fault, program, setup::system::System};

/// Packages that serve one purpose, named for each system. An empty list means that the system brings it along.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Packages {
    /// What cannot be done without them, for the person.
    purpose: &'static str,
    debian: &'static [&'static str],
    fedora: &'static [&'static str],
    arch: &'static [&'static str],
    /// What to do on macOS, Windows and any other system.
    mac: &'static str,
    windows: &'static str,
    other: &'static str,
    /// Says whether they are there, on systems whose package tool is not asked.
    there: fn() -> bool,
}

/// To build and show the window.
pub(crate) const WINDOW: Packages = Packages {
    purpose: "build the window",
    debian: &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "librsvg2-dev", "libdbus-1-dev"],
    fedora: &["gcc", "gcc-c++", "make", "pkgconf", "webkit2gtk4.1-devel", "librsvg2-devel", "dbus-devel"],
    arch: &["base-devel", "webkit2gtk-4.1", "librsvg", "dbus"],
    mac: "install Apple's command line tools: xcode-select --install",
    windows: "install Visual Studio's build tools for C++, and WebView2 where Windows lacks it",
    other: "install a C compiler, pkg-config and the development files of webkit2gtk 4.1, librsvg and dbus",
    there: || match System::detect() {
        System::Mac | System::Windows => true,
        _ => program::probe(Command::new("pkg-config").args(["--exists", "webkit2gtk-4.1", "dbus-1"])).is_some(),
    },
};

/// To drive the real window.
pub(crate) const DRIVER: Packages = Packages {
    purpose: "drive the window in tests",
    debian: &["webkit2gtk-driver", "xvfb", "xauth", "dbus-x11", "fonts-dejavu-core", "at-spi2-core"],
    fedora: &["webkit2gtk4.1", "webkitgtk6.0", "xorg-x11-server-Xvfb", "dbus-x11", "at-spi2-core"],
    arch: &["webkit2gtk-4.1", "xorg-server-xvfb", "at-spi2-core"],
    mac: "the window is driven on Linux only: macOS has no WebDriver for WKWebView",
    windows: "the window is driven on Linux only for now",
    other: "install WebKitWebDriver (of WebKitGTK), Xvfb, dbus-launch and at-spi2-core",
    there: || program::is_on_path("WebKitWebDriver") && program::is_on_path("Xvfb"),
};

/// To have what packages tell menus and shops looked through.
pub(crate) const LISTING: Packages = Packages {
    purpose: "look through what menus and shops read",
    debian: &["appstream", "desktop-file-utils"],
    fedora: &["appstream", "desktop-file-utils"],
    arch: &["appstream", "desktop-file-utils"],
    mac: LINUX_ONLY,
    windows: LINUX_ONLY,
    other: "install appstreamcli and desktop-file-validate",
    there: || program::is_on_path("appstreamcli") && program::is_on_path("desktop-file-validate"),
};

/// To have the .deb looked through.
pub(crate) const LINTIAN: Packages = Packages {
    purpose: "look through the .deb",
    debian: &["lintian"],
    fedora: &[],
    arch: &[],
    mac: LINUX_ONLY,
    windows: LINUX_ONLY,
    other: "install lintian, or leave out --check",
    there: || program::is_on_path("lintian"),
};

/// To make environments for tools from the Python index.
pub(crate) const PYTHON: Packages = Packages {
    purpose: "fetch tools from the Python index",
    debian: &["python3", "python3-venv"],
    fedora: &["python3"],
    arch: &["python"],
    mac: "install Python 3: brew install python",
    windows: "install Python 3: winget install Python.Python.3.13",
    other: "install Python 3 with venv and pip",
    there: || program::is_on_path("python3"),
};

/// To fetch packages from npm.
pub(crate) const NODE: Packages = Packages {
    purpose: "fetch tools from npm",
    debian: &["nodejs", "npm"],
    fedora: &["nodejs", "nodejs-npm"],
    arch: &["nodejs", "npm"],
    mac: "install Node.js: brew install node",
    windows: "install Node.js: winget install OpenJS.NodeJS.LTS",
    other: "install Node.js with npm",
    there: || program::is_on_path("npm"),
};

/// To compile to wasm with the system's own Rust, where rustup cannot fetch its target.
pub(crate) const WASM: Packages = Packages {
    purpose: "compile to wasm without rustup's target",
    debian: &["rustc-web", "cargo-web", "rust-web-src", "lld-22"],
    fedora: &[],
    arch: &[],
    mac: RUSTUP_TARGET,
    windows: RUSTUP_TARGET,
    other: RUSTUP_TARGET,
    there: || false,
};

/// To compile for other systems with the system's own Rust, where rustup cannot fetch their targets.
pub(crate) const STD: Packages = Packages {
    purpose: "look at the code for other systems without rustup's targets",
    debian: &["rustc-web", "cargo-web", "rust-web-src"],
    ..WASM
};

/// To compile C for Windows, and what its programs say of themselves (windres).
pub(crate) const MINGW: Packages = Packages {
    purpose: "compile C for Windows",
    debian: &["gcc-mingw-w64-x86-64-win32"],
    fedora: &["mingw64-gcc"],
    arch: &["mingw-w64-gcc"],
    mac: "install mingw-w64: brew install mingw-w64",
    windows: "look at Windows' code with cargo itself",
    other: "install mingw-w64's C compiler and windres",
    there: || program::is_on_path("x86_64-w64-mingw32-gcc") && program::is_on_path("x86_64-w64-mingw32-windres"),
};

/// What snac is linked to.
pub(crate) const SNAC_LIBRARIES: Packages =
    Packages { purpose: "run snac, a test server", debian: &["libcurl4", "libssl3"], ..WASM };

const LINUX_ONLY: &str = "packages for Linux are made and looked at there";

const RUSTUP_TARGET: &str = "add it where there is a network: rustup target add wasm32-unknown-unknown";

/// Sees to it that `packages` are there: installs them on Debian and its kin, says what to install elsewhere.
pub(crate) fn require(packages: Packages) -> Result<(), Fault> {
    let (install, names) = match System::detect() {
        System::Debian => return apt(packages),
        _ if (packages.there)() => return Ok(()),
        System::Fedora if !packages.fedora.is_empty() => ("sudo dnf install", packages.fedora),
        System::Arch if !packages.arch.is_empty() => ("sudo pacman -S --needed", packages.arch),
        System::Mac => return Err(lacking(packages, packages.mac.to_owned())),
        System::Windows => return Err(lacking(packages, packages.windows.to_owned())),
        _ => return Err(lacking(packages, packages.other.to_owned())),
    };
    Err(lacking(packages, format!("run: {install} {}", names.join(" "))))
}

fn lacking(packages: Packages, mend: String) -> Fault {
    Fault::missing(format!("what it takes to {} is not here", packages.purpose), mend)
}

fn apt(packages: Packages) -> Result<(), Fault> {
    let missing: Vec<&str> = packages.debian.iter().copied().filter(|name| !installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    console::step(format!("set-up: packages of the system to {}: {}", packages.purpose, missing.join(" ")));
    let mend = || format!("run: sudo apt-get install {}", missing.join(" "));
    let root = is_root();
    if !root && !program::is_on_path("sudo") {
        return Err(lacking(packages, mend()));
    }
    // Lists that are out of date name files that the mirror no longer has; a list that cannot be fetched may still do.
    if program::quietly(apt_get(root).arg("update")).is_err() {
        console::note("apt-get update did not succeed in full; trying with the lists at hand");
    }
    let mut install = apt_get(root);
    install.args(["install", "--yes", "--no-install-recommends"]).args(&missing);
    program::run(&mut install).map_err(|_| lacking(packages, mend()))
}

/// Whether this process may install packages by itself.
pub(crate) fn is_root() -> bool {
    program::probe(Command::new("id").arg("-u")).as_deref() == Some("0")
}

/// apt-get that asks nothing; by sudo unless this is root.
pub(crate) fn apt_get(root: bool) -> Command {
    let mut command = Command::new(if root { "env" } else { "sudo" });
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]);
    command
}

fn installed(name: &str) -> bool {
    let state = program::probe(Command::new("dpkg-query").args(["--show", "--showformat=${db:Status-Status}", name]));
    // A name that several architectures share prints one state for each.
    state.is_some_and(|state| state.starts_with("installed"))
}
