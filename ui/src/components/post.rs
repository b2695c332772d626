//! A post.

mod because;
mod label;
mod meta;
mod near;
mod seen;

use super::document::document as text;
use super::icon::icon_small;
use super::sign::sign;
use super::time::time;
use super::translation::line;
use super::{actions, avatar, leads, linkcard, media, name, poll, quote, warning};
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::feed::Line;
use crate::store::posts::{Filters, Shown};
use crate::store::{people, shut, translation};
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::person::Person;
use trente_contract::post::{Counts, Filtered, Mine, Post};
use trente_contract::reader::Reader;
use trente_contract::reading::Because;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent, MouseEvent};

/// How a post stands on its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// It is what the page is about.
    pub focus: bool,
    /// A line joins it to the post below.
    pub joined: bool,
    /// What it answers is plain from where it stands.
    pub in_thread: bool,
    /// Its place in a long list, from 0.
    pub place: Option<Signal<usize>>,
    /// It is emptied while it is far from the window: for long pages that stand in the document whole.
    pub emptied: bool,
    /// How far it stands in from the edge, in steps: an answer to one of several answers.
    pub depth: u8,
}

/// On the page of somebody their posts stand whatever the reader thinks of them: a page that provides this context leaves
/// nobody's posts out.
#[derive(Clone, Copy, Debug)]
pub struct Everybody;

/// Why a post is in its list, when that is not because of its author, and what the reader's filters make of it there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Origin<'a> {
    /// Who boosted it.
    pub boosted_by: Option<&'a Person>,
    /// Why it is here although nobody who is followed wrote or boosted it.
    pub because: Option<&'a Because>,
    /// The reader's filters that hold here.
    pub filters: Option<&'a Filters>,
    /// Its author pinned it to the page that it stands on.
    pub pinned: bool,
}

impl Line {
    /// Why it is in its list.
    pub fn origin(&self) -> Origin<'_> {
        Origin {
            boosted_by: self.boosted_by.as_ref(),
            because: self.because.as_ref(),
            filters: Some(&self.filters),
            pinned: false,
        }
    }
}

/// A post as an article whose name tells all of it.
pub fn post(shown: &Arc<Shown>, origin: Origin<'_>, look: Look) -> AnyView {
    let id = shown.id.clone();
    // The body is built anew only when something that it shows has changed, not at each favourite.
    let source = Arc::clone(shown);
    let kept = Memo::new(move |_| {
        source.post.with(|post| {
            let poll = post.poll.as_ref().map(poll::still);
            Post { mine: Mine::default(), counts: Counts::default(), poll, ..post.clone() }
        })
    });
    let (body, named) = (Arc::clone(shown), Arc::clone(shown));
    let why = why(origin, &shown.reader);
    let pinned = origin.pinned;
    let (booster, because, reader) = (origin.boosted_by.cloned(), origin.because.cloned(), shown.reader.clone());
    let Filters { post: filter, quote } = origin.filters.cloned().unwrap_or_default();
    // What the page is about was asked for.
    let filter = filter.filter(|_| !look.focus);
    let told = filter.clone();
    let article: NodeRef<html::Article> = NodeRef::new();
    let near = if look.emptied { near::near(article) } else { RwSignal::new(true) };
    let gone = gone_or_out(shown, origin, look);
    pass_focus_on(article, gone);
    let unfiltered = shown.unfiltered.clone();
    let open = {
        let shown = Arc::clone(shown);
        move || router::go(shown.post.with_untracked(|post| leads::post(&shown.reader, post)))
    };
    let by_key = open.clone();
    view! {
        <article
            class="post"
            class:post--focus=look.focus
            class:post--joined=look.joined
            class:post--in1=look.depth == 1
            class:post--in2=look.depth == 2
            class:post--in3={look.depth > 2}
            data-post=id.to_string()
            tabindex="0"
            node_ref=article
            aria-posinset=look.place.map(|place| move || (place.get() + 1).to_string())
            aria-setsize=look.place.map(|_| "-1")
            hidden=move || gone.get()
            aria-label=move || label::label(&named, why.as_deref(), told.as_ref())
            on:click=move |event| if !look.focus && is_ground(&event) { open() }
            on:keydown=move |event| if !look.focus && is_enter_here(&event) { by_key() }
        >
            {move || near.get().then(|| {
                let inner = kept.with(|post| {
                    match filter.as_ref().filter(|_| !unfiltered.get()) {
                        Some(filter) => warning::filtered(&filter.title, unfiltered.clone()),
                        None => whole(&body, post, look, quote.as_ref()),
                    }
                });
                let booster = booster.as_ref().map(|person| boosted(person, &reader));
                let because = because.as_ref().map(|because| because::line(because, &reader));
                view! { {pinned.then(pin)}{booster}{because}{inner} }
            })}
        </article>
    }
    .into_any()
}

