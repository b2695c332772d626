//! What only a desktop has: other windows beside ours, and the app being started twice.

use crate::arriving;
use crate::at_login::HIDDEN;
use crate::opened::Opened;
use crate::tray::Tray;
use crate::window::{LABEL, to_the_front};
#[cfg(target_os = "linux")]
use std::path::Path;
use std::time::Duration;
use tauri::{AppHandle, Builder, Manager, Runtime, Window, WindowEvent};
use tauri_plugin_window_state::StateFlags;

/// Adds what a desktop needs.
pub(crate) fn configure<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    let once = tauri_plugin_single_instance::Builder::new()
        .callback(|app: &AppHandle<R>, arguments, _folder| {
            // A log-in to the system is no wish to see a window that is there already.
            let hidden = arguments.iter().skip(1).any(|argument| argument == HIDDEN);
            if let Some(link) = arriving::among(arguments.into_iter().skip(1)) {
                arriving::hand_over(app, link);
            }
            if !hidden {
                to_the_front(app);
            }
        })
        .dbus_id(name_on_the_bus());
    let place = tauri_plugin_window_state::Builder::new()
        .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
        // A window that was asked for in a certain size gets it.
        .with_filter(|_| std::env::var_os("TRENTE_WINDOW").is_none());
    let builder = builder.on_window_event(stay);
    // After the one instance: a second process must end before anything else begins.
    builder.plugin(once.build()).plugin(tauri_plugin_deep_link::init()).plugin(place.build())
}

/// Somebody who begins to work is not to wait for longer than this before an app that was to stay out of sight shows itself.
const UNSEEN: Duration = Duration::from_secs(30);

/// Closes the window alone, where the person chose so and the icon is there to bring it back.
fn stay<R: Runtime>(window: &Window<R>, event: &WindowEvent) {
    let WindowEvent::CloseRequested { api, .. } = event else { return };
    let app = window.app_handle();
    let tray = app.state::<Tray>();
    if !tray.is_there() || tray.is_leaving() || !is_wanted(app) {
        return;
    }
    match window.hide() {
        Ok(()) => api.prevent_close(),
        Err(error) => tracing::warn!(%error, "the window cannot be hidden, so it closes"),
    }
}

fn is_wanted<R: Runtime>(app: &AppHandle<R>) -> bool {
    let opened = app.try_state::<Opened>();
    opened.is_some_and(|opened| opened.trente().is_ok_and(|trente| trente.settings().close_to_tray))
}

/// Whether the window is to stay out of sight at this start: the system began the app, and closing leaves it running.
pub(crate) fn begins_unseen<R: Runtime>(app: &AppHandle<R>) -> bool {
    std::env::args_os().skip(1).any(|argument| argument == HIDDEN) && is_wanted(app)
}

/// Shows a window that began out of sight after all, when no icon leads to it.
pub(crate) fn show_unless_led_to<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(UNSEEN).await;
        let unseen = app.get_webview_window(LABEL).is_some_and(|window| !window.is_visible().unwrap_or(true));
        if unseen && !app.state::<Tray>().is_there() {
            to_the_front(&app);
        }
    });
}

/// Whoever presses the icon in the Dock wants the window that was closed.
#[cfg(target_os = "macos")]
pub(crate) fn from_the_dock<R: Runtime>(app: &AppHandle<R>, event: tauri::RunEvent) {
    if let tauri::RunEvent::Reopen { .. } = event {
        to_the_front(app);
    }
}

/// Hears of other starts where no bus tells of them: they leave word in the data folder.
pub(crate) fn listen<R: Runtime>(app: &AppHandle<R>) {
    let opened = app.try_state::<Opened>();
    let Some(Ok(trente)) = opened.as_deref().map(|opened| opened.trente().cloned()) else { return };
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        loop {
            if let Some(link) = trente.second_start().await {
                arriving::hand_over(&app, link);
            }
            to_the_front(&app);
        }
    });
}

/// Ends this process when another one has the data folder, and took over what this one was started with. Else the window says
/// that the app is open already.
pub(crate) fn end_if_elsewhere<R: Runtime>(app: &AppHandle<R>, opened: &Opened) {
    if !opened.is_elsewhere() {
        return;
    }
    let Ok(folder) = app.path().app_data_dir() else { return };
    match trente_core::trente::hand_over(&folder, arriving::asked_for().as_deref()) {
        Ok(true) => {
            app.cleanup_before_exit();
            std::process::exit(0);
        }
        Ok(false) => tracing::warn!("Trente is open already, and does not answer"),
        Err(error) => tracing::warn!(%error, "Trente is open already, and cannot be told of this start"),
    }
}

/// One instance for each data folder, so that tests with folders of their own do not find each other.
#[cfg(target_os = "linux")]
fn name_on_the_bus() -> String {
    name_of(&crate::folder::of_data().unwrap_or_default())
}

/// There is no session bus elsewhere: the system finds the first process by the app's own name.
#[cfg(not(target_os = "linux"))]
fn name_on_the_bus() -> String {
    "social.trente".to_owned()
}

/// The name of a data folder on the bus: the same by whatever way it is reached, and in every build.
#[cfg(target_os = "linux")]
fn name_of(folder: &Path) -> String {
    use std::os::unix::fs::DirBuilderExt;
    // Only what is there has one true name. The core says when it cannot be made.
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    let folder = made.and_then(|()| folder.canonicalize()).unwrap_or_else(|_| folder.to_owned());
    format!("social.trente.Data{:016x}", trente_core::directory::luck::key_of(&folder.to_string_lossy()))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use crate::folder::below;
    use std::path::PathBuf;

    #[test]
    fn a_folder_has_one_name_by_whatever_way_it_is_reached() {
        let place = tempfile::tempdir().expect("a folder can be made");
        let home = place.path().join("lea");
        std::fs::create_dir(&home).expect("it can be made");
        let name = |named: Option<PathBuf>, home: PathBuf| name_of(&below(named, Some(home)).expect("there is one"));
        let usual = name(None, home.clone());
        let text = |suffix: &str| PathBuf::from(format!("{}{suffix}", home.display()));
        std::os::unix::fs::symlink(&home, place.path().join("link")).expect("it can be made");
        for (named, home) in [
            (None, text("/")),
            (None, text("/../lea")),
            (None, place.path().join("link")),
            (Some(text("/.local/share")), PathBuf::from("/nobody")),
            (Some(text("/.local/share/")), home.clone()),
            (Some(PathBuf::from("not/absolute")), home.clone()),
            (Some(PathBuf::new()), home.clone()),
        ] {
            assert_eq!(name(named.clone(), home.clone()), usual, "{named:?} {home:?}");
        }
        let other = place.path().join("other");
        assert_ne!(name(Some(other), home), usual, "another folder is another app");
        assert_eq!(
            name_of(Path::new("/")),
            "social.trente.Dataaf63a24c860189fe",
            "the same in every build: FNV-1a of /"
        );
    }
}
