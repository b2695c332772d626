//! The properties, over made-up markup and over the fuzzer's kept corpus.

use super::property::check;
use proptest::prelude::*;

const PIECES: &[&str] = &[
    "<p>",
    "</p>",
    "<br>",
    "<b>",
    "</b>",
    "<em>",
    "</em>",
    "<u>",
    "</u>",
    "<del>",
    "</del>",
    "<span>",
    "</span>",
    "<span class=\"invisible\">",
    "<span class='ellipsis'>",
    "<a href=\"https://far.example/@ada\" class=\"u-url mention\">",
    "<a href='https://far.example/tags/rust' rel=tag>",
    "<a href=\"https://x.example/a?b=c&amp;d\">",
    "<a href=javascript:alert(1)>",
    "</a>",
    "@",
    "#",
    "@ada",
    "#rust",
    ":blob:",
    ":",
    "a",
    "b ",
    " ",
    "\n",
    "&amp;",
    "&nbsp;",
    "<code>",
    "</code>",
    "<pre>",
    "</pre>",
    "<blockquote>",
    "</blockquote>",
    "<ul>",
    "</ul>",
    "<ol start=3>",
    "</ol>",
    "<li>",
    "</li>",
    "<h2>",
    "</h2>",
    "<hr>",
    "<img alt=':blob:'>",
    "<img alt='a cat' src=x onerror=alert(1)>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<svg>",
    "</svg>",
    "<math>",
    "</math>",
    "<table>",
    "<tr>",
    "<td>",
    "</table>",
    "<template>",
    "</template>",
    "<iframe>",
    "</iframe>",
    "<div dir=rtl lang=ar>",
    "</div>",
    "<select>",
    "<option>",
    "</select>",
    "<form>",
    "</form>",
    "<button>",
    "<title>",
    "</title>",
    "<textarea>",
    "</textarea>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<p lang=fr>",
    "\u{202e}",
    "\u{0}",
    "é",
    "日本",
    "<noscript>",
    "</noscript>",
    "<plaintext>",
    "<foreignObject>",
    "<annotation-xml encoding='text/html'>",
    "<frameset>",
    "<body>",
    "<html>",
];

fn markup() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES), 0..60);
    pieces.prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn holds_for_markup(html in markup()) {
        check(&html);
    }

    #[test]
    fn holds_for_any_text(html in "\\PC{0,200}") {
        check(&html);
    }

    #[test]
    fn holds_for_markup_with_any_text(parts in prop::collection::vec((prop::sample::select(PIECES), "[a-z<>&;:@#\"'= /\n]{0,8}"), 0..40)) {
        let html: String = parts.iter().map(|(piece, text)| format!("{piece}{text}")).collect();
        check(&html);
    }
}

#[test]
fn holds_for_the_kept_corpus() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/html");
    let mut read = 0;
    for entry in std::fs::read_dir(&folder).expect("the corpus is kept in the repository") {
        let path = entry.expect("the folder can be listed").path();
        let bytes = std::fs::read(&path).expect("a sample can be read");
        check(&String::from_utf8_lossy(&bytes));
        read += 1;
    }
    assert!(read >= 20, "the corpus shrank to {read} samples");
}

#[test]
fn every_letter_of_a_long_or_deep_text_stays() {
    let deep = |open: &str, close: &str, times: usize| format!("{}deep{}end", open.repeat(times), close.repeat(times));
    let many: String = (0..400).map(|n| format!("<b id={n}>")).collect();
    let texts = [
        deep("<b>", "</b>", 5000),
        // All within the 100 KiB that are read of one text.
        deep("<blockquote>", "</blockquote>", 4000),
        deep("<ul><li>", "</li></ul>", 5000),
        deep("<div>", "</div>", 9_000),
        deep("<a href=https://x.example/>", "", 3000),
        deep("<table><tr><td>", "</td></tr></table>", 2000),
        format!("{many}{}deepend", "<p>x</p>".repeat(5000)),
        format!("<p>{}deep</p><p>end</p>", "word ".repeat(20_000)),
    ];
    for html in &texts {
        check(html);
        let words = trente_core::html::plain_text(html);
        assert!(words.contains("deep"), "the innermost text stays");
        assert!(words.contains("end"), "the text behind stays");
    }
}
