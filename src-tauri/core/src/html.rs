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
//! | `settle`, `blanks` | white space |
//! | `link` | mention, hashtag or link |
//! | `listed` | whom and what the entity lists, also where the markup does not mark it |
//! | `host` | where a link leads when its words name another place |
//! | `hidden` | which parts of a link's words may be left out |
//! | `emoji` | `:shortcode:` in text |
//! | `tidy` | what is one line and no HTML |

mod blanks;
mod build;
mod emoji;
mod hidden;
mod host;
mod line;
mod link;
mod listed;
mod plain;
mod read;
mod settle;
mod tidy;
mod tree;
mod walk;

pub(crate) use tidy::{LABEL, PROSE, is_unseen, shorten, tidy};

use std::collections::HashSet;
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

/// How much of one text is read, in bytes. Servers allow 500 to 100,000 letters; what is longer than this would only hold up
/// the window.
const LONGEST: usize = 100 * 1024;

/// The beginning of a text, which is all of nearly every one.
fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST)]
}

/// Reads a post's HTML, up to [`LONGEST`]; "…" stands where it was cut. Never fails: what cannot be understood is text.
///
/// White space is what `white-space: pre-wrap` shows, as Mastodon's own page does: blanks and tabs are kept, a line feed
/// is a line break. In text without a single tag an empty line parts two paragraphs: some servers send plain text where
/// HTML is due.
pub fn parse(html: &str, context: &HtmlContext<'_>) -> Document {
    document(html, context, false)
}

/// Reads the HTML of a page that somebody wrote for the web (a server's terms), up to [`LONGEST`]: there white space only
/// lays out the source, as everywhere but in posts.
pub fn parse_page(html: &str, context: &HtmlContext<'_>) -> Document {
    document(html, context, true)
}

fn document(html: &str, context: &HtmlContext<'_>, flowing: bool) -> Document {
    let whole = html;
    let html = beginning(html);
    let trees = read::trees(html);
    let plain = trees.iter().all(|tree| !tree.has_elements());
    let mut builder = build::Builder::new(context, plain, flowing);
    for tree in &trees {
        walk::walk(tree, &mut builder);
    }
    if html.len() < whole.len() {
        builder.text("…");
    }
    builder.finish()
}

/// Reads a text that is not HTML (display names, answers of polls, names of fields): words and custom emoji.
///
/// One line of at most 500 characters: white space is collapsed and trimmed, unseen letters are left out, markup is shown as
/// the letters it is made of.
pub fn inlines(text: &str, emojis: &[Emoji]) -> Vec<Inline> {
    emoji::Emojis::new(emojis).split(&tidy(text, LABEL))
}

/// The same for content warnings, which some people write whole paragraphs in: at most 10,000 characters.
pub fn long_inlines(text: &str, emojis: &[Emoji]) -> Vec<Inline> {
    emoji::Emojis::new(emojis).split(&tidy(text, PROSE))
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

/// Names of the custom emoji that a document shows, without colons.
pub(crate) fn emoji_names(document: &Document) -> HashSet<&str> {
    let mut names = HashSet::new();
    plain::emoji_names(&document.blocks, &mut names);
    names
}

/// The words of a run of text, emoji as `:shortcode:`.
pub fn inline_text(inlines: &[Inline]) -> String {
    let mut words = String::new();
    plain::inlines(inlines, &mut words);
    words
}
