//! How long a post is, as its server counts it.
//!
//! Each software counts in its own way, and the app must not refuse what the server would take: see [`Counting`]. Mastodon's
//! way: <https://docs.joinmastodon.org/user/posting/#text>, and `app/validators/status_length_validator.rb` to the letter.

use crate::links::links;
use crate::mentions::mentions;
use trente_contract::reader::Counting;

/// What goes into a post's length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written<'a> {
    /// The text.
    pub text: &'a str,
    /// The content warning; empty for none.
    pub warning: &'a str,
    /// How the server counts.
    pub counting: Counting,
    /// What a link counts, in characters; only where links count another number than their own.
    pub link_characters: u32,
}

/// The post's length in characters. `characters` counts what a person sees as one character (grapheme clusters) in a
/// text: the window's browser knows that, and the core has its tables.
pub fn length(written: Written<'_>, characters: impl Fn(&str) -> usize) -> usize {
    let Written { text, warning, counting, link_characters } = written;
    match counting {
        // What stands around a text is taken away before it is counted.
        Counting::Short => {
            let text = shortened(text.trim_matches(is_stripped), link_characters);
            characters(&[warning.trim_matches(is_stripped), &text].concat())
        }
        Counting::Seen => characters([warning, text].concat().trim()),
        Counting::CodePoints => warning.chars().count() + text.chars().count(),
        Counting::TextAlone => text.chars().count(),
    }
}

/// What Ruby's `strip` takes away.
fn is_stripped(letter: char) -> bool {
    matches!(letter, '\0' | '\t'..='\r' | ' ')
}

/// The text as Mastodon counts it: every link replaced by that many letters, every mention without its domain.
fn shortened(text: &str, link_characters: u32) -> String {
    let links = links(text);
    let mut mentions = mentions(text).into_iter().peekable();
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    let mut copy = |out: &mut String, until: usize, next: usize| {
        while let Some(mention) = mentions.next_if(|mention| mention.start < until) {
            // A handle inside a link belongs to the link.
            if mention.start >= done {
                out.push_str(&text[done..mention.name_end]);
                done = mention.end;
            }
        }
        out.push_str(text.get(done..until).unwrap_or_default());
        done = next;
    };
    for link in &links {
        copy(&mut out, link.start, link.end);
        out.extend(std::iter::repeat_n('x', link_characters as usize));
    }
    copy(&mut out, text.len(), text.len());
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
    use trente_contract::reader::Counting;

    /// Stands in for the browser: each scalar value counts one.
    fn scalars(text: &str) -> usize {
        text.chars().count()
    }

    fn of(text: &str) -> usize {
        length(Written { text, warning: "", counting: Counting::Short, link_characters: 23 }, scalars)
    }

    #[test]
    fn links_count_the_same_whatever_their_length() {
        assert_eq!(of("https://a.org"), 23, "a short link");
        assert_eq!(of(&format!("https://a.org/{}", "b".repeat(300))), 23, "a long one");
        assert_eq!(of("a https://a.org b"), 27, "the words around it count as they are");
        assert_eq!(of(&format!("見てhttps://example.com/{}", "a".repeat(100))), 25, "no blank is needed before it");
        assert_eq!(of("https://example.com/a。続き"), 23, "a path goes on through other scripts");
        assert_eq!(of("https://example.com。続き"), 26, "a domain does not");
        assert_eq!(of("https://localhost/a"), 19, "what is no link counts as it is");
        assert_eq!(of(&format!("https://example.notatld/{}", "a".repeat(100))), 124, "nor is a domain that nobody has");
    }

    #[test]
    fn mentions_count_without_their_domain() {
        assert_eq!(of("@lea@piaille.fr hi"), "@lea hi".len(), "a mention of another server");
        assert_eq!(of("@lea hi"), 7, "a mention of this one");
        assert_eq!(of("lea@piaille.fr"), 14, "an e-mail address is no mention");
        assert_eq!(of("https://a.org/@lea@piaille.fr"), 23, "a handle inside a link belongs to the link");
        assert_eq!(of("@lea@piaille.fr https://a.org/@lea @bo@b.example"), 4 + 1 + 23 + 1 + 3, "each for itself");
        assert_eq!(of("見て@lea@piaille.fr"), 17, "a letter of any script before the @ joins it");
        assert_eq!(of("@lea@bücher.example。"), 5, "domains of other scripts");
        assert_eq!(of("@lea@piaille.fr@"), 16, "with another @ behind it, it is none");
        assert_eq!(of(&format!("@lea@{}.org", "a".repeat(250))), 259, "no domain is that long");
    }

    #[test]
    fn the_warning_counts_too_and_what_stands_around_does_not() {
        let short = |text, warning| Written { text, warning, counting: Counting::Short, link_characters: 23 };
        assert_eq!(length(short("abc", "de"), scalars), 5, "three of the text and two of the warning");
        assert_eq!(length(short("\n abc \n\n", " de "), scalars), 5, "blanks around them are taken away");
        assert_eq!(length(short("a", "https://a.org/abc"), scalars), 18, "a link in the warning is no link");
    }

    #[test]
    fn the_caller_decides_what_one_character_is() {
        let written =
            Written { text: "👩‍👩‍👧 ok", warning: "", counting: Counting::Short, link_characters: 23 };
        assert_eq!(length(written, |text| if text.is_empty() { 0 } else { 4 }), 4, "as the caller counted");
    }

    #[test]
    fn other_software_counts_in_other_ways() {
        let link = format!("https://example.com/{}", "a".repeat(280));
        let long = format!("{} {link}", "x".repeat(4899));
        let counted = |text, warning, counting| {
            length(Written { text, warning, counting, link_characters: 23 }, |text| {
                scalars(&text.replace('\u{301}', ""))
            })
        };
        for (counting, whole, accent, mention) in [
            (Counting::Short, 4923, 3, 6),
            (Counting::Seen, 5200, 3, 17),
            (Counting::CodePoints, 5200, 4, 17),
            (Counting::TextAlone, 5200, 2, 15),
        ] {
            assert_eq!(counted(&long, "", counting), whole, "a link, {counting:?}");
            assert_eq!(counted("e\u{301}", "cw", counting), accent, "a letter of two code points, {counting:?}");
            assert_eq!(counted("@lea@piaille.fr", "cw", counting), mention, "a mention, {counting:?}");
        }
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
