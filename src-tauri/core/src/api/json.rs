//! JSON of servers, read no deeper than anything that Mastodon's API sends.
//!
//! Types that hold themselves (a post in a post, a person in a person) need much stack for each level, and a stack that ends
//! takes the whole app with it. So nothing typed is decoded before its depth is known. What lies too deep costs the element of
//! the innermost list around it: a page without one post is better than no page.
//!
//! A number that is too large for any is null, as if the server had said nothing there.

mod tame;

use super::lenient;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// How many lists and maps may lie in each other. The deepest answer that is known needs 13: in grouped notifications, the
/// fields of the account that the author of a card in a quoted post moved to.
pub(crate) const DEEPEST: usize = 16;
/// The most elements of one list, whatever it holds: more than the custom emoji of any server. Each type has a narrower bound.
const LONGEST: usize = 20_000;

/// Reads a text; what lies too deep, or is too much, is left out and counted.
///
/// # Errors
/// When this is no JSON, or there is no list around what lies too deep.
pub(crate) fn value(text: &[u8]) -> Result<Value, serde_json::Error> {
    value_up_to(LONGEST, text)
}

/// The same with another bound for lists.
pub(crate) fn value_up_to(longest: usize, text: &[u8]) -> Result<Value, serde_json::Error> {
    let (value, left_out) = lenient::counting(|| parsed(longest, text));
    let refused = match value {
        Err(error) if is_number(&error) && !lenient::is_strict() => error,
        value => {
            lenient::leave_out(left_out);
            return value;
        }
    };
    let (tamed, numbers) = tame::tame(text);
    if numbers == 0 {
        return Err(refused);
    }
    lenient::leave_out(numbers);
    parsed(longest, &tamed)
}

fn parsed(longest: usize, text: &[u8]) -> Result<Value, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_slice(text);
    let value = Level { left: DEEPEST, longest }.deserialize(&mut json)?;
    json.end()?;
    value.ok_or_else(too_deep)
}

/// The parser tells it in words alone.
fn is_number(error: &serde_json::Error) -> bool {
    error.is_syntax() && error.to_string().starts_with("number out of range")
}

/// The error that says so.
pub(crate) fn too_deep() -> serde_json::Error {
    serde::de::Error::custom(format_args!("nested deeper than {DEEPEST} levels"))
}

/// Reads a value, of this depth at most, into a type.
///
/// # Errors
/// When this is no JSON, is too deep, or is not what the type takes.
pub(crate) fn from_slice<T: DeserializeOwned>(text: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_value(value(text)?)
}

/// A value with so many levels left for what is inside; none when it needs more.
#[derive(Clone, Copy)]
struct Level {
    left: usize,
    longest: usize,
}

impl Level {
    fn below(self) -> Option<Self> {
        Some(Self { left: self.left.checked_sub(1)?, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Level {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Option<Value>, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Level {
    type Value = Option<Value>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Option<Value>, E> {
        Ok(Some(Value::Null))
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Option<Value>, E> {
        Ok(Some(Value::Bool(truth)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Option<Value>, E> {
        Ok(Some(Value::Number(number.into())))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Option<Value>, E> {
        Ok(Some(Value::Number(number.into())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Option<Value>, E> {
        Ok(Some(Number::from_f64(number).map_or(Value::Null, Value::Number)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Option<Value>, E> {
        Ok(Some(Value::String(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Option<Value>, E> {
        Ok(Some(Value::String(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Option<Value>, A::Error> {
        let Some(below) = self.below() else {
            skip_list(&mut from)?;
            return Ok(None);
        };
        let mut list = Vec::new();
        while list.len() < self.longest {
            match from.next_element_seed(below)? {
                Some(Some(element)) => list.push(element),
                Some(None) => lenient::leave_out(1),
                None => return Ok(Some(Value::Array(list))),
            }
        }
        lenient::leave_out(skip_list(&mut from)?);
        Ok(Some(Value::Array(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Option<Value>, A::Error> {
        let Some(below) = self.below() else {
            skip_map(&mut from)?;
            return Ok(None);
        };
        let mut map = Map::new();
        while let Some(key) = from.next_key::<String>()? {
            let Some(part) = from.next_value_seed(below)? else {
                skip_map(&mut from)?;
                return Ok(None);
            };
            map.insert(key, part);
        }
        Ok(Some(Value::Object(map)))
    }
}

/// Passes over the rest without going down into it, and tells how many elements there were.
fn skip_list<'de, A: SeqAccess<'de>>(from: &mut A) -> Result<usize, A::Error> {
    let mut count = 0;
    while from.next_element::<IgnoredAny>()?.is_some() {
        count += 1;
    }
    Ok(count)
}

fn skip_map<'de, A: MapAccess<'de>>(from: &mut A) -> Result<(), A::Error> {
    while from.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
    Ok(())
}

#[cfg(test)]
mod tests;
