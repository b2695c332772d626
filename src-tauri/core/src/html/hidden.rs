//! What a link's words leave out.
//!
//! Mastodon shortens addresses by marking their beginning and their end as invisible. Anybody's server can mark anything, so a
//! part is left out only when the address itself begins or ends with it; what else is marked is shown.

use url::Url;

/// The parts of one link that are marked as invisible.
#[derive(Clone, Default)]
pub(super) struct Hidden {
    /// Marked, and nothing is shown behind it yet.
    pending: String,
    /// Something stood behind a marked part: there is no beginning any more.
    begun: bool,
}

impl Hidden {
    /// Text that is marked as invisible.
    pub(super) fn add(&mut self, text: &str) {
        self.pending.push_str(text);
    }

    /// Something is about to be shown: gives back what was marked before it, unless the address begins with that.
    /// `shown` when the link has shown something already.
    pub(super) fn before(&mut self, address: &Address, shown: bool) -> Option<String> {
        if self.pending.is_empty() {
            return None;
        }
        let begins = !shown && !std::mem::replace(&mut self.begun, true);
        let pending = std::mem::take(&mut self.pending);
        let left_out = begins && address.any(&pending, |address, part| address.starts_with(part));
        (!left_out).then_some(pending)
    }

    /// The link ends: gives back what was marked last, unless the address ends with that. Of a link that showed nothing
    /// all is shown: it would lose its text.
    pub(super) fn at_end(&mut self, address: &Address, shown: bool) -> Option<String> {
        let pending = std::mem::take(&mut self.pending);
        if pending.is_empty() {
            return None;
        }
        let left_out = shown && address.any(&pending, |address, part| address.ends_with(part));
        (!left_out).then_some(pending)
    }
}

/// Where a link leads, as its author wrote it and as it is asked for.
#[derive(Clone)]
pub(super) struct Address {
    written: String,
    /// Where it leads.
    pub(super) url: Url,
}

impl Address {
    /// Reads an `href`; none when it leads anywhere but to http or https.
    pub(super) fn new(href: &str) -> Option<Self> {
        Some(Self { url: super::web(href)?, written: href.trim().to_owned() })
    }

    /// True when one spelling of the address holds `part` where `test` looks. Servers differ in percent signs and letter case.
    fn any(&self, part: &str, test: impl Fn(&str, &str) -> bool) -> bool {
        let spellings = [self.written.as_str(), self.url.as_str()];
        spellings.iter().any(|spelling| test(spelling, part)) || {
            let part = decoded(part);
            spellings.iter().any(|spelling| test(&decoded(spelling), &part))
        }
    }
}

/// The letters that percent signs stand for, in lower case.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digit = |at: usize| after.get(at).and_then(|digit| (*digit as char).to_digit(16));
        match (first, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                // Two hexadecimal digits are one byte.
                bytes.push(u8::try_from(high * 16 + low).unwrap_or_default());
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).to_lowercase()
}
