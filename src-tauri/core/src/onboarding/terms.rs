//! What a server asks and promises, from what it says of itself.

use crate::api::discover::{Discovered, Facts};
use crate::api::entities;
use crate::html;
use trente_contract::directory::{Entry, Obstacle};
use trente_contract::join::Rule;
use trente_contract::safety::NumberedRule;
use trente_text::languages;

/// What a server asks of newcomers, and why it takes none. `None` as the obstacle when it can be joined.
pub fn entry(found: &Discovered, invited: bool) -> (Entry, Option<Obstacle>) {
    match &found.facts {
        Facts::V2(instance) => of_v2(instance, invited),
        Facts::V1(instance) => {
            let entry = Entry { approval: instance.approval_required, ..Entry::default() };
            (entry, (!instance.registrations && !invited).then_some(Obstacle::Closed))
        }
        Facts::MembersOnly => (Entry::default(), Some(Obstacle::Limited)),
    }
}

fn of_v2(instance: &entities::Instance, invited: bool) -> (Entry, Option<Obstacle>) {
    let asks = &instance.registrations;
    let elsewhere = asks.url.as_deref().and_then(html::web).map(String::from);
    let entry = Entry {
        approval: asks.approval_required && !invited,
        // Before 4.4 a reason was always asked for where a person approves.
        reason: asks.approval_required && !invited && asks.reason_required.unwrap_or(true),
        min_age: asks.min_age.and_then(|age| u8::try_from(age).ok()).filter(|age| *age > 0),
        elsewhere,
    };
    (entry, (!asks.enabled && !invited).then_some(Obstacle::Closed))
}

/// The rules of a server, in the first of the reader's languages (BCP 47) that it has each one in.
pub fn rules<S: AsRef<str>>(found: &Discovered, languages: &[S]) -> Vec<Rule> {
    numbered(found, languages).into_iter().map(|numbered| numbered.rule).collect()
}

/// The same with their ids: rules that can be named in a report.
pub fn numbered<S: AsRef<str>>(found: &Discovered, languages: &[S]) -> Vec<NumberedRule> {
    let (rules, spoken) = match &found.facts {
        Facts::V2(instance) => (&instance.rules, &instance.languages),
        Facts::V1(instance) => (&instance.rules, &instance.languages),
        Facts::MembersOnly => return Vec::new(),
    };
    let numbered =
        |told: &entities::Rule| NumberedRule { id: told.id.to_string(), rule: rule(told, spoken, languages) };
    rules.iter().map(numbered).filter(|numbered| !numbered.rule.text.is_empty()).collect()
}

/// What somebody agrees to is not cut like a name.
fn line(text: &str) -> String {
    html::tidy(text, html::PROSE)
}

fn rule<S: AsRef<str>>(rule: &entities::Rule, spoken: &[String], languages: &[S]) -> Rule {
    let own = || Rule { text: line(&rule.text), hint: line(&rule.hint), language: None };
    for wanted in languages {
        let wanted = wanted.as_ref();
        if let Some((language, translation)) = translation(rule, wanted) {
            return Rule {
                text: line(&translation.text),
                hint: line(&translation.hint),
                language: Some(language.to_owned()),
            };
        }
        // Already written in a language that the reader wants more than any translation.
        if spoken.first().is_some_and(|first| primary(first) == primary(wanted)) {
            return own();
        }
    }
    own()
}

/// The translation into this very language, else into the same language of another region.
fn translation<'a>(rule: &'a entities::Rule, wanted: &str) -> Option<(&'a str, &'a entities::RuleTranslation)> {
    let filled = || rule.translations.iter().filter(|(_, translation)| !translation.text.trim().is_empty());
    let exact = filled().find(|(language, _)| language.eq_ignore_ascii_case(wanted));
    let found = exact.or_else(|| filled().find(|(language, _)| primary(language) == primary(wanted)));
    found.map(|(language, translation)| (language.as_str(), translation))
}

/// What languages are compared by: without region, and whether Norwegian is called `no` or `nb`, Filipino `fil` or `tl`.
fn primary(language: &str) -> String {
    let primary = languages::primary(language).unwrap_or_else(|| language.to_lowercase());
    if primary == "nb" { "no".to_owned() } else { primary }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Origin;
    use serde_json::{Value, json};
    use std::time::Duration;

    fn found(instance: Value) -> Discovered {
        Discovered {
            origin: Origin::parse("a.example").expect("it is an origin"),
            facts: Facts::V2(Box::new(serde_json::from_value(instance).expect("it is an instance"))),
            software: None,
            version: String::new(),
            api_version: None,
            answered_in: Duration::ZERO,
        }
    }

    #[test]
    fn entry_is_what_the_server_says() {
        let asks = |registrations: Value| found(json!({ "domain": "a.example", "registrations": registrations }));
        let open =
            asks(json!({ "enabled": true, "approval_required": true, "min_age": 16, "url": "javascript:alert(1)" }));
        let (asked, obstacle) = entry(&open, false);
        assert_eq!(asked, Entry { approval: true, reason: true, min_age: Some(16), elsewhere: None }, "an old server");
        assert_eq!(obstacle, None, "it can be joined");
        assert_eq!(
            entry(&open, true).0,
            Entry { min_age: Some(16), ..Entry::default() },
            "the invited come in at once"
        );
        let closed = asks(json!({ "enabled": false, "message": "<p>Full</p>", "reason_required": false }));
        assert_eq!(entry(&closed, false).1, Some(Obstacle::Closed), "closed");
        assert_eq!(entry(&closed, true).1, None, "but not to the invited");
    }

    #[test]
    fn rules_come_in_the_reader_s_language() {
        let found = found(json!({ "domain": "a.example", "languages": ["en"], "rules": [
            { "id": "1", "text": "Be kind", "hint": "Always", "translations": {
                "fr": { "text": "Soyez aimables", "hint": "Toujours" }, "pt-BR": { "text": "Seja gentil", "hint": "" } } },
            { "id": "2", "text": "No <b>ads</b>", "translations": {} },
            { "id": "3", "text": "  " },
        ] }));
        let texts = |languages: &[&str]| -> Vec<(String, Option<String>)> {
            rules(&found, languages).into_iter().map(|rule| (rule.text, rule.language)).collect()
        };
        let own = |text: &str| (text.to_owned(), None);
        assert_eq!(
            texts(&["fr-CA", "en"]),
            [("Soyez aimables".to_owned(), Some("fr".to_owned())), own("No <b>ads</b>")],
            "another region's words are better than none"
        );
        assert_eq!(texts(&["pt-PT"])[0].1.as_deref(), Some("pt-BR"), "the same");
        assert_eq!(texts(&["en", "fr"]), [own("Be kind"), own("No <b>ads</b>")], "the server's own words are English");
        assert_eq!(texts(&["ja"]), [own("Be kind"), own("No <b>ads</b>")], "its own words where nothing fits");
    }
}
