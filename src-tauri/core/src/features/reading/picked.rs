//! A guest's Home: what servers show to everyone of the people and hashtags that were picked.
//!
//! Each pick is a list at the server that the guest reads; a person whom that server does not know, or of whom it shows nothing,
//! is one at their own. Lists are kept by themselves and made one when they are shown, so a pick that comes or goes, fails or is
//! slow changes nothing of the others.

mod asking;
mod laid;
mod older;

use super::Reading;
use crate::address::spelling;
use crate::api::Origin;
use crate::api::entities::AccountId;
use crate::cache::limits::PICKED;
use crate::ground::Asking;
use crate::ground::lately::Lately;
use crate::reading::{Mark, Rounds, Source};
use asking::ask_around;
use laid::{Laid, lay, stretches};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use trente_contract::commands::GuestHome;
use trente_contract::page::{Page, Source as From, Timeline};
use trente_contract::picked::{PickedHome, Silent};
use trente_contract::reading::{Because, Pick, PickState};
use trente_contract::{Fault, FaultCode};

/// A Home is made of so many picks.
const MOST_PICKS: usize = 40;

/// What is known of the lists in this run.
#[derive(Default)]
pub(super) struct Picked {
    /// Held while servers are asked: two windows' worth of looks is one.
    asking: tokio::sync::Mutex<()>,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    rounds: Rounds,
    /// How each list ended when it was last asked for.
    ends: HashMap<Source, End>,
    /// The last look reached nobody.
    unreached: Option<Fault>,
    /// People's ids, by server and handle.
    ids: Lately<Source, AccountId>,
}

#[derive(Clone, Debug)]
enum End {
    /// There is something.
    Posts,
    /// There is nothing.
    Nothing,
    /// The server does not know them.
    Unknown(Fault),
    /// It did not come.
    Refused(Fault),
}

impl Picked {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a pick is a list of.
#[derive(Clone, PartialEq, Eq)]
enum List {
    /// Posts with a hashtag, without #.
    Tag(String),
    /// Posts of a person, `name@domain`.
    Person(String),
}

impl List {
    /// None for what is not followed but done to a post.
    fn of(pick: &Pick) -> Option<Self> {
        match pick {
            Pick::Tag { name } => Some(Self::Tag(name.clone())),
            Pick::Person { handle } => Some(Self::Person(handle.clone())),
            _ => None,
        }
    }

    /// Under what it is known and kept: what is one pick has one name.
    fn name(&self) -> String {
        match self {
            Self::Tag(tag) => format!("tag:{}", tag.to_lowercase()),
            Self::Person(handle) => format!("person:{}", spelling::ascii_handle(handle).to_lowercase()),
        }
    }

    fn pick(&self) -> Pick {
        match self.clone() {
            Self::Tag(name) => Pick::Tag { name },
            Self::Person(handle) => Pick::Person { handle },
        }
    }
}

/// A list that makes part of the Home, at one server.
#[derive(Clone)]
struct Part {
    list: List,
    source: Source,
    asking: Asking,
    /// The person's own server, where that is not the one that is read.
    at: Option<String>,
}

impl Part {
    fn because(&self) -> Because {
        match &self.list {
            List::Tag(tag) => Because::Tag(tag.clone()),
            List::Person(_) => Because::Person,
        }
    }

    /// Under what it is kept.
    fn place(&self) -> (String, String) {
        (format!("{PICKED}{}", self.source.server), self.source.name.clone())
    }
}

impl Reading {
    /// Something was picked to be followed that no account follows yet; then the server at which that was last read, if any.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub(crate) async fn has_picks(&self) -> Result<(bool, Option<String>), Fault> {
        if self.wished().await?.is_empty() {
            return Ok((false, None));
        }
        // One that was named is read, whatever was read before.
        let named = self.ground.config.guest_server.is_some();
        Ok((true, if named { None } else { self.ground.store.picks_read_at().await? }))
    }

