//! What goes along with a post besides words and files: a poll, and who may quote it.

use super::app::ada;
use super::drafts::draft;
use serde_json::json;
use trente_contract::commands::{CreatePost, LoadDraft, RulesOf, SaveDraft};
use trente_contract::compose::{Draft, NewPoll, PollLimits, QuotePolicy, Rules};
use trente_contract::post::Visibility;
use trente_contract::reader::Account;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const POSTS: &str = "POST /api/v1/statuses";

fn poll(options: &[&str]) -> Option<NewPoll> {
    let options = options.iter().map(|option| (*option).to_owned()).collect();
    Some(NewPoll { options, multiple: true, seconds: 3_600 })
}

async fn rules(trente: &Trente, account: &Account) -> Rules {
    trente.writing_rules(RulesOf { account: account.key.clone() }).await.expect("it answers")
}

#[tokio::test]
async fn a_poll_is_kept_with_its_draft_and_goes_out_without_blanks() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let asking = Draft { poll: poll(&["Tea", " Coffee ", ""]), ..draft("k1", "Which?") };
    let only_asks = Draft { text: String::new(), ..asking.clone() };
    trente.save_draft(SaveDraft { account: account.key.clone(), draft: only_asks.clone() }).await.expect("it is kept");
    drop(trente);
    let trente = app.start();
    let load = LoadDraft { account: account.key.clone(), in_reply_to: None };
    assert_eq!(trente.load_draft(load).await.expect("it is read"), Some(only_asks), "answers alone are worth keeping");
    let post =
        trente.create_post(CreatePost { account: account.key.clone(), draft: asking }).await.expect("it is sent");
    let made = post.poll.expect("it has a poll");
    let titles: Vec<&str> = made.options.iter().map(|option| option.title_text.as_str()).collect();
    assert_eq!((titles.as_slice(), made.multiple, made.voted), (&["Tea", "Coffee"][..], true, true));
}

#[tokio::test]
async fn a_poll_without_a_clear_answer_goes_out_once() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let create = |draft: Draft| CreatePost { account: account.key.clone(), draft };
    let asking = Draft { poll: poll(&["Tea", "Coffee"]), ..draft("k1", "Which?") };
    server.fail(POSTS, 1, Failure::Lost(502));
    trente.create_post(create(asking.clone())).await.expect_err("nobody knows");
    let found = trente.create_post(create(asking.clone())).await.expect("it is found among the newest");
    assert_eq!((server.count(POSTS), found.poll.map(|poll| poll.options.len())), (1, Some(2)), "sent once");
    // Another answer makes another post of it: the one that is out is not taken for it.
    let (before, text) = (draft("k2", "And which?"), "And which?");
    server.fail(POSTS, 1, Failure::Lost(502));
    trente.create_post(create(Draft { poll: poll(&["a", "b"]), ..before.clone() })).await.expect_err("nobody knows");
    let other =
        trente.create_post(create(Draft { poll: poll(&["a", "c"]), ..before })).await.expect_err("it is out already");
    assert_eq!(other.code, trente_contract::FaultCode::PostedBefore, "it is asked about");
    let made =
        server.posts().iter().filter(|post| post["content"].as_str().is_some_and(|html| html.contains(text))).count();
    assert_eq!(made, 1, "one post of it");
}

#[tokio::test]
async fn the_server_s_rules_are_told_by_its_api_and_not_by_its_version() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let told = rules(&trente, &account).await;
    assert_eq!(told.polls, PollLimits { beside_media: true, ..PollLimits::default() }, "as it tells");
    assert_eq!(told.quotes, Some(QuotePolicy::Public), "who may quote can be said");
    let asked = server.count("GET /api/v2/instance");
    rules(&trente, &account).await;
    assert_eq!(server.count("GET /api/v2/instance"), asked, "asked once a run");
    for (api, quotes, beside_media) in [(9, true, false), (6, false, false)] {
        let older = StrictServer::start();
        older.set(|switches| switches.api = Some(api));
        let (_app, trente, account) = ada(&older).await;
        let told = rules(&trente, &account).await;
        assert_eq!((told.quotes.is_some(), told.polls.beside_media), (quotes, beside_media), "API {api}");
    }
    let off = StrictServer::start();
    let (_app, trente, account) = ada(&off).await;
    off.fail("GET /api/v2/instance", usize::MAX, Failure::Refused(500, "no".into()));
    assert_eq!(rules(&trente, &account).await, Rules::default(), "Mastodon's own, where it does not tell");
    off.heal();
    assert!(rules(&trente, &account).await.quotes.is_some(), "asked again");
}

#[tokio::test]
async fn who_may_quote_is_said_where_it_is_for_the_author_to_say() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let quoted = |visibility| Draft { visibility, quotes: Some(QuotePolicy::Nobody), ..draft("k", "x") };
    for (key, visibility, sent) in [("k1", Visibility::Public, true), ("k2", Visibility::Private, false)] {
        let written = Draft { key: key.into(), text: format!("Quote me {key}"), ..quoted(visibility) };
        trente.create_post(CreatePost { account: account.key.clone(), draft: written }).await.expect("it is sent");
        let asked = server.requests().into_iter().rfind(|asked| asked.line() == POSTS).expect("it was asked for");
        assert_eq!(asked.body.contains("quote_approval_policy=nobody"), sent, "{visibility:?}: {}", asked.body);
    }
    let public =
        server.posts().into_iter().find(|post| post["visibility"] == "public" && post["account"]["acct"] == "ada");
    assert_eq!(public.expect("it is there")["quote_approval"]["automatic"], json!([]), "nobody may");
}
