//! What the window needs on Linux alone.

mod spelling;
mod splash;
mod webprocess;

use tauri::{Runtime, WebviewWindow};
use webkit2gtk::{InputMethodContextExt, WebViewExt};

pub(crate) use spelling::spell_in;
pub(crate) use splash::Splash;
pub(crate) use webprocess::watch;

/// Mends what the webview's wrapper chose: with its choice nothing shows of a Japanese, Chinese or Korean word until it is
/// done.
pub(crate) fn settle<R: Runtime>(window: &WebviewWindow<R>) {
    let told = window.with_webview(|webview| {
        if let Some(input) = webview.inner().input_method_context() {
            input.set_enable_preedit(true);
        }
    });
    if let Err(error) = told {
        tracing::warn!(%error, "words that are being composed by an input method do not show");
    }
}
