//! How things in the window are found: by what they are and what they are called, as assistive technology sees them.

use serde::Serialize;
use std::fmt;

/// Which thing. Names match when they contain the text, unless [`By::exactly`]; the first visible match is taken.
#[derive(Clone, Debug, Default, Serialize)]
pub struct By {
    role: String,
    css: Option<String>,
    name: Option<String>,
    exact: bool,
    containing: Option<String>,
    nth: usize,
    within: Option<Box<By>>,
    expanded: Option<bool>,
    pressed: Option<bool>,
}

/// Anything with this ARIA role, own or implied.
pub fn role(role: &str) -> By {
    By { role: role.to_owned(), ..By::default() }
}

/// What a selector finds, whatever it is called: for windows in a language that the test does not speak.
pub fn matching(css: &str) -> By {
    By { role: "*".to_owned(), css: Some(css.to_owned()), ..By::default() }
}

/// A button.
pub fn button(name: &str) -> By {
    role("button").named(name)
}

/// A link.
pub fn link(name: &str) -> By {
    role("link").named(name)
}

/// A heading of any level.
pub fn heading(name: &str) -> By {
    role("heading").named(name)
}

/// A field for text.
pub fn field(name: &str) -> By {
    role("textbox|combobox").named(name)
}

/// A checkbox, radio button or switch.
pub fn switch(name: &str) -> By {
    role("checkbox|radio|switch|menuitemradio").named(name)
}

/// A post whose text contains these words.
pub fn article(words: &str) -> By {
    role("article").containing(words)
}

/// What is announced: an alert or a status message with these words.
pub fn alert(words: &str) -> By {
    role("alert|status|alertdialog").containing(words)
}

impl By {
    /// With this in its accessible name.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// With just this name.
    #[must_use]
    pub fn exactly(mut self) -> Self {
        self.exact = true;
        self
    }

    /// With this somewhere in its text.
    #[must_use]
    pub fn containing(mut self, text: &str) -> Self {
        self.containing = Some(text.to_owned());
        self
    }

    /// The one with this number among the matches, from 0.
    #[must_use]
    pub fn nth(mut self, nth: usize) -> Self {
        self.nth = nth;
        self
    }

    /// Inside something.
    #[must_use]
    pub fn within(mut self, outer: By) -> Self {
        self.within = Some(Box::new(outer));
        self
    }

    /// With `aria-pressed`, or checked, as given.
    #[must_use]
    pub fn pressed(mut self, pressed: bool) -> Self {
        self.pressed = Some(pressed);
        self
    }

    /// With `aria-expanded` as given.
    #[must_use]
    pub fn expanded(mut self, expanded: bool) -> Self {
        self.expanded = Some(expanded);
        self
    }
}

impl fmt::Display for By {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.css.as_ref().unwrap_or(&self.role))?;
        if let Some(name) = &self.name {
            write!(f, " {name:?}")?;
        }
        if let Some(text) = &self.containing {
            write!(f, " containing {text:?}")?;
        }
        if let Some(pressed) = self.pressed {
            write!(f, " ({}pressed)", if pressed { "" } else { "not " })?;
        }
        if let Some(expanded) = self.expanded {
            write!(f, " ({}expanded)", if expanded { "" } else { "not " })?;
        }
        if self.nth > 0 {
            write!(f, " number {}", self.nth + 1)?;
        }
        self.within.as_ref().map_or(Ok(()), |outer| write!(f, " in {outer}"))
    }
}
