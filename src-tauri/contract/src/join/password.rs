//! The password that is suggested to a newcomer.

use crate::ids::{AccountKey, RoomId};
use crate::settings::SecretPlace;
use serde::{Deserialize, Serialize};

/// A password on its way to the person's eyes. It does not print.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Password(pub String);

impl std::fmt::Debug for Password {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Password(..)")
    }
}

/// A password that was made for the person, who may choose another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    /// As it is sent.
    pub password: Password,
    /// Where it is kept, once it is sent.
    pub place: SecretPlace,
}

/// With which account a password is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// One that was asked for.
    Room(RoomId),
    /// One that works.
    Account(AccountKey),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_does_not_print() {
        let suggestion = Suggestion { password: Password("menoka-budase".into()), place: SecretPlace::Keychain };
        let printed = format!("{suggestion:?}");
        assert!(!printed.contains("menoka"), "whatever prints it, a log least of all: {printed}");
    }
}
