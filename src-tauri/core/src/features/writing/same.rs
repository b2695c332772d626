//! Whether a post says what was written.

use super::shown::shown;
use crate::api::entities::Status;

/// Whether a post is what this text became. Servers change much on the way: they make links of addresses, shorten mentions, and
/// some read the signs of Markdown. What they leave are the words; of a text that is to be Markdown those that it shows.
pub(crate) fn says(status: &Status, written: &str, markdown: bool) -> bool {
    // Some servers hand the source out.
    if status.text.as_deref().is_some_and(|source| source.trim() == written.trim()) {
        return true;
    }
    let content = without_tags(&status.content);
    // A server that does not read it shows all of it.
    are_the_same(&content, written) || markdown && are_the_same(&content, &shown(written))
}

/// Whether two texts are the same words.
fn are_the_same(shown: &str, written: &str) -> bool {
    let (shown, written) = (without_domains(shown), without_domains(written));
    let words = |text: &str| text.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_lowercase();
    let signs = |text: &str| text.split_whitespace().collect::<String>();
    match (words(&shown), words(&written)) {
        // Nothing but signs, such as an emoji.
        (one, other) if one.is_empty() && other.is_empty() => signs(&shown) == signs(&written),
        (one, other) => one == other,
    }
}

/// Everything that stands between the tags. Not what is shown: of a long address servers hide a part, and it was written.
fn without_tags(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        // The signs that end a line or a block stand for a blank; those inside a word are for its looks.
        let inside = ["span", "/span", "a", "/a"]
            .iter()
            .any(|name| tag.strip_prefix(name).is_some_and(|after| after.starts_with([' ', '>', '\n', '\t'])));
        if !inside {
            text.push(' ');
        }
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    entities.iter().fold(text, |text, (entity, sign)| text.replace(entity, sign))
}

/// `@name@domain` as `@name`: what is shown of a mention differs between servers.
fn without_domains(text: &str) -> String {
    let word = |word: &str| {
        let Some(at) = word.find('@') else { return word.to_owned() };
        let (before, mention) = (&word[..at], &word[at + 1..]);
        let is_host = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-' | ':');
        match mention.split_once('@') {
            Some((name, domain)) => {
                let rest = domain.trim_start_matches(is_host);
                // A full stop at its end belongs to the sentence, and is no word.
                format!("{before}@{name}{rest}")
            }
            None => word.to_owned(),
        }
    };
    text.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn post(content: &str) -> Status {
        serde_json::from_value(json!({ "id": "1", "account": { "id": "1" }, "content": content })).expect("a post")
    }

    #[test]
    fn servers_dress_a_text_in_their_way() {
        for (written, content) in [
            ("Hello, world", "<p>Hello, world</p>"),
            ("one\n\ntwo  three", "<p>one</p><p>two three</p>"),
            ("a < b & c", "<p>a &lt; b &amp; c</p>"),
            (
                "@bo@far.example hi",
                r#"<p><span class="h-card"><a href="https://far.example/@bo" class="u-url mention">@<span>bo</span></a></span> hi</p>"#,
            ),
            (
                "@bo@far.example, hi",
                r#"<p><a href="https://far.example/@bo" class="mention">@bo@far.example</a>, hi</p>"#,
            ),
            (
                "See https://a.example/long/path?x=1 #Cats",
                r#"<p>See <a href="https://a.example/long/path?x=1"><span class="invisible">https://</span><span class="ellipsis">a.example/long</span><span class="invisible">/path?x=1</span></a> <a href="https://h.example/tags/Cats" class="mention hashtag">#<span>Cats</span></a></p>"#,
            ),
            ("some *bold* words", "<p>some <strong>bold</strong> words</p>"),
            ("🎉🎉", "<p>🎉🎉</p>"),
            ("猫が好き", "<p>猫が好き</p>"),
        ] {
            assert!(says(&post(content), written, false), "{written:?} became {content:?}");
            assert!(says(&post(content), written, true), "{written:?} became {content:?}, read or not");
        }
    }

    #[test]
    fn markdown_shows_less_than_was_written() {
        for (written, content) in [
            ("[tide](https://x.example)", r#"<p><a href="https://x.example">tide</a></p>"#),
            (
                "First:\n\n1. **one**\n2. [two](https://x.example/2 \"more\")",
                r#"<p>First:</p><ol><li><strong>one</strong></li><li><a href="https://x.example/2" title="more">two</a></li></ol>"#,
            ),
            ("[tide](https://x.example)", "<p>[tide](https://x.example)</p>"),
        ] {
            assert!(says(&post(content), written, true), "{written:?} became {content:?}");
        }
        let link = post(r#"<p><a href="https://x.example">tide</a></p>"#);
        assert!(!says(&link, "[tide](https://x.example)", false), "plain words are all shown");
        assert!(!says(&link, "[ebb](https://x.example)", true), "other words are another post");
    }

    #[test]
    fn other_words_are_another_post() {
        for (written, content) in [
            ("Hello", "<p>Hello!?1</p>"),
            ("Hello", "<p>Hell</p>"),
            ("🎉", "<p>🎈</p>"),
            ("@bo@far.example yes", "<p>@al yes</p>"),
            ("yes", "<p></p>"),
            ("", "<p>yes</p>"),
        ] {
            assert!(!says(&post(content), written, false), "{written:?} is not {content:?}");
        }
    }
}
