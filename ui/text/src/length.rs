//! How long a post is, as its server counts it.
//!
//! Mastodon counts what a person sees as one character; a link counts a fixed number, a mention counts without its
//! domain, and the content warning counts too
//! (<https://docs.joinmastodon.org/user/posting/#text>).

use crate::links::links;
use crate::mentions::mentions;

/// What goes into a post's length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<'a> {
    /// The text.
    pub text: &'a str,
    /// The content warning; empty for none.
    pub warning: &'a str,
    /// What a link counts, in characters.
    pub link_characters: u32,
}

/// The post's length in characters. `characters` counts what a person sees as one character (grapheme clusters) in a
/// text: the browser knows that.
pub fn length(written: Written<'_>, characters: impl Fn(&str) -> usize) -> usize {
    characters(written.warning) + characters(&counted(written.text, written.link_characters))
}

/// The text as it counts: every link replaced by that many letters, every mention without its domain.
fn counted(text: &str, link_characters: u32) -> String {
    let links = links(text);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for link in &links {
        out.push_str(&without_domains(&text[done..link.start]));
        out.extend(std::iter::repeat_n('x', link_characters as usize));
        done = link.end;
    }
    out.push_str(&without_domains(&text[done..]));
    out
}

fn without_domains(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for mention in mentions(text) {
        out.push_str(&text[done..mention.name_end]);
        done = mention.end;
    }
    out.push_str(&text[done..]);
    out
}

/// How much room is left in a post, for the dial.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Characters that are still free; negative when there are too many.
    pub left: i64,
    /// The part of the room that is used, in thousandths, from 0 to 1000.
    pub used: u32,
}

impl Room {
    /// The room that `length` characters leave of `most`.
    pub fn new(length: usize, most: u32) -> Self {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        let most = i64::from(most);
        let used = length.saturating_mul(1000).checked_div(most).unwrap_or(1000).clamp(0, 1000);
        Self { left: most.saturating_sub(length), used: u32::try_from(used).unwrap_or(1000) }
    }

    /// True when it is time to say so: fewer than fifty characters are left.
    pub fn is_low(self) -> bool {
        self.left < 50
    }

    /// True when the post is too long to be sent.
    pub fn is_over(self) -> bool {
        self.left < 0
    }
}

#[cfg(test)]
mod tests {
    use super::{Room, Written, length};

    /// Stands in for the browser: each scalar value counts one.
    fn scalars(text: &str) -> usize {
        text.chars().count()
    }

    fn of(text: &str) -> usize {
        length(Written { text, warning: "", link_characters: 23 }, scalars)
    }

    #[test]
    fn links_count_the_same_whatever_their_length() {
        assert_eq!(of("https://a.example"), 23, "a short link");
        assert_eq!(of(&format!("https://a.example/{}", "b".repeat(300))), 23, "a long one");
        assert_eq!(of("a https://a.example b"), 27, "the words around it count as they are");
    }

    #[test]
    fn mentions_count_without_their_domain() {
        assert_eq!(of("@lea@piaille.fr hi"), "@lea hi".len(), "a mention of another server");
        assert_eq!(of("@lea hi"), 7, "a mention of this one");
        assert_eq!(of("lea@piaille.fr"), 14, "an e-mail address is no mention");
        assert_eq!(of("https://a.example/@lea@piaille.fr"), 23, "a handle inside a link belongs to the link");
    }

    #[test]
    fn the_warning_counts_too() {
        let written = Written { text: "abc", warning: "de", link_characters: 23 };
        assert_eq!(length(written, scalars), 5, "three of the text and two of the warning");
    }

    #[test]
    fn the_browser_decides_what_one_character_is() {
        let written = Written { text: "👩‍👩‍👧 ok", warning: "", link_characters: 23 };
        assert_eq!(length(written, |text| if text.is_empty() { 0 } else { 4 }), 4, "as the caller counted");
    }

    #[test]
    fn the_room_turns_low_then_negative() {
        let room = |length| Room::new(length, 500);
        assert_eq!(room(142), Room { left: 358, used: 284 }, "in the middle");
        assert!(!room(450).is_low(), "fifty are left");
        assert!(room(451).is_low(), "forty-nine are left");
        assert!(!room(500).is_over() && room(501).is_over(), "exactly full may still be sent");
        assert_eq!(room(900).used, 1000, "the dial is never more than full");
        assert_eq!(Room::new(3, 0).used, 1000, "a server without room gives a full dial");
    }
}
