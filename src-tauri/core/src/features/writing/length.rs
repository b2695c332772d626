//! Whether a text is longer than a server takes.

use crate::session::Limits;
use trente_text::length::{Written, length};
use unicode_segmentation::UnicodeSegmentation;

/// True when a post is too long, as its server counts: by the same rules as the window's dial.
pub(crate) fn is_too_long(text: &str, warning: &str, limits: Limits) -> bool {
    let Limits { max_characters, link_characters, counting } = limits;
    let written = Written { text, warning, counting, link_characters };
    length(written, |text| text.graphemes(true).count()) > max_characters as usize
}

#[cfg(test)]
mod tests {
    use super::is_too_long;
    use crate::session::Limits;
    use trente_contract::reader::Counting;

    fn mastodon(text: &str, warning: &str, most: u32) -> bool {
        is_too_long(text, warning, Limits { max_characters: most, ..Limits::default() })
    }

    #[test]
    fn what_people_see_as_one_character_counts_one() {
        let families = "👩‍👩‍👧‍👦".repeat(10);
        assert!(!mastodon(&families, "", 10), "ten families are ten");
        assert!(mastodon(&families, "!", 10), "the warning counts too");
        let flags = "🇫🇷".repeat(10) + &"e\u{301}".repeat(10) + &"นี้".repeat(10);
        assert!(!mastodon(&flags, "", 30), "flags, letters with accents, Thai syllables");
        let whole = Limits { max_characters: 69, counting: Counting::CodePoints, ..Limits::default() };
        assert!(is_too_long(&families, "", whole), "on GoToSocial a family is seven");
    }

    #[test]
    fn links_and_mentions_count_as_on_the_server() {
        let link = format!("見てhttps://a.org/{}", "x".repeat(600));
        assert!(!mastodon(&link, "", 25) && mastodon(&link, "", 24), "a link is 23");
        assert!(!mastodon("@somebody@a.very.long.example", "", 9), "a mention counts without its domain");
        assert!(mastodon(&"x".repeat(501), "", 500), "letters count");
        let whole = Limits { max_characters: 600, counting: Counting::CodePoints, ..Limits::default() };
        assert!(is_too_long(&link, "", whole), "elsewhere a link is as long as it is");
    }
}
