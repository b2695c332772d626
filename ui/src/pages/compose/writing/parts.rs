//! The posts that follow the first one: a thread, in which each has its own text and count.

use super::{Phase, Writing};
use crate::components::compose::graphemes;
use crate::ground::i18n::t;
use crate::ground::status;
use crate::pages::compose::begin;
use leptos::prelude::*;
use trente_contract::compose::{Draft, Part};
use trente_contract::post::Visibility;
use trente_text::length::{Room, Written, length};
use trente_text::thread::{named, split};
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// So little room says nothing: where a warning leaves no more, no text is cut to fit.
const A_WORD: &str = "0123456789";

/// Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub(in crate::pages::compose) struct Parts {
    pub(in crate::pages::compose) all: RwSignal<Vec<Part>>,
    /// The text in which the caret was last; none for the first one.
    pub(in crate::pages::compose) at: RwSignal<Option<String>>,
    /// So many posts of the thread are out.
    pub(in crate::pages::compose) out: RwSignal<u32>,
    /// The place of the post that is on its way, and how many there are; none for a post by itself.
    pub(in crate::pages::compose) going: RwSignal<Option<(u32, u32)>>,
}

impl Parts {
    pub(super) fn new() -> Self {
        Self {
            all: RwSignal::new(Vec::new()),
            at: RwSignal::new(None),
            out: RwSignal::new(0),
            going: RwSignal::new(None),
        }
    }

    pub(super) fn fill(self, parts: Vec<Part>) {
        self.at.set(None);
        self.out.set(0);
        self.all.set(parts);
    }

    /// Nothing follows the first post; reactive.
    pub(in crate::pages::compose) fn is_empty(self) -> bool {
        self.all.with(Vec::is_empty)
    }

    /// All that follow say nothing; reactive.
    pub(super) fn is_blank(self) -> bool {
        self.all.with(|all| all.iter().all(Part::is_blank))
    }
}

/// One of the texts: the first post's, or that of a part, by its key.
#[derive(Clone, Copy)]
pub(in crate::pages::compose) struct Text {
    pub(in crate::pages::compose) writing: Writing,
    pub(in crate::pages::compose) part: StoredValue<Option<String>>,
}

/// The id of a text's field. Pages that were left are off the document, so there is one.
fn field(part: Option<&str>) -> String {
    part.map_or_else(|| "compose-text".to_owned(), |key| format!("compose-part-{key}"))
}

impl Text {
    /// What is written; reactive.
    pub(in crate::pages::compose) fn get(self) -> String {
        let writing = self.writing;
        self.part.with_value(|part| match part {
            None => writing.text.get(),
            Some(key) => {
                let find = |all: &Vec<Part>| all.iter().find(|one| one.key == *key).map(|one| one.text.clone());
                writing.parts.all.with(find).unwrap_or_default()
            }
        })
    }

    pub(in crate::pages::compose) fn set(self, text: String) {
        let writing = self.writing;
        self.part.with_value(|part| match part {
            None => writing.text.set(text),
            Some(key) => writing.parts.all.update(|all| {
                if let Some(one) = all.iter_mut().find(|one| one.key == *key) {
                    one.text = text;
                }
            }),
        });
    }

    pub(in crate::pages::compose) fn id(self) -> String {
        self.part.with_value(|part| field(part.as_deref()))
    }

    /// Its field.
    pub(in crate::pages::compose) fn area(self) -> Option<HtmlTextAreaElement> {
        document().get_element_by_id(&self.id())?.dyn_into().ok()
    }

    /// How much room it has; reactive.
    pub(in crate::pages::compose) fn room(self) -> Room {
        self.writing.room_of(&self.get())
    }

    /// It is too long, and can be cut into posts that fit; reactive.
    pub(in crate::pages::compose) fn can_be_split(self) -> bool {
        !self.writing.changes() && self.room().is_over() && !self.writing.room_of(A_WORD).is_over()
    }

    /// Makes a thread of it: each part fits.
    pub(in crate::pages::compose) fn split(self) {
        let (writing, text) = (self.writing, untrack(|| self.get()));
        // What is for those who are named reaches them only where it names them.
        let direct = writing.visibility.get_untracked() == Visibility::Direct;
        let names = writing.text.with_untracked(|text| if direct { named(text) } else { String::new() });
        let mut pieces = split(&text, |piece| !untrack(|| writing.room_of(&format!("{names}{piece}"))).is_over());
        if pieces.len() < 2 {
            return;
        }
        let part = |piece: String| {
            let text = if named(&piece).is_empty() { format!("{names}{piece}") } else { piece };
            Part { key: begin::new_key(), text }
        };
        let more: Vec<Part> = pieces.split_off(1).into_iter().map(part).collect();
        let last = more.last().map(|part| part.key.clone());
        self.set(pieces.remove(0));
        let at = writing.behind(self.part.get_value().as_deref());
        writing.parts.all.update(|all| drop(all.splice(at..at, more)));
        status::say(t("compose-thread-made"));
        writing.go_to(last);
    }
}

