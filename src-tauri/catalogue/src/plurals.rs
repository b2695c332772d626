//! The plural forms of a language.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

/// The forms of a language, as CLDR calls them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    /// Those of whole numbers up to a thousand: each plural gives them.
    pub needed: BTreeSet<String>,
    /// All that there are, for millions and fractions, too: a plural may give them.
    pub known: BTreeSet<String>,
}

/// The forms of a language; none for a tag that CLDR knows no rules for.
pub fn forms(language: &str) -> Option<Forms> {
    let tag: LanguageIdentifier = language.parse().ok()?;
    let bare = LanguageIdentifier::from_parts(tag.language, None, None, &[]);
    let rules = [tag, bare].into_iter().find_map(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok())?;
    let category = |number: f64| rules.select(number).ok().map(name);
    let needed = (0..=1000).map(f64::from).map(category).collect::<Option<BTreeSet<_>>>()?;
    let rare = [1.5, 1_000_000.0, 1_000_000.5].into_iter().map(category).collect::<Option<BTreeSet<_>>>()?;
    let known = needed.iter().cloned().chain(rare).chain(["other".to_owned()]).collect();
    Some(Forms { needed, known })
}

fn name(category: PluralCategory) -> String {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use super::forms;

    #[test]
    fn each_language_has_its_own() {
        for (language, needed) in [
            ("en", "one other"),
            ("ja", "other"),
            ("zh-Hant-TW", "other"),
            ("pt-BR", "one other"),
            ("pl", "few many one"),
            ("ar", "few many one other two zero"),
        ] {
            let forms = forms(language).expect("CLDR knows it");
            let told: Vec<&str> = forms.needed.iter().map(String::as_str).collect();
            assert_eq!(told.join(" "), needed, "{language}");
            assert!(forms.known.contains("other"), "{language}");
        }
        assert_eq!(forms("not a tag"), None);
    }
}
