//! The one window.

use crate::presses;
#[cfg(desktop)]
use tauri::Manager;
use tauri::utils::config::Color;
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Runtime, WebviewWindow, WebviewWindowBuilder};
use trente_contract::settings::Theme;
use url::Url;

/// The window's name in tauri.conf.json and in the capabilities.
pub(crate) const LABEL: &str = "main";

/// `--canvas` of ui/styles/tokens.css, so that nothing white shows before the first paint.
const PAPER: Color = Color(0xf6, 0xf3, 0xed, 0xff);
const INK: Color = Color(0x0e, 0x15, 0x20, 0xff);

/// Opens the window of tauri.conf.json. It stays on our own pages whatever happens in them.
///
/// # Errors
/// When the system cannot make a window.
pub fn open_window<R: Runtime>(app: &AppHandle<R>, theme: Theme) -> tauri::Result<WebviewWindow<R>> {
    open_in_sight(app, theme, true)
}

/// The same, in sight or not yet.
///
/// # Errors
/// When the system cannot make a window.
pub(crate) fn open_in_sight<R: Runtime>(
    app: &AppHandle<R>,
    theme: Theme,
    in_sight: bool,
) -> tauri::Result<WebviewWindow<R>> {
    let windows = &app.config().app.windows;
    let config = windows.iter().find(|window| window.label == LABEL).ok_or(tauri::Error::WindowNotFound)?;
    let builder = WebviewWindowBuilder::from_config(app, config)?
        .theme(of_the_system(theme))
        .visible(in_sight)
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .devtools(cfg!(debug_assertions));
    #[cfg(desktop)]
    let builder = match asked_size(std::env::var("TRENTE_WINDOW").ok().as_deref()) {
        Some((width, height)) => builder.inner_size(width, height),
        None => builder,
    };
    let window = builder.build()?;
    colour(&window, theme);
    presses::watch(&window);
    Ok(window)
}

/// Brings the window forward, as starting the app again does.
#[cfg(desktop)]
pub(crate) fn to_the_front<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    for done in [window.unminimize(), window.show(), window.set_focus()] {
        if let Err(error) = done {
            tracing::debug!(%error, "the window does not come forward");
        }
    }
}

/// Closes the window, as its own button does.
#[cfg(desktop)]
pub(crate) fn close<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    if let Err(error) = window.close() {
        tracing::warn!(%error, "the window does not close");
    }
}

/// Gives the window the theme the person chose: title bar, `prefers-color-scheme`, and what shows behind the page.
pub(crate) fn dress<R: Runtime>(window: &WebviewWindow<R>, theme: Theme) {
    if let Err(error) = window.set_theme(of_the_system(theme)) {
        tracing::debug!(%error, "the window keeps its theme");
    }
    colour(window, theme);
}

fn colour<R: Runtime>(window: &WebviewWindow<R>, theme: Theme) {
    let dark = match theme {
        Theme::Dark => true,
        Theme::Light => false,
        Theme::System => window.theme().is_ok_and(|theme| theme == tauri::Theme::Dark),
    };
    if let Err(error) = window.set_background_color(Some(if dark { INK } else { PAPER })) {
        tracing::debug!(%error, "the window keeps its background");
    }
}

fn of_the_system(theme: Theme) -> Option<tauri::Theme> {
    match theme {
        Theme::System => None,
        Theme::Light => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    }
}

/// Our own pages: `tauri://localhost`, which Windows and Android write as `http://tauri.localhost`.
fn is_ours(url: &Url) -> bool {
    let (scheme, host) =
        if cfg!(any(windows, target_os = "android")) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    let ours = url.scheme() == scheme && url.host_str() == Some(host) && url.port().is_none();
    if !ours {
        tracing::warn!(scheme = url.scheme(), "the page tried to go elsewhere");
    }
    ours
}

/// Reads `TRENTE_WINDOW`, as `390x844`: for tours and tests.
#[cfg(desktop)]
fn asked_size(text: Option<&str>) -> Option<(f64, f64)> {
    let (width, height) = text?.split_once('x')?;
    Some((width.trim().parse::<u16>().ok()?.into(), height.trim().parse::<u16>().ok()?.into()))
}

#[cfg(test)]
mod tests {
    use super::{asked_size, is_ours};
    use url::Url;

    #[test]
    #[cfg(not(any(windows, target_os = "android")))]
    fn only_our_own_pages_are_ours() {
        for (address, ours) in [
            ("tauri://localhost", true),
            ("tauri://localhost/index.html#/thread/1", true),
            ("tauri://localhost.evil.example/", false),
            ("tauri://evil/", false),
            ("tauri://localhost:81/", false),
            ("https://localhost/", false),
            ("http://tauri.localhost/", false),
            ("media://localhost/x/y", false),
            ("data:text/html,<script>", false),
            ("javascript:alert(1)", false),
            ("file:///etc/passwd", false),
            ("about:blank", false),
        ] {
            let url = Url::parse(address).expect("the table holds addresses");
            assert_eq!(is_ours(&url), ours, "{address}");
        }
    }

    #[test]
    fn a_size_is_read_or_left() {
        assert_eq!(asked_size(Some("390x844")), Some((390.0, 844.0)), "a phone");
        for nonsense in [None, Some(""), Some("390"), Some("x"), Some("-1x2"), Some("a x b")] {
            assert_eq!(asked_size(nonsense), None, "{nonsense:?} asks for nothing");
        }
    }
}
