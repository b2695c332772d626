//! Keys that belong to an input method: while a word is being composed (Japanese, Chinese, Korean, dead keys), Enter takes the word,
//! arrows choose among its readings, and Escape takes it back. None of them is meant for us.

use leptos::prelude::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::KeyboardEvent;

/// The code of keys that an input method has taken. WebKit ends a composition before it tells of the Enter that ended it: that one
/// is known by its code alone.
const TAKEN: u32 = 229;

/// Keeps such keys from all who listen in the page; what the field itself does with them stays as it is.
pub fn keep_keys() {
    let kept = Closure::<dyn Fn(KeyboardEvent)>::new(|event: KeyboardEvent| {
        if event.is_composing() || event.key_code() == TAKEN {
            event.stop_immediate_propagation();
        }
    });
    // On the way down to the field, before anybody hears of it.
    let listened = window().add_event_listener_with_callback_and_bool("keydown", kept.as_ref().unchecked_ref(), true);
    if listened.is_ok() {
        kept.forget();
    }
}
