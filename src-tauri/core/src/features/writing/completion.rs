//! What a word that is being written may become: what is known here at once, and what the server knows a moment later.

mod known;

use super::Writing;
use super::fit::fold;
use crate::api::endpoints::accounts::{ListFollowing, SearchAccounts};
use crate::api::endpoints::search::Search;
use crate::api::entities::{Account, AccountId, Status};
use crate::api::{ApiError, json};
use crate::ground::{Asking, Ground};
use crate::view;
use jiff::{SignedDuration, Timestamp};
use known::Known;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::Complete;
use trente_contract::compose::{Completing, Offer};
use trente_contract::ids::AccountKey;

/// So many are told.
pub(super) const MOST: usize = 8;
/// The server is asked for so many.
const ASKED: u32 = 8;
/// What is typed beyond that finds nothing more, in letters.
const LONGEST: usize = 60;
/// So many posts that are kept are looked through for people and hashtags.
const POSTS: u32 = 2_000;
/// So many pages of those who are followed are fetched, 40 people each.
const PAGES: usize = 20;
/// How long that list is good for.
const FOLLOWED_FOR: SignedDuration = SignedDuration::from_hours(24);
/// Under which it is kept.
const FOLLOWED: &str = "followed";
/// Who types on wants something else by then.
const PATIENCE: Duration = Duration::from_secs(4);

/// What is known, by account.
#[derive(Default)]
pub(crate) struct Completion {
    known: Mutex<HashMap<AccountKey, Arc<Mutex<Known>>>>,
    /// Held while somebody gathers.
    turn: tokio::sync::Mutex<()>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Completion {
    /// Forgets what is known for an account, or for all.
    pub(super) fn forget(&self, account: Option<&AccountKey>) {
        lock(&self.known).retain(|key, _| account.is_some_and(|account| account != key));
    }
}

impl Writing {
    pub(crate) async fn complete(self: &Arc<Self>, request: Complete) -> Result<Vec<Offer>, Fault> {
        let text: String = request.text.trim().chars().take(LONGEST).collect();
        if request.what == Completing::Emoji {
            return self.complete_emoji(&request.account, &text, request.ask).await;
        }
        let known = self.known(&request.account).await?;
        let mut told: Vec<String> = Vec::new();
        if request.ask && !text.is_empty() {
            let asking = self.ground.ask_as_account(&request.account).await?;
            let asked = match request.what {
                Completing::Person => self.ask_for_people(&asking, &text, &known, &mut told).await,
                _ => ask_for_tags(&asking, &text, &known, &mut told).await,
            };
            if let Err(error) = asked {
                // What is known here stays, and nobody asked for more.
                tracing::debug!(%error, "nothing more is known");
            }
        }
        let typed = fold(&text);
        let known = lock(&known);
        Ok(match request.what {
            Completing::Person => known.people(&typed, &told, MOST),
            _ => known.tags(&typed, &told, MOST),
        })
    }

    /// Asks the server; what it tells is known from then on. `told` are the handles, in its order.
    async fn ask_for_people(
        &self,
        asking: &Asking,
        text: &str,
        known: &Mutex<Known>,
        told: &mut Vec<String>,
    ) -> Result<(), ApiError> {
        let asked = SearchAccounts { text, limit: ASKED };
        let client = asking.client.clone().trying_once();
        let Ok(answer) = tokio::time::timeout(PATIENCE, client.send(&asked)).await else { return Ok(()) };
        let context = self.ground.view(asking);
        let mut known = lock(known);
        for account in answer?.0 {
            if asking.own_id.as_deref() != Some(account.id.as_str()) {
                let person = view::person(&account, &context);
                told.push(person.handle.clone());
                known.add(person, false);
            }
        }
        Ok(())
    }

