//! Posts as servers send them.

use super::property::{check, emojis};
use super::sketch::sketch;
use trente_contract::document::Emoji;
use trente_core::html::{HtmlContext, Mention, inlines, parse, plain_text};

/// Reads in the context of a post on `home.example` in English that mentions Ada of `far.example` and Bo of the same server.
fn read(html: &str) -> String {
    read_with(html, |_| {})
}

fn read_with(html: &str, change: impl Fn(&mut HtmlContext<'_>)) -> String {
    check(html);
    let emojis = emojis();
    let mentions = [
        Mention { url: "https://far.example/@ada", acct: "ada@far.example", id: "7" },
        Mention { url: "https://home.example/@bo", acct: "bo", id: "8" },
    ];
    let mut context = HtmlContext {
        domain: "home.example",
        language: Some("en"),
        mentions: &mentions,
        tags: &["caturday"],
        emojis: &emojis,
        quote: false,
    };
    change(&mut context);
    sketch(&parse(html, &context))
}

#[test]
fn paragraphs_and_breaks() {
    assert_eq!(read("<p>One<br>two<br />three</p><p>Four</p>"), "p: One\\ntwo\\nthree\np: Four");
    assert_eq!(read("<p>a</p>\n\n<p></p><p> \t\n </p>\n"), "p: a", "empty paragraphs show nothing");
    assert_eq!(read("no paragraph<br><br>around it"), "p: no paragraph\\n\\naround it", "as snac sends");
    assert_eq!(read(""), "");
    assert_eq!(read("<br><br>x<br> <br>"), "p: x", "breaks at either end show nothing");
}

#[test]
fn text_without_tags_keeps_its_lines() {
    assert_eq!(read("one\ntwo\r\nthree\n\nfour &amp; five"), "p: one\\ntwo\\nthree\np: four & five");
    assert_eq!(read("1 < 2, I <3 you"), "p: 1 < 2, I <3 you");
    assert_eq!(read("<p>one\ntwo</p>"), "p: one\\ntwo", "and so does text with tags");
}

#[test]
fn people() {
    let mastodon = r#"<p><span class="h-card" translate="no"><a href="https://far.example/@ada" class="u-url mention">@<span>ada</span></a></span> hi</p>"#;
    assert_eq!(read(mastodon), "p: @{ada@far.example|7|@ada} hi");
    let local = r#"<a href="https://home.example/@bo" class="u-url mention">@<span>bo</span></a>"#;
    assert_eq!(read(local), "p: @{bo|8|@bo}");
    let unlisted = r#"<p><a class="mention" href="https://other.example/users/cy">@cy</a> <a class="u-url" href="https://home.example/@di">@di</a></p>"#;
    assert_eq!(read(unlisted), "p: @{cy@other.example|-|@cy} @{di|-|@di}");
    let whole = r#"<a class="mention" href="https://web.other.example/cy">@cy@other.example</a>"#;
    assert_eq!(read(whole), "p: @{cy@other.example|-|@cy@other.example}");
    let sign_before = r#"hello @<a href="https://far.example/@ada/" class="u-url mention">ada</a>!"#;
    assert_eq!(read(sign_before), "p: hello @{ada@far.example|7|@ada}!", "as Friendica writes it");
    let page = r#"<a class="u-url" href="https://other.example/">my page</a>"#;
    assert_eq!(read(page), "p: [my page](https://other.example/)", "not everything with the class is a person");
}

#[test]
fn hashtags() {
    let mastodon =
        r#"<a href="https://far.example/tags/Caturday" class="mention hashtag" rel="tag">#<span>Caturday</span></a>"#;
    assert_eq!(read(mastodon), "p: #{Caturday}");
    assert_eq!(
        read(r#"<a href="https://far.example/t/caturday">#CATURDAY</a>"#),
        "p: #{CATURDAY}",
        "known by the list"
    );
    assert_eq!(read(r##"#<a href="https://far.example/search?tag=cats" rel="tag">cats</a> x"##), "p: #{cats} x");
    let category = r#"<a href="https://blog.example/c" rel="tag">All my cats</a>"#;
    assert_eq!(read(category), "p: [All my cats](https://blog.example/c)");
    assert_eq!(read(r#"<a href="https://far.example/t">#other</a>"#), "p: [#other](https://far.example/t)");
    assert_eq!(read(r#"<a href="https://far.example/t" rel="tag">#日本語</a>"#), "p: #{日本語}");
}

#[test]
fn links() {
    let long = r#"<a href="https://example.com/a/very/long/path" rel="nofollow noopener" target="_blank"><span class="invisible">https://</span><span class="ellipsis">example.com/a/very/lo</span><span class="invisible">ng/path</span></a>"#;
    assert_eq!(read(long), "p: [example.com/a/very/lo…](https://example.com/a/very/long/path)");
    let all_hidden = r#"<a href="https://example.com/"><span class="invisible">https://example.com/</span></a>"#;
    assert_eq!(read(all_hidden), "p: [https://example.com/](https://example.com/)");
    assert_eq!(read(r#"a<span class="invisible">b</span>c"#), "p: abc", "only a link's text may be hidden");
    assert_eq!(
        read(r#"<a href="https://x.example/"><b>bold</b> <img src="y" alt="pic"></a>"#),
        "p: [<b>bold</b> pic](https://x.example/)"
    );
    assert_eq!(read(r#"see <a href="https://x.example/"></a>it"#), "p: see it", "a link that shows nothing is none");
    assert_eq!(
        read(r#"<a href="https://x.example/"><p>one</p><p>two</p></a>"#),
        "p: [one](https://x.example/)\np: [two](https://x.example/)"
    );
    for other in [
        "gopher://x.example/",
        "magnet:?xt=1",
        "/tags/x",
        "//x.example/",
        "xmpp:a@b",
        "mailto:a@b.example",
        "http:",
        "https://",
    ] {
        assert_eq!(read(&format!("<a href=\"{other}\">text</a>")), "p: text", "{other} is not the web");
    }
}

#[test]
fn formatting() {
    assert_eq!(
        read("<p><strong>a</strong> <b>b</b> <em>c</em> <i>d</i> <u>e</u> <del>f</del> <s>g</s> <code>h  i</code></p>"),
        "p: <b>a</b> <b>b</b> <i>c</i> <i>d</i> <u>e</u> <s>f</s> <s>g</s> `h  i`"
    );
    assert_eq!(read("<b>1<i>2</b>3</i>"), "p: <b>1<i>2</i></b><i>3</i>", "badly nested, as a browser mends it");
    assert_eq!(read("<b>1<p>2</p>3</b>"), "p: <b>1</b>\np: <b>2</b>\np: <b>3</b>");
    assert_eq!(read("H<sub>2</sub>O <span style=\"color:red\">x</span>"), "p: H2O x");
}

#[test]
fn blocks() {
    assert_eq!(read("<pre><code>fn a() {\n    b\n}\n</code></pre>"), "code: \"fn a() {\\n    b\\n}\"");
    assert_eq!(read("<pre>a<br>b &lt;c&gt;</pre>"), "code: \"a\\nb <c>\"");
    assert_eq!(read("x<blockquote><p>a</p><blockquote>b</blockquote></blockquote>y"), "p: x\n> p: a\n> > p: b\np: y");
    assert_eq!(read("<ul><li>a</li><li><p>b</p><p>c</p></li></ul>"), "- p: a\n- p: b\n- p: c");
    assert_eq!(
        read("<ol start=\"3\"><li>a</li><li></li><li>b<ul><li>c</li></ul></li></ol>"),
        "3. p: a\n4. p: \n5. p: b\n5. - p: c"
    );
    assert_eq!(read("<h1>T</h1><h6>t</h6><hr>x"), "h: T\nh: t\nrule\np: x");
    assert_eq!(read("<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>"), "p: a b\np: c");
}

#[test]
fn languages_and_directions() {
    assert_eq!(read(r#"<p lang="ar" dir="rtl">x</p><p lang="en">y</p>"#), "p lang=ar dir=Rtl: x\np: y");
    assert_eq!(
        read(r#"<blockquote lang="fr"><p>x</p><p dir="LTR">y</p></blockquote>z"#),
        "> p lang=fr: x\n> p lang=fr dir=Ltr: y\np: z"
    );
    assert_eq!(read(r#"<p lang="a&quot; onclick">x</p>"#), "p: x", "only what can be a tag");
    assert_eq!(read("<p>\u{202e}evil\u{202c}</p>"), "p: \u{202e}evil\u{202c}", "isolating is the window's work");
}

#[test]
fn custom_emoji() {
    assert_eq!(read("<p>:blob: x :cat_hug:</p>"), "p: (blob) x (cat_hug)");
    assert_eq!(
        read("12:a:30 x:a: :a:x ::a:: :unknown: :blob"),
        "p: 12:a:30 x:a: :a:x ::a:: :unknown: :blob",
        "part of words"
    );
    assert_eq!(read(":blob::a: (:a:), :a:!"), "p: (blob)(a) ((a)), (a)!");
    assert_eq!(read("<code>:blob:</code><pre>:blob:</pre>"), "p: `:blob:`\ncode: \":blob:\"");
    assert_eq!(
        read("<p title=':blob:'>x<img class=emoji alt=':blob:' src=x>y</p>"),
        "p: x(blob)y",
        "as Misskey's web text has it"
    );
    assert_eq!(read("<b>:blob:</b>"), "p: <b>(blob)</b>");
}

#[test]
fn custom_emoji_in_scripts_without_blanks() {
    for (html, due) in [
        ("<p>名前:blob:さん</p>", "p: 名前(blob)さん"),
        ("今日は:cat_hug:だ。:blob:、", "p: 今日は(cat_hug)だ。(blob)、"),
        ("カー:blob:ーン :a:々", "p: カー(blob)ーン (a)々"),
        ("ﾈｺ:blob:ﾆｬ", "p: ﾈｺ(blob)ﾆｬ"),
        ("แมว:blob:น่ารัก", "p: แมว(blob)น่ารัก"),
        ("ແມວ:a:ດີ ឆ្មា:blob:ល្អ ကြောင်:blob:လေး", "p: ແມວ(a)ດີ ឆ្មា(blob)ល្អ ကြောင်(blob)လေး"),
        ("고양이:blob:는", "p: 고양이(blob)는"),
        ("𠮷:blob:𠮷", "p: 𠮷(blob)𠮷"),
        ("名前:blob::a:さん", "p: 名前(blob)(a)さん"),
        ("12:a:30 １２:a:３０ ๑๒:a:๓๐", "p: 12:a:30 １２:a:３０ ๑๒:a:๓๐"),
        ("猫x:a:猫 猫:a:x", "p: 猫x:a:猫 猫:a:x"),
        ("кот:blob:кот γάτα:a:γ", "p: кот:blob:кот γάτα:a:γ"),
    ] {
        assert_eq!(read(html), due, "{html}");
    }
    let emojis = emojis();
    assert_eq!(super::sketch::runs(&inlines("名前:blob:さん", &emojis)), "名前(blob)さん", "in names, too");
}

#[test]
fn figures_are_no_emoji_of_that_name() {
    let number =
        |name: &str| Emoji { shortcode: name.to_owned(), src: "media:a".to_owned(), still: "media:b".to_owned() };
    let emojis = [number("30"), number("1")];
    assert_eq!(super::sketch::runs(&inlines("12:30:45, 2:1:0, :30:", &emojis)), "12:30:45, 2:1:0, (30)");
}

#[test]
fn the_line_for_older_apps_goes_when_the_quote_is_shown() {
    let html = r#"<p class="quote-inline">RE: <a href="https://far.example/1">far.example/1</a></p><p>Yes</p>"#;
    assert_eq!(read_with(html, |context| context.quote = true), "p: Yes");
    assert_eq!(read(html), "p: RE: [far.example/1](https://far.example/1)\np: Yes");
}

#[test]
fn names_are_text() {
    let emojis = emojis();
    let name = |text: &str| super::sketch::runs(&inlines(text, &emojis));
    assert_eq!(name("  Ada :blob:\n <b>L</b> &amp; "), "Ada (blob) <b>L</b> &amp;", "markup is letters");
    assert_eq!(name("\u{1}\u{7f} \u{0}x"), "x", "control characters are left out");
    assert_eq!(name(""), "");
}

#[test]
fn words_alone() {
    assert_eq!(
        plain_text("<p>A<br>b <a href='https://x.example/'>c</a></p><ul><li>d</li><li>e</li></ul>"),
        "A\nb c\n\nd\ne"
    );
    assert_eq!(plain_text("Plain &amp; simple"), "Plain & simple");
}
