//! A document as plain text, for labels that are read out.

use trente_contract::document::{Block, Document, Inline};

/// The text of a document: blocks apart by a space, emoji as `:shortcode:`, an ellipsis where an address is cut.
pub fn plain(document: &Document) -> String {
    let mut out = String::new();
    blocks(&document.blocks, &mut out);
    out
}

/// The text of a run of inlines.
pub fn plain_inlines(inlines: &[Inline]) -> String {
    let mut out = String::new();
    run(inlines, &mut out);
    out
}

fn blocks(all: &[Block], out: &mut String) {
    for block in all {
        if !out.is_empty() && !out.ends_with(' ') {
            out.push(' ');
        }
        match block {
            Block::Paragraph { inlines, .. } | Block::Heading { inlines } => run(inlines, out),
            Block::Quote { blocks: inner } => blocks(inner, out),
            Block::Code { text } => out.push_str(text),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(item, out)),
            Block::Rule => {}
        }
    }
}

fn run(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } | Inline::Mention { text, .. } => out.push_str(text),
            Inline::Break => out.push(' '),
            Inline::Emoji(emoji) => {
                out.push(':');
                out.push_str(&emoji.shortcode);
                out.push(':');
            }
            Inline::Hashtag { name, .. } => {
                out.push('#');
                out.push_str(name);
            }
            Inline::Link { children, cut, host, .. } => {
                run(children, out);
                if *cut {
                    out.push('…');
                }
                // Ears cannot see where a link leads either.
                if let Some(host) = host {
                    out.push_str(" [");
                    out.push_str(host);
                    out.push(']');
                }
            }
            Inline::Strong { children }
            | Inline::Emphasis { children }
            | Inline::Underline { children }
            | Inline::Strike { children } => run(children, out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::plain;
    use trente_contract::document::{Block, Document, Inline};

    fn text(text: &str) -> Inline {
        Inline::Text { text: text.to_owned() }
    }

    fn paragraph(inlines: Vec<Inline>) -> Block {
        Block::Paragraph { inlines, lang: None, dir: None }
    }

    #[test]
    fn every_word_is_kept_and_blocks_stay_apart() {
        let link = Inline::Link {
            url: "https://a.example/long".into(),
            children: vec![text("a.example/lo")],
            cut: true,
            host: None,
        };
        let other = Inline::Link {
            url: "https://b.example/".into(),
            children: vec![text("c.example")],
            cut: false,
            host: Some("b.example".into()),
        };
        let tag = Inline::Hashtag { name: "Rye".into(), url: "https://a.example/tags/rye".into() };
        let strong = Inline::Strong { children: vec![text("cold")] };
        let document = Document {
            blocks: vec![
                paragraph(vec![text("Feed it, "), strong, Inline::Break, text("then wait.")]),
                Block::List { start: None, items: vec![vec![paragraph(vec![link])], vec![paragraph(vec![tag])]] },
                paragraph(vec![other]),
                Block::Rule,
                Block::Code { text: "x = 1".into() },
            ],
        };
        assert_eq!(
            plain(&document),
            "Feed it, cold then wait. a.example/lo… #Rye c.example [b.example] x = 1",
            "as it would be read out"
        );
    }
}
