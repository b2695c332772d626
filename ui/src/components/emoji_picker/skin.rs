//! The skin of people and hands: chosen once, for all.

use super::book::Book;
use crate::components::icon::sized;
use crate::ground::i18n::t;
use crate::ground::status;
use crate::store::{save_settings, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::settings::{Settings, SkinTone};

/// A hand in each, and what it is called.
const SKINS: [(SkinTone, &str, &str); 6] = [
    (SkinTone::Plain, "✋", "emoji-skin-plain"),
    (SkinTone::Light, "✋🏻", "emoji-skin-light"),
    (SkinTone::MediumLight, "✋🏼", "emoji-skin-medium-light"),
    (SkinTone::Medium, "✋🏽", "emoji-skin-medium"),
    (SkinTone::MediumDark, "✋🏾", "emoji-skin-medium-dark"),
    (SkinTone::Dark, "✋🏿", "emoji-skin-dark"),
];

/// The list that chooses it.
pub(super) fn choice(book: Book) -> AnyView {
    let chosen = Memo::new(|_| state().settings.with(|settings| settings.skin));
    let hand = move || SKINS.iter().find(|(skin, ..)| *skin == chosen.get()).map(|(_, hand, _)| *hand);
    let options = SKINS
        .iter()
        .enumerate()
        .map(|(at, (skin, hand, words))| {
            let skin = *skin;
            view! { <option value=at.to_string() selected=move || chosen.get() == skin>{*hand} " " {t(words)}</option> }
        })
        .collect_view();
    let change = move |event| {
        let place = event_target_value(&event).parse::<usize>().ok();
        let Some((skin, ..)) = place.and_then(|place| SKINS.get(place)) else { return };
        let settings = Settings { skin: *skin, ..state().settings.get_untracked() };
        spawn_local(async move {
            if let Err(fault) = save_settings(settings).await {
                status::tell_fault(&fault);
            }
            book.renew();
        });
    };
    view! {
        <span class="chip chip--soft compose__select emoji__skin">
            <span aria-hidden="true">{hand}</span>
            {sized("down", "icon icon--xs")}
            <select aria-label=t("emoji-skin") on:change=change>{options}</select>
        </span>
    }
    .into_any()
}
