//! The paragraph that is being read, with its open formatting.

use super::link::{Link, Links};
use super::settle::{push, settle};
use trente_contract::document::Inline;

/// Formatting that is open.
pub(super) enum Wrap {
    /// Bold.
    Strong,
    /// Italic.
    Emphasis,
    /// Underlined.
    Underline,
    /// Struck through.
    Strike,
    /// Code inside a sentence.
    Code,
    /// A link to the web.
    Link(Link),
}

struct Open {
    wrap: Wrap,
    children: Vec<Inline>,
}

/// One paragraph under way.
#[derive(Default)]
pub(super) struct Line {
    base: Vec<Inline>,
    open: Vec<Open>,
}

impl Line {
    /// Opens formatting; false when it says nothing new (bold in bold, a link in a link, anything in code).
    pub(super) fn open(&mut self, wrap: Wrap) -> bool {
        let kind = std::mem::discriminant(&wrap);
        let known = self.open.iter().any(|open| std::mem::discriminant(&open.wrap) == kind);
        if known || self.in_code() {
            return false;
        }
        self.open.push(Open { wrap, children: Vec::new() });
        true
    }

    /// Closes what was opened last.
    pub(super) fn close(&mut self, links: &Links<'_>) {
        if let Some(open) = self.open.pop() {
            self.put(open, true, links);
        }
    }

    /// The link that is open.
    pub(super) fn link(&mut self) -> Option<&mut Link> {
        self.open.iter_mut().rev().find_map(|open| match &mut open.wrap {
            Wrap::Link(link) => Some(link),
            _ => None,
        })
    }

    /// The open link has shown something, here or in a block inside it.
    pub(super) fn show_link(&mut self) {
        if let Some(link) = self.link() {
            link.shown = true;
        }
    }

    /// True inside code, where text stays letter for letter.
    pub(super) fn in_code(&self) -> bool {
        self.open.last().is_some_and(|open| matches!(open.wrap, Wrap::Code))
    }

    /// True when what comes next would stand behind a blank, or at the beginning.
    pub(super) fn ends_blank(&self) -> bool {
        let levels = self.open.iter().rev().map(|open| &open.children).chain([&self.base]);
        match levels.filter_map(|level| level.last()).next() {
            Some(Inline::Text { text }) => text.ends_with([' ', '\n']),
            Some(last) => *last == Inline::Break,
            None => true,
        }
    }

    /// Something is about to be shown: gives what the open link marked as invisible before it and must be shown, too.
    pub(super) fn unhide(&mut self) -> Option<String> {
        let text = self.link()?.unhide_before()?;
        self.show_link();
        Some(text)
    }

    /// Adds a run to what is open.
    pub(super) fn push(&mut self, inline: Inline) {
        if let Some(text) = self.unhide() {
            push(self.children(), Inline::Text { text });
        }
        if !matches!(&inline, Inline::Text { text } if text.trim().is_empty()) {
            self.show_link();
        }
        push(self.children(), inline);
    }

    /// Ends the paragraph and gives its runs; formatting stays open for the next.
    pub(super) fn take(&mut self, links: &Links<'_>, indented: bool) -> Vec<Inline> {
        let mut kept = Vec::with_capacity(self.open.len());
        while let Some(mut open) = self.open.pop() {
            let wrap = match &mut open.wrap {
                Wrap::Strong => Wrap::Strong,
                Wrap::Emphasis => Wrap::Emphasis,
                Wrap::Underline => Wrap::Underline,
                Wrap::Strike => Wrap::Strike,
                Wrap::Code => Wrap::Code,
                Wrap::Link(link) => Wrap::Link(link.next_part()),
            };
            self.put(open, false, links);
            kept.push(Open { wrap, children: Vec::new() });
        }
        kept.reverse();
        self.open = kept;
        settle(std::mem::take(&mut self.base), indented)
    }

    fn children(&mut self) -> &mut Vec<Inline> {
        self.open.last_mut().map_or(&mut self.base, |open| &mut open.children)
    }

    fn put(&mut self, open: Open, last: bool, links: &Links<'_>) {
        let Open { wrap, mut children } = open;
        let into = self.children();
        let inline = match wrap {
            Wrap::Link(mut link) => {
                if last && let Some(text) = link.unhide_end() {
                    push(&mut children, Inline::Text { text });
                }
                links.place(link, children, into);
                return;
            }
            _ if children.is_empty() => return,
            Wrap::Code => Inline::Code { text: super::inline_text(&children) },
            Wrap::Strong => Inline::Strong { children },
            Wrap::Emphasis => Inline::Emphasis { children },
            Wrap::Underline => Inline::Underline { children },
            Wrap::Strike => Inline::Strike { children },
        };
        into.push(inline);
    }
}
