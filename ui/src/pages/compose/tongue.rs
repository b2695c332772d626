//! "This looks like French": a post under another language than its own is hidden from those who would read it.

use super::writing::Writing;
use crate::ground::bridge::call;
use crate::ground::i18n::{language_name, t_args, t_attr, t_attr_args};
use crate::ground::moments::pause;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::commands::{GuessLanguage, SpellIn};
use trente_text::languages::{for_posts, primary};

/// How long one has to pause before it is looked at.
const PAUSE: Duration = Duration::from_millis(700);

/// Lets the system look for slips in the language of the post, while one writes. Where it has no such dictionary it marks nothing.
pub(super) fn spell(writing: Writing) {
    let spell = |language: Option<String>| {
        spawn_local(async move {
            // Nobody is held up by a check that does not come.
            let _ = call(SpellIn { language }).await;
        });
    };
    let language = Memo::new(move |_| writing.language.get());
    Effect::new(move |_| spell(language.get()));
    on_cleanup(move || spell(None));
}

/// The hint, with the way to take it and the way to be left alone.
pub(super) fn hint(writing: Writing) -> AnyView {
    let guessed = RwSignal::new(None::<String>);
    let refused = RwSignal::new(Vec::<String>::new());
    let turn = StoredValue::new(0_u32);
    Effect::new(move |_| {
        let text = writing.text.get();
        let this = turn.get_value().wrapping_add(1);
        turn.set_value(this);
        spawn_local(async move {
            pause(PAUSE).await;
            // Something newer was typed, or the page is gone.
            if turn.try_get_value() != Some(this) {
                return;
            }
            // Nobody is held up by a hint that does not come.
            let guess = call(GuessLanguage { text }).await.ok().flatten();
            if turn.try_get_value() == Some(this) {
                guessed.try_set(guess);
            }
        });
    });
    let other = Memo::new(move |_| {
        let guess = guessed.get()?;
        let chosen = writing.language.get();
        let is_it = chosen.as_deref().and_then(primary).is_some_and(|chosen| chosen == guess);
        (!is_it && !refused.with(|all| all.contains(&guess))).then_some(guess)
    });
    let line = move || {
        let guess = other.get()?;
        let name = language_name(&guess);
        let words = t_args("compose-tongue", &[("language", name.as_str().into())]);
        let take = t_attr_args("compose-tongue", "take", &[("language", name.as_str().into())]);
        let (taken, left) = (guess.clone(), guess);
        let take_it = move |_| writing.language.set(for_posts(&taken).map(str::to_owned));
        let leave = move |_| refused.update(|all| all.push(left.clone()));
        Some(view! {
            <p class="compose__tongue">
                {words}
                " "
                <button class="textlink" type="button" on:click=take_it>{take}</button>
                " "
                <button class="textlink" type="button" on:click=leave>{t_attr("compose-tongue", "leave")}</button>
            </p>
        })
    };
    view! { <div role="status">{line}</div> }.into_any()
}
