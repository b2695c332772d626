//! Hashtags by topic.

use crate::api::entities::Tag;
use crate::html;
use serde::Deserialize;
use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;
use trente_contract::reading::{TagHint, TopicTags};
use trente_text::languages::primary;

/// The topic of hashtags that are used on the server now, whatever they are about.
pub const NOW: &str = "now";

/// Tags that a server calls trending are shown up to this many: it is a hint, no list.
const MOST_NOW: usize = 10;

/// The longest hashtag that is offered, in bytes: far more than Mastodon's 100 letters need.
const LONGEST: usize = 500;

/// One topic of `topics.json`. Tags are written as a screen reader says them right: each word begins with a capital.
#[derive(Debug, Deserialize)]
struct Bundled {
    topic: String,
    /// By primary language subtag.
    tags: BTreeMap<String, Vec<String>>,
}

static BUNDLED: LazyLock<Vec<Bundled>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("topics.json")).expect("a test reads the very file that is built in")
});

/// Hashtags by topic, in the first of the `languages` (BCP 47) that the topic has, else in English. The topics in `picked`
/// come first, in their order; then what is used on the server now; then the others. A tag of `trending` lends the
/// number of people who used it today to the same tag of a topic.
pub fn topics(languages: &[String], picked: &[String], trending: &[Tag]) -> Vec<TopicTags> {
    let people = |name: &str| {
        let tag = trending.iter().find(|tag| same(&tag.name, name))?;
        tag.history.first()?.accounts
    };
    let hint = |name: &str| TagHint { name: name.to_owned(), people_today: people(name) };
    let of = |bundled: &Bundled| TopicTags {
        topic: bundled.topic.clone(),
        tags: in_language(bundled, languages).iter().map(|name| hint(name)).collect(),
    };
    let known = |topic: &String| BUNDLED.iter().find(|bundled| bundled.topic == *topic);
    let mut seen = HashSet::new();
    let first: Vec<&Bundled> = picked.iter().filter_map(known).filter(|one| seen.insert(one.topic.as_str())).collect();
    let rest = BUNDLED.iter().filter(|bundled| !seen.contains(bundled.topic.as_str()));
    let now = used_now(trending);
    let now = (!now.is_empty()).then(|| TopicTags { topic: NOW.to_owned(), tags: now });
    first.iter().map(|bundled| of(bundled)).chain(now).chain(rest.map(of)).collect()
}

fn in_language<'a>(bundled: &'a Bundled, languages: &[String]) -> &'a [String] {
    let found = languages.iter().find_map(|tag| bundled.tags.get(&primary(tag)?));
    found.or_else(|| bundled.tags.get("en")).map_or(&[], Vec::as_slice)
}

fn used_now(trending: &[Tag]) -> Vec<TagHint> {
    let mut seen = HashSet::new();
    let hints = trending.iter().filter_map(|tag| {
        let name = tag.name.trim_matches(|letter: char| letter == '#' || letter.is_whitespace()).to_owned();
        let new = is_hashtag(&name) && seen.insert(name.to_lowercase());
        let people_today = tag.history.first().and_then(|today| today.accounts);
        new.then_some(TagHint { name, people_today })
    });
    hints.take(MOST_NOW).collect()
}

/// A single word without what turns or hides the letters around it: any server can call such a thing trending.
pub(crate) fn is_hashtag(name: &str) -> bool {
    // Joiners are part of some scripts' words.
    !name.is_empty()
        && name.len() <= LONGEST
        && !name.chars().any(|letter| letter.is_whitespace() || html::is_unseen(letter))
}

/// Hashtags are the same in any letter case.
pub(crate) fn same(one: &str, other: &str) -> bool {
    let bare = |tag: &str| tag.trim_start_matches('#').to_lowercase();
    bare(one) == bare(other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn trending(name: &str, people: &str) -> Tag {
        let tag = json!({ "name": name, "history": [{ "day": "0", "uses": "9", "accounts": people }] });
        serde_json::from_value(tag).expect("a tag")
    }

    fn names(group: &TopicTags) -> Vec<&str> {
        group.tags.iter().map(|tag| tag.name.as_str()).collect()
    }

    #[test]
    fn each_topic_has_tags_in_each_language() {
        for bundled in BUNDLED.iter() {
            for language in ["en", "fr", "de", "es", "pt", "it", "nl", "ja"] {
                let tags = bundled.tags.get(language).map_or(&[][..], Vec::as_slice);
                assert!((3..=6).contains(&tags.len()), "{} has {} tags in {language}", bundled.topic, tags.len());
                for tag in tags {
                    let sound = tag.chars().all(char::is_alphanumeric) && !tag.chars().all(char::is_numeric);
                    assert!(sound, "{tag} can be a hashtag");
                    assert!(!tag.starts_with(char::is_lowercase), "{tag} begins with a capital, for screen readers");
                }
            }
        }
    }

    #[test]
    fn picked_topics_come_first_in_the_readers_language() {
        let groups = topics(&["fr-CA".into(), "en".into()], &["books".into(), "unheard of".into()], &[]);
        assert_eq!(groups[0].topic, "books", "the topic that was tapped");
        assert_eq!(names(&groups[0])[0], "Livres", "in French");
        assert_eq!(groups.len(), BUNDLED.len(), "an unknown topic adds nothing, and no topic comes twice");
        let groups = topics(&["eo".into()], &["books".into()], &[]);
        assert_eq!(names(&groups[0])[0], "Bookstodon", "a language without tags falls back on English");
    }

    #[test]
    fn what_is_used_now_follows_with_its_numbers() {
        let now = [
            trending("livres", "41"),
            trending("Grève", "12"),
            trending("grève", "3"),
            trending("a b", "1"),
            trending("\u{202e}evil", "9"),
        ];
        let groups = topics(&["fr".into()], &["books".into()], &now);
        let livres = groups[0].tags.iter().find(|tag| tag.name == "Livres").expect("it is of the topic");
        assert_eq!(livres.people_today, Some(41), "the server counts the tag in any letter case");
        assert_eq!(groups[0].tags[1].people_today, None, "nothing is made up for the others");
        assert_eq!(groups[1].topic, NOW, "what is used now comes next");
        assert_eq!(names(&groups[1]), ["livres", "Grève"], "each once, without what is no hashtag");
    }
}
