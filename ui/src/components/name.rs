//! A person's name and handle.

use super::document::inlines;
use leptos::prelude::*;
use trente_contract::person::Person;

/// The name, kept apart from the direction of the words round it.
pub fn name(person: &Person) -> AnyView {
    view! { <bdi>{inlines(&person.name)}</bdi> }.into_any()
}

/// The handle with its @; nothing for somebody without a name.
pub fn handle(person: &Person) -> String {
    if person.handle.is_empty() { String::new() } else { format!("@{}", person.handle) }
}
