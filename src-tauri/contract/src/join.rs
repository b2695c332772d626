//! Making an account.

pub mod birth;
pub mod check;
mod password;

pub use password::{Password, Suggestion, Whose};

use crate::Fault;
use crate::directory::{Choice, Entry, Obstacle};
use crate::document::Document;
use crate::server::Server;
use crate::waiting::Room;
use serde::{Deserialize, Serialize};

/// What a server asks and promises before one joins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Terms {
    /// What it says of itself.
    pub server: Server,
    /// What it asks of newcomers.
    pub entry: Entry,
    /// Why it cannot be joined now; none when it can.
    pub obstacle: Option<Obstacle>,
    /// Its own words about being closed.
    pub message: Option<Document>,
    /// Its rules, in order; in the reader's language where the server has them.
    pub rules: Vec<Rule>,
    /// Its privacy policy; none when it has none.
    pub privacy: Option<Document>,
    /// Its terms of service; none when it has none.
    pub terms: Option<Document>,
    /// The invite that this was asked with is still good; none without an invite.
    pub invite: Option<bool>,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Plain text, untrusted.
    pub text: String,
    /// What it means (plain text, untrusted); empty when it is not explained.
    pub hint: String,
    /// BCP 47 when the server says which language this is; none when it does not.
    pub language: Option<String>,
}

/// What was typed to make an account. Kept on this device at every pause, all but the password.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Form {
    /// The name, as typed.
    pub name: String,
    /// The e-mail address, as typed.
    pub email: String,
    /// The password. Never written to disk, never logged.
    pub password: String,
    /// `YYYY-MM-DD`; empty when not given, as typed while it is no day ([`birth::join`]).
    pub birth: String,
    /// Why the person wants to join; empty when not given.
    pub reason: String,
    /// Rules, privacy and terms were agreed to.
    pub agreed: bool,
    /// Code of an invite.
    pub invite: Option<String>,
}

impl std::fmt::Debug for Form {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What people type here is nobody's business, a log's least of all.
        out.write_str("Form")
    }
}

/// A form that was begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Begun {
    /// For which server.
    pub server: String,
    /// What was typed; the password is empty.
    pub form: Form,
}

/// Whether a name is free on a server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameOn {
    /// The server's domain.
    pub server: String,
    /// How it stands.
    pub name: NameState,
}

/// Whether a name is free.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NameState {
    /// Nobody has it.
    Free,
    /// Somebody has it.
    Taken,
    /// The server did not say: it will when the form is sent.
    Unknown,
}

/// How a sign-up went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignedUp {
    /// The account was asked for; the waiting room is open.
    Waiting(Room),
    /// The server refused; everything typed is still right elsewhere.
    Refused(SignUpRefusal),
}

/// A refused sign-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignUpRefusal {
    /// What is wrong with single fields, in the form's order. Empty when it is the server as a whole.
    pub fields: Vec<FieldRefusal>,
    /// Why the server takes nobody now; none when only fields are wrong.
    pub obstacle: Option<Obstacle>,
    /// What else went wrong.
    pub fault: Option<Fault>,
    /// The next good server, with the same name and everything typed; none when there is no other.
    pub next: Option<Choice>,
}

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldRefusal {
    /// Which.
    pub field: Field,
    /// What. Each pair has a sentence in `join.ftl`.
    pub why: FieldFault,
    /// The server's own words (plain text, untrusted), shown as a quotation with [`FieldFault::Other`].
    pub said: Option<String>,
}

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The name.
    Name,
    /// The e-mail address.
    Email,
    /// The password.
    Password,
    /// The consent.
    Agreement,
    /// The date of birth.
    Birth,
    /// The reason for joining.
    Reason,
    /// The form as a whole.
    Form,
}

/// What is wrong with a field; the codes of the server's `details`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldFault {
    /// `ERR_TAKEN`
    Taken,
    /// `ERR_RESERVED`
    Reserved,
    /// `ERR_BLOCKED`: the e-mail provider is not allowed.
    Blocked,
    /// `ERR_UNREACHABLE`: the e-mail's domain does not exist.
    Unreachable,
    /// `ERR_ACCEPTED`: not agreed to.
    NotAccepted,
    /// `ERR_BLANK`
    Blank,
    /// `ERR_INVALID`
    Invalid,
    /// `ERR_TOO_LONG`
    TooLong,
    /// `ERR_TOO_SHORT`
    TooShort,
    /// `ERR_INCLUSION`: not one of those allowed.
    NotAllowed,
    /// `ERR_BELOW_LIMIT`: too young.
    TooYoung,
    /// With the password: the account was asked for already, and not with this one as far as is known.
    Another,
    /// A code that is not known: the server's own words are all there is.
    Other,
}
