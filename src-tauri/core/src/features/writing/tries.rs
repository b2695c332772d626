//! What was sent, in this run and before.

use super::following::Owed;
use crate::api::entities::MediaId;
use crate::session::{SentAs, TryRecord};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use trente_contract::compose::{Draft, NewPoll};
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
    /// The server has it, to be sent later.
    scheduled: bool,
    /// It follows a post that is out, and that is not written down yet.
    owed: Option<Owed>,
}

/// So many drafts are remembered before those are forgotten that became posts.
const MOST: usize = 256;

impl Posting {
    fn with<T>(&self, key: &str, change: impl FnOnce(&mut Sent) -> T) -> T {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.retain(|_, sent| {
                let unsettled = sent.tried.is_some() || sent.owed.is_some() || Arc::strong_count(&sent.turn) > 1;
                sent.post.is_none() && !sent.scheduled && unsettled
            });
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

    /// The server has it, to be sent later: it is no draft any more.
    pub(crate) fn finish(&self, key: &str) {
        self.with(key, |sent| sent.scheduled = true);
    }

    /// Notes what is left of a thread and could not be written down, or that it could.
    pub(super) fn owe(&self, key: &str, owed: Option<Owed>) {
        self.with(key, |sent| sent.owed = owed);
    }

    pub(super) fn owed(&self, key: &str) -> Option<Owed> {
        self.with(key, |sent| sent.owed.clone())
    }

    /// Whether a draft became a post in this run, or one that is sent later.
    pub(crate) fn is_done(&self, key: &str) -> bool {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(key).is_some_and(|sent| sent.post.is_some() || sent.scheduled)
    }
}

/// Whether a draft that is to go out at once still says what was sent of it. `media`: what the server has of what goes along; none when something is missing.
pub(crate) fn is_same(tried: &TryRecord, draft: &Draft, media: Option<&[MediaId]>) -> bool {
    tried.scheduled_at.is_none() && says_the_same(tried, draft, media)
}

/// The same, whenever it is to go out.
pub(crate) fn says_the_same(tried: &TryRecord, draft: &Draft, media: Option<&[MediaId]>) -> bool {
    let along = media.is_some_and(|media| media.iter().map(MediaId::as_str).eq(tried.media.iter().map(String::as_str)));
    let about = tried.in_reply_to == draft.in_reply_to && tried.quoting == draft.quoting;
    // What an earlier version wrote down tells nothing of it.
    let alike = tried.way.as_ref().is_none_or(|way| *way == way_of(draft));
    tried.text == draft.text && about && tried.poll == asked(draft) && along && alike
}

/// For whom and in which form a draft is sent.
fn way_of(draft: &Draft) -> SentAs {
    SentAs {
        visibility: draft.visibility,
        local_only: draft.local_only,
        markdown: draft.markdown,
        warning: draft.warning.clone(),
        sensitive: draft.sensitive && !draft.media.is_empty(),
        quotes: super::may_be_quoted(draft),
    }
}

/// The poll that goes along, without answers that say nothing.
fn asked(draft: &Draft) -> Option<NewPoll> {
    let poll = draft.poll.as_ref().filter(|poll| !poll.is_blank())?;
    Some(NewPoll { options: poll.answers().map(str::to_owned).collect(), ..poll.clone() })
}

/// Whether the server may still know the key of a try, so that the same text may go out again.
pub(crate) fn is_remembered(tried: &TryRecord, now: Timestamp) -> bool {
    let age = now.duration_since(tried.at);
    -SET_BACK <= age && age <= REMEMBERED
}

/// What to write down of the next try. The same post keeps its key and its time, so that the server knows it again; another
/// text or audience has another key, or the server would answer with the post it already has and the change would be lost.
pub(crate) fn next_try(tried: Option<&TryRecord>, draft: &Draft, media: &[MediaId], now: Timestamp) -> TryRecord {
    let name = match tried {
        Some(tried) if is_same(tried, draft, Some(media)) => return tried.clone(),
        Some(tried) => format!("{}+", tried.name),
        None => draft.key.clone(),
    };
    let media = media.iter().map(ToString::to_string).collect();
    let (text, in_reply_to, quoting) = (draft.text.clone(), draft.in_reply_to.clone(), draft.quoting.clone());
    let (poll, way) = (asked(draft), Some(way_of(draft)));
    TryRecord { at: now, name, text, in_reply_to, media, poll, quoting, scheduled_at: None, way }
}

/// The same of a post that is to be sent at this time: another time makes another one of it.
pub(crate) fn next_scheduled(
    tried: Option<&TryRecord>,
    draft: &Draft,
    media: &[MediaId],
    at: &str,
    now: Timestamp,
) -> TryRecord {
    let same =
        |tried: &&TryRecord| tried.scheduled_at.as_deref() == Some(at) && says_the_same(tried, draft, Some(media));
    if let Some(tried) = tried.filter(same) {
        return tried.clone();
    }
    let next = next_try(None, draft, media, now);
    let name = tried.map_or(next.name, |tried| format!("{}+", tried.name));
    TryRecord { name, scheduled_at: Some(at.to_owned()), ..next }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trente_contract::compose::QuotePolicy;
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
            poll: None,
            quotes: None,
            edits: None,
            quoting: None,
            parts: Vec::new(),
            local_only: false,
            markdown: false,
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
        let poll = |options: &[&str]| NewPoll {
            options: options.iter().map(|option| (*option).to_owned()).collect(),
            multiple: false,
            seconds: 300,
        };
        let asking = Draft { poll: Some(poll(&["a", " b ", ""])), ..draft("one") };
        let asked = next_try(Some(&first), &asking, &[], at(5));
        assert_eq!(asked.name, "k+", "with a poll it is another");
        assert!(
            is_same(&asked, &Draft { poll: Some(poll(&["a", "b"])), ..draft("one") }, Some(&[])),
            "blanks say nothing"
        );
        assert!(
            !is_same(&asked, &Draft { poll: Some(poll(&["a", "c"])), ..draft("one") }, Some(&[])),
            "another answer does"
        );
        assert!(!is_same(&asked, &draft("one"), Some(&[])), "and so does none");
    }

