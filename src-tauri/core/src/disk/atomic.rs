//! Files that are whole at any moment, even when the power goes, and that nobody else can read.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// What the name of a file ends in while it is being written.
const UNFINISHED: &str = ".new";

/// Puts `bytes` into the file in place of what was there. A reader finds the old content or the new, never a part;
/// once this returns, the new content is on the disk. Only this user can read it.
///
/// # Errors
/// When the folder is missing or cannot be written; the old content is untouched then.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    let new = folder.join(unfinished_name(path)?);
    let written = create_new_private(&new)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        })
        .and_then(|()| std::fs::rename(&new, path));
    if written.is_err() {
        // A full disk must not be filled further by what could not be finished.
        drop(std::fs::remove_file(&new));
    }
    written?;
    sync_folder(folder)
}

/// A name that no other writer has, in this process or another: two that write at once must not take each other's file away.
fn unfinished_name(path: &Path) -> io::Result<std::ffi::OsString> {
    static WRITTEN: AtomicU64 = AtomicU64::new(0);
    let mut name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
    // A process number comes again after a while: what a kill left behind under it must not stop the writing.
    let chance = getrandom::u32().map_err(|error| io::Error::other(error.to_string()))?;
    let count = WRITTEN.fetch_add(1, Ordering::Relaxed);
    name.push(format!(".{}-{count}-{chance:08x}{UNFINISHED}", std::process::id()));
    Ok(name)
}

/// Removes what writers left behind that were killed: files beside `path`, or in the folder `path`, that were never
/// finished. Only where nobody else writes now.
pub(crate) fn sweep(path: &Path) {
    let (folder, name) = if path.is_dir() { (path, None) } else { (folder_of(path), path.file_name()) };
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    let begins = name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let left_over = name.starts_with(&begins) && name.ends_with(UNFINISHED);
        if left_over && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            drop(std::fs::remove_file(entry.path()));
        }
    }
}

/// Renames a file that cannot be read, and its companions (named by what they add to its name), to the first free
/// name. Returns that name.
///
/// # Errors
/// When the folder cannot be written.
pub(crate) fn set_aside(path: &Path, companions: &[&str]) -> io::Result<PathBuf> {
    let aside = (1..)
        .map(|number| format!(".set-aside-{number}"))
        .find(|suffix| !with(path, suffix).exists())
        .expect("there are more numbers than files");
    for companion in companions {
        if with(path, companion).exists() {
            std::fs::rename(with(path, companion), with(path, &format!("{aside}{companion}")))?;
        }
    }
    std::fs::rename(path, with(path, &aside))?;
    Ok(with(path, &aside))
}

/// The file whose name has this after it.
pub(crate) fn with(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

/// Makes a folder, and what is missing above it, so that nobody else can look into it; one that is there is closed.
///
/// # Errors
/// When it cannot be made. One of somebody else, or on a disk that knows no rights, stays as it is.
pub(crate) fn make_private_folder(path: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    close(path, 0o700);
    Ok(())
}

/// Makes the file when it is missing; only this user can read it from the first byte on. One that is there is closed.
///
/// # Errors
/// When it cannot be made.
pub(crate) fn make_private_file(path: &Path) -> io::Result<()> {
    match create_new_private(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => close(path, 0o600),
        made => drop(made?),
    }
    Ok(())
}

/// Takes everybody else's rights away from what is there; what is not there needs none.
#[cfg(unix)]
pub(crate) fn close(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    let Ok(about) = std::fs::metadata(path) else { return };
    if about.permissions().mode() & 0o777 & !mode == 0 {
        return;
    }
    if let Err(error) = std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)) {
        tracing::warn!(%error, path = %path.display(), "other users of this machine may be able to read this");
    }
}

#[cfg(not(unix))]
pub(crate) fn close(_path: &Path, _mode: u32) {
    // A profile's folder is readable by its user alone on Windows.
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
}

fn create_new_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    // Windows has no such call for folders; its rename is journalled.
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).expect("it can be read");
        let mut names: Vec<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    #[test]
    fn writers_at_the_same_time_do_not_take_each_others_file() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let path = folder.path().join("kept");
        std::thread::scope(|scope| {
            for writer in 0..8u8 {
                let path = &path;
                scope.spawn(move || {
                    for _ in 0..40 {
                        write_private(path, &[writer; 100]).expect("each write succeeds");
                    }
                });
            }
        });
        let kept = std::fs::read(&path).expect("it is there");
        assert!(kept.len() == 100 && kept.iter().all(|byte| *byte == kept[0]), "one writer's whole content");
        assert_eq!(names(folder.path()), ["kept"], "and nothing beside it");
    }

    #[test]
    fn what_a_kill_left_is_swept_and_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        for name in ["secrets", "secrets.12-0-aa.new", "secrets.new", "secrets.set-aside-1", "other.new"] {
            std::fs::write(folder.path().join(name), "x").expect("it can be written");
        }
        sweep(&folder.path().join("secrets"));
        assert_eq!(names(folder.path()), ["other.new", "secrets", "secrets.set-aside-1"], "beside one file");
        sweep(folder.path());
        assert_eq!(names(folder.path()), ["secrets", "secrets.set-aside-1"], "in a whole folder");
    }

    #[cfg(unix)]
    #[test]
    fn what_is_there_is_closed() {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| std::fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
        let folder = tempfile::tempdir().expect("a folder can be made");
        let (inner, file) = (folder.path().join("a/b"), folder.path().join("a/b/c"));
        make_private_folder(&inner).expect("it can be made");
        assert_eq!((mode(&inner), mode(&folder.path().join("a"))), (0o700, 0o700), "closed from the first moment");
        std::fs::write(&file, "x").expect("it can be written");
        for (path, open) in [(&inner, 0o755), (&inner, 0o777), (&file, 0o644), (&file, 0o640)] {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(open)).expect("it is ours");
            make_private_folder(&inner).expect("it is there");
            make_private_file(&file).expect("it is there");
            assert_eq!((mode(&inner), mode(&file)), (0o700, 0o600), "closed again after {open:o}");
        }
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o400)).expect("it is ours");
        make_private_file(&file).expect("it is there");
        assert_eq!(mode(&file), 0o400, "who closed it further than we do meant it");
    }
}
