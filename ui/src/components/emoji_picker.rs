//! All emoji to choose from: those used last, the server's own, and those that every system has. The core has them; the window asks for
//! the stretches that are in sight.

mod book;
mod cells;
mod skin;
mod words;

use super::dialog::Modal;
use super::icon::{icon, icon_small, sized};
use crate::ground::i18n::t;
use book::Book;
use leptos::ev::KeyboardEvent;
use leptos::html::{Div, Input};
use leptos::prelude::*;
use std::rc::Rc;
use trente_contract::ids::AccountKey;

/// The place of the picker; it is there while `open` holds. `pick` is given what is to be written, `closed` is called when it is gone.
pub fn emoji_picker(
    account: AccountKey,
    open: RwSignal<bool>,
    pick: impl Fn(String) + 'static,
    closed: impl Fn() + 'static,
) -> AnyView {
    let pick: Rc<dyn Fn(String)> = Rc::new(pick);
    let closed: Rc<dyn Fn()> = Rc::new(closed);
    let parts = StoredValue::new_local((pick, closed));
    (move || {
        open.get().then(|| {
            let (pick, closed) = parts.get_value();
            card(account.clone(), open, pick, closed)
        })
    })
    .into_any()
}

fn card(account: AccountKey, open: RwSignal<bool>, pick: Rc<dyn Fn(String)>, closed: Rc<dyn Fn()>) -> AnyView {
    let modal = Modal::open();
    let book = Book::open(account);
    let scroller = NodeRef::<Div>::new();
    let field = NodeRef::<Input>::new();
    let (leaving, done) = (modal.clone(), modal.clone());
    let close = move |_| {
        open.set(false);
        closed();
    };
    let take = StoredValue::new_local(Rc::new(move |cell: u32| {
        if let Some(insert) = book.take(cell) {
            done.close();
            pick(insert);
        }
    }) as Rc<dyn Fn(u32)>);
    let typed = move |event| book.search(event_target_value(&event));
    let keys = move |event: KeyboardEvent| {
        if key(&event, book, take) {
            event.prevent_default();
            event.stop_propagation();
        }
    };
    view! {
        <dialog node_ref=modal.element class="dialog emojis" aria-labelledby="emoji-title" on:close=close on:keydown=keys>
            <div class="emoji__head">
                <h2 id="emoji-title">{t("emoji-title")}</h2>
                <button class="iconbtn iconbtn--edge" type="button" aria-label=t("emoji-close") on:click=move |_| leaving.close()>
                    {icon("x")}
                </button>
            </div>
            <div class="emoji__tools">
                <div class="searchbox">
                    <label class="visually-hidden" for="emoji-find">{t("emoji-find")}</label>
                    {icon_small("search")}
                    <input
                        node_ref=field
                        id="emoji-find"
                        type="text"
                        role="combobox"
                        aria-expanded="true"
                        aria-controls="emoji-grid"
                        aria-activedescendant=move || book.active.get().map(cells::id)
                        autocomplete="off"
                        autocapitalize="none"
                        spellcheck="false"
                        dir="auto"
                        autofocus
                        placeholder=t("emoji-find")
                        on:input=typed
                    />
                </div>
                {jump(book, scroller)}
                {skin::choice(book)}
            </div>
            {cells::grid(book, scroller, take)}
            <p class="emoji__name" aria-live="polite">{move || words::below(book)}</p>
        </dialog>
    }
    .into_any()
}

/// Leads to a section.
fn jump(book: Book, scroller: NodeRef<Div>) -> AnyView {
    let options = move || {
        let option = |(at, part): (usize, trente_contract::compose::EmojiPart)| {
            view! { <option value=at.to_string()>{words::section(&part.section)}</option> }
        };
        book.parts.get().into_iter().enumerate().map(option).collect_view()
    };
    let change = move |event| {
        if let Ok(part) = event_target_value(&event).parse::<usize>() {
            cells::go_to(book, scroller, part);
        }
    };
    view! {
        <span class="chip chip--soft compose__select">
            <span aria-hidden="true">{t("emoji-sections")}</span>
            {sized("down", "icon icon--xs")}
            <select aria-label=t("emoji-sections") on:change=change>{options}</select>
        </span>
    }
    .into_any()
}

/// Arrows move through the grid, Enter takes; true when the key was for it.
fn key(event: &KeyboardEvent, book: Book, take: StoredValue<Rc<dyn Fn(u32)>, LocalStorage>) -> bool {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return false;
    }
    // The list of sections has keys of its own.
    let on_select = event.target().is_some_and(|target| {
        js_sys::Reflect::get(&target, &"tagName".into()).ok().and_then(|name| name.as_string()).as_deref()
            == Some("SELECT")
    });
    let last = book.grid.with_untracked(trente_text::grid::Grid::cells).saturating_sub(1);
    let Some(at) = book.active.get_untracked() else {
        if event.key() == "ArrowDown" && !on_select {
            book.active.set(Some(0));
            return true;
        }
        // What was searched for is taken at once.
        if event.key() == "Enter" && book.is_found.get_untracked() && !on_select {
            take.with_value(|take| take(0));
            return true;
        }
        return false;
    };
    if on_select {
        return false;
    }
    let grid = book.grid.get_untracked();
    // Which way is forward depends on the page.
    let right_to_left =
        document().document_element().is_some_and(|root| root.get_attribute("dir").as_deref() == Some("rtl"));
    let to = match event.key().as_str() {
        "ArrowDown" => grid.beside(at, true),
        "ArrowUp" if grid.beside(at, false) == at => {
            book.active.set(None);
            return true;
        }
        "ArrowUp" => grid.beside(at, false),
        "ArrowRight" if !right_to_left => (at + 1).min(last),
        "ArrowLeft" if right_to_left => (at + 1).min(last),
        "ArrowLeft" | "ArrowRight" => at.saturating_sub(1),
        "Enter" => {
            take.with_value(|take| take(at));
            return true;
        }
        _ => return false,
    };
    book.active.set(Some(to));
    true
}
