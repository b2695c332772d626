//! Words alone.

use std::collections::HashSet;
use trente_contract::document::{Block, Inline};

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

/// The names of the emoji in blocks, put into `names`.
pub(super) fn emoji_names<'a>(blocks: &'a [Block], names: &mut HashSet<&'a str>) {
    for block in blocks {
        match block {
            Block::Paragraph { inlines, .. } | Block::Heading { inlines } => emojis_of(inlines, names),
            Block::Quote { blocks } => emoji_names(blocks, names),
            Block::List { items, .. } => items.iter().for_each(|item| emoji_names(item, names)),
            Block::Code { .. } | Block::Rule => {}
        }
    }
}

fn emojis_of<'a>(inlines: &'a [Inline], names: &mut HashSet<&'a str>) {
    for inline in inlines {
        match inline {
            Inline::Emoji(emoji) => {
                names.insert(&emoji.shortcode);
            }
            Inline::Link { children, .. }
            | Inline::Strong { children }
            | Inline::Emphasis { children }
            | Inline::Underline { children }
            | Inline::Strike { children } => emojis_of(children, names),
            _ => {}
        }
    }
}
