//! The grid: only the rows in sight are in the document.

use super::book::Book;
use super::words;
use crate::components::emoji::emoji;
use leptos::html::Div;
use leptos::prelude::*;
use std::rc::Rc;
use trente_contract::compose::EmojiItem;
use trente_text::grid::Row;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{HtmlElement, ResizeObserver};

/// The side of a cell, in rem: large enough for a finger.
const SIDE: f64 = 2.75;
/// Rows beyond the edges that are drawn, too.
const MARGIN: u32 = 3;

pub(super) fn id(cell: u32) -> String {
    format!("emoji-{cell}")
}

pub(super) fn grid(book: Book, scroller: NodeRef<Div>, take: StoredValue<Rc<dyn Fn(u32)>, LocalStorage>) -> AnyView {
    let (top, height, side) = (RwSignal::new(0.0), RwSignal::new(0.0), RwSignal::new(SIDE * 16.0));
    measure(book, scroller, height, side);
    let rows = Memo::new(move |_| {
        let all = book.grid.with(trente_text::grid::Grid::rows);
        let side = side.get();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "rows of a list: small, and not negative"
        )]
        let row = |pixels: f64| (pixels / side) as u32;
        let first = row(top.get()).saturating_sub(MARGIN);
        (first, (row(top.get() + height.get()) + 1 + MARGIN).min(all))
    });
    // The chosen one is in sight.
    Effect::new(move |_| {
        let Some(cell) = book.active.get() else { return };
        let (row, _) = book.grid.with_untracked(|grid| grid.place(cell));
        if let Some(scroller) = scroller.get_untracked() {
            let (side, top) = (side.get_untracked(), f64::from(scroller.scroll_top()));
            let place = f64::from(row) * side;
            let inner = f64::from(scroller.client_height());
            let to = if place < top { Some(place - side) } else { Some(place + side - inner).filter(|to| *to > top) };
            if let Some(to) = to {
                #[expect(clippy::cast_possible_truncation, reason = "pixels of a list")]
                scroller.set_scroll_top(to.max(0.0) as i32);
            }
        }
    });
    // What is shown begins at the top once more when something else is.
    Effect::new(move |_| {
        book.parts.track();
        if let Some(scroller) = scroller.get_untracked() {
            scroller.set_scroll_top(0);
        }
    });
    let scrolled = move |_| {
        if let Some(scroller) = scroller.get_untracked() {
            top.set(f64::from(scroller.scroll_top()));
        }
    };
    let each = move || {
        // Other sections may have come while as many rows are in sight as before.
        book.grid.track();
        let (first, last) = rows.get();
        (first..last).collect::<Vec<_>>()
    };
    let key = move |row: &u32| (*row, book.grid.with_untracked(|grid| grid.row(*row)), book.columns.get_untracked());
    let total = move || format!("{}px", f64::from(book.grid.with(trente_text::grid::Grid::rows)) * side.get());
    view! {
        <div
            class="emoji__scroll"
            id="emoji-grid"
            role="grid"
            tabindex="0"
            aria-labelledby="emoji-title"
            aria-rowcount=move || book.grid.with(trente_text::grid::Grid::rows).to_string()
            aria-colcount=move || book.columns.get().to_string()
            aria-activedescendant=move || book.active.get().map(id)
            aria-busy=move || (!book.here.get()).then_some("true")
            node_ref=scroller
            on:scroll=scrolled
        >
            <div class="emoji__all" role="presentation" style:block-size=total>
                <For each=each key=key let:row>{line(book, row, side, take)}</For>
            </div>
        </div>
    }
    .into_any()
}

