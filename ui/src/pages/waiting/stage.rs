//! What each stage of the wait means, in words and on the dial.

use crate::ground::i18n::{t, t_args, t_attr_args};
use crate::store::state;
use leptos::prelude::*;
use trente_contract::waiting::{Room, Stage};

/// How long a mail's link works, in milliseconds. Mastodon: `config.confirm_within = 2.days`.
const LINK_WORKS: f64 = 2.0 * 86_400_000.0;

/// How a stage is told.
pub(super) struct Words {
    pub(super) glyph: &'static str,
    /// The class beside `status`.
    pub(super) tone: &'static str,
    /// How many of the dial's 24 ticks are lit.
    pub(super) ticks: u32,
    pub(super) title: String,
    pub(super) text: String,
    /// The steps of the track, and which of them is now; none when the way ends here.
    pub(super) track: Option<(Vec<String>, usize)>,
}

/// The words for a room as it stands.
pub(super) fn words(room: &Room) -> Words {
    let told = |id: &'static str| {
        let args = [
            ("server", room.server.as_str().into()),
            ("name", room.name.as_str().into()),
            ("email", room.email.as_str().into()),
        ];
        (t_args(id, &args), t_attr_args(id, "text", &args))
    };
    let short = |now: usize| {
        let steps = vec![t("waiting-step-sent"), t("waiting-step-mail"), t("waiting-step-in")];
        Some((steps, now))
    };
    let (glyph, tone, ticks, (title, text), track) = match room.stage {
        Stage::Sending => match room.arrived {
            None => ("upload", "", 1, told("waiting-sending"), short(0)),
            Some(true) => ("mail", "", 4, told("waiting-arrived"), short(1)),
            Some(false) => ("info", "status--bad", 0, told("waiting-not-arrived"), None),
        },
        Stage::Unconfirmed => ("mail", "", link_ticks(&room.mailed_at), told("waiting-unconfirmed"), short(1)),
        Stage::Pending => {
            let steps = ["waiting-step-sent", "waiting-step-mail-done", "waiting-step-review", "waiting-step-in"]
                .map(t)
                .to_vec();
            ("person", "status--ok", 16, told("waiting-pending"), Some((steps, 2)))
        }
        Stage::Open => ("check", "status--ok", 24, told("waiting-open"), short(2)),
        Stage::Refused => ("info", "status--bad", 0, told("waiting-refused"), None),
        Stage::Expired => ("clock", "status--bad", 0, told("waiting-expired"), None),
        Stage::Disabled => ("lock", "status--bad", 0, told("waiting-disabled"), None),
        Stage::Elsewhere => ("external", "", 8, told("waiting-elsewhere"), None),
    };
    Words { glyph, tone, ticks, title, text, track }
}

/// The time that the mail's link still works: a tick is two hours. One stays lit while nobody knows better.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 1 to 24")]
fn link_ticks(mailed_at: &str) -> u32 {
    let mailed = js_sys::Date::parse(mailed_at);
    let left = 1.0 - (state().now.get() - mailed) / LINK_WORKS;
    if left.is_nan() { 24 } else { (left * 24.0).ceil().clamp(1.0, 24.0) as u32 }
}
