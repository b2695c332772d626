//! Above the text: whom one answers, and what they said.

use super::writing::{Answered, Writing};
use crate::components::avatar::avatar;
use crate::components::icon::icon_small;
use crate::ground::i18n::{t, t_args};
use leptos::prelude::*;
use trente_contract::post::Post;
use trente_text::plain;

/// Nothing, a line while it comes, or the beginning of the post.
pub(super) fn view(writing: Writing) -> AnyView {
    (move || match writing.answered.get() {
        Answered::Nothing => ().into_any(),
        Answered::Coming => view! { <p class="fine" role="status">{t("loading")}</p> }.into_any(),
        Answered::Gone => view! {
            <p class="banner banner--warn" role="alert">{icon_small("info")}<span>{t("compose-post-gone")}</span></p>
        }
        .into_any(),
        Answered::Post(shown) => shown.post.with(excerpt),
    })
    .into_any()
}

fn excerpt(post: &Post) -> AnyView {
    // Behind a content warning, only the warning is repeated.
    let text = if post.warning.is_empty() { plain::plain(&post.text) } else { plain::plain_inlines(&post.warning) };
    let label = t_args("compose-replying", &[("name", post.author.name_text.as_str().into())]);
    let words = label.clone();
    let picture = avatar(&post.author, "avatar avatar--sm");
    view! {
        <section class="compose__answered" aria-label=label>
            {picture}
            <div>
                <p class="compose__whom">{icon_small("reply")}{words}</p>
                <p class="compose__excerpt" dir="auto" lang=post.language.clone()>{text}</p>
            </div>
        </section>
    }
    .into_any()
}
