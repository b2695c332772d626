//! The clipboard, read only when the person asked for it.

/// Longer texts hold no link of ours.
#[cfg(desktop)]
const LONGEST: usize = 4000;

/// The text on the clipboard; none when there is none, or the system does not give it.
#[cfg(desktop)]
pub(crate) async fn text() -> Option<String> {
    // The system asks the program that holds the text, which may take its time.
    let read = || arboard::Clipboard::new().and_then(|mut clipboard| clipboard.get_text());
    match tauri::async_runtime::spawn_blocking(read).await {
        Ok(Ok(text)) => Some(text.chars().take(LONGEST).collect::<String>()).filter(|text| !text.trim().is_empty()),
        Ok(Err(error)) => {
            tracing::debug!(%error, "no text on the clipboard");
            None
        }
        Err(_) => None,
    }
}

/// On a phone the field's own paste is the way: the system asks the person there.
#[cfg(mobile)]
pub(crate) async fn text() -> Option<String> {
    None
}
