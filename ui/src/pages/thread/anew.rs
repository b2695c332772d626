//! The thread asked for anew once other filters hold. Quietly: what is read stays where it is, and so does the focus.

use super::Phase;
use super::known::Known;
use crate::ground::bridge::call;
use crate::store::feed::EDGE;
use crate::store::live;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::Thread;
use trente_contract::ids::PostId;
use trente_contract::reader::Reader;
use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement};

/// What can have the focus in a post.
const PARTS: &str = "a, button, input, [tabindex]";

/// Asks whenever the reader's filters have changed.
pub(super) fn with_other_filters(reader: &Reader, id: &PostId, known: RwSignal<Known>, phase: RwSignal<Phase>) {
    let (reader, id) = (reader.clone(), id.clone());
    Effect::new(move |before: Option<u32>| {
        let turn = live::filters();
        if before.is_some_and(|before| before != turn) {
            ask(reader.clone(), id.clone(), known, phase);
        }
        turn
    });
}

fn ask(reader: Reader, id: PostId, known: RwSignal<Known>, phase: RwSignal<Phase>) {
    spawn_local(async move {
        // What cannot be asked for now keeps the old filters until the page is opened again.
        let Ok(reply) = call(Thread { reader: reader.clone(), id, elsewhere: false }).await else { return };
        if phase.try_get_untracked() != Some(Phase::Still) {
            return;
        }
        let (mut seen, focus) = (seen(), Focus::now());
        if let Some(focus) = &focus {
            // Whoever goes by keys reads there, not at the upper edge.
            seen.sort_by_key(|(post, _)| *post != focus.post);
        }
        known.try_set(Known::take(&reader, reply));
        request_animation_frame(move || {
            hold(&seen);
            if let Some(focus) = focus {
                focus.back();
            }
        });
    });
}

/// The posts on screen.
fn articles() -> Vec<Element> {
    let Ok(all) = document().query_selector_all(".outlet [data-post]") else { return Vec::new() };
    (0..all.length()).filter_map(|at| all.get(at)?.dyn_into::<Element>().ok()).collect()
}

fn of(post: &str) -> Option<Element> {
    articles().into_iter().find(|one| one.get_attribute("data-post").as_deref() == Some(post))
}

/// What stands in the window, from its upper edge on, and where.
fn seen() -> Vec<(String, f64)> {
    let end = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(f64::MAX);
    let place = |one: Element| {
        let frame = one.get_bounding_client_rect();
        (frame.bottom() > EDGE && frame.top() < end && frame.height() > 0.0)
            .then_some((one.get_attribute("data-post")?, frame.top()))
    };
    articles().into_iter().filter_map(place).collect()
}

/// The first of them that still stands there stays where it was.
fn hold(seen: &[(String, f64)]) {
    let there = |(post, top): &(String, f64)| {
        let frame = of(post)?.get_bounding_client_rect();
        (frame.height() > 0.0).then(|| frame.top() - top)
    };
    if let Some(moved) = seen.iter().find_map(there) {
        window().scroll_by_with_x_and_y(0.0, moved);
    }
}

/// Which part of which post has the focus.
struct Focus {
    post: String,
    part: Option<u32>,
}

impl Focus {
    fn now() -> Option<Self> {
        let here = document().active_element()?;
        let article = here.closest(".outlet [data-post]").ok().flatten()?;
        let parts = article.query_selector_all(PARTS).ok()?;
        let part = (0..parts.length()).find(|at| parts.get(*at).is_some_and(|one| one.is_same_node(Some(&here))));
        Some(Self { post: article.get_attribute("data-post")?, part })
    }

    /// Gives it back where the post still stands.
    fn back(&self) {
        let Some(article) = of(&self.post) else { return };
        if document().active_element().is_some_and(|here| article.contains(Some(&here))) {
            return;
        }
        let part = self.part.and_then(|at| article.query_selector_all(PARTS).ok()?.get(at));
        let wanted = part.and_then(|part| part.dyn_into::<HtmlElement>().ok());
        if let Some(wanted) = wanted.or_else(|| article.dyn_into().ok()) {
            let quiet = FocusOptions::new();
            quiet.set_prevent_scroll(true);
            let _ = wanted.focus_with_options(&quiet);
        }
    }
}
