//! What must hold for every text, whatever it is. Used by the property tests, by the kept corpus and by the fuzzer.

use html5ever::tendril::TendrilSink;
use html5ever::tokenizer::TokenizerOpts;
use html5ever::{ParseOpts, QualName, local_name, ns, parse_fragment};
use markup5ever_rcdom::{Handle, NodeData, RcDom};
use trente_contract::document::{Block, Document, Emoji, Inline};
use trente_core::html::{HtmlContext, Mention, parse, text};

/// Up to this many bytes the parser is never left before its end, so that ours and a browser's reading must agree.
const EXACT: usize = 1024;

/// The emoji that every checked text may use.
pub(crate) fn emojis() -> Vec<Emoji> {
    let emoji = |shortcode: &str| Emoji {
        shortcode: shortcode.to_owned(),
        src: format!("media://localhost/{shortcode}.gif"),
        still: format!("media://localhost/{shortcode}.png"),
    };
    vec![emoji("blob"), emoji("cat_hug"), emoji("a")]
}

/// Checks one text.
pub(crate) fn check(html: &str) {
    let emojis = emojis();
    let context = HtmlContext {
        domain: "home.example",
        language: Some("en"),
        mentions: &[Mention { url: "https://far.example/@ada", acct: "ada@far.example", id: "7" }],
        tags: &["rust"],
        emojis: &emojis,
        quote: false,
    };
    let document = parse(html, &context);
    addresses(&document.blocks);
    shape(&document.blocks, true);
    let json = serde_json::to_string(&document).expect("documents are plain data");
    let back: Document =
        serde_json::from_str(&json).expect("the window's reader must be able to read it, however deep it nests");
    assert_eq!(back, document, "a document crosses to the window unchanged");
    if html.len() <= EXACT {
        words(html, &document);
        let again = parse(&render(&document.blocks), &context);
        assert_eq!(again, document, "what was read once reads the same when written out");
    }
}

fn words(html: &str, document: &Document) {
    let letters = |text: &str| -> Vec<char> {
        text.chars()
            .filter(|letter| !letter.is_whitespace())
            .map(|letter| if letter == '＃' { '#' } else { letter })
            .collect()
    };
    let shown = letters(&text(document));
    let (mut least, mut most) = (String::new(), String::new());
    let dom = dom(html);
    visible(&dom.document, false, false, &mut least, &mut most);
    let (least, most) = (letters(&least), letters(&most));
    assert!(within(&least, &shown), "text was lost:\n{html}\nbrowser: {least:?}\nours: {shown:?}");
    assert!(within(&shown, &most), "text was made up:\n{html}\nbrowser: {most:?}\nours: {shown:?}");
}

/// True when all of `part` stands in `whole`, in order.
fn within(part: &[char], whole: &[char]) -> bool {
    let mut rest = whole.iter();
    part.iter().all(|letter| rest.any(|other| other == letter))
}

fn dom(html: &str) -> RcDom {
    let mut options =
        ParseOpts { tokenizer: TokenizerOpts { discard_bom: false, ..Default::default() }, ..Default::default() };
    options.tree_builder.scripting_enabled = false;
    let body = QualName::new(None, ns!(html), local_name!("body"));
    parse_fragment(RcDom::default(), options, body, Vec::new(), false).one(html)
}

/// The text that a browser shows: with (`most`) and without (`least`) what links mark as invisible.
fn visible(node: &Handle, link: bool, unseen: bool, least: &mut String, most: &mut String) {
    let mut add = |text: &str| {
        most.push_str(text);
        if !unseen {
            least.push_str(text);
        }
    };
    let (mut link, mut unseen) = (link, unseen);
    match &node.data {
        NodeData::Text { contents } => add(&contents.borrow()),
        NodeData::Element { name, attrs, .. } => {
            let attribute = |wanted: &str| {
                let attrs = attrs.borrow();
                attrs.iter().find(|attr| &*attr.name.local == wanted).map(|attr| attr.value.to_string())
            };
            if ["script", "style", "title", "iframe", "noembed", "noframes", "template"].contains(&&*name.local) {
                return;
            }
            if name.ns == ns!(html) && &*name.local == "img" {
                add(&attribute("alt").unwrap_or_default());
            }
            link |= &*name.local == "a";
            unseen |= link
                && attribute("class")
                    .is_some_and(|class| class.split_ascii_whitespace().any(|word| word == "invisible"));
        }
        _ => {}
    }
    for child in node.children.borrow().iter() {
        visible(child, link, unseen, least, most);
    }
}

fn addresses(blocks: &[Block]) {
    each_inline(blocks, &mut |inline| {
        if let Inline::Link { url, .. } | Inline::Mention { url, .. } | Inline::Hashtag { url, .. } = inline {
            let url = url::Url::parse(url).expect("an address that is sent out can be read again");
            assert!(matches!(url.scheme(), "http" | "https"), "only the web may be linked: {url}");
            assert!(url.has_host(), "a link leads to some host: {url}");
        }
    });
}

