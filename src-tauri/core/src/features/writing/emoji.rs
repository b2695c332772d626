//! Emoji to choose from: those used last, the server's own, and those that every system has.

mod named;
mod own;
mod unicode;

use super::Writing;
use super::completion::MOST;
use super::fit::{fit, fold};
use crate::api::endpoints::custom_emojis::ListCustomEmojis;
use crate::api::entities::CustomEmoji;
use crate::api::json;
use crate::ground::Asking;
use crate::view::ViewContext;
use jiff::SignedDuration;
use named::Names;
use own::Own;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use trente_contract::Fault;
use trente_contract::commands::{ListEmoji, UseEmoji};
use trente_contract::compose::{EmojiItem, EmojiPart, EmojiSection, EmojiSlice, Offer};
use trente_contract::ids::AccountKey;
use trente_contract::settings::SkinTone;

/// Under which they are kept.
const NAME: &str = "custom emoji";
/// How long they are good for.
const GOOD_FOR: SignedDuration = SignedDuration::from_hours(24);
/// So many are given at a time, whatever is asked for.
const AT_ONCE: u32 = 400;
/// So many are found at most.
const FOUND: usize = 400;
/// The longest that is noted as used, in letters: a shortcode has no bound, but nobody has a longer one.
const LONGEST: usize = 100;

/// The servers' own, by account.
#[derive(Default)]
pub(crate) struct Emojis {
    own: Mutex<HashMap<AccountKey, Arc<Own>>>,
    /// Held while they are fetched.
    turn: tokio::sync::Mutex<()>,
}

impl Emojis {
    /// Forgets those of an account, or all.
    pub(super) fn forget(&self, account: Option<&AccountKey>) {
        let mut own = self.own.lock().unwrap_or_else(PoisonError::into_inner);
        own.retain(|key, _| account.is_some_and(|account| account != key));
    }
}

impl Writing {
    pub(crate) async fn list_emoji(&self, request: ListEmoji) -> Result<EmojiSlice, Fault> {
        let ListEmoji { account, find, from, most, wait } = request;
        let asking = self.ground.reader_at_once(&account).await?;
        let (own, coming) = self.own_emoji(&account, &asking, wait).await;
        let (from, most) = (from as usize, most.min(AT_ONCE) as usize);
        let context = self.ground.view(&asking);
        let look = self.emoji_look();
        let typed = fold(find.trim().trim_matches(':'));
        if !typed.is_empty() {
            let found = search(&own, look.names, &typed, FOUND);
            let parts = vec![EmojiPart { section: EmojiSection::Found, count: count(found.len()) }];
            let items = found.into_iter().skip(from).take(most).filter_map(|one| one.item(&context, look)).collect();
            return Ok(EmojiSlice { parts, from: count(from), items, coming });
        }
        let recent: Vec<EmojiItem> = self.recent(&account, &own, &context).await;
        let mut parts = vec![EmojiPart { section: EmojiSection::Recent, count: count(recent.len()) }];
        parts.extend(own.parts());
        parts.extend(unicode::parts());
        parts.retain(|part| part.count > 0);
        let own_ends = recent.len() + own.len();
        let item = |at: usize| match at {
            at if at < recent.len() => recent.get(at).cloned(),
            at if at < own_ends => own.item(at - recent.len(), &context),
            at => unicode::all().get(at - own_ends).map(|one| one.item(look.skin, look.names)),
        };
        let items = (from..from + most).map_while(item).collect();
        Ok(EmojiSlice { parts, from: count(from), items, coming })
    }

    pub(crate) async fn use_emoji(&self, request: UseEmoji) -> Result<(), Fault> {
        if !request.insert.is_empty() && request.insert.chars().count() <= LONGEST {
            // Whichever skin is chosen later, it is the same one.
            let insert = unicode::plain(&request.insert).map_or(request.insert.clone(), str::to_owned);
            self.ground.store.keep_emoji(&request.account, insert).await?;
        }
        Ok(())
    }

    pub(super) async fn complete_emoji(
        &self,
        account: &AccountKey,
        text: &str,
        wait: bool,
    ) -> Result<Vec<Offer>, Fault> {
        let asking = self.ground.reader_at_once(account).await?;
        let (own, _) = self.own_emoji(account, &asking, wait).await;
        let context = self.ground.view(&asking);
        let look = self.emoji_look();
        let found = search(&own, look.names, &fold(text), MOST);
        Ok(found.into_iter().filter_map(|one| one.item(&context, look)).map(|emoji| Offer::Emoji { emoji }).collect())
    }

