//! A person's name and handle.

use super::document::inlines;
use leptos::prelude::*;
use trente_contract::person::Person;
use trente_contract::waiting::Room;

/// The name, kept apart from the direction of the words round it.
pub fn name(person: &Person) -> AnyView {
    view! { <bdi>{inlines(&person.name)}</bdi> }.into_any()
}

/// The handle with its @; nothing for somebody without a name.
pub fn handle(person: &Person) -> String {
    if person.handle.is_empty() { String::new() } else { format!("@{}", person.handle) }
}

/// The account that was asked for, as a handle; only the server while the name is chosen on the server's own page.
pub fn asked_for(room: &Room) -> String {
    if room.name.is_empty() { room.server.clone() } else { format!("@{}@{}", room.name, room.server) }
}
