//! What was sent, in this run and before.

use crate::api::entities::MediaId;
use crate::session::TryRecord;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use trente_contract::compose::Draft;
use trente_contract::post::Post;

/// Mastodon knows a key for an hour. Some minutes of it may pass on the way.
const REMEMBERED: SignedDuration = SignedDuration::from_mins(50);
/// A clock that was set back by more than this tells nothing of how long ago something was.
const SET_BACK: SignedDuration = SignedDuration::from_mins(2);

/// What is sent in this run, by the draft's key.
#[derive(Default)]
pub(crate) struct Posting(Mutex<HashMap<String, Sent>>);

#[derive(Default)]
struct Sent {
    /// Held while it is on its way.
    turn: Arc<tokio::sync::Mutex<()>>,
    /// How it was tried last, also where that could not be written down.
    tried: Option<TryRecord>,
    /// What it became.
    post: Option<Post>,
}

/// So many drafts are remembered before those are forgotten that became posts.
const MOST: usize = 256;

impl Posting {
    fn with<T>(&self, key: &str, change: impl FnOnce(&mut Sent) -> T) -> T {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.retain(|_, sent| sent.post.is_none() && (sent.tried.is_some() || Arc::strong_count(&sent.turn) > 1));
        }
        change(known.entry(key.to_owned()).or_default())
    }

    pub(crate) fn turn(&self, key: &str) -> Arc<tokio::sync::Mutex<()>> {
        self.with(key, |sent| sent.turn.clone())
    }

    pub(crate) fn tried(&self, key: &str) -> Option<TryRecord> {
        self.with(key, |sent| sent.tried.clone())
    }

    /// How it is tried now; none when the last try surely came to nothing.
    pub(crate) fn note(&self, key: &str, tried: Option<TryRecord>) {
        self.with(key, |sent| sent.tried = tried);
    }

    pub(crate) fn post(&self, key: &str) -> Option<Post> {
        self.with(key, |sent| sent.post.clone())
    }

    pub(crate) fn keep(&self, key: &str, post: Post) {
        self.with(key, |sent| sent.post = Some(post));
    }

    /// Whether a draft became a post in this run.
    pub(crate) fn is_done(&self, key: &str) -> bool {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(key).is_some_and(|sent| sent.post.is_some())
    }
}

/// Whether a draft still says what was sent of it. `media`: what the server has of what goes along; none when something is missing.
pub(crate) fn is_same(tried: &TryRecord, draft: &Draft, media: Option<&[MediaId]>) -> bool {
    let along = media.is_some_and(|media| media.iter().map(MediaId::as_str).eq(tried.media.iter().map(String::as_str)));
    tried.text == draft.text && tried.in_reply_to == draft.in_reply_to && along
}

/// Whether the server may still know the key of a try, so that the same text may go out again.
pub(crate) fn is_remembered(tried: &TryRecord, now: Timestamp) -> bool {
    let age = now.duration_since(tried.at);
    -SET_BACK <= age && age <= REMEMBERED
}

/// What to write down of the next try. The same text keeps its key and its time, so that the server knows it again; another
/// text has another key, or the server would answer with the post it already has and the change would be lost.
pub(crate) fn next_try(tried: Option<&TryRecord>, draft: &Draft, media: &[MediaId], now: Timestamp) -> TryRecord {
    let name = match tried {
        Some(tried) if is_same(tried, draft, Some(media)) => return tried.clone(),
        Some(tried) => format!("{}+", tried.name),
        None => draft.key.clone(),
    };
    let media = media.iter().map(ToString::to_string).collect();
    TryRecord { at: now, name, text: draft.text.clone(), in_reply_to: draft.in_reply_to.clone(), media }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trente_contract::post::Visibility;

    fn draft(text: &str) -> Draft {
        Draft {
            key: "k".into(),
            text: text.into(),
            warning: String::new(),
            visibility: Visibility::Public,
            language: None,
            in_reply_to: None,
            media: Vec::new(),
            sensitive: false,
        }
    }

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + minutes * 60).expect("a time")
    }

    #[test]
    fn same_text_keeps_its_key_and_another_gets_another() {
        let first = next_try(None, &draft("one"), &[], at(0));
        assert_eq!((first.name.as_str(), first.at), ("k", at(0)), "the draft's own key");
        assert_eq!(next_try(Some(&first), &draft("one"), &[], at(5)), first, "the same, from then on");
        let second = next_try(Some(&first), &draft("two"), &[], at(5));
        assert_eq!((second.name.as_str(), second.at), ("k+", at(5)), "a post of its own");
        assert_ne!(next_try(Some(&second), &draft("one"), &[], at(6)).name, "k", "and back again it is a third");
        let pictured = next_try(Some(&first), &draft("one"), &["7".into()], at(5));
        assert_eq!(
            (pictured.name.as_str(), pictured.media),
            ("k+", vec!["7".to_owned()]),
            "with a picture it is another"
        );
    }

    #[test]
    fn servers_are_trusted_with_a_key_for_less_than_an_hour() {
        let tried = next_try(None, &draft("one"), &[], at(0));
        for (minutes, due) in [(0, true), (49, true), (50, true), (51, false), (600, false), (-1, true), (-60, false)] {
            assert_eq!(is_remembered(&tried, at(minutes)), due, "after {minutes} minutes");
        }
    }
}