    fn emoji_look(&self) -> Look {
        Look { skin: self.ground.settings().skin, names: Names::of(&self.ground.languages()) }
    }

    /// Those used last that are still there.
    async fn recent(&self, account: &AccountKey, own: &Own, context: &ViewContext) -> Vec<EmojiItem> {
        let look = self.emoji_look();
        let used = self.ground.store.used_emoji(account).await.unwrap_or_default();
        let item = |insert: &String| match insert.strip_prefix(':').and_then(|code| code.strip_suffix(':')) {
            Some(code) => own.item(own.place(code)?, context),
            None => unicode::named(insert).map(|one| one.item(look.skin, look.names)),
        };
        used.iter().filter_map(item).collect()
    }

    /// The server's own, and whether others are to be had. Those of yesterday are shown until today's are there.
    async fn own_emoji(&self, account: &AccountKey, asking: &Asking, wait: bool) -> (Arc<Own>, bool) {
        let now = self.ground.http.now();
        let known = || self.emojis.own.lock().unwrap_or_else(PoisonError::into_inner).get(account).cloned();
        let keep = |own: Own| {
            let own = Arc::new(own);
            self.emojis.own.lock().unwrap_or_else(PoisonError::into_inner).insert(account.clone(), own.clone());
            own
        };
        if let Some(own) = known().filter(|own| own.is_fresh(now, GOOD_FOR)) {
            return (own, false);
        }
        if !wait {
            let own = match known() {
                Some(own) => own,
                None => keep(self.kept_emoji(asking).await),
            };
            let fresh = own.is_fresh(now, GOOD_FOR);
            return (own, !fresh);
        }
        let _turn = self.emojis.turn.lock().await;
        if let Some(own) = known().filter(|own| own.is_fresh(now, GOOD_FOR)) {
            return (own, false);
        }
        let fetched = match self.ground.ask_as_account(account).await {
            Ok(asking) => asking.client.send(&ListCustomEmojis).await.ok().map(|list| list.0),
            Err(_) => None,
        };
        let Some(fetched) = fetched else {
            // Nothing is lost that could be chosen before.
            return (known().unwrap_or_default(), false);
        };
        if let Ok(json) = serde_json::to_string(&fetched)
            && let Err(error) = self.ground.cache.keep_thing(&asking.reader(), NAME, now.to_string(), json).await
        {
            tracing::warn!(%error, "the server's emoji could not be kept");
        }
        (keep(Own::of(fetched, Some(now))), false)
    }

    async fn kept_emoji(&self, asking: &Asking) -> Own {
        let Ok(Some((at, kept))) = self.ground.cache.thing(&asking.reader(), NAME).await else { return Own::default() };
        let read = tokio::task::spawn_blocking(move || json::from_slice::<Vec<CustomEmoji>>(kept.as_bytes()).ok());
        match read.await {
            Ok(Some(all)) => Own::of(all, at.parse().ok()),
            _ => Own::default(),
        }
    }
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// How those that every system has are shown.
#[derive(Clone, Copy)]
struct Look {
    skin: SkinTone,
    names: &'static Names,
}

/// One that was found.
enum Found<'a> {
    Own(&'a Own, usize),
    Unicode(&'static unicode::One),
}

impl Found<'_> {
    fn item(&self, context: &ViewContext, look: Look) -> Option<EmojiItem> {
        match self {
            Self::Own(own, place) => own.item(*place, context),
            Self::Unicode(one) => Some(one.item(look.skin, look.names)),
        }
    }
}

/// Those whose name fits, the best first; of two the shorter name.
fn search<'a>(own: &'a Own, names: &Names, typed: &str, most: usize) -> Vec<Found<'a>> {
    let custom = own
        .names()
        .enumerate()
        .filter_map(|(place, name)| Some(((fit(name, typed)?, name.len(), false), Found::Own(own, place))));
    let unicode = unicode::all().iter().filter_map(|one| {
        let (best, length) = one.fit(typed, names)?;
        Some(((best, length, true), Found::Unicode(one)))
    });
    let mut found: Vec<_> = custom.chain(unicode).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.truncate(most);
    found.into_iter().map(|(_, one)| one).collect()
}
