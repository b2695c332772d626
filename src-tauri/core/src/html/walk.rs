//! Visits a tree in reading order, without recursion, and says what each element means.

use super::build::{Builder, Container, Manner};
use super::line::Wrap;
use super::tree::{Id, Kind, ROOT, Tree};
use html5ever::{Attribute, QualName, ns};
use trente_contract::document::Direction;

/// What an element opened, to be closed behind its last child.
enum Opened {
    Nothing,
    Block,
    Manner(Manner),
    Wrap,
    Code,
    Container,
    Hidden,
    Cell,
}

/// Reads one tree into the builder.
pub(super) fn walk(tree: &Tree, builder: &mut Builder<'_>) {
    let mut around: Vec<(Id, Vec<Opened>)> = Vec::new();
    let mut hidden = 0_usize;
    let mut at = tree.node(ROOT).first;
    loop {
        let Some(id) = at else {
            let Some((id, opened)) = around.pop() else { return };
            for opened in opened.into_iter().rev() {
                hidden -= usize::from(matches!(opened, Opened::Hidden));
                close(opened, builder);
            }
            at = tree.node(id).next;
            continue;
        };
        let node = tree.node(id);
        at = node.next;
        match &node.kind {
            // Blanks between rows and cells are nothing.
            Kind::Text(text) if lays_out_rows(tree, node.parent) && text.trim().is_empty() => {}
            Kind::Text(text) if hidden > 0 => builder.hidden_text(text),
            Kind::Text(text) => builder.text(text),
            Kind::Nothing => {}
            Kind::Element { name, attributes } => {
                if let Some(opened) = open(name, attributes, builder) {
                    hidden += opened.iter().filter(|opened| matches!(opened, Opened::Hidden)).count();
                    around.push((id, opened));
                    at = node.first;
                }
            }
        }
    }
}

/// The elements whose content no browser shows.
const UNSEEN: &[&str] = &["script", "style", "template", "title", "iframe", "noembed", "noframes"];

fn open(name: &QualName, attributes: &[Attribute], builder: &mut Builder<'_>) -> Option<Vec<Opened>> {
    let value = |wanted: &str| {
        let found = attributes.iter().find(|attribute| &*attribute.name.local == wanted);
        found.map_or("", |attribute| &*attribute.value)
    };
    let class = value("class");
    let local = &*name.local;
    if UNSEEN.contains(&local) || builder.leaves_out(class) {
        return None;
    }
    let mut opened = Vec::new();
    if name.ns != ns!(html) {
        // Drawings and formulas: only their words are of use.
        return Some(opened);
    }
    if let Some(manner) = manner(local, value("lang"), value("dir"), builder) {
        opened.push(Opened::Manner(builder.inherit(manner)));
    }
    opened.push(match local {
        "br" => {
            builder.line_break();
            Opened::Nothing
        }
        "hr" => {
            builder.rule();
            Opened::Nothing
        }
        "img" => {
            builder.picture(value("alt"));
            Opened::Nothing
        }
        "a" => wrap(builder.open_link(value("href"), class, value("rel"))),
        "strong" | "b" => wrap(builder.open_wrap(Wrap::Strong)),
        "em" | "i" | "cite" | "dfn" | "var" => wrap(builder.open_wrap(Wrap::Emphasis)),
        "u" | "ins" => wrap(builder.open_wrap(Wrap::Underline)),
        "s" | "del" | "strike" => wrap(builder.open_wrap(Wrap::Strike)),
        "code" | "kbd" | "samp" | "tt" => wrap(builder.open_wrap(Wrap::Code)),
        "pre" | "listing" | "xmp" | "plaintext" => {
            if builder.open_code() {
                Opened::Code
            } else {
                Opened::Block
            }
        }
        "blockquote" => container(builder, Container::Quote(Vec::new())),
        "ul" | "menu" | "dir" => container(builder, Container::List { start: None, items: Vec::new() }),
        "ol" => {
            let start = value("start").trim().parse().unwrap_or(1);
            container(builder, Container::List { start: Some(start), items: Vec::new() })
        }
        "li" => container(builder, Container::Item(Vec::new())),
        "td" | "th" => {
            builder.open_cell();
            Opened::Cell
        }
        _ if is_block(local) => {
            builder.begin_block();
            Opened::Block
        }
        _ if builder.in_link() => link_part(class, builder),
        _ => Opened::Nothing,
    });
    Some(opened)
}

