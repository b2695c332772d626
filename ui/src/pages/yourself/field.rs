//! What fields have in common: the line below them, and the way to them.

use crate::ground::i18n::t_args;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// From so few characters on, it is said how many are left.
const SCARCE: i64 = 50;

/// What is said below a field: how much is left once that is little, else what it is for.
pub(super) fn help(left: Option<i64>, otherwise: String) -> String {
    let Some(left) = left.filter(|left| *left < SCARCE) else { return otherwise };
    #[expect(clippy::cast_precision_loss, reason = "nobody types that much")]
    let count = left.unsigned_abs() as f64;
    t_args(if left < 0 { "compose-over" } else { "compose-left" }, &[("count", count.into())])
}

pub(super) fn focus(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}
