//! What only a desktop has: other windows beside ours, and the app being started twice.

use crate::arriving;
use std::hash::{DefaultHasher, Hash, Hasher};
use tauri::{AppHandle, Builder, Manager, Runtime};
use tauri_plugin_window_state::StateFlags;

/// Adds what a desktop needs.
pub(crate) fn configure<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    let once = tauri_plugin_single_instance::Builder::new()
        .callback(|app: &AppHandle<R>, arguments, _folder| {
            if let Some(link) = arriving::among(arguments.into_iter().skip(1)) {
                arriving::hand_over(app, link);
            }
            to_the_front(app);
        })
        .dbus_id(name_on_the_bus());
    let place = tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        // A window that was asked for in a certain size gets it.
        .with_filter(|_| std::env::var_os("TRENTE_WINDOW").is_none());
    // After the one instance: a second process must end before anything else begins.
    builder.plugin(once.build()).plugin(tauri_plugin_deep_link::init()).plugin(place.build())
}

/// Starting the app again brings its window forward.
fn to_the_front<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(crate::window::LABEL) else { return };
    for done in [window.unminimize(), window.show(), window.set_focus()] {
        if let Err(error) = done {
            tracing::debug!(%error, "the window does not come forward");
        }
    }
}

/// One instance for each data folder, so that tests with folders of their own do not find each other.
fn name_on_the_bus() -> String {
    let mut hasher = DefaultHasher::new();
    std::env::var_os("XDG_DATA_HOME").hash(&mut hasher);
    std::env::var_os("HOME").hash(&mut hasher);
    format!("social.trente.Data{:016x}", hasher.finish())
}
