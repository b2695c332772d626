//! The whole of a post in one sentence for ears: author, text, time, attachments, who boosted it. What hides behind a
//! warning stays hidden here, too.

use crate::ground::i18n::{Moment, t_args};
use crate::store::{self, posts::Shown, translation};
use leptos::prelude::{Get, With};
use trente_contract::post::Filtered;
use trente_text::plain::{plain, plain_inlines};

/// How much of a long text is read out; the rest is in the post.
const LONG: usize = 300;

pub(super) fn label(shown: &Shown, why: Option<&str>, filter: Option<&Filtered>) -> String {
    let now = store::state().now;
    shown.post.with(|post| {
        let filter = filter.filter(|_| !shown.unfiltered.get());
        let text = match filter {
            Some(filter) => t_args("post-filtered", &[("title", filter.title.as_str().into())]),
            None => {
                let translated = translation::now(shown);
                let said = translated.as_deref().map(|translated| (&translated.warning, &translated.text));
                let (warning, text) = said.unwrap_or((&post.warning, &post.text));
                if post.warning.is_empty() || shown.open.get() { cut(plain(text)) } else { plain_inlines(warning) }
            }
        };
        let time = Moment::parse(&post.created_at).map(|moment| moment.spoken(now.get())).unwrap_or_default();
        let mut label = t_args(
            "post-label",
            &[("name", post.author.name_text.as_str().into()), ("text", text.into()), ("time", time.into())],
        );
        if !post.media.is_empty() && filter.is_none() {
            label.push(' ');
            label.push_str(&t_args("post-label-media", &[("count", post.media.len().into())]));
        }
        if let Some(why) = why {
            label.push(' ');
            label.push_str(why);
        }
        label
    })
}

fn cut(text: String) -> String {
    match text.char_indices().nth(LONG) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
