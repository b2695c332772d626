//! Which file names which.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

/// Names of modules from the crate's root on.
type Module = Vec<String>;

/// The files of a crate, and what each names of which other.
pub(crate) struct Graph(BTreeMap<String, BTreeMap<String, String>>);

/// What was read of the crate.
#[derive(Default)]
struct Crate {
    files: BTreeMap<Module, String>,
    /// What is named, and from where.
    named: Vec<(Module, Vec<String>)>,
    /// What a module hands on under which name.
    handed: BTreeMap<(Module, String), Vec<String>>,
    tests: BTreeSet<Module>,
}

/// The Rust files of a folder, by their paths in it.
pub(crate) fn sources(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).expect("a source folder can be listed") {
            let path = entry.expect("an entry can be read").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(folder).expect("it is below").to_string_lossy().replace('\\', "/");
                found.insert(name, std::fs::read_to_string(&path).expect("a source file can be read"));
            }
        }
    }
    found
}

fn module_of(file: &str) -> Module {
    match file {
        "lib.rs" | "main.rs" => Module::new(),
        file => file.trim_end_matches(".rs").split('/').map(str::to_owned).collect(),
    }
}

impl Graph {
    pub(crate) fn of(sources: &BTreeMap<String, String>) -> Self {
        // Where a crate has both, the program stands on the library.
        let both = sources.contains_key("lib.rs");
        let mut whole = Crate::default();
        for file in sources.keys().filter(|file| !(both && *file == "main.rs")) {
            whole.files.insert(module_of(file), file.clone());
        }
        for module in whole.files.clone().into_keys() {
            let text = &sources[&whole.files[&module]];
            let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{module:?} is not Rust: {error}"));
            whole.read(&module, &tokens.into_iter().collect::<Vec<_>>());
        }
        let mut edges: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        let is_test = |module: &Module| (1..=module.len()).any(|to| whole.tests.contains(&module[..to]));
        for (from, path) in whole.named.iter().filter(|(from, _)| !is_test(from)) {
            let (from, to) = (whole.home(from), whole.home(&whole.resolved(path, 0)));
            let own = !to.is_empty() && from.starts_with(&to);
            if from != to && !own && !is_test(&to) {
                let to = whole.files[&to].clone();
                edges.entry(whole.files[&from].clone()).or_default().entry(to).or_insert_with(|| path.join("::"));
            }
        }
        for (_, file) in whole.files.iter().filter(|(module, _)| !is_test(module)) {
            edges.entry(file.clone()).or_default();
        }
        Self(edges)
    }

    pub(crate) fn files(&self) -> usize {
        self.0.len()
    }

    /// A circle, by two of its files.
    pub(crate) fn circle(&self) -> Option<String> {
        // Who names nobody that is left is in none.
        let mut left: BTreeSet<&String> = self.0.keys().collect();
        loop {
            let free: Vec<&String> =
                left.iter().copied().filter(|file| !self.0[*file].keys().any(|to| left.contains(to))).collect();
            if free.is_empty() {
                break;
            }
            left.retain(|file| !free.contains(file));
        }
        left.iter().find_map(|from| {
            self.0[*from].iter().find_map(|(to, path)| {
                let back = self.way(to, from)?;
                Some(format!("{from} names {to} (`{path}`), which leads back to it: {}", back.join(" -> ")))
            })
        })
    }

    /// The shortest way from one file to another.
    fn way(&self, from: &str, to: &str) -> Option<Vec<String>> {
        let mut ways = VecDeque::from([vec![from.to_owned()]]);
        let mut seen = BTreeSet::new();
        while let Some(way) = ways.pop_front() {
            let last = way.last().expect("no way is empty");
            if last == to {
                return Some(way);
            }
            for next in self.0[last].keys() {
                if seen.insert(next) {
                    ways.push_back([way.clone(), vec![next.clone()]].concat());
                }
            }
        }
        None
    }

    /// The imports that do not lead to a lower floor, and the files that stand on none.
    pub(crate) fn upwards(&self, floors: &[&[&str]]) -> Vec<String> {
        let mut wrong = Vec::new();
        if floors.is_empty() {
            return wrong;
        }
        let is_in = |place: &str, file: &str| {
            file.strip_prefix(place).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
        };
        let place = |file: &str| {
            let all =
                floors.iter().enumerate().flat_map(|(floor, places)| places.iter().map(move |place| (floor, *place)));
            all.filter(|(_, place)| is_in(place, file)).max_by_key(|(_, place)| place.len())
        };
        for (from, named) in &self.0 {
            let Some((floor, here)) = place(from) else {
                wrong.push(format!("{from} stands on no floor"));
                continue;
            };
            for (to, path) in named {
                if let Some((other, there)) = place(to)
                    && there != here
                    && other >= floor
                {
                    let how = if other == floor { "stands on the same floor" } else { "is above it" };
                    wrong.push(format!("{from} names {to} (`{path}`), which {how}"));
                }
            }
        }
        wrong
    }
}

impl Crate {
    /// The nearest module that has a file.
    fn home(&self, module: &[String]) -> Module {
        let longest = (0..=module.len()).rev().find(|to| self.files.contains_key(&module[..*to]));
        module[..longest.unwrap_or_default()].to_vec()
    }

