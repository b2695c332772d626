//! What one can do with a post.

use super::explain::{self, Term};
use super::icon::icon;
use super::{browser, leads, less, menu, own_menu, person_menu, quoting, share};
use crate::ground::i18n::{compact, t, t_args};
use crate::ground::route::{Route, Wish};
use crate::ground::status;
use crate::places::router;
use crate::store::posts::{self, Act, Shown};
use crate::store::{people, state, wish};
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::post::{Counts, Post, Visibility};
use trente_contract::reader::Reader;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The bar of buttons below a post.
pub fn actions(shown: &Arc<Shown>) -> AnyView {
    view! {
        <footer class="post__actions">
            {reply(shown)}
            {boost(shown)}
            {toggle(
                shown,
                Act::Favourite,
                "heart",
                "act act--like",
                "post-favourite",
                "post-favourite-count",
                |counts| counts.favourites,
            )}
            {toggle(shown, Act::Save, "bookmark", "act act--save", "post-save", "", |_| None)}
            {more(shown)}
        </footer>
    }
    .into_any()
}

fn reply(shown: &Arc<Shown>) -> AnyView {
    let (counted, named) = (Arc::clone(shown), Arc::clone(shown));
    let answered = Arc::clone(shown);
    let act = move |_| match answered.reader {
        // A post that was read elsewhere: it is answered from the reader's own server.
        Reader::Guest { .. } if wish::has_account() => {
            router::go(answered.post.with_untracked(|post| leads::post(&answered.reader, post)));
        }
        Reader::Guest { .. } => {
            wish::want(Wish::Reply, answered.post.with_untracked(|post| wish::about(post, Wish::Reply)));
        }
        Reader::Account { .. } => router::go(Route::Write { reply_to: Some(answered.id.clone()) }),
    };
    view! {
        <button
            class="act act--reply"
            type="button"
            on:click=act
        >
            {icon("reply")}
            {move || number(&counted, |counts| counts.replies)}
            <span class="visually-hidden">{move || label(&named, "post-reply", "post-reply-count", |counts| counts.replies)}</span>
        </button>
    }
    .into_any()
}

/// One tap; two where the post can be quoted, too.
fn boost(shown: &Arc<Shown>) -> AnyView {
    let (glyph, class, counts) = ("boost", "act act--boost", |counts: Counts| counts.boosts);
    if !quoting::is_told(shown) {
        return toggle(shown, Act::Boost, glyph, class, "post-boost", "post-boost-count", counts);
    }
    let (pressed, numbered, named, opened) =
        (Arc::clone(shown), Arc::clone(shown), Arc::clone(shown), Arc::clone(shown));
    let closed = shown.post.with_untracked(|post| !boostable(post));
    let open = move |event: web_sys::MouseEvent| {
        let button = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        if let Some(button) = button {
            menu::open(button, t("post-boost"), quoting::items(&opened, closed));
        }
    };
    view! {
        <button
            class=class
            type="button"
            aria-haspopup="menu"
            aria-pressed=move || posts::is_on(&pressed, Act::Boost).to_string()
            on:click=open
        >
            {icon(if closed { "lock" } else { glyph })}
            {move || number(&numbered, counts)}
            <span class="visually-hidden">{move || label(&named, "post-boost", "post-boost-count", counts)}</span>
        </button>
    }
    .into_any()
}

fn toggle(
    shown: &Arc<Shown>,
    act: Act,
    glyph: &'static str,
    class: &'static str,
    plain: &'static str,
    counted: &'static str,
    count: fn(Counts) -> Option<u64>,
) -> AnyView {
    let (pressed, numbered, named, acted) =
        (Arc::clone(shown), Arc::clone(shown), Arc::clone(shown), Arc::clone(shown));
    let closed = act == Act::Boost && shown.post.with_untracked(|post| !boostable(post));
    let click = move |_| {
        if closed {
            status::toast(t("post-boost-private"));
        } else {
            posts::toggle(&acted, act);
        }
    };
    view! {
        <button
            class=class
            type="button"
            aria-pressed=move || posts::is_on(&pressed, act).to_string()
            aria-disabled=closed.then_some("true")
            on:click=click
        >
            {icon(if closed { "lock" } else { glyph })}
            {move || number(&numbered, count)}
            <span class="visually-hidden">{move || label(&named, plain, counted, count)}</span>
        </button>
    }
    .into_any()
}

