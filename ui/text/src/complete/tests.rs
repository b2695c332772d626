use super::*;
use Completing::{Emoji, Person, Tag};

/// The token where `|` stands.
fn at(text: &str) -> Option<(Completing, String, String)> {
    let caret = text.find('|').expect("a caret");
    let text = text.replacen('|', "", 1);
    let token = token_at(&text, caret)?;
    Some((token.what, token.text, text[token.start..token.end].to_owned()))
}

fn is(what: Completing, text: &str, whole: &str) -> Option<(Completing, String, String)> {
    Some((what, text.to_owned(), whole.to_owned()))
}

#[test]
fn words_at_the_caret_are_found_by_their_sign() {
    assert_eq!(at("hi @ros|"), is(Person, "ros", "@ros"));
    assert_eq!(at("@|"), is(Person, "", "@"), "the sign alone offers those whom one writes to");
    assert_eq!(at("@rosa@far.exa|"), is(Person, "rosa@far.exa", "@rosa@far.exa"));
    assert_eq!(at("hi @Rosa Ok|"), is(Person, "Rosa Ok", "@Rosa Ok"), "two words of a name");
    assert_eq!(at("(#tid|"), is(Tag, "tid", "#tid"));
    assert_eq!(at("so nice :smi|"), is(Emoji, "smi", ":smi"));
    assert_eq!(at("#写|"), is(Tag, "写", "#写"));
    assert_eq!(at("one\n@ro|"), is(Person, "ro", "@ro"));
}

#[test]
fn what_is_behind_the_caret_belongs_to_the_word() {
    assert_eq!(at("#pho|tography is"), is(Tag, "pho", "#photography"));
    assert_eq!(at("@ro|sa@far.example!"), is(Person, "ro", "@rosa@far.example"));
    assert_eq!(at(":smi|le: there"), is(Emoji, "smi", ":smile:"));
    assert_eq!(at("#cafe|\u{301} au lait"), is(Tag, "cafe", "#cafe\u{301}"), "an accent is never torn off its letter");
    assert_eq!(at("@Rosa Ok| said"), is(Person, "Rosa Ok", "@Rosa Ok"), "the sentence goes on");
}

#[test]
fn signs_inside_other_things_begin_nothing() {
    for text in [
        "mail@exam|",
        "https://a.example/@ro|",
        "a.example/#par|",
        "12:30|",
        "http://a|",
        "std::ve|",
        "##a|",
        "#|",
        ":|",
        ":a|",
        "&#39|",
        "@ |",
        "@ro sa ok|",
        "@rosa, ok|",
        "@a@b@c|",
        "no sign|",
        "@line\nnext|",
        "",
    ] {
        if text.contains('|') {
            assert_eq!(at(text), None, "{text:?}");
        }
    }
    assert_eq!(token_at("é", 1), None, "a caret inside a letter is none");
}

#[test]
fn what_is_put_in_stands_by_itself() {
    let put = |text: &str, start: usize, end: usize, insert: &str| {
        let (text, caret) = put_in(text, (start, end), insert);
        format!("{}|{}", &text[..caret], &text[caret..])
    };
    assert_eq!(put("hi @ros", 3, 7, "@rosa"), "hi @rosa |");
    assert_eq!(put("hi @ros there", 3, 7, "@rosa"), "hi @rosa |there", "a blank that is there is taken");
    assert_eq!(put("so:", 2, 3, ":blobcat:"), "so :blobcat: |", "a shortcode needs room before it");
    assert_eq!(put("so", 2, 2, "🙂"), "so🙂 |", "a letter does not");
    assert_eq!(put("", 0, 0, "🙂"), "🙂 |");
}

#[test]
fn places_are_counted_as_the_window_counts() {
    let text = "a🙂é#";
    assert_eq!(
        (byte_of(text, 0), byte_of(text, 1), byte_of(text, 3), byte_of(text, 4), byte_of(text, 99)),
        (0, 1, 5, 7, 8)
    );
    for byte in [0, 1, 5, 7, 8] {
        assert_eq!(byte_of(text, utf16_of(text, byte)), byte, "there and back");
    }
}

proptest::proptest! {
    #[test]
    fn any_text_and_any_caret_are_taken(text in "\\PC{0,40}|[@#: a-zé\u{301}🙂\n]{0,30}", caret in 0_usize..60) {
        let caret = byte_of(&text, caret);
        if let Some(token) = token_at(&text, caret) {
            assert!(text.is_char_boundary(token.start) && text.is_char_boundary(token.end) && token.end >= caret);
            let (whole, at) = put_in(&text, (token.start, token.end), "@rosa");
            assert!(whole.is_char_boundary(at) && whole.contains("@rosa"));
        }
    }
}

#[test]
fn words_of_a_hashtag_are_told_by_their_capitals() {
    for tag in ["BlackCat", "blackCat", "ÉtéChaud", "SaveTheDate2026"] {
        assert!(tells_words(tag), "{tag}");
    }
    for tag in ["blackcat", "Blackcat", "BLACKCAT", "CAturday", "été", "写真", ""] {
        assert!(!tells_words(tag), "{tag}");
    }
}
