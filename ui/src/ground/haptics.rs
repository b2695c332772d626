//! A short tick in the hand, where a device has one.

use super::motion;
use js_sys::{Function, Reflect};
use leptos::prelude::window;
use wasm_bindgen::JsCast;

/// How long it lasts, in milliseconds: felt, not heard.
const TICK: u32 = 12;

/// Ticks: what was tapped is done. Who wants less to move is left in peace. Android's web view knows how; others have no such
/// function, or no motor.
pub fn tick() {
    if motion::is_reduced() {
        return;
    }
    let navigator = window().navigator();
    let vibrate = Reflect::get(&navigator, &"vibrate".into()).ok().and_then(|it| it.dyn_into::<Function>().ok());
    if let Some(vibrate) = vibrate {
        // Before the first touch of a page it may be refused: nothing hangs on it.
        let _ = vibrate.call1(&navigator, &TICK.into());
    }
}
