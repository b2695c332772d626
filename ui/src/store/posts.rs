//! One signal a post: wherever a post is shown, it is this one, so that a favourite shows everywhere at once.

mod vote;

pub use vote::{ask_after_end, kept_vote, vote};

use crate::ground::bridge::call;
use crate::ground::haptics;
use crate::ground::i18n::{self, t};
use crate::ground::route::Wish;
use crate::ground::status;
use crate::store::{picks, wish};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Weak};
use trente_contract::Fault;
use trente_contract::commands::{DeletePost, SetBookmark, SetBoost, SetFavourite};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::{Filtered, Post, Quote};
use trente_contract::reader::Reader;
use trente_contract::reading::PickState;
use trente_contract::thread::Translated;

/// A post as the window shows it.
pub struct Shown {
    /// Who reads it.
    pub reader: Reader,
    /// Its id.
    pub id: PostId,
    /// What the server last said, with what the reader did meanwhile.
    pub post: ArcRwSignal<Post>,
    /// The text behind the content warning is open.
    pub open: ArcRwSignal<bool>,
    /// Sensitive pictures are shown.
    pub revealed: ArcRwSignal<bool>,
    /// The reader's own filter is overruled for this post.
    pub unfiltered: ArcRwSignal<bool>,
    /// It was deleted: lists leave it out.
    pub gone: ArcRwSignal<bool>,
    /// Its translation, when the reader asked for one.
    pub translation: ArcRwSignal<Translation>,
    /// Which acts are on their way, one bit each.
    under_way: AtomicU8,
}

/// A post in the reader's language, as far as it is there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Translation {
    /// What came; kept while the original is read again.
    pub kept: Option<Arc<Translated>>,
    /// It stands in the post's place.
    pub shown: bool,
    /// It is on its way.
    pub asking: bool,
}

/// The reader's filters that hold for a post where it stands: in another place others do.
#[derive(Clone, Debug, Default)]
pub struct Filters {
    /// What stands in its place.
    pub post: Option<Filtered>,
    /// What stands in the place of the post that it quotes.
    pub quote: Option<Filtered>,
}

impl Filters {
    /// Takes them out of a post, which is one wherever it is shown. Of several the strongest.
    pub fn out_of(post: &mut Post) -> Self {
        let strongest = |all: Vec<Filtered>| all.into_iter().max_by_key(|filter| filter.hide);
        let quote = match &mut post.quote {
            Some(Quote::Shown { post }) => strongest(std::mem::take(&mut post.filtered)),
            _ => None,
        };
        Self { post: strongest(std::mem::take(&mut post.filtered)), quote }
    }

    /// How those that hold are called: the post's, and that of the post that it quotes.
    pub fn titles(&self) -> (Option<String>, Option<String>) {
        let title = |filter: &Option<Filtered>| filter.as_ref().map(|filter| filter.title.clone());
        (title(&self.post), title(&self.quote))
    }

    /// The post is to be left out.
    pub fn hide(&self) -> bool {
        self.post.as_ref().is_some_and(|filter| filter.hide)
    }
}

thread_local! {
    static POSTS: RefCell<HashMap<(Reader, PostId), Weak<Shown>>> = RefCell::new(HashMap::new());
}

/// Takes a post that the core told, and gives the one that is shown everywhere.
pub fn take(reader: &Reader, mut post: Post) -> Arc<Shown> {
    Filters::out_of(&mut post);
    let key = (reader.clone(), post.id.clone());
    let known = POSTS.with_borrow(|all| all.get(&key).and_then(Weak::upgrade));
    if let Some(shown) = known {
        let newer = shown.under_way.load(Ordering::Relaxed) == 0 && shown.post.with_untracked(|old| *old != post);
        if newer {
            // What was translated is no longer what it says.
            if shown.post.with_untracked(|old| old.text != post.text || old.warning != post.warning) {
                shown.translation.set(Translation::default());
            }
            shown.post.set(post);
        }
        return shown;
    }
    let shown = Arc::new(Shown {
        reader: reader.clone(),
        id: post.id.clone(),
        post: ArcRwSignal::new(post),
        open: ArcRwSignal::new(false),
        revealed: ArcRwSignal::new(false),
        unfiltered: ArcRwSignal::new(false),
        gone: ArcRwSignal::new(false),
        translation: ArcRwSignal::new(Translation::default()),
        under_way: AtomicU8::new(0),
    });
    POSTS.with_borrow_mut(|all| {
        // Posts that no page holds any more leave their empty places; swept now and then.
        if all.len() >= 512 && all.len().is_power_of_two() {
            all.retain(|_, one| one.strong_count() > 0);
        }
        all.insert(key, Arc::downgrade(&shown));
    });
    shown
}

/// The same for a post that was read as everyone may read it: what the reader did with it is not told there, so what is
/// known of that is kept.
pub fn take_public(reader: &Reader, mut post: Post) -> Arc<Shown> {
    if let Some(shown) = known(reader, &post.id) {
        post.mine = shown.post.with_untracked(|old| old.mine);
    }
    take(reader, post)
}

