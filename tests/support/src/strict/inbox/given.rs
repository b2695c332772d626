//! What the handlers keep of each member's inbox, and how a test fills it.

use crate::strict::{StrictServer, lock, world};
use serde_json::{Value, json};
use std::collections::HashMap;

/// One thing that happened to a member.
#[derive(Clone, Debug)]
pub(super) struct Happening {
    pub(super) id: u64,
    pub(super) to: String,
    pub(super) kind: String,
    /// A person's id.
    pub(super) from: String,
    pub(super) status: Option<String>,
    pub(super) at: String,
    pub(super) extra: Value,
}

impl Happening {
    pub(super) fn group(&self) -> String {
        match self.kind.as_str() {
            "favourite" | "reblog" => format!("{}-{}", self.kind, self.status.as_deref().unwrap_or_default()),
            "follow" => "follow-1".to_owned(),
            _ => format!("ungrouped-{}", self.id),
        }
    }
}

/// What is held back of one person.
#[derive(Clone, Debug)]
pub(super) struct Request {
    pub(super) id: u64,
    pub(super) from: String,
    pub(super) status: Option<String>,
    pub(super) count: u32,
}

/// A private conversation.
#[derive(Clone, Debug)]
pub(super) struct Talk {
    pub(super) id: u64,
    pub(super) people: Vec<String>,
    pub(super) last: String,
    pub(super) unread: bool,
}

/// Every member's inbox.
#[derive(Debug, Default)]
pub(in super::super) struct Inbox {
    last: u64,
    /// The newest last.
    all: Vec<Happening>,
    markers: HashMap<String, (u64, u32, String)>,
    askers: HashMap<String, Vec<String>>,
    /// Who was let in, or not: member, person, yes.
    answers: Vec<(String, String, bool)>,
    pub(super) requests: HashMap<String, Vec<Request>>,
    pub(super) talks: HashMap<String, Vec<Talk>>,
    pub(super) policy: HashMap<String, HashMap<String, String>>,
}

fn now() -> String {
    format!("{:.3}", jiff::Timestamp::now())
}

impl Inbox {
    pub(super) fn fresh(&mut self) -> u64 {
        self.last += 1;
        // Longer than the ids of posts, and growing by a digit after a few: nobody is to compare them as texts.
        9_990 + self.last
    }

    /// What happened to a member, newest first.
    pub(super) fn of(&self, name: &str) -> Vec<Happening> {
        self.all.iter().rev().filter(|one| one.to == name).cloned().collect()
    }

    pub(super) fn read(&self, name: &str) -> u64 {
        self.markers.get(name).map_or(0, |(id, ..)| *id)
    }

    pub(in super::super) fn mark(&mut self, name: &str, id: u64) {
        let marker = self.markers.entry(name.to_owned()).or_insert((0, 0, String::new()));
        *marker = (id, marker.1 + 1, now());
    }

    /// How far a member has looked, as the API's Marker; null when never.
    pub(in super::super) fn marker(&self, name: &str) -> Value {
        let of = |(id, version, at): &(u64, u32, String)| json!({ "last_read_id": id.to_string(), "version": version, "updated_at": at });
        self.markers.get(name).map_or(Value::Null, of)
    }

    pub(super) fn drop_if(&mut self, gone: impl Fn(&Happening) -> bool) -> usize {
        let before = self.all.len();
        self.all.retain(|one| !gone(one));
        before - self.all.len()
    }

    pub(super) fn askers(&self, name: &str) -> Vec<String> {
        self.askers.get(name).cloned().unwrap_or_default()
    }

    /// False when this person asks for nothing.
    pub(super) fn answered(&mut self, name: &str, person: &str, yes: bool) -> bool {
        let Some(asking) = self.askers.get_mut(name).filter(|asking| asking.iter().any(|id| id == person)) else {
            return false;
        };
        asking.retain(|id| id != person);
        self.all.retain(|one| !(one.to == name && one.kind == "follow_request" && one.from == person));
        self.answers.push((name.to_owned(), person.to_owned(), yes));
        true
    }
}