/// Whether it was deleted, or is by somebody whom the reader muted or blocked meanwhile. What the page is about stays.
fn gone_or_out(shown: &Arc<Shown>, origin: Origin<'_>, look: Look) -> Memo<bool> {
    let mut people = vec![shown.post.with_untracked(|post| post.author.id.clone())];
    people.extend(origin.boosted_by.map(|person| person.id.clone()));
    let authors = shown.post.with_untracked(|post| post.author.clone());
    let servers: Vec<String> = [Some(&authors), origin.boosted_by]
        .into_iter()
        .flatten()
        .filter_map(shut::server_of)
        .map(str::to_owned)
        .collect();
    let (gone, reader) = (shown.gone.clone(), shown.reader.clone());
    let everybody = look.focus || use_context::<Everybody>().is_some();
    Memo::new(move |_| {
        let is_shut = || servers.iter().any(|server| shut::is_shut(&reader, server));
        gone.get() || !everybody && (people::is_out(&reader, &people) || is_shut())
    })
}

fn whole(shown: &Arc<Shown>, post: &Post, look: Look, filter: Option<&Filtered>) -> AnyView {
    let author = &post.author;
    let person = leads::person(&shown.reader, author).href();
    let answer = post.in_reply_to.as_ref().filter(|_| !look.in_thread && !look.focus).and_then(|reply| {
        let handle = format!("@{}", reply.handle.as_deref()?);
        let href = Route::Thread(reply.id.clone()).href();
        Some(view! {
            <p class="post__context">
                {icon_small("reply")}
                <a href=href>{t_args("post-in-reply-to", &[("handle", handle.into())])}</a>
            </p>
        })
    });
    let thread = leads::post(&shown.reader, post).href();
    let when = (!look.focus).then(|| view! { <a class="post__time" href=thread>{time(&post.created_at)}</a> });
    view! {
        {answer}
        <a class="post__avatar" href=person.clone() tabindex="-1" aria-hidden="true">{avatar::avatar(author, "avatar")}</a>
        <header class="post__head">
            <a class="post__name" href=person>{name::name(author)}</a>
            {author.bot.then(|| view! { <span class="tag-pill">{t("post-bot")}</span> })}
            <span class="post__handle" dir="ltr">{name::handle(author)}</span>
            {(!look.focus).then(|| marks(post))}
            {when}
        </header>
        {body(shown, post, filter)}
        {look.focus.then(|| meta::meta(shown, post))}
        {actions::actions(shown)}
    }
    .into_any()
}

/// Text, pictures and the rest, or only the warning that stands before them; `filter` is the quoted post's.
fn body(shown: &Arc<Shown>, post: &Post, filter: Option<&Filtered>) -> AnyView {
    let (source, original, filter) = (Arc::clone(shown), post.clone(), filter.cloned());
    let translated = Arc::clone(shown);
    let translated = Memo::new(move |_| translation::now(&translated));
    let told = move || match translated.get() {
        Some(translated) => told(&source, &translation::applied(&original, &translated), filter.as_ref()),
        None => told(&source, &original, filter.as_ref()),
    };
    view! { {told}{line(shown, post)} }.into_any()
}