    /// What is known for an account, gathered at the first question: from posts that are kept, and from those who are followed.
    async fn known(self: &Arc<Self>, account: &AccountKey) -> Result<Arc<Mutex<Known>>, Fault> {
        if let Some(known) = lock(&self.completion.known).get(account) {
            return Ok(known.clone());
        }
        let _turn = self.completion.turn.lock().await;
        if let Some(known) = lock(&self.completion.known).get(account) {
            return Ok(known.clone());
        }
        let asking = self.ground.reader_at_once(account).await?;
        let mut known = Known::of(asking.own_id.clone());
        gather(&self.ground, &asking, &mut known).await;
        let kept = self.ground.cache.thing(&asking.reader(), FOLLOWED).await.ok().flatten();
        let followed = kept.as_ref().map(|(_, all)| accounts(all)).unwrap_or_default();
        let context = self.ground.view(&asking);
        followed.iter().for_each(|account| known.add(view::person(account, &context), true));
        let known = Arc::new(Mutex::new(known));
        lock(&self.completion.known).insert(account.clone(), known.clone());
        let now = self.ground.http.now();
        let fresh = kept.is_some_and(|(at, _)| is_fresh(&at, now, FOLLOWED_FOR));
        if !fresh {
            let (writing, account, known) = (self.clone(), account.clone(), known.clone());
            tokio::spawn(async move { writing.learn_followed(&account, &known).await });
        }
        Ok(known)
    }

    /// Fetches who is followed, in the background: nobody waits for it.
    async fn learn_followed(&self, account: &AccountKey, known: &Mutex<Known>) {
        let Ok(asking) = self.ground.ask_as_account(account).await else { return };
        let own = AccountId::from(asking.own_id.as_deref().unwrap_or_default());
        let (mut cursor, mut all) = (None, Vec::<Account>::new());
        for _ in 0..PAGES {
            let Ok(page) = asking.client.page(&ListFollowing { id: &own }, cursor.as_ref()).await else { return };
            let context = self.ground.view(&asking);
            {
                let mut known = lock(known);
                page.items.iter().for_each(|account| known.add(view::person(account, &context), true));
            }
            all.extend(page.items);
            cursor = page.next;
            if cursor.is_none() {
                break;
            }
        }
        let at = self.ground.http.now().to_string();
        if let Ok(json) = serde_json::to_string(&all)
            && let Err(error) = self.ground.cache.keep_thing(&asking.reader(), FOLLOWED, at, json).await
        {
            tracing::warn!(%error, "who is followed could not be kept");
        }
    }

    /// Somebody was written to: they come first from now on.
    pub(super) fn wrote_to(&self, account: &AccountKey, handles: &[String]) {
        let known = lock(&self.completion.known).get(account).cloned();
        if let Some(known) = known {
            let mut known = lock(&known);
            handles.iter().for_each(|handle| known.wrote_to(handle));
        }
    }
}

/// Whether what came then is still good.
fn is_fresh(at: &str, now: Timestamp, good_for: SignedDuration) -> bool {
    let at: Option<Timestamp> = at.parse().ok();
    at.is_some_and(|at| (SignedDuration::ZERO..good_for).contains(&now.duration_since(at)))
}

async fn ask_for_tags(
    asking: &Asking,
    text: &str,
    known: &Mutex<Known>,
    told: &mut Vec<String>,
) -> Result<(), ApiError> {
    let asked = Search { text, kind: Some("hashtags"), limit: ASKED, offset: 0, resolve: false };
    let client = asking.client.clone().trying_once();
    let Ok(answer) = tokio::time::timeout(PATIENCE, client.send(&asked)).await else { return Ok(()) };
    let mut known = lock(known);
    for tag in answer?.hashtags {
        told.push(tag.name.clone());
        known.add_tag(&tag.name, 0);
    }
    Ok(())
}

/// Looks through the posts that are kept, away from the async threads.
async fn gather(ground: &Arc<Ground>, asking: &Asking, known: &mut Known) {
    let Ok(posts) = ground.cache.statuses(&asking.reader(), POSTS).await else { return };
    let (context, own) = (ground.view(asking), asking.own_id.clone());
    let read = tokio::task::spawn_blocking(move || {
        let mut found = Known::of(own.clone());
        for status in posts.iter().filter_map(|post| json::from_slice::<Status>(post.as_bytes()).ok()) {
            let post = status.shown();
            for account in [&status.account, &post.account] {
                if own.as_deref() != Some(account.id.as_str()) {
                    found.add(view::person(account, &context), false);
                }
            }
            let shown = view::post(post, &context);
            if own.as_deref() == Some(post.account.id.as_str()) {
                shown.mentions.iter().for_each(|handle| found.wrote_to(handle));
            }
            known::tags_of(&post.content).iter().for_each(|tag| found.add_tag(tag, 1));
        }
        found
    });
    if let Ok(found) = read.await {
        *known = found;
    }
}

fn accounts(kept: &str) -> Vec<Account> {
    json::from_slice(kept.as_bytes()).unwrap_or_default()
}
