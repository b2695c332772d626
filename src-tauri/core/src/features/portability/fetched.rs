//! What an account has, as rows: page by page, at the server's pace.

use super::rows::{FilterRow, Row, WordRow};
use crate::api::ApiError;
use crate::api::endpoint::{Endpoint, Paged};
use crate::api::endpoints::accounts::{GetRelationships, ListBlocks, ListFollowing, ListMutes};
use crate::api::endpoints::domain_blocks::ListDomainBlocks;
use crate::api::endpoints::filters::{ListFilters, ListPhrases};
use crate::api::endpoints::lists::{ListAccounts, ListLists};
use crate::api::endpoints::statuses::GetStatus;
use crate::api::endpoints::tags::ListFollowedTags;
use crate::api::endpoints::timelines::ListBookmarks;
use crate::api::entities::{Account, AccountId, Relationship};
use crate::ground::Asking;
use crate::ground::resolve::{Halt, halting};
use serde::Serialize;
use std::collections::HashMap;
use std::time::Duration;
use trente_contract::portability::Kind;

/// The longest pause that is waited out.
const PATIENCE: Duration = Duration::from_secs(20 * 60);
/// How often an answer that failed is asked for again.
const TRIES: u32 = 4;
/// No list is longer, with the least that servers give at once.
const PAGES: usize = 2_000;
/// How many people one is asked of at once.
const AT_ONCE: usize = 40;

/// Who is told how it goes.
pub(super) trait Told: Sync {
    /// So many entries are there now.
    fn fetched(&self, entries: usize);
    /// The server is left alone for so long; none when it goes on.
    fn rests(&self, pause: Option<Duration>);
}

/// Everything of one kind. `domain` is what local handles go without.
pub(super) async fn all(asking: &Asking, domain: &str, kind: Kind, told: &impl Told) -> Result<Vec<Row>, ApiError> {
    let fetching = Fetching { asking, domain, told };
    match kind {
        Kind::Follows => fetching.follows().await,
        Kind::Lists => fetching.lists().await,
        Kind::Mutes => fetching.mutes().await,
        Kind::Blocks => {
            let people = fetching.pages(&ListBlocks).await?;
            Ok(people.iter().map(|person| Row::Block { acct: fetching.acct(person) }).collect())
        }
        Kind::Servers => {
            let domains = fetching.pages(&ListDomainBlocks).await?;
            Ok(domains.into_iter().map(|domain| Row::Server { domain }).collect())
        }
        Kind::Bookmarks => {
            let posts = fetching.pages(&ListBookmarks).await?;
            Ok(posts
                .into_iter()
                .map(|post| Row::Bookmark { uri: post.uri })
                .filter(|row| !row.name().is_empty())
                .collect())
        }
        Kind::Filters => fetching.filters().await,
        Kind::Hashtags => {
            let tags = fetching.pages(&ListFollowedTags).await?;
            Ok(tags.into_iter().map(|tag| Row::Hashtag { name: tag.name }).collect())
        }
    }
}

struct Fetching<'a, T> {
    asking: &'a Asking,
    domain: &'a str,
    told: &'a T,
}

