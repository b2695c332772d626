use super::*;
use crate::api::entities::{FilterContext, V1Filter};
use crate::view::{Phrases, entry, post};
use std::sync::Arc;
use std::time::{Duration, Instant};
use trente_contract::post::{Filtered, Quote};

fn filter(changes: Value) -> V1Filter {
    entity(with(json!({"id": "1", "phrase": "moss", "context": ["home"], "whole_word": true}), changes))
}

/// Looks for these in Home, at noon.
fn looking(filters: Vec<V1Filter>) -> ViewContext {
    let noon = "2026-11-28T12:00:00Z".parse().expect("a time");
    context().at(noon).in_place(FilterContext::Home).looking_for(Arc::new(Phrases::new(filters)))
}

fn finds(phrase: &str, whole_word: bool, text: &str) -> bool {
    let context = looking(vec![filter(json!({"phrase": phrase, "whole_word": whole_word}))]);
    !post(&entity(with(status(), json!({"content": text}))), &context).filtered.is_empty()
}

#[test]
fn words_are_found_whole_or_as_parts() {
    for (phrase, text, whole, part) in [
        ("cat", "<p>A cat.</p>", true, true),
        ("cat", "<p>CAT!</p>", true, true),
        ("CAT", "<p>my cat</p>", true, true),
        ("cat", "<p>category</p>", false, true),
        ("cat", "<p>bobcat</p>", false, true),
        ("cat", "<p>cat_2</p>", false, true),
        ("cat", "<p>cat2</p>", false, true),
        ("cat", "<p>a cat's life, un-cat-like</p>", true, true),
        ("cat", "<p>categories of cat</p>", true, true),
        ("cat", "<p>dog</p>", false, false),
        (
            "cat",
            "<p><a href=\"https://a.example/tags/cat\" class=\"mention hashtag\">#<span>cat</span></a></p>",
            true,
            true,
        ),
        ("#cat", "<p>the #cat here</p>", true, true),
        ("#cat", "<p>#category</p>", false, true),
        ("été", "<p>L'été vient</p>", true, true),
        ("ÉTÉ", "<p>les étés</p>", false, true),
        ("ete", "<p>e\u{301}te</p>", false, false),
        ("e", "<p>caf e\u{301}</p>", false, true),
        ("straße", "<p>Die STRASSE, die Straße</p>", true, true),
        ("ΟΔΟΣ", "<p>μια οδός, οδος</p>", true, true),
        ("кот", "<p>Котлета</p>", false, true),
        ("кот", "<p>Кот!</p>", true, true),
        ("猫", "<p>黒猫です</p>", false, true),
        ("हिन्द", "<p>हिन्दी</p>", false, true),
        (":)", "<p>well:)done</p>", true, true),
        ("a a", "<p>xa a a</p>", true, true),
        ("new york", "<p>New York</p>", true, true),
        ("script", "<p>none</p><script>x</script>", false, false),
        ("b.c", "<p>abxc</p>", false, false),
    ] {
        assert_eq!(finds(phrase, true, text), whole, "{phrase} as a whole word in {text}");
        assert_eq!(finds(phrase, false, text), part, "{phrase} anywhere in {text}");
    }
    assert!(!finds("", false, "<p>all</p>") && !finds(" \n", false, "<p>a b</p>"), "nothing to look for finds nothing");
}

#[test]
fn what_is_found_is_told_as_by_newer_servers() {
    let told = |changes: Value, place: FilterContext| {
        let context = looking(vec![filter(changes)]).in_place(place);
        post(&entity(with(status(), json!({"content": "<p>moss</p>"}))), &context).filtered
    };
    let due = |hide: bool| vec![Filtered { title: "moss".into(), hide }];
    assert_eq!(told(json!({}), FilterContext::Home), due(false), "one that says no more warns");
    assert_eq!(told(json!({"irreversible": true}), FilterContext::Home), due(true), "what was to be gone is hidden");
    let places = json!({"context": ["notifications", "public", "thread"]});
    for (place, holds) in [
        (FilterContext::Home, false),
        (FilterContext::Notifications, true),
        (FilterContext::Public, true),
        (FilterContext::Thread, true),
        (FilterContext::Account, false),
    ] {
        assert_eq!(!told(places.clone(), place.clone()).is_empty(), holds, "in {place:?}");
    }
    for (end, holds) in [
        (json!(null), true),
        (json!("2026-11-28T12:00:01Z"), true),
        (json!("2026-11-28T12:00:00Z"), false),
        (json!("2020-01-01T00:00:00.000Z"), false),
    ] {
        assert_eq!(!told(json!({"expires_at": end}), FilterContext::Home).is_empty(), holds, "until {end}");
    }
}

#[test]
fn all_words_of_a_post_are_looked_through() {
    let context = looking(vec![filter(json!({}))]);
    let filtered = |changes: Value| post(&entity(with(status(), changes)), &context).filtered.len();
    assert_eq!(filtered(json!({"content": "<p>no</p>"})), 0, "none");
    assert_eq!(filtered(json!({"spoiler_text": "Moss ahead"})), 1, "the warning");
    assert_eq!(filtered(json!({"poll": {"id": "1", "options": [{"title": "ivy"}, {"title": "moss"}]}})), 1, "a poll");
    let picture = json!([{"id": "1", "type": "image", "url": "https://a.example/a.png", "description": "Some moss"}]);
    assert_eq!(filtered(json!({"media_attachments": picture})), 1, "words for a picture");

    let theirs = with(status(), json!({"content": "<p>moss</p>"}));
    let boost = with(status(), json!({"id": "101", "content": "", "reblog": theirs}));
    assert_eq!(entry(&entity(boost), &context).post.filtered.len(), 1, "a boosted post");
    let own = with(theirs.clone(), json!({"account": {"id": "own", "username": "me", "acct": "me"}}));
    assert_eq!(post(&entity(own), &context).filtered, [], "one's own words are never filtered");
    let quoting = with(status(), json!({"quote": {"state": "accepted", "quoted_status": theirs}}));
    let quoting = post(&entity(quoting), &context);
    assert_eq!(quoting.filtered, [], "the post that quotes is shown");
    assert!(matches!(quoting.quote, Some(Quote::Shown { post }) if post.filtered.len() == 1), "what it quotes is not");
}

#[test]
fn long_texts_and_many_phrases_take_their_time_and_no_more() {
    let seconds = |letters: usize| {
        let phrase = format!("{}b", "a".repeat(400));
        let filters = (0..50).map(|_| filter(json!({"phrase": phrase, "whole_word": false}))).collect();
        let post_of = entity(with(status(), json!({"content": "a".repeat(letters)})));
        let (context, begun) = (looking(filters), Instant::now());
        assert_eq!(post(&post_of, &context).filtered, [], "it is not there");
        begun.elapsed()
    };
    let (short, long) = (seconds(20_000), seconds(80_000));
    // Four times as long takes four times as long; with every place tried anew it would be minutes.
    assert!(long < short * 10 + Duration::from_secs(1), "{short:?}, then {long:?}");
    assert!(long < Duration::from_secs(20), "{long:?}");
}
