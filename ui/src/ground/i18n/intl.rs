//! Numbers, lists, names of languages: the webview's own `Intl` knows them for every language.

use js_sys::{Array, Function, JsString, Object, Reflect};
use std::cell::RefCell;
use std::cmp::Ordering;
use wasm_bindgen::{JsCast, JsValue};

/// What an `Intl` object is asked for; one of each is kept, since making one is slow.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Compact,
    Percent,
    List,
    Relative,
    Languages,
    Day,
    DayAndYear,
    Clock,
    Full,
    Month,
    MonthName,
    Plural,
    /// A day without a clock: it is read in UTC, or it would move to the day before west of Greenwich.
    BareDay,
    BareDayAndYear,
    BareMonth,
}

impl Kind {
    /// Class, method, options.
    fn recipe(self) -> (&'static str, &'static str, &'static [(&'static str, &'static str)]) {
        const DATE: &str = "DateTimeFormat";
        match self {
            Self::Plural => ("PluralRules", "select", &[]),
            Self::Number => ("NumberFormat", "format", &[]),
            Self::Compact => ("NumberFormat", "format", &[("notation", "compact")]),
            Self::Percent => ("NumberFormat", "format", &[("style", "percent")]),
            Self::List => ("ListFormat", "format", &[]),
            Self::Relative => ("RelativeTimeFormat", "format", &[("numeric", "auto")]),
            Self::Languages => ("DisplayNames", "of", &[("type", "language")]),
            Self::Day => (DATE, "format", &[("day", "numeric"), ("month", "short")]),
            Self::DayAndYear => (DATE, "format", &[("day", "numeric"), ("month", "short"), ("year", "numeric")]),
            Self::Clock => (DATE, "format", &[("timeStyle", "short")]),
            Self::Full => (DATE, "format", &[("dateStyle", "long"), ("timeStyle", "short")]),
            Self::Month => (DATE, "format", &[("month", "long"), ("year", "numeric")]),
            Self::BareMonth => (DATE, "format", &[("month", "long"), ("year", "numeric"), ("timeZone", "UTC")]),
            Self::MonthName => (DATE, "format", &[("month", "long")]),
            Self::BareDay => (DATE, "format", &[("day", "numeric"), ("month", "short"), ("timeZone", "UTC")]),
            Self::BareDayAndYear => {
                (DATE, "format", &[("day", "numeric"), ("month", "short"), ("year", "numeric"), ("timeZone", "UTC")])
            }
        }
    }
}

struct Made {
    kind: Kind,
    object: JsValue,
    method: Function,
}

thread_local! {
    static TAG: RefCell<String> = RefCell::new("en".to_owned());
    static MADE: RefCell<Vec<Made>> = const { RefCell::new(Vec::new()) };
}

pub(super) fn set_tag(tag: String) {
    TAG.set(tag);
    MADE.with_borrow_mut(Vec::clear);
}

/// Formats with one `Intl` object; nothing when the webview lacks it or refuses the value.
pub(super) fn format(kind: Kind, first: &JsValue, second: &JsValue) -> Option<String> {
    let (object, method) = made(kind)?;
    method.call2(&object, first, second).ok()?.as_string()
}

fn made(kind: Kind) -> Option<(JsValue, Function)> {
    let kept = MADE
        .with_borrow(|all| all.iter().find(|one| one.kind == kind).map(|one| (one.object.clone(), one.method.clone())));
    if kept.is_some() {
        return kept;
    }
    let (class, method, options) = kind.recipe();
    // A tag that the system made up ("C", "POSIX") makes Intl throw: fall back to English.
    let object = TAG.with_borrow(|tag| make(class, tag, options)).or_else(|| make(class, "en", options))?;
    let method: Function = Reflect::get(&object, &method.into()).ok()?.dyn_into().ok()?;
    MADE.with_borrow_mut(|all| all.push(Made { kind, object: object.clone(), method: method.clone() }));
    Some((object, method))
}

fn make(class: &str, tag: &str, options: &[(&str, &str)]) -> Option<JsValue> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let class: Function = Reflect::get(&intl, &class.into()).ok()?.dyn_into().ok()?;
    let chosen = Object::new();
    for (name, value) in options {
        Reflect::set(&chosen, &(*name).into(), &(*value).into()).ok()?;
    }
    Reflect::construct(&class, &Array::of2(&tag.into(), &chosen)).ok()
}

