//! What a list of people is called.

use crate::ground::i18n::{t, t_args};
use trente_contract::people::PeopleOf;
use trente_contract::person::Profile;

pub(super) fn title(of: &PeopleOf, whose: Option<&Profile>) -> String {
    let name = whose.map(|profile| profile.person.name_text.as_str());
    match (of, name) {
        (PeopleOf::Followers(_), Some(name)) => t_args("people-followers-of", &[("name", name.into())]),
        (PeopleOf::Followers(_), None) => t("people-followers"),
        (PeopleOf::Following(_), Some(name)) => t_args("people-following-of", &[("name", name.into())]),
        (PeopleOf::Following(_), None) => t("people-following"),
        (PeopleOf::BoostedBy(_), _) => t("people-boosted-by"),
        (PeopleOf::FavouritedBy(_), _) => t("people-favourited-by"),
        (PeopleOf::Muted, _) => t("people-muted-list"),
        (PeopleOf::Blocked, _) => t("people-blocked-list"),
        (PeopleOf::InList(_), _) => t("list-people"),
    }
}