impl StrictServer {
    /// Lets something happen to a member: `kind` as the API calls it, by a person (an id), about a post.
    pub fn happen(&self, to: &str, kind: &str, from: &str, status: Option<&str>) {
        self.happen_with(to, kind, from, status, Value::Null);
    }

    /// The same, with fields that only some kinds have.
    pub fn happen_with(&self, to: &str, kind: &str, from: &str, status: Option<&str>, extra: Value) {
        let mut inbox = lock(&self.shared.inbox);
        let id = inbox.fresh();
        let (status, at) = (status.map(str::to_owned), now());
        let (to, kind, from) = (to.to_owned(), kind.to_owned(), from.to_owned());
        inbox.all.push(Happening { id, to, kind, from, status, at, extra });
    }

    /// Somebody (an id) asks to follow a member, who is told.
    pub fn ask_to_follow(&self, to: &str, from: &str) {
        lock(&self.shared.inbox).askers.entry(to.to_owned()).or_default().push(from.to_owned());
        self.happen(to, "follow_request", from, None);
    }

    /// Who was let in or refused by a member, by id.
    pub fn answered_askers(&self, name: &str) -> Vec<(String, bool)> {
        let inbox = lock(&self.shared.inbox);
        let own = inbox.answers.iter().filter(|(member, ..)| member == name);
        own.map(|(_, person, yes)| (person.clone(), *yes)).collect()
    }

    /// Somebody (an id) writes a post to a member; `changes` over a public one. Gives its id; nobody is told by this.
    pub fn write_to(&self, to: &str, from: &str, words: &str, mut changes: Value) -> String {
        let mut world = self.shared.world();
        let person = world.person_named(to).cloned().unwrap_or_default();
        let named = json!({ "id": person["id"], "username": to, "acct": to, "url": person["url"] });
        changes["mentions"] = json!([named]);
        let changes = world::written(&self.shared.base, words, changes);
        world.put(from, 1, changes)
    }

    /// Something of a person (an id) is held back from a member.
    pub fn hold_back(&self, to: &str, from: &str, status: Option<&str>, count: u32) {
        let mut inbox = lock(&self.shared.inbox);
        let id = inbox.fresh();
        let request = Request { id, from: from.to_owned(), status: status.map(str::to_owned), count };
        inbox.requests.entry(to.to_owned()).or_default().insert(0, request);
    }

    /// Of how many people something is held back from a member.
    pub fn held_back(&self, name: &str) -> usize {
        lock(&self.shared.inbox).requests.get(name).map_or(0, Vec::len)
    }

    /// What a member's policy says of a field, as `for_not_following`.
    pub fn policy(&self, name: &str, field: &str) -> Option<String> {
        lock(&self.shared.inbox).policy.get(name)?.get(field).cloned()
    }

    /// A member has a private conversation with people (ids), whose last post this is.
    pub fn talk(&self, name: &str, people: &[&str], last: &str) {
        let mut inbox = lock(&self.shared.inbox);
        let id = inbox.fresh();
        let people = people.iter().map(|id| (*id).to_owned()).collect();
        inbox
            .talks
            .entry(name.to_owned())
            .or_default()
            .insert(0, Talk { id, people, last: last.to_owned(), unread: true });
    }

    /// How many private conversations a member has, and how many of them are unread.
    pub fn talks(&self, name: &str) -> (usize, usize) {
        let inbox = lock(&self.shared.inbox);
        let talks = inbox.talks.get(name).map(Vec::as_slice).unwrap_or_default();
        (talks.len(), talks.iter().filter(|talk| talk.unread).count())
    }

    /// How far a member has looked at notifications; 0 when never. Ids are the server's.
    pub fn looked_at(&self, name: &str) -> u64 {
        lock(&self.shared.inbox).read(name)
    }
}
