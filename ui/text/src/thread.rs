//! A text that is too long for one post, as a thread: cut at the ends of paragraphs or sentences, in parts that fit.

use crate::mentions::mentions;

/// A better place to cut is taken while at least this part of what would fit stands before it.
const ENOUGH: usize = 3;

/// Cuts a text into parts that fit, each as long as good places to cut allow: the end of a paragraph before that of a line, of a
/// sentence, of a word. Only a word that fits nowhere is cut itself. Nothing but blanks between parts is left out.
pub fn split(text: &str, fits: impl Fn(&str) -> bool) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = if fits(rest) { rest.len() } else { cut(rest, &fits) };
        parts.push(rest[..end].trim_end().to_owned());
        rest = rest[end..].trim_start();
    }
    parts
}

/// Where the first part ends: always behind its first letter.
fn cut(text: &str, fits: &impl Fn(&str) -> bool) -> usize {
    let last = |places: Vec<usize>| {
        // What is longer fits no better: the last that does is looked for by halves.
        let many = places.partition_point(|end| fits(text[..*end].trim_end()));
        many.checked_sub(1).map(|at| places[at])
    };
    let whole = letters(text);
    let first = whole.first().copied().unwrap_or(text.len());
    let letters = last(whole).unwrap_or(first);
    let kinds =
        [ends_of_blocks(text, "\n\n"), ends_of_blocks(text, "\n"), ends_of_sentences(text), ends_of_words(text)];
    let words = kinds.len() - 1;
    let good = kinds.into_iter().enumerate().find_map(|(kind, places)| {
        let end = last(places)?;
        // Any end of a word is better than one inside of it.
        (kind == words || end >= letters / ENOUGH).then_some(end)
    });
    good.unwrap_or(letters)
}

fn ends_of_blocks(text: &str, mark: &str) -> Vec<usize> {
    text.match_indices(mark).map(|(at, _)| at).filter(|at| *at > 0).collect()
}

fn ends_of_words(text: &str) -> Vec<usize> {
    text.char_indices().filter(|(at, letter)| *at > 0 && letter.is_whitespace()).map(|(at, _)| at).collect()
}

/// Behind the sign that ends a sentence and what closes it, where a blank follows; scripts without blanks need none.
fn ends_of_sentences(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let wide = matches!(letter, '。' | '！' | '？' | '｡' | '।');
        if !wide && !matches!(letter, '.' | '!' | '?' | '…' | '؟' | '۔') {
            continue;
        }
        let mut end = at + letter.len_utf8();
        while let Some((at, closing)) = letters.next_if(|(_, next)| is_closing(*next)) {
            end = at + closing.len_utf8();
        }
        let after = text[end..].chars().next();
        if after.is_some_and(|after| wide || after.is_whitespace()) {
            ends.push(end);
        }
    }
    ends
}

fn is_closing(letter: char) -> bool {
    matches!(
        letter,
        '.' | '!' | '?' | '…' | '"' | '\'' | ')' | ']' | '”' | '’' | '»' | '」' | '』' | '）' | '！' | '？'
    )
}

/// Between any two letters that are not drawn as one.
fn letters(text: &str) -> Vec<usize> {
    let (mut before, mut half_a_flag) = (None, false);
    let mut places = Vec::new();
    for (at, letter) in text.char_indices() {
        // Two letters make a flag; the third begins the next one.
        let second = half_a_flag && is_flag(letter);
        half_a_flag = is_flag(letter) && !second;
        let joined = before == Some('\u{200d}') || is_mark(letter) || second;
        if at > 0 && !joined {
            places.push(at);
        }
        before = Some(letter);
    }
    places
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}' | '\u{20d0}'..='\u{20ff}')
}

fn is_flag(letter: char) -> bool {
    matches!(letter, '\u{1f1e6}'..='\u{1f1ff}')
}

/// Whom a text names, as it was written, each once, with a blank behind: what a post begins with that is for them alone. Empty where
/// it names nobody.
pub fn named(text: &str) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for mention in mentions(text) {
        let written = &text[mention.start..mention.end];
        if !seen.iter().any(|one| one.eq_ignore_ascii_case(written)) {
            seen.push(written);
        }
    }
    seen.iter().map(|one| format!("{one} ")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, most: usize) -> Vec<String> {
        split(text, |part| part.chars().count() <= most)
    }

    #[test]
    fn paragraphs_come_before_sentences_and_those_before_words() {
        assert_eq!(of("One.\n\nTwo. Three.", 12), ["One.", "Two. Three."], "at the paragraph");
        assert_eq!(of("It rains. It pours. We stay in.", 20), ["It rains. It pours.", "We stay in."], "at a sentence");
        assert_eq!(of("He said “no.” She left.", 16), ["He said “no.”", "She left."], "with what closes it");
        assert_eq!(of("a list\nof lines\nand more", 16), ["a list\nof lines", "and more"], "at a line");
        assert_eq!(of("one two three four", 9), ["one two", "three", "four"], "at a word");
        assert_eq!(of("A. bcd efg hij klm", 12), ["A. bcd efg", "hij klm"], "not for a few letters alone");
        assert_eq!(of("雨です。風です。家にいます。", 8), ["雨です。風です。", "家にいます。"], "without blanks");
    }

    #[test]
    fn links_and_letters_stay_whole() {
        let text = "See https://a.example/b.c?d=e.f and more";
        assert_eq!(of(text, 32), ["See https://a.example/b.c?d=e.f", "and more"], "a full stop in a link ends nothing");
        assert_eq!(of("abcdefgh", 3), ["abc", "def", "gh"], "only what fits nowhere is cut");
        assert_eq!(of("🇫🇷🇩🇪👩‍👧", 2), ["🇫🇷", "🇩🇪", "👩‍👧"], "and no flag, nor who is drawn as one");
        assert_eq!(of("   \n ", 3), Vec::<String>::new(), "nothing is no part");
    }

    #[test]
    fn nothing_is_lost_and_all_parts_fit_where_they_can() {
        let text = include_str!("thread.rs");
        let parts = of(text, 200);
        let letters = |text: &str| text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>();
        assert_eq!(letters(&parts.concat()), letters(text), "all of it");
        assert!(parts.iter().all(|part| !part.is_empty() && part.chars().count() <= 200), "in parts that fit");
        assert_eq!(of("ab", 0), ["a", "b"], "and it ends, whatever fits");
    }

    #[test]
    fn people_who_are_named_are_named_again() {
        assert_eq!(named("Hi @lea@a.example and @Lea@a.example, @bo!"), "@lea@a.example @bo ");
        assert_eq!(named("Hi all"), "");
    }
}
