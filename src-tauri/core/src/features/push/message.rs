//! What Mastodon writes into a message. It also writes the account's token there, so that an app has something to ask with: this one
//! does not read that field.

use super::error::PushError;
use crate::api::entities::{NotificationId, NotificationType};
use crate::api::lenient::{filled_text, spare_id, text};
use crate::html::tidy;
use serde::Deserialize;
use trente_contract::ids::AccountKey;
use url::Url;

/// How many letters of a title are told: servers write a name into it.
const TITLE: usize = 200;
/// How many letters of a post are told: Mastodon sends 140.
const BODY: usize = 400;

/// What was pushed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pushed {
    /// To whom it happened.
    pub account: AccountKey,
    /// The notification's id on the account's server.
    pub id: NotificationId,
    /// What happened.
    pub kind: NotificationType,
    /// The avatar of who did it, https; none when the server names none.
    pub icon: Option<Url>,
    /// One line of the server's words, in the language that the account has there. Never empty.
    pub title: String,
    /// The beginning of the post, or of its warning, in one line; may be empty.
    pub body: String,
}

#[derive(Deserialize)]
struct Payload {
    #[serde(default, deserialize_with = "spare_id")]
    notification_id: NotificationId,
    #[serde(default)]
    notification_type: NotificationType,
    #[serde(default, deserialize_with = "filled_text")]
    icon: Option<String>,
    #[serde(default, deserialize_with = "text")]
    title: String,
    #[serde(default, deserialize_with = "text")]
    body: String,
}

/// Reads an opened message.
///
/// # Errors
/// When it is of another form, or says nothing.
pub(super) fn read(account: AccountKey, opened: &[u8]) -> Result<Pushed, PushError> {
    let told: Payload = serde_json::from_slice(opened).map_err(|_| PushError::Form)?;
    let title = tidy(&told.title, TITLE);
    if told.notification_id.as_str().is_empty() || title.is_empty() {
        return Err(PushError::Form);
    }
    let icon = told.icon.and_then(|icon| Url::parse(&icon).ok()).filter(|icon| icon.scheme() == "https");
    Ok(Pushed {
        account,
        id: told.notification_id,
        kind: told.notification_type,
        icon,
        title,
        body: tidy(&told.body, BODY),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn pushed(told: &serde_json::Value) -> Result<Pushed, PushError> {
        read("ada@strict.example".into(), told.to_string().as_bytes())
    }

    #[test]
    fn what_mastodon_writes_is_read_but_for_the_token() {
        let told = json!({
            "access_token": "hidden-and-seen-by-nobody", "preferred_locale": "fr", "notification_id": 1_700_123, "notification_type": "favourite",
            "icon": "https://strict.example/a.png", "title": "Léa a mis\u{202e} en favori\nvotre message", "body": "Hello",
        });
        let pushed = pushed(&told).expect("a notification");
        assert_eq!((pushed.id.as_str(), &pushed.kind), ("1700123", &NotificationType::Favourite), "a number is an id");
        assert_eq!(pushed.title, "Léa a mis en favori votre message", "one line, and nothing turns it round");
        assert_eq!(pushed.icon.as_ref().map(Url::as_str), Some("https://strict.example/a.png"), "over https");
        assert!(!format!("{pushed:?}").contains("hidden"), "the token is nowhere in it");
    }

    #[test]
    fn odd_payloads_are_refused_or_cut() {
        let whole = json!({ "notification_id": "7", "notification_type": "news", "title": "a".repeat(3000), "icon": "http://a.example/b" });
        let read = pushed(&whole).expect("an unknown type is no reason to be silent");
        assert_eq!((read.kind.as_str(), read.icon, read.body.as_str()), ("news", None, ""), "as far as it goes");
        assert_eq!(read.title.chars().count(), TITLE, "a title has an end");
        for odd in [json!({}), json!([]), json!("a"), json!({ "notification_id": "7" }), json!({ "title": "a" })] {
            assert!(matches!(pushed(&odd), Err(PushError::Form)), "{odd} is no notification");
        }
        let deep =
            format!("{{\"notification_id\":1,\"title\":\"a\",\"body\":{}1{}}}", "[".repeat(1800), "]".repeat(1800));
        assert!(matches!(read_text(&deep), Err(PushError::Form)), "however deep it is");
    }

    fn read_text(text: &str) -> Result<Pushed, PushError> {
        read("ada@strict.example".into(), text.as_bytes())
    }
}
