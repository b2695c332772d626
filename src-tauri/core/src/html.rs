//! HTML of posts to a typed document.
//!
//! Servers send posts, biographies and field values as HTML that other servers wrote. Nothing of it is trusted: html5ever reads
//! it as a browser would, and what comes out is a [`Document`], which has no place for a script, a style, an event handler
//! or an address that is not http or https. Their text stays: what a browser would show is shown, in the same order.
//!
//! | file | what it does |
//! | --- | --- |
//! | `tree` | html5ever's tree sink: a flat arena |
//! | `read` | feeds the parser in pieces, so that no markup makes it slow |
//! | `walk` | visits the tree and says what each element means |
//! | `build` | blocks |
//! | `line` | the runs of one paragraph, open formatting |
//! | `settle` | white space |
//! | `link` | mention, hashtag or link |
//! | `emoji` | `:shortcode:` in text |

mod build;
mod emoji;
mod line;
mod link;
mod plain;
mod read;
mod settle;
mod tree;
mod walk;

use trente_contract::document::{Document, Emoji, Inline};

/// What an entity tells about its own HTML.
#[derive(Clone, Copy, Debug, Default)]
pub struct HtmlContext<'a> {
    /// The server being read, as people write it (with port when it names one): its own people are `name` without a domain.
    pub domain: &'a str,
    /// BCP 47 tag of the whole text; a paragraph's `lang` is told only where it differs.
    pub language: Option<&'a str>,
    /// Who is mentioned.
    pub mentions: &'a [Mention<'a>],
    /// Names of the hashtags, without the #, in any letter case.
    pub tags: &'a [&'a str],
    /// The entity's own custom emoji; no others are drawn.
    pub emojis: &'a [Emoji],
    /// True when a quoted post is shown with the text: the "RE: address" line for older apps is left out.
    pub quote: bool,
}

/// A person mentioned in a text, as the API's `Status::Mention` tells.
#[derive(Clone, Copy, Debug)]
pub struct Mention<'a> {
    /// The address that links in the text have.
    pub url: &'a str,
    /// `name` on the server being read, `name@domain` elsewhere.
    pub acct: &'a str,
    /// Id on the server being read.
    pub id: &'a str,
}

/// Reads a post's HTML. Never fails: what cannot be understood is text.
///
/// Text without a single tag keeps its line breaks: some servers send plain text where HTML is due.
pub fn parse(html: &str, context: &HtmlContext<'_>) -> Document {
    let trees = read::trees(html);
    let plain = trees.iter().all(|tree| !tree.has_elements());
    let mut builder = build::Builder::new(context, plain);
    for tree in &trees {
        walk::walk(tree, &mut builder);
    }
    builder.finish()
}

/// Reads a text that is not HTML (display names, content warnings, answers of polls, names of fields): words and custom emoji.
///
/// White space is collapsed and trimmed, control characters are left out, markup is shown as the letters it is made of.
pub fn inlines(text: &str, emojis: &[Emoji]) -> Vec<Inline> {
    emoji::Emojis::new(emojis).split(&plain::tidy(text))
}

/// A server's plain text on one line: white space collapsed and trimmed, control characters left out.
pub(crate) fn tidy(text: &str) -> String {
    plain::tidy(text)
}

/// An address that a reader may be led to: absolute, http or https.
pub(crate) fn web(address: &str) -> Option<url::Url> {
    link::web(address)
}

/// The words of some HTML as plain text: blocks and line breaks become new lines, links keep what they show.
pub fn plain_text(html: &str) -> String {
    text(&parse(html, &HtmlContext::default()))
}

/// The words of a document as plain text; blocks stand apart by an empty line, emoji as `:shortcode:`.
pub fn text(document: &Document) -> String {
    plain::blocks(&document.blocks)
}

/// The words of a run of text, emoji as `:shortcode:`.
pub fn inline_text(inlines: &[Inline]) -> String {
    let mut words = String::new();
    plain::inlines(inlines, &mut words);
    words
}
