//! The way back on a desktop: the core's listener on 127.0.0.1, with the sentences of the page it ends on.

use fluent_bundle::{FluentBundle, FluentResource};
use std::sync::Arc;
use tauri::{AppHandle, Runtime};
use trente_core::oauth::{Loopback, RedirectPages};
use trente_core::trente::Redirect;
use trente_text::negotiate::best;
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// The sentences, by language. English comes first: it is what everyone else gets.
const SENTENCES: &[(&str, &str)] = &[
    ("en", include_str!("../../../locales/en/redirect.ftl")),
    ("ar", include_str!("../../../locales/ar/redirect.ftl")),
    ("de", include_str!("../../../locales/de/redirect.ftl")),
    ("es", include_str!("../../../locales/es/redirect.ftl")),
    ("fr", include_str!("../../../locales/fr/redirect.ftl")),
    ("it", include_str!("../../../locales/it/redirect.ftl")),
    ("ja", include_str!("../../../locales/ja/redirect.ftl")),
    ("ko", include_str!("../../../locales/ko/redirect.ftl")),
    ("nl", include_str!("../../../locales/nl/redirect.ftl")),
    ("pl", include_str!("../../../locales/pl/redirect.ftl")),
    ("pt-BR", include_str!("../../../locales/pt-BR/redirect.ftl")),
    ("zh-Hans", include_str!("../../../locales/zh-Hans/redirect.ftl")),
    ("zh-Hant-TW", include_str!("../../../locales/zh-Hant-TW/redirect.ftl")),
];

/// A listener on 127.0.0.1.
pub(crate) fn of_this_device<R: Runtime>(_app: &AppHandle<R>) -> Arc<dyn Redirect> {
    Arc::new(Loopback::new(pages))
}

/// The sentences for a reader of these languages.
fn pages(languages: &[String]) -> RedirectPages {
    let had: Vec<&str> = SENTENCES.iter().map(|(tag, _)| *tag).collect();
    let language = best(&had, languages).unwrap_or("en");
    let source = SENTENCES.iter().find(|(tag, _)| *tag == language).map_or("", |(_, source)| *source);
    in_language(language.parse().unwrap_or_default(), source)
}

fn in_language(language: LanguageIdentifier, source: &str) -> RedirectPages {
    // A message that does not parse is left out, and caught by the test below before anyone misses it.
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let mut bundle = FluentBundle::new(vec![language.clone()]);
    bundle.add_resource_overriding(resource);
    let say = |id: &str| {
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        pattern.map(|pattern| bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned()).unwrap_or_default()
    };
    RedirectPages {
        right_to_left: language.character_direction() == CharacterDirection::RTL,
        language: language.to_string(),
        title: say("redirect-title"),
        done: say("redirect-done"),
        denied: say("redirect-denied"),
        foreign: say("redirect-foreign"),
    }
}

#[cfg(test)]
mod tests {
    use super::{SENTENCES, pages};

    fn for_reader(languages: &[&str]) -> trente_core::oauth::RedirectPages {
        pages(&languages.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn the_reader_s_language_is_taken() {
        for (languages, expected) in [
            (&["fr-CA", "en"][..], "fr"),
            (&["xx", "fr"], "fr"),
            (&["zh-HK"], "zh-Hant-TW"),
            (&["not a tag"], "en"),
            (&[], "en"),
        ] {
            assert_eq!(for_reader(languages).language, expected, "a reader of {languages:?}");
        }
    }

    #[test]
    fn every_language_says_everything() {
        for (tag, _) in SENTENCES {
            let pages = for_reader(&[tag]);
            for (what, sentence) in
                [("title", pages.title), ("done", pages.done), ("denied", pages.denied), ("foreign", pages.foreign)]
            {
                assert!(!sentence.is_empty(), "redirect-{what} is missing in {tag}");
            }
        }
    }

    #[test]
    fn every_folder_of_locales_is_listed() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales");
        for entry in std::fs::read_dir(folder).expect("the locales are part of the sources").flatten() {
            if entry.path().is_dir() {
                let name = entry.file_name().to_string_lossy().into_owned();
                assert!(SENTENCES.iter().any(|(tag, _)| *tag == name), "locales/{name} is not in SENTENCES");
            }
        }
    }
}
