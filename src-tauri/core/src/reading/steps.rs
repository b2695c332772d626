//! First steps with an account, seen from what the server tells.

use crate::api::entities::{Account, Status};
use std::path::Path;
use url::Url;

/// Hashtags under which people introduce themselves, in lower case.
const INTRODUCTIONS: &[&str] = &[
    "introduction",
    "introductions",
    "introduce",
    "newhere",
    "présentation",
    "presentation",
    "nouveauici",
    "vorstellung",
    "vorstellungsrunde",
    "neuhier",
    "presentación",
    "presentacion",
    "mepresento",
    "apresentação",
    "apresentacao",
    "meapresento",
    "presentazione",
    "presentazioni",
    "mipresento",
    "voorstellen",
    "voorstelronde",
    "introductie",
    "nieuwhier",
    "自己紹介",
    "はじめまして",
    "自我介紹",
    "自我介绍",
    "자기소개",
    "presentatie",
    "esittely",
    "präsentation",
    "przedstawiamsie",
    "przedstawiamsię",
    "знакомство",
    "представление",
];

/// Has a picture of their own: servers name theirs so that it can be told.
pub(crate) fn has_picture(account: &Account) -> bool {
    let Ok(url) = Url::parse(&account.avatar) else { return false };
    let path = url.path().to_ascii_lowercase();
    let stem = Path::new(&path).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    // Mastodon: missing.png; GoToSocial: /assets/default_avatars/; Pleroma: avi.png; Pixelfed: default.jpg; snac: susie.png
    !(matches!(stem, "" | "missing" | "default" | "avi" | "susie") || path.contains("/default_avatars/"))
}

/// Has said something about themselves.
pub(crate) fn has_bio(account: &Account) -> bool {
    let written = account.source.as_ref().map(|source| source.note.as_str()).filter(|note| !note.trim().is_empty());
    written.is_some() || !crate::html::plain_text(&account.note).trim().is_empty()
}

/// Has introduced themselves in one of these posts of theirs.
pub(crate) fn has_introduction(own: &[Status]) -> bool {
    let is_one = |name: &str| INTRODUCTIONS.contains(&name.to_lowercase().as_str());
    own.iter().filter(|status| status.reblog.is_none()).flat_map(|status| &status.tags).any(|tag| is_one(&tag.name))
}

/// Has answered somebody else in one of these posts of theirs.
pub(crate) fn has_reply(own: &[Status]) -> bool {
    let answers = |status: &Status| {
        let to = status.in_reply_to_account_id.as_ref().filter(|_| status.in_reply_to_id.is_some());
        status.reblog.is_none() && to.is_some_and(|to| *to != status.account.id)
    };
    own.iter().any(answers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn account(changes: Value) -> Account {
        let mut account = json!({ "id": "1" });
        account.as_object_mut().expect("an object").extend(changes.as_object().expect("an object").clone());
        serde_json::from_value(account).expect("an account")
    }

    fn status(changes: Value) -> Status {
        let mut status = json!({ "id": "5", "account": { "id": "1" } });
        status.as_object_mut().expect("an object").extend(changes.as_object().expect("an object").clone());
        serde_json::from_value(status).expect("a post")
    }

    #[test]
    fn a_servers_own_picture_is_none() {
        for avatar in [
            "",
            "https://a.example/avatars/original/missing.png",
            "https://a.example/assets/default_avatars/Sloth.webp",
            "https://a.example/images/avi.png",
            "https://a.example/storage/avatars/default.jpg?v=0",
            "https://a.example/susie.png",
        ] {
            assert!(!has_picture(&account(json!({ "avatar": avatar }))), "{avatar}");
        }
        let own = "https://files.a.example/accounts/avatars/000/001/original/4d2f.png";
        assert!(has_picture(&account(json!({ "avatar": own }))), "an uploaded one");
    }

    #[test]
    fn a_biography_has_words() {
        assert!(!has_bio(&account(json!({ "note": "<p></p>", "source": { "note": " " } }))), "markup is none");
        assert!(has_bio(&account(json!({ "note": "<p>Boats</p>" }))), "as others see it");
        assert!(has_bio(&account(json!({ "source": { "note": "Boats" } }))), "as it was written");
    }

    #[test]
    fn introductions_are_known_in_several_languages() {
        for name in ["introduction", "Présentation", "NeuHier", "自己紹介", "MePresento"] {
            assert!(has_introduction(&[status(json!({ "tags": [{ "name": name }] }))]), "{name}");
        }
        let boost = json!({ "tags": [{ "name": "introduction" }], "reblog": { "id": "7", "account": { "id": "2" } } });
        assert!(!has_introduction(&[status(boost)]), "a boost of somebody else's is none");
    }

    #[test]
    fn an_answer_goes_to_somebody_else() {
        let answer = |to: &str| status(json!({ "in_reply_to_id": "4", "in_reply_to_account_id": to }));
        assert!(has_reply(&[answer("2")]), "to somebody else");
        assert!(!has_reply(&[answer("1")]), "a thread of one's own is none");
    }
}
