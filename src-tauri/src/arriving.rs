//! Links that the system, or a person in a terminal, opens the app with: `trente https://mas.to/invite/abc`.

use crate::opened::Opened;
use tauri::{AppHandle, Manager, Runtime};

/// Hands a link to the core, where the window takes it.
pub(crate) fn hand_over<R: Runtime>(app: &AppHandle<R>, link: String) {
    match app.try_state::<Opened>().as_deref().map(Opened::trente) {
        Some(Ok(trente)) => trente.link_came(link),
        // The window says that the core cannot be opened, which is more than that a link is lost.
        _ => tracing::warn!("a link came, but nobody can take it"),
    }
}

/// The link among a program's arguments (without the program itself): the first that is no option.
#[cfg(desktop)]
pub(crate) fn among(arguments: impl IntoIterator<Item = String>) -> Option<String> {
    arguments.into_iter().find(|argument| !argument.is_empty() && !argument.starts_with('-'))
}

/// The link that this process was started with.
#[cfg(desktop)]
pub(crate) fn asked_for() -> Option<String> {
    // An argument that is no Unicode is no link.
    among(std::env::args_os().skip(1).filter_map(|argument| argument.into_string().ok()))
}

/// Takes the link that this process was started with.
#[cfg(desktop)]
pub(crate) fn at_start<R: Runtime>(app: &AppHandle<R>) {
    if let Some(link) = asked_for() {
        hand_over(app, link);
    }
}

/// Takes the links that the system sends to the app while it runs, where it does that: elsewhere it starts a second process.
#[cfg(any(target_os = "macos", mobile))]
pub(crate) fn listen<R: Runtime>(app: &AppHandle<R>) {
    use tauri_plugin_deep_link::DeepLinkExt;
    use trente_core::oauth::OwnScheme;
    let take = |app: &AppHandle<R>, url: &url::Url| {
        // A log-in's answer goes to the log-in, which listens for it itself.
        if !OwnScheme::is_answer(url) {
            hand_over(app, url.as_str().to_owned());
        }
    };
    match app.deep_link().get_current() {
        Ok(urls) => urls.into_iter().flatten().for_each(|url| take(app, &url)),
        Err(error) => tracing::warn!(%error, "the link that the app was opened with is not told"),
    }
    let later = app.clone();
    app.deep_link().on_open_url(move |event| event.urls().iter().for_each(|url| take(&later, url)));
}

/// Makes this program the one that opens `trente:` links, so that the mail's link leads back. A package has told the system
/// itself; an AppImage and a build of one's own have not. Other programs are run for it, so it waits until a mail is to come.
#[cfg(any(target_os = "linux", windows))]
pub(crate) fn claim_scheme<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    std::thread::spawn(move || {
        if !crate::scheme::is_ours_to_claim() {
            return;
        }
        let Some(links) = app.try_state::<tauri_plugin_deep_link::DeepLink<R>>() else { return };
        if let Err(error) = links.register("trente") {
            tracing::info!(%error, "the mail's link will not lead back by itself");
        }
    });
}

/// Elsewhere the scheme comes with the app's own description.
#[cfg(not(any(target_os = "linux", windows)))]
pub(crate) fn claim_scheme<R: Runtime>(_app: &AppHandle<R>) {}

#[cfg(all(test, desktop))]
mod tests {
    use super::among;

    #[test]
    fn the_first_that_is_no_option_is_the_link() {
        let found = |arguments: &[&str]| among(arguments.iter().map(|argument| (*argument).to_owned()));
        assert_eq!(found(&["--flag", "", "trente://login", "b"]).as_deref(), Some("trente://login"), "the link");
        assert_eq!(found(&["--automation"]), None, "options alone");
        assert_eq!(found(&[]), None, "nothing");
    }
}
