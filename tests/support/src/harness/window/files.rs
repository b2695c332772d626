//! Files that a person gives to the page.

use super::{Trouble, Window};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

/// How files come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// They are let fall on the page.
    Drop,
    /// They are pasted.
    Paste,
    /// They are dragged over the page and held there.
    Hold,
    /// They were chosen for a field of files.
    Choose,
}

/// The system's own file chooser is out of a test's reach: the page gets the very events of a drag or of the clipboard.
const SCRIPT: &str = "const [target, way, files] = arguments;
    const data = new DataTransfer();
    for (const [name, type, content, size] of files) {
        const bytes = content ? Uint8Array.from(atob(content), letter => letter.charCodeAt(0)) : new Uint8Array(size);
        data.items.add(new File([bytes], name, { type }));
    }
    const element = document.querySelector(target);
    const about = { bubbles: true, cancelable: true };
    if (way === 'Choose') {
        element.files = data.files;
        return element.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const drag = name => element.dispatchEvent(new DragEvent(name, { ...about, dataTransfer: data }));
    if (way === 'Paste') return !element.dispatchEvent(new ClipboardEvent('paste', { ...about, clipboardData: data }));
    drag('dragenter');
    const taken = !drag('dragover');
    if (way === 'Drop') drag('drop');
    return taken";

/// A file to be given.
#[derive(Clone, Debug)]
pub struct Given {
    name: String,
    mime: String,
    bytes: Vec<u8>,
    size: usize,
}

impl Given {
    /// A file with this content.
    pub fn new(name: &str, mime: &str, bytes: Vec<u8>) -> Self {
        Self { name: name.to_owned(), mime: mime.to_owned(), size: bytes.len(), bytes }
    }

    /// So many zeros: made in the page.
    pub fn of_size(name: &str, mime: &str, size: usize) -> Self {
        Self { name: name.to_owned(), mime: mime.to_owned(), bytes: Vec::new(), size }
    }
}

impl Window {
    /// Gives files to what `target` (CSS) finds. True when the page took them.
    ///
    /// # Errors
    /// When it is not there.
    pub async fn give(&self, target: &str, hand: Hand, files: &[Given]) -> Result<bool, Trouble> {
        let files: Vec<Value> =
            files.iter().map(|file| json!([file.name, file.mime, STANDARD.encode(&file.bytes), file.size])).collect();
        let told = self.script(SCRIPT, vec![json!(target), json!(format!("{hand:?}")), json!(files)]).await?;
        Ok(told == true)
    }
}
