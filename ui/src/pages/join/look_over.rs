//! What is wrong with a form before any server is asked: servers count what fails.

use super::birth::today;
use trente_contract::FaultCode;
use trente_contract::directory::Entry;
use trente_contract::join::{Field, FieldFault, FieldRefusal, Form};
use trente_text::{birth, email, password, username};

/// The longest reason that servers take, in characters.
const REASON_MAX: usize = 420;

/// What is wrong, in the form's order. `born` is year, month and day as they were typed.
pub(super) fn look_over(form: &Form, entry: &Entry, born: &[String; 3]) -> Vec<FieldRefusal> {
    let mut wrong = Vec::new();
    let mut say = |field, why| wrong.push(FieldRefusal { field, why, said: None });
    match username::wrong(&form.name) {
        Some(username::Wrong::Blank) => say(Field::Name, FieldFault::Blank),
        Some(username::Wrong::Letters) => say(Field::Name, FieldFault::Invalid),
        Some(username::Wrong::Long) => say(Field::Name, FieldFault::TooLong),
        None => {}
    }
    match form.email.chars().count() {
        0 => say(Field::Email, FieldFault::Blank),
        long if long > email::MAX => say(Field::Email, FieldFault::TooLong),
        _ if !email::possible(&form.email) => say(Field::Email, FieldFault::Invalid),
        _ => {}
    }
    match form.password.chars().count() {
        0 => say(Field::Password, FieldFault::Blank),
        short if short < password::MIN => say(Field::Password, FieldFault::TooShort),
        long if long > password::MAX => say(Field::Password, FieldFault::TooLong),
        _ => {}
    }
    if let Some(least) = entry.min_age {
        let [year, month, day] = born;
        let age = birth::parse(year, month, day).map(|born| born.age(today()));
        match age {
            _ if [year, month, day].iter().all(|part| part.trim().is_empty()) => say(Field::Birth, FieldFault::Blank),
            None | Some(None) => say(Field::Birth, FieldFault::Invalid),
            Some(Some(age)) if age < least => say(Field::Birth, FieldFault::TooYoung),
            Some(Some(_)) => {}
        }
    }
    match form.reason.chars().count() {
        0 if entry.reason => say(Field::Reason, FieldFault::Blank),
        long if long > REASON_MAX => say(Field::Reason, FieldFault::TooLong),
        _ => {}
    }
    wrong
}

/// True when another try at the same server may help.
pub(super) fn passes(code: FaultCode) -> bool {
    !matches!(
        code,
        FaultCode::NoSuchServer | FaultCode::NotMastodon | FaultCode::OtherSoftware | FaultCode::BadCertificate
    )
}
