//! What the window's sources ask of the locale files, where they say it in so many words. What is only made when the window
//! runs is looked for in `run_time`.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The repository's top.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) const WINDOW: &str = "ui/src";
/// It says a few sentences too: on the page that ends a log-in in the browser.
const SHELL: &str = "src-tauri/src";
/// So does what packages tell menus and shops.
const PACKAGES: &str = "xtask/src/package";
/// And so does the page for newcomers on the web.
const SITE: &str = "xtask/src/site";

/// The functions of `ui/src/ground/i18n` whose first argument is a message's id, and whether the second is an attribute.
pub(crate) const CALLS: [(&str, bool); 4] = [("t", false), ("t_args", false), ("t_attr", true), ("t_attr_args", true)];

/// A message that the window shows.
pub(crate) struct Call {
    pub(crate) id: String,
    pub(crate) attribute: Option<String>,
    /// File and line.
    pub(crate) place: String,
}

/// Every call with a literal id.
pub(crate) fn message_calls() -> Vec<Call> {
    let mut out = Vec::new();
    for (path, tokens) in files(&[WINDOW]) {
        each_group(&tokens, &mut |trees| {
            for pair in trees.windows(2) {
                let [TokenTree::Ident(name), TokenTree::Group(arguments)] = pair else { continue };
                let Some((_, takes_attribute)) = CALLS.iter().find(|(call, _)| name == call) else { continue };
                let literals: Vec<Option<String>> = arguments.stream().into_iter().map(|tree| text_of(&tree)).collect();
                let Some(Some(id)) = literals.first() else { continue };
                let attribute = takes_attribute.then(|| literals.get(2).cloned().flatten()).flatten();
                let line = name.span().start().line;
                out.push(Call { id: id.clone(), attribute, place: format!("{}:{line}", short(&path)) });
            }
        });
    }
    out
}

/// Every string literal: an id that stands in none of them is used nowhere.
pub(crate) fn literals() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for (_, tokens) in files(&[WINDOW, SHELL, PACKAGES, SITE]) {
        each_group(&tokens, &mut |trees| out.extend(trees.iter().filter_map(text_of)));
    }
    out
}

/// Literal text in `view!` that a person would read, with its place.
pub(crate) fn words_in_views() -> Vec<String> {
    let mut out = Vec::new();
    for (path, tokens) in files(&[WINDOW]) {
        each_group(&tokens, &mut |trees| {
            for three in trees.windows(3) {
                let [TokenTree::Ident(name), TokenTree::Punct(bang), TokenTree::Group(body)] = three else { continue };
                if name == "view" && bang.as_char() == '!' {
                    let body: Vec<TokenTree> = body.stream().into_iter().collect();
                    read_view(&body, &mut |literal, line| out.push(format!("{}:{line}: {literal:?}", short(&path))));
                }
            }
        });
    }
    out
}

/// Text nodes, and the attributes that are read out or shown.
fn read_view(body: &[TokenTree], found: &mut impl FnMut(&str, usize)) {
    const SPOKEN: [&str; 7] = ["label", "title", "alt", "placeholder", "description", "roledescription", "valuetext"];
    for (at, tree) in body.iter().enumerate() {
        let Some(text) = text_of(tree).filter(|text| text.chars().filter(|letter| letter.is_alphabetic()).count() > 1)
        else {
            continue;
        };
        let before = at.checked_sub(1).and_then(|at| body.get(at));
        let assigned =
            matches!(before, Some(TokenTree::Punct(mark)) if mark.as_char() == '=' && mark.spacing() == Spacing::Alone);
        let spoken = || {
            let name = at.checked_sub(2).and_then(|at| body.get(at)).map(ToString::to_string);
            name.is_some_and(|name| SPOKEN.contains(&name.as_str()))
        };
        // A name such as class:chosen="..." or style:width="..." is an attribute too; only text stands alone.
        if !assigned || spoken() {
            found(&text, tree.span().start().line);
        }
    }
}

