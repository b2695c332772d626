//! Places as addresses name them.

use super::query::{address, decode, encode, value};
use super::{Part, Route, Wish};
use trente_contract::ids::{ListId, PackId, PersonId, PostId};
use trente_contract::people::PeopleOf;

impl Route {
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
}
