//! Words alone.

use trente_contract::document::{Block, Inline};

/// Collapses and trims white space, leaves out control characters.
pub(super) fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let before = tidy.len();
        if before > 0 {
            tidy.push(' ');
        }
        let start = tidy.len();
        tidy.extend(word.chars().filter(|letter| !letter.is_control()));
        if tidy.len() == start {
            tidy.truncate(before);
        }
    }
    tidy
}

/// The words of runs, put at the end of `words`.
pub(super) fn inlines(inlines: &[Inline], words: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } | Inline::Mention { text, .. } => words.push_str(text),
            Inline::Break => words.push('\n'),
            Inline::Emoji(emoji) => {
                words.push(':');
                words.push_str(&emoji.shortcode);
                words.push(':');
            }
            Inline::Hashtag { name, .. } => {
                words.push('#');
                words.push_str(name);
            }
            Inline::Link { children, .. }
            | Inline::Strong { children }
            | Inline::Emphasis { children }
            | Inline::Underline { children }
            | Inline::Strike { children } => self::inlines(children, words),
        }
    }
}

/// The words of blocks, an empty line between them.
pub(super) fn blocks(blocks: &[Block]) -> String {
    let parts: Vec<String> = blocks.iter().map(block).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph { inlines, .. } | Block::Heading { inlines } => {
            let mut words = String::new();
            self::inlines(inlines, &mut words);
            words
        }
        Block::Quote { blocks } => self::blocks(blocks),
        Block::Code { text } => text.clone(),
        Block::List { items, .. } => {
            let items: Vec<String> = items.iter().map(|item| blocks(item)).collect();
            items.join("\n")
        }
        Block::Rule => String::new(),
    }
}