fn line(book: Book, row: u32, side: RwSignal<f64>, take: StoredValue<Rc<dyn Fn(u32)>, LocalStorage>) -> AnyView {
    let Some(of) = book.grid.with_untracked(|grid| grid.row(row)) else { return ().into_any() };
    let place = move || format!("{}px", f64::from(row) * side.get());
    let inner = match of {
        Row::Title(part) => {
            let name = move || book.parts.with(|parts| parts.get(part).map(|part| words::section(&part.section)));
            let columns = book.columns.get_untracked().to_string();
            view! { <span class="emoji__title" role="gridcell" aria-colspan=columns><bdi>{name}</bdi></span> }
                .into_any()
        }
        Row::Cells { from, count } => (from..from + count).map(|cell| one(book, cell, take)).collect_view().into_any(),
    };
    view! {
        <div class="emoji__row" role="row" aria-rowindex=(row + 1).to_string() style:inset-block-start=place>{inner}</div>
    }
    .into_any()
}

fn one(book: Book, cell: u32, take: StoredValue<Rc<dyn Fn(u32)>, LocalStorage>) -> AnyView {
    let item = Memo::new(move |_| book.item(cell));
    let chosen = move || book.active.get() == Some(cell);
    view! {
        <span
            class="emoji__cell"
            class:emoji__cell--active=chosen
            id=id(cell)
            role="gridcell"
            aria-selected=move || if chosen() { "true" } else { "false" }
            aria-label=move || item.with(|item| item.as_ref().map(|item| item.name.clone()))
            title=move || item.with(|item| item.as_ref().map(|item| item.name.clone()))
            on:click=move |_| take.with_value(|take| take(cell))
        >
            {move || item.with(|item| item.as_ref().map(sign))}
        </span>
    }
    .into_any()
}

fn sign(item: &EmojiItem) -> AnyView {
    match &item.picture {
        Some(picture) => emoji(picture),
        // Its picture waits for a tap elsewhere, or there is none: its name stands for it.
        None if item.insert.starts_with(':') => {
            view! { <span class="emoji__word">{item.name.clone()}</span> }.into_any()
        }
        None => view! { <span aria-hidden="true">{item.insert.clone()}</span> }.into_any(),
    }
}

/// Scrolls to a section.
pub(super) fn go_to(book: Book, scroller: NodeRef<Div>, part: usize) {
    let Some(scroller) = scroller.get_untracked() else { return };
    let row = book.grid.with_untracked(|grid| grid.title(part));
    let side = SIDE * rem();
    #[expect(clippy::cast_possible_truncation, reason = "pixels of a list")]
    scroller.set_scroll_top((f64::from(row) * side) as i32);
}

/// How large the letters are that the reader chose, in pixels.
fn rem() -> f64 {
    let root = document().document_element();
    let style = root.and_then(|root| window().get_computed_style(&root).ok().flatten());
    let size = style.and_then(|style| style.get_property_value("font-size").ok());
    size.and_then(|size| size.trim_end_matches("px").parse().ok()).unwrap_or(16.0)
}

/// Follows how large the grid is.
fn measure(book: Book, scroller: NodeRef<Div>, height: RwSignal<f64>, side: RwSignal<f64>) {
    let look = move |element: &HtmlElement| {
        let cell = SIDE * rem();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a handful of columns")]
        let columns = (f64::from(element.client_width()) / cell).floor().max(1.0) as u32;
        side.try_set(cell);
        height.try_set(f64::from(element.client_height()));
        if book.columns.try_get_untracked().is_some_and(|known| known != columns) {
            book.columns.try_set(columns);
        }
    };
    let resized = Closure::<dyn Fn(js_sys::Array)>::new(move |entries: js_sys::Array| {
        let target = entries.iter().last().and_then(|entry| js_sys::Reflect::get(&entry, &"target".into()).ok());
        if let Some(element) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
            look(&element);
        }
    });
    let Ok(observer) = ResizeObserver::new(resized.as_ref().unchecked_ref()) else { return };
    let kept = StoredValue::new_local((observer, resized));
    Effect::new(move |_| {
        if let Some(element) = scroller.get() {
            look(&element);
            kept.with_value(|(observer, _)| observer.observe(&element));
        }
    });
    on_cleanup(move || {
        let _ = kept.try_with_value(|(observer, _)| observer.disconnect());
    });
}
