//! What was written before: the draft that came back, and the way to the others.

use super::writing::Writing;
use crate::components::icon::icon;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::store::drafts;
use leptos::prelude::*;

/// Below the bar, where a draft came back by itself: one may begin another post instead.
pub(super) fn strip(writing: Writing, focus_text: fn()) -> AnyView {
    let reply = writing.reply_to.with_value(Option::is_some);
    let begin = move |_| {
        writing.begin_another();
        focus_text();
    };
    view! {
        <Show when=move || writing.came_back.get() && !reply && !writing.changes()>
            <p class="compose__before">
                {t("drafts-before")}
                <button class="textlink" type="button" on:click=begin>{t("drafts-another")}</button>
            </p>
        </Show>
    }
    .into_any()
}

/// In the bar: the way to all drafts, where there are others than this one.
pub(super) fn others(writing: Writing) -> AnyView {
    let account = writing.account.with_value(|account| account.key.clone());
    let count = Memo::new(move |_| {
        let own = writing.key();
        let others = drafts::of(&account).into_iter().filter(|one| one.draft.key != own).count();
        u32::try_from(others).unwrap_or(u32::MAX)
    });
    (move || {
        let count = count.get();
        (count > 0).then(|| {
            let label = t_args("drafts-count", &[("count", count.into())]);
            view! {
                <a class="iconbtn iconbtn--count" href=Route::Drafts.href() aria-label=label title=t("drafts-title")>
                    {icon("copy")}
                    <b class="badge">{count}</b>
                </a>
            }
        })
    })
    .into_any()
}
