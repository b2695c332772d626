//! Places in the window and their addresses.

mod words;

pub use words::{Part, Wish};

use trente_contract::ids::{ListId, PackId, PersonId, PostId};
use trente_contract::people::PeopleOf;

/// A place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// Home for someone with an account, Welcome for a guest.
    Home,
    /// The Home that a guest's picks make.
    Picked,
    /// What happens now on the reader's server, for someone with an account; a guest reads the same on Home.
    Live,
    /// The same place, at another of its parts.
    Explore(Part),
    /// Looking for people, hashtags, posts; with what for, once that is known.
    Search(String),
    /// What happened in Home while one was away.
    CatchUp,
    /// Posts that the account saved.
    Bookmarks,
    /// Posts that the account favourited.
    Favourites,
    /// The account's lists.
    Lists,
    /// The posts of a list.
    List(ListId),
    /// Posts with any of the hashtags that the account follows.
    FollowedTags,
    /// Posts with any of several hashtags, each without #.
    Tags(Vec<String>),
    /// Posts that share a link.
    Sharing(String),
    /// What another server's own people post, as its guests see it.
    Server(String),
    /// The log-in, and what the guest wanted to do when it was opened.
    Login {
        /// That wish.
        wish: Option<Wish>,
    },
    /// The log-in with a server filled in, for an account that has to log in again.
    LoginAt {
        /// The server's domain.
        server: String,
    },
    /// Making an account.
    Join {
        /// The server's domain; none for the one that is recommended.
        server: Option<String>,
        /// Code of an invite.
        invite: Option<String>,
        /// What the guest wanted to do when it was opened.
        wish: Option<Wish>,
    },
    /// The waiting room: from the sent form to the working account.
    Waiting,
    /// What to follow first.
    FirstReading,
    /// Writing a post.
    Write {
        /// The post it answers.
        reply_to: Option<PostId>,
    },
    /// Writing a post that quotes one.
    Quote(PostId),
    /// Changing a post of one's own.
    Change(PostId),
    /// What is written and not out yet.
    Drafts,
    /// Writing on at a draft, by its key.
    Draft(String),
    /// What happened to the reader: all of it, or only the posts that name them.
    Notifications {
        /// Only those posts.
        mentions: bool,
    },
    /// Who asks to follow, and what is held back.
    Requests,
    /// Who can notify the reader.
    NotificationChoices,
    /// Private conversations.
    Conversations,
    /// The special words of Mastodon.
    Glossary,
    /// Whose work Trente is made of.
    Licences,
    /// Trente being translated.
    Translating,
    /// Taking one's people along: out of the account, and into it.
    Portability,
    /// Moving to an account elsewhere, step by step.
    Moving,
    /// What the person chose on this device.
    Settings,
    /// A post with what came before and after it.
    Thread(PostId),
    /// The same at a server that is not the one that is read: its domain, or the origin of one on this machine.
    ThreadAt(PostId, String),
    /// A person, by id.
    Person(PersonId),
    /// A person, by `name@domain` or `name`.
    Handle(String),
    /// A list of people.
    People(PeopleOf),
    /// A pack: people chosen by somebody.
    Pack(PackId),
    /// Telling the moderators about somebody.
    Report {
        /// Whom.
        person: PersonId,
        /// The post that it began at.
        post: Option<PostId>,
    },
    /// The servers that the account blocks.
    BlockedServers,
    /// The account's filters.
    Filters,
    /// One's own profile, to be changed.
    Yourself,
    /// Whether people may come upon the account.
    Findable,
    /// Three ways to be here, each of which sets several choices.
    Presets,
    /// What helps when somebody or something is bothersome; where it began at a person, who that is.
    Bothered(Option<PersonId>),
    /// What one does with a post as another account.
    As(PostId),
    /// The forms that a post has had.
    History(PostId),
    /// Posts with a hashtag, without #.
    Tag(String),
    /// No such place.
    Lost,
}

impl Route {
    /// The log-in, with the server filled in where one is known.
    pub fn login_at(server: Option<String>) -> Self {
        server.map_or(Self::Login { wish: None }, |server| Self::LoginAt { server })
    }

    /// Making an account at a server.
    pub fn join(server: impl Into<String>) -> Self {
        Self::Join { server: Some(server.into()), invite: None, wish: None }
    }

    /// Making an account, since a guest wanted something that takes one.
    pub fn join_for(wish: Wish) -> Self {
        Self::Join { server: None, invite: None, wish: Some(wish) }
    }

