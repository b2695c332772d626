//! What nests as deep as a server likes, read on a thread with little stack: in a build without optimisation a post takes
//! tens of kilobytes of it, and a stack that ends takes the whole app with it.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fmt::Debug;
use trente_core::api::List;
use trente_core::api::decode::{check, entity_names, leniently};
use trente_core::api::entities::{
    Account, Context, GroupedNotificationsResults, Notification, PreviewCard, Quote, ScheduledStatus, Status,
    StatusEdit, Suggestion, TrendsLink, V1Instance,
};

/// A quarter of what a worker has.
const STACK: usize = 512 * 1024;
const LEVELS: [usize; 9] = [2, 3, 4, 15, 60, 126, 127, 128, 1000];

fn with_little_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread");
    thread.join().expect("no panic")
}

/// Something in itself: each level adds `before` and `behind`.
fn nested(before: &str, behind: &str, levels: usize) -> String {
    let (innermost, end) = (r#"{"id": "0", "account": {"id": "0"}}"#, behind.repeat(levels));
    format!("{}{innermost}{end}", before.repeat(levels))
}

/// Each way in which something of the API can hold its own kind.
const WAYS: [(&str, &str); 8] = [
    (r#"{"id": "1", "account": {"id": "1"}, "reblog": "#, "}"),
    (r#"{"id": "1", "account": {"id": "1"}, "quote": "#, "}"),
    (r#"{"id": "1", "account": {"id": "1"}, "quote": {"state": "accepted", "quoted_status": "#, "}}"),
    (r#"{"id": "1", "account": {"id": "1", "moved": "#, "}}"),
    (r#"{"id": "1", "moved": "#, "}"),
    (r#"{"id": "1", "account": "#, "}"),
    (r#"{"id": "1", "account": {"id": "1"}, "emojis": [{"shortcode": "#, "}]}"),
    (r#"{"id": "1", "account": {"id": "1"}, "card": {"url": "https://a.example", "authors": [{"account": "#, "}]}}"),
];

fn bodies() -> impl Iterator<Item = String> {
    WAYS.iter().flat_map(|(before, behind)| LEVELS.map(|levels| nested(before, behind, levels)))
}

/// Read as an answer, as a part of one, and without the client's own bound on depth.
fn takes<T: DeserializeOwned + 'static>() {
    with_little_stack(|| {
        for body in bodies() {
            let _ = leniently::<T>(body.as_bytes());
            let _ = serde_json::from_str::<T>(&body);
        }
    });
}

#[test]
fn nothing_that_holds_its_own_kind_ends_the_stack() {
    takes::<Status>();
    takes::<List<Status>>();
    takes::<Account>();
    takes::<Quote>();
    takes::<StatusEdit>();
    takes::<Context>();
    takes::<Notification>();
    takes::<GroupedNotificationsResults>();
    takes::<PreviewCard>();
    takes::<TrendsLink>();
    takes::<ScheduledStatus>();
    takes::<Suggestion>();
    takes::<V1Instance>();
}

#[test]
fn whatever_is_asked_for_by_name_bears_depth() {
    with_little_stack(|| {
        for name in entity_names() {
            for body in bodies() {
                let _ = check(name, body.as_bytes());
                let _ = check(name, format!("[{body}]").as_bytes());
            }
            let deep = nested(WAYS[0].0, WAYS[0].1, 126);
            assert!(check(name, deep.as_bytes()).is_err(), "{name}: strictly, what is too deep is an error");
        }
    });
}

fn good(id: &str) -> Value {
    json!({"id": id, "account": {"id": "1"}, "content": "<p>Good</p>"})
}

/// What stays of a page with one bad post, by ids, and how much was left out.
fn page_with(bad: &str) -> (Vec<String>, usize) {
    let body = format!("[{}, {bad}, {}]", good("good"), good("too"));
    with_little_stack(move || {
        let (List(page), left_out) = leniently::<List<Status>>(body.as_bytes()).expect("a page");
        (page.into_iter().map(|status| status.id.to_string()).collect(), left_out)
    })
}

#[test]
fn one_deep_post_never_loses_a_page_of_good_ones() {
    for (before, behind) in &WAYS[..4] {
        for levels in [16, 60, 126, 127, 128, 5000] {
            let (ids, left_out) = page_with(&nested(before, behind, levels));
            assert_eq!(ids, ["good", "too"], "{levels} times {before}");
            assert_eq!(left_out, 1, "it is counted: {levels} times {before}");
        }
    }
    // What lies in a list of the post costs no more than the element of that list.
    let (before, behind) = WAYS[6];
    let (ids, left_out) = page_with(&nested(before, behind, 126));
    assert_eq!((ids.len(), left_out > 0), (3, true), "a deep emoji");
}

#[test]
fn a_thread_keeps_its_good_posts() {
    let deep = nested(WAYS[0].0, WAYS[0].1, 126);
    let body = format!(r#"{{"ancestors": [{deep}, {}], "descendants": [{}, {deep}, {deep}]}}"#, good("a"), good("b"));
    let (context, left_out) = with_little_stack(move || leniently::<Context>(body.as_bytes()).expect("a thread"));
    let ids = |posts: &[Status]| posts.iter().map(|post| post.id.to_string()).collect::<Vec<_>>();
    assert_eq!((ids(&context.ancestors), ids(&context.descendants)), (vec!["a".to_owned()], vec!["b".to_owned()]));
    assert_eq!(left_out, 3, "each is counted");
}

fn chain<T: DeserializeOwned + Debug + Send + 'static>(levels: usize, (before, behind): (&str, &str)) -> T {
    let body = nested(before, behind, levels);
    with_little_stack(move || leniently::<T>(body.as_bytes()).expect("it can be read").0)
}

#[test]
fn what_real_posts_hold_is_kept() {
    let boost = good("boosted");
    let quote = json!({"state": "accepted", "quoted_status": good("quoted")});
    let mut boosted = boost.clone();
    boosted["quote"] = quote;
    boosted["account"] = json!({"id": "2", "moved": {"id": "3", "fields": [{"name": "a", "value": "b"}]}});
    let mut whole = good("boost");
    whole["reblog"] = boosted;
    let (status, left_out) = leniently::<Status>(whole.to_string().as_bytes()).expect("a boost of a quoting post");
    let boosted = status.reblog.expect("the boosted post");
    let quoted = boosted.quote.clone().and_then(|quote| quote.quoted_status).expect("the quoted post");
    assert_eq!((boosted.id.as_str(), quoted.id.as_str(), left_out), ("boosted", "quoted", 0));
    let moved = boosted.account.moved.expect("where its author moved to");
    assert_eq!((moved.id.as_str(), moved.fields.len()), ("3", 1));
    // Some software sends quotes of quotes along: what nobody looks at is left out, the post is not.
    let status: Status = chain(5, WAYS[2]);
    let second = status.quote.and_then(|quote| quote.quoted_status).expect("the quoted post");
    assert!(second.quote.is_some_and(|quote| quote.quoted_status.is_some()), "and its own");
    let account: Account = chain(6, WAYS[4]);
    assert!(account.moved.is_some_and(|moved| moved.moved.is_some()), "somebody who moved twice");
}
