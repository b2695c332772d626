//! snac, a real server in C that needs neither database nor root: taken from the system, or unpacked from its packages
//! without installing it.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    fault::Fault,
    program,
    repo::Repo,
    setup::{kept, packages, system::System},
};

const HOME: &str = "https://codeberg.org/grunfink/snac2";

/// The program.
pub(crate) fn program(repo: &Repo) -> Result<PathBuf, Fault> {
    if let Some(path) = program::find_on_path("snac") {
        return Ok(path);
    }
    if System::detect() != System::Debian {
        return Err(cannot(format!("install snac ({HOME}) and put it on the search path")));
    }
    let release = field(&read("/etc/os-release"), "VERSION_CODENAME");
    let what = "snac, a test server, unpacked from the system's packages";
    let folder = kept::folder(repo, "snac", &release, what, |folder| {
        if !own_release_has_it(folder) {
            from_backports(folder, &release)?;
        }
        unpack(folder)
    })?;
    let path = folder.join("root/usr/bin/snac");
    let libraries = program::probe(Command::new("ldd").arg(&path)).unwrap_or_default();
    if libraries.contains("not found") {
        packages::require(packages::SNAC_LIBRARIES)?;
    }
    Ok(path)
}

fn cannot(mend: String) -> Fault {
    Fault::missing("the test server snac cannot be had here", mend)
}

fn own_release_has_it(folder: &Path) -> bool {
    program::quietly(Command::new("apt-get").args(["--quiet", "download", "snac2"]).current_dir(folder)).is_ok()
}

/// Asks the backports of this release with lists of its own: the machine's sources stay as they are.
fn from_backports(folder: &Path, release: &str) -> Result<(), Fault> {
    let mirror = mirror().ok_or_else(|| cannot("apt names no mirror of Debian; install snac by hand".to_owned()))?;
    let apt = folder.join("apt");
    for inside in ["etc", "lists/partial", "cache/archives/partial", "state"] {
        let path = apt.join(inside);
        std::fs::create_dir_all(&path).map_err(Fault::file(path))?;
    }
    let write = |path: PathBuf, text: String| std::fs::write(&path, text).map_err(Fault::file(&path));
    let keys = "/usr/share/keyrings/debian-archive-keyring.gpg";
    write(apt.join("etc/sources.list"), format!("deb [signed-by={keys}] {mirror} {release}-backports main\n"))?;
    let root = apt.display();
    write(
        apt.join("apt.conf"),
        format!(
            "Dir::Etc \"{root}/etc\";\nDir::Etc::sourcelist \"{root}/etc/sources.list\";\nDir::Etc::sourceparts \"-\";\n\
             Dir::State \"{root}/state\";\nDir::State::lists \"{root}/lists\";\n\
             Dir::State::status \"/var/lib/dpkg/status\";\nDir::Cache \"{root}/cache\";\nAPT::Sandbox::User \"root\";\n"
        ),
    )?;
    for arguments in [["update", "--quiet"].as_slice(), &["download", "--quiet", &format!("snac2/{release}-backports")]]
    {
        let mut command = Command::new("apt-get");
        command.args(arguments).env("APT_CONFIG", apt.join("apt.conf")).current_dir(folder);
        program::quietly(&mut command).map_err(|fault| cannot(format!("install snac by hand ({fault})")))?;
    }
    std::fs::remove_dir_all(&apt).map_err(Fault::file(apt))
}

fn unpack(folder: &Path) -> Result<(), Fault> {
    let entries = std::fs::read_dir(folder).map_err(Fault::file(folder))?;
    let mut paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let package = paths.find(|path| path.extension().is_some_and(|extension| extension == "deb"));
    let package = package.ok_or_else(|| cannot("apt-get fetched nothing; install snac by hand".to_owned()))?;
    program::quietly(Command::new("dpkg-deb").arg("-x").arg(&package).arg(folder.join("root")))
}

/// The first mirror of Debian that the machine's own apt names, in either of the two formats of its lists.
fn mirror() -> Option<String> {
    let folder = std::fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten();
    let lists = folder.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let texts = std::iter::once(PathBuf::from("/etc/apt/sources.list")).chain(lists).map(read);
    texts.filter_map(|text| mirror_in(&text)).next()
}

fn mirror_in(list: &str) -> Option<String> {
    let lines = list.lines().filter(|line| !line.trim_start().starts_with('#'));
    let mut words = lines.flat_map(str::split_whitespace);
    words.find(|word| word.starts_with("http") && word.trim_end_matches('/').ends_with("/debian")).map(str::to_owned)
}

fn read(path: impl AsRef<Path>) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

fn field(text: &str, name: &str) -> String {
    let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
    value.unwrap_or_default().trim_matches('"').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_mirror_in_both_formats() {
        let old = "# deb http://snapshot.example/debian/1 x main\ndeb http://mirror.example/debian/ bookworm main\n";
        let new =
            "Types: deb\n# http://snapshot.example/debian\nURIs: https://mirror.example/debian\nSuites: bookworm\n";
        assert_eq!(mirror_in(old).as_deref(), Some("http://mirror.example/debian/"), "one line a source");
        assert_eq!(mirror_in(new).as_deref(), Some("https://mirror.example/debian"), "one paragraph a source");
        assert_eq!(
            mirror_in("deb https://other.example/nodesource x main"),
            None,
            "other people's packages are not Debian"
        );
    }
}
