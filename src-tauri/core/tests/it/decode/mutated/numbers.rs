//! Numbers that are no count and no time: the field says nothing then, and all else of the answer stands.

use super::change::NUMBERS;
use serde_json::{Value, json};
use trente_core::api::decode::leniently;
use trente_core::api::entities as e;
use trente_core::api::{List, Listed};

/// What stands where the number is to be.
const HERE: &str = "\u{a7}";

fn with(body: &Value, place: &str, number: &str) -> String {
    let mut body = body.clone();
    *body.pointer_mut(place).unwrap_or_else(|| panic!("{place} is there")) = json!(HERE);
    body.to_string().replace(&format!("\"{HERE}\""), number)
}

/// The answer around it stays, and the field is as if nothing had been said.
fn says_nothing<T: Listed + PartialEq + std::fmt::Debug>(body: &Value, places: &[&str]) {
    for place in places {
        let unsaid = read::<T>(&with(body, place, "null"));
        assert_ne!(unsaid, read::<T>(&with(body, place, "12")), "{place} is told where it is a number");
        for number in NUMBERS.iter().filter(|number| !["1e-999", "9e15"].contains(number)) {
            assert_eq!(read::<T>(&with(body, place, number)), unsaid, "{place} is {number}");
        }
    }
}

fn read<T: Listed>(one: &str) -> Vec<T> {
    let page = format!("[{one}]");
    let (List(page), _) = leniently::<List<T>>(page.as_bytes()).unwrap_or_else(|error| panic!("{error}: {page}"));
    assert_eq!(page.len(), 1, "it is not left out: {one}");
    page
}

#[test]
fn what_counts_nothing_is_as_good_as_unsaid() {
    let account = json!({"id": "1", "username": "lea", "acct": "lea", "statuses_count": 1, "followers_count": 2, "following_count": 3});
    let status = json!({
        "id": "3", "account": account, "content": "<p>Hello</p>", "created_at": "2026-11-20T10:00:00.000Z",
        "replies_count": 1, "reblogs_count": 2, "favourites_count": 3, "quotes_count": 4,
        "poll": {"id": "6", "votes_count": 1, "voters_count": 2, "options": [{"title": "a", "votes_count": 1}]},
        "card": {"url": "https://b.example", "title": "B", "width": 400, "height": 300},
        "media_attachments": [{"id": "5", "type": "image", "url": "https://a.example/5.png", "meta": {"original": {"width": 3, "height": 4}}}],
    });
    says_nothing::<e::Account>(&account, &["/statuses_count", "/followers_count", "/following_count"]);
    says_nothing::<e::Status>(
        &status,
        &[
            "/replies_count",
            "/reblogs_count",
            "/favourites_count",
            "/quotes_count",
            "/account/followers_count",
            "/poll/votes_count",
            "/poll/voters_count",
            "/poll/options/0/votes_count",
            "/card/width",
            "/card/height",
            "/media_attachments/0/meta/original/width",
            "/media_attachments/0/meta/original/height",
        ],
    );
    let tag = json!({"name": "moss", "history": [{"day": "1", "uses": 2, "accounts": 3}]});
    says_nothing::<e::Tag>(&tag, &["/history/0/uses", "/history/0/accounts"]);
    says_nothing::<e::NotificationRequest>(
        &json!({"id": "1", "account": account, "notifications_count": 4}),
        &["/notifications_count"],
    );
}

#[test]
fn a_time_that_is_no_time_costs_nothing_else() {
    let status = json!({"id": "3", "account": {"id": "1"}, "content": "<p>Hello</p>", "created_at": 1, "edited_at": 1});
    for place in ["/created_at", "/edited_at"] {
        for number in NUMBERS {
            let page = read::<e::Status>(&with(&status, place, number));
            assert_eq!(page[0].content, "<p>Hello</p>", "{place} is {number}");
        }
    }
    for number in ["1e999", "-1", "1.5", "18446744073709551616"] {
        let token = format!("{{\"access_token\": \"t\", \"created_at\": {number}}}");
        let (token, _) = leniently::<e::Token>(token.as_bytes()).expect("a log-in");
        assert_eq!((token.access_token.as_str(), token.created_at), ("t", None), "logged in at {number}");
        let instance = format!(
            "{{\"domain\": \"a.example\", \"configuration\": {{\"statuses\": {{\"max_characters\": {number}}}}}}}"
        );
        let (instance, _) = leniently::<e::Instance>(instance.as_bytes()).expect("a server");
        assert_eq!(instance.domain, "a.example", "{number} letters");
    }
}
