//! What the system tells of, and the number on the icon.

use super::{Answer, Request};
use crate::badge;
use crate::opened::Opened;
use crate::popups::{Popup, Popups};
use std::time::Duration;
use tauri::{AppHandle, Runtime, State, WebviewWindow};
use trente_contract::commands::{AwaitPopup, SetBadge, ShowPopup};
use trente_contract::notification::Popped;
use trente_contract::settings;

/// How long a question waits for a click.
const LONGEST: Duration = Duration::from_secs(25);

/// The page alone cannot make pop-ups: the person chose them, in what is kept on this device.
pub(super) async fn show_popup<R: Runtime>(
    app: AppHandle<R>,
    core: State<'_, Opened>,
    popups: State<'_, Popups>,
    request: Request<ShowPopup>,
) -> Answer<ShowPopup> {
    let trente = core.trente()?;
    if trente.settings().popups != settings::Popups::Yes || trente.is_quiet() {
        return Ok(Popped::Unwanted);
    }
    let ShowPopup { title, text, open, several } = request.0;
    Ok(popups.show(&app, Popup::of(&title, &text, &open, several)).await)
}

pub(super) async fn await_popup(popups: State<'_, Popups>, request: Request<AwaitPopup>) -> Answer<AwaitPopup> {
    Ok(popups.clicked(if request.0.wait { LONGEST } else { Duration::ZERO }).await)
}

pub(super) async fn set_badge<R: Runtime>(window: WebviewWindow<R>, request: Request<SetBadge>) -> Answer<SetBadge> {
    badge::show(&window, request.0.count).await;
    Ok(())
}
