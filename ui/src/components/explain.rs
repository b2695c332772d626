//! What a special word means: one short explanation each, the same everywhere, by pointer, key and touch.

use super::dialog::Modal;
use super::icon::sized;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::lasting::lasting;
use crate::places::layers;
use leptos::prelude::*;
use std::cell::Cell;
use trente_contract::post::{Post, Visibility};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement};

/// A word that newcomers meet here first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Where an account lives.
    Server,
    /// A full name.
    Handle,
    /// Passing a post on.
    Boost,
    /// Telling that one liked a post.
    Favourite,
    /// A line in place of a post.
    Warning,
    /// Public, but not shown around.
    Unlisted,
    /// For followers only.
    Private,
    /// This server's posts.
    Local,
    /// All servers' posts.
    Federated,
    /// People chosen by somebody.
    Pack,
}

impl Term {
    /// All of them, as they are listed.
    pub const ALL: [Self; 10] = [
        Self::Server,
        Self::Handle,
        Self::Boost,
        Self::Favourite,
        Self::Warning,
        Self::Unlisted,
        Self::Private,
        Self::Local,
        Self::Federated,
        Self::Pack,
    ];

    /// The word as it stands in the window.
    pub fn word(self) -> String {
        match self {
            Self::Server => t("explain-server"),
            Self::Handle => t("explain-handle"),
            Self::Boost => t("post-boost"),
            Self::Favourite => t("post-favourite"),
            Self::Warning => t("compose-warning"),
            Self::Unlisted => t("compose-unlisted"),
            Self::Private => t("compose-private"),
            Self::Local => t("explore-local"),
            Self::Federated => t("explore-federated"),
            Self::Pack => t("explain-pack"),
        }
    }

    /// What it means.
    pub fn meaning(self) -> String {
        match self {
            Self::Server => t_attr("explain-server", "text"),
            Self::Handle => t_attr("explain-handle", "text"),
            Self::Boost => t("explain-boost"),
            Self::Favourite => t("explain-favourite"),
            Self::Warning => t("explain-warning"),
            Self::Unlisted => t_attr("compose-unlisted", "line"),
            Self::Private => t_attr("compose-private", "line"),
            Self::Local => t("explain-local"),
            Self::Federated => t("explain-federated"),
            Self::Pack => t_attr("explain-pack", "text"),
        }
    }
}

impl Term {
    /// The words that one meets on this post, in the order in which they stand on it.
    pub fn on(post: &Post) -> Vec<Self> {
        let warned = (!post.warning.is_empty()).then_some(Self::Warning);
        [Some(Self::Handle), Self::of(post.visibility), warned, Some(Self::Boost), Some(Self::Favourite)]
            .into_iter()
            .flatten()
            .collect()
    }

    /// The word for who can see a post, where it is a special one.
    pub fn of(visibility: Visibility) -> Option<Self> {
        match visibility {
            Visibility::Unlisted => Some(Self::Unlisted),
            Visibility::Private => Some(Self::Private),
            Visibility::Public | Visibility::Direct | Visibility::Other => None,
        }
    }
}

thread_local! {
    static COUNT: Cell<u32> = const { Cell::new(0) };
    static TOLD: RwSignal<Vec<Term>> = lasting(|| RwSignal::new(Vec::new()));
}

/// Tells what several words mean, over the page.
pub fn tell(words: Vec<Term>) {
    TOLD.with(|told| *told).set(words);
}

/// The place of what is told. Stands once in the window.
pub fn view() -> AnyView {
    let told = TOLD.with(|told| *told);
    (move || told.with(|words| (!words.is_empty()).then(|| several(words, told)))).into_any()
}

fn several(words: &[Term], told: RwSignal<Vec<Term>>) -> AnyView {
    let modal = Modal::open();
    let (closing, done) = (modal.clone(), modal.clone());
    let closed = move |_| {
        told.set(Vec::new());
        closing.give_back();
    };
    let rows = words.iter().map(|term| view! { <div><dt>{term.word()}</dt><dd>{term.meaning()}</dd></div> });
    view! {
        <dialog node_ref=modal.element class="dialog meanings" aria-labelledby="meanings-title" on:close=closed>
            <h2 id="meanings-title">{t("explain-post")}</h2>
            <dl>{rows.collect_view()}</dl>
            <div class="dialog__acts">
                <button class="btn btn--primary" type="button" autofocus on:click=move |_| done.close()>{t("close")}</button>
            </div>
        </dialog>
    }
    .into_any()
}

/// A button that tells what a word means, over the page until it is left.
pub fn explain(term: Term) -> AnyView {
    let id = format!("meaning{}", COUNT.replace(COUNT.get() + 1));
    view! {
        <button
            class="explain"
            type="button"
            popovertarget=id.clone()
            aria-label=t_args("explain-what", &[("word", term.word().into())])
        >
            {sized("help", "icon icon--xs")}
        </button>
        <div class="meaning" id=id popover="auto" role="note" on:toggle=|event| toggled(&event)>
            <p class="meaning__word">{term.word()}</p>
            <p>{term.meaning()}</p>
        </div>
    }
    .into_any()
}

/// The browser opens and closes it. "Back" closes it, too.
fn toggled(event: &Event) {
    let Some(meaning) = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return };
    if is_open(&meaning) {
        let shown = meaning.clone();
        layers::add(
            move || is_open(&shown),
            move || {
                // It was open a moment ago: the only reason to throw.
                let _ = meaning.hide_popover();
            },
        );
    } else {
        layers::tidy();
    }
}

fn is_open(meaning: &HtmlElement) -> bool {
    meaning.matches(":popover-open").unwrap_or(false)
}