fn each_inline(blocks: &[Block], see: &mut impl FnMut(&Inline)) {
    for block in blocks {
        match block {
            Block::Paragraph { inlines, .. } | Block::Heading { inlines } => {
                inlines.iter().for_each(|run| each(run, see))
            }
            Block::Quote { blocks } => each_inline(blocks, see),
            Block::List { items, .. } => items.iter().for_each(|item| each_inline(item, see)),
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn each(inline: &Inline, see: &mut impl FnMut(&Inline)) {
    see(inline);
    if let Some(children) = children(inline) {
        children.iter().for_each(|child| each(child, see));
    }
}

fn children(inline: &Inline) -> Option<&[Inline]> {
    match inline {
        Inline::Link { children, .. }
        | Inline::Strong { children }
        | Inline::Emphasis { children }
        | Inline::Underline { children }
        | Inline::Strike { children } => Some(children),
        _ => None,
    }
}

/// No empty runs, no two texts side by side, no block without content.
fn shape(blocks: &[Block], whole: bool) {
    for block in blocks {
        match block {
            Block::Paragraph { inlines, .. } => {
                assert!(!inlines.is_empty() || !whole, "an empty paragraph stands only in a numbered item");
                runs(inlines);
            }
            Block::Heading { inlines } => {
                assert!(!inlines.is_empty(), "a heading says something");
                runs(inlines);
            }
            Block::Quote { blocks } => {
                assert!(!blocks.is_empty(), "a quote says something");
                shape(blocks, whole);
            }
            Block::List { items, start } => {
                assert!(items.iter().all(|item| !item.is_empty()), "every item has a block");
                items.iter().for_each(|item| shape(item, start.is_none() || item.len() > 1));
            }
            Block::Code { text } => assert!(!text.trim().is_empty(), "code says something"),
            Block::Rule => {}
        }
    }
}

fn runs(inlines: &[Inline]) {
    for pair in inlines.windows(2) {
        let both = matches!(pair, [Inline::Text { .. }, Inline::Text { .. }]);
        assert!(!both, "text beside text is one run: {pair:?}");
    }
    for inline in inlines {
        match inline {
            Inline::Text { text } => {
                assert!(!text.is_empty(), "a run has letters");
                assert!(!text.contains(['\n', '\r', '\u{2028}']), "a line break is a run of its own: {text:?}");
            }
            Inline::Code { text } => assert!(!text.is_empty(), "code has letters"),
            _ => {}
        }
        if let Some(children) = children(inline) {
            assert!(!children.is_empty(), "formatting holds something");
            runs(children);
        }
    }
}

/// Writes a document as HTML that means the same.
fn render(blocks: &[Block]) -> String {
    blocks.iter().map(render_block).collect()
}

fn render_block(block: &Block) -> String {
    match block {
        Block::Paragraph { inlines, .. } if inlines.is_empty() => String::new(),
        Block::Paragraph { inlines, lang, dir } => {
            let lang = lang.as_ref().map_or_else(String::new, |lang| format!(" lang=\"{lang}\""));
            let dir = dir.map_or_else(String::new, |dir| format!(" dir=\"{dir:?}\""));
            format!("<p{lang}{dir}>{}</p>", render_inlines(inlines))
        }
        Block::Heading { inlines } => format!("<h2>{}</h2>", render_inlines(inlines)),
        Block::Quote { blocks } => format!("<blockquote>{}</blockquote>", render(blocks)),
        Block::Code { text } => format!("<pre>\n{}\n</pre>", escape(text)),
        Block::List { start, items } => {
            let items: String = items.iter().map(|item| format!("<li>{}</li>", render(item))).collect();
            match start {
                Some(start) => format!("<ol start=\"{start}\">{items}</ol>"),
                None => format!("<ul>{items}</ul>"),
            }
        }
        Block::Rule => "<hr>".to_owned(),
    }
}

fn render_inlines(inlines: &[Inline]) -> String {
    inlines.iter().map(render_inline).collect()
}

fn render_inline(inline: &Inline) -> String {
    match inline {
        Inline::Text { text } => escape(text),
        Inline::Break => "<br>".to_owned(),
        Inline::Emoji(emoji) => format!("<img alt=\":{}:\">", emoji.shortcode),
        // Who is listed is found without the mark, and may be another than the one at the link's host.
        Inline::Mention { id, url, text, .. } => {
            let class = if id.is_some() { "" } else { "mention" };
            format!("<a class=\"{class}\" href=\"{}\">{}</a>", escape(url), escape(text))
        }
        Inline::Hashtag { url, name } => format!("<a rel=\"tag\" href=\"{}\">#{}</a>", escape(url), escape(name)),
        Inline::Link { url, children, cut, host: _ } => {
            let mark = if *cut { "<span class=\"ellipsis\"></span>" } else { "" };
            format!("<a href=\"{}\">{}{mark}</a>", escape(url), render_inlines(children))
        }
        Inline::Strong { children } => format!("<b>{}</b>", render_inlines(children)),
        Inline::Emphasis { children } => format!("<i>{}</i>", render_inlines(children)),
        Inline::Underline { children } => format!("<u>{}</u>", render_inlines(children)),
        Inline::Strike { children } => format!("<s>{}</s>", render_inlines(children)),
        Inline::Code { text } => format!("<code>{}</code>", escape(text)),
    }
}

fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '"' => escaped.push_str("&quot;"),
            '\r' => escaped.push_str("&#13;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}
