//! White space as `white-space: pre-wrap` shows it, which is how Mastodon's own page shows posts.

use super::property::check;
use super::sketch::sketch;
use trente_core::html::{HtmlContext, parse, plain_text};

fn read(html: &str) -> String {
    check(html);
    sketch(&parse(html, &HtmlContext::default()))
}

#[test]
fn blanks_inside_a_paragraph_are_kept() {
    for (html, due) in [
        ("<p>A    T</p>", "p: A    T"),
        ("<p>a\tb\t\tc</p>", "p: a\tb\t\tc"),
        ("<p>a <b> b </b> c</p>", "p: a <b> b </b> c"),
        ("<p>  drawn   at an edge</p>", "p:   drawn   at an edge"),
        ("<p>a<br>   b</p>", "p: a\\n   b"),
        ("<p>a\n  b\n\tc</p>", "p: a\\n  b\\n\tc"),
        ("<p>a<span>  </span>b</p>", "p: a  b"),
        ("<p>a<b>  </b>b</p>", "p: a  b"),
        ("<h2>a  b</h2>", "h: a  b"),
        ("<blockquote>a  b\nc</blockquote>", "> p: a  b\\nc"),
        ("<ul><li>a  b\n c</li></ul>", "- p: a  b\\n c"),
        ("<p><a href='https://x.example/'>a  b</a></p>", "p: [a  b](https://x.example/)"),
        ("<p>a&nbsp;&nbsp; b\u{3000}c</p>", "p: a\u{a0}\u{a0} b\u{3000}c"),
        ("a    b", "p: a    b"),
        ("  a\n    b", "p:   a\\n    b"),
    ] {
        assert_eq!(read(html), due, "{html:?}");
    }
}

#[test]
fn a_line_feed_is_a_line_break() {
    for (html, due) in [
        ("<p>one\ntwo</p>", "p: one\\ntwo"),
        ("<p>one\r\ntwo</p>", "p: one\\ntwo"),
        ("<p>one\rtwo</p>", "p: one\\ntwo"),
        ("<p>one&#13;&#10;two</p>", "p: one\\ntwo"),
        ("<p>one&#13;\ntwo</p>", "p: one\\ntwo"),
        ("<p>one&#10;two</p>", "p: one\\ntwo"),
        ("<p>one\u{2028}two\u{2029}three</p>", "p: one\\ntwo\\nthree"),
        ("<p>one\u{85}two\u{b}three\u{c}four</p>", "p: one\\ntwo\\nthree\\nfour"),
        ("<p>one\n\n\ntwo</p>", "p: one\\n\\n\\ntwo"),
        ("<p>one <b>two\nthree</b>\nfour</p>", "p: one <b>two\\nthree</b>\\nfour"),
        ("<p>one \t \n two</p>", "p: one\\n two"),
        ("<div>one\ntwo</div>", "p: one\\ntwo"),
        ("one<i>\n</i>two", "p: one\\ntwo"),
        ("one\u{2028}two", "p: one\\ntwo"),
    ] {
        assert_eq!(read(html), due, "{html:?}");
    }
}

#[test]
fn a_line_feed_behind_a_break_is_the_same_break() {
    for (html, due) in [
        ("one<br />\ntwo", "p: one\\ntwo"),
        ("<p>one<br>\ntwo<br/>\r\nthree</p>", "p: one\\ntwo\\nthree"),
        ("<p>one<br>\n  two</p>", "p: one\\n  two"),
        ("<p>one<br>\n\ntwo</p>", "p: one\\n\\ntwo"),
        ("<p>one<br>\n<br>\ntwo</p>", "p: one\\n\\ntwo"),
        ("<p>one<br><b>\ntwo</b></p>", "p: one\\n<b>two</b>"),
        ("<p>one<br><br>two</p>", "p: one\\n\\ntwo"),
        ("<p>one\n<br>two</p>", "p: one\\n\\ntwo"),
    ] {
        assert_eq!(read(html), due, "{html:?}");
    }
}

#[test]
fn blanks_between_blocks_and_at_their_ends_are_nothing() {
    for (html, due) in [
        ("<p>a</p>\n\n<p>b</p>\n", "p: a\np: b"),
        (" \n <p>a</p> \t <p>b</p>", "p: a\np: b"),
        ("<p>\na\n</p>", "p: a"),
        ("<p>\n\n  a\n\n</p>", "p:   a"),
        ("<p>a  </p><p>b</p>", "p: a\np: b"),
        ("<p>a</p>\n  b\n<p>c</p>", "p: a\np: b\np: c"),
        ("<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n", "- p: a\n- p: b"),
        ("<blockquote>\n  <p>a</p>\n</blockquote>\n<hr>\n b", "> p: a\nrule\np: b"),
        ("<div>\n<p>a</p>\n<div>\n<p>b</p>\n</div></div>", "p: a\np: b"),
        ("<table>\n <tr>\n  <td>a</td>\n  <td>b\n c</td>\n </tr>\n</table>", "p: a b c"),
        ("<p>a<br></p><p><br></p>", "p: a"),
    ] {
        assert_eq!(read(html), due, "{html:?}");
    }
}

#[test]
fn code_stays_letter_for_letter() {
    for (html, due) in [
        ("<pre>a\tb\n  c</pre>", "code: \"a\\tb\\n  c\""),
        ("<pre>a\r\nb&#13;&#10;c\u{2028}d</pre>", "code: \"a\\nb\\nc\\nd\""),
        ("<pre>  a</pre>", "code: \"  a\""),
        ("<pre>\na<br>\nb</pre>", "code: \"a\\n\\nb\""),
        ("<p><code>a  b\tc</code></p>", "p: `a  b\tc`"),
    ] {
        assert_eq!(read(html), due, "{html:?}");
    }
    assert_eq!(plain_text("<p>A    T\nB</p><pre>\tx</pre>"), "A    T\nB\n\n\tx", "words alone keep them as well");
}

#[test]
fn a_text_without_end_is_cut() {
    let html = format!("<p>{}</p>", "word ".repeat(200_000));
    let words = plain_text(&html);
    assert!(words.ends_with("…"), "one sees that there was more");
    assert!((90_000..110_000).contains(&words.len()), "100 KiB are read, not {}", words.len());
    let bold = parse(&"<b><p>x".repeat(60_000), &HtmlContext::default());
    let size = serde_json::to_string(&bold).expect("documents are plain data").len();
    assert!(size < 3_000_000, "markup does not grow without end: {size} bytes");
    assert!(!plain_text(&"x".repeat(100 * 1024)).ends_with('…'), "what fits is whole");
}

#[test]
fn a_page_of_the_web_flows() {
    let read = |html: &str| sketch(&trente_core::html::parse_page(html, &HtmlContext::default()));
    assert_eq!(
        read("<p>We keep\n  nothing <b>at \n all</b>\n</p>\n<p>\n Really.</p>"),
        "p: We keep nothing <b>at all</b>\np: Really."
    );
    assert_eq!(read("<p>a <i> b</i><br>\n c</p><pre>d\n  e</pre>"), "p: a <i>b</i>\\nc\ncode: \"d\\n  e\"");
    assert_eq!(read("one\ntwo\n\nthree"), "p: one\\ntwo\np: three", "text without tags has no other breaks");
}
