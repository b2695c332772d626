//! People and posts that come in later: newcomers, and what lives on other servers.

use super::{World, people, text};
use serde_json::{Value, json};
use url::Url;

impl World {
    /// Makes room for somebody who signed up.
    pub(in super::super) fn join(&mut self, name: &str) {
        let id = self.fresh_id();
        let person = people::newcomer(&self.base, &id, name);
        self.people.insert(id, person);
        self.marks(name);
    }

    /// Takes somebody out again, with everything they did.
    pub(in super::super) fn leave(&mut self, name: &str) {
        self.people.retain(|_, person| text(person, "acct") != name);
        self.posts.retain(|_, post| text(&post["account"], "acct") != name);
        self.marks.remove(name);
    }

    /// Everyone.
    pub(in super::super) fn people(&self) -> impl Iterator<Item = &Value> {
        self.people.values()
    }

    /// Who has this page or actor address.
    pub(in super::super) fn person_at(&self, address: &str) -> Option<&Value> {
        self.people.values().find(|person| text(person, "url") == address || text(person, "uri") == address)
    }

    /// Takes in a person of another server; one that is known already stays. Gives the id here.
    pub(in super::super) fn import_person(&mut self, domain: &str, mut person: Value) -> String {
        let name = text(&person, "acct");
        let acct = if name.contains('@') { name } else { format!("{name}@{domain}") };
        if let Some(known) = self.person_named(&acct) {
            return text(known, "id");
        }
        let id = self.fresh_id();
        person["id"] = json!(id);
        person["acct"] = json!(acct);
        self.people.insert(id.clone(), person);
        id
    }

    /// Takes in a post of another server; one that is known already stays.
    pub(in super::super) fn import_post(&mut self, from: &Url, mut post: Value) {
        let url = text(&post, "url");
        if self.posts.values().any(|known| text(known, "url") == url) {
            return;
        }
        let domain = from.port().map_or_else(
            || from.host_str().unwrap_or_default().to_owned(),
            |port| format!("{}:{port}", from.host_str().unwrap_or_default()),
        );
        let author = self.import_person(&domain, post["account"].clone());
        post["account"] = self.people.get(&author).cloned().unwrap_or_default();
        for (field, value) in [("in_reply_to_id", Value::Null), ("in_reply_to_account_id", Value::Null)] {
            post[field] = value;
        }
        if let Some(post) = post.as_object_mut() {
            post.remove("id");
        }
        self.put(&author, 0, post);
    }

    /// Whether a member follows a hashtag.
    pub(in super::super) fn follows_tag(&self, name: &str, tag: &str) -> bool {
        self.marks.get(name).is_some_and(|marks| marks.tags.contains(&tag.to_lowercase()))
    }

    /// Whether a post has a hashtag that this member follows.
    pub(in super::super) fn has_followed_tag(&self, name: &str, post: &Value) -> bool {
        let tags = post["tags"].as_array();
        tags.is_some_and(|tags| tags.iter().any(|tag| self.follows_tag(name, &text(tag, "name"))))
    }
}
