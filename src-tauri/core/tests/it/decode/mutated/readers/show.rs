//! How an answer is read, and what the window is given of it: nothing of it is more than its bound.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::time::Duration;
use trente_contract::reading::SuggestedWhy;
use trente_core::api::decode::leniently;
use trente_core::api::discover::{Discovered, Facts};
use trente_core::api::endpoints::search::{FoundAccounts, FoundStatuses, SearchResults};
use trente_core::api::entities as e;
use trente_core::api::{Endpoint, List, Listed, Origin};
use trente_core::media::MediaAddresses;
use trente_core::view::{self, ViewContext};

/// What the window is given of it.
pub(super) trait Shown {
    fn show(&self, context: &ViewContext) -> Value;
}

fn views(views: &impl Serialize) -> Value {
    serde_json::to_value(views).expect("views are plain data")
}

impl Shown for e::StatusEdit {
    fn show(&self, context: &ViewContext) -> Value {
        views(&view::version(self, context))
    }
}

impl Shown for e::Status {
    fn show(&self, context: &ViewContext) -> Value {
        views(&(view::entry(self, context), view::post(self, context)))
    }
}

impl Shown for e::Account {
    fn show(&self, context: &ViewContext) -> Value {
        let suggested = view::suggested(self, SuggestedWhy::Pack, context);
        views(&(view::person(self, context), view::profile(self, None, context), suggested))
    }
}

impl Shown for e::Suggestion {
    fn show(&self, context: &ViewContext) -> Value {
        self.account.show(context)
    }
}

impl Shown for e::Context {
    fn show(&self, context: &ViewContext) -> Value {
        views(
            &self
                .ancestors
                .iter()
                .chain(&self.descendants)
                .map(|status| view::post(status, context))
                .collect::<Vec<_>>(),
        )
    }
}

impl Shown for e::Poll {
    fn show(&self, context: &ViewContext) -> Value {
        views(&view::poll(self, &[], context))
    }
}

impl Shown for e::PreviewCard {
    fn show(&self, context: &ViewContext) -> Value {
        views(&view::card(self, context))
    }
}

impl Shown for e::TrendsLink {
    fn show(&self, context: &ViewContext) -> Value {
        views(&view::news(self, context))
    }
}

impl Shown for e::Tag {
    fn show(&self, _context: &ViewContext) -> Value {
        views(&view::tag(self))
    }
}

impl Shown for e::MediaAttachment {
    fn show(&self, context: &ViewContext) -> Value {
        views(&view::media(self, context))
    }
}

impl Shown for e::CollectionWithAccounts {
    fn show(&self, context: &ViewContext) -> Value {
        views(&view::pack(self, "https://a.example/packs/1".to_owned(), context))
    }
}

impl Shown for e::Instance {
    fn show(&self, context: &ViewContext) -> Value {
        server(Facts::V2(Box::new(self.clone())), context)
    }
}

impl Shown for e::V1Instance {
    fn show(&self, context: &ViewContext) -> Value {
        server(Facts::V1(Box::new(self.clone())), context)
    }
}

fn server(facts: Facts, context: &ViewContext) -> Value {
    let (origin, version, answered_in) = (home(), String::new(), Duration::ZERO);
    views(&view::server(
        &Discovered { origin, facts, software: None, version, api_version: None, answered_in },
        context,
    ))
}

fn home() -> Origin {
    Origin::parse("home.example").expect("a server")
}

pub(super) fn show(thing: &impl Shown) {
    let context = ViewContext::new(MediaAddresses::with_key([7; 32]), &home(), Some("1"));
    bounded(&thing.show(&context), "");
}

pub(super) fn read<T: DeserializeOwned + Serialize>(text: &[u8]) {
    if let Ok((entity, _)) = leniently::<T>(text) {
        bounded(&views(&entity), "");
    }
}

pub(super) fn shown<T: DeserializeOwned + Serialize + Shown>(text: &[u8]) {
    if let Ok((entity, _)) = leniently::<T>(text) {
        bounded(&views(&entity), "");
        show(&entity);
    }
}

pub(super) fn answer<E: Endpoint>(text: &[u8]) {
    drop(leniently::<E::Reply>(text));
}

pub(super) fn page<T: Listed>(text: &[u8], show: fn(&T)) {
    if let Ok((List(items), _)) = leniently::<List<T>>(text) {
        assert!(items.len() <= T::MOST, "a page of {}", items.len());
        // What is shown of one is shown of all, and tried with whole bodies elsewhere.
        items.iter().take(3).for_each(show);
    }
}

pub(super) fn found(text: &[u8]) {
    if let Ok((found, _)) = leniently::<FoundAccounts>(text) {
        assert!(found.accounts.len() <= 80, "{} people", found.accounts.len());
    }
    if let Ok((found, _)) = leniently::<FoundStatuses>(text) {
        assert!(found.statuses.len() <= 80, "{} posts", found.statuses.len());
    }
    if let Ok((found, _)) = leniently::<SearchResults>(text) {
        let counts = [found.accounts.len(), found.statuses.len(), found.hashtags.len()];
        assert!(counts.iter().all(|count| *count <= 80), "{counts:?} were found");
        found.hashtags.iter().take(3).for_each(show);
    }
}

/// Nothing is more than its bound, however deep it lies.
fn bounded(value: &Value, name: &str) {
    let most = match name {
        "emojis" | "media_attachments" | "media" | "fields" | "options" | "own_votes" | "roles" | "authors" => 64,
        "mentions" | "tags" | "rules" | "languages" | "items" | "people" => 256,
        "notification_groups" | "collections" => 80,
        // A boost's filters stand beside those of the post.
        "filtered" => 128,
        _ => 5000,
    };
    match value {
        Value::Array(elements) => {
            // A document's own lists grow with its text, which others bound.
            let is_text = matches!(name, "blocks" | "inlines" | "name" | "title" | "warning" | "items");
            assert!(is_text || elements.len() <= most, "{} of {name:?}", elements.len());
            elements.iter().for_each(|element| bounded(element, ""));
        }
        Value::Object(fields) => fields.iter().for_each(|(name, part)| bounded(part, name)),
        _ => {}
    }
}
