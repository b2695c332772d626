//! Doing something with a post as another account, whose server fetches it from where it lives.

use crate::surface::app::{ada, log_in};
use crate::surface::drafts::draft;
use serde_json::json;
use trente_contract::commands::{CreatePost, FindPost, SetBookmark, SetBoost, SetFavourite, Thread};
use trente_contract::compose::Draft;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::Post;
use trente_contract::reader::Reader;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

async fn find(trente: &Trente, account: &AccountKey, url: &str) -> Result<Option<Post>, Fault> {
    trente.find_post(FindPost { account: account.clone(), url: url.to_owned() }).await
}

/// Where a post stands, as this account's server tells.
async fn address(trente: &Trente, account: &AccountKey, id: &str) -> String {
    let request =
        Thread { reader: Reader::Account { account: account.clone() }, id: PostId::from(id), elsewhere: false };
    trente.thread(request).await.expect("it is read").post.url.expect("it has a page")
}

#[tokio::test]
async fn a_post_is_fetched_by_the_other_account_s_server_and_all_is_done_there() {
    let (server, other) = (StrictServer::start(), StrictServer::start());
    let (_app, trente, ada) = ada(&server).await;
    let kenji = log_in(&trente, &other, "kenji").await.key;
    let id = server.publish("7", &["Only at the harbour"]).remove(0);
    let url = address(&trente, &ada.key, &id).await;
    let found = find(&trente, &kenji, &url).await.expect("the server answers").expect("it fetches the post");
    assert_eq!(found.url.as_deref(), Some(url.as_str()), "the very post");
    assert_eq!(found.author.handle, format!("rosa@{}", server.domain()), "by whom it is, seen from there");
    let (account, there) = (|| kenji.clone(), || found.id.clone());
    trente.set_favourite(SetFavourite { account: account(), id: there(), on: true }).await.expect("it is done");
    trente.set_boost(SetBoost { account: account(), id: there(), on: true }).await.expect("it is done");
    trente.set_bookmark(SetBookmark { account: account(), id: there(), on: true }).await.expect("it is done");
    assert_eq!(other.marks("kenji", found.id.as_str()), (true, true, true), "as kenji, there");
    assert_eq!(server.marks("ada", &id), (false, false, false), "and not as ada");
    let reply = Draft { in_reply_to: Some(there()), ..draft("k", "Me too") };
    trente.create_post(CreatePost { account: account(), draft: reply }).await.expect("it is answered");
    let answers = |post: &serde_json::Value| post["in_reply_to_id"] == json!(found.id.as_str());
    assert!(other.posts().iter().any(answers), "the answer stands below it");
    let again = find(&trente, &kenji, &url).await.expect("the server answers").expect("it has the post");
    assert!(again.id == found.id && again.mine.favourited, "the same, with what was done");
}

#[tokio::test]
async fn what_the_other_server_may_not_see_is_not_found_and_a_failure_says_so() {
    let (server, other) = (StrictServer::start(), StrictServer::start());
    let (_app, trente, ada) = ada(&server).await;
    let kenji = log_in(&trente, &other, "kenji").await.key;
    let made = draft("k", "For followers alone");
    let made = Draft { visibility: trente_contract::post::Visibility::Private, ..made };
    let made = trente.create_post(CreatePost { account: ada.key.clone(), draft: made }).await.expect("it is out");
    let url = made.url.expect("it has a page");
    assert_eq!(find(&trente, &kenji, &url).await.expect("the server answers"), None, "it is not for kenji");
    assert!(find(&trente, &ada.key, &url).await.expect("the server answers").is_some(), "ada's own server has it");
    // A server that takes the address for words finds a post that names it: that is another one.
    other.publish("2", &[&format!("Look at {url}")]);
    assert_eq!(find(&trente, &kenji, &url).await.expect("the server answers"), None, "nothing is done to another post");
    other.fail("GET /api/v2/search", 9, Failure::ProxyPage);
    let fault = find(&trente, &kenji, &url).await.expect_err("the server fails");
    assert_ne!(fault.code, FaultCode::Bug, "with a sentence of its own");
    assert_eq!(fault.server.as_deref(), Some(other.domain()), "that names the server");
}
