//! A person's picture.

use crate::ground::i18n::capital;
use crate::ground::motion;
use leptos::prelude::*;
use trente_contract::person::Person;

/// The picture; `class` holds `avatar` and its size. Where there is none, or it cannot be shown, the person's initial stands
/// in its place. Decoration: the name stands beside it.
pub fn avatar(person: &Person, class: &'static str) -> AnyView {
    let still = person.avatar_still.clone();
    // A moving picture beside every post would never let the eye rest: the still one is shown, and of servers that give the moving
    // file for it, its first picture.
    let src = motion::still(if still.is_empty() { &person.avatar } else { &still });
    let letter = initial(person);
    let broken = RwSignal::new(src.is_empty());
    let fail = move |_| {
        broken.try_set(true);
    };
    (move || {
        if broken.get() {
            let class = format!("{class} avatar--letter");
            return view! { <span class=class aria-hidden="true">{letter.clone()}</span> }.into_any();
        }
        view! {
            <img
                class=class
                src=src.clone()
                alt=""
                width="44"
                height="44"
                loading="lazy"
                decoding="async"
                draggable="false"
                on:error=fail
            />
        }
        .into_any()
    })
    .into_any()
}

/// The first letter or digit of the name, else of the handle.
fn initial(person: &Person) -> String {
    let first = |text: &str| text.chars().find(|letter| letter.is_alphanumeric());
    let letter = first(&person.name_text).or_else(|| first(&person.handle));
    letter.map(|letter| capital(&letter.to_string())).unwrap_or_default()
}
