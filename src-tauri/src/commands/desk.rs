//! The app among the others of a desktop.

use super::{Answer, Request};
use crate::at_login::AtLogin;
use crate::opened::Opened;
use crate::tray::Tray;
use std::time::Duration;
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};
use trente_contract::commands::{AwaitTray, NextMorning, ReadDesk, SetAtLogin, ShowTray, SpellIn};
use trente_contract::desk::Desk;
use trente_contract::{Fault, FaultCode};

/// How long a question waits for a choice in the menu.
const LONGEST: Duration = Duration::from_secs(60);

pub(super) async fn read_desk<R: Runtime>(
    app: AppHandle<R>,
    tray: State<'_, Tray>,
    _request: Request<ReadDesk>,
) -> Answer<ReadDesk> {
    Ok(Desk {
        tray: tray.would_show(&app).await,
        at_login: app.try_state::<AtLogin>().map(|at_login| at_login.is_on()),
    })
}

pub(super) async fn set_at_login<R: Runtime>(app: AppHandle<R>, request: Request<SetAtLogin>) -> Answer<SetAtLogin> {
    let refused = |detail: String| Fault::new(FaultCode::Storage, format!("set_at_login: {detail}"));
    let at_login = app.try_state::<AtLogin>().ok_or_else(|| refused("there is no place for it".into()))?;
    at_login.set(request.0.on).map_err(|error| refused(error.to_string()))
}

/// The icon alone keeps no app open: what becomes of a closed window is decided by what is kept on this device.
pub(super) async fn show_tray<R: Runtime>(
    app: AppHandle<R>,
    tray: State<'_, Tray>,
    request: Request<ShowTray>,
) -> Answer<ShowTray> {
    Ok(tray.show(&app, request.0.words).await)
}

pub(super) async fn await_tray(tray: State<'_, Tray>, request: Request<AwaitTray>) -> Answer<AwaitTray> {
    Ok(tray.chosen(if request.0.wait { LONGEST } else { Duration::ZERO }).await)
}

pub(super) async fn next_morning(core: State<'_, Opened>, request: Request<NextMorning>) -> Answer<NextMorning> {
    core.trente()?.next_morning(request.0).await
}

pub(super) async fn spell_in<R: Runtime>(window: WebviewWindow<R>, request: Request<SpellIn>) -> Answer<SpellIn> {
    #[cfg(target_os = "linux")]
    crate::gtk::spell_in(&window, request.0.language);
    // Elsewhere the webview looks at the page's own `lang`.
    #[cfg(not(target_os = "linux"))]
    drop((window, request));
    Ok(())
}