impl Writing {
    /// The first post's text, or that of a part.
    pub(in crate::pages::compose) fn text_of(self, part: Option<String>) -> Text {
        Text { writing: self, part: StoredValue::new(part) }
    }

    /// What room a text leaves, with the warning that holds for all; reactive.
    pub(in crate::pages::compose) fn room_of(self, text: &str) -> Room {
        let warning = if self.warned.get() { self.warning.get() } else { String::new() };
        self.account.with_value(|account| {
            let usual = &account.defaults;
            let (counting, link_characters) = (usual.counting, usual.link_characters);
            let written = Written { text, warning: &warning, counting, link_characters };
            Room::new(length(written, graphemes::count), usual.max_characters)
        })
    }

    /// The place behind a text, among the parts.
    fn behind(self, part: Option<&str>) -> usize {
        let place = |all: &Vec<Part>| all.iter().position(|one| Some(one.key.as_str()) == part);
        self.parts.all.with_untracked(place).map_or(0, |at| at + 1)
    }

    /// Another post can be added: this one says something; reactive.
    pub(in crate::pages::compose) fn can_go_on(self) -> bool {
        let last = self.parts.all.with(|all| all.last().map(Part::is_blank));
        !self.changes() && !last.unwrap_or_else(|| self.text.with(|text| text.trim().is_empty()))
    }

    /// Goes to the next post, which is added behind a text where none waits to be filled.
    pub(in crate::pages::compose) fn go_on(self, after: Option<String>) {
        let here = untrack(|| self.text_of(after.clone()).get());
        let writes = self.phase.with_untracked(|phase| matches!(phase, Phase::Writing | Phase::Failed(_)));
        if !writes || self.changes() || here.trim().is_empty() {
            return;
        }
        let at = self.behind(after.as_deref());
        let next =
            self.parts.all.with_untracked(|all| all.get(at).filter(|next| next.is_blank()).map(|one| one.key.clone()));
        let key = next.unwrap_or_else(|| {
            let direct = self.visibility.get_untracked() == Visibility::Direct;
            let text = self.text.with_untracked(|text| if direct { named(text) } else { String::new() });
            let part = Part { key: begin::new_key(), text };
            let key = part.key.clone();
            self.parts.all.update(|all| all.insert(at, part));
            key
        });
        self.go_to(Some(key));
    }

    /// Takes a part away; what it says can be brought back.
    pub(in crate::pages::compose) fn remove_part(self, key: &str) {
        let Some(at) = self.parts.all.with_untracked(|all| all.iter().position(|one| one.key == key)) else { return };
        let before = self.parts.all.with_untracked(|all| at.checked_sub(1).map(|before| all[before].key.clone()));
        let Some(part) = self.parts.all.try_update(|all| all.remove(at)) else { return };
        self.go_to(before);
        if part.is_blank() {
            return;
        }
        let draft = self.key.get_value();
        status::toast_with(t("compose-thread-removed"), t("drafts-undo"), move || {
            // By then another post may be written here.
            if self.key.try_get_value().as_ref() == Some(&draft) {
                self.parts.all.update(|all| all.insert(at.min(all.len()), part.clone()));
            }
        });
    }

    /// Goes to the end of a text, as soon as its field is there.
    pub(in crate::pages::compose) fn go_to(self, part: Option<String>) {
        let id = field(part.as_deref());
        self.parts.at.set(part);
        request_animation_frame(move || {
            let area = document().get_element_by_id(&id).and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
            if let Some(area) = area {
                let end = js_sys::JsString::from(area.value()).length();
                let _ = area.focus();
                let _ = area.set_selection_range(end, end);
            }
        });
    }

    /// The first text that is too long; reactive.
    pub(in crate::pages::compose) fn too_long(self) -> Option<Text> {
        if self.room.get().is_over() {
            return Some(self.text_of(None));
        }
        let over =
            |all: &Vec<Part>| all.iter().find(|part| self.room_of(&part.text).is_over()).map(|part| part.key.clone());
        self.parts.all.with(over).map(|key| self.text_of(Some(key)))
    }

    /// A first post that says nothing is not sent before others that do: the next one takes its place.
    pub(super) fn pull_up(self) {
        let alone = self.along.files.with_untracked(Vec::is_empty) && untrack(|| self.asking.is_blank());
        if !alone || !self.text.with_untracked(|text| text.trim().is_empty()) {
            return;
        }
        let first = self.parts.all.try_update(|all| {
            let at = all.iter().position(|part| !part.is_blank())?;
            let part = all.remove(at);
            all.drain(..at);
            Some(part.text)
        });
        if let Some(Some(text)) = first {
            self.text.set(text);
        }
    }

    /// The first posts of a thread are out, what is left stays here: it goes on from there.
    pub(super) fn is_halfway(self, rest: Draft, out: u32) {
        let before = self.parts.out.get_untracked();
        self.fill(rest);
        self.parts.out.set(before + out);
    }
}
