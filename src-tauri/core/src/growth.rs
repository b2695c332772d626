//! How the time for a text grows with its length. Servers choose the length: what looks back at each letter takes minutes of a
//! thread that nothing can interrupt.

use std::time::{Duration, Instant};

/// What one step of growth may take longer. Eight times the text in eight times the time is linear; looking back makes it 64.
const MOST: u32 = 10;
/// Below this the clock and its surroundings are measured.
const FLOOR: Duration = Duration::from_millis(25);

/// Pieces that parsers stumble over when they are repeated.
const NASTY: &[&str] = &[
    "<",
    "<a",
    "<a ",
    "<<>",
    "><",
    "</",
    "<!--",
    "<![CDATA[",
    "&",
    "&#",
    "&amp;",
    "&lt;b",
    "<b>",
    "<p>",
    "</p>",
    "<b><p>x",
    "<table>x",
    "<li>",
    "<br>\n",
    " \n",
    "a b ",
    "<a href=https://x.example/>",
    "<a href=https://x.example/>x.example</a>",
    "<a href=https://x.example/><i class=invisible>x</i> ",
    "<i class=invisible>",
    ":a",
    ":a:",
    "a:b:",
    "::",
    "@a",
    "@a@b.example ",
    "#a",
    "#a ",
    "@",
    "a.b/",
    "://",
    "https://",
    "%25",
    "日",
    "é",
    "\u{301}",
    "\u{202e}",
    "\u{200d}",
    "\u{e0061}",
    "👩\u{200d}",
    "🇫",
    "\r\n",
    "\u{2028}",
    "<td>a\n",
    "(",
    ")",
    "[1](",
    "\"'",
    "<link rel=",
    "<pre>",
    "<code>\n",
];

/// Runs a text function over 64 KiB and 512 KiB of each sign of ASCII and of the nasty pieces.
pub(crate) fn is_linear(name: &str, read: impl Fn(&str)) {
    let signs = (0..128_u8).map(|sign| char::from(sign).to_string());
    for piece in signs.chain(NASTY.iter().map(|piece| (*piece).to_owned())) {
        grows(&format!("{name} of {piece:?}"), [64 * 1024, 512 * 1024], |size| {
            let text = piece.repeat(size / piece.len());
            let read = &read;
            move || read(&text)
        });
    }
}

/// Asserts that the second size takes less than ten times as long as the first. What else a machine does makes runs slow, never
/// fast: of the large size the fastest of several counts.
pub(crate) fn grows<W: Fn()>(name: &str, sizes: [usize; 2], prepare: impl Fn(usize) -> W) {
    let [small, large] = sizes.map(prepare);
    let mut long = time(&large);
    let mut short = FLOOR;
    for _ in 0..5 {
        if long < MOST * short {
            return;
        }
        short = short.max(time(&small));
        long = long.min(time(&large));
    }
    assert!(long < MOST * short, "{name}: {short:?} for {} and {long:?} for {}", sizes[0], sizes[1]);
}

fn time(work: &impl Fn()) -> Duration {
    let (start, before) = (Instant::now(), worked());
    work();
    match (before, worked()) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => start.elapsed(),
    }
}

/// How long this thread has had a processor, where the system tells it: a busy machine does not change that.
fn worked() -> Option<Duration> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

mod tests {
    use super::{grows, is_linear};
    use crate::html;
    use trente_contract::document::Emoji;

    fn emojis() -> Vec<Emoji> {
        let emoji =
            |name: &str| Emoji { shortcode: name.to_owned(), src: "media:a".to_owned(), still: "media:b".to_owned() };
        vec![emoji("a"), emoji("b")]
    }

    #[test]
    fn posts() {
        let emojis = emojis();
        let mentions = [html::Mention { url: "https://b.example/@a", acct: "a@b.example", id: "1" }];
        let context = html::HtmlContext {
            domain: "home.example",
            mentions: &mentions,
            tags: &["a"],
            emojis: &emojis,
            ..html::HtmlContext::default()
        };
        is_linear("a post", |text| drop(html::text(&html::parse(text, &context))));
    }

    #[test]
    fn words_of_html() {
        is_linear("words", |text| drop(html::plain_text(text)));
    }

    #[test]
    fn names() {
        let emojis = emojis();
        is_linear("a name", |text| drop(html::inline_text(&html::inlines(text, &emojis))));
        is_linear("a warning", |text| drop(html::inline_text(&html::long_inlines(text, &emojis))));
        is_linear("a line", |text| drop(html::tidy(text, usize::MAX)));
    }

    #[test]
    fn what_servers_say() {
        is_linear("a refusal", |text| drop(crate::api::error::plain(text)));
    }

    #[test]
    fn dates_and_links() {
        is_linear("a date", |text| drop((crate::api::written(text), crate::api::day(text))));
        is_linear("a link", |text| drop(crate::reading::read_link(text)));
        is_linear("a server", |text| drop(crate::api::discover::normalise(text)));
        is_linear("a web address", |text| drop(html::web(text)));
    }

    #[test]
    fn inside_what_is_read_of_a_post() {
        // The bound hides what happens below it.
        for piece in super::NASTY {
            let read = |size: usize| {
                let text = piece.repeat(size / piece.len());
                move || drop(html::plain_text(&text))
            };
            grows(&format!("a post of {piece:?}"), [12 * 1024, 96 * 1024], read);
        }
    }
}
