//! Ids of messages that the window makes while it runs: chosen by `if` and `match`, handed on as arguments, kept in tables.
//!
//! Nothing in the sources says which literal ends as an id. What looks like one does (`join-name-free`, the first word that of
//! a known message), unless it names an element or a class.

use crate::sources::{CALLS, WINDOW, each_group, files, root, short, text_of};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;

/// An id, and where it stands.
pub(crate) struct Candidate {
    pub(crate) id: String,
    pub(crate) attribute: Option<String>,
    /// File and line.
    pub(crate) place: String,
}

/// Attributes of a view that name elements and classes.
const NAMING: [&str; 10] =
    ["class", "id", "for", "name", "href", "labelledby", "describedby", "controls", "activedescendant", "role"];

/// Every literal that ends as an id, as far as its look or its place tells: all that stand inside the first argument of a call,
/// and all that begin as known messages do.
pub(crate) fn candidates(known: &BTreeSet<&str>) -> Vec<Candidate> {
    let families: BTreeSet<&str> = known.iter().filter_map(|id| Some(id.split_once('-')?.0)).collect();
    let names = element_names();
    let classes = classes();
    let mut out = Vec::new();
    for (path, tokens) in files(&[WINDOW]) {
        let mut note = |tree: &TokenTree, id: String| {
            out.push(Candidate {
                id,
                attribute: None,
                place: format!("{}:{}", short(&path), tree.span().start().line),
            });
        };
        each_group(&tokens, &mut |trees| {
            for (at, tree) in trees.iter().enumerate() {
                if let Some(id) = text_of(tree).filter(|text| looks_like_an_id(text)) {
                    let of_a_family = id.split_once('-').is_some_and(|(family, _)| families.contains(family));
                    let names_something = names.contains(&id) || classes.contains(&id) || is_naming(trees, at);
                    if of_a_family && (known.contains(id.as_str()) || !names_something) {
                        note(tree, id);
                    }
                }
            }
            for (_, arguments) in calls(trees) {
                each_literal(&first_argument(&arguments), &mut |tree, text| note(tree, text));
            }
        });
    }
    out
}

/// Calls whose id is put together from pieces: no test can know what comes of them.
pub(crate) fn made_of_pieces() -> Vec<String> {
    let mut out = Vec::new();
    for (path, tokens) in files(&[WINDOW]) {
        each_group(&tokens, &mut |trees| {
            for (line, arguments) in calls(trees) {
                let joined = first_argument(&arguments).iter().any(|tree| {
                    let TokenTree::Ident(name) = tree else { return false };
                    ["format", "concat", "push_str"].iter().any(|one| name == one)
                });
                if joined {
                    out.push(format!("{}:{line}: an id made of pieces", short(&path)));
                }
            }
        });
    }
    out
}

/// Ids that reach a `t_attr` as an argument of the function or closure round it, with the attribute that is asked for there.
pub(crate) fn with_attributes() -> Vec<Candidate> {
    let mut out = Vec::new();
    for (path, tokens) in files(&[WINDOW]) {
        let flat = flat(tokens);
        for (asked, attribute) in askers(&flat) {
            for pair in flat.windows(2) {
                let [TokenTree::Ident(name), TokenTree::Group(arguments)] = pair else { continue };
                if *name != asked {
                    continue;
                }
                let ids =
                    arguments.stream().into_iter().filter_map(|tree| text_of(&tree)).filter(|id| looks_like_an_id(id));
                let place = format!("{}:{}", short(&path), name.span().start().line);
                out.extend(ids.map(|id| Candidate { id, attribute: Some(attribute.clone()), place: place.clone() }));
            }
        }
    }
    out
}

