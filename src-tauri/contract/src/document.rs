//! The text of a post as a typed tree. What these enums cannot express cannot be shown.

use serde::{Deserialize, Serialize};

/// A post's text, a biography or a profile field, in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Blocks from top to bottom; empty when the post has no text.
    pub blocks: Vec<Block>,
}

/// One block of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Block {
    /// Running text.
    Paragraph {
        /// What it says.
        inlines: Vec<Inline>,
        /// BCP 47 tag, when the server marks this paragraph as being in another language than its post.
        lang: Option<String>,
        /// Writing direction, when the server gives one; otherwise the window finds it out.
        dir: Option<Direction>,
    },
    /// A heading (`h1` to `h6`), as other software sends them.
    Heading {
        /// What it says.
        inlines: Vec<Inline>,
    },
    /// Quoted text (`blockquote`), not a quoted post.
    Quote {
        /// What is quoted.
        blocks: Vec<Block>,
    },
    /// Preformatted text, line breaks kept.
    Code {
        /// The text, letter for letter.
        text: String,
    },
    /// A list.
    List {
        /// The number of the first item when the list is numbered.
        start: Option<i32>,
        /// The items, each of at least one block.
        items: Vec<Vec<Block>>,
    },
    /// A rule between two parts.
    Rule,
}

/// A run of text inside a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inline {
    /// Plain text without line breaks. Its blanks and tabs are all meant: it is shown with `white-space: pre-wrap`.
    Text {
        /// The letters.
        text: String,
    },
    /// A line break.
    Break,
    /// A picture that stands for `:shortcode:`.
    Emoji(Emoji),
    /// A person's name as a link.
    Mention {
        /// Whose: `name` on the reader's server, `name@domain` elsewhere; without the leading @.
        acct: String,
        /// The id on the server being read, when the server tells it.
        id: Option<String>,
        /// The person's page on the web (http or https).
        url: String,
        /// As the author wrote it, with the @.
        text: String,
    },
    /// A hashtag as a link.
    Hashtag {
        /// Without the #, as the author wrote it.
        name: String,
        /// The tag's page on the web (http or https).
        url: String,
    },
    /// A link to the web.
    Link {
        /// Where it leads: http or https, nothing else.
        url: String,
        /// What it shows, already shortened as the server marked it.
        children: Vec<Inline>,
        /// True when the end of the address is left out: "…" follows.
        cut: bool,
        /// Where it leads, when its words look like an address or a domain of another host: to be shown behind them. A
        /// name in other letters than ASCII is in punycode.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        host: Option<String>,
    },
    /// Bold.
    Strong {
        /// What is bold.
        children: Vec<Inline>,
    },
    /// Italic.
    Emphasis {
        /// What is italic.
        children: Vec<Inline>,
    },
    /// Underlined.
    Underline {
        /// What is underlined.
        children: Vec<Inline>,
    },
    /// Struck through.
    Strike {
        /// What is struck through.
        children: Vec<Inline>,
    },
    /// Code inside a sentence.
    Code {
        /// The text, letter for letter.
        text: String,
    },
}

/// A custom emoji.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Emoji {
    /// Its name without colons.
    pub shortcode: String,
    /// `media:` address of the (perhaps moving) picture.
    pub src: String,
    /// `media:` address of the still picture, for reduced motion.
    pub still: String,
}

/// Which way a paragraph runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}
