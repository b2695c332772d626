//! Commands that read timelines.

use super::Reading;
use super::first::{Fetched, FirstPage};
use super::home::home_page;
use super::keeping::{Which, keep_in_background};
use super::offline::{kept_or, kept_while_waiting};
use super::page::timeline;
use super::refresh::refresh_in_background;
use crate::api::endpoints::accounts::ListStatuses;
use crate::api::endpoints::timelines::{GetPublic, GetTag};
use crate::api::endpoints::trends::GetTrendingStatuses;
use crate::api::entities::{AccountId, FilterContext, Status};
use crate::api::{self, ApiError};
use crate::ground::Asking;
use crate::ground::kept::HOME;
use crate::timeline::Stock;
use std::sync::Arc;
use std::time::Instant;
use trente_contract::commands::{GuestPosts, HomeTimeline, PersonPosts, TagTimeline};
use trente_contract::ids::Cursor;
use trente_contract::page::{Page, Source, Timeline};
use trente_contract::people::PostsPart;
use trente_contract::post::Entry;
use trente_contract::{Fault, FaultCode};

/// Under which the list for guests is kept.
const GUEST: &str = "first";

impl Reading {
    pub(crate) async fn guest_posts(self: &Arc<Self>, request: GuestPosts) -> Result<Timeline, Fault> {
        let GuestPosts { server, cursor } = request;
        let Some(cursor) = cursor else {
            return first_page(self, FirstPage::guest(&server), &self.ground.ask_as_guest(&server)?, GUEST).await;
        };
        let (stock, cursor) = Stock::of(&cursor).ok_or_else(|| Fault::new(FaultCode::Bug, "guest_posts: cursor"))?;
        let asking = self.ground.ask_as_guest(&server)?;
        match stock_page(&asking, stock, Some(&cursor)).await {
            Ok(page) => timeline(self, &asking, marked(page, stock), stock.source(), FilterContext::Public).await,
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn home_timeline(self: &Arc<Self>, request: HomeTimeline) -> Result<Timeline, Fault> {
        let HomeTimeline { account, cursor, anew } = request;
        let asking = self.ground.ask_as_account(&account).await?;
        match cursor {
            Some(cursor) => home_page(self, &asking, Some(&cursor)).await,
            None => {
                let page = FirstPage::Home(account);
                if anew {
                    self.first.give(&page);
                }
                first_page(self, page, &asking, HOME).await
            }
        }
    }

    pub(crate) async fn tag_timeline(self: &Arc<Self>, request: TagTimeline) -> Result<Timeline, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let endpoint = GetTag { tag: &request.tag };
        match asking.client.page(&endpoint, request.cursor.as_ref()).await {
            Ok(page) => timeline(self, &asking, page, Source::Live, FilterContext::Public).await,
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn person_posts(self: &Arc<Self>, request: PersonPosts) -> Result<Page<Entry>, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let id = AccountId::from(&request.person);
        let part = request.part;
        let endpoint = ListStatuses {
            id: &id,
            exclude_replies: part == PostsPart::Posts,
            exclude_reblogs: part == PostsPart::Media,
            pinned: false,
            only_media: part == PostsPart::Media,
        };
        match asking.client.page(&endpoint, request.cursor.as_ref()).await {
            Ok(page) => Ok(timeline(self, &asking, page, Source::Live, FilterContext::Account).await?.page),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }
}

impl Reading {
    /// Begins to fetch a page that the window will ask for.
    pub(crate) fn begin(self: &Arc<Self>, page: FirstPage) -> Fetched {
        self.first.begin(page.clone(), Instant::now(), || fetch(self.clone(), page, true))
    }
}

/// A first page: the one that is on its way, else a new one; what was kept once that takes too long. What comes later then is
/// there for whoever asks next.
async fn first_page(reading: &Arc<Reading>, page: FirstPage, asking: &Asking, name: &str) -> Result<Timeline, Fault> {
    let fetched = reading.first.ask(page.clone(), Instant::now(), || fetch(reading.clone(), page.clone(), false));
    tokio::select! {
        fetched = fetched => {
            reading.first.give(&page);
            fetched.unwrap_or_else(|| Err(Fault::new(FaultCode::Bug, format!("{name}: the fetching broke off"))))
        }
        kept = kept_while_waiting(reading, asking, name) => Ok(kept),
    }
}

async fn fetch(reading: Arc<Reading>, page: FirstPage, at_start: bool) -> Result<Timeline, Fault> {
    match page {
        FirstPage::Home(account) => {
            let asking = reading.ground.ask_as_account(&account).await?;
            let page = home_page(&reading, &asking, None).await;
            if at_start && page.as_ref().is_ok_and(|page| page.source == Source::Live) {
                refresh_in_background(&reading, asking);
            }
            page
        }
        FirstPage::Guest(server) => best_stock(&reading, &reading.ground.ask_as_guest(&server)?).await,
    }
}

/// The first page of the best list that the server shows to guests.
async fn best_stock(reading: &Arc<Reading>, asking: &Asking) -> Result<Timeline, Fault> {
    let (mut empty, mut refused) = (None, None);
    let age = reading.ground.cache.age();
    for stock in Stock::ALL {
        match stock_page(asking, stock, None).await {
            Ok(page) if page.items.is_empty() => empty = empty.or(Some((page, stock))),
            Ok(page) => {
                keep_in_background(reading, asking, GUEST, &page, age, Which::Only);
                return timeline(reading, asking, marked(page, stock), stock.source(), FilterContext::Public).await;
            }
            // The server answers. It does not have this list, or not for guests, or has trouble with it: the next one may
            // be there. One that wants to be left alone is.
            Err(error) if error.status().is_some_and(|status| !matches!(status, 429 | 503)) => refused = Some(error),
            Err(error) => {
                let fault = reading.ground.fault(asking, error).await;
                return kept_or(reading, asking, GUEST, fault).await;
            }
        }
    }
    match (empty, refused) {
        (Some((page, stock)), _) => timeline(reading, asking, page, stock.source(), FilterContext::Public).await,
        (None, Some(error)) => {
            let fault = reading.ground.fault(asking, error).await;
            kept_or(reading, asking, GUEST, fault).await
        }
        (None, None) => Err(Fault::new(FaultCode::Bug, "guest_posts: no list was asked for")),
    }
}

async fn stock_page(asking: &Asking, stock: Stock, cursor: Option<&Cursor>) -> Result<api::Page<Status>, ApiError> {
    match stock {
        Stock::Trends => asking.client.page(&GetTrendingStatuses, cursor).await,
        Stock::Local => asking.client.page(&GetPublic { local: true, ..Default::default() }, cursor).await,
        Stock::Federated => asking.client.page(&GetPublic::default(), cursor).await,
    }
}

fn marked(mut page: api::Page<Status>, stock: Stock) -> api::Page<Status> {
    page.next = page.next.map(|cursor| stock.mark(&cursor));
    page
}
