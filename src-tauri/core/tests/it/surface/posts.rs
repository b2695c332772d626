//! Posting, and what one does with posts.

use super::app::ada;
use super::drafts::draft;
use trente_contract::FaultCode;
use trente_contract::commands::{CreatePost, DeletePost, SetBookmark, SetBoost, SetFavourite};
use trente_contract::compose::Draft;
use trente_contract::ids::PostId;
use trente_contract::post::Visibility;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

#[tokio::test]
async fn post_arrives_as_it_was_written() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let written = Draft { warning: "Careful".into(), ..draft("k1", "Bonjour & <b>bonsoir</b>") };
    let request = CreatePost { account: account.key.clone(), draft: written };
    let post = trente.create_post(request).await.expect("it is sent");
    assert_eq!(post.visibility, Visibility::Unlisted, "who may see it");
    assert_eq!(post.language.as_deref(), Some("fr"), "its language");
    assert!(post.mine.author, "it is ada's own");
    let id = server.find_post("bonsoir").expect("the server has it");
    assert_eq!(post.id.as_str(), id, "it is that one");
    let asked = server.requests().into_iter().find(|asked| asked.line() == "POST /api/v1/statuses");
    let asked = asked.expect("it was asked for");
    assert_eq!(asked.header("idempotency-key"), Some("k1"), "the draft's key names the post");
    assert!(asked.body.contains("spoiler_text=Careful"), "the warning: {}", asked.body);

    let request = DeletePost { account: account.key.clone(), id: post.id.clone() };
    trente.delete_post(request.clone()).await.expect("it is deleted");
    assert_eq!(server.find_post("bonsoir"), None, "it is gone");
    trente.delete_post(request).await.expect("a second time is no error");
}

#[tokio::test]
async fn repeated_try_does_not_post_twice() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let request = CreatePost { account: account.key.clone(), draft: draft("k1", "Only once") };
    let first = trente.create_post(request.clone()).await.expect("it is sent");
    let second = trente.create_post(request).await.expect("it is sent again");
    assert_eq!(first.id, second.id, "it is the same post");
    let is_it = |post: &serde_json::Value| post["content"].as_str().is_some_and(|text| text.contains("Only once"));
    assert_eq!(server.posts().into_iter().filter(is_it).count(), 1, "the server has it once");
}

#[tokio::test]
async fn nothing_and_too_much_are_not_sent() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    for (text, code) in [(" \n", FaultCode::Empty), ("x".repeat(501).as_str(), FaultCode::TooLong)] {
        let request = CreatePost { account: account.key.clone(), draft: draft("k1", text) };
        assert_eq!(trente.create_post(request).await.expect_err("it is refused").code, code, "{} letters", text.len());
    }
    assert_eq!(server.count("POST /api/v1/statuses"), 0, "the server was not asked");
}

#[tokio::test]
async fn marks_are_set_and_taken_back() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let other = |post: &&serde_json::Value| {
        post["reblog"].is_null() && post["account"]["acct"] != "ada" && post["visibility"] == "public"
    };
    let id = server.posts().iter().find(other).and_then(|post| post["id"].as_str().map(PostId::from));
    let id = id.expect("others have written");
    let account = account.key;
    for on in [true, false] {
        let request = SetFavourite { account: account.clone(), id: id.clone(), on };
        let post = trente.set_favourite(request).await.expect("it is done");
        assert_eq!((&post.id, post.mine.favourited), (&id, on), "favourite");
        let request = SetBoost { account: account.clone(), id: id.clone(), on };
        let post = trente.set_boost(request).await.expect("it is done");
        assert_eq!((&post.id, post.mine.boosted), (&id, on), "boost: the post, not the boost");
        let request = SetBookmark { account: account.clone(), id: id.clone(), on };
        let post = trente.set_bookmark(request).await.expect("it is done");
        assert_eq!((&post.id, post.mine.bookmarked), (&id, on), "saved");
        assert_eq!(server.marks("ada", id.as_str()), (on, on, on), "the server knows all three");
    }
}

#[tokio::test]
async fn refused_mark_is_told() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let id = server.posts()[0]["id"].as_str().map(PostId::from).expect("ids are text");
    server.fail("POST /api/v1/statuses", 1, Failure::Refused(403, "This action is not allowed".into()));
    let request = SetFavourite { account: account.key, id, on: true };
    let fault = trente.set_favourite(request).await.expect_err("the server refuses");
    assert_eq!(fault.code, FaultCode::Forbidden, "it says so");
    assert_eq!(fault.said.as_deref(), Some("This action is not allowed"), "in the server's words");
}