    /// The place that an address names. `query` begins with `?` or is empty.
    pub fn parse(path: &str, query: &str) -> Self {
        let mut parts = path.trim_matches('/').splitn(3, '/').map(decode);
        let (first, second) = (parts.next().unwrap_or_default(), parts.next().filter(|part| !part.is_empty()));
        if let Some(third) = parts.next() {
            return Self::parse_within(&first, second.unwrap_or_default(), &third);
        }
        match (first.as_str(), second) {
            ("" | "index.html", None) => Self::Home,
            ("login", None) => match value(query, "server") {
                Some(server) => Self::LoginAt { server },
                None => Self::Login { wish: Wish::parse(query) },
            },
            ("join", None) => {
                Self::Join { server: value(query, "server"), invite: value(query, "invite"), wish: Wish::parse(query) }
            }
            ("home", None) => Self::Picked,
            ("waiting", None) => Self::Waiting,
            ("first-reading", None) => Self::FirstReading,
            ("write", None) if value(query, "quote").is_some() => {
                Self::Quote(PostId(value(query, "quote").unwrap_or_default()))
            }
            ("write", None) => Self::Write { reply_to: value(query, "reply").map(PostId) },
            ("translating", None) => Self::Translating,
            ("words", None) => Self::Glossary,
            ("drafts", None) => Self::Drafts,
            ("drafts", Some(key)) => Self::Draft(key),
            ("live" | "explore", part) => match Part::ALL.into_iter().find(|one| Some(one.as_str()) == part.as_deref())
            {
                Some(part) => Self::Explore(part),
                None => Self::Live,
            },
            ("search", None) => Self::Search(value(query, "q").unwrap_or_default()),
            ("catch-up", None) => Self::CatchUp,
            ("bookmarks", None) => Self::Bookmarks,
            ("favourites", None) => Self::Favourites,
            ("lists", None) => Self::Lists,
            ("lists", Some(id)) => Self::List(ListId(id)),
            ("tags", None) => Self::FollowedTags,
            ("tags", Some(tags)) => {
                Self::Tags(tags.split(',').filter(|tag| !tag.is_empty()).map(str::to_owned).collect())
            }
            ("sharing", None) if value(query, "url").is_some() => {
                Self::Sharing(value(query, "url").unwrap_or_default())
            }
            ("server", Some(domain)) => Self::Server(domain),
            ("settings", None) => Self::Settings,
            ("licences", None) => Self::Licences,
            ("take-along", None) => Self::Portability,
            ("move", None) => Self::Moving,
            ("filters", None) => Self::Filters,
            ("profile", None) => Self::Yourself,
            ("findable", None) => Self::Findable,
            ("presets", None) => Self::Presets,
            ("bothered", id) => Self::Bothered(id.map(PersonId)),
            ("notifications", None) => Self::Notifications { mentions: false },
            ("notifications", Some(part)) => match part.as_str() {
                "mentions" => Self::Notifications { mentions: true },
                "requests" => Self::Requests,
                "choices" => Self::NotificationChoices,
                _ => Self::Lost,
            },
            ("conversations", None) => Self::Conversations,
            ("post", Some(id)) => match value(query, "at") {
                Some(server) => Self::ThreadAt(PostId(id), server),
                None => Self::Thread(PostId(id)),
            },
            ("person", Some(id)) => Self::Person(PersonId(id)),
            ("pack", Some(id)) => Self::Pack(PackId(id)),
            ("tag", Some(tag)) => Self::Tag(tag),
            ("report", Some(id)) => Self::Report { person: PersonId(id), post: value(query, "post").map(PostId) },
            ("people", Some(which)) if which == "servers" => Self::BlockedServers,
            ("people", Some(which)) if which == "muted" => Self::People(PeopleOf::Muted),
            ("people", Some(which)) if which == "blocked" => Self::People(PeopleOf::Blocked),
            (handle, None) if handle.len() > 1 && handle.starts_with('@') => Self::Handle(handle[1..].to_owned()),
            _ => Self::Lost,
        }
    }

    /// The place that belongs to a person or a post.
    fn parse_within(kind: &str, id: String, place: &str) -> Self {
        match (kind, place) {
            ("person", "followers") => Self::People(PeopleOf::Followers(PersonId(id))),
            ("person", "following") => Self::People(PeopleOf::Following(PersonId(id))),
            ("post", "boosts") => Self::People(PeopleOf::BoostedBy(PostId(id))),
            ("post", "favourites") => Self::People(PeopleOf::FavouritedBy(PostId(id))),
            ("post", "change") => Self::Change(PostId(id)),
            ("post", "history") => Self::History(PostId(id)),
            ("post", "as") => Self::As(PostId(id)),
            ("lists", "people") => Self::People(PeopleOf::InList(ListId(id))),
            _ => Self::Lost,
        }
    }

