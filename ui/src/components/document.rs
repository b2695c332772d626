//! A post's text as nodes. What the contract's enums cannot express cannot be shown.

use super::emoji::emoji;
use crate::ground::route::Route;
use leptos::prelude::*;
use trente_contract::document::{Block, Direction, Document, Inline};
use trente_contract::ids::PersonId;

/// The blocks of a document. Each paragraph finds its own direction.
pub fn document(document: &Document) -> AnyView {
    blocks(&document.blocks)
}

fn blocks(all: &[Block]) -> AnyView {
    all.iter().map(block).collect_view().into_any()
}

fn block(block: &Block) -> AnyView {
    match block {
        Block::Paragraph { inlines: all, lang, dir } => {
            let dir = match dir {
                Some(Direction::Ltr) => "ltr",
                Some(Direction::Rtl) => "rtl",
                None => "auto",
            };
            view! { <p dir=dir lang=lang.clone()>{inlines(all)}</p> }.into_any()
        }
        // The window's own headings lead through the page; a post's is strong text.
        Block::Heading { inlines: all } => view! { <p dir="auto"><strong>{inlines(all)}</strong></p> }.into_any(),
        Block::Quote { blocks: inner } => view! { <blockquote>{blocks(inner)}</blockquote> }.into_any(),
        Block::Code { text } => view! { <pre dir="ltr" tabindex="0"><code>{text.clone()}</code></pre> }.into_any(),
        Block::List { start, items } => {
            let items = items.iter().map(|item| view! { <li dir="auto">{blocks(item)}</li> }).collect_view();
            match start {
                Some(start) => view! { <ol start=start.to_string()>{items}</ol> }.into_any(),
                None => view! { <ul>{items}</ul> }.into_any(),
            }
        }
        Block::Rule => view! { <hr /> }.into_any(),
    }
}

/// A run of text.
pub fn inlines(all: &[Inline]) -> AnyView {
    all.iter().map(inline).collect_view().into_any()
}

fn inline(inline: &Inline) -> AnyView {
    match inline {
        Inline::Text { text } => text.clone().into_any(),
        Inline::Break => view! { <br /> }.into_any(),
        Inline::Emoji(one) => emoji(one),
        Inline::Mention { acct, id, text, .. } => {
            let route = match id {
                Some(id) => Route::Person(PersonId(id.clone())),
                None => Route::Handle(acct.clone()),
            };
            view! { <a class="mention" href=route.href() title=format!("@{acct}")><bdi>{text.clone()}</bdi></a> }.into_any()
        }
        Inline::Hashtag { name, .. } => {
            view! { <a class="hashtag" href=Route::Tag(name.clone()).href() rel="tag"><bdi>{format!("#{name}")}</bdi></a> }
                .into_any()
        }
        Inline::Link { url, children, cut, host } => {
            let end = cut.then_some("…");
            // Apart from the words, which may turn the direction.
            let host = host.as_ref().map(|host| view! { " " <bdi>{format!("[{host}]")}</bdi> });
            view! { <a href=url.clone() title=url.clone() rel="noopener noreferrer">{inlines(children)}{end}{host}</a> }
                .into_any()
        }
        Inline::Strong { children } => view! { <strong>{inlines(children)}</strong> }.into_any(),
        Inline::Emphasis { children } => view! { <em>{inlines(children)}</em> }.into_any(),
        Inline::Underline { children } => view! { <u>{inlines(children)}</u> }.into_any(),
        Inline::Strike { children } => view! { <s>{inlines(children)}</s> }.into_any(),
        Inline::Code { text } => view! { <code>{text.clone()}</code> }.into_any(),
    }
}
