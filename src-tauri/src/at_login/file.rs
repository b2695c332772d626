//! A file that the system reads at log-in.

use std::io;
use std::path::Path;

/// Writes it, whole or not at all, or takes it away.
///
/// # Errors
/// When it cannot be written or taken away.
pub(super) fn keep(file: &Path, text: Option<&str>) -> io::Result<()> {
    let Some(text) = text else {
        return match std::fs::remove_file(file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        };
    };
    file.parent().map_or(Ok(()), std::fs::create_dir_all)?;
    // Not by its own end: what is half written is not to be read.
    let new = file.with_extension("new");
    std::fs::write(&new, text)?;
    std::fs::rename(&new, file)
}

/// Lets it say something else, where it is there.
pub(super) fn mend(file: &Path, mended: impl FnOnce(&str) -> String) {
    let Ok(text) = std::fs::read_to_string(file) else { return };
    let mended = mended(&text);
    if mended != text
        && let Err(error) = keep(file, Some(&mended))
    {
        tracing::info!(%error, "the app may not begin by itself: it lies elsewhere now");
    }
}
