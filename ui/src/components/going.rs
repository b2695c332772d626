//! Posts on their way, where they will stand.

use super::busy::spinner;
use super::icon::icon_small;
use super::{avatar, name};
use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::store::going::{self, Going};
use leptos::prelude::*;
use trente_contract::ids::AccountKey;

/// Those of an account that belong here, newest first; nothing while there are none.
pub fn rows(account: &AccountKey, belongs: impl Fn(&Going) -> bool + Send + Sync + 'static) -> AnyView {
    let account = account.clone();
    let here = Memo::new(move |_| {
        let mut all = going::of(&account);
        all.retain(&belongs);
        all
    });
    let any = Memo::new(move |_| here.with(|here| !here.is_empty()));
    (move || {
        any.get().then(|| {
            view! {
                <section class="feed" aria-label=t("compose-sending")>
                    <For each=move || here.get() key=|one| (one.key.clone(), one.failed.clone()) let(one)>
                        {row(one)}
                    </For>
                </section>
            }
        })
    })
    .into_any()
}

fn row(one: Going) -> AnyView {
    let Going { key, author, text, warning, language, failed, .. } = one;
    let says = if warning.is_empty() { text } else { warning };
    let state = match &failed {
        None => view! { <p class="post__going">{spinner()}{t("compose-sending")}</p> }.into_any(),
        Some(why) => view! {
            <p class="post__going post__going--bad">
                {icon_small("alert")}
                <span>{why.clone()}" "<a class="textlink" href=Route::Draft(key).href()>{t("drafts-edit")}</a></span>
            </p>
        }
        .into_any(),
    };
    view! {
        <article class="post" aria-busy=failed.is_none().to_string()>
            <span class="post__avatar">{avatar::avatar(&author, "avatar")}</span>
            <header class="post__head">
                <span class="post__name">{name::name(&author)}</span>
                <span class="post__handle" dir="ltr">{name::handle(&author)}</span>
            </header>
            <div class="post__body prose" lang=language dir="auto"><p>{says}</p></div>
            {state}
        </article>
    }
    .into_any()
}
