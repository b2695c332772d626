//! The strict server's people and posts.

mod filtered;
mod hostile;
mod joining;
mod people;
mod posts;

pub(super) use people::emoji;
pub(super) use posts::written;

use super::pictures;
use super::reported::Reported;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// What one member did.
#[derive(Clone, Debug, Default)]
pub(super) struct Marks {
    pub(super) favourites: BTreeSet<String>,
    /// The post, and the id of the boost.
    pub(super) boosts: BTreeMap<String, String>,
    pub(super) bookmarks: BTreeSet<String>,
    /// Own posts that stand at the top of their page, the first pinned first.
    pub(super) pins: Vec<String>,
    pub(super) follows: BTreeSet<String>,
    pub(super) blocks: BTreeSet<String>,
    pub(super) mutes: BTreeSet<String>,
    /// Of whom they follow: boosts shown, told of posts, languages.
    pub(super) ways: BTreeMap<String, (bool, bool, Vec<String>)>,
    /// Whom they mute with what they do told all the same.
    pub(super) told: BTreeSet<String>,
    /// Follows that were asked for today.
    pub(super) asked_today: usize,
    /// Hashtags in lower case, without #.
    pub(super) tags: BTreeSet<String>,
    /// Hashtags on their profile, as they wrote them, with their ids.
    pub(super) featured: Vec<(String, String)>,
    /// By a poll's id, what was voted for.
    pub(super) votes: BTreeMap<String, Vec<u64>>,
}

/// Everything that can be read and changed.
#[derive(Debug)]
pub(super) struct World {
    base: String,
    people: BTreeMap<String, Value>,
    /// By number, so that the newest is the last. Ids are these numbers as text.
    posts: BTreeMap<u64, Value>,
    marks: HashMap<String, Marks>,
    pub(super) uploads: HashMap<String, super::uploaded::Uploaded>,
    /// Posts that were made, by member and Idempotency-Key.
    pub(super) keys: HashMap<(String, String), String>,
    /// Up to where each member read their Home, and when that was noted.
    pub(super) markers: HashMap<String, (String, String)>,
    /// Who took themselves out of packs: the items.
    pub(super) left: HashSet<String>,
    pub(super) reports: Vec<Reported>,
    /// Filters, by member.
    pub(super) filters: HashMap<String, Vec<Value>>,
    /// Domains that members block.
    pub(super) blocked: HashMap<String, BTreeSet<String>>,
    /// Lists, by member; those that every member begins with until they are looked at.
    pub(super) lists: HashMap<String, Vec<super::made_list::Made>>,
    /// What members wrote of themselves: the API's Source.
    pub(super) sources: HashMap<String, Value>,
    /// Names of other accounts that are the same person, by member.
    pub(super) aliases: HashMap<String, Vec<String>>,
    /// Posts that wait for their time, by member.
    pub(super) scheduled: HashMap<String, Vec<Value>>,
    /// What each change of a profile named.
    pub(super) profile_changes: Vec<Vec<String>>,
    /// Where messages of what happens are sent, by log-in.
    pub(super) subscriptions: HashMap<String, Value>,
    last_id: u64,
    /// What was written, by the post's id, where it is known.
    pub(super) texts: HashMap<String, String>,
    /// In which type they were written, by the post's id.
    pub(super) kinds: HashMap<String, String>,
    /// Nothing is said of quotes, as before Mastodon 4.5.
    pub(super) keeps_quotes: bool,
    /// Which filters match is left to the app.
    pub(super) leaves_filters: bool,
}

