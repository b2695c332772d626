//! What belongs to one post: its earlier forms and its translation.

use super::context::{ViewContext, line};
use super::media;
use super::post::text;
use crate::api::entities::{Status, StatusEdit, Translation};
use crate::api::written;
use crate::html;
use trente_contract::thread::{Translated, Version};

/// A form that a post has had.
pub fn version(edit: &StatusEdit, context: &ViewContext) -> Version {
    let emojis = context.emojis(&edit.emojis);
    let options = edit.poll.iter().flat_map(|poll| &poll.options);
    Version {
        at: written(&edit.created_at).unwrap_or_default(),
        text: context.document(&edit.content, &emojis),
        warning: html::long_inlines(&edit.spoiler_text, &emojis),
        sensitive: edit.sensitive,
        media: edit.media_attachments.iter().map(|attachment| media(attachment, context)).collect(),
        poll: options.map(|option| html::tidy(&option.title, html::LABEL)).collect(),
    }
}

/// A post in another language. `status` is the post, whose people, hashtags and emoji the translation names.
pub fn translated(translation: &Translation, status: &Status, context: &ViewContext) -> Translated {
    let emojis = context.emojis(&status.emojis);
    let language = translation.language.as_deref().and_then(line);
    let said = Status { content: translation.content.clone(), language: language.clone(), ..status.clone() };
    let options = translation.poll.iter().flat_map(|poll| &poll.options);
    let alts = translation.media_attachments.iter().filter(|alt| !alt.id.as_str().is_empty());
    Translated {
        by: line(&translation.provider).unwrap_or_default(),
        from: line(&translation.detected_source_language),
        language,
        text: text(&said, status.quote.is_some(), &emojis, context),
        warning: html::long_inlines(&translation.spoiler_text, &emojis),
        poll: options.map(|option| html::inlines(&option.title, &emojis)).collect(),
        alts: alts
            .map(|alt| (alt.id.to_string(), html::shorten(alt.description.clone(), html::PROSE)))
            .filter(|(_, words)| !words.trim().is_empty())
            .collect(),
    }
}
