//! Reading what servers really send: numbers in quotation marks, null where a list is due, counts of -1.
//!
//! Each function is for `#[serde(deserialize_with = "..")]`. A list leaves out the elements it cannot read and an optional
//! part becomes none, so that one bad element never loses a page of good ones. What was left out is counted (see
//! [`counting`]; the reasons are in the log at debug); under [`strictly`] it is an error instead, which is how
//! `cargo xtask decode` finds it.
//!
//! A list also has an end: what servers really send is far below it, and what lies beyond is left out unread, so that a body
//! of a few megabytes does not become a hundred thousand things to draw.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use std::cell::Cell;
use std::collections::BTreeMap;

/// The most parts of a kind that one thing has, unless its field says otherwise: emoji, attachments, fields, answers.
pub(crate) const PARTS: usize = 64;
/// The most entries of a map.
const ENTRIES: usize = 256;

thread_local! {
    static STRICT: Cell<bool> = const { Cell::new(false) };
    static DROPPED: Cell<usize> = const { Cell::new(0) };
    /// How many things of their own kind are around what is being read.
    static INSIDE: Cell<usize> = const { Cell::new(0) };
}

/// Runs `read` so that every undecodable part is an error.
pub(crate) fn strictly<T>(read: impl FnOnce() -> T) -> T {
    let before = STRICT.replace(true);
    let out = read();
    STRICT.set(before);
    out
}

/// True where every undecodable part is an error.
pub(crate) fn is_strict() -> bool {
    STRICT.get()
}

/// Runs `read` and tells how many parts it had to leave out.
pub(crate) fn counting<T>(read: impl FnOnce() -> T) -> (T, usize) {
    let before = DROPPED.replace(0);
    let out = read();
    (out, DROPPED.replace(before))
}

/// Counts parts that were left out.
pub(crate) fn leave_out(parts: usize) {
    DROPPED.set(DROPPED.get().saturating_add(parts));
}

/// Who reads an answer tells the number once; a reason each would fill a disk.
fn dropped<T>(why: &dyn std::fmt::Display) {
    leave_out(1);
    tracing::debug!(entity = std::any::type_name::<T>(), %why, "left out what could not be read");
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

/// A list of at most [`PARTS`]; null is an empty one, unreadable elements are left out.
pub(crate) fn list<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    up_to::<PARTS, T, D>(from)
}

/// A list of at most so many.
pub(crate) fn up_to<'de, const MOST: usize, T, D>(from: D) -> Result<Vec<T>, D::Error>
where
    T: DeserializeOwned,
    D: Deserializer<'de>,
{
    if STRICT.get() {
        let all = Option::<Vec<T>>::deserialize(from)?.unwrap_or_default();
        let fits = all.len() <= MOST;
        return if fits {
            Ok(all)
        } else {
            Err(D::Error::custom(format_args!("{} where at most {MOST} are due", all.len())))
        };
    }
    match Value::deserialize(from)? {
        Value::Array(values) => Ok(elements(values, MOST)),
        Value::Null => Ok(Vec::new()),
        other => {
            dropped::<T>(&format_args!("{} where a list is due", kind(&other)));
            Ok(Vec::new())
        }
    }
}

/// A list of at most [`PARTS`] that may be missing: null is none, unreadable elements are left out.
pub(crate) fn optional_list<'de, T: DeserializeOwned, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<Vec<T>>, D::Error> {
    match Value::deserialize(from)? {
        Value::Null => Ok(None),
        value => list(value).map(Some).map_err(D::Error::custom),
    }
}

/// Those of the first `most` values that can be read.
pub(crate) fn elements<T: DeserializeOwned>(values: Vec<Value>, most: usize) -> Vec<T> {
    leave_out(values.len().saturating_sub(most));
    let read = |value| from_value(value).inspect_err(|why| dropped::<T>(why)).ok();
    values.into_iter().take(most).filter_map(read).collect()
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

/// A part of the same kind as the whole: a post in a post, a person in a person. With `MOST` of them around it already it
/// counts as missing, unread: each costs much stack, and nobody looks so deep.
pub(crate) fn inner<'de, const MOST: usize, T, D>(from: D) -> Result<Option<T>, D::Error>
where
    T: DeserializeOwned,
    D: Deserializer<'de>,
{
    let Some(_one_more) = Inside::enter(MOST) else {
        return match Value::deserialize(from)? {
            Value::Null => Ok(None),
            other => refused(other, &format!("nothing inside {MOST} others")),
        };
    };
    option(from)
}

/// Counts one more for as long as it lives.
struct Inside(usize);

impl Inside {
    fn enter(most: usize) -> Option<Self> {
        let around = INSIDE.get();
        (around < most).then(|| {
            INSIDE.set(around + 1);
            Self(around)
        })
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        INSIDE.set(self.0);
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

/// A map of at most 256 entries; null is an empty one, unreadable values are left out. PHP software sends `[]` for an empty map.
pub(crate) fn map<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<BTreeMap<String, T>, D::Error> {
    match Value::deserialize(from)? {
        Value::Object(entries) => {
            let mut map = BTreeMap::new();
            leave_out(entries.len().saturating_sub(ENTRIES));
            for (key, value) in entries.into_iter().take(ENTRIES) {
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

/// A count: none when null, negative (how servers hide it), not whole, too large or no number; `"12"` and 12.0 are 12.
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

/// The whole number that this is.
fn whole(number: f64) -> Option<u64> {
    // Counts beyond 2^53 are no counts; below that the conversion is exact.
    ((0.0..9.0e15).contains(&number) && number.fract() == 0.0).then_some(number as u64)
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
