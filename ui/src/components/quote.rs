//! A quoted post, one level deep.

use super::document::{document, inlines};
use super::icon::icon_small;
use super::time::time;
use super::{avatar, leads, media, name, warning};
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use leptos::prelude::*;
use trente_contract::post::{Filtered, NoQuote, Post, Quote};
use trente_contract::reader::Reader;

/// The quoted post, or why it is not there; `filter` is the reader's for it, where it is quoted.
pub fn quote(quote: &Quote, filter: Option<&Filtered>, reader: &Reader) -> AnyView {
    match quote {
        Quote::Shown { post } => match filter {
            None => shown(post, reader),
            Some(Filtered { title, hide: true }) => {
                let words = t_args("post-filtered", &[("title", title.as_str().into())]);
                view! { <p class="quotepost quotepost--note">{icon_small("filter")}<span>{words}</span></p> }.into_any()
            }
            Some(Filtered { title, .. }) => {
                let (post, title, open, reader) =
                    (post.clone(), title.clone(), ArcRwSignal::new(false), reader.clone());
                (move || if open.get() { shown(&post, &reader) } else { warning::filtered(&title, open.clone()) })
                    .into_any()
            }
        },
        Quote::Known { id } => {
            let href = Route::Thread(id.clone()).href();
            view! { <a class="quotepost quotepost--note" href=href>{icon_small("quote")}{t("post-quote-show")}</a> }
                .into_any()
        }
        Quote::Pending => note("clock", "post-quote-pending"),
        Quote::Hidden { why, post } => hidden(*why, post.as_deref(), reader),
    }
}

/// Why the quoted post is not shown; what the reader shut out themselves is a tap away.
fn hidden(why: NoQuote, post: Option<&Post>, reader: &Reader) -> AnyView {
    let (glyph, words) = match why {
        NoQuote::Rejected => ("x", "post-quote-rejected"),
        NoQuote::Revoked => ("x", "post-quote-revoked"),
        NoQuote::Deleted => ("trash", "post-quote-deleted"),
        NoQuote::Unauthorized => ("lock", "post-quote-unauthorized"),
        NoQuote::BlockedPerson => ("block", "post-quote-blocked"),
        NoQuote::BlockedServer => ("block", "post-quote-server-blocked"),
        NoQuote::Muted => ("mute", "post-quote-muted"),
        NoQuote::Unknown => ("lock", "post-quote-hidden"),
    };
    let Some(post) = post.cloned() else { return note(glyph, words) };
    let (open, reader) = (RwSignal::new(false), reader.clone());
    (move || {
        if open.get() {
            return shown(&post, &reader);
        }
        view! {
            <div class="quotepost quotepost--note">
                {icon_small(glyph)}
                <span>{t(words)}</span>
                <button class="btn btn--sm btn--outline" type="button" on:click=move |_| open.set(true)>
                    {t("post-quote-anyway")}
                </button>
            </div>
        }
        .into_any()
    })
    .into_any()
}

/// The post that is to be quoted could not be had.
pub fn missing() -> AnyView {
    note("trash", "post-quote-gone")
}

fn note(glyph: &'static str, words: &'static str) -> AnyView {
    view! { <p class="quotepost quotepost--note">{icon_small(glyph)}<span>{t(words)}</span></p> }.into_any()
}

fn shown(post: &Post, reader: &Reader) -> AnyView {
    let href = leads::post(reader, post).href();
    // Behind a warning nothing is shown here: the post itself, one tap away, has the switch.
    let body = if post.warning.is_empty() {
        document(&post.text)
    } else {
        view! { <p class="quotepost__warning">{icon_small("warn")}<span dir="auto">{inlines(&post.warning)}</span></p> }
            .into_any()
    };
    let pictures = (post.warning.is_empty() && !post.media.is_empty())
        .then(|| media::grid(&post.media, post.sensitive, ArcRwSignal::new(false), post.url.clone()));
    view! {
        <section class="quotepost" aria-label=t("post-quote")>
            <div class="post__head">
                {avatar::avatar(&post.author, "avatar avatar--xs")}
                <a class="post__name" href=leads::person(reader, &post.author).href()>{name::name(&post.author)}</a>
                <span class="post__handle" dir="ltr">{name::handle(&post.author)}</span>
                <a class="post__time" href=href>{time(&post.created_at)}</a>
            </div>
            <div class="quotepost__text prose" lang=post.language.clone() dir="auto">{body}</div>
            {pictures}
        </section>
    }
    .into_any()
}
