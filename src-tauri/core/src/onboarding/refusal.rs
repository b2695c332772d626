//! What a server's refusal of a sign-up means.

use crate::api::error::plain;
use crate::api::{ApiError, ErrorKind};
use trente_contract::directory::Obstacle;
use trente_contract::join::{Field, FieldFault, FieldRefusal};

/// What became of a form that was sent and not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Single fields are wrong.
    Fields(Vec<FieldRefusal>),
    /// The server takes nobody now, for this reason.
    Server(Obstacle),
    /// The server makes accounts on its own page only.
    OwnPage,
    /// It was refused for another reason: the fault tells.
    Other,
    /// It never left this device: there is no network.
    NotSent,
    /// Nobody can tell whether it arrived.
    Unknown,
}

/// What an error of `POST /api/v1/accounts` means.
pub fn outcome(error: &ApiError) -> Outcome {
    match error.kind() {
        ErrorKind::Status => of_status(error),
        ErrorKind::Held => Outcome::Server(Obstacle::Full),
        // The connection broke, the answer did not come, or made no sense: the account may be there.
        _ if error.may_be_done() => Outcome::Unknown,
        ErrorKind::Offline => Outcome::NotSent,
        ErrorKind::TimedOut(..) => Outcome::Server(Obstacle::Slow),
        ErrorKind::UnsafeRedirect | ErrorKind::RedirectLoop => Outcome::Server(Obstacle::Down),
        ErrorKind::Request(_) => Outcome::Other,
        // No connection was ever made.
        _ => Outcome::Server(Obstacle::Down),
    }
}

fn of_status(error: &ApiError) -> Outcome {
    let fields = fields(error);
    match error.status().unwrap_or_default() {
        422 | 400 if !fields.is_empty() => Outcome::Fields(fields),
        403 => Outcome::Server(Obstacle::Closed),
        429 | 503 => Outcome::Server(Obstacle::Full),
        // The path is not there: other software, or sign-up only on the web.
        404 | 410 | 501 => Outcome::Server(Obstacle::Closed),
        _ if error.may_be_done() => Outcome::Unknown,
        // Nobody has a log-in yet that could have ended: it lets no app make accounts.
        401 => Outcome::OwnPage,
        _ => Outcome::Other,
    }
}

/// Whether the server as a whole is in the way, told by what went wrong while asking it anything else than to take the
/// form. None when it is not the server's doing.
pub fn obstacle(error: &ApiError) -> Option<Obstacle> {
    match error.kind() {
        ErrorKind::Offline | ErrorKind::Request(_) => None,
        ErrorKind::TimedOut(..) => Some(Obstacle::Slow),
        ErrorKind::Held => Some(Obstacle::Full),
        ErrorKind::Status => match error.status().unwrap_or_default() {
            403 => Some(Obstacle::Closed),
            401 | 422 => Some(Obstacle::Limited),
            429 | 503 => Some(Obstacle::Full),
            _ => Some(Obstacle::Down),
        },
        _ => Some(Obstacle::Down),
    }
}

/// What is wrong with single fields, in the form's order.
fn fields(error: &ApiError) -> Vec<FieldRefusal> {
    let details = error.error_body().unwrap_or_default().details;
    let mut found: Vec<FieldRefusal> = details
        .iter()
        .flat_map(|(key, list)| list.iter().map(|detail| refusal(field(key), &detail.error, &detail.description)))
        .collect();
    found.sort_by_key(|refusal| place(refusal.field));
    found.dedup_by_key(|refusal| (refusal.field, refusal.why));
    found
}

fn refusal(field: Field, code: &str, description: &str) -> FieldRefusal {
    let why = if code.is_empty() { by_words(description) } else { why(code) };
    FieldRefusal { field, why, said: Some(plain(description)).filter(|said| !said.is_empty()) }
}

/// The form's field that the server's name stands for.
pub fn field(key: &str) -> Field {
    match key {
        "username" | "account.username" | "nickname" | "name" => Field::Name,
        "email" => Field::Email,
        "password" => Field::Password,
        "agreement" => Field::Agreement,
        "date_of_birth" => Field::Birth,
        "reason" | "invite_request" | "invite_request.text" => Field::Reason,
        // `base`, `locale` of old servers, and whatever comes next.
        _ => Field::Form,
    }
}

/// What the server's code means.
pub fn why(code: &str) -> FieldFault {
    match code {
        "ERR_TAKEN" => FieldFault::Taken,
        "ERR_RESERVED" => FieldFault::Reserved,
        "ERR_BLOCKED" => FieldFault::Blocked,
        "ERR_UNREACHABLE" => FieldFault::Unreachable,
        "ERR_ACCEPTED" => FieldFault::NotAccepted,
        "ERR_BLANK" => FieldFault::Blank,
        "ERR_INVALID" => FieldFault::Invalid,
        "ERR_TOO_LONG" => FieldFault::TooLong,
        "ERR_TOO_SHORT" => FieldFault::TooShort,
        "ERR_INCLUSION" => FieldFault::NotAllowed,
        "ERR_BELOW_LIMIT" => FieldFault::TooYoung,
        _ => FieldFault::Other,
    }
}

