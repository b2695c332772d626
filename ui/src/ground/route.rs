//! Places in the window and their addresses.

mod address;
mod query;
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

    /// Stands in the frame with rail or tab bar; doors (Welcome, log-in, Join) stand alone.
    pub fn framed(&self, guest: bool) -> bool {
        !matches!(
            (self, guest),
            (Self::Login { .. } | Self::LoginAt { .. } | Self::Join { .. }, _) | (Self::Home, true)
        )
    }
}
