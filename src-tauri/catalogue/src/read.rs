//! A language's files, read.

use crate::english::ENGLISH;
use crate::lines::Lines;
use crate::trouble::Trouble;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use trente_contract::translating::Wrong;

/// A folder that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{}: {error}", path.display())]
pub struct Unreadable {
    /// The folder or file.
    pub path: PathBuf,
    /// Why.
    #[source]
    pub error: std::io::Error,
}

/// One language's messages, by id.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// As the folder is called: `pt-BR`.
    pub language: String,
    /// What could be read.
    pub messages: BTreeMap<String, Message>,
    /// What could not.
    pub broken: Vec<Trouble>,
    /// The names of its files, without `.ftl`.
    pub files: BTreeSet<String>,
}

/// A message: its value and attributes.
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// The file it stands in, without `.ftl`.
    pub file: String,
    /// The line of its id, from 1.
    pub line: usize,
    /// What stands above it for translators.
    pub comment: String,
    /// Each part's letters with its variables as `{ $name }`, form after form; the value's name is empty.
    pub texts: BTreeMap<String, Vec<String>>,
    /// Variables of each part.
    pub parts: BTreeMap<String, BTreeSet<String>>,
    /// Variables that every form of a part shows, so that none may be lost.
    pub shown: BTreeMap<String, BTreeSet<String>>,
    /// The forms of each plural in it.
    pub plurals: Vec<BTreeSet<String>>,
}

/// The languages of a folder of them, by name. What is not a folder is for translators.
///
/// # Errors
/// When the folder cannot be listed.
pub fn languages(folder: &Path) -> Result<Vec<String>, Unreadable> {
    let folders = listed(folder)?.into_iter().filter(|path| path.is_dir());
    let names = folders.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned()));
    Ok(names.filter(|name| !name.starts_with('.')).collect())
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    let cannot = |error| Unreadable { path: folder.to_owned(), error };
    let paths: Result<Vec<_>, _> =
        std::fs::read_dir(folder).map_err(cannot)?.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.map_err(cannot)?;
    paths.sort();
    Ok(paths)
}

impl Catalogue {
    /// English, as this crate was built with it.
    pub fn english() -> Self {
        let mut read = Self { language: "en".to_owned(), ..Self::default() };
        ENGLISH.iter().for_each(|(name, text)| read.file(name, text));
        read
    }

    /// Reads all files of a language. What is not Fluent, and what of Fluent the window does not know, is in `broken`.
    ///
    /// # Errors
    /// When the folder or a file of it cannot be read.
    pub fn read(folder: &Path, language: &str) -> Result<Self, Unreadable> {
        let mut read = Self { language: language.to_owned(), ..Self::default() };
        for path in listed(folder)? {
            let name = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            if path.extension().is_some_and(|extension| extension == "ftl") && !name.starts_with('.') {
                let text = std::fs::read_to_string(&path).map_err(|error| Unreadable { path: path.clone(), error })?;
                read.file(name, &text);
            }
        }
        Ok(read)
    }

