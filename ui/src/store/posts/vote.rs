//! Voting in the poll of a post, and how the poll stands after its end.

use super::Shown;
use crate::ground::bridge::call;
use crate::ground::i18n::{fault as told, next, t};
use crate::ground::route::Wish;
use crate::ground::status;
use crate::store::{picks, wish};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use trente_contract::FaultCode;
use trente_contract::commands::{ShowPoll, Vote};
use trente_contract::post::{Poll, Post};
use trente_contract::reader::Reader;
use trente_contract::reading::{Pick, PickState};

/// Beside the bits of the acts.
const VOTING: u8 = 1 << 7;

thread_local! {
    /// Polls that were asked for after their end.
    static ASKED: RefCell<HashSet<(Reader, String)>> = RefCell::default();
}

/// Votes: at once on screen, and back with a sentence when the server refuses. For a guest the vote is kept until there is an account.
pub fn vote(shown: &Arc<Shown>, choices: Vec<u32>) {
    let Reader::Account { account } = shown.reader.clone() else {
        let url = shown.post.with_untracked(|post| post.url.clone());
        wish::want(Wish::Vote, url.map(|url| Pick::Vote { url, choices }));
        return;
    };
    let Some(before) = shown.post.with_untracked(|post| post.poll.clone()) else { return };
    if shown.under_way.fetch_or(VOTING, Ordering::Relaxed) & VOTING != 0 {
        return;
    }
    change(shown, |poll| cast(poll, &choices));
    let shown = Arc::clone(shown);
    spawn_local(async move {
        let request = Vote { account, post: shown.id.clone(), poll: before.id.clone(), choices };
        let answer = call(request).await;
        shown.under_way.fetch_and(!VOTING, Ordering::Relaxed);
        match answer {
            Ok(fresh) => take(&shown, fresh),
            Err(fault) => {
                let offline = fault.code == FaultCode::Offline;
                change(&shown, |poll| *poll = before);
                status::toast_bad(next(&t("post-vote-failed"), &told(&fault).what));
                // It may have ended, or have the vote already from another device.
                if !offline {
                    look(&shown).await;
                }
            }
        }
    });
}

/// The poll as it is after a vote, until the server says so.
fn cast(poll: &mut Poll, choices: &[u32]) {
    for choice in choices {
        let option = usize::try_from(*choice).ok().and_then(|place| poll.options.get_mut(place));
        if let Some(votes) = option.and_then(|option| option.votes.as_mut()) {
            *votes += 1;
        }
    }
    poll.votes += choices.len() as u64;
    if let Some(voters) = &mut poll.voters {
        *voters += 1;
    }
    poll.voted = true;
    poll.own_votes = choices.to_vec();
}

/// What a guest's vote will be once there is an account; none when there is none to be given. Reactive.
pub fn kept_vote(shown: &Shown) -> Option<Vec<u32>> {
    if !matches!(shown.reader, Reader::Guest { .. }) {
        return None;
    }
    let url = shown.post.with(|post| post.url.clone())?;
    picks::all().with(|picks| {
        picks.picks.iter().find_map(|one| match &one.pick {
            Pick::Vote { url: of, choices } if *of == url && one.state == PickState::Queued => Some(choices.clone()),
            _ => None,
        })
    })
}

/// Asks how the poll stands, once after its end.
pub fn ask_after_end(shown: &Arc<Shown>, poll: &str) {
    let key = (shown.reader.clone(), poll.to_owned());
    if ASKED.with_borrow_mut(|asked| asked.insert(key.clone())) {
        let shown = Arc::clone(shown);
        spawn_local(async move {
            if !look(&shown).await {
                // Asked again when it comes on screen the next time.
                ASKED.with_borrow_mut(|asked| asked.remove(&key));
            }
        });
    }
}

/// False when it could not be had: nobody is told, since what stands there was true a while ago.
async fn look(shown: &Arc<Shown>) -> bool {
    let Some(poll) = shown.post.with_untracked(|post| post.poll.as_ref().map(|poll| poll.id.clone())) else {
        return true;
    };
    match call(ShowPoll { reader: shown.reader.clone(), post: shown.id.clone(), poll }).await {
        Ok(fresh) => {
            take(shown, fresh);
            true
        }
        Err(_) => false,
    }
}

/// Takes the numbers; the words stay, since servers give a poll by itself without its custom emoji.
fn take(shown: &Arc<Shown>, fresh: Poll) {
    if shown.under_way.load(Ordering::Relaxed) & VOTING != 0 {
        return;
    }
    change(shown, |poll| {
        let words = std::mem::take(&mut poll.options);
        let same = words.len() == fresh.options.len();
        *poll = fresh;
        if same {
            for (option, known) in poll.options.iter_mut().zip(words) {
                option.title = known.title;
                option.title_text = known.title_text;
            }
        }
    });
}

fn change(shown: &Arc<Shown>, change: impl FnOnce(&mut Poll)) {
    shown.post.update(|post: &mut Post| {
        if let Some(poll) = &mut post.poll {
            change(poll);
        }
    });
}
