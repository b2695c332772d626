//! The last look at a paragraph's runs: white space as `white-space: pre-wrap` shows it, nothing empty, text joined to text.

use trente_contract::document::Inline;

/// Settles the runs of one paragraph. Blanks before its first letter are kept when it is `indented`: when they stand inside
/// the paragraph's own block, not behind another one.
pub(super) fn settle(runs: Vec<Inline>, indented: bool) -> Vec<Inline> {
    let mut settled = Settling { indented, begun: false, broken: false }.runs(runs);
    trim(&mut settled);
    settled
}

struct Settling {
    /// Blanks before the first letter are kept.
    indented: bool,
    /// Something was shown.
    begun: bool,
    /// What came last is a `br`: a line feed right behind it only lays out the source.
    broken: bool,
}

impl Settling {
    fn runs(&mut self, runs: Vec<Inline>) -> Vec<Inline> {
        let mut settled = Vec::with_capacity(runs.len());
        for mut run in runs {
            match &mut run {
                Inline::Text { text } => {
                    self.text(text, &mut settled);
                    continue;
                }
                Inline::Break => {
                    self.line_break(&mut settled);
                    self.broken = true;
                    continue;
                }
                Inline::Emoji(_) | Inline::Code { .. } | Inline::Mention { .. } | Inline::Hashtag { .. } => {
                    (self.begun, self.broken) = (true, false);
                }
                Inline::Link { children, .. }
                | Inline::Strong { children }
                | Inline::Emphasis { children }
                | Inline::Underline { children }
                | Inline::Strike { children } => {
                    *children = self.runs(std::mem::take(children));
                    if children.iter().all(shows_nothing) {
                        // Formatting without letters: only its blanks and breaks show.
                        for child in std::mem::take(children) {
                            match child {
                                Inline::Break => push_break(&mut settled),
                                blank => push(&mut settled, blank),
                            }
                        }
                        continue;
                    }
                }
            }
            push(&mut settled, run);
        }
        settled
    }

    fn text(&mut self, text: &str, settled: &mut Vec<Inline>) {
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 && !std::mem::take(&mut self.broken) {
                self.line_break(settled);
            }
            let line = if self.begun || self.indented { line } else { line.trim_start_matches(BLANKS) };
            if line.is_empty() {
                continue;
            }
            self.begun |= !line.trim_matches(BLANKS).is_empty();
            self.broken = false;
            push(settled, Inline::Text { text: line.to_owned() });
        }
    }

    /// Lines that show nothing are left out at the beginning.
    fn line_break(&self, settled: &mut Vec<Inline>) {
        if self.begun { push_break(settled) } else { trim_blanks(settled) }
    }
}

/// White space that is text; a line feed is a [`Inline::Break`] by now.
const BLANKS: [char; 2] = [' ', '\t'];

fn shows_nothing(run: &Inline) -> bool {
    match run {
        Inline::Text { text } => text.trim_matches(BLANKS).is_empty(),
        Inline::Break => true,
        _ => false,
    }
}

/// Adds a run, joining text to text.
pub(super) fn push(runs: &mut Vec<Inline>, inline: Inline) {
    match (runs.last_mut(), inline) {
        (_, Inline::Text { text }) if text.is_empty() => {}
        (Some(Inline::Text { text: before }), Inline::Text { text }) => before.push_str(&text),
        (_, inline) => runs.push(inline),
    }
}

fn push_break(runs: &mut Vec<Inline>) {
    trim_blanks(runs);
    runs.push(Inline::Break);
}

/// Takes away blanks at the end of a line: they are not seen there.
fn trim_blanks(runs: &mut Vec<Inline>) {
    if let Some(Inline::Text { text }) = runs.last_mut() {
        text.truncate(text.trim_end_matches(BLANKS).len());
        if text.is_empty() {
            runs.pop();
        }
    }
}

/// Takes away what is not seen at the end of a block: blanks, a line break, formatting left empty by that.
fn trim(runs: &mut Vec<Inline>) {
    loop {
        trim_blanks(runs);
        let empty = match runs.last_mut() {
            Some(Inline::Break) => true,
            Some(
                Inline::Link { children, .. }
                | Inline::Strong { children }
                | Inline::Emphasis { children }
                | Inline::Underline { children }
                | Inline::Strike { children },
            ) => {
                trim(children);
                children.is_empty()
            }
            _ => false,
        };
        if !empty {
            return;
        }
        runs.pop();
    }
}