pub(crate) fn text_of(tree: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = tree else { return None };
    let written = literal.to_string();
    Some(written.strip_prefix('"')?.strip_suffix('"')?.to_owned())
}

pub(crate) fn each_group(tokens: &TokenStream, each: &mut impl FnMut(&[TokenTree])) {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    each(&trees);
    for tree in &trees {
        if let TokenTree::Group(group) = tree
            && group.delimiter() != Delimiter::None
        {
            each_group(&group.stream(), each);
        }
    }
}

pub(crate) fn files(folders: &[&str]) -> Vec<(PathBuf, TokenStream)> {
    let mut paths = Vec::new();
    for folder in folders {
        walk(&root().join(folder), &mut paths);
    }
    paths.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a source file can be read");
        let tokens = text.parse().unwrap_or_else(|error| panic!("{} is not Rust: {error}", path.display()));
        (path, tokens)
    };
    paths.into_iter().map(read).collect()
}

fn walk(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a source folder can be listed") {
        let path = entry.expect("an entry of a source folder can be read").path();
        if path.is_dir() {
            walk(&path, out);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            out.push(path);
        }
    }
}

pub(crate) fn short(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// A button or link that shows words and has another name for ears.
pub(crate) struct Labelled {
    /// Ids of the name, one for each state.
    pub(crate) names: Vec<String>,
    /// Ids of the words that are shown.
    pub(crate) words: Vec<String>,
    /// File and line.
    pub(crate) place: String,
}

/// Every control with a name of its own and words of its own; `is_message` tells ids from other text.
pub(crate) fn labelled_controls(is_message: impl Fn(&str) -> bool) -> Vec<Labelled> {
    let mut paths = Vec::new();
    walk(&root().join(WINDOW), &mut paths);
    paths.sort();
    let mut out = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a source file can be read");
        for tag in ["button", "a", "summary", "option"] {
            let (begin, end) = (format!("<{tag}"), format!("</{tag}>"));
            for (at, _) in text.match_indices(&begin) {
                let rest = &text[at + begin.len()..];
                let Some(control) = rest.starts_with([' ', '\n']).then(|| rest.split(&end).next()).flatten() else {
                    continue;
                };
                let Some((_, after)) = control.split_once("aria-label=") else { continue };
                let body = body_of(control);
                let name = &after[..after.len().min(after.find('\n').unwrap_or(after.len()))];
                let name = name.strip_suffix(body.lines().next().unwrap_or_default()).unwrap_or(name);
                let ids = |text: &str| literals_in(text).into_iter().filter(|id| is_message(id)).collect::<Vec<_>>();
                let mut names = ids(name);
                // A name that was put into a variable before.
                for word in name.split(|letter: char| !letter.is_alphanumeric() && letter != '_') {
                    let bound =
                        text.split(&format!("let {word} = t")).nth(1).filter(|_| names.is_empty() && !word.is_empty());
                    names.extend(bound.and_then(|bound| ids(bound).into_iter().next()));
                }
                let line = text[..at].matches('\n').count() + 1;
                out.push(Labelled { names, words: ids(body), place: format!("{}:{line}", short(&path)) });
            }
        }
    }
    out
}

/// What stands between the tags: after a line with nothing but the end of the first one, or after that end on the same line.
fn body_of(control: &str) -> &str {
    let mut from = 0;
    for line in control.split_inclusive('\n') {
        from += line.len();
        if line.trim() == ">" {
            return &control[from..];
        }
    }
    let ends = |(at, _): &(usize, &str)| !control[..*at].ends_with(['=', '-']);
    control.match_indices('>').find(ends).map_or("", |(at, _)| &control[at + 1..])
}

/// What stands in quotation marks, but for names of icons, some of which are called as messages are.
fn literals_in(text: &str) -> Vec<String> {
    let parts: Vec<&str> = text.split('"').collect();
    let pairs = parts.chunks(2).filter(|pair| pair.len() == 2);
    let said = pairs.filter(|pair| !["sized(", "icon(", "icon_small("].iter().any(|icon| pair[0].ends_with(icon)));
    said.map(|pair| pair[1].to_owned()).collect()
}