    #[test]
    fn another_audience_or_form_makes_another_post_of_the_same_words() {
        let first = next_try(None, &draft("one"), &[], at(0));
        for changed in [
            Draft { local_only: true, ..draft("one") },
            Draft { markdown: true, ..draft("one") },
            Draft { visibility: Visibility::Private, ..draft("one") },
            Draft { warning: "hot".into(), ..draft("one") },
            Draft { quotes: Some(QuotePolicy::Nobody), ..draft("one") },
        ] {
            assert!(!is_same(&first, &changed, Some(&[])), "it is not what was sent: {changed:?}");
            let next = next_try(Some(&first), &changed, &[], at(1));
            assert_eq!(
                (next.name.as_str(), next.at),
                ("k+", at(1)),
                "nor does the server take it for that: {changed:?}"
            );
            assert_eq!(next_try(Some(&next), &changed, &[], at(2)), next, "the same, from then on: {changed:?}");
        }
        let hidden = Draft { sensitive: true, ..draft("one") };
        assert!(is_same(&first, &hidden, Some(&[])), "where nothing goes along, nothing is hidden");

        let mut written = serde_json::to_value(&first).expect("it is written down");
        written.as_object_mut().expect("a map").remove("way");
        let old: TryRecord = serde_json::from_value(written).expect("what an earlier version wrote is read");
        assert_eq!(next_try(Some(&old), &draft("one"), &[], at(1)), old, "and is the same post");
    }

    #[test]
    fn servers_are_trusted_with_a_key_for_less_than_an_hour() {
        let tried = next_try(None, &draft("one"), &[], at(0));
        for (minutes, due) in [(0, true), (49, true), (50, true), (51, false), (600, false), (-1, true), (-60, false)] {
            assert_eq!(is_remembered(&tried, at(minutes)), due, "after {minutes} minutes");
        }
    }
}
