//! One question at a time, over the page.

use crate::ground::lasting::lasting;
use crate::ground::moments::pause;
use crate::places::layers;
use js_sys::{Function, Promise};
use leptos::html;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

/// How often a question that waits for its turn looks again.
const TURN: Duration = Duration::from_millis(300);

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

struct Asked {
    question: Question,
    /// Called when it is over, after yes has done its work.
    over: Option<Function>,
}

thread_local! {
    static ASKED: RwSignal<Option<Rc<Asked>>, LocalStorage> = lasting(|| RwSignal::new_local(None));
}

/// Asks. The dialog keeps the focus until it is answered and gives it back then.
pub fn ask(question: Question) {
    put(question, None);
}

/// Asks, once no other question is open, and waits for the answer: true for yes.
pub async fn agreed(question: Question) -> bool {
    let asked = ASKED.with(|asked| *asked);
    while asked.with_untracked(Option::is_some) {
        pause(TURN).await;
    }
    let yes = Rc::new(Cell::new(false));
    let (said, act) = (yes.clone(), question.act);
    let act = Rc::new(move || {
        said.set(true);
        act();
    });
    let mut question = Some(Question { act, ..question });
    let over = Promise::new(&mut |over, _| {
        if let Some(question) = question.take() {
            put(question, Some(over));
        }
    });
    let _ = JsFuture::from(over).await;
    yes.get()
}

fn put(question: Question, over: Option<Function>) {
    let asked = ASKED.with(|asked| *asked);
    let before = asked.get_untracked();
    asked.set(Some(Rc::new(Asked { question, over })));
    // Nobody can answer it any more.
    if let Some(before) = before {
        before.end();
    }
}

impl Asked {
    fn end(&self) {
        if let Some(over) = &self.over {
            let _ = over.call0(&JsValue::NULL);
        }
    }
}

/// The place of the question. Stands once in the window.
pub fn view() -> AnyView {
    let asked = ASKED.with(|asked| *asked);
    (move || asked.get().map(|one| card(one, asked))).into_any()
}

/// What every dialog does: it opens over the page, keeps the focus, and gives it back to what had it.
#[derive(Clone)]
pub struct Modal {
    /// To be given to the element.
    pub element: NodeRef<html::Dialog>,
    before: Option<HtmlElement>,
}

impl Modal {
    /// Opens as soon as its element is in the document.
    pub fn open() -> Self {
        let element: NodeRef<html::Dialog> = NodeRef::new();
        let before = document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok());
        Effect::new(move |_| {
            if let Some(dialog) = element.get() {
                // It is in the document and not open yet: the only two reasons to throw.
                let _ = dialog.show_modal();
                layers::dialog(&dialog);
            }
        });
        Self { element, before }
    }

    /// Closes it: its element tells so.
    pub fn close(&self) {
        if let Some(dialog) = self.element.get_untracked() {
            dialog.close();
        }
    }

    /// Gives the focus back, once it is closed.
    pub fn give_back(&self) {
        if let Some(before) = &self.before {
            let _ = before.focus();
        }
    }
}

fn card(one: Rc<Asked>, asked: RwSignal<Option<Rc<Asked>>, LocalStorage>) -> AnyView {
    let question = one.question.clone();
    let modal = Modal::open();
    let (closing, refused, agreed) = (modal.clone(), modal.clone(), modal.clone());
    let closed = move |_| {
        asked.set(None);
        one.end();
        closing.give_back();
    };
    let act = question.act;
    let class = if question.danger { "btn btn--danger" } else { "btn btn--primary" };
    view! {
        <dialog node_ref=modal.element class="dialog" aria-labelledby="dialog-title" aria-describedby="dialog-text" on:close=closed>
            <h2 id="dialog-title">{question.title}</h2>
            <p id="dialog-text">{question.text}</p>
            <div class="dialog__acts">
                <button class="btn btn--soft" type="button" autofocus on:click=move |_| refused.close()>{question.no}</button>
                <button class=class type="button" on:click=move |_| { agreed.close(); act(); }>{question.yes}</button>
            </div>
        </dialog>
    }
    .into_any()
}