    pub(crate) async fn guest_home(self: &Arc<Self>, request: GuestHome) -> Result<PickedHome, Fault> {
        let home = self.ground.ask_as_guest(&request.server)?;
        let mut lists = self.wished().await?;
        let left_out = lists.len().saturating_sub(MOST_PICKS);
        lists.truncate(MOST_PICKS);
        let parts = self.parts(&home, &lists);
        if let Some(cursor) = request.cursor {
            let mark = Mark::of(&cursor).ok_or_else(|| Fault::new(FaultCode::Bug, "guest_home: cursor"))?;
            let laid = older::older(self, &home, &parts, &mark).await?;
            return Ok(self.told(laid, From::Live, &parts, left_out));
        }
        self.tidy(&lists).await;
        if request.look {
            if let Err(error) = self.ground.store.read_picks_at(&request.server).await {
                tracing::warn!(%error, "where a guest's Home is read could not be noted");
            }
            let _alone = self.picked.asking.lock().await;
            ask_around(self, &parts).await;
        }
        let all = stretches(self, &parts, false).await?;
        let laid = lay(self, (&home, &parts), all, None, &HashSet::new()).await?;
        let unreached = self.picked.known().unreached.clone();
        let source = match (unreached, laid.fetched_at.clone()) {
            (Some(why), _) if laid.entries.is_empty() && request.look && !lists.is_empty() => return Err(why),
            (Some(why), Some(at)) => From::Kept { at, why },
            _ => From::Live,
        };
        Ok(self.told(laid, source, &parts, left_out))
    }

    fn told(&self, laid: Laid, source: From, parts: &[Part], left_out: usize) -> PickedHome {
        let next = laid.end.map(|end| end.cursor());
        let timeline = Timeline { page: Page { items: laid.entries, next }, source };
        let left_out = u32::try_from(left_out).unwrap_or(u32::MAX);
        PickedHome { timeline, silent: self.silent(parts), left_out }
    }

    /// Whom and what a guest wants to follow, as they were picked.
    async fn wished(&self) -> Result<Vec<List>, Fault> {
        let picks = self.ground.store.picks().await?;
        Ok(picks.iter().filter(|one| one.state != PickState::Done).filter_map(|one| List::of(&one.pick)).collect())
    }

    /// All lists, each person's own server behind the one that is read.
    fn parts(&self, home: &Asking, lists: &[List]) -> Vec<Part> {
        let mut parts = Vec::with_capacity(lists.len());
        let part = |list: &List, asking: &Asking, at: Option<String>| {
            let server = asking.client.origin().as_str().to_owned();
            let source = Source { server, name: list.name() };
            Part { list: list.clone(), source, asking: asking.clone(), at }
        };
        for list in lists {
            parts.push(part(list, home, None));
            let List::Person(handle) = list else { continue };
            let Some((_, domain)) = handle.rsplit_once('@') else { continue };
            let elsewhere = !spelling::same(domain, &home.client.origin().domain());
            if let (true, Ok(own)) = (elsewhere, self.ground.ask_as_guest(domain)) {
                let at = server_of(own.client.origin());
                parts.push(part(list, &own, Some(at)));
            }
        }
        parts
    }

    /// Forgets what was kept of picks that are no more.
    async fn tidy(&self, lists: &[List]) {
        let names: Vec<String> = lists.iter().map(List::name).collect();
        if let Err(error) = self.ground.cache.keep_picked(&names).await {
            tracing::warn!(%error, "what was kept of earlier picks stays");
        }
    }

    /// Picks that gave nothing when they were last asked for, wherever that was.
    fn silent(&self, parts: &[Part]) -> Vec<Silent> {
        let known = self.picked.known();
        let mut silent: Vec<Silent> = Vec::new();
        for (at, part) in parts.iter().enumerate().filter(|(_, part)| part.at.is_none()) {
            let own = parts.get(at + 1).filter(|next| next.at.is_some());
            let ends = [Some(part), own].into_iter().flatten().filter_map(|part| known.ends.get(&part.source));
            let mut why = None;
            for end in ends {
                why = match end {
                    End::Posts | End::Nothing => None,
                    End::Unknown(fault) | End::Refused(fault) => Some(fault.clone()),
                };
            }
            silent.extend(why.map(|why| Silent { pick: part.list.pick(), why }));
        }
        silent
    }
}

/// A server as the window names it: by domain, one on this machine by origin.
fn server_of(origin: &Origin) -> String {
    if origin.is_loopback() { origin.as_str().to_owned() } else { origin.domain() }
}

/// A fault of a list that took too long.
fn too_slow(part: &Part) -> Fault {
    Fault::new(FaultCode::TimedOut, "guest_home: a list did not come").at(part.asking.client.origin().domain())
}
