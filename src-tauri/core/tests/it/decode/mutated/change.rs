//! Ways in which an answer can be wrong.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

/// The most bytes that a change may make of a body: what is slow for its size shows in this much too.
const LARGEST: usize = 120_000;
/// The most places of a body that are told apart.
const PLACES: usize = 4000;

/// One change of a value, at a place in it.
#[derive(Clone, Debug)]
pub(super) struct Change {
    at: Index,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    /// The field or element is not there.
    Missing,
    /// It is something else.
    Other(usize),
    /// It lies in so many of a kind.
    Nested(usize, usize),
    /// It holds the whole, as this.
    Whole(usize),
    /// It comes so many times.
    Many(usize),
    /// There are fields that nobody knows.
    More,
}

/// What is done to the text in the end.
#[derive(Clone, Debug)]
pub(super) enum Cut {
    Whole,
    /// It ends before its end.
    Short(Index),
    /// Something stands in it that does not belong there.
    With(Index, usize),
    /// Fields come twice.
    Twice,
    /// A number is one that nothing holds, or that counts nothing.
    Number(Index, usize),
}

pub(super) fn strategy() -> impl Strategy<Value = Change> {
    let what = prop_oneof![
        2 => Just(What::Missing),
        4 => (0..others().len()).prop_map(What::Other),
        2 => (0..KINDS.len(), 1_usize..300).prop_map(|(kind, levels)| What::Nested(kind, levels)),
        1 => (0..KINDS.len()).prop_map(What::Whole),
        2 => (2_usize..6000).prop_map(What::Many),
        1 => Just(What::More),
    ];
    (any::<Index>(), what).prop_map(|(at, what)| Change { at, what })
}

pub(super) fn cut() -> impl Strategy<Value = Cut> {
    prop_oneof![
        6 => Just(Cut::Whole),
        1 => any::<Index>().prop_map(Cut::Short),
        1 => (any::<Index>(), 0..STRAY.len()).prop_map(|(at, what)| Cut::With(at, what)),
        1 => Just(Cut::Twice),
        2 => (any::<Index>(), 0..NUMBERS.len()).prop_map(|(at, what)| Cut::Number(at, what)),
    ]
}

const KINDS: [&str; 8] = ["reblog", "quote", "quoted_status", "moved", "account", "emojis", "x", ""];

const STRAY: [&[u8]; 8] = [b"\0", b"\xff\xfe", b"\"", b"{", b"]", b"\\ud800", b"1e999", b"\xef\xbb\xbf"];

/// Numbers that are no count and no time.
pub(super) const NUMBERS: [&str; 8] =
    ["1e999", "-1e999", "-1", "1.5", "18446744073709551616", "-9223372036854775809", "1e-999", "9e15"];

fn others() -> Vec<Value> {
    let mut others = vec![
        Value::Null,
        json!(true),
        json!(-1),
        json!(0),
        json!(1.5e308),
        json!(u64::MAX),
        json!(i64::MIN),
        json!([]),
        json!({}),
        json!([[]]),
        json!([null]),
        json!({"a": {}}),
        json!(""),
        json!(" "),
        json!("null"),
        json!("-1"),
        json!("2026-13-45T99:99:99Z"),
        json!("javascript:alert(1)"),
        json!("https://"),
        json!("https://[::1"),
        json!("\u{202e}\u{0}\u{feff}\u{1f468}\u{200d}\u{1f469}"),
        json!(["a", 1, null, {}, []]),
        json!({"id": 1, "account": null}),
    ];
    let long = |text: &str| Value::String(text.repeat(20_000 / text.len()));
    others.extend(
        ["a", "é", "\u{301}", ":a:", "@a", "#a ", "<", "<b><p>", "&amp;", "\n", "a.example/", "%", ","].map(long),
    );
    others
}

impl Change {
    pub(super) fn apply(&self, body: &mut Value) {
        let mut places = vec![String::new()];
        find(body, "", &mut places);
        let place = self.at.get(&places).clone();
        let whole = body.clone();
        if matches!(self.what, What::Missing) {
            return remove(body, &place);
        }
        let Some(there) = body.pointer_mut(&place) else { return };
        match self.what {
            What::Missing => {}
            What::Other(other) => *there = others().swap_remove(other),
            What::Nested(kind, levels) => {
                for _ in 0..levels {
                    *there = inside(kind, there.take());
                }
            }
            What::Whole(kind) => *there = inside(kind, whole),
            What::Many(count) => {
                let most = LARGEST.saturating_sub(whole.to_string().len()) / (there.to_string().len() + 1);
                let count = count.min(most);
                *there = match there.take() {
                    Value::Array(elements) if !elements.is_empty() => {
                        elements.into_iter().cycle().take(count).collect()
                    }
                    other => Value::Array(vec![other; count]),
                };
            }
            What::More => {
                if let Value::Object(fields) = there {
                    fields.extend((0..500).map(|number| (format!("x{number}"), json!({"y": [number]}))));
                }
            }
        }
    }
}

fn inside(kind: usize, what: Value) -> Value {
    match KINDS[kind] {
        "" => Value::Array(vec![what]),
        "emojis" => json!({"id": "1", "account": {"id": "1"}, "shortcode": "a", "emojis": [what]}),
        "account" => json!({"id": "1", "account": what}),
        field => json!({"id": "1", "account": {"id": "1"}, field: what}),
    }
}

fn find(value: &Value, at: &str, places: &mut Vec<String>) {
    if places.len() >= PLACES || at.len() > 2000 {
        return;
    }
    let mut go = |key: &str, part: &Value| {
        let place = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
        places.push(place.clone());
        find(part, &place, places);
    };
    match value {
        Value::Array(elements) => {
            elements.iter().take(20).enumerate().for_each(|(place, part)| go(&place.to_string(), part))
        }
        Value::Object(fields) => fields.iter().for_each(|(key, part)| go(key, part)),
        _ => {}
    }
}

fn remove(body: &mut Value, place: &str) {
    let Some((around, key)) = place.rsplit_once('/') else { return };
    match body.pointer_mut(around) {
        Some(Value::Object(fields)) => drop(fields.remove(key)),
        Some(Value::Array(elements)) => {
            if let Some(place) = key.parse().ok().filter(|place| *place < elements.len()) {
                elements.remove(place);
            }
        }
        _ => {}
    }
}

impl Cut {
    pub(super) fn apply(&self, mut text: Vec<u8>) -> Vec<u8> {
        match self {
            Self::Whole => {}
            Self::Number(at, what) => {
                // Where a value begins that is a number; in a string it does no harm either.
                let starts = |place: &usize| {
                    text[*place].is_ascii_digit()
                        && place.checked_sub(1).is_some_and(|before| b":[,".contains(&text[before]))
                };
                let places: Vec<usize> = (0..text.len()).filter(starts).collect();
                if !places.is_empty() {
                    let from = *at.get(&places);
                    let length = text[from..].iter().take_while(|byte| b"+-.eE0123456789".contains(byte)).count();
                    text.splice(from..from + length, NUMBERS[*what].bytes());
                }
            }
            Self::Short(at) => text.truncate(at.index(text.len())),
            Self::With(at, what) => {
                let at = at.index(text.len());
                text.splice(at..at, STRAY[*what].iter().copied());
            }
            Self::Twice => {
                if let Some(at) = text.iter().position(|byte| *byte == b'{') {
                    let again = br#""id": "7", "account": null, "id": [], "content": 3, "#;
                    text.splice(at + 1..at + 1, again.iter().copied());
                }
            }
        }
        text
    }
}
