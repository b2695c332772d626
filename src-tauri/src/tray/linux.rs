//! Linux: the bar's own protocol, over the session's bus. The library that Tauri brings for it has to be installed beside the app and
//! ends the app where it is not; this needs nothing, and where nobody shows icons it says so.

use super::Acts;
use super::item::{self, Item, picture};
use super::known::{Known, MENU, Picture, Shared};
use super::menu::{self, Menu};
use super::press::{Press, is_quiet, pressed};
use crate::bus::{Bus, PATIENCE};
use futures_util::StreamExt as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::async_runtime::{JoinHandle, spawn};
use tauri::{AppHandle, Manager, Runtime};
use tokio::sync::Mutex;
use trente_contract::desk::TrayWords;
use zbus::connection::Builder;
use zbus::message::Type;
use zbus::{Connection, MatchRule, MessageStream};

/// Who knows of all icons and of those who show them.
const WATCHER: &str = "org.kde.StatusNotifierWatcher";
const WATCHER_PATH: &str = "/StatusNotifierWatcher";

/// The way to the bar.
#[derive(Default)]
pub(super) struct Way {
    shown: Mutex<Option<Shown>>,
    /// The bar has the icon.
    there: Arc<AtomicBool>,
}

/// The icon, on a connection of its own: a bar takes away what the connection had when that ends.
struct Shown {
    connection: Connection,
    known: Shared,
    keeping: JoinHandle<()>,
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.keeping.abort();
    }
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
        let done = match (words, shown.as_ref()) {
            (None, _) => {
                *shown = None;
                self.there.store(false, Ordering::SeqCst);
                Ok(())
            }
            (Some(words), Some(there)) => there.say(words).await,
            (Some(words), None) => {
                let known = Known::new(words, pictures(app), pressing(app, acts, leaving), quiet(app));
                Shown::begin(known, &self.there).await.map(|begun| *shown = Some(begun))
            }
        };
        if let Err(error) = done {
            tracing::info!(%error, "no icon in the bar");
        }
        self.is_there()
    }

    pub(super) fn is_there(&self) -> bool {
        self.there.load(Ordering::SeqCst)
    }

    pub(super) async fn would_show<R: Runtime>(&self, app: &AppHandle<R>) -> Option<bool> {
        let asked = async { is_watched(&app.state::<Bus>().connection().await?).await };
        Some(asked.await.unwrap_or(false))
    }
}

impl Shown {
    async fn begin(known: Known, there: &Arc<AtomicBool>) -> zbus::Result<Self> {
        let known = Arc::new(known);
        let builder = Builder::session()?.method_timeout(PATIENCE);
        let builder = builder.serve_at(item::PATH, Item(Arc::clone(&known)))?;
        let connection = builder.serve_at(MENU, Menu(Arc::clone(&known)))?.build().await?;
        let changes = changes(&connection).await?;
        there.store(register(&connection).await, Ordering::SeqCst);
        let keeping = spawn(keep(connection.clone(), changes, Arc::clone(there)));
        Ok(Self { connection, known, keeping })
    }

    /// Says something else.
    async fn say(&self, words: TrayWords) -> zbus::Result<()> {
        if self.known.words() == words {
            return Ok(());
        }
        let revision = self.known.say(words);
        let (nobody, nothing) = (None::<&str>, ());
        self.connection.emit_signal(nobody, item::PATH, item::INTERFACE, "NewToolTip", &nothing).await?;
        self.connection.emit_signal(nobody, MENU, menu::INTERFACE, "LayoutUpdated", &(revision, 0_i32)).await
    }
}

/// Those who show icons came, went, or are others now.
async fn changes(connection: &Connection) -> zbus::Result<impl futures_util::Stream<Item = ()> + Send + Unpin + use<>> {
    let owner = MatchRule::builder().msg_type(Type::Signal).sender("org.freedesktop.DBus")?;
    let owner = owner.interface("org.freedesktop.DBus")?.member("NameOwnerChanged")?.add_arg(WATCHER)?.build();
    let host = |member| {
        let rule = MatchRule::builder().msg_type(Type::Signal).interface(WATCHER)?;
        zbus::Result::Ok(rule.member(member)?.build())
    };
    let owner = MessageStream::for_match_rule(owner, connection, None).await?;
    let come = MessageStream::for_match_rule(host("StatusNotifierHostRegistered")?, connection, None).await?;
    let gone = MessageStream::for_match_rule(host("StatusNotifierHostUnregistered")?, connection, None).await?;
    Ok(futures_util::stream::select(owner, futures_util::stream::select(come, gone)).map(drop))
}

/// Keeps the icon where it can be seen: a bar that begins anew knows nothing of it.
async fn keep(
    connection: Connection,
    mut changes: impl futures_util::Stream<Item = ()> + Unpin,
    there: Arc<AtomicBool>,
) {
    while changes.next().await.is_some() {
        there.store(register(&connection).await, Ordering::SeqCst);
    }
    there.store(false, Ordering::SeqCst);
}

async fn is_watched(connection: &Connection) -> zbus::Result<bool> {
    let property = (WATCHER, "IsStatusNotifierHostRegistered");
    let told = connection
        .call_method(Some(WATCHER), WATCHER_PATH, Some("org.freedesktop.DBus.Properties"), "Get", &property)
        .await?;
    let told: zbus::zvariant::OwnedValue = told.body().deserialize()?;
    Ok(bool::try_from(told)?)
}

/// Tells of the icon; true when somebody shows it.
async fn register(connection: &Connection) -> bool {
    let told = async {
        if !is_watched(connection).await? {
            return Ok(false);
        }
        let method = "RegisterStatusNotifierItem";
        connection.call_method(Some(WATCHER), WATCHER_PATH, Some(WATCHER), method, &item::PATH).await?;
        zbus::Result::Ok(true)
    };
    told.await.unwrap_or_else(|error| {
        tracing::debug!(%error, "nobody shows icons");
        false
    })
}

fn pictures<R: Runtime>(app: &AppHandle<R>) -> Vec<Picture> {
    app.default_window_icon().map(|icon| picture(icon.width(), icon.height(), icon.rgba())).into_iter().collect()
}

fn pressing<R: Runtime>(
    app: &AppHandle<R>,
    acts: &Arc<Acts>,
    leaving: &Arc<AtomicBool>,
) -> impl Fn(Press) + Send + Sync + 'static {
    let (app, acts, leaving) = (app.clone(), Arc::clone(acts), Arc::clone(leaving));
    move |press| pressed(&app, press, &acts, &leaving)
}

fn quiet<R: Runtime>(app: &AppHandle<R>) -> impl Fn() -> bool + Send + Sync + 'static {
    let app = app.clone();
    move || is_quiet(&app)
}
