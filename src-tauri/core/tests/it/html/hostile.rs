//! Posts as attackers send them: nothing acts, and words stay words.

use super::property::check;
use super::sketch::sketch;
use trente_contract::document::{Block, Inline};
use trente_core::html::{HtmlContext, parse};

fn read(html: &str) -> String {
    check(html);
    sketch(&parse(html, &HtmlContext::default()))
}

#[test]
fn scripts_and_styles_vanish() {
    assert_eq!(read("a<script>alert(1)</script>b"), "p: ab");
    assert_eq!(read("a<SCRIPT SRC=//evil.example/x.js></SCRIPT>b"), "p: ab");
    assert_eq!(read("a<style>*{display:none}</style>b"), "p: ab");
    assert_eq!(read("a<svg><style>x</style><script>alert(1)</script><text>words</text></svg>b"), "p: awordsb");
    assert_eq!(read("a<math><mtext>m</mtext><script>x</script></math>b"), "p: amb");
    assert_eq!(read("a<iframe srcdoc='<script>alert(1)</script>'>x</iframe>b"), "p: ab");
    assert_eq!(read("a<template><img src=x onerror=alert(1)></template>b"), "p: ab");
    assert_eq!(read("a<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">c"), "p: a\np: c");
    assert_eq!(
        read(
            "<object data=x><embed src=y></object><link rel=stylesheet href=z><meta http-equiv=refresh content=0><base href=//e>x"
        ),
        "p: x"
    );
}

#[test]
fn handlers_and_styles_on_elements_say_nothing() {
    assert_eq!(read("<p onclick=alert(1) style='position:fixed;inset:0' id=root class=toast>x</p>"), "p: x");
    assert_eq!(read("<img src=x onerror=alert(1)>y"), "p: y");
    assert_eq!(read("<img src='data:image/svg+xml,<svg onload=alert(1)>' alt='a cat'>y"), "p: a caty");
    assert_eq!(read("<details open ontoggle=alert(1)><summary>s</summary>d</details>"), "p: s\np: d");
    assert_eq!(read("<video src=x autoplay onplay=alert(1)>v</video>"), "p: v");
}

#[test]
fn only_the_web_is_linked() {
    for address in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "&#106;avascript:alert(1)",
        "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)",
        "\u{1}javascript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:https://x.example/1",
        "about:blank",
        "media://localhost/x/y",
        "tauri://localhost/",
        "ipc://localhost/",
        "intent://x#Intent;end",
        "web+ap://x.example/1",
        "view-source:https://x.example/",
        "https:",
    ] {
        assert_eq!(read(&format!("<a href=\"{address}\">x</a>")), "p: x", "{address}");
    }
    assert_eq!(read("<svg><a href=https://x.example/ xlink:href=javascript:alert(1)>x</a></svg>"), "p: x");
    assert_eq!(
        read("<form action=javascript:alert(1)><button formaction=javascript:alert(1)>x</button></form>"),
        "p: x"
    );
    assert_eq!(
        read("<a href=https://x.example/%22onmouseover=alert(1)>x</a>"),
        "p: [x](https://x.example/%22onmouseover=alert(1))"
    );
    assert_eq!(
        read("<a href=' https://x.example/a b\"<>'>x</a>"),
        "p: [x](https://x.example/a%20b%22%3C%3E)",
        "addresses are written anew"
    );
}

#[test]
fn nothing_changes_its_meaning_when_read_twice() {
    assert_eq!(
        read("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">"),
        ""
    );
    assert_eq!(read("<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">x"), "p: \">x");
    assert_eq!(read("<noembed><img title=\"</noembed><img src onerror=alert(1)>\"></noembed>x"), "p: \">x");
    assert_eq!(read("<form><div></form><form>x</form></div></form>"), "p: x");
    assert_eq!(
        read("&lt;script&gt;alert(1)&lt;/script&gt;"),
        "p: <script>alert(1)</script>",
        "written-out markup is text"
    );
    assert_eq!(read("<p>&amp;lt;b&amp;gt;</p>"), "p: &lt;b&gt;", "entities are read once");
    assert_eq!(read("a<![CDATA[b<script>]]>c"), "p: a]]>c", "a comment, where no drawing is open");
}

#[test]
fn a_false_mention_names_whom_its_link_names() {
    let html = "<a class=mention href=https://evil.example/@x>@admin</a>";
    assert_eq!(read(html), "p: @{admin@evil.example|-|@admin}");
    let odd = "<a class=mention href=https://evil.example/@x>@ad\u{202e}min</a>";
    let document = parse(odd, &HtmlContext::default());
    assert!(
        matches!(&document.blocks[0], Block::Paragraph { inlines, .. } if matches!(inlines[0], Inline::Link { .. })),
        "not a name"
    );
}
