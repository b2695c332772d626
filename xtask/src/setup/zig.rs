//! Zig as the C compiler for phones and macOS, whose own tools cannot be had everywhere.
//!
//! Nothing is linked where it is used: what it compiles only has to compile. Headers that zig does not bring are stood in for:
//! bionic's by musl's, those of iOS by those of macOS.

use std::path::{Path, PathBuf};

use crate::{
    fault::Fault,
    repo::Repo,
    setup::{kept, python},
};

/// What build scripts call in the place of a target's own tools.
#[derive(Debug, Clone)]
pub(crate) struct Tools {
    /// The C compiler.
    pub(crate) cc: PathBuf,
    /// What puts objects into an archive.
    pub(crate) ar: PathBuf,
}

/// Zig's compiler and the rest of it, for a target as zig calls it.
pub(crate) fn tools(repo: &Repo, target: &str) -> Result<Tools, Fault> {
    let zig = python::zig(repo)?.join("zig");
    // Build scripts clear the environment when they ask a compiler what it is, and zig then finds no place for its cache.
    let start = format!(
        "#!/bin/sh\nexport ZIG_GLOBAL_CACHE_DIR='{0}' ZIG_LOCAL_CACHE_DIR='{0}'\n",
        repo.cache("zig-cache").display()
    );
    let (cc, ar) = (compiler(&start, &zig, target), archiver(&start, &zig));
    let folder =
        kept::folder(repo, "zig", &format!("{cc}{ar}"), &format!("zig as C compiler for {target}"), |folder| {
            write(&folder.join("cc"), &cc)?;
            write(&folder.join("ar"), &ar)
        })?;
    Ok(Tools { cc: folder.join("cc"), ar: folder.join("ar") })
}

/// Build scripts name the target in clang's words, which zig takes for its own, and systems that are not there. Objective-C takes
/// headers of Apple's frameworks, which zig does not bring: nothing stands in for it.
fn compiler(start: &str, zig: &Path, target: &str) -> String {
    format!(
        r#"{start}next=
for word do
  shift
  if [ -n "$next" ]; then next=; continue; fi
  case $word in
    --target=*|-m*-version-min=*) continue ;;
    -target|-isysroot|-arch) next=dropped; continue ;;
    *.m) set -- "$@" -x c; word=/dev/null ;;
  esac
  set -- "$@" "$word"
done
exec '{}' cc -target {target} "$@"
"#,
        zig.display()
    )
}

fn archiver(start: &str, zig: &Path) -> String {
    format!("{start}exec '{}' ar \"$@\"\n", zig.display())
}

#[cfg(unix)]
fn write(path: &Path, text: &str) -> Result<(), Fault> {
    use std::{fs::OpenOptions, io::Write, os::unix::fs::OpenOptionsExt};
    let file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o755).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes())).map_err(Fault::file(path))
}

#[cfg(not(unix))]
fn write(_path: &Path, _text: &str) -> Result<(), Fault> {
    Err(Fault::missing("zig stands in for a phone's tools on Linux and macOS only", "use the targets of rustup"))
}
