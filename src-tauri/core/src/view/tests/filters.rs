use super::*;
use crate::api::entities::FilterContext;
use crate::view::{entry, post};
use trente_contract::post::Quote;

fn filter(title: &str, action: &str, places: Value, ends: Value) -> Value {
    json!({"filter": {"id": "1", "title": title, "context": places, "filter_action": action, "expires_at": ends}})
}

fn titles(post: &trente_contract::post::Post) -> Vec<&str> {
    post.filtered.iter().map(|filter| filter.title.as_str()).collect()
}

#[test]
fn filters_hold_where_they_are_meant_for() {
    let body = with(
        status(),
        json!({"filtered": [
            filter("home", "hide", json!(["home"]), Value::Null),
            filter("bells", "hide", json!(["notifications"]), Value::Null),
            filter("public", "warn", json!(["public"]), Value::Null),
            filter("talk", "warn", json!(["thread", "public"]), Value::Null),
            filter("profile", "warn", json!(["account"]), Value::Null),
            filter("unsaid", "warn", Value::Null, Value::Null),
        ]}),
    );
    for (place, due) in [
        (FilterContext::Home, &["home", "unsaid"][..]),
        (FilterContext::Notifications, &["bells", "unsaid"]),
        (FilterContext::Public, &["public", "talk", "unsaid"]),
        (FilterContext::Thread, &["talk", "unsaid"]),
        (FilterContext::Account, &["profile", "unsaid"]),
    ] {
        let context = context().in_place(place.clone());
        assert_eq!(titles(&post(&entity(body.clone()), &context)), due, "in {place:?}");
        let boost = with(status(), json!({"id": "101", "reblog": body}));
        assert_eq!(titles(&entry(&entity(boost), &context).post), due, "boosted in {place:?}");
    }
}

#[test]
fn filters_end() {
    let now: jiff::Timestamp = "2026-11-28T12:00:00Z".parse().expect("a time");
    let ends = |ends: Value| {
        let body = with(status(), json!({"filtered": [filter("T", "hide", json!(["home"]), ends)]}));
        post(&entity(body), &context().at(now).in_place(FilterContext::Home)).filtered.len()
    };
    for (end, due) in [
        (json!(null), 1),
        (json!("2026-11-28T12:00:01.000Z"), 1),
        (json!("2026-11-28T12:00:00.000Z"), 0),
        (json!("2026-11-28T11:59:59.999Z"), 0),
        (json!("2020-01-01T00:00:00"), 0),
        (json!("2030-01-01T00:00:00.123"), 1),
        (json!("2026-11-28T14:30:00+02:00"), 1),
        (json!("2026-11-28T13:30:00+02:00"), 0),
        (json!("some day"), 1),
        (json!(""), 1),
    ] {
        assert_eq!(ends(end.clone()), due, "until {end}");
    }
}

#[test]
fn a_quoted_post_has_its_own_filters() {
    let quoted = |account: &str| {
        let account = json!({"id": account, "username": "q", "acct": "q"});
        let filters = [
            filter("here", "hide", json!(["home"]), Value::Null),
            filter("there", "hide", json!(["thread"]), Value::Null),
        ];
        let inner = with(status(), json!({"id": "50", "account": account, "filtered": filters}));
        let body = with(status(), json!({"quote": {"state": "accepted", "quoted_status": inner}}));
        let outer = post(&entity(body), &context().in_place(FilterContext::Home));
        assert_eq!(outer.filtered, [], "the post that quotes is shown");
        match outer.quote {
            Some(Quote::Shown { post }) => post.filtered,
            other => panic!("it is shown: {other:?}"),
        }
    };
    let held = quoted("8");
    assert_eq!(held.len(), 1, "the place is that of the post that quotes");
    assert!(held[0].hide && held[0].title == "here", "and what it does is told");
    assert_eq!(quoted("own"), [], "one's own words are never filtered");
}
