//! The dial of characters that are left.

use crate::ground::i18n::{number, t_args};
use crate::ground::status;
use leptos::prelude::*;
use trente_text::length::Room;

/// The dial. Screen readers hear it when it turns low, and each time less room is left by a step.
#[expect(clippy::cast_precision_loss, reason = "a post's length is far below 2^52")]
pub fn dial(room: Memo<Room>) -> AnyView {
    let step = Memo::new(move |_| step(room.get().left));
    Effect::new(move |before: Option<u8>| {
        let now = step.get();
        if before.is_some_and(|before| now > before) {
            status::say(untrack(|| words(room.get())));
        }
        now
    });
    let long = move || room.get().left.abs() > 999;
    view! {
        <svg
            class="dial"
            class:dial--low=move || room.get().is_low()
            viewBox="0 0 44 44"
            role="img"
            aria-label=move || words(room.get())
        >
            <circle class="dial__track" cx="22" cy="22" r="19" />
            <circle
                class="dial__value"
                cx="22"
                cy="22"
                r="19"
                pathLength="1000"
                stroke-dasharray=move || format!("{} 1000", room.get().used)
                transform="rotate(-90 22 22)"
            />
            <text x="22" y="26.6" text-anchor="middle" class:dial__long=long>
                {move || number(room.get().left as f64)}
            </text>
        </svg>
    }
    .into_any()
}

/// Grows as room runs out; words are said when it does.
fn step(left: i64) -> u8 {
    match left {
        50.. => 0,
        20..50 => 1,
        5..20 => 2,
        0..5 => 3,
        _ => 4,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a post's length is far below 2^52")]
fn words(room: Room) -> String {
    let count = room.left.unsigned_abs() as f64;
    t_args(if room.is_over() { "compose-over" } else { "compose-left" }, &[("count", count.into())])
}
