//! A person's picture.

use leptos::prelude::*;
use trente_contract::person::Person;

/// The picture; `class` holds `avatar` and its size. Decoration: the name stands beside it.
pub fn avatar(person: &Person, class: &'static str) -> AnyView {
    let still = person.avatar_still.clone();
    // A moving picture beside every post would never let the eye rest: the still one is shown.
    let src = if still.is_empty() { person.avatar.clone() } else { still };
    if src.is_empty() {
        return view! { <span class=class></span> }.into_any();
    }
    view! { <img class=class src=src alt="" width="44" height="44" loading="lazy" decoding="async" draggable="false" /> }
        .into_any()
}
