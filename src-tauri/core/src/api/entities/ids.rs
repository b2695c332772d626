//! Opaque names that servers give. Some servers send numbers; here they are always text, never sorted or counted with.

use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as the server wrote it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                from.deserialize_any(IdText).map(Self)
            }
        }
    )*};
}

ids! {
    /// A [`Status`](super::Status)'s id.
    StatusId,
    /// An [`Account`](super::Account)'s id.
    AccountId,
    /// A [`MediaAttachment`](super::MediaAttachment)'s id.
    MediaId,
    /// A [`Poll`](super::Poll)'s id.
    PollId,
    /// A [`Notification`](super::Notification)'s id.
    NotificationId,
    /// The id of anything else: rules, filters, roles, tags, applications, collections.
    EntityId,
}

impl From<StatusId> for trente_contract::ids::PostId {
    fn from(id: StatusId) -> Self {
        Self(id.0)
    }
}

impl From<&trente_contract::ids::PostId> for StatusId {
    fn from(id: &trente_contract::ids::PostId) -> Self {
        Self(id.0.clone())
    }
}

impl From<AccountId> for trente_contract::ids::PersonId {
    fn from(id: AccountId) -> Self {
        Self(id.0)
    }
}

impl From<&trente_contract::ids::PersonId> for AccountId {
    fn from(id: &trente_contract::ids::PersonId) -> Self {
        Self(id.0.clone())
    }
}

struct IdText;

impl de::Visitor<'_> for IdText {
    type Value = String;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an id (text or number)")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<String, E> {
        self.visit_string(text.to_owned())
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<String, E> {
        // Nothing can be asked for by an empty id: better left out than shown and dead.
        if text.is_empty() { Err(E::invalid_value(de::Unexpected::Str(""), &self)) } else { Ok(text) }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<String, E> {
        Ok(number.to_string())
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<String, E> {
        Ok(number.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_text() {
        let ids: Vec<StatusId> = serde_json::from_str(r#"["1a", 12, -3]"#).expect("all are ids");
        assert_eq!(ids, ["1a", "12", "-3"].map(StatusId::from), "text stays, numbers are written out");
    }

    #[test]
    fn nothing_is_no_id() {
        for bad in [r#""""#, "null", "[]", "1.5"] {
            assert!(serde_json::from_str::<StatusId>(bad).is_err(), "{bad} is no id");
        }
    }
}
