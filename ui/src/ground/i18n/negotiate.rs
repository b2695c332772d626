//! Which language, and where its files are.

use crate::ground::bundle;
use trente_text::negotiate::{best, is_of_elsewhere, is_same_writing};
use trente_text::pseudo::{self, Pseudo};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: &[&str] = &["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// The made-up language that a tag names, if it names one: tests find with it what a translation would break.
pub(super) fn pseudo(tag: &str) -> Option<&'static Pseudo> {
    pseudo::ALL.iter().find(|pseudo| pseudo.tag == tag)
}

/// The best language we have for what the person chose, else for the system's languages, else English.
pub(super) fn negotiate(chosen: Option<&str>, system: &[String]) -> String {
    if let Some(pseudo) = chosen.and_then(pseudo) {
        return pseudo.tag.to_owned();
    }
    let wanted = chosen.into_iter().chain(system.iter().map(String::as_str));
    best(LANGUAGES, wanted).unwrap_or("en").to_owned()
}

/// The language of ours that somebody reads who reads this one.
pub fn ours(tag: &str) -> Option<&'static str> {
    best(LANGUAGES, [tag])
}

/// The system's language, where the one that is shown is another country's variant of it, as `pt-BR` is of `pt-PT`.
pub fn elsewhere(system: &[String]) -> Option<&str> {
    let shown = best(LANGUAGES, system)?;
    let wanted = system.iter().find(|wanted| is_same_writing(wanted, shown))?;
    is_of_elsewhere(wanted, shown).then_some(wanted)
}

/// The tag for numbers and dates: the system's own variant of the language when it has one (en-GB and en-US write dates
/// differently), else the language itself.
pub(super) fn regional(language: &str, system: &[String]) -> String {
    if pseudo(language).is_some() {
        return "en-GB".to_owned();
    }
    let own = system.iter().find(|tag| is_same_writing(tag, language)).and_then(|tag| tag.split(['.', '@']).next());
    own.unwrap_or(language).replace('_', "-")
}

/// Says language and direction to the document, for hyphenation, fonts, screen readers and mirroring.
pub(super) fn mark_document(language: &str) {
    let Some(root) = leptos::prelude::document().document_element() else { return };
    let primary = language.split('-').next().unwrap_or(language);
    let pseudo = pseudo(language);
    let right_to_left = RIGHT_TO_LEFT.contains(&primary) || pseudo.is_some_and(|pseudo| pseudo.rtl);
    // Both only fail for names that are not valid attribute names.
    let _ = root.set_attribute("lang", if pseudo.is_some() { "en" } else { language });
    let _ = root.set_attribute("dir", if right_to_left { "rtl" } else { "ltr" });
}

/// The words of a language, from the window's own bundle; nothing when they cannot be had, and English speaks.
pub(super) async fn fetch(language: &str) -> Option<String> {
    bundle::text(&format!("locales/{language}.words")).await
}
