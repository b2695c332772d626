//! The machine wakes, or has another network: what waits for a server need not wait any longer.

use crate::opened::Opened;
use futures_util::StreamExt as _;
use std::time::Duration;
use tauri::{AppHandle, Manager, Runtime};
use zbus::message::Type;
use zbus::{Connection, MatchRule, MessageStream};

/// The start has the line to itself for so long.
const AFTER_START: Duration = Duration::from_secs(5);

/// Tells the core, for as long as the app runs. To be called on the main thread.
pub(crate) fn watch<R: Runtime>(app: &AppHandle<R>) {
    let woken = app.clone();
    tauri::async_runtime::spawn(async move {
        if let Err(error) = sleeps(&woken).await {
            tracing::debug!(%error, "nobody tells when the machine wakes: clocks will");
        }
    });
    let app = app.clone();
    gtk::glib::timeout_add_local_once(AFTER_START, move || networks(app));
}

fn tell<R: Runtime>(app: &AppHandle<R>) {
    if let Some(Ok(trente)) = app.try_state::<Opened>().as_deref().map(Opened::trente) {
        trente.back_again();
    }
}

/// Learns of each end of a sleep.
///
/// <https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html>
async fn sleeps<R: Runtime>(app: &AppHandle<R>) -> zbus::Result<()> {
    let connection = Connection::system().await?;
    let rule = MatchRule::builder().msg_type(Type::Signal).interface("org.freedesktop.login1.Manager")?;
    let mut told = MessageStream::for_match_rule(rule.member("PrepareForSleep")?.build(), &connection, None).await?;
    while let Some(message) = told.next().await {
        // True before, false after.
        if message.and_then(|message| message.body().deserialize::<bool>()).is_ok_and(|goes_to_sleep| !goes_to_sleep) {
            tell(app);
        }
    }
    Ok(())
}

/// Learns of each change of the network: by NetworkManager, the portal of a sandbox, or the kernel, whichever there is.
fn networks<R: Runtime>(app: AppHandle<R>) {
    use gtk::gio::NetworkMonitor;
    use gtk::gio::prelude::NetworkMonitorExt;
    NetworkMonitor::default().connect_network_changed(move |_, there| {
        if there {
            tell(&app);
        }
    });
}
