//! What is written and not out yet: what waits to be sent, and drafts.

mod acts;
mod row;
mod scheduled;
mod waiting;

use super::beyond::{column, for_members};
use crate::components::icon::{icon_small, sized};
use crate::components::{blank, fetched, name, topbar};
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::store::{accounts, drafts, state};
use leptos::prelude::*;
use trente_contract::compose::KeptDraft;
use trente_contract::ids::AccountKey;

/// Names a row: what was written on has another one.
type Named = (String, Option<String>, String);

/// The page.
pub(super) fn page() -> AnyView {
    let Some(account) = state().account_now() else { return for_members("drafts-title") };
    let key = account.key.clone();
    let known = Memo::new(|_| drafts::all().with(Option::is_some));
    let own = Memo::new(move |_| drafts::of(&key));
    let waits = Memo::new(move |_| own.with(|all| all.iter().filter(|one| one.waits.is_some()).cloned().collect()));
    let rest = Memo::new(move |_| own.with(|all| all.iter().filter(|one| one.waits.is_none()).cloned().collect()));
    let scheduled = scheduled::Scheduled::of(account.key.clone());
    let empty = move || own.with(Vec::is_empty) && scheduled.is_empty();
    let rows = move || {
        if !known.get() {
            return fetched::grey(3);
        }
        view! {
            {section("drafts-waiting", waits, waiting::row)}
            {scheduled.view()}
            {move || (!rest.with(Vec::is_empty) && (!waits.with(Vec::is_empty) || !scheduled.is_empty())).then(|| heading("drafts-kept"))}
            {list(rest, row::row)}
            <Show when=empty>
                {blank::blank("copy", t("drafts-none"), t_attr("drafts-none", "text"), Some(write()))}
            </Show>
        }
        .into_any()
    };
    let new = view! { <a class="btn btn--soft btn--sm" href=WRITE.href()>{icon_small("pen")}{t("drafts-new")}</a> };
    column(
        topbar::with_back_and(t("drafts-title").into_any(), None, Some(new.into_any())),
        view! { {rows}{elsewhere(account.key)} }.into_any(),
    )
}

/// Where one writes something new.
const WRITE: Route = Route::Write { reply_to: None };

fn write() -> AnyView {
    view! { <a class="btn btn--primary" href=WRITE.href()>{icon_small("pen")}{t("nav-write")}</a> }.into_any()
}

fn heading(words: &'static str) -> AnyView {
    view! { <div class="section-title"><h2>{t(words)}</h2></div> }.into_any()
}

/// Rows under a heading, which goes with the last of them.
fn section(words: &'static str, rows: Memo<Vec<KeptDraft>>, row: fn(KeptDraft) -> AnyView) -> AnyView {
    view! {
        {move || (!rows.with(Vec::is_empty)).then(|| heading(words))}
        {list(rows, row)}
    }
    .into_any()
}

fn list(rows: Memo<Vec<KeptDraft>>, row: fn(KeptDraft) -> AnyView) -> AnyView {
    view! { <For each=move || rows.get() key=named children=row /> }.into_any()
}

fn named(one: &KeptDraft) -> Named {
    let draft = &one.draft;
    // Twice in a second it is kept at the same time.
    let mut says = format!("{}\0{}", draft.text, draft.warning);
    for part in &draft.parts {
        says.push('\0');
        says.push_str(&part.text);
    }
    for file in &draft.media {
        says.push('\0');
        says.push_str(&file.key);
    }
    (draft.key.clone(), one.kept_at.clone(), says)
}

/// Drafts of the other accounts are named, with the way to them.
fn elsewhere(current: AccountKey) -> AnyView {
    let others = move || {
        let all = state().accounts.get();
        let others = all.into_iter().filter(|one| one.key != current);
        others.map(|one| (drafts::of(&one.key).len(), one)).filter(|(count, _)| *count > 0).collect::<Vec<_>>()
    };
    (move || {
        let others = others();
        (!others.is_empty()).then(|| {
            let rows = others.into_iter().map(|(count, account)| {
                let count = u32::try_from(count).unwrap_or(u32::MAX);
                let handle = name::handle(&account.person);
                let words = t_args("drafts-elsewhere", &[("count", count.into()), ("handle", handle.into())]);
                let key = account.key.clone();
                view! {
                    <button class="row" type="button" on:click=move |_| accounts::switch_and_go(key.clone(), Route::Drafts)>
                        <span class="row__icon">{icon_small("people")}</span>
                        <span class="row__main"><span class="row__title">{words}</span></span>
                        {sized("right", "icon icon--sm icon--flip")}
                    </button>
                }
            });
            view! { <div class="section-title"><h2>{t("drafts-others")}</h2></div>{rows.collect_view()} }
        })
    })
    .into_any()
}