fn close(opened: Opened, builder: &mut Builder<'_>) {
    match opened {
        Opened::Nothing | Opened::Hidden => {}
        Opened::Block => builder.end_block(),
        Opened::Manner(manner) => {
            builder.inherit(manner);
        }
        Opened::Wrap => builder.close_wrap(),
        Opened::Code => builder.close_code(),
        Opened::Container => builder.close_container(),
        Opened::Cell => builder.close_cell(),
    }
}

fn wrap(opened: bool) -> Opened {
    if opened { Opened::Wrap } else { Opened::Nothing }
}

fn container(builder: &mut Builder<'_>, container: Container) -> Opened {
    if builder.open_container(container) { Opened::Container } else { Opened::Block }
}

/// True for text that stands in a table beside its cells.
fn lays_out_rows(tree: &Tree, parent: Option<Id>) -> bool {
    let name = parent.map(|parent| match &tree.node(parent).kind {
        Kind::Element { name, .. } => &*name.local,
        _ => "",
    });
    matches!(name, Some("table" | "thead" | "tbody" | "tfoot" | "tr"))
}

/// The spans with which Mastodon shortens long addresses. Outside a link they mean nothing, so that nobody can hide text.
fn link_part(class: &str, builder: &mut Builder<'_>) -> Opened {
    let is = |word: &str| class.split_ascii_whitespace().any(|item| item == word);
    if is("ellipsis") {
        builder.cut();
    }
    if is("invisible") { Opened::Hidden } else { Opened::Nothing }
}

/// What paragraphs inside this element inherit, when that is something else than outside.
fn manner(local: &str, lang: &str, dir: &str, builder: &Builder<'_>) -> Option<Manner> {
    let heading = matches!(local, "h1" | "h2" | "h3" | "h4" | "h5" | "h6");
    let block = heading || is_block(local) || matches!(local, "blockquote" | "ul" | "ol" | "li");
    if !block {
        return None;
    }
    let mut manner = builder.manner().clone();
    manner.heading |= heading;
    let tag = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    if !lang.is_empty() && lang.len() <= MAX_LANG && lang.chars().all(tag) {
        manner.lang = Some(lang.to_owned());
    }
    manner.dir = match dir.to_ascii_lowercase().as_str() {
        "ltr" => Some(Direction::Ltr),
        "rtl" => Some(Direction::Rtl),
        "auto" => None,
        _ => manner.dir,
    };
    (manner != *builder.manner()).then_some(manner)
}

/// The longest BCP 47 tag that RFC 5646 asks everyone to take, section 4.4.1.
const MAX_LANG: usize = 35;

/// Elements that stand on lines of their own.
fn is_block(local: &str) -> bool {
    matches!(
        local,
        "address"
            | "article"
            | "aside"
            | "body"
            | "caption"
            | "center"
            | "dd"
            | "details"
            | "dialog"
            | "div"
            | "dl"
            | "dt"
            | "fieldset"
            | "figcaption"
            | "figure"
            | "footer"
            | "form"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "header"
            | "hgroup"
            | "html"
            | "legend"
            | "main"
            | "nav"
            | "optgroup"
            | "option"
            | "p"
            | "search"
            | "section"
            | "select"
            | "summary"
            | "table"
            | "tbody"
            | "textarea"
            | "tfoot"
            | "thead"
            | "tr"
    )
}
