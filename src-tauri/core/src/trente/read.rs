//! Commands that read timelines.

use super::Trente;
use super::core::{Asking, Core};
use super::first::{Fetched, FirstPage};
use super::home::home_page;
use super::offline::{keep_in_background, kept_or, kept_while_waiting};
use super::refresh::refresh_in_background;
use super::shown::shown;
use crate::api::endpoints::accounts::ListStatuses;
use crate::api::endpoints::timelines::{GetPublic, GetTag};
use crate::api::endpoints::trends::GetTrendingStatuses;
use crate::api::entities::{AccountId, FilterContext, Status};
use crate::api::{self, ApiError};
use crate::timeline::Stock;
use crate::view;
use std::sync::Arc;
use std::time::Instant;
use trente_contract::commands::{GuestPosts, HomeTimeline, PersonPosts, TagTimeline};
use trente_contract::ids::Cursor;
use trente_contract::page::{Page, Source, Timeline};
use trente_contract::post::Entry;
use trente_contract::{Fault, FaultCode};

/// Names under which timelines are kept.
pub(super) const HOME: &str = "home";
const GUEST: &str = "first";

impl Trente {
    /// What everyone may read on a server: its trending posts, else its public timeline; what was kept when the server is
    /// not reached.
    ///
    /// # Errors
    /// When the server is not reached and nothing was kept, or it shows nothing to guests.
    pub async fn guest_posts(&self, request: GuestPosts) -> Result<Timeline, Fault> {
        let GuestPosts { server, cursor } = request;
        let Some(cursor) = cursor else {
            return first_page(&self.core, FirstPage::guest(&server), &self.core.ask_as_guest(&server)?, GUEST).await;
        };
        let (stock, cursor) = Stock::of(&cursor).ok_or_else(|| Fault::new(FaultCode::Bug, "guest_posts: cursor"))?;
        let asking = self.core.ask_as_guest(&server)?;
        match stock_page(&asking, stock, Some(&cursor)).await {
            Ok(page) => timeline(&self.core, &asking, marked(page, stock), stock.source(), FilterContext::Public).await,
            Err(error) => Err(self.core.fault(&asking, error).await),
        }
    }

    /// Posts of the people an account follows; what was kept when the server is not reached.
    ///
    /// # Errors
    /// When the server is not reached and nothing was kept, or it does not take the log-in any more.
    pub async fn home_timeline(&self, request: HomeTimeline) -> Result<Timeline, Fault> {
        let HomeTimeline { account, cursor } = request;
        let asking = self.core.ask_as_account(&account).await?;
        match cursor {
            Some(cursor) => home_page(&self.core, &asking, Some(&cursor)).await,
            None => first_page(&self.core, FirstPage::Home(account), &asking, HOME).await,
        }
    }

    /// Posts with a hashtag.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn tag_timeline(&self, request: TagTimeline) -> Result<Timeline, Fault> {
        let asking = self.core.ask_as(&request.reader).await?;
        let endpoint = GetTag { tag: &request.tag };
        match asking.client.page(&endpoint, request.cursor.as_ref()).await {
            Ok(page) => timeline(&self.core, &asking, page, Source::Live, FilterContext::Public).await,
            Err(error) => Err(self.core.fault(&asking, error).await),
        }
    }

    /// A person's own posts and boosts, without their replies: those are found in their threads.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn person_posts(&self, request: PersonPosts) -> Result<Page<Entry>, Fault> {
        let asking = self.core.ask_as(&request.reader).await?;
        let id = AccountId::from(&request.person);
        let endpoint =
            ListStatuses { id: &id, exclude_replies: true, exclude_reblogs: false, pinned: false, only_media: false };
        match asking.client.page(&endpoint, request.cursor.as_ref()).await {
            Ok(page) => Ok(timeline(&self.core, &asking, page, Source::Live, FilterContext::Account).await?.page),
            Err(error) => Err(self.core.fault(&asking, error).await),
        }
    }
}

/// Begins to fetch a page that the window will ask for.
pub(super) fn begin(core: &Arc<Core>, page: FirstPage) -> Fetched {
    core.first.begin(page.clone(), Instant::now(), || fetch(core.clone(), page, true))
}

/// A first page: the one that is on its way, else a new one; what was kept once that takes too long. What comes later then is
/// there for whoever asks next.
async fn first_page(core: &Arc<Core>, page: FirstPage, asking: &Asking, name: &str) -> Result<Timeline, Fault> {
    let fetched = core.first.ask(page.clone(), Instant::now(), || fetch(core.clone(), page.clone(), false));
    tokio::select! {
        fetched = fetched => {
            core.first.give(&page);
            fetched.unwrap_or_else(|| Err(Fault::new(FaultCode::Bug, format!("{name}: the fetching broke off"))))
        }
        kept = kept_while_waiting(core, asking, name) => Ok(kept),
    }
}

async fn fetch(core: Arc<Core>, page: FirstPage, at_start: bool) -> Result<Timeline, Fault> {
    match page {
        FirstPage::Home(account) => {
            let asking = core.ask_as_account(&account).await?;
            let page = home_page(&core, &asking, None).await;
            if at_start && page.as_ref().is_ok_and(|page| page.source == Source::Live) {
                refresh_in_background(&core, asking);
            }
            page
        }
        FirstPage::Guest(server) => best_stock(&core, &core.ask_as_guest(&server)?).await,
    }
}

/// The first page of the best list that the server shows to guests.
async fn best_stock(core: &Arc<Core>, asking: &Asking) -> Result<Timeline, Fault> {
    let mut empty = None;
    let mut refused = None;
    for stock in Stock::ALL {
        match stock_page(asking, stock, None).await {
            Ok(page) if page.items.is_empty() => empty = empty.or(Some((page, stock))),
            Ok(page) => {
                keep_in_background(core, asking, GUEST, &page.items);
                return timeline(core, asking, marked(page, stock), stock.source(), FilterContext::Public).await;
            }
            // The server answers. It does not have this list, or not for guests, or has trouble with it: the next one may
            // be there. One that wants to be left alone is.
            Err(error) if error.status().is_some_and(|status| !matches!(status, 429 | 503)) => refused = Some(error),
            Err(error) => {
                let fault = core.fault(asking, error).await;
                return kept_or(core, asking, GUEST, fault).await;
            }
        }
    }
    match (empty, refused) {
        (Some((page, stock)), _) => timeline(core, asking, page, stock.source(), FilterContext::Public).await,
        (None, Some(error)) => {
            let fault = core.fault(asking, error).await;
            kept_or(core, asking, GUEST, fault).await
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

/// A page as it is shown in its place, where the reader's filters for that place hold.
pub(super) async fn timeline(
    core: &Core,
    asking: &Asking,
    page: api::Page<Status>,
    source: Source,
    place: FilterContext,
) -> Result<Timeline, Fault> {
    let context = core.view_of(asking, &page.items).await.in_place(place);
    let entries = move |items: Vec<Status>| items.iter().map(|status| view::entry(status, &context)).collect();
    Ok(Timeline { page: Page { items: shown(page.items, entries).await?, next: page.next }, source })
}
