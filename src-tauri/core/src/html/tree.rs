//! The tree that html5ever builds: an arena of nodes linked by number, so that dropping it and walking it never recurse.

use html5ever::interface::tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::StrTendril;
use html5ever::{Attribute, ExpandedName, Namespace, QualName, local_name};
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// A node's place in the arena.
pub(super) type Id = usize;

/// The whole document's place.
pub(super) const ROOT: Id = 0;

/// What a node is.
pub(super) enum Kind {
    /// An element with its attributes.
    Element {
        /// Name and namespace.
        name: Rc<QualName>,
        /// Attributes as written.
        attributes: Vec<Attribute>,
    },
    /// Letters.
    Text(String),
    /// The document, a comment, a template's contents: nothing that is shown by itself.
    Nothing,
}

/// One node.
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) parent: Option<Id>,
    pub(super) first: Option<Id>,
    pub(super) next: Option<Id>,
    last: Option<Id>,
    previous: Option<Id>,
    depth: usize,
    contents: Option<Handle>,
    integration_point: bool,
}

/// A finished tree.
pub(super) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// The node at a place.
    pub(super) fn node(&self, id: Id) -> &Node {
        &self.nodes[id]
    }

    /// How many nodes were made for it.
    #[cfg(test)]
    pub(super) fn size(&self) -> usize {
        self.nodes.len()
    }

    /// True when the source had any tag at all. The parser itself adds one `html` element.
    pub(super) fn has_elements(&self) -> bool {
        let added = |name: &QualName| name.local == local_name!("html");
        self.nodes.iter().any(|node| match &node.kind {
            Kind::Element { name, .. } => node.parent.is_some() && !added(name),
            _ => false,
        })
    }
}

/// What html5ever holds of a node. The name travels along, so that asking for it borrows nothing.
#[derive(Clone)]
pub(super) struct Handle {
    id: Id,
    name: Rc<QualName>,
}

/// Collects the tree.
pub(super) struct Sink {
    nodes: RefCell<Vec<Node>>,
    nameless: Rc<QualName>,
    deepest: Cell<usize>,
}

impl Sink {
    /// An empty document.
    pub(super) fn new() -> Self {
        let nameless = Rc::new(QualName::new(None, Namespace::default(), local_name!("")));
        let sink = Self { nodes: RefCell::new(Vec::new()), nameless, deepest: Cell::new(0) };
        sink.add(Kind::Nothing);
        sink
    }

    /// How many nodes were made so far, also those that were thrown away again.
    pub(super) fn size(&self) -> usize {
        self.nodes.borrow().len()
    }

    /// How deep the deepest node stood when it was put in.
    pub(super) fn deepest(&self) -> usize {
        self.deepest.get()
    }

    fn add(&self, kind: Kind) -> Id {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node {
            kind,
            parent: None,
            first: None,
            next: None,
            last: None,
            previous: None,
            depth: 0,
            contents: None,
            integration_point: false,
        });
        nodes.len() - 1
    }

    fn handle(&self, id: Id) -> Handle {
        Handle { id, name: Rc::clone(&self.nameless) }
    }

    fn detach(&self, id: Id) {
        let mut nodes = self.nodes.borrow_mut();
        let (parent, previous, next) = (nodes[id].parent.take(), nodes[id].previous.take(), nodes[id].next.take());
        match (previous, parent) {
            (Some(previous), _) => nodes[previous].next = next,
            (None, Some(parent)) => nodes[parent].first = next,
            (None, None) => {}
        }
        match (next, parent) {
            (Some(next), _) => nodes[next].previous = previous,
            (None, Some(parent)) => nodes[parent].last = previous,
            (None, None) => {}
        }
    }

    /// Puts a detached node under `parent`, before `next` or at the end.
    fn attach(&self, id: Id, parent: Id, next: Option<Id>) {
        let mut nodes = self.nodes.borrow_mut();
        let previous = next.map_or(nodes[parent].last, |next| nodes[next].previous);
        let depth = nodes[parent].depth + 1;
        self.deepest.set(self.deepest.get().max(depth));
        let node = &mut nodes[id];
        (node.parent, node.previous, node.next, node.depth) = (Some(parent), previous, next, depth);
        match previous {
            Some(previous) => nodes[previous].next = Some(id),
            None => nodes[parent].first = Some(id),
        }
        match next {
            Some(next) => nodes[next].previous = Some(id),
            None => nodes[parent].last = Some(id),
        }
    }

    fn insert(&self, child: NodeOrText<Handle>, parent: Id, next: Option<Id>) {
        let id = match child {
            NodeOrText::AppendNode(handle) => {
                self.detach(handle.id);
                handle.id
            }
            NodeOrText::AppendText(text) => {
                let mut nodes = self.nodes.borrow_mut();
                let before = next.map_or(nodes[parent].last, |next| nodes[next].previous);
                if let Some(Kind::Text(letters)) = before.map(|before| &mut nodes[before].kind) {
                    letters.push_str(&text);
                    return;
                }
                drop(nodes);
                self.add(Kind::Text(text.into()))
            }
        };
        self.attach(id, parent, next);
    }
}