/// The post, when some page holds it.
pub fn known(reader: &Reader, id: &PostId) -> Option<Arc<Shown>> {
    POSTS.with_borrow(|all| all.get(&(reader.clone(), id.clone())).and_then(Weak::upgrade))
}

/// What a reader can do with a post at one tap, and take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Favourite it.
    Favourite,
    /// Boost it.
    Boost,
    /// Save it.
    Save,
}

impl Act {
    /// Whether it is done.
    pub fn is_on(self, post: &Post) -> bool {
        match self {
            Self::Favourite => post.mine.favourited,
            Self::Boost => post.mine.boosted,
            Self::Save => post.mine.bookmarked,
        }
    }

    fn bit(self) -> u8 {
        1 << self as u8
    }

    fn wish(self) -> Wish {
        match self {
            Self::Favourite => Wish::Favourite,
            Self::Boost => Wish::Boost,
            Self::Save => Wish::Save,
        }
    }

    fn refused(self) -> String {
        t(match self {
            Self::Favourite => "post-favourite-failed",
            Self::Boost => "post-boost-failed",
            Self::Save => "post-save-failed",
        })
    }

    fn apply(self, post: &mut Post, on: bool) {
        let (flag, count) = match self {
            Self::Favourite => (&mut post.mine.favourited, Some(&mut post.counts.favourites)),
            Self::Boost => (&mut post.mine.boosted, Some(&mut post.counts.boosts)),
            Self::Save => (&mut post.mine.bookmarked, None),
        };
        if *flag != on {
            *flag = on;
            if let Some(Some(count)) = count {
                *count = if on { *count + 1 } else { count.saturating_sub(1) };
            }
        }
    }

    async fn send(self, account: AccountKey, id: PostId, on: bool) -> Result<Post, Fault> {
        match self {
            Self::Favourite => call(SetFavourite { account, id, on }).await,
            Self::Boost => call(SetBoost { account, id, on }).await,
            Self::Save => call(SetBookmark { account, id, on }).await,
        }
    }
}

/// Whether the reader has done it. For someone who has no account yet: whether it will be done once there is one. Reactive.
pub fn is_on(shown: &Shown, act: Act) -> bool {
    match shown.reader {
        Reader::Account { .. } => shown.post.with(|post| act.is_on(post)),
        Reader::Guest { .. } => {
            let pick = shown.post.with(|post| wish::about(post, act.wish()));
            pick.is_some_and(|pick| picks::state_of(&pick) == Some(PickState::Queued))
        }
    }
}

/// Does it, or takes it back: at once on screen, then at the server. A refusal puts everything back and says so. Taps that
/// come while one is under way are sent one after the other, so that the last one counts.
pub fn toggle(shown: &Arc<Shown>, act: Act) {
    let Reader::Account { account } = shown.reader.clone() else {
        let wanted = act.wish();
        let pick = shown.post.with_untracked(|post| wish::about(post, wanted));
        match pick {
            Some(pick) if untrack(|| picks::state_of(&pick)) == Some(PickState::Queued) => picks::set(pick, false),
            pick => wish::want(wanted, pick),
        }
        return;
    };
    let before = shown.post.with_untracked(|post| act.is_on(post));
    if !before {
        haptics::tick();
    }
    shown.post.update(|post| act.apply(post, !before));
    if shown.under_way.fetch_or(act.bit(), Ordering::Relaxed) & act.bit() != 0 {
        return;
    }
    let shown = Arc::clone(shown);
    spawn_local(async move {
        let mut agreed = before;
        loop {
            let wanted = shown.post.with_untracked(|post| act.is_on(post));
            let answer = act.send(account.clone(), shown.id.clone(), wanted).await;
            let done = match answer {
                Ok(fresh) => {
                    agreed = wanted;
                    settle(&shown, act, wanted, fresh)
                }
                Err(fault) => {
                    shown.post.update(|post| act.apply(post, agreed));
                    status::toast_bad(i18n::next(&act.refused(), &i18n::fault(&fault).what));
                    true
                }
            };
            if done {
                shown.under_way.fetch_and(!act.bit(), Ordering::Relaxed);
                return;
            }
        }
    });
}

/// Takes the server's answer unless the reader has changed their mind or another act is under way, whose sign it would
/// wipe out. True when nothing is left to send.
fn settle(shown: &Shown, act: Act, sent: bool, mut fresh: Post) -> bool {
    let wanted = shown.post.with_untracked(|post| act.is_on(post));
    if wanted != sent {
        return false;
    }
    // snac and others answer before they have counted; what was agreed holds.
    act.apply(&mut fresh, sent);
    if shown.under_way.load(Ordering::Relaxed) == act.bit() {
        shown.post.set(fresh);
    }
    true
}

/// Deletes one of the reader's own posts; the lists that show it leave it out.
pub fn delete(shown: &Arc<Shown>) {
    let Reader::Account { account } = shown.reader.clone() else { return };
    let shown = Arc::clone(shown);
    spawn_local(async move {
        match call(DeletePost { account, id: shown.id.clone() }).await {
            Ok(()) => {
                shown.gone.set(true);
                status::toast(t("post-deleted"));
            }
            Err(fault) => status::tell_fault(&fault),
        }
    });
}
