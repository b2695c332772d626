//! The first post: the composer, with a text made of what was chosen.

use crate::ground::i18n::{list, t_args};
use crate::ground::route::Route;
use crate::pages::compose;
use crate::places::router;
use crate::store::picks;
use leptos::prelude::*;
use trente_contract::reader::Account;
use trente_contract::reading::Pick;

/// How many hashtags an introduction names: more would read like a shopping list.
const FEW: usize = 5;

/// Opens the composer with an introduction. Nothing is sent by itself.
pub(super) fn write(account: &Account) {
    let tags: Vec<String> = picks::all().with_untracked(|all| {
        let names = all.picks.iter().filter_map(|one| match &one.pick {
            Pick::Tag { name } => Some(format!("#{name}")),
            _ => None,
        });
        names.take(FEW).collect()
    });
    let args = [
        ("name", account.person.name_text.as_str().into()),
        ("count", tags.len().into()),
        ("tags", named(&tags).into()),
    ];
    compose::suggest(t_args("steps-hello-text", &args));
    router::go(Route::Write { reply_to: None });
}

/// The hashtags in a sentence. Where words stand without spaces (`#猫和#狗`), the next word would become part of a hashtag.
fn named(tags: &[String]) -> String {
    let words = list(tags);
    let next = |tag: &String| words.split_once(tag.as_str()).and_then(|(_, rest)| rest.chars().next());
    if tags.iter().filter_map(next).any(char::is_alphanumeric) { tags.join(" ") } else { words }
}