/// A number as JS writes it: Rust's own printing of fractions is large.
fn bare(value: f64) -> String {
    JsValue::from(value)
        .unchecked_into::<js_sys::Number>()
        .to_string_with_radix(10)
        .map_or_else(|_| String::new(), String::from)
}

/// A number with the reader's digits and grouping: "7,400".
pub fn number(value: f64) -> String {
    format(Kind::Number, &value.into(), &JsValue::UNDEFINED).unwrap_or_else(|| bare(value))
}

/// The plural form of a number, as CLDR calls it: "one", "few".
pub(super) fn plural(number: f64) -> String {
    format(Kind::Plural, &number.into(), &JsValue::UNDEFINED).unwrap_or_else(|| plural_in_english(number))
}

/// The same for English, whatever language is spoken.
pub(super) fn plural_in_english(number: f64) -> String {
    if number == 1.0 { "one" } else { "other" }.to_owned()
}

/// A number as short as it goes: "7.4K".
pub fn compact(value: u64) -> String {
    #[expect(clippy::cast_precision_loss, reason = "it is rounded to two digits anyway")]
    let value = value as f64;
    format(Kind::Compact, &value.into(), &JsValue::UNDEFINED).unwrap_or_else(|| bare(value))
}

/// A share from 0 to 1: "58%".
pub fn percent(share: f64) -> String {
    format(Kind::Percent, &share.into(), &JsValue::UNDEFINED).unwrap_or_else(|| bare(share * 100.0))
}

/// Several things joined as one says them: "a, b and c".
pub fn list(items: &[String]) -> String {
    let array: Array = items.iter().map(|item| JsValue::from_str(item)).collect();
    format(Kind::List, &array, &JsValue::UNDEFINED).unwrap_or_else(|| items.join(", "))
}

/// The name of a language in the reader's language: "German" for `de`. The tag itself when nobody knows it.
pub fn language_name(tag: &str) -> String {
    format(Kind::Languages, &tag.into(), &JsValue::UNDEFINED).unwrap_or_else(|| tag.to_owned())
}

/// So many seconds from now (or ago, when negative), in words: "in 5 minutes", "2 hours ago".
pub fn relative(seconds: f64) -> String {
    let size = seconds.abs();
    let (step, unit) = match size {
        _ if size < 60.0 => (1.0, "second"),
        _ if size < 3_600.0 => (60.0, "minute"),
        _ if size < 86_400.0 => (3_600.0, "hour"),
        _ if size < 31.0 * 86_400.0 => (86_400.0, "day"),
        _ if size < 365.0 * 86_400.0 => (30.44 * 86_400.0, "month"),
        _ => (365.25 * 86_400.0, "year"),
    };
    let count = (seconds / step).trunc();
    format(Kind::Relative, &count.into(), &unit.into()).unwrap_or_else(|| format!("{} {unit}", bare(count)))
}

/// A language's name in itself, with a capital, as it stands in a list: "Français" for `fr`.
pub fn own_name(tag: &str) -> String {
    let names = make("DisplayNames", tag, &[("type", "language")]);
    let name = names.and_then(|names| {
        let of: Function = Reflect::get(&names, &"of".into()).ok()?.dyn_into().ok()?;
        of.call1(&names, &tag.into()).ok()?.as_string()
    });
    capital(&name.unwrap_or_else(|| tag.to_owned()))
}

/// In small letters, to compare what people write in different ways.
pub fn lower(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

/// Which name stands first in a list, as the webview's own language sorts.
pub fn compare(left: &str, right: &str) -> Ordering {
    JsString::from(left).locale_compare(right, &Array::new(), &Object::new()).cmp(&0)
}

/// A name as it stands alone: many languages write names of languages small inside sentences.
pub fn capital(name: &str) -> String {
    let end = name.chars().next().map_or(0, char::len_utf8);
    let (first, rest) = name.split_at(end);
    // JS has the tables of letters already; those of Rust's own would weigh as much as a page.
    format!("{}{rest}", String::from(JsString::from(first).to_upper_case()))
}