    /// Its address.
    pub fn href(&self) -> String {
        match self {
            Self::Home | Self::Lost => "/".to_owned(),
            Self::Login { wish } => address("/login", &[("wish", wish.map(Wish::as_str))]),
            Self::LoginAt { server } => address("/login", &[("server", Some(server))]),
            Self::Join { server, invite, wish } => {
                let wish = wish.map(Wish::as_str);
                address("/join", &[("server", server.as_deref()), ("invite", invite.as_deref()), ("wish", wish)])
            }
            Self::Picked => "/home".to_owned(),
            Self::Waiting => "/waiting".to_owned(),
            Self::FirstReading => "/first-reading".to_owned(),
            Self::Write { reply_to } => address("/write", &[("reply", reply_to.as_ref().map(PostId::as_str))]),
            Self::Quote(id) => address("/write", &[("quote", Some(id.as_str()))]),
            Self::Change(id) => format!("/post/{}/change", encode(id.as_str())),
            Self::Translating => "/translating".to_owned(),
            Self::Glossary => "/words".to_owned(),
            Self::Licences => "/licences".to_owned(),
            Self::Drafts => "/drafts".to_owned(),
            Self::Draft(key) => format!("/drafts/{}", encode(key)),
            Self::Live => "/live".to_owned(),
            Self::Explore(part) => format!("/live/{}", part.as_str()),
            Self::Search(text) => address("/search", &[("q", Some(text.as_str()).filter(|text| !text.is_empty()))]),
            Self::CatchUp => "/catch-up".to_owned(),
            Self::Bookmarks => "/bookmarks".to_owned(),
            Self::Favourites => "/favourites".to_owned(),
            Self::Lists => "/lists".to_owned(),
            Self::List(id) => format!("/lists/{}", encode(id.as_str())),
            Self::FollowedTags => "/tags".to_owned(),
            Self::Tags(tags) => format!("/tags/{}", tags.iter().map(|tag| encode(tag)).collect::<Vec<_>>().join(",")),
            Self::Sharing(url) => address("/sharing", &[("url", Some(url))]),
            Self::Server(domain) => format!("/server/{}", encode(domain)),
            Self::Settings => "/settings".to_owned(),
            Self::Portability => "/take-along".to_owned(),
            Self::Moving => "/move".to_owned(),
            Self::Notifications { mentions: false } => "/notifications".to_owned(),
            Self::Notifications { mentions: true } => "/notifications/mentions".to_owned(),
            Self::Requests => "/notifications/requests".to_owned(),
            Self::NotificationChoices => "/notifications/choices".to_owned(),
            Self::Conversations => "/conversations".to_owned(),
            Self::Thread(id) => format!("/post/{}", encode(id.as_str())),
            Self::ThreadAt(id, server) => address(&format!("/post/{}", encode(id.as_str())), &[("at", Some(server))]),
            Self::Person(id) => format!("/person/{}", encode(id.as_str())),
            Self::Handle(handle) => format!("/@{}", encode(handle)),
            Self::People(PeopleOf::Followers(id)) => format!("/person/{}/followers", encode(id.as_str())),
            Self::People(PeopleOf::Following(id)) => format!("/person/{}/following", encode(id.as_str())),
            Self::People(PeopleOf::BoostedBy(id)) => format!("/post/{}/boosts", encode(id.as_str())),
            Self::People(PeopleOf::FavouritedBy(id)) => format!("/post/{}/favourites", encode(id.as_str())),
            Self::People(PeopleOf::Muted) => "/people/muted".to_owned(),
            Self::People(PeopleOf::Blocked) => "/people/blocked".to_owned(),
            Self::Report { person, post } => {
                address(&format!("/report/{}", encode(person.as_str())), &[("post", post.as_ref().map(PostId::as_str))])
            }
            Self::People(PeopleOf::InList(id)) => format!("/lists/{}/people", encode(id.as_str())),
            Self::BlockedServers => "/people/servers".to_owned(),
            Self::Filters => "/filters".to_owned(),
            Self::Yourself => "/profile".to_owned(),
            Self::Findable => "/findable".to_owned(),
            Self::Presets => "/presets".to_owned(),
            Self::Bothered(None) => "/bothered".to_owned(),
            Self::Bothered(Some(id)) => format!("/bothered/{}", encode(id.as_str())),
            Self::As(id) => format!("/post/{}/as", encode(id.as_str())),
            Self::History(id) => format!("/post/{}/history", encode(id.as_str())),
            Self::Pack(id) => format!("/pack/{}", encode(id.as_str())),
            Self::Tag(tag) => format!("/tag/{}", encode(tag)),
        }
    }

    /// Stands in the frame with rail or tab bar; doors (Welcome, log-in, Join) stand alone.
    pub fn framed(&self, guest: bool) -> bool {
        !matches!(
            (self, guest),
            (Self::Login { .. } | Self::LoginAt { .. } | Self::Join { .. }, _) | (Self::Home, true)
        )
    }
}

fn value(query: &str, name: &str) -> Option<String> {
    let mut pairs = query.trim_start_matches('?').split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| decode(value)).filter(|value| !value.is_empty())
}

/// A path with those values that there are.
fn address(path: &str, values: &[(&str, Option<&str>)]) -> String {
    let pairs = values.iter().filter_map(|(name, value)| Some(format!("{name}={}", encode((*value)?))));
    let query = pairs.collect::<Vec<_>>().join("&");
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

fn encode(text: &str) -> String {
    js_sys::encode_uri_component(text).into()
}

fn decode(text: &str) -> String {
    js_sys::decode_uri_component(text).map_or_else(|_| text.to_owned(), Into::into)
}
