//! Quiet that somebody asks for once, until tomorrow morning.

use super::{save_settings, state};
use crate::ground::bridge::call;
use crate::ground::moments::now;
use js_sys::Date;
use leptos::prelude::*;
use trente_contract::Fault;
use trente_contract::commands::NextMorning;

/// No such quiet is longer, in milliseconds: the clock was set back.
const LONGEST: f64 = 36.0 * 3_600_000.0;

/// Until when, RFC 3339; none when there is none now. Reactive.
pub fn until() -> Option<String> {
    state().now.track();
    let until = state().settings.with(|settings| settings.quiet.until.clone())?;
    let left = Date::parse(&until) - now();
    (left > 0.0 && left < LONGEST).then_some(until)
}

/// Begins it, or ends it where there is some.
///
/// # Errors
/// When the device could not keep it: it holds until the window closes.
pub async fn turn() -> Result<(), Fault> {
    let until = match untrack(until) {
        Some(_) => None,
        None => Some(call(NextMorning {}).await?),
    };
    let mut settings = state().settings.get_untracked();
    settings.quiet.until = until;
    save_settings(settings).await
}
