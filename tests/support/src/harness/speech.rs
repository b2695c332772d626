//! The scripts that run in the page.

use super::By;
use serde_json::{Value, json};

const SPEECH: &str = include_str!("speech.js");

/// A script that knows `one(by)`, `all(by)`, `nameOf(el)`, `roleOf(el)` and `outline()`, with this after it.
pub(super) fn script(rest: &str) -> String {
    format!("{SPEECH}\n{rest}")
}

/// As the script's argument.
pub(super) fn argument(by: &By) -> Value {
    json!(by)
}
