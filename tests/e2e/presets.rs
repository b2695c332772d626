//! Three ways to be here: what each sets is said before, what it changed after, and it can be taken back.

use crate::answers::go;
use crate::stage::{Outcome, Stage};
use serde_json::json;
use trente_test_support::harness::{button, heading, role};
use trente_test_support::strict::Failure;

const CHANGE: &str = "PATCH /api/v1/accounts/update_credentials";

#[tokio::test(flavor = "multi_thread")]
async fn a_way_is_taken_told_and_taken_back() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    go(&window, "/presets", ".preset").await?;
    window.wait_for(&heading("Quiet")).await?;
    for words in
        ["New posts begin with: followers", "Nobody may quote you", "Whoever you don’t follow waits in Requests"]
    {
        window.wait_for(&role("listitem").containing(words)).await?;
    }
    assert_eq!(stage.server.count("PATCH "), 0, "nothing is changed by looking");
    let before = stage.server.own_profile("ada");
    window.tap(&button("Use this").nth(2)).await?;
    window.wait_for_text("Changed:").await?;
    window.wait_for(&role("listitem").containing("You say yes to each new follower").within(role("status"))).await?;
    let own = stage.server.own_profile("ada");
    assert_eq!((&own["locked"], &own["source"]["privacy"]), (&json!(true), &json!("private")));
    assert_eq!((&own["discoverable"], &own["indexable"]), (&json!(false), &json!(false)));
    assert_eq!(own["source"]["quote_policy"], json!("nobody"));
    assert_eq!(own["display_name"], before["display_name"], "all else is as it was");
    let policy = crate::stage::invoke(&window, "start", json!({})).await?["ok"]["current"].clone();
    let policy = crate::stage::invoke(&window, "notification_policy", json!({ "account": policy })).await?;
    assert!(policy.to_string().contains(r#"["not_followed","hold"]"#), "strangers are held back: {policy}");
    window.wait_for_text("In use").await?;

    window.tap(&button("Undo")).await?;
    window.wait_for(&role("listitem").containing("Anyone may follow you").within(role("status"))).await?;
    let after = stage.server.own_profile("ada");
    for field in ["locked", "discoverable", "indexable", "source"] {
        assert_eq!(after[field], before[field], "{field} is as it was");
    }

    stage.server.fail(CHANGE, 9, Failure::Refused(422, "Validation failed: not today".into()));
    window.tap(&button("Use this").nth(1)).await?;
    window.wait_for_text("Your server did not take everything:").await?;
    window.wait_for_text("not today").await?;
    assert_eq!(stage.server.own_profile("ada")["locked"], json!(false), "it is said, and not pretended");
    window.close().await
}