/// The functions and closures in whose bodies an attribute of an id is asked for that they were given, and which attribute.
fn askers(flat: &[TokenTree]) -> Vec<(String, String)> {
    let (mut out, mut inside) = (Vec::new(), None);
    for (at, tree) in flat.iter().enumerate() {
        let TokenTree::Ident(word) = tree else { continue };
        let next = |ahead: usize| flat.get(at + ahead);
        if word == "fn" {
            inside = next(1).map(ToString::to_string);
        } else if word == "let"
            && let (Some(name), Some(TokenTree::Punct(equals)), Some(TokenTree::Punct(bar))) =
                (next(1), next(2), next(3))
            && (equals.as_char(), bar.as_char()) == ('=', '|')
        {
            inside = Some(name.to_string());
        }
        let takes_attribute = CALLS.iter().any(|(call, takes)| word == call && *takes);
        if let (true, Some(TokenTree::Group(arguments)), Some(name)) = (takes_attribute, next(1), &inside) {
            let arguments: Vec<TokenTree> = arguments.stream().into_iter().collect();
            if let (Some(TokenTree::Ident(_)), Some(attribute)) =
                (arguments.first(), arguments.get(2).and_then(text_of))
            {
                out.push((name.clone(), attribute));
            }
        }
    }
    out
}

fn flat(tokens: TokenStream) -> Vec<TokenTree> {
    let mut out = Vec::new();
    for tree in tokens {
        out.push(tree.clone());
        if let TokenTree::Group(group) = tree {
            out.extend(flat(group.stream()));
        }
    }
    out
}

/// Calls of the functions that take an id: the line, and the arguments.
fn calls(trees: &[TokenTree]) -> Vec<(usize, Vec<TokenTree>)> {
    let called = |pair: &[TokenTree]| {
        let [TokenTree::Ident(name), TokenTree::Group(arguments)] = pair else { return None };
        let known = CALLS.iter().any(|(call, _)| name == call);
        known.then(|| (name.span().start().line, arguments.stream().into_iter().collect()))
    };
    trees.windows(2).filter_map(called).collect()
}

fn first_argument(arguments: &[TokenTree]) -> Vec<TokenTree> {
    let comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ',');
    arguments.iter().take_while(|tree| !comma(tree)).cloned().collect()
}

/// Each literal, also inside blocks, that is a value and no pattern.
fn each_literal(trees: &[TokenTree], each: &mut impl FnMut(&TokenTree, String)) {
    for (at, tree) in trees.iter().enumerate() {
        if let TokenTree::Group(group) = tree {
            each_literal(&group.stream().into_iter().collect::<Vec<_>>(), each);
        }
        let pattern = matches!(trees.get(at + 1), Some(TokenTree::Punct(mark)) if ['=', '|'].contains(&mark.as_char()));
        // Of one word, too: `t(if done { "close" } else { "cancel" })`.
        let word = |text: &String| text.split('-').all(is_word);
        if let Some(text) = text_of(tree).filter(|text| !pattern && word(text)) {
            each(tree, text);
        }
    }
}

fn looks_like_an_id(text: &str) -> bool {
    text.contains('-') && text.split('-').all(is_word)
}

fn is_word(part: &str) -> bool {
    !part.is_empty() && part.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
}

/// Whether the literal is the value of an attribute that names something. `let id = "…"` is none.
fn is_naming(trees: &[TokenTree], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|place| trees.get(place)).map(ToString::to_string);
    before(1).is_some_and(|mark| mark == "=")
        && before(2).is_some_and(|name| NAMING.contains(&name.as_str()))
        && before(3).is_none_or(|word| word != "let")
}

/// Every `id="…"` of a view.
fn element_names() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for (_, tokens) in files(&[WINDOW]) {
        each_group(&tokens, &mut |trees| {
            for (at, tree) in trees.iter().enumerate() {
                let named = at >= 2 && trees[at - 1].to_string() == "=" && trees[at - 2].to_string() == "id";
                out.extend(text_of(tree).filter(|_| named && is_naming(trees, at)));
            }
        });
    }
    out
}

/// Every class of the stylesheets.
fn classes() -> BTreeSet<String> {
    let sheets = std::fs::read_dir(root().join("ui/styles")).expect("the stylesheets can be listed");
    let texts = sheets.map(|entry| std::fs::read_to_string(entry.expect("an entry can be read").path()));
    let texts: String = texts.map(|text| text.expect("a stylesheet can be read")).collect();
    let name =
        |text: &str| text.chars().take_while(|it| it.is_ascii_alphanumeric() || ['-', '_'].contains(it)).collect();
    texts.split('.').skip(1).map(name).collect()
}
