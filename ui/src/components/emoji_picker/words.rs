//! What sections are called, and what is said below.

use super::book::Book;
use crate::ground::i18n::t;
use leptos::prelude::*;
use trente_contract::compose::{EmojiGroup, EmojiSection};

pub(super) fn section(section: &EmojiSection) -> String {
    match section {
        EmojiSection::Recent => t("emoji-recent"),
        EmojiSection::Custom { name: Some(name) } => name.clone(),
        EmojiSection::Custom { name: None } => t("emoji-custom"),
        EmojiSection::Found => t("emoji-found"),
        EmojiSection::Unicode { group } => t(match group {
            EmojiGroup::Smileys => "emoji-smileys",
            EmojiGroup::People => "emoji-people",
            EmojiGroup::Animals => "emoji-animals",
            EmojiGroup::Food => "emoji-food",
            EmojiGroup::Travel => "emoji-travel",
            EmojiGroup::Activities => "emoji-activities",
            EmojiGroup::Objects => "emoji-objects",
            EmojiGroup::Symbols => "emoji-symbols",
            EmojiGroup::Flags => "emoji-flags",
        }),
    }
}

/// The name of the chosen one, or what there is to be said; reactive.
pub(super) fn below(book: Book) -> String {
    if let Some(item) = book.active.get().and_then(|cell| book.item(cell)) {
        return item.name;
    }
    if book.here.get() && book.grid.with(|grid| grid.cells() == 0) {
        return t("emoji-none");
    }
    if book.coming.get() { t("emoji-coming") } else { String::new() }
}