/// Only what everyone may read can be boosted; one's own posts for followers, too.
fn boostable(post: &Post) -> bool {
    match post.visibility {
        Visibility::Public | Visibility::Unlisted => true,
        Visibility::Private => post.mine.author,
        Visibility::Direct | Visibility::Other => false,
    }
}

/// The figure for eyes, as short as it goes; ears are told the whole number in the label.
fn number(shown: &Shown, count: fn(Counts) -> Option<u64>) -> Option<AnyView> {
    let count = shown.post.with(|post| count(post.counts)).filter(|count| *count > 0)?;
    Some(view! { <span class="num" aria-hidden="true">{compact(count)}</span> }.into_any())
}

#[expect(clippy::cast_precision_loss, reason = "nobody counts nine quadrillion favourites")]
fn label(shown: &Shown, plain: &str, counted: &str, count: fn(Counts) -> Option<u64>) -> String {
    match shown.post.with(|post| count(post.counts)).filter(|count| *count > 0) {
        Some(count) => t_args(counted, &[("count", (count as f64).into())]),
        None => t(plain),
    }
}

fn more(shown: &Arc<Shown>) -> AnyView {
    let shown = Arc::clone(shown);
    let open = move |event: web_sys::MouseEvent| {
        let button = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        if let Some(button) = button {
            menu::open(button, t("post-more"), items(&shown));
        }
    };
    view! {
        <button class="act act--more" type="button" aria-label=t("post-more") aria-haspopup="menu" on:click=open>
            {icon("more")}
        </button>
    }
    .into_any()
}

fn items(shown: &Arc<Shown>) -> Vec<menu::Item> {
    let mut items = Vec::with_capacity(7);
    let (url, own) = shown.post.with_untracked(|post| (post.url.clone(), post.mine.author));
    // On narrow columns the bar has no room for it.
    let (save, saved) = (Arc::clone(shown), untrack(|| posts::is_on(shown, Act::Save)));
    items.push(menu::Item::new("bookmark", t("post-save"), move || posts::toggle(&save, Act::Save)).switched(saved));
    if let Some(url) = url {
        let (copied, shared) = (url.clone(), url.clone());
        items.push(menu::Item::new("external", t("post-open-browser"), move || browser::visit(url.clone())));
        if share::is_here() {
            items.push(menu::Item::new("upload", t("post-share"), move || share::out(shared.clone())));
        }
        items.push(menu::Item::new("copy", t("post-copy-link"), move || {
            // The click is the permission that the clipboard asks for.
            let _ = window().navigator().clipboard().write_text(&copied);
            status::toast(t("post-link-copied"));
        }));
    }
    let words = shown.post.with_untracked(Term::on);
    items.push(menu::Item::new("help", t("explain-post"), move || explain::tell(words.clone())));
    if matches!(shown.reader, Reader::Account { .. }) && state().accounts.with_untracked(|all| all.len() > 1) {
        let id = shown.id.clone();
        items.push(menu::Item::new("people", t("post-as"), move || router::go(Route::As(id.clone()))));
    }
    let author = shown.post.with_untracked(|post| post.author.clone());
    if let Some(stand) = people::stand(&shown.reader, &author.id, None).filter(|_| !own) {
        let (filtered, account) = (Arc::clone(shown), stand.account().clone());
        let less = move || filtered.post.with_untracked(|post| less::ask(&account, Some(post), || ()));
        items.push(menu::Item::new("filter", t("post-less"), less));
        items.extend(person_menu::against(&author, &stand));
        items.extend(person_menu::beyond(&author, &stand, Some(&shown.id)));
    }
    items.extend(own_menu::items(shown, own));
    items
}
