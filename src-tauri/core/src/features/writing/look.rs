//! Looking whether something that was sent is there.

use super::same::says;
use crate::api::ApiError;
use crate::api::endpoints::accounts::ListNewest;
use crate::api::endpoints::scheduled_statuses::ListScheduled;
use crate::api::entities::{AccountId, Poll, ScheduledStatus, Status, StatusId};
use crate::api::moment;
use crate::features::writing::Writing;
use crate::ground::Asking;
use crate::session::TryRecord;
use jiff::{SignedDuration, Timestamp};
use trente_contract::{Fault, FaultCode};

/// How far the server's times may lie before the try they belong to: its clock is known to the second, and answers take a while.
const SLACK: SignedDuration = SignedDuration::from_mins(2);

/// What a look came to.
pub(crate) enum Looked {
    /// It is there.
    Found(Box<Status>),
    /// The server has it, and sends it at its time.
    Scheduled(Box<ScheduledStatus>),
    /// It is not.
    Missing,
    /// The answer does not decide it.
    Unclear,
}

/// Looks for what was tried among one's newest posts.
pub(crate) async fn look(writing: &Writing, asking: &Asking, tried: &TryRecord) -> Result<Looked, Fault> {
    if let Some(at) = &tried.scheduled_at {
        return look_among_scheduled(writing, asking, tried, at).await;
    }
    let own = AccountId::from(asking.own_id.as_deref().unwrap_or_default());
    let answer = match asking.client.answer(&ListNewest { id: &own }).await {
        Ok(answer) => answer,
        Err(error) => return unanswered(writing, asking, error).await,
    };
    let now = writing.ground.http.now();
    // In the server's own time.
    let ahead = crate::api::server_now(&answer.headers, now).duration_since(now);
    let since = tried.at.checked_add(ahead - SLACK).unwrap_or(tried.at);
    Ok(judge(answer.body.0, answer.left_out, tried, since))
}

/// What it means that nobody could look.
async fn unanswered(writing: &Writing, asking: &Asking, error: ApiError) -> Result<Looked, Fault> {
    // The question did not even leave: nothing could be sent either.
    let unasked = error.status().is_none() && !error.may_be_done();
    let fault = writing.ground.fault(asking, error).await;
    // Nor can anything be sent by whoever is not let in.
    let decided = unasked || matches!(fault.code, FaultCode::Offline | FaultCode::LoggedOut);
    if decided { Err(fault) } else { Ok(Looked::Unclear) }
}

/// Looks for what was to be sent at this time among the posts that wait on the server.
async fn look_among_scheduled(
    writing: &Writing,
    asking: &Asking,
    tried: &TryRecord,
    at: &str,
) -> Result<Looked, Fault> {
    let page = match asking.client.page(&ListScheduled, None).await {
        Ok(page) => page,
        Err(error) => return unanswered(writing, asking, error).await,
    };
    let time = |text: &str| text.parse::<Timestamp>().ok();
    let all = page.next.is_none();
    let found = page.items.into_iter().find(|one| time(&one.scheduled_at) == time(at) && one.params.text == tried.text);
    Ok(match found {
        Some(found) => Looked::Scheduled(Box::new(found)),
        // It may stand further down, or have gone out meanwhile.
        None if !all || time(at).is_none_or(|at| at <= writing.ground.http.now()) => Looked::Unclear,
        None => Looked::Missing,
    })
}

/// Judges the newest posts; `since` is when the try can have become one at the earliest.
fn judge(newest: Vec<Status>, left_out: usize, tried: &TryRecord, since: Timestamp) -> Looked {
    let in_reply_to = tried.in_reply_to.as_ref().map(StatusId::from);
    // Without a time a post counts as new: nothing is lost by one more question.
    let is_new = |status: &Status| moment(&status.created_at).is_none_or(|written| written >= since);
    let all_are_new = newest.len() >= ListNewest::MOST && newest.iter().all(is_new);
    let may_be_it = |status: &Status| {
        status.reblog.is_none()
            && is_new(status)
            && status.in_reply_to_id == in_reply_to
            && brings_the_same(status, tried)
    };
    let new: Vec<Status> = newest.into_iter().filter(may_be_it).collect();
    // What a server makes of Markdown is its own: other words are no proof that it is another post.
    let resembles = is_markdown(tried) && !new.is_empty();
    match new.into_iter().find(|status| is_what_was_sent(status, tried)) {
        Some(status) => Looked::Found(Box::new(status)),
        // It may stand behind them, be the one that could not be read, or one whose words were dressed too much.
        None if all_are_new || left_out > 0 || resembles => Looked::Unclear,
        None => Looked::Missing,
    }
}

fn is_markdown(tried: &TryRecord) -> bool {
    tried.way.as_ref().is_some_and(|way| way.markdown)
}

/// One of its files, which belong to no other post.
fn has_a_file(status: &Status, tried: &TryRecord) -> bool {
    status.media_attachments.iter().any(|media| tried.media.iter().any(|sent| sent == media.id.as_str()))
}

/// Its words, too: a picture without words is known by its id alone.
fn is_what_was_sent(status: &Status, tried: &TryRecord) -> bool {
    says(status, &tried.text, is_markdown(tried)) && (has_a_file(status, tried) || !tried.text.trim().is_empty())
}

/// What went along with its words: its poll, what it quotes, and its files, or as many.
fn brings_the_same(status: &Status, tried: &TryRecord) -> bool {
    let as_many = status.media_attachments.len() == tried.media.len();
    let answers = |poll: &Poll| poll.options.iter().map(|option| option.title.trim().to_owned()).collect::<Vec<_>>();
    let asks = status.poll.as_ref().map(answers) == tried.poll.as_ref().map(|poll| poll.options.clone());
    asks && quotes(status, tried) && (has_a_file(status, tried) || as_many)
}

