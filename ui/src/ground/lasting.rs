//! Signals that live as long as the window. Made anywhere else, a signal is gone with the page that first asked for it.

use leptos::prelude::Owner;

thread_local! {
    static ROOT: Owner = Owner::new_root(None);
}

/// Makes something under an owner that is never taken down.
pub fn lasting<T>(make: impl FnOnce() -> T) -> T {
    ROOT.with(|owner| owner.with(make))
}
