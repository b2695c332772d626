//! A draft in the list: its first words, and what belongs to it.

use super::acts;
use crate::components::icon::{icon, icon_small};
use crate::components::time::time;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::store::posts;
use leptos::prelude::*;
use trente_contract::compose::{Draft, KeptDraft};
use trente_contract::ids::AccountKey;
use trente_contract::reader::Reader;

/// So much of a text tells it from others, in letters.
const FIRST: usize = 160;

/// A row that leads to the composer.
pub(super) fn row(one: KeptDraft) -> AnyView {
    let words = first_words(&one.draft);
    let href = Route::Draft(one.draft.key.clone()).href();
    view! {
        <div class="row draft">
            <a class="draft__open" href=href>
                <span class="row__icon">{icon_small("pen")}</span>
                <span class="row__main">
                    {title(&one.draft)}
                    {facts(&one.account, &one.draft, one.kept_at.as_deref())}
                </span>
            </a>
            {delete(one.account, one.draft.key, words)}
        </div>
    }
    .into_any()
}

/// Its first words, or that it has none.
pub(super) fn title(draft: &Draft) -> AnyView {
    let class =
        if is_wordless(draft) { "row__title draft__words draft__words--none" } else { "row__title draft__words" };
    view! { <span class=class dir="auto" lang=draft.language.clone()>{first_words(draft)}</span> }.into_any()
}

fn is_wordless(draft: &Draft) -> bool {
    draft.text.trim().is_empty() && draft.warning.trim().is_empty()
}

/// The beginning of the text, on one line; of the warning where there is no text.
pub(super) fn first_words(draft: &Draft) -> String {
    let written = if draft.text.trim().is_empty() { &draft.warning } else { &draft.text };
    let words = written.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        return t("drafts-wordless");
    }
    match words.char_indices().nth(FIRST) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words,
    }
}

/// What it answers, what goes along, when it was kept.
pub(super) fn facts(account: &AccountKey, draft: &Draft, kept_at: Option<&str>) -> AnyView {
    facts_with(account, draft, kept_at, u32::try_from(draft.media.len()).unwrap_or(u32::MAX))
}

/// The same, where the draft does not tell how many files go along.
pub(super) fn facts_with(account: &AccountKey, draft: &Draft, kept_at: Option<&str>, files: u32) -> AnyView {
    let follow = u32::try_from(draft.following().count()).unwrap_or(u32::MAX);
    let asks = draft.poll.as_ref().is_some_and(|poll| !poll.is_blank());
    view! {
        <span class="row__sub draft__facts">
            {answered(account, draft).map(|words| view! { <span>{icon_small("reply")}<bdi>{words}</bdi></span> })}
            {draft.edits.is_some().then(|| view! { <span>{icon_small("pen")}{t("drafts-changes")}</span> })}
            {draft.quoting.is_some().then(|| view! { <span>{icon_small("quote")}{t("drafts-quotes")}</span> })}
            {(files > 0).then(|| view! {
                <span>{icon_small("image")}{t_args("drafts-files", &[("count", files.into())])}</span>
            })}
            {(follow > 0).then(|| view! {
                <span>{icon_small("chat")}{t_args("drafts-thread", &[("count", follow.into())])}</span>
            })}
            {asks.then(|| view! { <span>{icon_small("poll")}{t("compose-poll")}</span> })}
            {kept_at.map(|at| view! { <span>{icon_small("clock")}{time(at)}</span> })}
        </span>
    }
    .into_any()
}

/// Whom it answers: the person where the post is known here, else whom its text begins with.
fn answered(account: &AccountKey, draft: &Draft) -> Option<String> {
    let id = draft.in_reply_to.as_ref()?;
    let reader = Reader::Account { account: account.clone() };
    let known = posts::known(&reader, id).map(|shown| shown.post.with_untracked(|post| post.author.name_text.clone()));
    let named = || draft.text.split_whitespace().next().filter(|word| word.starts_with('@')).map(str::to_owned);
    Some(match known.or_else(named) {
        Some(name) => t_args("drafts-answers", &[("name", name.into())]),
        None => t("drafts-answers-somebody"),
    })
}

/// The button that throws it away.
pub(super) fn delete(account: AccountKey, key: String, words: String) -> AnyView {
    let label = t_args("drafts-delete-label", &[("words", words.into())]);
    view! {
        <button
            class="iconbtn draft__delete"
            type="button"
            aria-label=label
            title=t("drafts-delete")
            on:click=move |_| acts::throw(account.clone(), key.clone())
        >
            {icon("trash")}
        </button>
    }
    .into_any()
}
