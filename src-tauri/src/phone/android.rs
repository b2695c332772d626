//! Android: pushed messages, what other apps share, pop-ups.

use crate::opened::Opened;
use std::sync::atomic::{AtomicBool, Ordering};
use tauri::{AppHandle, Manager, Runtime};
use trente_contract::push::NoticeWay;
use trente_contract::settings::Popups;
use trente_core::Trente;
use trente_core::trente::{PushError, Pushed, Shared, SharedFile};
use trente_phone::{Happened, NoPhone, Phone, Register};

/// Longer words are no post's address.
const LONGEST: usize = 4000;

/// Whether a server sends messages to this phone: then those are the pop-ups, and the window shows none beside them.
#[derive(Default)]
struct IsPushed(AtomicBool);

/// Takes what the system brings, and registers anew where pop-ups are wanted: distributors expect it at each start.
pub(crate) fn listen<R: Runtime>(app: &AppHandle<R>) {
    app.manage(IsPushed::default());
    let Some(phone) = app.try_state::<Phone<R>>() else { return };
    let later = app.clone();
    let heard = phone.listen(move |happened| {
        let app = later.clone();
        tauri::async_runtime::spawn(async move { take(&app, happened).await });
    });
    if let Err(error) = heard {
        tracing::warn!(%error, "nothing is heard of what is pushed or shared");
    }
    if core(app).is_some_and(|trente| trente.settings().popups == Popups::Yes) {
        settle(app);
    }
}

fn core<R: Runtime>(app: &AppHandle<R>) -> Option<Trente> {
    app.try_state::<Opened>().and_then(|opened| opened.trente().ok().cloned())
}

async fn take<R: Runtime>(app: &AppHandle<R>, happened: Happened) {
    let Some(trente) = core(app) else { return };
    match happened {
        Happened::Address { instance, address } => match trente.push_address_came(&instance, &address).await {
            Ok(way) => note(app, way != NoticeWay::WhileOpen),
            Err(fault) => tracing::warn!(detail = fault.detail, "the server was not told where to send"),
        },
        Happened::Ended { instance } => {
            note(app, false);
            if let Err(fault) = trente.push_ended(&instance).await {
                tracing::warn!(detail = fault.detail, "a distributor is gone");
            }
        }
        Happened::Message { instance, message } => match trente.push_came(&instance, &message).await {
            Ok(pushed) => tell(app, &trente, pushed).await,
            Err(PushError::Again) => {}
            Err(error) => tracing::info!(%error, "a message is not told"),
        },
        Happened::Shared { text, files, left_out } => {
            let file =
                |file: trente_phone::SharedFile| SharedFile { path: file.path, name: file.name, mime: file.mime };
            let files = files.into_iter().map(file).collect();
            if let Err(fault) = trente.share_came(Shared { text, files, left_out }).await {
                tracing::warn!(detail = fault.detail, "what was shared could not be kept");
            }
        }
    }
}

fn note<R: Runtime>(app: &AppHandle<R>, pushed: bool) {
    if let Some(known) = app.try_state::<IsPushed>() {
        known.0.store(pushed, Ordering::Relaxed);
    }
}

/// Whoever looks at the window sees it there.
async fn tell<R: Runtime>(app: &AppHandle<R>, trente: &Trente, pushed: Pushed) {
    let looked_at = app.webview_windows().values().any(|window| window.is_focused().unwrap_or(false));
    if looked_at || trente.settings().popups != Popups::Yes || trente.is_quiet() {
        return;
    }
    if let Some(phone) = app.try_state::<Phone<R>>()
        && let Err(error) = phone.show(&pushed.title, &pushed.body, "", false).await
    {
        tracing::info!(%error, "a pop-up is not shown");
    }
}

/// The person chose pop-ups, or none, or an account came or went: what is pushed follows.
pub(crate) fn settle<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let (Some(trente), Some(phone)) = (core(&app), app.try_state::<Phone<R>>()) else { return };
        let wanted = trente.settings().popups == Popups::Yes;
        let all = match wanted {
            true => trente.push_registrations().await,
            false => trente.end_push().await.map(|()| Vec::new()),
        };
        let all = match all {
            Ok(all) => all.into_iter().map(|one| Register { instance: one.instance, vapid: one.vapid }).collect(),
            Err(fault) => return tracing::warn!(detail = fault.detail, "nothing is registered for messages"),
        };
        match phone.register(all).await {
            Ok(true) => {}
            Ok(false) => note(&app, false),
            Err(error) => tracing::warn!(%error, "no distributor was asked"),
        }
    });
}

/// Shows a pop-up of the window's. Where messages are pushed they are the pop-ups, and this is one too many.
///
/// # Errors
/// When the person lets the app show none.
pub(crate) async fn show<R: Runtime>(app: &AppHandle<R>, title: &str, text: &str, open: &str) -> Result<bool, NoPhone> {
    if app.try_state::<IsPushed>().is_some_and(|known| known.0.load(Ordering::Relaxed)) {
        return Ok(true);
    }
    match app.try_state::<Phone<R>>() {
        Some(phone) => phone.show(title, text, open, false).await,
        None => Ok(false),
    }
}

/// Lets the person choose an app that gets these words.
pub(crate) async fn share<R: Runtime>(app: &AppHandle<R>, text: &str) -> bool {
    let Some(phone) = app.try_state::<Phone<R>>().filter(|_| text.len() <= LONGEST) else { return false };
    match phone.share(text).await {
        Ok(()) => true,
        Err(error) => {
            tracing::warn!(%error, "nothing can be shared");
            false
        }
    }
}