    /// Reads one file more.
    pub fn file(&mut self, file: &str, text: &str) {
        self.files.insert(file.to_owned());
        let lines = Lines::of(text);
        let trouble = |id: &str, line, what| Trouble { file: file.to_owned(), line, id: id.to_owned(), what };
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, errors)| {
            let broken = errors.into_iter().map(|error| {
                let what = Wrong::Unreadable(error.kind.to_string());
                // The parser stumbles behind what is wrong; what it passes over begins with it.
                let begin = error.slice.as_ref().map_or(error.pos.start, |passed_over| passed_over.start);
                trouble("", lines.at(begin), what)
            });
            self.broken.extend(broken);
            resource
        });
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let mut read = Message { file: file.to_owned(), line: lines.of_id(id), ..Message::default() };
                    read.comment = message.comment.map(|comment| comment.content.join("\n")).unwrap_or_default();
                    let attributes = message.attributes.iter().map(|it| (it.id.name, &it.value));
                    for (part, pattern) in message.value.iter().map(|value| ("", value)).chain(attributes) {
                        read.take(part, pattern);
                    }
                    if self.messages.contains_key(id) {
                        self.broken.push(trouble(id, lines.last_of_id(id), Wrong::Twice));
                    }
                    self.messages.insert(id.to_owned(), read);
                }
                Entry::Term(term) => {
                    let what = Wrong::Unreadable("the window knows no terms: write the word out".to_owned());
                    self.broken.push(trouble(term.id.name, lines.of_id(term.id.name), what));
                }
                _ => {}
            }
        }
        self.unknown(file, &lines);
    }

    /// What is Fluent, but not known to the window: functions, references.
    fn unknown(&mut self, file: &str, lines: &Lines<'_>) {
        for (id, text) in lines.messages() {
            let Err(unusable) = trente_text::words::compile([text]) else { continue };
            if fluent_syntax::parser::parse(text).is_ok() {
                let what = Wrong::Unreadable(unusable.to_string());
                self.broken.push(Trouble { file: file.to_owned(), line: lines.of_id(id), id: id.to_owned(), what });
            }
        }
    }

    /// Every plural with its forms.
    pub fn plurals(&self) -> impl Iterator<Item = (&str, &BTreeSet<String>)> {
        self.messages.iter().flat_map(|(id, message)| message.plurals.iter().map(move |forms| (id.as_str(), forms)))
    }
}

impl Message {
    fn take(&mut self, part: &str, pattern: &Pattern<&str>) {
        let (mut variables, mut texts) = (BTreeSet::new(), Vec::new());
        collect(pattern, &mut variables, &mut self.plurals);
        spell(pattern, &mut texts);
        self.parts.insert(part.to_owned(), variables);
        self.shown.insert(part.to_owned(), always_shown(pattern));
        self.texts.insert(part.to_owned(), texts);
    }
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>, plurals: &mut Vec<BTreeSet<String>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => variables.extend(variable(inline)),
            Expression::Select { selector, variants } => {
                variables.extend(variable(selector));
                let keys: BTreeSet<String> = variants.iter().map(|variant| key(&variant.key)).collect();
                let number = |key: &String| {
                    matches!(key.as_str(), "zero" | "one" | "two" | "few" | "many") || key.parse::<f64>().is_ok()
                };
                if keys.iter().any(number) {
                    plurals.push(keys);
                }
                for variant in variants {
                    collect(&variant.value, variables, plurals);
                }
            }
        }
    }
}

/// Every way in which a pattern can read. Of two selects, each form of one with the first of the other: enough to look at its letters.
fn spell(pattern: &Pattern<&str>, texts: &mut Vec<String>) {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => all.iter_mut().for_each(|text| text.push_str(value)),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                let shown = match inline {
                    InlineExpression::StringLiteral { value } => (*value).to_owned(),
                    other => variable(other).map(|name| format!("{{ ${name} }}")).unwrap_or_default(),
                };
                all.iter_mut().for_each(|text| text.push_str(&shown));
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let mut forms = Vec::new();
                variants.iter().for_each(|variant| spell(&variant.value, &mut forms));
                let before = all.first().cloned().unwrap_or_default();
                let rest = all.drain(1..).map(|text| text + forms.first().map_or("", String::as_str));
                let rest: Vec<_> = rest.collect();
                all = forms.iter().map(|form| before.clone() + form).chain(rest).collect();
            }
        }
    }
    texts.extend(all);
}

/// Variables that are shown whichever form is taken.
fn always_shown(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => out.extend(variable(inline)),
            Expression::Select { variants, .. } => {
                let common = variants.iter().map(|variant| always_shown(&variant.value));
                out.extend(common.reduce(|left, right| &left & &right).unwrap_or_default());
            }
        }
    }
    out
}

fn variable(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(variable),
        _ => None,
    }
}

fn key(key: &VariantKey<&str>) -> String {
    match key {
        VariantKey::Identifier { name } => (*name).to_owned(),
        VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}
