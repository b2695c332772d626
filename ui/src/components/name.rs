//! A person's name and handle.

use super::document::inlines;
use leptos::prelude::*;
use trente_contract::person::Person;

/// The name, kept apart from the direction of the words round it.
pub fn name(person: &Person) -> AnyView {
    view! { <bdi>{inlines(&person.name)}</bdi> }.into_any()
}

/// The handle with its @.
pub fn handle(person: &Person) -> String {
    format!("@{}", person.handle)
}
