//! Voting, and how polls stand afterwards.

use super::app::{ada, guest, kept, reader, until};
use serde_json::json;
use trente_contract::FaultCode;
use trente_contract::commands::{HomeTimeline, SetPick, ShowKept, ShowPoll, Vote};
use trente_contract::ids::PostId;
use trente_contract::kept::Line;
use trente_contract::post::Poll;
use trente_contract::reader::{Account, Reader};
use trente_contract::reading::Pick;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const FERRY: &str = "What shall we name the ferry?";
const VOTES: &str = "POST /api/v1/polls/71/votes";

fn ferry(server: &StrictServer) -> String {
    server.find_post(FERRY).expect("it is there")
}

fn vote(account: &Account, post: &str, poll: &str, choices: &[u32]) -> Vote {
    let (post, poll) = (PostId::from(post), poll.to_owned());
    Vote { account: account.key.clone(), post, poll, choices: choices.to_vec() }
}

async fn poll(trente: &Trente, reader: Reader, post: &str, poll: &str) -> Poll {
    let request = ShowPoll { reader, post: PostId::from(post), poll: poll.to_owned() };
    trente.poll(request).await.expect("it can be read")
}

#[tokio::test]
async fn vote_counts_once_and_is_kept_with_its_post() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let post = ferry(&server);
    trente.home_timeline(HomeTimeline { account: account.key.clone(), cursor: None, anew: false }).await.expect("Home");
    kept(&app, "home").await;
    let told = trente.vote(vote(&account, &post, "71", &[1])).await.expect("it is taken");
    assert_eq!((told.voted, told.votes, told.own_votes.as_slice()), (true, 143, &[1][..]), "counted");
    assert_eq!(told.options[1].votes, Some(58), "for that answer");
    assert_eq!(server.votes("ada", &post), [1], "the server has it");
    let again = trente.vote(vote(&account, &post, "71", &[0])).await.expect_err("nobody votes twice");
    assert_eq!(again.code, FaultCode::Refused, "{again:?}");
    assert!(again.said.is_some_and(|said| said.contains("already voted")), "in the server's words");
    let nothing = trente.vote(vote(&account, &post, "71", &[])).await.expect_err("nothing was chosen");
    assert_eq!((nothing.code, server.count(VOTES)), (FaultCode::Empty, 2), "the server is not asked for nothing");
    let home = trente.kept_timeline(ShowKept { account: account.key.clone(), newest: true }).await.expect("it answers");
    let lines = home.expect("it is kept").lines;
    let found = lines.iter().find_map(|line| match line {
        Line::Entry(entry) if entry.post.id.as_str() == post => entry.post.poll.clone(),
        _ => None,
    });
    assert_eq!(found.map(|poll| (poll.voted, poll.votes)), Some((true, 143)), "what is kept knows of the vote");
}

#[tokio::test]
async fn several_answers_where_they_may_be_given() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let several = json!({ "poll": {
        "id": "72", "expires_at": null, "expired": false, "multiple": true, "votes_count": 4, "voters_count": 3, "voted": false,
        "own_votes": [], "emojis": [], "options": [{ "title": "a", "votes_count": 2 }, { "title": "b", "votes_count": 2 }, { "title": "c", "votes_count": 0 }],
    } });
    let post = server.publish_ago("4", 1, "Which ones?", several);
    let told = trente.vote(vote(&account, &post, "72", &[0, 2])).await.expect("it is taken");
    assert_eq!((told.votes, told.voters, told.own_votes.as_slice()), (6, Some(4), &[0, 2][..]));
    let ferry = ferry(&server);
    let refused = trente.vote(vote(&account, &ferry, "71", &[0, 1])).await.expect_err("there it is one");
    assert_eq!(refused.code, FaultCode::Refused);
    assert!(server.votes("ada", &ferry).is_empty(), "nothing was counted");
}

#[tokio::test]
async fn vote_without_a_clear_answer_is_looked_for_and_not_sent_again() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let post = ferry(&server);
    server.fail(VOTES, 1, Failure::Lost(502));
    let told = trente.vote(vote(&account, &post, "71", &[2])).await.expect("the poll tells that it was taken");
    assert_eq!((told.voted, told.own_votes.as_slice()), (true, &[2][..]));
    assert_eq!(server.count(VOTES), 1, "sent once");
}

#[tokio::test]
async fn poll_is_read_as_whoever_asks_and_again_after_its_end() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let post = ferry(&server);
    trente.vote(vote(&account, &post, "71", &[0])).await.expect("it is taken");
    let seen = poll(&trente, guest(&server), &post, "71").await;
    assert_eq!((seen.voted, seen.votes, seen.own_votes.len()), (false, 143, 0), "a guest has not voted");
    server.end_poll(&post, -5);
    let ended = poll(&trente, reader(&account), &post, "71").await;
    assert_eq!((ended.expired, ended.voted), (true, true), "it has ended");
    let late = trente.vote(vote(&account, &post, "71", &[1])).await.expect_err("it is over");
    assert!(late.said.is_some_and(|said| said.contains("ended")), "in the server's words");
}

#[tokio::test]
async fn vote_of_a_guest_is_cast_by_their_account() {
    let server = StrictServer::start();
    let (_app, trente, _account) = ada(&server).await;
    let post = ferry(&server);
    let url = server
        .posts()
        .iter()
        .find(|one| one["id"] == post.as_str())
        .and_then(|one| one["url"].as_str().map(str::to_owned));
    let pick = Pick::Vote { url: url.expect("it has an address"), choices: vec![1] };
    trente.set_pick(SetPick { pick, on: true }).await.expect("it is noted");
    until("the vote", async || server.votes("ada", &post) == [1]).await;
    assert_eq!(server.count(VOTES), 1, "once");
}
