//! The way back on a phone: the app's own scheme, `trente:`.

use std::sync::Arc;
use tauri::{AppHandle, Runtime};
use tauri_plugin_deep_link::DeepLinkExt;
use trente_core::oauth::OwnScheme;
use trente_core::trente::Redirect;
use url::Url;

/// The app's own scheme, on this device, with the link that the app was started by: while the person was in their browser the
/// system may have ended it.
pub(crate) fn of_this_device<R: Runtime>(app: &AppHandle<R>) -> Arc<dyn Redirect> {
    let scheme = OwnScheme::default();
    match app.deep_link().get_current() {
        Ok(urls) => take(&scheme, urls.iter().flatten()),
        Err(error) => tracing::warn!(%error, "the link that the app was opened with is not told"),
    }
    let later = scheme.clone();
    app.deep_link().on_open_url(move |event| take(&later, event.urls().iter()));
    Arc::new(scheme)
}

/// Other links are for `arriving`.
fn take<'a>(scheme: &OwnScheme, urls: impl Iterator<Item = &'a Url>) {
    for url in urls {
        scheme.came(url);
    }
}
