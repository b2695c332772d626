//! Whether a text is longer than a server takes.

use unicode_segmentation::UnicodeSegmentation;

/// True when a post is surely too long: the window counts exactly, this only keeps a text that no server would take
/// from being sent. Links and mentions count as short as they can; the server has the last word.
pub(super) fn is_too_long(text: &str, warning: &str, most: u32) -> bool {
    let words = text.split_inclusive(char::is_whitespace).map(|word| {
        let may_count_less = word.contains("://") || word.contains('@');
        if may_count_less { 1 } else { word.graphemes(true).count() }
    });
    words.sum::<usize>() + warning.graphemes(true).count() > most as usize
}

#[cfg(test)]
mod tests {
    use super::is_too_long;

    #[test]
    fn what_people_see_as_one_character_counts_one() {
        let families = "👩‍👩‍👧‍👦".repeat(10);
        assert!(!is_too_long(&families, "", 10), "ten families are ten");
        assert!(is_too_long(&families, "!", 10), "the warning counts too");
    }

    #[test]
    fn links_and_mentions_are_given_the_benefit_of_the_doubt() {
        let link = format!("https://a.example/{}", "x".repeat(600));
        assert!(!is_too_long(&link, "", 500), "a link counts less than its letters");
        assert!(!is_too_long("@somebody@a.very.long.example", "", 12), "a mention counts without its domain");
        assert!(is_too_long(&"x".repeat(501), "", 500), "letters count");
    }
}
