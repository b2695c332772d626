//! Documents in a short form that tests can read.

use trente_contract::document::{Block, Document, Inline};

/// One line a block: `p: words`, formatting as `<b>words</b>`, links as `[words](address)`, people as `@{acct|id|text}`.
pub(crate) fn sketch(document: &Document) -> String {
    blocks(&document.blocks).join("\n")
}

fn blocks(blocks: &[Block]) -> Vec<String> {
    blocks.iter().flat_map(block).collect()
}

fn block(block: &Block) -> Vec<String> {
    let inside =
        |mark: &str, lines: Vec<String>| -> Vec<String> { lines.iter().map(|line| format!("{mark}{line}")).collect() };
    match block {
        Block::Paragraph { inlines, lang, dir } => {
            let lang = lang.as_ref().map_or_else(String::new, |lang| format!(" lang={lang}"));
            let dir = dir.map_or_else(String::new, |dir| format!(" dir={dir:?}"));
            vec![format!("p{lang}{dir}: {}", runs(inlines))]
        }
        Block::Heading { inlines } => vec![format!("h: {}", runs(inlines))],
        Block::Quote { blocks } => inside("> ", self::blocks(blocks)),
        Block::Code { text } => vec![format!("code: {text:?}")],
        Block::List { start, items } => {
            let mark = |index: usize| start.map_or("- ".to_owned(), |start| format!("{}. ", start + index as i32));
            items.iter().enumerate().flat_map(|(index, item)| inside(&mark(index), blocks(item))).collect()
        }
        Block::Rule => vec!["rule".to_owned()],
    }
}

pub(crate) fn runs(inlines: &[Inline]) -> String {
    inlines.iter().map(run).collect()
}

fn run(inline: &Inline) -> String {
    match inline {
        Inline::Text { text } => text.clone(),
        Inline::Break => "\\n".to_owned(),
        Inline::Emoji(emoji) => format!("({})", emoji.shortcode),
        Inline::Mention { acct, id, url: _, text } => format!("@{{{acct}|{}|{text}}}", id.as_deref().unwrap_or("-")),
        Inline::Hashtag { name, url: _ } => format!("#{{{name}}}"),
        Inline::Link { url, children, cut, host } => {
            let host = host.as_ref().map_or_else(String::new, |host| format!(" [{host}]"));
            format!("[{}{}{host}]({url})", runs(children), if *cut { "…" } else { "" })
        }
        Inline::Strong { children } => format!("<b>{}</b>", runs(children)),
        Inline::Emphasis { children } => format!("<i>{}</i>", runs(children)),
        Inline::Underline { children } => format!("<u>{}</u>", runs(children)),
        Inline::Strike { children } => format!("<s>{}</s>", runs(children)),
        Inline::Code { text } => format!("`{text}`"),
    }
}
