//! Feeds the parser so that the work grows with the length of the text and not faster.
//!
//! HTML's rules reopen formatting elements in every block, look through all open elements, and compare each attribute with all
//! others of its tag. A few kilobytes of nested or unclosed tags can so ask for minutes. Real posts are nowhere near; when a
//! text is, the parser is left and a new one goes on with the rest: the text stays, only the formatting across that place is lost.

use super::tree::{Sink, Tree};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tokenizer::TokenizerOpts;
use html5ever::{ParseOpts, Parser, QualName, local_name, ns, parse_fragment};

/// Bytes after which the limits are looked at.
const STEP: usize = 1024;
/// Bytes that one parser reads at most.
const MAX_BYTES: usize = 64 * 1024;
/// Nodes that one parser makes at most (checked every [`STEP`]).
const MAX_NODES: usize = 16 * 1024;
/// Depth of nesting that one parser sees at most (checked every [`STEP`]).
const MAX_DEPTH: usize = 128;

/// The trees of a text, one for nearly every text, in reading order.
pub(super) fn trees(html: &str) -> Vec<Tree> {
    let mut trees = Vec::new();
    let mut rest = html;
    loop {
        let mut parser = parser();
        let mut read = 0;
        while !rest.is_empty() {
            let (step, after) = rest.split_at(step(rest));
            parser.process(StrTendril::from_slice(step));
            read += step.len();
            rest = after;
            let sink = &parser.tokenizer.sink.sink;
            if read >= MAX_BYTES || sink.size() >= MAX_NODES || sink.deepest() >= MAX_DEPTH {
                break;
            }
        }
        trees.push(parser.finish());
        if rest.is_empty() {
            return trees;
        }
    }
}

fn parser() -> Parser<Sink> {
    let mut options = ParseOpts {
        tokenizer: TokenizerOpts { discard_bom: false, ..TokenizerOpts::default() },
        ..ParseOpts::default()
    };
    // No script ever runs here, so what `noscript` holds is what there is to read.
    options.tree_builder.scripting_enabled = false;
    parse_fragment(Sink::new(), options, QualName::new(None, ns!(html), local_name!("body")), Vec::new(), false)
}

/// How much to feed next: about [`STEP`] bytes, ending where a tag may begin, so that a change of parser cuts no tag in two.
fn step(rest: &str) -> usize {
    if rest.len() <= STEP {
        return rest.len();
    }
    let mut end = STEP;
    while !rest.is_char_boundary(end) {
        end -= 1;
    }
    match rest[..end].rfind('<') {
        Some(tag) if tag > 0 => tag,
        _ => end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Nodes that may be made for each byte of source. Honest markup makes less than one.
    const NODES_A_BYTE: usize = 16;

    #[test]
    fn no_markup_makes_more_nodes_than_its_length_allows() {
        let numbered =
            |open: &str, times: usize| -> String { (0..times).map(|n| format!("<{open} id={n}>")).collect() };
        let letters = |times: usize| "<p>x".repeat(times);
        for html in [
            numbered("b", 2000) + &letters(4_000),
            (0..1500).map(|n| format!("<b id={n}><p>x</p>")).collect(),
            (0..1500).map(|n| format!("<p><i id={n}></p>")).collect(),
            (numbered("b", 80) + &letters(200)).repeat(10),
            numbered("a", 1000) + &"</a>".repeat(1000),
            numbered("font", 1000) + "<table>" + &"<tr><td>x".repeat(1000),
            "<b><div>".repeat(1500) + &"</b>x".repeat(1500),
            "<table>x".repeat(1500),
            "<svg><b>".repeat(1500),
            "<select><b>x".repeat(1500),
        ] {
            let nodes: usize = trees(&html).iter().map(Tree::size).sum();
            assert!(nodes <= NODES_A_BYTE * html.len(), "{nodes} nodes from {} bytes of {}", html.len(), &html[..60]);
        }
    }

    #[test]
    fn a_long_text_is_read_whole() {
        let html = format!("<p>{}</p><p>end</p>", "é ".repeat(30_000));
        let trees = trees(&html);
        assert!(trees.len() > 1, "in more than one piece");
        let document = crate::html::plain_text(&html);
        assert_eq!(document.matches('é').count(), 30_000, "no letter is lost where pieces meet");
    }
}
