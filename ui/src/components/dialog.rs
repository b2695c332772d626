//! One question at a time, over the page.

use crate::lasting::lasting;
use leptos::html;
use leptos::prelude::*;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// A question that is answered with yes or no.
#[derive(Clone)]
pub struct Question {
    /// What is asked.
    pub title: String,
    /// What it means.
    pub text: String,
    /// The label of yes: a verb.
    pub yes: String,
    /// The label of no.
    pub no: String,
    /// Yes cannot be taken back.
    pub danger: bool,
    /// What yes does.
    pub act: Rc<dyn Fn()>,
}

thread_local! {
    static ASKED: RwSignal<Option<Question>, LocalStorage> = lasting(|| RwSignal::new_local(None));
}

/// Asks. The dialog keeps the focus until it is answered and gives it back then.
pub fn ask(question: Question) {
    ASKED.with(|asked| asked.set(Some(question)));
}

/// The place of the question. Stands once in the window.
pub fn view() -> AnyView {
    let asked = ASKED.with(|asked| *asked);
    (move || asked.get().map(|question| card(question, asked))).into_any()
}

fn card(question: Question, asked: RwSignal<Option<Question>, LocalStorage>) -> AnyView {
    let dialog: NodeRef<html::Dialog> = NodeRef::new();
    let before = document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            // It is in the document and not open yet: the only two reasons to throw.
            let _ = dialog.show_modal();
        }
    });
    let closed = move |_| {
        asked.set(None);
        if let Some(before) = &before {
            let _ = before.focus();
        }
    };
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let act = question.act;
    let class = if question.danger { "btn btn--danger" } else { "btn btn--primary" };
    view! {
        <dialog node_ref=dialog class="dialog" aria-labelledby="dialog-title" aria-describedby="dialog-text" on:close=closed>
            <h2 id="dialog-title">{question.title}</h2>
            <p id="dialog-text">{question.text}</p>
            <div class="dialog__acts">
                <button class="btn btn--soft" type="button" autofocus on:click=move |_| close()>{question.no}</button>
                <button class=class type="button" on:click=move |_| { close(); act(); }>{question.yes}</button>
            </div>
        </dialog>
    }
    .into_any()
}
