//! What one can do with one's own posts, and with those that quote them.

use super::{dialog, menu, quotes_choice};
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::posts::{self, Shown};
use crate::store::{own, pins};
use leptos::prelude::*;
use std::rc::Rc;
use std::sync::Arc;
use trente_contract::ids::PostId;
use trente_contract::post::{Post, Quote};
use trente_contract::reader::Reader;

/// The lines for a post; `own` for one of the reader's own.
pub fn items(shown: &Arc<Shown>, own: bool) -> Vec<menu::Item> {
    if !matches!(shown.reader, Reader::Account { .. }) {
        return Vec::new();
    }
    if !own {
        return taking_out(shown).into_iter().collect();
    }
    let mut items = Vec::with_capacity(5);
    let id = shown.id.clone();
    items.push(menu::Item::new("pen", t("post-change"), move || router::go(Route::Change(id.clone()))));
    if let Some(quotes) = shown.post.with_untracked(|post| post.quotes) {
        let asked = Arc::clone(shown);
        items.push(menu::Item::new("quote", t("post-quotes"), move || quotes_choice::ask(&asked, quotes)));
    }
    let (pinned, on) = (Arc::clone(shown), shown.post.with_untracked(|post| post.mine.pinned));
    items.push(menu::Item::new("pin", t("post-pin"), move || pins::toggle(&pinned)).switched(on));
    let anew = Arc::clone(shown);
    items.push(menu::Item::new("refresh", t("post-redraft"), move || ask_redraft(&anew)).danger());
    let gone = Arc::clone(shown);
    items.push(menu::Item::new("trash", t("post-delete"), move || ask_delete(&gone)).danger());
    items
}

fn ask_delete(shown: &Arc<Shown>) {
    let shown = Arc::clone(shown);
    dialog::ask(dialog::Question {
        title: t("post-delete-ask"),
        text: t("post-delete-text"),
        yes: t("post-delete-yes"),
        no: t("post-delete-no"),
        danger: true,
        act: Rc::new(move || posts::delete(&shown)),
    });
}

/// What is lost is counted, where the server counts it.
#[expect(clippy::cast_precision_loss, reason = "nobody counts nine quadrillion favourites")]
fn ask_redraft(shown: &Arc<Shown>) {
    let counts = shown.post.with_untracked(|post| post.counts);
    let all = [counts.replies, counts.boosts, counts.favourites];
    let count = |at: usize| ((all[at].unwrap_or_default()) as f64).into();
    let text = match all.iter().any(|count| count.is_some_and(|count| count > 0)) {
        true => {
            let counted = [("replies", count(0)), ("boosts", count(1)), ("favourites", count(2))];
            t_args("post-redraft-text", &counted)
        }
        false => t("post-redraft-text-none"),
    };
    let shown = Arc::clone(shown);
    dialog::ask(dialog::Question {
        title: t("post-redraft-ask"),
        text,
        yes: t("post-redraft-yes"),
        no: t("post-delete-no"),
        danger: true,
        act: Rc::new(move || {
            own::redraft(&shown, |draft| {
                router::go(match (draft.in_reply_to.clone(), draft.quoting.clone()) {
                    (None, Some(quoted)) => Route::Quote(quoted),
                    (reply_to, _) => Route::Write { reply_to },
                });
            });
        }),
    });
}

/// One's own post, where somebody else quotes it.
fn taking_out(shown: &Arc<Shown>) -> Option<menu::Item> {
    let mine = shown.post.with_untracked(quoted_of_mine)?;
    let shown = Arc::clone(shown);
    let ask = move || {
        let (shown, mine) = (Arc::clone(&shown), mine.clone());
        let name = shown.post.with_untracked(|post| post.author.name_text.clone());
        dialog::ask(dialog::Question {
            title: t("post-unquote-ask"),
            text: t_args("post-unquote-text", &[("name", name.into())]),
            yes: t("post-unquote-yes"),
            no: t("post-unquote-no"),
            danger: true,
            act: Rc::new(move || own::take_out(&shown, mine.clone())),
        });
    };
    Some(menu::Item::new("quote", t("post-unquote"), ask).danger())
}

fn quoted_of_mine(post: &Post) -> Option<PostId> {
    match &post.quote {
        Some(Quote::Shown { post }) if post.mine.author => Some(post.id.clone()),
        _ => None,
    }
}