/// A field as text; empty when it is missing.
pub(super) fn text(value: &Value, field: &str) -> String {
    value.get(field).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A painted picture as the API's MediaAttachment.
pub(super) fn picture(base: &str, id: &str, name: &str, alt: Option<&str>) -> Value {
    let (width, height) = (pictures::WIDTH, pictures::HEIGHT);
    let size = json!({ "width": width, "height": height, "size": format!("{width}x{height}"), "aspect": f64::from(width) / f64::from(height) });
    json!({
        "id": id, "type": "image", "url": format!("{base}/media/{name}.png"), "preview_url": format!("{base}/media/{name}.png"),
        "remote_url": null, "preview_remote_url": null, "text_url": null,
        "meta": { "original": size, "small": size, "focus": { "x": 0.0, "y": 0.0 } },
        "description": alt, "blurhash": pictures::blurhash(name),
    })
}

impl World {
    pub(super) fn new(base: &str) -> Self {
        let mut world = Self {
            base: base.to_owned(),
            people: people::all(base),
            posts: BTreeMap::new(),
            marks: HashMap::new(),
            uploads: HashMap::new(),
            keys: HashMap::new(),
            markers: HashMap::new(),
            subscriptions: HashMap::new(),
            left: HashSet::new(),
            reports: Vec::new(),
            filters: HashMap::new(),
            blocked: HashMap::new(),
            lists: HashMap::new(),
            sources: HashMap::new(),
            aliases: HashMap::new(),
            scheduled: HashMap::new(),
            profile_changes: Vec::new(),
            last_id: 900_000,
            texts: HashMap::new(),
            kinds: HashMap::new(),
            keeps_quotes: false,
            leaves_filters: false,
        };
        posts::fill(&mut world);
        for member in ["ada", "kenji"] {
            let follows = world.people.keys().filter(|id| !matches!(id.as_str(), "6" | "9")).cloned().collect();
            world.marks.insert(member.to_owned(), Marks { follows, ..Marks::default() });
        }
        world
    }

    pub(super) fn has_member(&self, name: &str) -> bool {
        self.marks.contains_key(name)
    }

    pub(super) fn fresh_id(&mut self) -> String {
        self.last_id += 1;
        self.last_id.to_string()
    }

    pub(super) fn person(&self, id: &str) -> Option<&Value> {
        self.people.get(id)
    }

    /// Ids of the people of another server.
    pub(super) fn people_at(&self, domain: &str) -> Vec<String> {
        let there = |person: &&Value| text(person, "acct").split_once('@').is_some_and(|(_, at)| at == domain);
        self.people.values().filter(there).map(|person| text(person, "id")).collect()
    }

    /// Whom a member blocks, and whom they mute.
    pub(super) fn shut_out(&self, name: &str) -> Option<(&BTreeSet<String>, &BTreeSet<String>)> {
        self.marks.get(name).map(|marks| (&marks.blocks, &marks.mutes))
    }

    /// Another person of this server.
    pub(super) fn settle(&mut self, id: &str, name: &str) {
        self.people.insert(id.to_owned(), people::newcomer(&self.base, id, name));
    }

    pub(super) fn everyone(&self) -> impl Iterator<Item = &Value> {
        self.people.values()
    }

    /// One of this server's own people.
    pub(super) fn person_named_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.people.values_mut().find(|person| text(person, "acct") == name)
    }

    /// By `name`, or `name@domain` for people of elsewhere.
    pub(super) fn person_named(&self, acct: &str) -> Option<&Value> {
        let domain = self.base.split("://").nth(1).unwrap_or_default();
        let acct = acct.trim_start_matches('@');
        let acct = acct.strip_suffix(domain).and_then(|name| name.strip_suffix('@')).unwrap_or(acct);
        self.people.values().find(|person| text(person, "acct").eq_ignore_ascii_case(acct))
    }

    pub(super) fn marks(&mut self, name: &str) -> &mut Marks {
        self.marks.entry(name.to_owned()).or_default()
    }

    pub(super) fn marks_of(&self, name: &str, id: &str) -> (bool, bool, bool) {
        let Some(marks) = self.marks.get(name) else { return (false, false, false) };
        (marks.favourites.contains(id), marks.boosts.contains_key(id), marks.bookmarks.contains(id))
    }

    pub(super) fn votes_of(&self, name: &str, poll: &str) -> Vec<u64> {
        self.marks.get(name).and_then(|marks| marks.votes.get(poll)).cloned().unwrap_or_default()
    }

    pub(super) fn follows(&self, name: &str, person: &str) -> bool {
        self.marks.get(name).is_some_and(|marks| marks.follows.contains(person))
    }

    /// The post stands at the top of its author's page.
    pub(super) fn is_pinned(&self, post: &Value) -> bool {
        let marks = self.marks.get(&text(&post["account"], "acct"));
        marks.is_some_and(|marks| marks.pins.contains(&text(post, "id")))
    }

    pub(super) fn newest_first(&self) -> impl Iterator<Item = &Value> {
        self.posts.values().rev()
    }

    pub(super) fn post(&self, id: &str) -> Option<&Value> {
        self.posts.get(&id.parse().ok()?)
    }

    pub(super) fn post_mut(&mut self, id: &str) -> Option<&mut Value> {
        self.posts.get_mut(&id.parse().ok()?)
    }

    pub(super) fn remove(&mut self, id: &str) -> Option<Value> {
        let gone = self.posts.remove(&id.parse().ok()?)?;
        self.posts.retain(|_, post| text(&post["reblog"], "id") != id);
        let parent = text(&gone, "in_reply_to_id");
        self.add(&parent, "replies_count", -1);
        Some(gone)
    }

    /// Nobody ever wrote anything.
    pub(super) fn clear_posts(&mut self) {
        self.posts.clear();
    }

    /// Adds to one of a post's counts.
    pub(super) fn add(&mut self, id: &str, count: &str, by: i64) {
        if let Some(post) = self.post_mut(id) {
            post[count] = json!(post[count].as_i64().unwrap_or_default() + by);
        }
    }

    /// Puts a post in: `changes` over the defaults of a plain public post by this person, so many minutes ago.
    pub(super) fn put(&mut self, person: &str, minutes_ago: u32, changes: Value) -> String {
        let id = self.fresh_id();
        let author = self.people.get(person).cloned().unwrap_or_default();
        let at = jiff::Timestamp::now() - std::time::Duration::from_secs(u64::from(minutes_ago) * 60);
        let url = format!("{}/{id}", text(&author, "url"));
        let mut post = json!({
            "id": id, "created_at": format!("{at:.3}"), "in_reply_to_id": null, "in_reply_to_account_id": null, "sensitive": false,
            "spoiler_text": "", "visibility": "public", "language": "en", "uri": url, "url": url, "replies_count": 0,
            "reblogs_count": 0, "favourites_count": 0, "quotes_count": 0, "edited_at": null, "content": "", "reblog": null,
            "application": null, "account": author, "media_attachments": [], "mentions": [], "tags": [], "emojis": [],
            "card": null, "poll": null, "quote": null, "tagged_collections": [],
            "quote_approval": { "automatic": ["public"], "manual": [], "current_user": "automatic" },
        });
        if let (Some(post), Value::Object(changes)) = (post.as_object_mut(), changes) {
            post.extend(changes);
        }
        let parent = text(&post, "in_reply_to_id");
        self.add(&parent, "replies_count", 1);
        self.posts.insert(self.last_id, post);
        id
    }

    /// A post as this reader sees it. Boosts show what is boosted as it is now.
    pub(super) fn shown(&self, post: &Value, reader: Option<&str>) -> Value {
        let mut post = post.clone();
        if let Some(boosted) = self.post(&text(&post["reblog"], "id")) {
            post["reblog"] = self.shown(boosted, reader);
        }
        post["poll"] = self.poll_shown(&post, reader);
        self.show_quotes(&mut post, reader);
        if let Some(name) = reader {
            let (favourited, boosted, bookmarked) = self.marks_of(name, &text(&post, "id"));
            post["favourited"] = json!(favourited);
            post["reblogged"] = json!(boosted);
            post["bookmarked"] = json!(bookmarked);
            if text(&post["account"], "acct") == name {
                post["pinned"] =
                    json!(self.marks.get(name).is_some_and(|marks| marks.pins.contains(&text(&post, "id"))));
            }
            post["muted"] = json!(false);
            if !self.leaves_filters {
                let own = self.filters.get(name).map(Vec::as_slice).unwrap_or_default();
                let found = filtered::matches(own, &text(&post, "content"));
                post.as_object_mut().map(|post| post.entry("filtered").or_insert(json!(found)));
            }
        }
        post
    }
}
