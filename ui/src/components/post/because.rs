//! Why a post is here although nobody who is followed wrote or boosted it.

use crate::components::icon::icon_small;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::store::state;
use leptos::prelude::*;
use trente_contract::reader::Reader;
use trente_contract::reading::Because;

/// The reason in words.
pub(super) fn words(because: &Because, reader: &Reader) -> String {
    let (server, follows) = match reader {
        Reader::Guest { server } => (server.clone(), false),
        Reader::Account { .. } => (untrack(|| state().server()), true),
    };
    match because {
        Because::Tag(tag) => {
            let args = [("tag", format!("#{tag}").into())];
            if follows { t_args("post-because-tag", &args) } else { t_args("post-because-tag-chosen", &args) }
        }
        Because::Trending => t_args("post-because-trending", &[("server", server.into())]),
        Because::Local => t_args("post-because-local", &[("server", server.into())]),
        Because::Person => t("post-because-person"),
    }
}

/// The line above the post.
pub(super) fn line(because: &Because, reader: &Reader) -> AnyView {
    let words = words(because, reader);
    let (glyph, inner) = match because {
        Because::Tag(tag) => ("hash", view! { <a href=Route::Tag(tag.clone()).href()>{words}</a> }.into_any()),
        Because::Trending => ("chat", view! { <span>{words}</span> }.into_any()),
        Because::Local => ("clock", view! { <span>{words}</span> }.into_any()),
        Because::Person => ("person", view! { <span>{words}</span> }.into_any()),
    };
    view! { <p class="post__context post__context--because">{icon_small(glyph)}{inner}</p> }.into_any()
}
