//! Which message a text is, for whoever translates: of what is pointed at, or has the focus.

use crate::ground::i18n;
use crate::ground::lasting::lasting;
use crate::store::translating;
use leptos::ev;
use leptos::prelude::*;
use trente_contract::translating::Note;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, Node};

/// So far up it is looked for a text.
const STEPS: usize = 4;

thread_local! {
    static POINTED: RwSignal<Option<(String, Note)>> = lasting(|| RwSignal::new(None));
}

pub(super) fn view() -> AnyView {
    let pointed = POINTED.with(|pointed| *pointed);
    Effect::new(move |_| {
        if !translating::points().get() {
            pointed.set(None);
        }
    });
    lasting(|| {
        drop(window_event_listener(ev::pointerover, look));
        drop(window_event_listener(ev::focusin, look));
    });
    (move || {
        pointed.get().map(|(id, note)| {
            view! {
                <div class="pointed" dir="ltr" lang="en" aria-hidden="true">
                    <b>{id}</b>
                    <span>{format!("{}.ftl", note.file)}</span>
                    <p>{note.comment}</p>
                </div>
            }
        })
    })
    .into_any()
}

fn look<E: AsRef<Event>>(event: E) {
    if !translating::points().get_untracked() {
        return;
    }
    let target = event.as_ref().target().and_then(|target| target.dyn_into::<Element>().ok());
    let mut element = target;
    for _ in 0..STEPS {
        let Some(here) = element else { return };
        if let Some(id) = message_of(&here) {
            let note = translating::note(&id);
            POINTED.with(|pointed| pointed.set(note.map(|note| (id, note))));
            return;
        }
        element = here.parent_element();
    }
}

/// The message that an element's own text says, or its name for those who cannot see it.
fn message_of(element: &Element) -> Option<String> {
    let nodes = element.child_nodes();
    let texts = (0..nodes.length()).filter_map(|at| nodes.get(at)).filter(|node| node.node_type() == Node::TEXT_NODE);
    let texts = texts.filter_map(|node| node.text_content());
    let names =
        ["aria-label", "placeholder", "title", "alt"].into_iter().filter_map(|name| element.get_attribute(name));
    // What has the focus holds its text in a part of itself.
    texts.chain(names).chain(element.text_content()).find_map(|text| i18n::message_of(&text))
}
