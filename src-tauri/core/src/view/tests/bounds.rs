use super::*;
use crate::api::discover::{Discovered, Facts};
use crate::api::entities::CollectionWithAccounts;
use crate::growth::grows;
use crate::view::{entry, pack, person, post, profile, server, suggested};
use std::time::Duration;
use trente_contract::reading::SuggestedWhy;

/// Letters that turn what stands behind them.
const TURN: &str = "\u{202e}\u{2067}\u{200f}";

fn letters(text: &str) -> usize {
    text.chars().count()
}

#[test]
fn names_and_titles_are_bounded_and_turn_nothing() {
    let long = format!("{TURN}{}", "x".repeat(1_000_000));
    let account = with(
        ada(),
        json!({"display_name": long, "username": long, "acct": long, "note": long, "fields": [{"name": long, "value": long}]}),
    );
    let body = with(
        status(),
        json!({
            "account": account, "spoiler_text": long, "application": {"name": long}, "content": long,
            "poll": {"id": "p", "options": [{"title": long}]},
            "card": {"url": "https://x.example/", "title": long, "description": long, "provider_name": long, "image_description": long},
            "media_attachments": [{"id": "m", "type": "image", "description": long}],
            "filtered": [{"filter": {"id": "1", "title": long, "context": []}}]
        }),
    );
    let read = entry(&entity(body), &context()).post;
    let card = read.card.expect("it leads to the web");
    let poll = read.poll.expect("a poll");
    let instance = json!({"domain": "home.example", "title": long, "version": long, "description": long});
    let found = Discovered {
        origin: Origin::parse("home.example").expect("a server"),
        facts: Facts::V2(Box::new(entity(instance))),
        software: None,
        version: long.clone(),
        api_version: None,
        answered_in: Duration::ZERO,
    };
    let server = server(&found, &context());
    for (what, text) in [
        ("name", &read.author.name_text),
        ("app", read.app.as_ref().expect("an app")),
        ("answer", &poll.options[0].title_text),
        ("title of a card", &card.title),
        ("site", &card.site),
        ("description of a card", &card.description),
        ("title of a filter", &read.filtered[0].title),
        ("title of a server", &server.title),
        ("version", &server.version),
    ] {
        assert_eq!((letters(text), text.ends_with("x…")), (500, true), "{what}");
        assert!(text.starts_with('x'), "{what} turns nothing");
    }
    assert!(letters(&read.author.handle) <= 500 + "@home.example".len(), "handles");
    assert!(!read.author.handle.contains(['\u{202e}', '\u{2067}']), "handles turn nothing");
    let alt = read.media[0].alt.as_deref().expect("words for a picture");
    assert!((9_990..=10_000).contains(&letters(alt)), "words for a picture may be long");
    assert_eq!(letters(&crate::html::inline_text(&read.warning)), 10_000, "and warnings");
    assert!(letters(&crate::html::text(&read.text)) < 110_000, "a text");
}

#[test]
fn a_long_description_of_a_picture_is_whole() {
    let words = format!("{}end\nof it", "word ".repeat(1_000));
    let body = json!({"media_attachments": [{"id": "m", "type": "image", "description": words}]});
    assert_eq!(post(&entity(with(status(), body)), &context()).media[0].alt.as_deref(), Some(words.as_str()));
}

#[test]
fn a_card_tells_where_it_leads() {
    let card = |url: &str, name: &str| {
        let body = json!({"card": {"url": url, "title": "T", "provider_name": name}});
        let card = post(&entity(with(status(), body)), &context()).card.expect("it leads to the web");
        (card.site, card.host)
    };
    let told = |site: &str, host: Option<&str>| (site.to_owned(), host.map(ToOwned::to_owned));
    assert_eq!(card("https://www.evil.example/x", "The Guardian"), told("The Guardian", Some("evil.example")));
    assert_eq!(card("https://evil.example:8443/x", "mastodon.social"), told("mastodon.social", Some("evil.example")));
    assert_eq!(card("https://news.example/x", ""), told("news.example", None), "once is enough");
    assert_eq!(card("https://news.example/x", "News.Example"), told("News.Example".to_lowercase().as_str(), None));
    assert_eq!(
        card("https://münchen.example/", "M"),
        told("M", Some("xn--mnchen-3ya.example")),
        "in letters that no other name has"
    );
}

#[test]
fn emoji_in_a_biography_are_those_that_it_shows() {
    let account = with(ada(), json!({"note": "<p title=':unused:'>Botanist :blob:</p>"}));
    let names: Vec<String> =
        profile(&entity(account), None, &context()).emojis.into_iter().map(|emoji| emoji.shortcode).collect();
    assert_eq!(names, ["blob"]);
    let emojis = json!([emoji("a\u{202e}b"), emoji("a b")]);
    let account = with(ada(), json!({"note": ":a\u{202e}b: :a b:", "emojis": emojis}));
    assert_eq!(profile(&entity(account), None, &context()).emojis, [], "names that hide something are none");
}

#[test]
fn a_profile_with_many_emoji_is_no_work() {
    grows("emoji of a profile", [500, 4_000], |many| {
        let emojis: Vec<Value> = (0..many).map(|number| emoji(&format!("e{number}"))).collect();
        let fields: Vec<Value> = (0..many).map(|_| json!({"name": ":e1:", "value": ":e2:"})).collect();
        let account = with(ada(), json!({"emojis": emojis, "note": ":e1: x ".repeat(many), "fields": fields[..50]}));
        let (account, context) = (entity(account), context());
        move || drop(profile(&account, None, &context))
    });
}

#[test]
fn a_pack_of_many_people_is_no_work() {
    grows("people of a pack", [250, 2_000], |many| {
        // Filled by hand: reading bounds lists before.
        let mut found: CollectionWithAccounts = entity(json!({"collection": {"id": "1", "name": "P"}}));
        let account = |id: usize| entity(json!({"id": id.to_string(), "username": "a", "acct": "a"}));
        let item = |id: usize| entity(json!({"id": id.to_string(), "account_id": id.to_string(), "state": "accepted"}));
        found.accounts = (0..many).map(account).collect();
        found.collection.items = (0..many).rev().map(item).collect();
        let context = context();
        assert_eq!(pack(&found, String::new(), &context).people.len(), many, "all of them");
        move || drop(pack(&found, String::new(), &context))
    });
}

#[test]
fn somebody_suggested_keeps_their_first_words() {
    let account = entity(with(ada(), json!({"note": format!("<p>a\n{TURN}b</p>{}", "<p>word</p>".repeat(10_000))})));
    let bio = suggested(&account, SuggestedWhy::Active, &context()).bio;
    assert!(bio.starts_with("a b word word") && letters(&bio) <= 161, "{bio}");
    assert_eq!(person(&account, &context()).name_text, "Ada :blob: L");
}
