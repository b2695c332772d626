//! Which language, and where its files are.

use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};
use js_sys::Promise;
use trente_text::pseudo::{self, Pseudo};
use unic_langid::LanguageIdentifier;
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
    let wanted: Vec<&str> = chosen.into_iter().chain(system.iter().map(String::as_str)).collect();
    let wanted = convert_vec_str_to_langids_lossy(wanted);
    let available: Vec<LanguageIdentifier> = convert_vec_str_to_langids_lossy(LANGUAGES);
    let found = negotiate_languages(&wanted, &available, available.first(), NegotiationStrategy::Lookup);
    let place = found.first().and_then(|tag| available.iter().position(|one| one == *tag)).unwrap_or(0);
    LANGUAGES.get(place).copied().unwrap_or("en").to_owned()
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

/// The files of a language, from the window's own bundle. All are asked for at once; one that fails is left out, and its
/// messages are shown in English.
pub(super) async fn fetch(language: &str) -> Vec<String> {
    let window = leptos::prelude::window();
    let asked: Vec<Promise> =
        FILES.iter().map(|file| window.fetch_with_str(&format!("/locales/{language}/{file}"))).collect();
    let mut texts = Vec::with_capacity(asked.len());
    for answer in asked {
        if let Some(text) = text(answer).await {
            texts.push(text);
        }
    }
    texts
}

async fn text(answer: Promise) -> Option<String> {
    let response: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    // Tauri answers an unknown path with index.html, and calls a .ftl file text/html too: only the content tells. No
    // message begins with an angle bracket.
    (!text.trim_start().starts_with('<')).then_some(text)
}
