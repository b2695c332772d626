//! Blocks: what is open, and where a finished one goes.

use super::HtmlContext;
use super::blanks::{one_kind_of_break, one_line};
use super::emoji::Emojis;
use super::line::{Line, Wrap};
use super::link::{Link, Links};
use trente_contract::document::{Block, Direction, Document, Inline};

/// How deep blocks may nest. The window reads documents as JSON, whose readers stop at about 128 levels; each block costs two or
/// three. Deeper blocks are read as if they stood at this depth: their text stays.
const MAX_NESTING: usize = 20;

/// What a paragraph inherits from the elements around it.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Manner {
    /// True inside `h1` to `h6`.
    pub(super) heading: bool,
    /// Language, as written.
    pub(super) lang: Option<String>,
    /// Direction.
    pub(super) dir: Option<Direction>,
}

/// A block that holds blocks.
pub(super) enum Container {
    /// `blockquote`.
    Quote(Vec<Block>),
    /// `ul`, `ol`.
    List {
        /// Number of the first item, when numbered.
        start: Option<i32>,
        /// Finished items.
        items: Vec<Vec<Block>>,
    },
    /// `li`.
    Item(Vec<Block>),
}

/// Puts a document together, in reading order.
pub(super) struct Builder<'a> {
    context: HtmlContext<'a>,
    plain: bool,
    emojis: Emojis<'a>,
    links: Links<'a>,
    line: Line,
    manner: Manner,
    code: Option<String>,
    /// What comes next stands behind a block, not at the beginning of one.
    behind: bool,
    /// How many parts are open whose white space only lays out the source: cells of tables.
    flowing: usize,
    root: Vec<Block>,
    open: Vec<Container>,
}

impl<'a> Builder<'a> {
    /// An empty document. `plain` when the source has no tags, and an empty line parts paragraphs; `flowing` when white space
    /// means nothing where it has.
    pub(super) fn new(context: &HtmlContext<'a>, plain: bool, flowing: bool) -> Self {
        Self {
            context: *context,
            plain,
            emojis: Emojis::new(context.emojis),
            links: Links::new(context),
            line: Line::default(),
            manner: Manner::default(),
            code: None,
            behind: false,
            flowing: usize::from(flowing),
            root: Vec::new(),
            open: Vec::new(),
        }
    }

    /// True when elements of this class are to be left out.
    pub(super) fn leaves_out(&self, class: &str) -> bool {
        self.context.quote && class.split_ascii_whitespace().any(|word| word == "quote-inline")
    }

    /// Text as it stands in the source.
    pub(super) fn text(&mut self, text: &str) {
        let text = &*one_kind_of_break(text);
        if let Some(code) = &mut self.code {
            code.push_str(&self.line.unhide().unwrap_or_default());
            code.push_str(text);
            self.line.show_link();
        } else if self.plain {
            self.plain_text(text);
        } else if self.flowing > 0 && !self.line.in_code() {
            let line = one_line(text);
            let blank = line.starts_with(' ') && self.line.ends_blank();
            self.letters(if blank { &line[1..] } else { &line });
        } else {
            self.letters(text);
        }
    }

    /// A picture: an emoji, or the words that describe it.
    pub(super) fn picture(&mut self, alt: &str) {
        match self.emojis.named(alt) {
            Some(emoji) if self.code.is_none() && !self.line.in_code() => {
                self.line.push(Inline::Emoji(emoji.clone()));
            }
            _ => self.text(alt),
        }
    }

    /// Text of a link that its server marked as invisible.
    pub(super) fn hidden_text(&mut self, text: &str) {
        match self.line.link() {
            Some(link) if self.code.is_none() => link.hidden.add(text),
            _ => self.text(text),
        }
    }

    /// The open link's end is left out.
    pub(super) fn cut(&mut self) {
        if let Some(link) = self.line.link() {
            link.cut = true;
        }
    }

    /// True when a link is open.
    pub(super) fn in_link(&mut self) -> bool {
        self.line.link().is_some()
    }

    /// A line break.
    pub(super) fn line_break(&mut self) {
        match &mut self.code {
            Some(code) => code.push('\n'),
            None if self.line.in_code() => self.letters("\n"),
            None => self.line.push(Inline::Break),
        }
    }

    /// Opens formatting; true when [`Builder::close_wrap`] must follow.
    pub(super) fn open_wrap(&mut self, wrap: Wrap) -> bool {
        self.code.is_none() && self.line.open(wrap)
    }

    /// Opens a link, if it leads to the web; true when [`Builder::close_wrap`] must follow.
    pub(super) fn open_link(&mut self, href: &str, class: &str, rel: &str) -> bool {
        Link::new(href, class, rel).is_some_and(|link| self.open_wrap(Wrap::Link(link)))
    }

