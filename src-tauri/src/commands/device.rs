//! This device: start, choices, links, stopwatch.

use super::{Answer, Request};
use crate::opened::Opened;
use crate::presses::Presses;
use crate::window;
use std::time::Instant;
use tauri::{AppHandle, Manager, Runtime, State, WebviewWindow};
use trente_contract::commands::{
    ExportSettings, ForgetReading, Mark, MeasureStorage, OpenLink, ReadSettingsFile, ReadStopwatch, SaveSettings, Start,
};
#[cfg(target_os = "linux")]
use trente_contract::settings::Moment;

pub(super) async fn start(core: State<'_, Opened>, request: Request<Start>) -> Answer<Start> {
    core.trente()?.start(request.0).await
}

pub(super) async fn mark<R: Runtime>(
    app: AppHandle<R>,
    core: State<'_, Opened>,
    request: Request<Mark>,
) -> Answer<Mark> {
    #[cfg(target_os = "linux")]
    if request.0.moment == Moment::FirstPaint {
        crate::gtk::Splash::end(&app);
    }
    #[cfg(not(target_os = "linux"))]
    drop(app);
    core.trente()?.mark(request.0).await
}

pub(super) async fn stopwatch(core: State<'_, Opened>, request: Request<ReadStopwatch>) -> Answer<ReadStopwatch> {
    core.trente()?.stopwatch(request.0).await
}

/// A second click of a double click opens nothing; nor does a page while the person is in another window.
pub(super) async fn open_link(
    core: State<'_, Opened>,
    presses: State<'_, Presses>,
    request: Request<OpenLink>,
) -> Answer<OpenLink> {
    // What is no address of the web at all is refused by the core, and counts as nothing here.
    let is_web = url::Url::parse(&request.0.url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    if is_web && !presses.may_open(Instant::now()) {
        tracing::warn!("an address is not opened: the window has no focus, or one was opened just now");
        return Ok(());
    }
    core.trente()?.open_link(request.0).await
}

pub(super) async fn forget_reading(core: State<'_, Opened>, request: Request<ForgetReading>) -> Answer<ForgetReading> {
    core.trente()?.forget_reading(request.0).await
}

/// The window itself follows the theme too.
pub(super) async fn save_settings<R: Runtime>(
    window: WebviewWindow<R>,
    core: State<'_, Opened>,
    request: Request<SaveSettings>,
) -> Answer<SaveSettings> {
    window::dress(&window, request.0.settings.theme);
    #[cfg(target_os = "linux")]
    crate::drawing::keep_for(&window, request.0.settings.drawing);
    let core = core.trente()?;
    let popups = core.settings().popups;
    core.save_settings(request.0).await?;
    if core.settings().popups != popups {
        crate::phone::settle(window.app_handle());
    }
    Ok(())
}

pub(super) async fn export_settings(
    core: State<'_, Opened>,
    request: Request<ExportSettings>,
) -> Answer<ExportSettings> {
    core.trente()?.export_settings(request.0).await
}

pub(super) async fn read_settings_file(
    core: State<'_, Opened>,
    request: Request<ReadSettingsFile>,
) -> Answer<ReadSettingsFile> {
    core.trente()?.read_settings_file(request.0).await
}

pub(super) async fn measure_storage(
    core: State<'_, Opened>,
    request: Request<MeasureStorage>,
) -> Answer<MeasureStorage> {
    core.trente()?.measure_storage(request.0).await
}
