//! What one does with people, as it goes over the wire, and what comes of refusals.

use super::app::ada;
use serde_json::{Value, json};
use trente_contract::commands::{ChangeFollow, RemoveFollower, SetBlock, SetFeatured, SetMute, SetNote};
use trente_contract::ids::AccountKey;
use trente_contract::people::Mute;
use trente_contract::person::Relationship;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

fn answer(body: Value) -> Failure {
    Failure::Instead(Vec::new(), body)
}

/// Mutes for an hour, with what they do to the reader.
async fn mute(trente: &Trente, account: &AccountKey) -> Result<Relationship, Fault> {
    let mute = Some(Mute { notifications: true, seconds: Some(3600) });
    trente.set_mute(SetMute { account: account.clone(), person: "7".into(), mute }).await
}

/// Line and body of what was last asked of person 7; Home may be fetched meanwhile.
fn sent(server: &StrictServer) -> (String, String) {
    let asked = server.requests().into_iter().rfind(|asked| asked.path.starts_with("/api/v1/accounts/7/"));
    let asked = asked.expect("something was asked");
    (asked.line(), asked.body)
}

#[tokio::test]
async fn each_act_says_what_it_means_and_tells_how_one_stands() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let (key, person) = (account.key, || "7".into());
    let whole = json!({
        "id": "7", "following": true, "showing_reblogs": true, "notifying": true, "followed_by": true, "blocking": true,
        "blocked_by": true, "muting": true, "muting_notifications": true, "requested": true, "domain_blocking": true,
        "endorsed": true, "note": "From the harbour", "muting_expires_at": "2026-12-05T10:00:00.000Z"
    });
    server.fail("POST /api/v1/accounts/7/", usize::MAX, answer(whole));
    let all = Relationship {
        following: true,
        requested: true,
        followed_by: true,
        muting: true,
        muting_notifications: true,
        blocking: true,
        blocked_by: true,
        server_blocked: true,
        notifying: true,
        showing_boosts: true,
        featured: true,
    };
    assert_eq!(mute(&trente, &key).await, Ok(all), "all that the server tells is told");
    let line = |verb: &str| format!("POST /api/v1/accounts/7/{verb}");
    assert_eq!(sent(&server), (line("mute"), "notifications=true&duration=3600".to_owned()), "for an hour");

    let ever = Some(Mute { notifications: false, seconds: None });
    let request = SetMute { account: key.clone(), person: person(), mute: ever };
    trente.set_mute(request).await.expect("it is done");
    assert_eq!(sent(&server), (line("mute"), "notifications=false&duration=0".to_owned()), "without an end");
    trente.set_mute(SetMute { account: key.clone(), person: person(), mute: None }).await.expect("it is done");
    assert_eq!(sent(&server), (line("unmute"), String::new()), "the way back");

    for (on, verb) in [(true, "block"), (false, "unblock")] {
        trente.set_block(SetBlock { account: key.clone(), person: person(), on }).await.expect("it is done");
        assert_eq!(sent(&server), (line(verb), String::new()), "blocked: {on}");
    }
    for (notify, boosts, body) in [(Some(true), None, "notify=true"), (None, Some(false), "reblogs=false")] {
        let request = ChangeFollow { account: key.clone(), person: person(), notify, boosts };
        trente.change_follow(request).await.expect("it is done");
        assert_eq!(sent(&server), (line("follow"), body.to_owned()), "nothing else of the follow is touched");
    }
    trente.remove_follower(RemoveFollower { account: key.clone(), person: person() }).await.expect("it is done");
    assert_eq!(sent(&server).0, line("remove_from_followers"), "a follower less");
    let request = SetNote { account: key, person: person(), note: " From the harbour & kind\n".into() };
    assert_eq!(trente.set_note(request).await, Ok("From the harbour".into()), "as the server has it");
    let body = "comment=From+the+harbour+%26+kind".to_owned();
    assert_eq!(sent(&server), (line("note"), body), "without the blanks around it");
}

#[tokio::test]
async fn featuring_finds_the_name_that_the_server_knows() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let endorsed = |on: bool| answer(json!({ "id": "7", "endorsed": on }));
    server.fail("POST /api/v1/accounts/7/pin", 1, endorsed(true));
    server.fail("POST /api/v1/accounts/7/unendorse", 1, endorsed(false));
    for on in [true, false] {
        let request = SetFeatured { account: account.key.clone(), person: "7".into(), on };
        let after = trente.set_featured(request).await.expect("one of the names is known");
        assert_eq!(after.featured, on, "it holds");
    }
    for (verb, times) in [("endorse", 1), ("pin", 1), ("unendorse", 1), ("unpin", 0)] {
        assert_eq!(server.count(&format!("POST /api/v1/accounts/7/{verb}")), times, "{verb}");
    }
}

#[tokio::test]
async fn refusals_and_half_answers_are_told_as_what_they_are() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let refused = |status| Failure::Refused(status, "no".into());
    for (failure, code) in [
        (refused(403), FaultCode::Forbidden),
        (refused(404), FaultCode::NotFound),
        (refused(422), FaultCode::Refused),
        (Failure::ProxyPage, FaultCode::ServerBusy),
        (Failure::Html, FaultCode::BadAnswer),
        (Failure::Truncated, FaultCode::BadAnswer),
        (answer(json!("later")), FaultCode::BadAnswer),
    ] {
        server.heal();
        server.fail("POST /api/v1/accounts/7/mute", usize::MAX, failure.clone());
        let fault = mute(&trente, &account.key).await.expect_err("it was not taken");
        assert_eq!(fault.code, code, "{failure:?}");
    }
    server.heal();
    let odd =
        json!({ "id": null, "muting": "true", "muting_notifications": 1, "blocking": null, "note": 7, "new": {} });
    server.fail("POST /api/v1/accounts/7/mute", 1, answer(odd));
    let after = mute(&trente, &account.key).await.expect("what can be read is read");
    let due = Relationship { muting: true, muting_notifications: true, ..Relationship::default() };
    assert_eq!(after, due, "and the rest is as if it had not been said");
    // Last: whoever is told to wait does.
    server.fail("POST /api/v1/accounts/7/mute", usize::MAX, refused(429));
    let fault = mute(&trente, &account.key).await.expect_err("too often");
    assert_eq!(fault.code, FaultCode::RateLimited, "and is told so");
}
