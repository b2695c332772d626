//! Reading what servers really send: numbers in quotation marks, null where a list is due, counts of -1.
//!
//! Each function is for `#[serde(deserialize_with = "..")]`. A list leaves out the elements it cannot read and an optional
//! part becomes none, so that one bad element never loses a page of good ones. What was left out is logged and counted
//! (see [`counting`]); under [`strictly`] it is an error instead, which is how `cargo xtask decode` finds it.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::cell::Cell;
use std::collections::BTreeMap;

thread_local! {
    static STRICT: Cell<bool> = const { Cell::new(false) };
    static DROPPED: Cell<usize> = const { Cell::new(0) };
}

/// Runs `read` so that every undecodable part is an error.
pub(crate) fn strictly<T>(read: impl FnOnce() -> T) -> T {
    let before = STRICT.replace(true);
    let out = read();
    STRICT.set(before);
    out
}

/// Runs `read` and tells how many parts it had to leave out.
pub(crate) fn counting<T>(read: impl FnOnce() -> T) -> (T, usize) {
    let before = DROPPED.replace(0);
    let out = read();
    (out, DROPPED.replace(before))
}

fn dropped<T>(why: &dyn std::fmt::Display) {
    DROPPED.set(DROPPED.get() + 1);
    tracing::warn!(entity = std::any::type_name::<T>(), %why, "left out what could not be read");
}

/// Reads a value; the error names the path inside it.
fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, String> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        format!("{path}: {}", error.into_inner())
    })
}

/// Reads a value in the documented form when strict, in any form otherwise.
pub(crate) fn unless_strict<T, E: Error>(
    value: Value,
    documented: impl FnOnce(Value) -> Result<T, serde_json::Error>,
    any: impl FnOnce(Value) -> T,
) -> Result<T, E> {
    if STRICT.get() { documented(value).map_err(E::custom) } else { Ok(any(value)) }
}

/// A list; null is an empty one, unreadable elements are left out.
pub(crate) fn list<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    if STRICT.get() {
        return Ok(Option::<Vec<T>>::deserialize(from)?.unwrap_or_default());
    }
    let values = match Value::deserialize(from)? {
        Value::Array(values) => values,
        Value::Null => Vec::new(),
        other => {
            dropped::<T>(&format!("{} where a list is due", kind(&other)));
            Vec::new()
        }
    };
    Ok(values.into_iter().filter_map(|value| from_value(value).inspect_err(|why| dropped::<T>(why)).ok()).collect())
}

/// A part that may be missing; an unreadable one counts as missing.
pub(crate) fn option<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    if STRICT.get() {
        return Option::<T>::deserialize(from);
    }
    match Value::deserialize(from)? {
        Value::Null => Ok(None),
        value => Ok(from_value(value).inspect_err(|why| dropped::<T>(why)).ok()),
    }
}

/// An id that may be missing; an empty one counts as missing.
pub(crate) fn id<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    match Value::deserialize(from)? {
        Value::String(text) if text.is_empty() => Ok(None),
        value => option(value).map_err(Error::custom),
    }
}

/// An id that nothing is asked for by: a missing, empty or odd one does not lose what it names, and is empty then.
pub(crate) fn spare_id<'de, T: DeserializeOwned + Default, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    id(from).map(Option::unwrap_or_default)
}

/// A part that has a default; null and (unless strict) unreadable ones give that.
pub(crate) fn or_default<'de, T: DeserializeOwned + Default, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    option(from).map(Option::unwrap_or_default)
}

/// A map; null is an empty one, unreadable values are left out. PHP software sends `[]` for an empty map.
pub(crate) fn map<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, T>, D::Error> {
    match Value::deserialize(from)? {
        Value::Object(entries) => {
            let mut map = BTreeMap::new();
            for (key, value) in entries {
                match from_value(value) {
                    Ok(value) => drop(map.insert(key, value)),
                    Err(why) if STRICT.get() => return Err(D::Error::custom(format!("{key}: {why}"))),
                    Err(why) => dropped::<T>(&why),
                }
            }
            Ok(map)
        }
        Value::Null => Ok(BTreeMap::new()),
        Value::Array(values) if values.is_empty() => Ok(BTreeMap::new()),
        other => refused(other, "a map"),
    }
}

/// A text; null is an empty one, numbers and truth values are taken as written.
pub(crate) fn text<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    optional_text(from).map(Option::unwrap_or_default)
}

/// A text that may be missing. An empty one stays empty.
pub(crate) fn optional_text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    match Value::deserialize(from)? {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        Value::Number(number) => Ok(Some(number.to_string())),
        Value::Bool(truth) => Ok(Some(truth.to_string())),
        other => refused(other, "a text"),
    }
}

/// A text that may be missing; an empty one counts as missing.
pub(crate) fn filled_text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    Ok(optional_text(from)?.filter(|text| !text.trim().is_empty()))
}

/// A count: none when null, negative (how servers hide it) or no number; `"12"` is 12.
pub(crate) fn count<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u64>, D::Error> {
    match Value::deserialize(from)? {
        Value::Null => Ok(None),
        Value::Number(number) => Ok(number.as_u64().or_else(|| whole(number.as_f64()?))),
        Value::String(text) => Ok(text.trim().parse().ok()),
        other => refused(other, "a number"),
    }
}

/// A number with a fraction; none when null or no number.
pub(crate) fn decimal<'de, D: Deserializer<'de>>(from: D) -> Result<Option<f64>, D::Error> {
    match Value::deserialize(from)? {
        Value::Null => Ok(None),
        Value::Number(number) => Ok(number.as_f64()),
        Value::String(text) => Ok(text.trim().parse().ok().filter(|number: &f64| number.is_finite())),
        other => refused(other, "a number"),
    }
}

/// A truth value; null is false.
pub(crate) fn flag<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    optional_flag(from).map(Option::unwrap_or_default)
}

/// A truth value that may be missing; `"true"` and 1 are true.
pub(crate) fn optional_flag<'de, D: Deserializer<'de>>(from: D) -> Result<Option<bool>, D::Error> {
    match Value::deserialize(from)? {
        Value::Null => Ok(None),
        Value::Bool(truth) => Ok(Some(truth)),
        Value::Number(number) => Ok(Some(number.as_f64() != Some(0.0))),
        Value::String(text) => Ok(Some(matches!(text.as_str(), "true" | "1"))),
        other => refused(other, "a truth value"),
    }
}

/// The whole number below, when there is one that fits.
fn whole(number: f64) -> Option<u64> {
    // Counts beyond 2^53 are no counts; below that the conversion is exact.
    (0.0..9.0e15).contains(&number).then_some(number as u64)
}

/// A value of the wrong shape: an error when strict, the default otherwise.
fn refused<T: Default, E: Error>(value: Value, due: &str) -> Result<T, E> {
    let why = format!("{} where {due} is due", kind(&value));
    if STRICT.get() {
        return Err(E::custom(why));
    }
    dropped::<T>(&why);
    Ok(T::default())
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a truth value",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a map",
    }
}

#[cfg(test)]
mod tests;
