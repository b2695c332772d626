//! The last look at a paragraph's runs: white space as a browser shows it, nothing empty, text joined to text.

use trente_contract::document::Inline;

/// Settles the runs of one paragraph.
pub(super) fn settle(runs: Vec<Inline>) -> Vec<Inline> {
    let mut settled = Settling { spaced: true, begun: false }.runs(runs);
    trim(&mut settled);
    settled
}

struct Settling {
    /// A space now would stand at the beginning or behind another space, and not be seen.
    spaced: bool,
    /// Something was shown.
    begun: bool,
}

impl Settling {
    fn runs(&mut self, runs: Vec<Inline>) -> Vec<Inline> {
        let mut settled = Vec::with_capacity(runs.len());
        for mut run in runs {
            match &mut run {
                Inline::Text { text } => *text = self.collapse(text),
                Inline::Break if !self.begun => continue,
                Inline::Break => {
                    trim_space(&mut settled);
                    self.spaced = true;
                }
                Inline::Emoji(_) | Inline::Code { .. } | Inline::Mention { .. } | Inline::Hashtag { .. } => {
                    (self.spaced, self.begun) = (false, true);
                }
                Inline::Link { children, .. }
                | Inline::Strong { children }
                | Inline::Emphasis { children }
                | Inline::Underline { children }
                | Inline::Strike { children } => {
                    *children = self.runs(std::mem::take(children));
                    if children.iter().all(|child| matches!(child, Inline::Text { text } if text == " ")) {
                        // Formatting without letters: only its space shows.
                        let children = std::mem::take(children);
                        children.into_iter().for_each(|child| push(&mut settled, child));
                        continue;
                    }
                }
            }
            push(&mut settled, run);
        }
        settled
    }

    fn collapse(&mut self, text: &str) -> String {
        let mut collapsed = String::with_capacity(text.len());
        for letter in text.chars() {
            let blank = matches!(letter, ' ' | '\t' | '\n' | '\r' | '\x0c');
            if !blank {
                self.begun = true;
                collapsed.push(letter);
            } else if !self.spaced {
                collapsed.push(' ');
            }
            self.spaced = blank;
        }
        collapsed
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

fn trim_space(runs: &mut Vec<Inline>) {
    if let Some(Inline::Text { text }) = runs.last_mut()
        && text.ends_with(' ')
    {
        text.pop();
        if text.is_empty() {
            runs.pop();
        }
    }
}

/// Takes away what a browser does not show at the end of a block: a space, a line break, formatting left empty by that.
fn trim(runs: &mut Vec<Inline>) {
    loop {
        trim_space(runs);
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