fn told(shown: &Arc<Shown>, post: &Post, filter: Option<&Filtered>) -> AnyView {
    let switch = (!post.warning.is_empty()).then(|| {
        view! { <div class="post__extra">{warning::warning(&post.warning, shown.open.clone())}</div> }
    });
    let (warned, open) = (!post.warning.is_empty(), shown.open.clone());
    let (post, shown, filter) = (post.clone(), Arc::clone(shown), filter.cloned());
    let rest = move || (!warned || open.get()).then(|| content(&post, &shown, filter.as_ref()));
    view! {
        {switch}
        {rest}
    }
    .into_any()
}

fn content(post: &Post, shown: &Arc<Shown>, filter: Option<&Filtered>) -> AnyView {
    let text = (!post.text.blocks.is_empty()).then(|| {
        view! { <div class="post__body prose" lang=post.language.clone() dir="auto">{text(&post.text)}</div> }
    });
    let pictures = (!post.media.is_empty()).then(|| {
        media::grid(&post.media, post.sensitive && post.warning.is_empty(), shown.revealed.clone(), post.url.clone())
    });
    let quote = post.quote.as_ref().map(|of| quote::quote(of, filter, &shown.reader));
    let poll = post.poll.as_ref().map(|poll| poll::poll(shown, poll));
    // A picture says more than the preview of a link.
    let card = post.card.as_ref().filter(|_| post.media.is_empty() && post.quote.is_none()).map(linkcard::linkcard);
    let extra = (pictures.is_some() || poll.is_some() || quote.is_some() || card.is_some())
        .then(|| view! { <div class="post__extra">{pictures}{poll}{quote}{card}</div> });
    view! { {text}{extra} }.into_any()
}

/// Why it is here, in words for ears.
fn why(origin: Origin<'_>, reader: &Reader) -> Option<String> {
    if origin.pinned {
        return Some(t("post-pinned"));
    }
    match (origin.boosted_by, origin.because) {
        (Some(person), _) => Some(t_args("post-boosted-by", &[("name", person.name_text.as_str().into())])),
        (None, Some(because)) => Some(because::words(because, reader)),
        (None, None) => None,
    }
}

fn pin() -> AnyView {
    view! { <p class="post__context">{icon_small("pin")}<span>{t("post-pinned")}</span></p> }.into_any()
}

fn boosted(person: &Person, reader: &Reader) -> AnyView {
    let href = leads::person(reader, person).href();
    view! {
        <p class="post__context post__context--boost">
            {icon_small("boost")}
            <a href=href>{t_args("post-boosted-by", &[("name", person.name_text.clone().into())])}</a>
        </p>
    }
    .into_any()
}

/// Small signs beside the time: who can see it, that it was changed.
fn marks(post: &Post) -> AnyView {
    let seen = seen::visibility(post.visibility).map(|(glyph, words)| sign(glyph, t(words)));
    let edited = post.edited_at.as_ref().map(|_| sign("pen", t("post-edited")));
    view! { {seen}{edited} }.into_any()
}

/// When a post goes, the focus goes on to the next one instead of getting lost.
fn pass_focus_on(article: NodeRef<html::Article>, gone: Memo<bool>) {
    Effect::new(move |_| {
        let Some(element) = article.get_untracked().filter(|_| gone.get()) else { return };
        let lost = document()
            .active_element()
            .is_none_or(|active| active.tag_name() == "BODY" || element.contains(Some(&active)));
        let next = element.next_element_sibling().or_else(|| element.previous_element_sibling());
        if let Some(next) = next.and_then(|next| next.dyn_into::<HtmlElement>().ok()).filter(|_| lost) {
            let _ = next.focus();
        }
    });
}

/// A click on the post itself, not on something in it, and not the end of marking text.
fn is_ground(event: &MouseEvent) -> bool {
    let inner = "a, button, summary, input, label, fieldset, [tabindex='0']:not(article)";
    let element = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let on_part = element.is_none_or(|element| element.closest(inner).ok().flatten().is_some());
    let marking = window().get_selection().ok().flatten().is_some_and(|marked| !marked.is_collapsed());
    !on_part && !marking && event.button() == 0
}

fn is_enter_here(event: &KeyboardEvent) -> bool {
    event.key() == "Enter" && event.target() == event.current_target()
}
