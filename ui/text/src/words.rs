//! Words of one language, put into sentences.
//!
//! The files in `locales/` are Fluent. Reading Fluent in the window would weigh a tenth of all its code, so they are
//! compiled when the app is built (`compile`), and the window reads the result:
//!
//! ```text
//! words    = (id SEPARATOR pattern END)*        sorted by id; an attribute's id is "message.attribute"
//! pattern  = (letters | variable | select)*
//! variable = VARIABLE name STOP
//! select   = SELECT name STOP (key STOP pattern CLOSE)+ CLOSE      the key of the default form begins with "*"
//! ```
//!
//! The marks are control characters, which no sentence has.

use std::borrow::Cow;

#[cfg(any(test, feature = "compile"))]
mod compile;

#[cfg(any(test, feature = "compile"))]
pub use compile::{Unusable, compile};

/// The files of a language that the window shows nothing of, without `.ftl`: it need not load them.
#[cfg(any(test, feature = "compile"))]
pub const OUTSIDE: [&str; 2] = ["site", "store"];

const VARIABLE: char = '\u{1}';
const SELECT: char = '\u{2}';
const STOP: char = '\u{3}';
const CLOSE: char = '\u{4}';
const SEPARATOR: char = '\u{1f}';
const END: char = '\u{1e}';

/// First strong isolate and pop directional isolate: a name in another script must not reorder the sentence around it
/// (<https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates>).
const ISOLATE: char = '\u{2068}';
const RELEASE: char = '\u{2069}';

/// A value inside a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Letters, taken as they are.
    Text(Cow<'a, str>),
    /// A number: it chooses forms, and is written with the reader's digits.
    Number(f64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! numbers {
    ($($number:ty)+) => {
        $(impl From<$number> for Value<'_> {
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless, reason = "forms need no more than 52 bits")]
            fn from(number: $number) -> Self {
                Self::Number(number as f64)
            }
        })+
    };
}
numbers! { f64 f32 u8 u16 u32 u64 usize i32 i64 }

/// What depends on a language and is not in its words.
#[derive(Clone, Copy)]
pub struct Ways {
    /// The plural form of a number, as CLDR calls it: `one`, `few`, `other`.
    pub plural: fn(f64) -> String,
    /// A number with the reader's digits.
    pub number: fn(f64) -> String,
    /// What becomes of each piece of text between variables, for pseudo-locales.
    pub transform: Option<fn(&str) -> Cow<'_, str>>,
}

/// The compiled messages of one language.
#[derive(Debug)]
pub struct Words {
    text: Cow<'static, str>,
    /// Where each id, its pattern and the record end, sorted by id.
    places: Vec<(usize, usize, usize)>,
}

impl Words {
    /// Takes what `compile` gave. What is not of this form is left out.
    pub fn new(text: impl Into<Cow<'static, str>>) -> Self {
        let text = text.into();
        let mut places = Vec::new();
        let mut begin = 0;
        for record in text.split_inclusive(END) {
            let whole = record.strip_suffix(END).unwrap_or(record);
            if let Some(middle) = whole.find(SEPARATOR) {
                places.push((begin, begin + middle, begin + whole.len()));
            }
            begin += record.len();
        }
        Self { text, places }
    }

    /// The message, or the attribute `message.attribute`, with these values; nothing when the language lacks it.
    ///
    /// A value that is missing shows as its name in braces: better than a lost sentence.
    pub fn say(&self, id: &str, values: &[(&str, Value<'_>)], ways: Ways) -> Option<String> {
        let place = self.places.binary_search_by(|(begin, middle, _)| self.text[*begin..*middle].cmp(id)).ok()?;
        let (_, middle, end) = self.places[place];
        let pattern = &self.text[middle + SEPARATOR.len_utf8()..end];
        let mut saying = Saying { rest: pattern, values, ways, out: String::with_capacity(pattern.len()) };
        saying.pattern(true);
        Some(saying.out)
    }
}

/// A pattern being read.
struct Saying<'a> {
    rest: &'a str,
    values: &'a [(&'a str, Value<'a>)],
    ways: Ways,
    out: String,
}

impl<'a> Saying<'a> {
    /// Reads a pattern up to its end or the mark that closes it; says it, or only goes past it.
    fn pattern(&mut self, aloud: bool) {
        let begun = self.rest;
        loop {
            let at = self.rest.find([VARIABLE, SELECT, CLOSE]).unwrap_or(self.rest.len());
            let (letters, rest) = self.rest.split_at(at);
            if aloud && !letters.is_empty() {
                match self.ways.transform {
                    Some(transform) => self.out.push_str(&transform(letters)),
                    None => self.out.push_str(letters),
                }
            }
            self.rest = rest;
            match self.mark() {
                Some(VARIABLE) => {
                    let name = self.until_stop();
                    // Alone in its pattern it has nothing around it to be kept apart from.
                    let alone = begun.len() == rest.len() && matches!(self.rest.chars().next(), None | Some(CLOSE));
                    if aloud {
                        self.variable(name, alone);
                    }
                }
                Some(SELECT) => self.select(aloud),
                _ => return,
            }
        }
    }

    fn variable(&mut self, name: &str, alone: bool) {
        if !alone {
            self.out.push(ISOLATE);
        }
        match self.value(name) {
            Some(Value::Text(text)) => self.out.push_str(text),
            Some(Value::Number(number)) => self.out.push_str(&(self.ways.number)(*number)),
            None => {
                self.out.push_str("{$");
                self.out.push_str(name);
                self.out.push('}');
            }
        }
        if !alone {
            self.out.push(RELEASE);
        }
    }

    /// Two goes over the forms: the first finds which one fits, the second says it.
    fn select(&mut self, aloud: bool) {
        let name = self.until_stop();
        let (number, text) = match self.value(name) {
            Some(Value::Text(text)) => (None, text.as_ref()),
            Some(Value::Number(number)) => (Some(*number), ""),
            None => (None, ""),
        };
        let plural = number.filter(|_| aloud).map(self.ways.plural).unwrap_or_default();
        let exact = number.filter(|number| number.fract() == 0.0).map(|number| (number as i64).to_string());
        let fits = |key: &str| key == text || key == plural;
        let forms = self.rest;
        let (mut chosen, mut place) = (None, 0);
        while let Some((key, _)) = self.key() {
            // An exact number goes before its plural form, whichever stands first.
            if exact.as_deref() == Some(key) || (chosen.is_none() && fits(key)) {
                chosen = Some(place);
            }
            self.pattern(false);
            place += 1;
        }
        let after = self.rest;
        if !aloud {
            return;
        }
        self.rest = forms;
        let mut place = 0;
        while let Some((_, default)) = self.key() {
            let now = chosen.map_or(default, |chosen| chosen == place);
            self.pattern(now);
            place += 1;
        }
        self.rest = after;
    }

    /// The key of the next form, and whether it is the default; nothing at the end of the forms.
    fn key(&mut self) -> Option<(&'a str, bool)> {
        if self.rest.is_empty() || self.rest.starts_with(CLOSE) {
            self.mark();
            return None;
        }
        let key = self.until_stop();
        Some(key.strip_prefix('*').map_or((key, false), |key| (key, true)))
    }

    fn mark(&mut self) -> Option<char> {
        let mark = self.rest.chars().next()?;
        self.rest = &self.rest[mark.len_utf8()..];
        Some(mark)
    }

    fn until_stop(&mut self) -> &'a str {
        let (word, rest) = self.rest.split_once(STOP).unwrap_or((self.rest, ""));
        self.rest = rest;
        word
    }

    fn value(&self, name: &str) -> Option<&'a Value<'a>> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests;