    /// Closes what was opened last.
    pub(super) fn close_wrap(&mut self) {
        self.line.close(&self.links);
    }

    /// Begins a block: blanks at its beginning are its own.
    pub(super) fn begin_block(&mut self) {
        self.flush();
        self.behind = false;
    }

    /// Ends a block: blanks behind it belong to nothing.
    pub(super) fn end_block(&mut self) {
        self.flush();
        self.behind = true;
    }

    /// Begins a cell of a table: a row is one line, however its source is laid out.
    pub(super) fn open_cell(&mut self) {
        self.flowing += 1;
    }

    /// Ends a cell of a table.
    pub(super) fn close_cell(&mut self) {
        self.text(" ");
        self.flowing -= 1;
    }

    /// Ends the paragraph, if one is under way.
    fn flush(&mut self) {
        if let Some(code) = &mut self.code {
            if !code.is_empty() && !code.ends_with('\n') {
                code.push('\n');
            }
            return;
        }
        let line = self.links.mark(self.line.take(&self.links, !self.behind));
        let inlines = self.emojis.place(line);
        if inlines.is_empty() {
            return;
        }
        let block = if self.manner.heading {
            Block::Heading { inlines }
        } else {
            let own = self.context.language;
            let lang = self.manner.lang.clone();
            let lang = lang.filter(|lang| own.is_none_or(|own| !own.eq_ignore_ascii_case(lang)));
            Block::Paragraph { inlines, lang, dir: self.manner.dir }
        };
        self.push(block);
    }

    /// Changes what paragraphs inherit, and gives what held before.
    pub(super) fn inherit(&mut self, manner: Manner) -> Manner {
        self.flush();
        std::mem::replace(&mut self.manner, manner)
    }

    /// What paragraphs inherit now.
    pub(super) fn manner(&self) -> &Manner {
        &self.manner
    }

    /// A rule.
    pub(super) fn rule(&mut self) {
        self.end_block();
        if self.code.is_none() {
            self.push(Block::Rule);
        }
    }

    /// Opens preformatted text; true when [`Builder::close_code`] must follow.
    pub(super) fn open_code(&mut self) -> bool {
        self.begin_block();
        let opens = self.code.is_none();
        if opens {
            self.code = Some(String::new());
        }
        opens
    }

    /// Closes preformatted text.
    pub(super) fn close_code(&mut self) {
        self.behind = true;
        let text = self.code.take().unwrap_or_default();
        let text = text.strip_suffix('\n').unwrap_or(&text);
        if !text.trim().is_empty() {
            self.push(Block::Code { text: text.to_owned() });
        }
    }

    /// Opens a block that holds blocks; true when [`Builder::close_container`] must follow.
    pub(super) fn open_container(&mut self, container: Container) -> bool {
        self.begin_block();
        let in_list = matches!(self.open.last(), Some(Container::List { .. }));
        // An item needs a list around it; a list needs room for its items.
        let fits = match container {
            Container::Item(_) => in_list && self.open.len() <= MAX_NESTING,
            Container::Quote(_) | Container::List { .. } => self.open.len() < MAX_NESTING,
        };
        if self.code.is_some() || !fits {
            return false;
        }
        self.open.push(container);
        true
    }

    /// Closes the block that was opened last.
    pub(super) fn close_container(&mut self) {
        self.end_block();
        match self.open.pop() {
            Some(Container::Quote(blocks)) if !blocks.is_empty() => self.push(Block::Quote { blocks }),
            Some(Container::List { start, items }) if !items.is_empty() => self.push(Block::List { start, items }),
            Some(Container::Item(mut blocks)) => {
                let Some(Container::List { start, items }) = self.open.last_mut() else { return };
                if blocks.is_empty() && start.is_some() {
                    // Numbers of later items count the empty one.
                    blocks.push(Block::Paragraph { inlines: Vec::new(), lang: None, dir: None });
                }
                if !blocks.is_empty() {
                    items.push(blocks);
                }
            }
            _ => {}
        }
    }

    /// The document.
    pub(super) fn finish(mut self) -> Document {
        self.flush();
        Document { blocks: self.root }
    }

    fn push(&mut self, block: Block) {
        match self.open.last_mut() {
            None => self.root.push(block),
            Some(Container::Quote(blocks) | Container::Item(blocks)) => blocks.push(block),
            Some(Container::List { items, .. }) => items.push(vec![block]),
        }
    }

    fn letters(&mut self, text: &str) {
        if !text.is_empty() {
            self.line.push(Inline::Text { text: text.to_owned() });
        }
    }

    fn plain_text(&mut self, text: &str) {
        for (number, line) in text.split('\n').enumerate() {
            if line.trim().is_empty() {
                self.flush();
                continue;
            }
            if number > 0 {
                self.line.push(Inline::Break);
            }
            self.letters(line);
        }
    }
}
