//! The app's icon in the system's bar: whether it is there, and what was chosen in its menu.

use crate::ground::bridge::call;
use crate::ground::lasting::lasting;
use leptos::prelude::*;
use trente_contract::commands::ShowTray;
use trente_contract::desk::TrayWords;

thread_local! {
    static THERE: RwSignal<bool> = lasting(|| RwSignal::new(false));
}

/// The icon is there; reactive.
pub fn is_there() -> bool {
    THERE.with(|there| there.get())
}

/// The same, once.
pub fn is_there_now() -> bool {
    untrack(is_there)
}

/// Shows the icon with these words, or takes it away.
pub async fn show(words: Option<TrayWords>) {
    // A window that cannot ask has other troubles.
    let there = call(ShowTray { words }).await.unwrap_or(false);
    THERE.with(|known| {
        if known.get_untracked() != there {
            known.set(there);
        }
    });
}
