//! What `locales/*/store.ftl` says, in each language.

use trente_catalogue::Catalogue;

use crate::{fault::Fault, locales, repo::Repo};

/// English first, then the others by their tags.
#[derive(Debug)]
pub(crate) struct Texts(Vec<Catalogue>);

impl Texts {
    pub(crate) fn read(repo: &Repo) -> Result<Self, Fault> {
        let mut all = locales::all(repo)?;
        all.sort_by_key(|catalogue| (catalogue.language != "en", catalogue.language.clone()));
        Ok(Self(all))
    }

    /// In English. Empty where there is no such message, which the tests of `locales/` would tell.
    pub(crate) fn english(&self, id: &str) -> &str {
        self.each(id).next().map_or("", |(_, text)| text)
    }

    /// In each language that has it: the locale, none for English, and the text.
    pub(crate) fn each<'a>(&'a self, id: &str) -> impl Iterator<Item = (Option<String>, &'a str)> {
        self.0.iter().filter_map(move |catalogue| {
            let text = catalogue.messages.get(id)?.texts.get("")?.first()?;
            let locale = (catalogue.language != "en").then(|| locale(&catalogue.language));
            Some((locale, text.as_str()))
        })
    }
}

/// Words between commas, of whichever script.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', '،', '、', '，']).map(str::trim).filter(|word| !word.is_empty())
}

/// A language's tag as the system's locales are called, which know Chinese scripts by countries: `pt-BR` is `pt_BR`, `zh-Hans`
/// is `zh_CN`, `sr-Latn` is `sr@latin`.
fn locale(tag: &str) -> String {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    let (mut script, mut region) = (None, None);
    for part in parts {
        if part.len() == 4 { script = Some(part) } else { region = Some(part) }
    }
    let region = region.or(match script {
        Some("Hans") => Some("CN"),
        Some("Hant") => Some("TW"),
        _ => None,
    });
    let modifier = match script {
        Some("Latn") => "@latin",
        Some("Cyrl") => "@cyrillic",
        _ => "",
    };
    let region = region.map(|region| format!("_{region}")).unwrap_or_default();
    format!("{language}{region}{modifier}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_are_called_as_the_system_calls_them() {
        for (tag, called) in [
            ("de", "de"),
            ("pt-BR", "pt_BR"),
            ("zh-Hans", "zh_CN"),
            ("zh-Hant-TW", "zh_TW"),
            ("zh-Hant-HK", "zh_HK"),
            ("sr-Latn", "sr@latin"),
        ] {
            assert_eq!(locale(tag), called, "{tag}");
        }
    }

    #[test]
    fn words_stand_between_commas_of_any_script() {
        let found: Vec<&str> = words("Mastodon، منشورات, posts、投稿，帖子,").collect();
        assert_eq!(found, ["Mastodon", "منشورات", "posts", "投稿", "帖子"], "none is empty");
    }
}
