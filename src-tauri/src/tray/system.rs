//! macOS and Windows: Tauri's own icon, which both systems always have a place for. It was compiled and never run.

use super::Acts;
use super::press::{Press, is_quiet, pressed};
use crate::window;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::menu::{CheckMenuItemBuilder, Menu, MenuBuilder};
use tauri::tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent};
use tauri::{AppHandle, Runtime};
use tokio::sync::Mutex;
use trente_contract::desk::{TrayAct, TrayWords};

/// The icon's name among the app's icons.
const ID: &str = "trente";

const OPEN: &str = "open";
const WRITE: &str = "write";
const NOTIFICATIONS: &str = "notifications";
const QUIET: &str = "quiet";
const QUIT: &str = "quit";

/// The way to the bar.
#[derive(Default)]
pub(super) struct Way {
    /// What the icon says now.
    shown: Arc<Mutex<Option<Said>>>,
    there: AtomicBool,
}

/// What icon and menu say.
#[derive(Clone, PartialEq)]
struct Said {
    words: TrayWords,
    is_quiet: bool,
}

impl Way {
    pub(super) async fn show<R: Runtime>(
        &self,
        app: &AppHandle<R>,
        words: Option<TrayWords>,
        acts: &Arc<Acts>,
        leaving: &Arc<AtomicBool>,
    ) -> bool {
        let mut shown = self.shown.lock().await;
        let wanted = words.map(|words| Said { words, is_quiet: is_quiet(app) });
        let done = match (&wanted, app.tray_by_id(ID)) {
            (None, None) => Ok(()),
            // It is not taken away: what hears its menu would stay, and hear the menu of the next one, too.
            (None, Some(icon)) => icon.set_visible(false),
            (Some(said), Some(icon)) if *shown != wanted => say(app, &icon, said).and_then(|()| icon.set_visible(true)),
            (Some(_), Some(_)) => Ok(()),
            (Some(said), None) => begin(app, said, &self.shown, acts, leaving),
        };
        self.there.store(wanted.is_some() && done.is_ok(), Ordering::SeqCst);
        *shown = wanted.filter(|_| done.is_ok());
        if let Err(error) = done {
            tracing::info!(%error, "no icon in the bar");
        }
        self.is_there()
    }

    pub(super) fn is_there(&self) -> bool {
        self.there.load(Ordering::SeqCst)
    }

    /// Both systems show every program's icon; a person may hide it, which nobody tells.
    pub(super) async fn would_show<R: Runtime>(&self, _app: &AppHandle<R>) -> Option<bool> {
        Some(true)
    }
}

fn begin<R: Runtime>(
    app: &AppHandle<R>,
    said: &Said,
    shown: &Arc<Mutex<Option<Said>>>,
    acts: &Arc<Acts>,
    leaving: &Arc<AtomicBool>,
) -> tauri::Result<()> {
    let (acts, leaving, shown) = (Arc::clone(acts), Arc::clone(leaving), Arc::clone(shown));
    let mut icon = TrayIconBuilder::with_id(ID)
        .menu(&menu(app, said)?)
        .tooltip(&said.words.about)
        // On Windows one press brings the window and the other one the menu; on macOS icons in the bar are menus.
        .show_menu_on_left_click(cfg!(target_os = "macos"))
        .on_menu_event(move |app, event| {
            if let Some(press) = meant(event.id().as_ref()) {
                pressed(app, press, &acts, &leaving);
            }
        })
        .on_tray_icon_event(move |icon, event| pointed(icon, &event, &shown));
    if let Some(picture) = app.default_window_icon() {
        icon = icon.icon(picture.clone());
    }
    icon.build(app).map(drop)
}

/// Says something else.
fn say<R: Runtime>(app: &AppHandle<R>, icon: &TrayIcon<R>, said: &Said) -> tauri::Result<()> {
    icon.set_tooltip(Some(&said.words.about))?;
    icon.set_menu(Some(menu(app, said)?))
}

fn menu<R: Runtime>(app: &AppHandle<R>, said: &Said) -> tauri::Result<Menu<R>> {
    let words = &said.words;
    let mut menu = MenuBuilder::new(app).text(OPEN, label(&words.open));
    if let Some(write) = &words.write {
        menu = menu.text(WRITE, label(write));
    }
    if let Some(notifications) = &words.notifications {
        menu = menu.text(NOTIFICATIONS, label(notifications));
    }
    if let Some(quiet) = &words.quiet {
        let quiet = CheckMenuItemBuilder::with_id(QUIET, label(quiet)).checked(said.is_quiet).build(app)?;
        menu = menu.separator().item(&quiet);
    }
    menu.separator().text(QUIT, label(&words.quit)).build()
}

/// One ampersand marks a key.
fn label(words: &str) -> String {
    words.replace('&', "&&")
}

fn meant(id: &str) -> Option<Press> {
    Some(match id {
        OPEN => Press::Open,
        WRITE => Press::Act(TrayAct::Write),
        NOTIFICATIONS => Press::Act(TrayAct::Notifications),
        QUIET => Press::Act(TrayAct::Quiet),
        QUIT => Press::Quit,
        _ => return None,
    })
}

/// A press on the icon brings the window; and whoever points at it is to find the tick as it is now: the system turns it by itself
/// when it is pressed.
fn pointed<R: Runtime>(icon: &TrayIcon<R>, event: &TrayIconEvent, shown: &Arc<Mutex<Option<Said>>>) {
    let app = icon.app_handle();
    match event {
        TrayIconEvent::Click { button: MouseButton::Left, button_state: MouseButtonState::Up, .. } if cfg!(windows) => {
            window::to_the_front(app);
        }
        TrayIconEvent::Enter { .. } => {
            let Ok(mut shown) = shown.try_lock() else { return };
            let Some(said) = shown.as_mut() else { return };
            said.is_quiet = is_quiet(app);
            if let Err(error) = say(app, icon, said) {
                tracing::debug!(%error, "the icon's menu is the one of before");
            }
        }
        _ => {}
    }
}
