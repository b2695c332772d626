//! A picture that somebody chooses for themselves: looked at and read before anything is sent.

use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// The largest picture that is sent, in bytes. Mastodon: `AccountAvatar::AVATAR_LIMIT`.
const LARGEST: f64 = 8.0 * 1024.0 * 1024.0;

/// The kinds of picture that servers take.
pub const KINDS: &str = "image/png,image/jpeg,image/gif,image/webp";

/// A file as a `data:` address.
///
/// # Errors
/// When it is too large or cannot be read: the message that says so.
pub async fn read(file: &File) -> Result<String, &'static str> {
    if file.size() > LARGEST {
        return Err("portrait-too-large");
    }
    data_address(file).await.ok_or("portrait-unreadable")
}

/// What is sent of a `data:` address.
pub fn base64(data: &str) -> Option<String> {
    Some(data.split_once(',')?.1.to_owned())
}

async fn data_address(file: &File) -> Option<String> {
    let reader = web_sys::FileReader::new().ok()?;
    let read = js_sys::Promise::new(&mut |done, _| {
        reader.set_onloadend(Some(&done));
        // It is only ever refused while it reads another file.
        let _ = reader.read_as_data_url(file);
    });
    JsFuture::from(read).await.ok()?;
    reader.result().ok()?.as_string()
}
