//! Trente being translated: a folder of sentences, shown as it is saved, and what is to be mended in it.

mod begin;
mod troubles;

use crate::components::choice;
use crate::components::side::side;
use crate::components::topbar;
use crate::ground::i18n::{own_name, t, t_args, t_attr};
use crate::store::{self, state, translating};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::translating::Translation;

/// The page.
pub(super) fn page() -> AnyView {
    let open = translating::open();
    let is_open = Memo::new(move |_| open.with(Option::is_some));
    view! {
        <main class="column column--tinted" id="main">
            {topbar::with_back(t("translating").into_any(), None)}
            <div class="settings translating">
                <p class="portability__lead">{t_attr("translating", "text")}</p>
                {move || if is_open.get() { opened() } else { begin::view() }}
                {tries()}
            </div>
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

/// How far it is, where it lies, and the way out.
fn opened() -> AnyView {
    let open = translating::open();
    let with = move |tell: fn(&Translation) -> String| move || open.with(|open| open.as_ref().map(tell));
    let share = with(|open| {
        let language = own_name(&open.language);
        let words = [("language", language.into()), ("done", open.done.into()), ("all", open.all.into())];
        t_args("translating-share", &words)
    });
    let close = move |_| spawn_local(translating::close());
    let points = move |event| translating::point(event_target_checked(&event));
    view! {
        <section aria-labelledby="translating-folder">
            <h2 id="translating-folder">{t("translating-folder")}</h2>
            <div class="group">
                <div class="pad">
                    <div role="status">
                        <p class="row__title">{share}</p>
                        <p class="row__sub translating__path" dir="ltr">{with(|open| open.folder.clone())}</p>
                    </div>
                    <div class="cluster">
                        <button class="btn btn--outline btn--sm" type="button" on:click=close>{t("translating-close")}</button>
                    </div>
                </div>
                {choice::switch("translating-points", move || translating::points().get(), points)}
            </div>
        </section>
        {troubles::view()}
    }
    .into_any()
}

/// The made-up languages, which find what a translation would break.
fn tries() -> AnyView {
    let settings = state().settings;
    let row = move |tag: Option<&'static str>, words: &'static str| {
        let holds = move || {
            let made_up = |tag: &&String| matches!(tag.as_str(), "en-XA" | "en-XB");
            settings.with(|settings| settings.language.as_ref().filter(made_up).map(String::as_str) == tag)
        };
        let choose = move || {
            let mut settings = settings.get_untracked();
            settings.language = tag.map(str::to_owned);
            // It holds until the window closes even when it could not be kept.
            spawn_local(async move { drop(store::save_settings(settings).await) });
        };
        choice::radio(words, "made-up", holds, choose)
    };
    view! {
        <section aria-labelledby="translating-tries">
            <h2 id="translating-tries">{t("translating-tries")}</h2>
            <div class="group" role="radiogroup" aria-labelledby="translating-tries">
                {row(None, "translating-plain")}
                {row(Some("en-XA"), "translating-longer")}
                {row(Some("en-XB"), "translating-mirrored")}
            </div>
        </section>
    }
    .into_any()
}
