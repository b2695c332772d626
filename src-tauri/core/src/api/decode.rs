//! Whether our types take what a server sent: for bug reports (`cargo xtask decode`) and for tests.
//!
//! Strict where the client is lenient: what the client would leave out of a list, or take for missing, is an error here.

use super::lenient::{self, strictly};
use super::{ErrorKind, client, entities as e, json};
use serde::de::DeserializeOwned;

/// Why a text was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeRefusal {
    /// No entity has this name.
    #[error("no entity is called {0}")]
    UnknownEntity(String),
    /// The text is not JSON.
    #[error("not JSON: {0}")]
    NotJson(String),
    /// A field is not what it should be.
    #[error("{path}: {why}")]
    Field {
        /// Where, as `[3].account.id`; `.` for the whole.
        path: String,
        /// What is wrong there.
        why: String,
    },
}

type Read = fn(&str) -> Result<usize, DecodeRefusal>;

macro_rules! table {
    ($($name:literal $kind:ty;)*) => {
        const NAMES: &[&str] = &[$($name),*];
        const READS: &[Read] = &[$(read::<$kind>),*];
    };
}

table! {
    "Account" e::Account;
    "AccountWarning" e::AccountWarning;
    "Application" e::Application;
    "AsyncRefreshReply" e::AsyncRefreshReply;
    "Collection" e::Collection;
    "CollectionItem" e::CollectionItem;
    "CollectionWithAccounts" e::CollectionWithAccounts;
    "Context" e::Context;
    "Conversation" e::Conversation;
    "CredentialAccount" e::CredentialAccount;
    "CredentialApplication" e::Application;
    "CustomEmoji" e::CustomEmoji;
    "Error" e::ErrorBody;
    "ExtendedDescription" e::ExtendedDescription;
    "FamiliarFollowers" e::FamiliarFollowers;
    "FeaturedTag" e::FeaturedTag;
    "Filter" e::Filter;
    "FilterKeyword" e::FilterKeyword;
    "FilterResult" e::FilterResult;
    "FilterStatus" e::FilterStatus;
    "GroupedNotificationsResults" e::GroupedNotificationsResults;
    "Instance" e::Instance;
    "List" e::AccountList;
    "Marker" e::Marker;
    "Markers" e::Markers;
    "MediaAttachment" e::MediaAttachment;
    "Mention" e::Mention;
    "NodeInfo" e::NodeInfo;
    "NodeInfoLinks" e::NodeInfoLinks;
    "Notification" e::Notification;
    "NotificationGroup" e::NotificationGroup;
    "NotificationPolicy" e::NotificationPolicy;
    "NotificationRequest" e::NotificationRequest;
    "Poll" e::Poll;
    "PreviewCard" e::PreviewCard;
    "PreviewCardAuthor" e::PreviewCardAuthor;
    "Quote" e::Quote;
    "Relationship" e::Relationship;
    "RelationshipSeveranceEvent" e::RelationshipSeveranceEvent;
    "Report" e::Report;
    "Role" e::Role;
    "Rule" e::Rule;
    "ScheduledStatus" e::ScheduledStatus;
    "Status" e::Status;
    "StatusEdit" e::StatusEdit;
    "StatusSource" e::StatusSource;
    "Suggestion" e::Suggestion;
    "Tag" e::Tag;
    "Token" e::Token;
    "Translation" e::Translation;
    "TrendsLink" e::TrendsLink;
    "V1::Filter" e::V1Filter;
    "V1::Instance" e::V1Instance;
    "WebPushSubscription" e::WebPushSubscription;
    "WrappedCollection" e::WrappedCollection;
    "WrappedCollections" e::WrappedCollections;
}

/// The names that [`check`] knows, as the API's documentation writes them.
pub fn entity_names() -> &'static [&'static str] {
    NAMES
}

/// Reads a text that holds one entity or an array of them, and tells how many. The name's case and punctuation do not
/// matter: `V1::Instance`, `V1_Instance`, `v1instance`.
///
/// # Errors
/// When no entity has this name, the text is not JSON, or a field is not what it should be; the first such field is named.
pub fn check(entity: &str, json: &[u8]) -> Result<usize, DecodeRefusal> {
    let same = |name: &str| plain(name) == plain(entity);
    let place =
        NAMES.iter().position(|name| same(name)).ok_or_else(|| DecodeRefusal::UnknownEntity(entity.to_owned()))?;
    let text = std::str::from_utf8(json).map_err(|error| DecodeRefusal::NotJson(error.to_string()))?;
    // A byte order mark is what some editors leave in a file.
    strictly(|| READS[place](text.trim_start_matches('\u{feff}')))
}

/// Reads a text as the client reads an answer, and tells how many parts of it were left out.
///
/// # Errors
/// When the text is not JSON, or what cannot be left out is not what it should be.
pub fn leniently<T: DeserializeOwned>(json: &[u8]) -> Result<(T, usize), DecodeRefusal> {
    let (read, left_out) = lenient::counting(|| client::decode(json));
    match read {
        Ok(value) => Ok((value, left_out)),
        Err(ErrorKind::Undecodable { path, why }) => Err(DecodeRefusal::Field { path, why }),
        Err(other) => Err(DecodeRefusal::NotJson(other.to_string())),
    }
}

fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

fn read<T: DeserializeOwned>(text: &str) -> Result<usize, DecodeRefusal> {
    let (value, left_out) = lenient::counting(|| json::value(text.as_bytes()));
    let value = value.map_err(|error| match error.is_data() {
        true => DecodeRefusal::Field { path: ".".to_owned(), why: error.to_string() },
        false => DecodeRefusal::NotJson(error.to_string()),
    })?;
    if left_out > 0 {
        return Err(DecodeRefusal::Field { path: ".".to_owned(), why: json::too_deep().to_string() });
    }
    if value.is_array() {
        // From the text, not the value, so that the error can name line and column.
        read_as::<Vec<T>>(text).map(|entities| entities.len())
    } else {
        read_as::<T>(text).map(|_| 1)
    }
}

fn read_as<T: DeserializeOwned>(text: &str) -> Result<T, DecodeRefusal> {
    serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(text)).map_err(|error| {
        let path = error.path().to_string();
        DecodeRefusal::Field { path, why: error.into_inner().to_string() }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_or_many() {
        assert_eq!(check("Tag", br#"{"name": "a"}"#), Ok(1), "one");
        assert_eq!(check("tag", br#"[{"name": "a"}, {"name": "b"}]"#), Ok(2), "an array");
        assert_eq!(check("V1_Instance", br#"{"uri": "a.example"}"#), Ok(1), "punctuation does not matter");
    }

    #[test]
    fn the_field_is_named() {
        let refusal = check("Context", br#"{"ancestors": [], "descendants": [{"id": "1", "account": {"id": {}}}]}"#);
        let Err(DecodeRefusal::Field { path, .. }) = refusal else { panic!("a map is no id: {refusal:?}") };
        assert_eq!(path, "descendants[0].account.id", "what the client leaves out is an error here");
        assert!(matches!(check("Tag", b"<html>"), Err(DecodeRefusal::NotJson(_))), "a web page");
        assert!(matches!(check("Thing", b"{}"), Err(DecodeRefusal::UnknownEntity(_))), "no such entity");
    }

    #[test]
    fn names_are_sorted_and_unlike() {
        assert!(NAMES.is_sorted(), "for reading");
        let mut names: Vec<String> = NAMES.iter().map(|name| plain(name)).collect();
        names.dedup();
        assert_eq!(names.len(), NAMES.len(), "no two names mean the same");
    }
}
