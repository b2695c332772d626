//! Which list it is, and how a page of it is asked for.

use crate::ground::bridge::call;
use crate::store::picks;
use trente_contract::Fault;
use trente_contract::commands::{
    GuestHome, GuestPosts, HomeTimeline, PersonPosts, PreviewHome, ReadBeyond, TagTimeline,
};
use trente_contract::find::Beyond;
use trente_contract::ids::{AccountKey, Cursor, PersonId};
use trente_contract::live::Watched;
use trente_contract::page::{Page, Source, Timeline};
use trente_contract::people::PostsPart;
use trente_contract::post::Entry;
use trente_contract::reader::Reader;

/// How many empty pages in a row are passed over before the reader is asked whether to go on.
const EMPTY_PAGES: u32 = 3;

/// Which list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Which {
    /// What everyone may read on a server.
    Server {
        /// Who reads it: a guest, or an account of that server.
        reader: Reader,
        /// The server.
        server: String,
    },
    /// Posts of the people that an account follows.
    Home(AccountKey),
    /// Posts with a hashtag.
    Tag(Reader, String),
    /// A person's posts.
    Person(Reader, PersonId, PostsPart),
    /// The Home that the picks will make.
    Preview(Reader),
    /// The Home that a guest's picks make, at the server that is read.
    Picked(String),
    /// What is read beyond Home.
    Beyond(Reader, Beyond),
}

impl Which {
    pub(super) fn reader(&self) -> Reader {
        match self {
            Self::Home(account) => Reader::Account { account: account.clone() },
            Self::Server { reader, .. } | Self::Tag(reader, _) | Self::Person(reader, ..) | Self::Preview(reader) => {
                reader.clone()
            }
            Self::Beyond(reader, _) => reader.clone(),
            Self::Picked(server) => Reader::Guest { server: server.clone() },
        }
    }

    /// By which names a server can tell this account of newer posts in it by itself; none where it cannot.
    pub fn watched(&self, account: &Reader) -> Vec<Watched> {
        match self {
            Self::Tag(reader, tag) if reader == account => vec![Watched::Tag(tag.clone())],
            Self::Beyond(reader, beyond) if reader == account => match beyond {
                Beyond::Local => vec![Watched::Local],
                Beyond::Federated => vec![Watched::Federated],
                Beyond::List(id) => vec![Watched::List(id.clone())],
                Beyond::Tags(tags) => tags.iter().cloned().map(Watched::Tag).collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// A page with something on it, or the end: filters on the server leave empty pages in the middle of a list.
    pub(super) async fn ask(&self, cursor: Option<Cursor>) -> Result<Timeline, Fault> {
        let mut timeline = self.ask_once(cursor).await?;
        for _ in 0..EMPTY_PAGES {
            let Some(next) = timeline.page.next.clone().filter(|_| timeline.page.items.is_empty()) else { break };
            timeline.page = self.ask_once(Some(next)).await?.page;
        }
        Ok(timeline)
    }

    /// The first page, whatever was fetched before.
    pub(super) async fn ask_anew(&self) -> Result<Timeline, Fault> {
        if let Self::Home(account) = self.clone() {
            let timeline = call(HomeTimeline { account, cursor: None, anew: true }).await?;
            if !timeline.page.items.is_empty() {
                return Ok(timeline);
            }
        }
        self.ask(None).await
    }

    async fn ask_once(&self, cursor: Option<Cursor>) -> Result<Timeline, Fault> {
        match self.clone() {
            Self::Server { server, .. } => call(GuestPosts { server, cursor }).await,
            Self::Home(account) => call(HomeTimeline { account, cursor, anew: false }).await,
            Self::Tag(reader, tag) => call(TagTimeline { reader, tag, cursor }).await,
            Self::Preview(reader) => call(PreviewHome { reader }).await,
            Self::Picked(server) => {
                let home = call(GuestHome { server, look: true, cursor }).await?;
                picks::take_silent(home.silent, home.left_out);
                Ok(home.timeline)
            }
            Self::Beyond(reader, beyond) => call(ReadBeyond { reader, beyond, cursor }).await,
            Self::Person(reader, person, part) => {
                let page: Page<Entry> = call(PersonPosts { reader, person, part, cursor }).await?;
                Ok(Timeline { page, source: Source::Live })
            }
        }
    }
}
