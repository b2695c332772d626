//! Hashtags.

use crate::api::entities::Tag;
use crate::reading::is_hashtag;
use trente_contract::find::TagUse;

/// A hashtag and how much it is used; none for what is no hashtag: any server can call such a thing one.
pub fn tag(tag: &Tag) -> Option<TagUse> {
    let name = tag.name.trim_matches(|letter: char| letter == '#' || letter.is_whitespace()).to_owned();
    // The API has today first.
    let told = tag.history.iter().rev().any(|day| day.accounts.is_some());
    let people = tag.history.iter().rev().filter(|_| told).map(|day| day.accounts.unwrap_or_default()).collect();
    is_hashtag(&name).then_some(TagUse { name, people, following: tag.following })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn of(value: serde_json::Value) -> Option<TagUse> {
        tag(&serde_json::from_value(value).expect("a tag"))
    }

    #[test]
    fn days_stand_in_their_order_and_nothing_is_made_up() {
        let history = json!([{ "day": "2", "accounts": "7" }, { "day": "1", "accounts": "3" }, { "day": "0" }]);
        let found = of(json!({ "name": "#Art", "history": history, "following": true })).expect("a hashtag");
        assert_eq!((found.name.as_str(), found.people.as_slice()), ("Art", &[0, 3, 7][..]), "today last");
        assert_eq!((found.today(), found.in_all(), found.following), (7, 10, Some(true)), "what is told of it");
        let found = of(json!({ "name": "art", "history": [{ "day": "0" }] })).expect("a hashtag");
        assert_eq!((found.people.len(), found.following), (0, None), "what the server does not tell is not known");
    }

    #[test]
    fn what_is_no_hashtag_is_left_out() {
        for name in ["", "#", "a b", "\u{202e}evil"] {
            assert_eq!(of(json!({ "name": name })), None, "{name:?}");
        }
    }
}
