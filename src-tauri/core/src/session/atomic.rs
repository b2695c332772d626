//! Files that are whole at any moment, even when the power goes.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Puts `bytes` into the file in place of what was there. A reader finds the old content or the new, never a part;
/// once this returns, the new content is on the disk. Only this user can read it.
///
/// # Errors
/// When the folder is missing or cannot be written; the old content is untouched then.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    // One fixed name: what a kill left behind is written over by the next write instead of heaping up.
    let mut name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?.to_owned();
    name.push(".new");
    let new = folder.join(name);
    let mut file = create_private(&new)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&new, path)?;
    sync_folder(folder)
}

/// Renames a file that cannot be read, and its companions (named by what they add to its name), to the first free
/// name. Returns that name.
///
/// # Errors
/// When the folder cannot be written.
pub(crate) fn set_aside(path: &Path, companions: &[&str]) -> io::Result<PathBuf> {
    let with = |suffix: &str| {
        let mut name = path.as_os_str().to_owned();
        name.push(suffix);
        PathBuf::from(name)
    };
    let aside = (1..)
        .map(|number| format!(".set-aside-{number}"))
        .find(|suffix| !with(suffix).exists())
        .expect("there are more numbers than files");
    for companion in companions {
        if with(companion).exists() {
            std::fs::rename(with(companion), with(&format!("{aside}{companion}")))?;
        }
    }
    std::fs::rename(path, with(&aside))?;
    Ok(with(&aside))
}

#[cfg(unix)]
fn create_private(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    let file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path)?;
    // The mode above holds for a new file only; one that was left behind keeps its own.
    file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    Ok(file)
}

#[cfg(not(unix))]
fn create_private(path: &Path) -> io::Result<File> {
    // A profile's folder is readable by its user alone on Windows.
    OpenOptions::new().write(true).create(true).truncate(true).open(path)
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
