//! What the system tells while nobody looks at the window, in words; and the way here from there.

use crate::components::happened;
use crate::ground::bridge::call;
use crate::ground::i18n::t_args;
use crate::ground::moments::{backoff, now, pause};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::popups::{self, News};
use crate::store::unread;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use trente_contract::commands::{AwaitPopup, SetBadge};
use trente_contract::notification::Kind;
use trente_contract::post::Visibility;

/// What comes within so much of the one before belongs to it, in milliseconds.
const TOGETHER: f64 = 6_000.0;
/// So many are told one by one.
const APART: usize = 3;

thread_local! {
    /// When the last one came, in milliseconds since 1970, and how many with it.
    static BURST: Cell<(f64, usize)> = const { Cell::new((0.0, 0)) };
    static LISTENING: Cell<bool> = const { Cell::new(false) };
}

/// Begins to tell, for as long as the window lives.
pub(super) fn begin() {
    popups::begin();
    Effect::new(|_| {
        let news = popups::news().get();
        if !news.is_empty() {
            tell(&news);
        }
    });
    Effect::new(|_| {
        if popups::wanted() && !LISTENING.replace(true) {
            spawn_local(listen());
        }
    });
    Effect::new(|before: Option<u32>| {
        let count = unread::count().count;
        // At the start the icon has none.
        if before.unwrap_or_default() != count {
            spawn_local(async move {
                // An icon without a number is nobody's trouble.
                let _ = call(SetBadge { count }).await;
            });
        }
        count
    });
}

fn tell(news: &[News]) {
    let (last, before) = BURST.get();
    let so_far = if now() - last < TOGETHER { before } else { 0 };
    let all = so_far + news.len();
    BURST.set((now(), all));
    if all > APART {
        let count = u32::try_from(all).unwrap_or(u32::MAX);
        let title = t_args("popups-several", &[("count", count.into())]);
        spawn_local(async move {
            popups::show(title, String::new(), true).await;
        });
        return;
    }
    // The oldest first: the system puts the last one on top.
    let words: Vec<(String, String)> = news.iter().rev().map(words).collect();
    spawn_local(async move {
        for (title, text) in words {
            popups::show(title, text, false).await;
        }
    });
}

/// Who did what, and the first words that everybody who looks over a shoulder may read.
fn words(news: &News) -> (String, String) {
    let notice = &news.notice;
    let private = notice.kind == Kind::Private
        || notice.post.as_ref().is_some_and(|post| matches!(post.visibility, Visibility::Direct | Visibility::Other));
    let text = if private || news.covered {
        String::new()
    } else if notice.excerpt.is_empty() {
        happened::more(&notice.kind).into_iter().next().unwrap_or_default()
    } else {
        notice.excerpt.clone()
    };
    (happened::sentence(notice), text)
}

/// Leads to the notifications when one was clicked.
async fn listen() {
    let mut failures = 0;
    while popups::wanted_now() {
        match call(AwaitPopup { wait: true }).await {
            Ok(true) => router::go(Route::Notifications { mentions: false }),
            Ok(false) => failures = 0,
            Err(_) => {
                failures += 1;
                pause(backoff(failures)).await;
            }
        }
    }
    LISTENING.set(false);
}
