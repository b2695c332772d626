//! Keys that are pressed while a page is still being fetched: they belong into its field.

use crate::ground::lasting::lasting;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};

/// What was typed so far, and the ear that hears it. A handle: copies hear the same.
#[derive(Clone, Copy)]
pub(super) struct Early {
    typed: StoredValue<String>,
    ear: StoredValue<Option<WindowListenerHandle>, LocalStorage>,
}

/// Begins to listen.
pub(super) fn listen() -> Early {
    let typed = lasting(|| StoredValue::new(String::new()));
    let heard = move |event: KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
            return;
        }
        let key = event.key();
        if key.chars().count() == 1 {
            typed.update_value(|typed| typed.push_str(&key));
            // A blank would scroll the page.
            event.prevent_default();
        } else if key == "Backspace" {
            typed.update_value(|typed| {
                typed.pop();
            });
        }
    };
    let ear = window_event_listener(ev::keydown, heard);
    Early { typed, ear: lasting(|| StoredValue::new_local(Some(ear))) }
}

impl Early {
    /// Listens no more.
    pub(super) fn end(self) {
        self.ear.update_value(|ear| {
            if let Some(ear) = ear.take() {
                ear.remove();
            }
        });
    }

    /// The page is there and its field has the focus: what was typed goes there.
    pub(super) fn hand_over(self) {
        self.end();
        let typed = self.typed.get_value();
        let Some(field) = document().active_element().filter(|_| !typed.is_empty()) else { return };
        if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value(&format!("{}{typed}", area.value()));
        } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
            input.set_value(&format!("{}{typed}", input.value()));
        } else {
            return;
        }
        if let Ok(event) = Event::new("input") {
            let _ = field.dispatch_event(&event);
        }
    }
}
