//! A picture that would move, for people who asked their system for less motion: its first picture stands until they ask for more.

use crate::ground::i18n::t;
use crate::ground::motion;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, RequestInit, Response};

/// The header by which the core tells it (`src-tauri/src/media.rs`).
const MOVES: &str = "trente-moves";

/// How a picture in the viewer stands to motion.
#[derive(Clone, Copy)]
pub(super) struct Moving {
    /// Only the first picture is to be seen unless asked for.
    calm: bool,
    /// It would move.
    found: RwSignal<bool>,
    plays: RwSignal<bool>,
}

impl Moving {
    /// Of a picture that may have no address.
    pub(super) fn of(src: &str) -> Self {
        let calm = !src.is_empty() && motion::is_reduced();
        Self { calm, found: RwSignal::new(false), plays: RwSignal::new(false) }
    }

    /// Finds out whether there is more than the first picture. The core has the file by then, or is fetching it.
    pub(super) fn look(self, src: &str) {
        if !self.calm {
            return;
        }
        let src = motion::still(src);
        spawn_local(async move {
            if moves(&src).await.unwrap_or_default() {
                // The viewer may be gone.
                self.found.try_set(true);
            }
        });
    }

    /// What is drawn now.
    pub(super) fn address(self, src: &str) -> String {
        if self.calm && !self.plays.get() { motion::still(src) } else { src.to_owned() }
    }

    /// The way to the rest of it, and back.
    pub(super) fn button(self) -> AnyView {
        let words = move || t(if self.plays.get() { "media-stop" } else { "media-play" });
        (move || {
            self.found.get().then(|| {
                view! {
                    <p class="viewer__saver">
                        <button class="btn btn--sm" type="button" on:click=move |_| self.plays.update(|plays| *plays = !*plays)>
                            {words}
                        </button>
                    </p>
                }
            })
        })
        .into_any()
    }
}

/// What the head of the answer says; its body is not waited for.
async fn moves(src: &str) -> Result<bool, JsValue> {
    let (init, stop) = (RequestInit::new(), AbortController::new()?);
    init.set_signal(Some(&stop.signal()));
    let answer: Response = JsFuture::from(window().fetch_with_str_and_init(src, &init)).await?.dyn_into()?;
    let moves = answer.headers().has(MOVES);
    stop.abort();
    moves
}
