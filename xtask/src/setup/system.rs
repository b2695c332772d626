//! Which system this is, as far as installing things goes.

/// Who hands out packages here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum System {
    /// Debian, Ubuntu and what descends from them: apt.
    Debian,
    /// Fedora and its kin: dnf.
    Fedora,
    /// Arch and its kin: pacman.
    Arch,
    /// Any other Linux or BSD.
    OtherUnix,
    /// macOS.
    Mac,
    /// Windows.
    Windows,
}

impl System {
    /// Reads `/etc/os-release` where there is one.
    pub(crate) fn detect() -> Self {
        match std::env::consts::OS {
            "macos" => Self::Mac,
            "windows" => Self::Windows,
            _ => {
                std::fs::read_to_string("/etc/os-release").map_or(Self::OtherUnix, |text| Self::from_os_release(&text))
            }
        }
    }

    /// From the fields `ID` and `ID_LIKE`: <https://www.freedesktop.org/software/systemd/man/latest/os-release.html>.
    fn from_os_release(text: &str) -> Self {
        let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('=')).unwrap_or("");
        let names = format!("{} {}", field("ID"), field("ID_LIKE"));
        for name in names.split([' ', '"', '\'']) {
            match name {
                "debian" | "ubuntu" => return Self::Debian,
                "fedora" | "rhel" => return Self::Fedora,
                "arch" => return Self::Arch,
                _ => {}
            }
        }
        Self::OtherUnix
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_families_by_id_and_by_kin() {
        for (text, system) in [
            ("PRETTY_NAME=\"Debian GNU/Linux 12\"\nID=debian\n", System::Debian),
            ("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", System::Debian),
            ("ID=fedora\n", System::Fedora),
            ("ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n", System::Fedora),
            ("ID=manjaro\nID_LIKE=arch\n", System::Arch),
            ("ID=nixos\n", System::OtherUnix),
            ("", System::OtherUnix),
        ] {
            assert_eq!(System::from_os_release(text), system, "for {text:?}");
        }
    }
}
