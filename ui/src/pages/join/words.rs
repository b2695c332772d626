//! What is wrong with a field, in plain words.

use crate::ground::i18n::{t, t_args};
use trente_contract::join::{Field, FieldFault, FieldRefusal};

/// The element that gets the focus when a field is to be mended.
pub(super) fn element(field: Field) -> &'static str {
    match field {
        Field::Name => "join-name",
        Field::Email => "join-email",
        Field::Password => "join-password",
        Field::Birth => "join-birth-day",
        Field::Reason => "join-reason",
        Field::Agreement | Field::Form => "join-go",
    }
}

/// The sentence for what is wrong. What has none of its own is said in the server's words, as a quotation.
pub(super) fn sentence(wrong: &FieldRefusal, server: &str) -> String {
    use FieldFault as Why;
    let id = match (wrong.field, wrong.why) {
        (Field::Name, Why::Taken) => "join-name-taken",
        (Field::Name, Why::Reserved | Why::NotAllowed | Why::Blocked) => "join-name-reserved",
        (Field::Name, Why::Blank) => "join-name-blank",
        (Field::Name, Why::Invalid) => "join-name-letters",
        (Field::Name, Why::TooLong) => "join-name-long",
        (Field::Name, Why::TooShort) => "join-name-short",
        (Field::Email, Why::Taken) => "join-email-taken",
        (Field::Email, Why::Blocked | Why::NotAllowed | Why::Reserved) => "join-email-blocked",
        (Field::Email, Why::Unreachable) => "join-email-unreachable",
        (Field::Email, Why::Blank) => "join-email-blank",
        (Field::Email, Why::Invalid) => "join-email-invalid",
        (Field::Email, Why::TooLong) => "join-email-long",
        (Field::Password, Why::Blank) => "join-password-blank",
        (Field::Password, Why::TooShort) => "join-password-short",
        (Field::Password, Why::TooLong) => "join-password-long",
        (Field::Password, Why::Invalid | Why::NotAllowed | Why::Reserved | Why::Blocked) => "join-password-refused",
        (Field::Password, Why::Another) => "join-password-another",
        (Field::Birth, Why::Blank) => "join-birth-blank",
        (Field::Birth, Why::Invalid) => "join-birth-invalid",
        (Field::Birth, Why::TooYoung) => "join-birth-young",
        (Field::Reason, Why::Blank | Why::TooShort) => "join-reason-blank",
        (Field::Reason, Why::TooLong) => "join-reason-long",
        (Field::Agreement, _) => "join-agreement-missing",
        _ => {
            return match &wrong.said {
                Some(said) => t_args("join-said", &[("server", server.into()), ("said", said.as_str().into())]),
                None => t("join-unsaid"),
            };
        }
    };
    t_args(id, &[("server", server.into())])
}
