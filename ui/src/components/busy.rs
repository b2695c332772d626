//! The spinner: it ticks in eight steps, like a second hand.

use leptos::prelude::*;

/// A spinner; the words beside it say what is going on.
pub fn spinner() -> AnyView {
    view! {
        <svg class="spinner" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 3v4M18.4 5.6l-2.8 2.8M21 12h-4" />
            <path d="M18.4 18.4l-2.8-2.8M12 21v-4M5.6 18.4l2.8-2.8M3 12h4M5.6 5.6l2.8 2.8" opacity=".3" />
        </svg>
    }
    .into_any()
}
