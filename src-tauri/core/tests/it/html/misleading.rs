//! Links whose words are not where they lead.

use super::property::check;
use super::sketch::sketch;
use trente_core::html::{HtmlContext, parse};

fn read(html: &str) -> String {
    check(html);
    sketch(&parse(html, &HtmlContext::default()))
}

#[test]
fn another_host_is_told_behind_the_words() {
    for (html, due) in [
        (
            r#"<a href="https://evil.example/login">https://mastodon.social/auth/sign_in</a>"#,
            "p: [https://mastodon.social/auth/sign_in [evil.example]](https://evil.example/login)",
        ),
        (
            r#"<a href="https://evil.example/"><b>mastodon</b>.<i>social</i></a>"#,
            "p: [<b>mastodon</b>.<i>social</i> [evil.example]](https://evil.example/)",
        ),
        (
            r#"<a href="https://mastodon.social.evil.example/x"><span class="invisible">https://</span><span class="ellipsis">mastodon.social</span><span class="invisible">.evil.example/x</span></a>"#,
            "p: [mastodon.social… [mastodon.social.evil.example]](https://mastodon.social.evil.example/x)",
        ),
        (
            r#"<a href="https://evil.example/mastodon.social/auth"><span class="invisible">https://evil.example/</span>mastodon.social/auth</a>"#,
            "p: [mastodon.social/auth [evil.example]](https://evil.example/mastodon.social/auth)",
        ),
        (r#"<a href="https://evil.example/">the news</a>"#, "p: [the news](https://evil.example/)"),
        (
            r#"<a href="https://bücher.example/">bücher.example</a>"#,
            "p: [bücher.example](https://xn--bcher-kva.example/)",
        ),
    ] {
        assert_eq!(read(html), due, "{html}");
    }
}

#[test]
fn only_an_end_of_the_address_can_be_hidden() {
    let hidden = |part: &str| format!("<span class=\"invisible\">{part}</span>");
    let (https, www, path) = (hidden("https://"), hidden("https://www."), hidden("ng/path"));
    for (html, due) in [
        (
            format!("<a href='https://www.example.org/lo'>{www}example.org/lo</a>"),
            "p: [example.org/lo](https://www.example.org/lo)",
        ),
        (
            format!(
                "<a href='https://example.org/long/path'>{https}<span class=ellipsis>example.org/lo</span>{path}</a>"
            ),
            "p: [example.org/lo…](https://example.org/long/path)",
        ),
        (
            format!("<a href='https://example.org/%C3%A9t%C3%A9'>{https}example.org/{}</a>", hidden("ét%c3%a9")),
            "p: [example.org/](https://example.org/%C3%A9t%C3%A9)",
        ),
        (
            format!("<a href='https://x.example/a'>{}x.example/a</a>", hidden("never ")),
            "p: [never x.example/a](https://x.example/a)",
        ),
        (
            format!("<a href='https://x.example/a'>I would {}go</a>", hidden("not ")),
            "p: [I would not go](https://x.example/a)",
        ),
        (
            format!("<a href='https://x.example/a'>{https}x.example/{}a</a>", hidden("a")),
            "p: [x.example/aa](https://x.example/a)",
        ),
        (
            format!("<a href='https://x.example/a'>x.example/<span class=ellipsis>a</span>{}</a>", hidden(" is bad")),
            "p: [x.example/a is bad](https://x.example/a)",
        ),
        (
            format!("<a href='https://evil.example/b'>{}</a>", hidden("mastodon.social")),
            "p: [mastodon.social [evil.example]](https://evil.example/b)",
        ),
    ] {
        assert_eq!(read(&html), due, "{html}");
    }
}

#[test]
fn names_that_turn_their_letters_are_no_hashtags() {
    let html = "<a rel=tag href=https://x.example/t>#a\u{202e}b</a>";
    assert_eq!(read(html), "p: [#a\u{202e}b [x.example]](https://x.example/t)");
}
