//! The line below a post in another language: the button that translates it, and by whom it was.

use super::busy::spinner;
use super::icon::sized;
use crate::ground::i18n::{language_name, t, t_args};
use crate::store::posts::Shown;
use crate::store::translation;
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::post::Post;

/// The line; nothing for posts that the reader can read, and where the server translates nothing.
pub fn line(shown: &Arc<Shown>, post: &Post) -> Option<AnyView> {
    let (language, offered) = translation::offered(shown, post)?;
    let from = [("language", language_name(&language).into())];
    let offer = t_args("post-translate", &from);
    let (told, busy, tapped) = (Arc::clone(shown), Arc::clone(shown), Arc::clone(shown));
    let note = move || {
        let translated = translation::now(&told)?;
        let name = language_name(translated.from.as_deref().unwrap_or(&language));
        let words = if translated.by.is_empty() {
            t_args("post-translated", &[("language", name.into())])
        } else {
            t_args("post-translated-by", &[("language", name.into()), ("by", translated.by.as_str().into())])
        };
        Some(view! { <span class="post__by">{words}</span> })
    };
    let asking = Memo::new(move |_| busy.translation.with(|it| it.asking));
    let named = Arc::clone(shown);
    let label = move || {
        if asking.get() {
            t("post-translating")
        } else if translation::now(&named).is_some() {
            t("post-original")
        } else {
            offer.clone()
        }
    };
    let line = move || {
        let (note, label, tapped) = (note.clone(), label.clone(), Arc::clone(&tapped));
        offered.get().then(|| {
            view! {
                <div class="post__extra post__extra--translate">
                    <button class="post__translate" type="button" aria-busy=move || asking.get().to_string() on:click=move |_| translation::turn(&tapped)>
                        {move || if asking.get() { spinner() } else { sized("lang", "icon icon--xs") }}
                        {label}
                    </button>
                    {note}
                </div>
            }
        })
    };
    Some(line.into_any())
}
