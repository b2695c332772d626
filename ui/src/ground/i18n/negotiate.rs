//! Which language, and where its files are.

use trente_text::pseudo::{self, Pseudo};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

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
    wanted.filter_map(lookup).next().unwrap_or("en").to_owned()
}

/// The language we have for a tag, by leaving out its parts from the end (RFC 4647, 3.4): `pt-BR` finds `pt`.
fn lookup(tag: &str) -> Option<&'static str> {
    let mut range = tag.replace('_', "-");
    loop {
        if let Some(found) = LANGUAGES.iter().find(|language| language.eq_ignore_ascii_case(&range)) {
            return Some(found);
        }
        let Some(end) = range.rfind('-') else {
            // Another country's variant is nearer than English.
            return LANGUAGES.iter().find(|language| language.split('-').next() == Some(&range)).copied();
        };
        range.truncate(end);
    }
}

/// The tag for numbers and dates: the system's own variant of the language when it has one (en-GB and en-US write dates
/// differently), else the language itself.
pub(super) fn regional(language: &str, system: &[String]) -> String {
    if pseudo(language).is_some() {
        return "en-GB".to_owned();
    }
    let same = |tag: &&String| tag.split(['-', '_']).next() == language.split('-').next();
    system.iter().find(same).map_or_else(|| language.to_owned(), |tag| tag.replace('_', "-"))
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
    let answer = leptos::prelude::window().fetch_with_str(&format!("/locales/{language}.words"));
    let response: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    // Tauri answers an unknown path with index.html: only the content tells. No id begins with an angle bracket.
    (!text.trim_start().starts_with('<')).then_some(text)
}