    /// The module that has what a path from the root names, behind everything that only hands it on.
    fn resolved(&self, path: &[String], handed: usize) -> Module {
        let mut module = Module::new();
        for (at, name) in path.iter().enumerate() {
            let mut inner = module.clone();
            inner.push(name.clone());
            if self.files.contains_key(&inner) {
                module = inner;
                continue;
            }
            return match self.handed.get(&(module.clone(), name.clone())) {
                // Two files that hand a name to each other have it from elsewhere.
                Some(target) if handed < 16 && target[..] != path[..=at] => {
                    self.resolved(&[target, &path[at + 1..]].concat(), handed + 1)
                }
                _ => module,
            };
        }
        module
    }

    fn read(&mut self, module: &Module, tokens: &[TokenTree]) {
        let mut at = 0;
        while at < tokens.len() {
            if is_test(tokens, at) {
                let end = tokens[at..].iter().position(ends).map_or(tokens.len(), |end| at + end + 1);
                if let Some(name) = declared(&tokens[at..end]) {
                    self.tests.insert([module.clone(), vec![name]].concat());
                }
                at = end;
                continue;
            }
            match &tokens[at] {
                TokenTree::Ident(word) if word == "use" => {
                    let end = tokens[at..].iter().position(|token| is(token, ';')).map_or(tokens.len(), |end| at + end);
                    for (path, name) in tree(&tokens[at + 1..end]) {
                        if let Some(path) = self.absolute(module, &path) {
                            self.handed.insert((module.clone(), name), path.clone());
                            self.named.push((module.clone(), path));
                        }
                    }
                    at = end;
                }
                TokenTree::Ident(word) if word == "mod" => {
                    if let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(body))) =
                        (tokens.get(at + 1), tokens.get(at + 2))
                    {
                        let inner = [module.clone(), vec![name.to_string()]].concat();
                        self.read(&inner, &body.stream().into_iter().collect::<Vec<_>>());
                        at += 2;
                    }
                }
                TokenTree::Ident(_) if at == 0 || !is(&tokens[at - 1], ':') => {
                    let (path, end) = path(tokens, at);
                    if path.len() > 1
                        && let Some(path) = self.absolute(module, &path)
                    {
                        self.named.push((module.clone(), path));
                    }
                    at = end - 1;
                }
                TokenTree::Group(group) => self.read(module, &group.stream().into_iter().collect::<Vec<_>>()),
                _ => {}
            }
            at += 1;
        }
    }

    /// The path from the root; none for another crate's.
    fn absolute(&self, module: &Module, path: &[String]) -> Option<Vec<String>> {
        let first = path.first()?;
        let mut base = module.clone();
        let rest = match first.as_str() {
            "crate" => return Some(path[1..].to_vec()),
            "self" if path.get(1).is_some_and(|next| next == "super") => return self.absolute(module, &path[1..]),
            "self" => &path[1..],
            "super" => {
                let up = path.iter().take_while(|name| *name == "super").count();
                base.truncate(module.len().checked_sub(up)?);
                &path[up..]
            }
            child if self.files.contains_key(&[&module[..], &[child.to_owned()]].concat()) => path,
            _ => return None,
        };
        Some([&base[..], rest].concat())
    }
}

/// Whether `#[cfg(test)]` begins here.
fn is_test(tokens: &[TokenTree], at: usize) -> bool {
    let Some(TokenTree::Group(group)) = tokens.get(at + 1) else { return false };
    let text = group.stream().to_string().replace(' ', "");
    is(&tokens[at], '#') && group.delimiter() == Delimiter::Bracket && text == "cfg(test)"
}

/// Whether an item ends with this.
fn ends(token: &TokenTree) -> bool {
    is(token, ';') || matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// The module that is declared here.
fn declared(tokens: &[TokenTree]) -> Option<String> {
    let at = tokens.iter().position(|token| matches!(token, TokenTree::Ident(word) if word == "mod"))?;
    tokens.get(at + 1).map(ToString::to_string)
}

fn is(token: &TokenTree, mark: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == mark)
}

/// The names from here on with `::` between them, and where they end.
fn path(tokens: &[TokenTree], from: usize) -> (Vec<String>, usize) {
    let (mut names, mut at) = (Vec::new(), from);
    while let Some(TokenTree::Ident(name)) = tokens.get(at) {
        names.push(name.to_string());
        at += 1;
        if !(tokens.get(at).is_some_and(|token| is(token, ':'))
            && tokens.get(at + 1).is_some_and(|token| is(token, ':')))
        {
            break;
        }
        at += 2;
    }
    (names, at)
}

/// The paths of one `use`, each with the name that it has here.
fn tree(tokens: &[TokenTree]) -> Vec<(Vec<String>, String)> {
    let (mut begin, at) = path(tokens, 0);
    match &tokens[at.min(tokens.len())..] {
        [TokenTree::Group(group), ..] => {
            let inner: Vec<TokenTree> = group.stream().into_iter().collect();
            let each = inner.split(|token| is(token, ',')).filter(|part| !part.is_empty()).flat_map(tree);
            each.map(|(rest, name)| {
                let own = rest.first().is_some_and(|first| first == "self");
                let name = if own && name == "self" { begin.last().cloned().unwrap_or_default() } else { name };
                ([&begin[..], if own { &rest[1..] } else { &rest[..] }].concat(), name)
            })
            .collect()
        }
        [TokenTree::Ident(word), name, ..] if word == "as" => vec![(begin, name.to_string())],
        // Everything, or one.
        _ => {
            let name = begin.last().cloned().unwrap_or_default();
            if name == "self" && begin.len() > 1 {
                begin.pop();
            }
            vec![(begin, name)]
        }
    }
}
