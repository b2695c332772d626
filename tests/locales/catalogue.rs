//! Locale files, read into something that can be compared.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// One language's messages.
pub(crate) struct Catalogue {
    pub(crate) language: String,
    pub(crate) messages: BTreeMap<String, Message>,
}

/// A message: its value and attributes.
pub(crate) struct Message {
    /// The file it stands in, without `.ftl`.
    pub(crate) file: String,
    /// Variables of each part; the value's name is empty.
    pub(crate) parts: BTreeMap<String, BTreeSet<String>>,
    /// Variables that every form of a part shows, so that none may be lost.
    pub(crate) shown: BTreeMap<String, BTreeSet<String>>,
    /// The forms of each plural in it.
    plurals: Vec<BTreeSet<String>>,
}

impl Message {
    /// How this differs from what it should be.
    pub(crate) fn differences(&self, wanted: &Self) -> Vec<String> {
        let name = |part: &str| if part.is_empty() { "its text".to_owned() } else { format!(".{part}") };
        let mut out = Vec::new();
        for (part, variables) in &wanted.parts {
            match self.parts.get(part) {
                None => out.push(format!("lacks {}", name(part))),
                Some(found) if found != variables => {
                    out.push(format!("uses {found:?} in {}, English {variables:?}", name(part)));
                }
                Some(_) => {}
            }
        }
        let extra = self.parts.keys().filter(|part| !wanted.parts.contains_key(*part));
        out.extend(extra.map(|part| format!("has {}, English has not", name(part))));
        out
    }
}

impl Catalogue {
    /// Reads all files of a language. Panics with the place of anything that is not Fluent.
    pub(crate) fn read(language: &str) -> Self {
        let mut messages = BTreeMap::new();
        for path in files(language) {
            let file = path.file_stem().expect("a .ftl file has a stem").to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).expect("a locale file can be read");
            let resource = fluent_syntax::parser::parse(text.as_str())
                .unwrap_or_else(|(_, errors)| panic!("{} is not Fluent: {errors:?}", path.display()));
            for entry in resource.body {
                let Entry::Message(message) = entry else { continue };
                let mut read =
                    Message { file: file.clone(), parts: BTreeMap::new(), shown: BTreeMap::new(), plurals: Vec::new() };
                let attributes = message.attributes.iter().map(|it| (it.id.name, &it.value));
                for (part, pattern) in message.value.iter().map(|value| ("", value)).chain(attributes) {
                    let mut variables = BTreeSet::new();
                    collect(pattern, &mut variables, &mut read.plurals);
                    read.parts.insert(part.to_owned(), variables);
                    read.shown.insert(part.to_owned(), always_shown(pattern));
                }
                let id = message.id.name.to_owned();
                assert!(messages.insert(id.clone(), read).is_none(), "{language}: {id} is defined twice");
            }
        }
        assert!(!messages.is_empty(), "locales/{language} holds messages");
        Self { language: language.to_owned(), messages }
    }

    /// Every plural with its forms.
    pub(crate) fn plurals(&self) -> impl Iterator<Item = (&str, BTreeSet<String>)> {
        self.messages
            .iter()
            .flat_map(|(id, message)| message.plurals.iter().map(move |forms| (id.as_str(), forms.clone())))
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

/// The plural forms a language needs for whole numbers, and all that it knows.
pub(crate) fn plural_categories(language: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let tag: unic_langid::LanguageIdentifier = language.parse().expect("a locale folder is named by a language tag");
    let rules = PluralRules::create(tag, PluralRuleType::CARDINAL).expect("plural rules are known for the language");
    let name = |category| {
        match category {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        }
        .to_owned()
    };
    let category = |number: f64| name(rules.select(number).expect("a number has a plural form"));
    // Counts in the window are whole and seldom above a few thousand; forms for millions may be given but need not.
    let needed = (0..=1000).map(|number| category(f64::from(number))).collect::<BTreeSet<_>>();
    let rare = [1.5, 1_000_000.0, 1_000_000.5].map(category);
    let known = needed.iter().cloned().chain(rare).chain(["other".to_owned()]).collect();
    (needed, known)
}

/// The languages that exist: the folders of `locales/`.
pub(crate) fn languages() -> Vec<String> {
    let folder = root().join("locales");
    let mut languages: Vec<String> = std::fs::read_dir(folder)
        .expect("locales/ can be listed")
        .map(|entry| entry.expect("an entry of locales/ can be read").path())
        .filter(|path| path.is_dir())
        .map(|path| path.file_name().expect("a folder has a name").to_string_lossy().into_owned())
        .collect();
    languages.sort();
    languages
}

/// A language's files, as text.
pub(crate) fn texts(language: &str) -> Vec<String> {
    files(language).iter().map(|path| std::fs::read_to_string(path).expect("a locale file can be read")).collect()
}

/// A language's lines that a person reads, with file and number.
pub(crate) fn lines(language: &str) -> Vec<(String, usize, String)> {
    let mut out = Vec::new();
    for path in files(language) {
        let file = path.file_name().expect("a .ftl file has a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("a locale file can be read");
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            out.push((file.clone(), number + 1, line.to_owned()));
        }
    }
    out
}

fn files(language: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(root().join("locales").join(language))
        .expect("a language's folder can be listed")
        .map(|entry| entry.expect("an entry can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    files.sort();
    files
}

/// The repository's top.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
