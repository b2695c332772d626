//! Films and sounds. WebKitGTK hands addresses to GStreamer, which knows no schemes of ours: the window asks the core for the
//! file, as for any picture, and plays it from memory (`blob:`). So nothing listens on a port, and no other host is reached.

use super::browser;
use super::icon::icon;
use crate::ground::i18n::{t, t_args};
use crate::ground::motion;
use crate::store;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::media::{Media, MediaKind};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Blob, HtmlMediaElement, RequestInit, Response, Url};

/// What lies in memory whole is known within a moment, also on a slow device: after so long it is known that it will not be.
const PATIENCE: Duration = Duration::from_secs(12);

/// How far it has come.
#[derive(Clone, Debug, PartialEq)]
enum Now {
    /// Only its still picture is there.
    Waits,
    /// The data saver asks first.
    Asks,
    /// The file is on its way.
    Comes,
    /// It plays from this address.
    Plays(String),
    /// It does not, for the reason of this message; true when another try may help.
    Fails(&'static str, bool),
}

/// A film or a sound with its controls. `begins` when the person opened it: else it waits for a tap.
pub fn player(media: &Media, begins: bool) -> AnyView {
    let now = RwSignal::new(Now::Waits);
    let stop = StoredValue::new_local(None::<AbortController>);
    let src = media.src.clone();
    let fetch = move || {
        now.set(Now::Comes);
        let controller = AbortController::new().ok();
        stop.set_value(controller.clone());
        let src = src.clone();
        spawn_local(async move {
            let outcome = fetched(&src, controller.as_ref()).await;
            // Whoever has left meanwhile needs no address: it would hold the file.
            if now.try_get_untracked().is_none_or(|now| now != Now::Comes) {
                if let Now::Plays(address) = outcome {
                    forget(&address);
                }
                return;
            }
            now.set(outcome);
        });
    };
    on_cleanup(move || {
        stop.with_value(|stop| {
            if let Some(stop) = stop {
                stop.abort();
            }
        });
        if let Now::Plays(address) = now.get_untracked() {
            forget(&address);
        }
        now.set(Now::Waits);
    });
    let begin = {
        let fetch = fetch.clone();
        move || if is_saving() { now.set(Now::Asks) } else { fetch() }
    };
    // A moving picture moves only where the person lets things move; a tap makes it move all the same.
    let still = media.kind == MediaKind::Gifv && motion::is_reduced();
    if begins && !still && !media.src.is_empty() {
        begin();
    }
    let media = StoredValue::new(media.clone());
    let inner = move || media.with_value(|media| place(media, now, begin.clone(), fetch.clone()));
    view! { <div class="player">{inner}</div> }.into_any()
}

fn place(
    media: &Media,
    now: RwSignal<Now>,
    begin: impl Fn() + Clone + Send + Sync + 'static,
    fetch: impl Fn() + Clone + Send + Sync + 'static,
) -> AnyView {
    let poster = media.preview.clone();
    let still = move |poster: &Option<String>| {
        poster
            .clone()
            .map(|src| view! { <img class="player__still" src=motion::calm(src) alt="" aria-hidden="true" /> })
    };
    match now.get() {
        _ if media.src.is_empty() => failed(media, "media-none", None::<fn()>),
        Now::Waits => view! {
            {still(&poster)}
            <button class="player__play" type="button" aria-label=named(media) on:click=move |_| begin()>{icon("play")}</button>
        }
        .into_any(),
        Now::Asks => {
            let question = if media.kind == MediaKind::Audio { "media-saver-sound" } else { "media-saver-film" };
            view! {
                {still(&poster)}
                <div class="player__said" role="group" aria-label=t("settings-saver")>
                    <p>{t(question)}</p>
                    <button class="btn btn--sm" type="button" on:click=move |_| fetch()>{t("media-play")}</button>
                </div>
            }
            .into_any()
        }
        Now::Comes => view! {
            {still(&poster)}
            <p class="player__said" role="status">{t("media-coming")}</p>
        }
        .into_any(),
        Now::Plays(address) => plays(media, address, now),
        Now::Fails(why, again) => failed(media, why, again.then_some(fetch)),
    }
}

fn plays(media: &Media, address: String, now: RwSignal<Now>) -> AnyView {
    let audio = media.kind == MediaKind::Audio;
    let none = if audio { "media-no-codec-sound" } else { "media-no-codec" };
    let no_codec = move || {
        if let Some(Now::Plays(address)) = now.try_get_untracked() {
            forget(&address);
            now.set(Now::Fails(none, false));
        }
    };
    // GStreamer does not say of each file that it can make nothing of it: some it reads for ever.
    let known = StoredValue::new(false);
    let waits = set_timeout_with_handle(
        move || {
            if known.try_get_value() == Some(false) {
                no_codec()
            }
        },
        PATIENCE,
    );
    if let Ok(waits) = waits {
        on_cleanup(move || waits.clear());
    }
    // `autoplay` waits until all has come through, which WebKitGTK never says of what it plays from memory.
    let begun = StoredValue::new(false);
    let begin = move |event: leptos::ev::Event| {
        if begun.try_update_value(|begun| std::mem::replace(begun, true)) == Some(false)
            && let Ok(playing) = event_target::<HtmlMediaElement>(&event).play()
        {
            // Where the web view wants a tap for that, there are the controls.
            spawn_local(async move { drop(JsFuture::from(playing).await) });
        }
    };
    let label = named(media);
    if audio {
        let still = media.preview.clone().map(motion::calm);
        let still = still.map(|src| view! { <img class="player__still" src=src alt="" /> });
        return view! {
            {still}
            <audio class="player__sound" src=address controls aria-label=label on:loadedmetadata=move |_| known.set_value(true) on:canplay=begin on:error=move |_| no_codec()></audio>
        }
        .into_any();
    }
    let loops = media.kind == MediaKind::Gifv;
    view! {
        <video
            class="player__film"
            src=address
            controls
            playsinline
            loop=loops
            prop:muted=loops
            poster=media.preview.clone()
            aria-label=label
            on:loadedmetadata=move |_| known.set_value(true)
            on:canplay=begin
            on:error=move |_| no_codec()
        ></video>
    }
    .into_any()
}

fn failed(media: &Media, why: &'static str, again: Option<impl Fn() + 'static>) -> AnyView {
    let again = again.map(|again| {
        view! { <button class="btn btn--sm" type="button" on:click=move |_| again()>{t("media-again")}</button> }
    });
    let browse = media.remote.clone().map(|url| {
        let open = move |_| browser::visit(url.clone());
        view! { <button class="btn btn--sm" type="button" on:click=open>{t("post-open-browser")}</button> }
    });
    view! {
        <div class="player__said" role="alert">
            <p>{t(why)}</p>
            <div class="player__ways">{again}{browse}</div>
        </div>
    }
    .into_any()
}

/// What it is, with what it shows in words.
pub fn named(media: &Media) -> String {
    let kind = match media.kind {
        MediaKind::Image => "media-named-picture",
        MediaKind::Audio => "media-named-sound",
        MediaKind::Gifv => "media-named-gif",
        _ => "media-named-film",
    };
    t_args(kind, &[("words", media.alt.clone().unwrap_or_else(|| t("post-media-no-alt")).into())])
}

/// Asks the core for the file and gives the address to play it from.
async fn fetched(src: &str, stop: Option<&AbortController>) -> Now {
    match asked(src, stop).await {
        Ok(Ok(address)) => Now::Plays(address),
        Ok(Err(413)) => Now::Fails("media-large", false),
        Ok(Err(404)) => Now::Fails("media-none", false),
        Ok(Err(415)) => Now::Fails("media-no-codec", false),
        Ok(Err(_)) | Err(_) => Now::Fails("media-failed", true),
    }
}

async fn asked(src: &str, stop: Option<&AbortController>) -> Result<Result<String, u16>, JsValue> {
    let init = RequestInit::new();
    init.set_signal(stop.map(AbortController::signal).as_ref());
    let answer: Response = JsFuture::from(window().fetch_with_str_and_init(src, &init)).await?.dyn_into()?;
    if !answer.ok() {
        return Ok(Err(answer.status()));
    }
    let file: Blob = JsFuture::from(answer.blob()?).await?.dyn_into()?;
    Url::create_object_url_with_blob(&file).map(Ok)
}

fn forget(address: &str) {
    // It fails for no address that is a text.
    let _ = Url::revoke_object_url(address);
}

/// The person asked for small pictures, and to be asked before anything large.
pub fn is_saving() -> bool {
    store::state().settings.with_untracked(|settings| settings.data_saver)
}