impl TreeSink for Sink {
    type Handle = Handle;
    type Output = Tree;
    type ElemName<'a> = ExpandedName<'a>;

    fn finish(self) -> Tree {
        Tree { nodes: self.nodes.into_inner() }
    }

    fn parse_error(&self, _: Cow<'static, str>) {}

    fn get_document(&self) -> Handle {
        self.handle(ROOT)
    }

    fn elem_name<'a>(&'a self, target: &'a Handle) -> ExpandedName<'a> {
        target.name.expanded()
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, flags: ElementFlags) -> Handle {
        let name = Rc::new(name);
        let id = self.add(Kind::Element { name: Rc::clone(&name), attributes });
        let contents = flags.template.then(|| self.handle(self.add(Kind::Nothing)));
        let mut nodes = self.nodes.borrow_mut();
        nodes[id].contents = contents;
        nodes[id].integration_point = flags.mathml_annotation_xml_integration_point;
        Handle { id, name }
    }

    fn create_comment(&self, _: StrTendril) -> Handle {
        self.handle(self.add(Kind::Nothing))
    }

    fn create_pi(&self, _: StrTendril, _: StrTendril) -> Handle {
        self.handle(self.add(Kind::Nothing))
    }

    fn append(&self, parent: &Handle, child: NodeOrText<Handle>) {
        self.insert(child, parent.id, None);
    }

    fn append_based_on_parent_node(&self, element: &Handle, previous: &Handle, child: NodeOrText<Handle>) {
        let parent = self.nodes.borrow()[element.id].parent;
        match parent {
            Some(parent) => self.insert(child, parent, Some(element.id)),
            None => self.insert(child, previous.id, None),
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    fn get_template_contents(&self, target: &Handle) -> Handle {
        // Only ever asked of templates; a lost answer must still be a node that is not shown.
        let known = self.nodes.borrow()[target.id].contents.clone();
        known.unwrap_or_else(|| self.handle(self.add(Kind::Nothing)))
    }

    fn same_node(&self, x: &Handle, y: &Handle) -> bool {
        x.id == y.id
    }

    fn set_quirks_mode(&self, _: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &Handle, child: NodeOrText<Handle>) {
        let parent = self.nodes.borrow()[sibling.id].parent;
        if let Some(parent) = parent {
            self.insert(child, parent, Some(sibling.id));
        }
    }

    fn add_attrs_if_missing(&self, target: &Handle, attributes: Vec<Attribute>) {
        if let Kind::Element { attributes: present, .. } = &mut self.nodes.borrow_mut()[target.id].kind {
            for attribute in attributes {
                if !present.iter().any(|known| known.name == attribute.name) {
                    present.push(attribute);
                }
            }
        }
    }

    fn remove_from_parent(&self, target: &Handle) {
        self.detach(target.id);
    }

    fn reparent_children(&self, node: &Handle, parent: &Handle) {
        loop {
            let child = self.nodes.borrow()[node.id].first;
            let Some(child) = child else { break };
            self.detach(child);
            self.attach(child, parent.id, None);
        }
    }

    fn is_mathml_annotation_xml_integration_point(&self, target: &Handle) -> bool {
        self.nodes.borrow()[target.id].integration_point
    }

    fn allow_declarative_shadow_roots(&self, _: &Handle) -> bool {
        false
    }
}