/// It quotes what was to be quoted; a quote that waits for consent may not name it.
fn quotes(status: &Status, tried: &TryRecord) -> bool {
    let Some(wanted) = &tried.quoting else { return status.quote.is_none() };
    let Some(quote) = &status.quote else { return false };
    let named = quote.quoted_status.as_ref().map(|quoted| &quoted.id).or(quote.quoted_status_id.as_ref());
    named.is_none_or(|id| id.as_str() == wanted.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::SentAs;
    use serde_json::{Value, json};
    use trente_contract::post::Visibility;

    fn tried() -> TryRecord {
        TryRecord {
            at: at("10:00:00"),
            name: "k".into(),
            text: "Good morning!".into(),
            in_reply_to: None,
            media: vec![],
            poll: None,
            quoting: None,
            scheduled_at: None,
            way: None,
        }
    }

    fn at(time: &str) -> Timestamp {
        format!("2026-03-01T{time}Z").parse().expect("a time")
    }

    fn post(time: &str, text: &str, more: Value) -> Status {
        let mut post = json!({ "id": "1", "account": { "id": "1" }, "content": format!("<p>{text}</p>") });
        post["created_at"] = json!(format!("2026-03-01T{time}Z"));
        post.as_object_mut().expect("a map").extend(more.as_object().expect("a map").clone());
        serde_json::from_value(post).expect("a post")
    }

    fn judged(newest: Vec<Status>, left_out: usize) -> &'static str {
        match judge(newest, left_out, &tried(), at("09:58:00")) {
            Looked::Found(_) => "found",
            Looked::Missing => "missing",
            Looked::Scheduled(_) => "scheduled",
            Looked::Unclear => "unclear",
        }
    }

    #[test]
    fn only_the_very_post_is_found() {
        let other = || post("10:00:10", "Something else", json!({}));
        assert_eq!(judged(vec![other(), post("10:00:01", "Good morning!", json!({}))], 0), "found", "there it is");
        assert_eq!(judged(vec![post("10:00:01", "Good morning!", json!({}))], 1), "found", "whatever else is not read");
        assert_eq!(judged(vec![], 0), "missing", "nothing was ever written");
        assert_eq!(judged(vec![other()], 0), "missing", "it is not there");
        let yesterday = post("07:00:00", "Good morning!", json!({}));
        assert_eq!(judged(vec![yesterday], 0), "missing", "the same words of before are another post");
        let answer = post("10:00:01", "Good morning!", json!({ "in_reply_to_id": "7" }));
        assert_eq!(judged(vec![answer], 0), "missing", "as is the same said to somebody");
        let boosted = json!({ "id": "2", "account": { "id": "2" }, "content": "<p>Good morning!</p>" });
        let boost = post("10:00:01", "Good morning!", json!({ "reblog": boosted }));
        assert_eq!(judged(vec![boost], 0), "missing", "and somebody else's, boosted");
    }

    #[test]
    fn a_picture_without_words_is_known_by_its_id() {
        let tried = TryRecord { text: String::new(), media: vec!["7".into()], ..tried() };
        let pictured = |id: &str| post("10:00:01", "", json!({ "media_attachments": [{ "id": id, "type": "image" }] }));
        let found = |post| matches!(judge(vec![post], 0, &tried, at("09:58:00")), Looked::Found(_));
        assert!(found(pictured("7")), "this is it");
        assert!(!found(pictured("8")), "another picture is another post");
        assert!(!found(post("10:00:01", "", json!({}))), "as is a post without one");
    }

    #[test]
    fn other_words_do_not_prove_that_markdown_is_another_post() {
        let way = SentAs {
            visibility: Visibility::Public,
            local_only: false,
            markdown: true,
            warning: String::new(),
            sensitive: false,
            quotes: None,
        };
        let tried = TryRecord { text: "[tide](https://x.example)".into(), way: Some(way), ..tried() };
        let judged = |post| match judge(vec![post], 0, &tried, at("09:58:00")) {
            Looked::Found(_) => "found",
            Looked::Missing => "missing",
            Looked::Scheduled(_) => "scheduled",
            Looked::Unclear => "unclear",
        };
        let link = r#"<a href="https://x.example">tide</a>"#;
        assert_eq!(judged(post("10:00:01", link, json!({}))), "found", "its words are shown without the address");
        assert_eq!(judged(post("10:00:01", "tide (x.example)", json!({}))), "unclear", "a server may show it so");
        assert_eq!(judged(post("07:00:00", "tide (x.example)", json!({}))), "missing", "one of before is another");
        let answer = post("10:00:01", "tide (x.example)", json!({ "in_reply_to_id": "7" }));
        assert_eq!(judged(answer), "missing", "as is one that answers somebody");
    }

    #[test]
    fn what_cannot_be_seen_is_not_decided() {
        let many: Vec<Status> = (0..5).map(|second| post(&format!("10:00:0{second}"), "More", json!({}))).collect();
        assert_eq!(judged(many.clone(), 0), "unclear", "five newer ones may hide it");
        let mut one_old = many;
        one_old[4] = post("09:00:00", "Before", json!({}));
        assert_eq!(judged(one_old, 0), "missing", "one that is older shows that nothing is hidden");
        assert_eq!(judged(vec![], 1), "unclear", "one could not be read");
    }
}
