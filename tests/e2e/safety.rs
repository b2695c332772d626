//! Against somebody: telling the moderators, leaving out a whole server.

use crate::stage::{Outcome, Stage};
use trente_test_support::harness::{Key, Window, alert, article, button, field, heading, link, role, switch};
use trente_test_support::strict::{Failure, Reported};

/// By Rosa, of the reader's server.
const POST: &str = "Who else is awake?";

async fn choose(window: &Window, post: &str, item: &str) -> Outcome {
    window.tap(&button("More").exactly().within(article(post))).await?;
    window.tap(&role("menuitem").named(item)).await
}

/// A report from the menu of a post, with a rule, the post, words; sent once.
async fn report(width: u32, height: u32) -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member_at(width, height).await?;
    choose(&window, POST, "Report Rosa Okonkwo").await?;
    window.wait_for(&heading("Report Rosa Okonkwo")).await?;
    window.wait_for_text("Rosa Okonkwo is not told who reported them").await?;
    assert_eq!(window.count(&button("Send report")).await?, 0, "first it is chosen what is wrong");
    window.tap(&switch("I don’t want to see it")).await?;
    window.wait_for(&button("Mute Rosa Okonkwo")).await?;
    assert_eq!(window.count(&button("Send report")).await?, 0, "nobody has to be told for that");
    window.tap(&switch("It breaks a rule")).await?;
    window.tap(&button("Send report")).await?;
    window.wait_for_text("Choose at least one rule.").await?;
    window.tap(&switch("Be kind")).await?;
    window.wait_for(&switch(POST).pressed(true)).await?;
    window.type_into(&field("What should the moderators know?"), "The same to everyone").await?;

    // No clear answer: it is not sent again by itself, and nothing that was typed is lost.
    stage.server.fail("POST /api/v1/reports", 1, Failure::Lost(504));
    window.tap(&button("Send report")).await?;
    window.wait_for_text("your report may have arrived, or not").await?;
    assert_eq!(stage.server.count("POST /api/v1/reports"), 1, "once");
    window.tap(&button("Send it again")).await?;
    window.wait_for(&heading("Thank you, it is sent")).await?;
    let told = stage.server.reports();
    let post = stage.server.find_post(POST).unwrap_or_default();
    let due = Reported {
        by: "ada".into(),
        person: "7".into(),
        posts: vec![post],
        category: "violation".into(),
        rules: vec!["1".into()],
        comment: "The same to everyone".into(),
        forward: false,
    };
    assert_eq!(told.last(), Some(&due));

    window.tap(&button("Block Rosa Okonkwo")).await?;
    window.wait_for(&heading("Block Rosa Okonkwo?")).await?;
    window.tap(&button("Block").exactly()).await?;
    window.wait_for(&button("Unblock Rosa Okonkwo")).await?;
    window.tap(&button("Done")).await?;
    window.wait_gone(&article(POST)).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn moderators_are_told_on_a_phone() -> Outcome {
    report(390, 844).await
}

#[tokio::test(flavor = "multi_thread")]
async fn moderators_are_told_on_a_desktop() -> Outcome {
    report(1280, 800).await
}

#[tokio::test(flavor = "multi_thread")]
async fn all_of_a_server_is_left_out_and_comes_back() -> Outcome {
    let stage = Stage::set().await?;
    let far = stage.server.publish("3", &["News from the far shore"]).len();
    assert_eq!(far, 1, "somebody of elsewhere writes");
    let window = stage.open_as_member().await?;
    window.wait_for(&article("News from the far shore")).await?;
    choose(&window, "News from the far shore", "Block all of social.example").await?;
    window.wait_for(&heading("Block all of social.example?")).await?;
    window.wait_for_text("You stop following 1 person there and lose 0 followers").await?;
    let high = "const dialog = document.querySelector('dialog[open]'); return dialog.offsetHeight < innerHeight * .6";
    assert_eq!(window.script(high, vec![]).await?, true, "a question is as high as its words");
    window.tap(&button("Block the server")).await?;
    window.wait_for(&alert("All of social.example is blocked.")).await?;
    window.wait_gone(&article("News from the far shore")).await?;
    assert_eq!(stage.server.blocked_domains("ada"), ["social.example"]);
    // A window that begins anew has it from how the reader stands to somebody there.
    window.client().refresh().await?;
    crate::answers::go(&window, "/person/3", "main .iconbtn[aria-haspopup]").await?;
    window.tap(&button("More about")).await?;
    window.wait_for(&role("menuitem").named("Unblock social.example")).await?;
    window.press(Key::Escape).await?;
    // The list of them has the way back.
    crate::answers::go(&window, "/settings", "input,select").await?;
    window.tap(&link("Servers you blocked")).await?;
    window.wait_for(&heading("Servers you blocked")).await?;
    window.tap(&button("Unblock social.example")).await?;
    window.wait_for(&alert("social.example is not blocked any more.")).await?;
    window.wait_for_text("No longer blocked").await?;
    assert_eq!(stage.server.blocked_domains("ada"), [""; 0]);
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn less_is_shown_of_what_one_tires_of_until_the_filter_is_removed() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.publish("7", &["Rain again at the pier. #weather #Weather"]);
    let window = stage.open_as_member().await?;
    let post = article("Rain again at the pier.");
    window.wait_for(&post).await?;
    choose(&window, "Rain again at the pier.", "Show me less of this").await?;
    window.wait_for(&heading("Show me less of this")).await?;
    window.tap(&button("Show me less").exactly()).await?;
    window.wait_for_text("Choose a hashtag or type a word.").await?;
    window.tap(&switch("#weather")).await?;
    window.type_into(&field("Words"), "fog, drizzle").await?;
    window.tap(&switch("1 week")).await?;
    // What was typed is not lost when the server says no.
    stage.server.fail("POST /api/v2/filters", 1, Failure::Refused(422, "Validation failed".into()));
    window.tap(&button("Show me less").exactly()).await?;
    window.wait_for_text("The filter was not made.").await?;
    window.tap(&button("Show me less").exactly()).await?;
    window.wait_for_text("You will see less of").await?;
    window.wait_gone(&post).await?;
    let made = stage.server.filters("ada");
    let words: Vec<&str> = made
        .iter()
        .flat_map(|filter| filter["keywords"].as_array())
        .flatten()
        .filter_map(|word| word["keyword"].as_str())
        .collect();
    assert_eq!(words, ["#weather", "fog", "drizzle"], "one hashtag, though it was written twice");
    assert!(made[0]["expires_at"].is_string(), "it ends");

    crate::answers::go(&window, "/settings", "input,select").await?;
    window.tap(&link("Filters")).await?;
    window.wait_for_text("Leaves posts out").await?;
    window.tap(&button("Remove the filter")).await?;
    window.wait_for_text("No filters yet").await?;
    assert_eq!(stage.server.filters("ada").len(), 0);
    window.tap(&link("Home").exactly()).await?;
    window.wait_for(&post).await?;
    window.close().await
}