impl<T: Told> Fetching<'_, T> {
    async fn follows(&self) -> Result<Vec<Row>, ApiError> {
        let Some(own) = self.asking.own_id.as_deref().map(AccountId::from) else { return Ok(Vec::new()) };
        let people = self.pages(&ListFollowing { id: &own }).await?;
        let known = self.relationships(&people).await?;
        let rows = people.iter().map(|person| {
            let how = known.get(&person.id);
            Row::Follow {
                acct: self.acct(person),
                boosts: how.is_none_or(|how| how.showing_reblogs),
                notify: how.is_some_and(|how| how.notifying),
                languages: how.map(|how| how.languages.clone()).unwrap_or_default(),
            }
        });
        Ok(rows.collect())
    }

    async fn mutes(&self) -> Result<Vec<Row>, ApiError> {
        let people = self.pages(&ListMutes).await?;
        let known = self.relationships(&people).await?;
        let hides = |person: &Account| known.get(&person.id).is_none_or(|how| how.muting_notifications);
        Ok(people.iter().map(|person| Row::Mute { acct: self.acct(person), notifications: hides(person) }).collect())
    }

    async fn lists(&self) -> Result<Vec<Row>, ApiError> {
        let lists = self.ask(&ListLists).await?;
        let mut rows = Vec::new();
        for list in lists.0 {
            for person in self.pages(&ListAccounts { id: &list.id }).await? {
                rows.push(Row::Listed { list: list.title.clone(), acct: self.acct(&person) });
            }
        }
        Ok(rows)
    }

    async fn filters(&self) -> Result<Vec<Row>, ApiError> {
        let filters = match self.ask(&ListFilters).await {
            Ok(filters) => filters.0,
            // Before Mastodon 4.0, and elsewhere.
            Err(error) if matches!(error.status(), Some(404 | 405 | 501)) => return self.phrases().await,
            Err(error) => return Err(error),
        };
        let mut rows = Vec::new();
        for filter in filters {
            let mut statuses = Vec::new();
            for named in &filter.statuses {
                match self.ask(&GetStatus { id: &named.status_id }).await {
                    Ok(post) => statuses.push(post.uri),
                    Err(error) if matches!(error.status(), Some(404 | 410)) => {}
                    Err(error) => return Err(error),
                }
            }
            let words = filter.keywords.iter();
            rows.push(Row::Filter(FilterRow {
                title: filter.title.clone(),
                expire_at: filter.expires_at.clone(),
                context: filter.context.iter().filter_map(word).collect(),
                action: word(&filter.filter_action).unwrap_or_else(|| "warn".into()),
                keywords_attributes: words
                    .map(|word| WordRow { keyword: word.keyword.clone(), whole_word: word.whole_word })
                    .collect(),
                statuses,
            }));
        }
        Ok(rows)
    }

    async fn phrases(&self) -> Result<Vec<Row>, ApiError> {
        let phrases = self.ask(&ListPhrases).await?;
        let rows = phrases.0.into_iter().map(|filter| {
            Row::Filter(FilterRow {
                title: filter.phrase.clone(),
                expire_at: filter.expires_at.clone(),
                context: filter.context.iter().filter_map(word).collect(),
                action: if filter.irreversible { "hide" } else { "warn" }.into(),
                keywords_attributes: vec![WordRow { keyword: filter.phrase, whole_word: filter.whole_word }],
                statuses: Vec::new(),
            })
        });
        Ok(rows.collect())
    }

    /// Handles of the server's own people go without it; elsewhere they would say nothing.
    fn acct(&self, person: &Account) -> String {
        if person.acct.contains('@') { person.acct.clone() } else { format!("{}@{}", person.acct, self.domain) }
    }

    /// How one stands to them. What the server does not tell is left out.
    async fn relationships(&self, people: &[Account]) -> Result<HashMap<AccountId, Relationship>, ApiError> {
        let ids: Vec<AccountId> = people.iter().map(|person| person.id.clone()).collect();
        let mut known = HashMap::new();
        for ids in ids.chunks(AT_ONCE) {
            let told = self.ask(&GetRelationships { ids }).await?;
            known.extend(told.0.into_iter().map(|how| (how.id.clone(), how)));
        }
        Ok(known)
    }

    async fn pages<E: Paged>(&self, endpoint: &E) -> Result<Vec<E::Item>, ApiError> {
        let (mut all, mut cursor) = (Vec::new(), None);
        // A server may send one round in circles.
        for _ in 0..PAGES {
            let mut tries = 0;
            let page = loop {
                match self.asking.client.page(endpoint, cursor.as_ref()).await {
                    Ok(page) => break page,
                    Err(error) => self.rest(error, &mut tries).await?,
                }
            };
            self.told.fetched(page.items.len());
            all.extend(page.items);
            match page.next {
                Some(next) if cursor.as_ref() != Some(&next) => cursor = Some(next),
                _ => break,
            }
        }
        Ok(all)
    }

    /// Asks, and again when the server wants to be left alone for a while.
    async fn ask<E: Endpoint>(&self, endpoint: &E) -> Result<E::Reply, ApiError> {
        let mut tries = 0;
        loop {
            match self.asking.client.send(endpoint).await {
                Ok(reply) => return Ok(reply),
                Err(error) => self.rest(error, &mut tries).await?,
            }
        }
    }

    /// Waits as long as the server wants; gives the error back where that is too long, or was done often enough.
    async fn rest(&self, error: ApiError, tries: &mut u32) -> Result<(), ApiError> {
        *tries += 1;
        let pause = match halting(&error) {
            Some(Halt::Pause(pause) | Halt::Unreached(pause)) if pause <= PATIENCE && *tries < TRIES => pause,
            _ => return Err(error),
        };
        self.told.rests(Some(pause));
        tokio::time::sleep(pause).await;
        self.told.rests(None);
        Ok(())
    }
}

/// A word of the API as it is written.
fn word(value: &impl Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}
