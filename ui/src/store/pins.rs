//! One's own posts at the top of one's page.

use super::posts::Shown;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t};
use crate::ground::lasting::lasting;
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::commands::SetPin;
use trente_contract::reader::Reader;

thread_local! {
    static CHANGED: RwSignal<u32> = lasting(|| RwSignal::new(0));
}

/// Counts how often a post was pinned or taken off: one's page asks anew then. Reactive.
pub fn changed() -> u32 {
    CHANGED.with(|changed| changed.get())
}

/// Pins one of the reader's own posts, or takes it off: at once in its menu, then at the server. A refusal puts it back and says why.
pub fn toggle(shown: &Arc<Shown>) {
    let Reader::Account { account } = shown.reader.clone() else { return };
    let on = !shown.post.with_untracked(|post| post.mine.pinned);
    shown.post.update(|post| post.mine.pinned = on);
    let shown = Arc::clone(shown);
    spawn_local(async move {
        match call(SetPin { account, id: shown.id.clone(), on }).await {
            Ok(_) => {
                CHANGED.with(|changed| changed.update(|turn| *turn += 1));
                status::toast(t(if on { "post-is-pinned" } else { "post-is-unpinned" }));
            }
            Err(fault) => {
                shown.post.update(|post| post.mine.pinned = !on);
                // The server says best why: it takes only so many.
                status::toast_bad(fault.said.clone().unwrap_or_else(|| i18n::fault(&fault).what));
            }
        }
    });
}