/// What a sentence means where no code is told: those of Rails and Ecto, which most software that answers so is made with.
fn by_words(sentence: &str) -> FieldFault {
    let sentence = sentence.to_lowercase();
    let known = [
        ("taken", FieldFault::Taken),
        ("already", FieldFault::Taken),
        ("reserved", FieldFault::Reserved),
        ("can't be blank", FieldFault::Blank),
        ("can\u{2019}t be blank", FieldFault::Blank),
        ("required", FieldFault::Blank),
        ("too long", FieldFault::TooLong),
        ("at most", FieldFault::TooLong),
        ("too short", FieldFault::TooShort),
        ("at least", FieldFault::TooShort),
        ("must be accepted", FieldFault::NotAccepted),
        ("invalid", FieldFault::Invalid),
        ("format", FieldFault::Invalid),
    ];
    known.iter().find(|(words, _)| sentence.contains(words)).map_or(FieldFault::Other, |(_, why)| *why)
}

/// Where a field stands in the form.
fn place(field: Field) -> u8 {
    match field {
        Field::Email => 0,
        Field::Name => 1,
        Field::Password => 2,
        Field::Birth => 3,
        Field::Reason => 4,
        Field::Agreement => 5,
        Field::Form => 6,
    }
}

/// True when nobody of this age is taken.
pub fn under_age(fields: &[FieldRefusal]) -> bool {
    fields.iter().any(|refusal| refusal.field == Field::Birth && refusal.why == FieldFault::TooYoung)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::error::Asked;
    use bytes::Bytes;

    fn refused(status: u16, body: &str) -> ApiError {
        let asked = Asked { operation: "create_account", server: "a.example", with_token: true, reading: false };
        ApiError::new(asked, ErrorKind::Status).with_answer(status, Bytes::copy_from_slice(body.as_bytes()))
    }

    #[test]
    fn details_become_fields_in_the_form_s_order() {
        let body = r#"{"error":"Validation failed","details":{
            "agreement":[{"error":"ERR_ACCEPTED","description":"must be accepted"}],
            "password":[{"error":"ERR_BLANK","description":"can't be blank"},{"error":"ERR_TOO_SHORT","description":"is short"}],
            "username":[{"error":"ERR_TAKEN","description":"has <b>already</b> been taken"}],
            "base":[{"error":"ERR_NEW","description":"Something else"}]}}"#;
        let Outcome::Fields(fields) = outcome(&refused(422, body)) else { panic!("the fields are told") };
        let told: Vec<_> = fields.iter().map(|refusal| (refusal.field, refusal.why)).collect();
        assert_eq!(
            told,
            [
                (Field::Name, FieldFault::Taken),
                (Field::Password, FieldFault::Blank),
                (Field::Password, FieldFault::TooShort),
                (Field::Agreement, FieldFault::NotAccepted),
                (Field::Form, FieldFault::Other),
            ],
            "all of them"
        );
        assert_eq!(fields[0].said.as_deref(), Some("has already been taken"), "the words without tags");
    }

    #[test]
    fn fields_are_told_in_words_by_other_software() {
        for (body, field, why, said) in [
            (
                r#"{"error":"x","details":{"username":["has already been taken"]}}"#,
                Field::Name,
                FieldFault::Taken,
                "has already been taken",
            ),
            (r#"{"error":"{\"captcha\":[\"Invalid CAPTCHA\"]}"}"#, Field::Form, FieldFault::Invalid, "Invalid CAPTCHA"),
            (r#"{"error":"{\"nickname\":[\"can't be blank\"]}"}"#, Field::Name, FieldFault::Blank, "can't be blank"),
            (r#"{"errors":{"email":["looks odd"]}}"#, Field::Email, FieldFault::Other, "looks odd"),
        ] {
            let Outcome::Fields(fields) = outcome(&refused(400, body)) else { panic!("{body} tells of a field") };
            let told: Vec<_> = fields.iter().map(|told| (told.field, told.why, told.said.as_deref())).collect();
            assert_eq!(told, [(field, why, Some(said))], "{body}");
        }
    }

    #[test]
    fn statuses_tell_what_became_of_it() {
        for (status, body, due) in [
            (403, r#"{"error":"Forbidden"}"#, Outcome::Server(Obstacle::Closed)),
            (404, "<html>", Outcome::Server(Obstacle::Closed)),
            (429, r#"{"error":"Too many requests"}"#, Outcome::Server(Obstacle::Full)),
            (503, "", Outcome::Server(Obstacle::Full)),
            (422, r#"{"error":"Validation failed: no"}"#, Outcome::Other),
            (401, r#"{"error":"The access token is invalid"}"#, Outcome::OwnPage),
            (408, "", Outcome::Unknown),
            (502, "<html>", Outcome::Unknown),
            (500, r#"{"error":"oops"}"#, Outcome::Unknown),
        ] {
            assert_eq!(outcome(&refused(status, body)), due, "{status} {body}");
        }
    }
}
