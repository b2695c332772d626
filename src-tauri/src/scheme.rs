//! Whether this program should make itself the one that opens `trente:` links.
#![cfg(any(target_os = "linux", windows))]

use std::path::{Path, PathBuf};

/// Where programs lie that a package manager put there: the package has told the system of the scheme.
const PACKAGES: [&str; 8] =
    ["/usr", "/opt", "/nix/store", "/gnu/store", "/snap", "/app", "/var/lib/flatpak", "/home/linuxbrew"];

/// False for what a package brought, and for a build of one's own beside a program that was installed: that one would have
/// to take the scheme back by hand.
pub(crate) fn is_ours_to_claim() -> bool {
    let Ok(program) = std::env::current_exe() else { return false };
    !(is_packaged(&program) || is_build(&program) && is_claimed(&claims(&folders()), &program))
}

fn is_packaged(program: &Path) -> bool {
    PACKAGES.iter().any(|folder| program.starts_with(folder))
}

/// Cargo marks the folder that it builds into, which may be emptied at any time.
fn is_build(program: &Path) -> bool {
    program.ancestors().skip(1).any(|folder| folder.join("CACHEDIR.TAG").exists())
}

/// Somebody else opens the links, and is still there.
fn is_claimed(claims: &[PathBuf], program: &Path) -> bool {
    claims.iter().any(|other| other != program && other.exists() && !is_build(other))
}

/// Where the system looks for programs' descriptions.
fn folders() -> Vec<PathBuf> {
    let own = std::env::var_os("XDG_DATA_HOME").map(PathBuf::from).filter(|folder| folder.is_absolute());
    let own = own.or_else(|| Some(std::env::home_dir()?.join(".local/share")));
    let shared = std::env::var_os("XDG_DATA_DIRS").unwrap_or_else(|| "/usr/local/share:/usr/share".into());
    own.into_iter().chain(std::env::split_paths(&shared)).map(|folder| folder.join("applications")).collect()
}

/// The programs whose descriptions say that they open `trente:` links.
fn claims(folders: &[PathBuf]) -> Vec<PathBuf> {
    let entries = folders.iter().filter_map(|folder| std::fs::read_dir(folder).ok()).flatten().flatten();
    let descriptions =
        entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|is| is == "desktop"));
    descriptions.filter_map(|path| std::fs::read_to_string(path).ok()).filter_map(|text| claimant(&text)).collect()
}

/// The program of one description; none when it does not open the links.
fn claimant(description: &str) -> Option<PathBuf> {
    let value = |key: &str| description.lines().find_map(|line| line.trim().strip_prefix(key));
    value("MimeType=").filter(|kinds| kinds.split(';').any(|kind| kind.trim() == "x-scheme-handler/trente"))?;
    let command = value("Exec=")?.trim();
    let program = match command.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => command.split_whitespace().next(),
    };
    program.map(PathBuf::from)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn packages_have_told_the_system() {
        for (program, packaged) in [
            ("/usr/bin/trente", true),
            ("/usr/local/bin/trente", true),
            ("/opt/trente/trente", true),
            ("/nix/store/abc-trente/bin/trente", true),
            ("/snap/trente/12/bin/trente", true),
            ("/app/bin/trente", true),
            ("/home/lea/.cargo/bin/trente", false),
            ("/home/lea/opt/trente", false),
            ("/tmp/.mount_trente/usr/bin/trente", false),
            ("/applications/trente", false),
        ] {
            assert_eq!(is_packaged(Path::new(program)), packaged, "{program}");
        }
    }

    #[test]
    fn a_build_takes_the_scheme_from_nobody() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let (build, installed) = (folder.path().join("target/release"), folder.path().join("bin"));
        for place in [&build, &installed] {
            std::fs::create_dir_all(place).expect("it can be made");
            std::fs::write(place.join("trente"), "").expect("it can be written");
        }
        std::fs::write(folder.path().join("target/CACHEDIR.TAG"), "").expect("it can be written");
        let (build, installed) = (build.join("trente"), installed.join("trente"));
        assert!(is_build(&build) && !is_build(&installed), "cargo marks its folder");
        assert!(is_claimed(std::slice::from_ref(&installed), &build), "somebody else has it");
        for free in [vec![], vec![build.clone()], vec![folder.path().join("gone/trente")]] {
            assert!(!is_claimed(&free, &build), "{free:?} is nobody else");
        }
    }

    #[test]
    fn descriptions_are_read() {
        let scheme = "MimeType=text/html;x-scheme-handler/trente;";
        for (text, program) in [
            (format!("[Desktop Entry]\nExec=/a/trente %u\n{scheme}\n"), Some("/a/trente")),
            (format!("Exec=\"/a b/trente\" %u\n{scheme}"), Some("/a b/trente")),
            ("Exec=/a/trente %u\nMimeType=x-scheme-handler/other;".to_owned(), None),
            ("Exec=/a/trente %u".to_owned(), None),
            (scheme.to_owned(), None),
        ] {
            assert_eq!(claimant(&text).as_deref(), program.map(Path::new), "{text:?}");
        }
        let folder = tempfile::tempdir().expect("a folder can be made");
        std::fs::write(folder.path().join("a.desktop"), format!("Exec=/a/trente\n{scheme}")).expect("it is written");
        std::fs::write(folder.path().join("b.txt"), format!("Exec=/b/trente\n{scheme}")).expect("it is written");
        let found = claims(&[folder.path().to_owned(), folder.path().join("gone")]);
        assert_eq!(found, [PathBuf::from("/a/trente")], "descriptions alone");
    }
}
