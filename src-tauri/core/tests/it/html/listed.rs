//! People and hashtags that the entity lists and the markup does not mark.

use super::property::emojis;
use super::sketch::sketch;
use trente_core::html::{HtmlContext, Mention, parse};

fn read(html: &str) -> String {
    let emojis = emojis();
    let mentions = [
        Mention { url: "https://fr.example/profile/ada", acct: "ada@fr.example", id: "7" },
        Mention { url: "https://home.example/@bo", acct: "bo", id: "8" },
        Mention { url: "https://one.example/@twin", acct: "twin@one.example", id: "9" },
        Mention { url: "https://two.example/@twin", acct: "twin@two.example", id: "10" },
    ];
    let context = HtmlContext {
        domain: "home.example",
        mentions: &mentions,
        tags: &["photo", "Été", "日本語", "हिन्दी", "100daysofcode"],
        emojis: &emojis,
        ..HtmlContext::default()
    };
    sketch(&parse(html, &context))
}

#[test]
fn links_with_the_name_of_a_listed_hashtag_are_hashtags() {
    for (html, due) in [
        (r##"#<a href="https://fr.example/search?tag=photo">photo</a>"##, "p: #{photo}"),
        (r##"<p>see #<a href="https://fr.example/search?tag=photo">Photo</a>, and</p>"##, "p: see #{Photo}, and"),
        (r##"＃<a href="https://fr.example/search?tag=日本語">日本語</a>"##, "p: #{日本語}"),
        (r##"<a href="https://else.example/x">#photo</a>"##, "p: #{photo}"),
        (r##"<a href="https://else.example/x">＃été</a>"##, "p: #{été}"),
        (r##"#<a href="https://x.example/"><span>photo</span></a>"##, "p: #{photo}"),
        (r##"# <a href="https://x.example/">photo</a>"##, "p: # [photo](https://x.example/)"),
        (r##"#<a href="https://x.example/">else</a>"##, "p: #[else](https://x.example/)"),
        (r##"<a href="https://x.example/">photo</a>"##, "p: [photo](https://x.example/)"),
    ] {
        assert_eq!(read(html), due, "{html}");
    }
}

#[test]
fn links_with_the_name_of_somebody_listed_are_people() {
    for (html, due) in [
        (r#"@<a href="https://fr.example/profile/ada">ada</a> hi"#, "p: @{ada@fr.example|7|@ada} hi"),
        (r#"@<a href="https://fr.example/u/ada">ada</a>"#, "p: @{ada@fr.example|7|@ada}"),
        (r#"<a href="https://fr.example/u/ada">@Ada</a>"#, "p: @{ada@fr.example|7|@Ada}"),
        (r#"@<a href="https://hub.example/redir/12">ada@fr.example</a>"#, "p: @{ada@fr.example|7|@ada@fr.example}"),
        (r#"<a href="https://hub.example/redir/12">@ada</a>"#, "p: @{ada@fr.example|7|@ada}"),
        (r#"<a href="https://home.example/users/bo">@bo@home.example</a>"#, "p: @{bo|8|@bo@home.example}"),
        (r#"<a class="mention" href="https://fr.example/users/ada">@ada</a>"#, "p: @{ada@fr.example|7|@ada}"),
        (r#"@<a href="https://two.example/users/twin">twin</a>"#, "p: @{twin@two.example|10|@twin}"),
        (r#"@<a href="https://three.example/twin">twin</a>"#, "p: @[twin](https://three.example/twin)"),
        (r#"<a class="mention" href="https://else.example/@ada">@ada</a>"#, "p: @{ada@else.example|-|@ada}"),
        (r#"@<a href="https://x.example/">else</a>"#, "p: @[else](https://x.example/)"),
        (r#"<a href="https://fr.example/u/ada">ada</a>"#, "p: [ada](https://fr.example/u/ada)"),
    ] {
        assert_eq!(read(html), due, "{html}");
    }
}

#[test]
fn names_without_any_link_are_found_when_they_are_listed() {
    for (html, due) in [
        ("<p>a #photo, #other</p>", "p: a #{photo}, #other"),
        ("#photo", "p: #{photo}"),
        ("(#Photo) #ÉTÉ! #हिन्दी।", "p: (#{Photo}) #{ÉTÉ}! #{हिन्दी}।"),
        ("<p><b>#日本語</b>。#100DaysOfCode</p>", "p: <b>#{日本語}</b>。#{100DaysOfCode}"),
        ("hi @ada, @bo@home.example. @else", "p: hi @{ada@fr.example|7|@ada}, @{bo|8|@bo@home.example}. @else"),
        ("@ada@fr.example: yes", "p: @{ada@fr.example|7|@ada@fr.example}: yes"),
        ("@ada@else.example @twin", "p: @ada@else.example @twin"),
        (
            "x#photo me@ada &#35;photos https://x.example/#photo /@ada #photo_1",
            "p: x#photo me@ada #photos https://x.example/#photo /@ada #photo_1",
        ),
        ("<code>#photo</code><pre>@ada</pre>", "p: `#photo`\ncode: \"@ada\""),
        (r#"<a href="https://x.example/">see #photo</a>"#, "p: [see #photo](https://x.example/)"),
        ("##photo @@ada", "p: ##photo @@ada"),
    ] {
        assert_eq!(read(html), due, "{html}");
    }
}
