//! What somebody says of themselves: pictures, words, facts, and whether people may come upon them.

use crate::answers::go;
use crate::attach::picture;
use crate::stage::{Outcome, Stage, to_settings};
use serde_json::json;
use trente_test_support::harness::{Hand, Key, Window, alert, button, field, heading, link, role, switch};
use trente_test_support::strict::Failure;

const CHANGE: &str = "PATCH /api/v1/accounts/update_credentials";

/// Opens one's profile, ready to be changed.
async fn open(window: &Window) -> Outcome {
    go(window, "/profile", "#yourself-bio").await
}

fn last(stage: &Stage) -> Vec<String> {
    let mut names = stage.server.profile_changes().pop().unwrap_or_default();
    names.sort();
    names
}

/// Pictures by dropping, words, a fact; the preview follows; what the server refuses is kept; saved, it is on one's page.
async fn change(width: u32, height: u32) -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member_at(width, height).await?;
    go(&window, "/person/1", ".profile__bio").await?;
    window.tap(&link("Change your profile")).await?;
    window.wait_for(&heading("Your profile")).await?;
    assert_eq!(window.value_of(&field("About you")).await?, "Boats, bread and #maps. She/her.", "as it was written");
    window.give("#yourself-avatar", Hand::Drop, &[picture("quay")]).await?;
    window.give("#yourself-header", Hand::Drop, &[picture("boat")]).await?;
    let drawn = "return [...document.querySelectorAll('.outlet .yourself img[src^=\"data:\"]')].length >= 2";
    window.wait_until("the pictures are not shown", drawn, vec![]).await?;
    window.type_into(&field("What your picture shows"), "Ada at the helm").await?;
    window.type_into(&field("About you"), " Lighthouses.").await?;
    let seen = "return [...document.querySelectorAll('.outlet .yourself__bio')].some(one => one.innerText.endsWith('Lighthouses.'))";
    window.wait_until("the preview follows", seen, vec![]).await?;
    window.tap(&button("Add a fact")).await?;
    let focus = "return document.activeElement.getAttribute('aria-label') === 'What it is'";
    window.wait_until("the new fact has the focus", focus, vec![]).await?;
    window.type_here("Speaks").await?;
    window.type_into(&field("The fact").nth(2), "Swedish").await?;
    window.tap(&button("Remove “Boat”")).await?;
    window.tap(&switch("People ask before they follow you")).await?;
    window.tap(&switch("Only me")).await?;

    stage.server.fail(CHANGE, 1, Failure::Refused(422, "Validation failed: Bio is too proud".into()));
    window.tap(&button("Save").exactly()).await?;
    window.wait_for(&alert("Bio is too proud")).await?;
    window.wait_for_text("What you typed is still here.").await?;
    let kept = window.value_of(&field("About you")).await?;
    assert!(kept.ends_with("Lighthouses."), "nothing is lost: {kept}");
    window.tap(&button("Save").exactly()).await?;
    window.wait_for_text("Your page is changed.").await?;
    let due = [
        "avatar",
        "avatar_description",
        "fields_attributes[0][name]",
        "fields_attributes[0][value]",
        "fields_attributes[1][name]",
        "fields_attributes[1][value]",
        "header",
        "locked",
        "note",
        "source[quote_policy]",
    ];
    assert_eq!(last(&stage), due, "only what was changed is sent");
    // Back on one's page, which shows it.
    window.wait_for_text("Lighthouses.").await?;
    window.wait_for_text("Swedish").await?;
    let own = stage.server.own_profile("ada");
    assert_eq!((&own["locked"], &own["source"]["quote_policy"]), (&json!(true), &json!("nobody")));
    assert_eq!(own["source"]["fields"][1]["name"], json!("Speaks"), "{own}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_is_changed_on_a_phone() -> Outcome {
    change(390, 844).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_is_changed_on_a_desktop() -> Outcome {
    change(1280, 800).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_begun_outlives_a_kill_until_it_is_thrown_away() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    open(&window).await?;
    window.type_into(&field("About you"), " Half a thought 🌱").await?;
    window.wait_for_text("Not saved yet.").await?;
    // Kept at the next pause.
    let kept =
        async || crate::stage::invoke(&window, "own_profile", json!({ "account": account(&window).await? })).await;
    for _ in 0..100 {
        if kept().await?["ok"]["begun"]["bio"].as_str().is_some_and(|bio| bio.ends_with("🌱")) {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    window.kill().await;

    let window = stage.open().await?;
    crate::stage::at_home(&window).await?;
    open(&window).await?;
    window.wait_for_text("What you had begun to change is back.").await?;
    assert!(window.value_of(&field("About you")).await?.ends_with("Half a thought 🌱"), "the text is there");
    assert_eq!(stage.server.count(CHANGE), 0, "nothing was sent");
    window.tap(&button("Throw away").exactly()).await?;
    window.wait_for(&heading("Throw away your changes?")).await?;
    window.tap(&button("Throw away").exactly().within(role("dialog"))).await?;
    window.wait_gone(&button("Throw away").exactly()).await?;
    assert_eq!(window.value_of(&field("About you")).await?, "Boats, bread and #maps. She/her.");
    window.close().await
}

async fn account(window: &Window) -> Result<serde_json::Value, trente_test_support::harness::Trouble> {
    Ok(crate::stage::invoke(window, "start", json!({})).await?["ok"]["current"].clone())
}

#[tokio::test(flavor = "multi_thread")]
async fn too_much_is_told_before_it_is_sent_as_the_server_counts() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    open(&window).await?;
    // A family counts one, a link 23 whatever its length.
    let set = "const el = document.querySelector('.outlet #yourself-bio'); el.value = arguments[0];
        el.dispatchEvent(new Event('input', { bubbles: true }))";
    let families = "👩‍👩‍👧‍👦".repeat(470);
    let link = format!(" https://example.org/{}", "x".repeat(80));
    window.script(set, vec![json!(format!("{families}{link}"))]).await?;
    window.wait_for_text("6 characters left").await?;
    window.script(set, vec![json!("x".repeat(503))]).await?;
    window.wait_for_text("3 characters too many").await?;
    window.tap(&button("Save").exactly()).await?;
    let focus = "return document.activeElement.id === 'yourself-bio'";
    window.wait_until("the field that is too long has the focus", focus, vec![]).await?;
    assert_eq!(stage.server.count(CHANGE), 0, "it is not sent");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_found_before_they_chose_so() -> Outcome {
    let stage = Stage::set().await?;
    let window = crate::waiting::opened(&stage).await?;
    window.tap(&button("Decide whether people may find you")).await?;
    window.wait_for(&heading("May people find you?")).await?;
    window.wait_for_text("You haven’t chosen yet.").await?;
    let chosen = "return document.querySelectorAll('.outlet input[name=findable]:checked').length";
    assert_eq!(window.script(chosen, vec![]).await?, 0, "nothing is chosen for the person");
    stage.server.fail(CHANGE, 1, Failure::Refused(503, "no".into()));
    window.tap(&switch("Only my profile")).await?;
    window.wait_for_text("Saved. You can change it here at any time.").await?;
    let mut names = last(&stage);
    names.sort();
    assert_eq!(names, ["discoverable", "indexable"]);
    window.client().back().await?;
    window.wait_for(&heading("Make it yours")).await?;
    window.wait_gone(&button("Decide whether people may find you")).await?;

    to_settings(&window, 1280).await?;
    window.tap(&link("May people find you?")).await?;
    window.wait_for(&switch("Only my profile").pressed(true)).await?;
    stage.server.fail(CHANGE, 9, Failure::Refused(422, "no".into()));
    window.tap(&switch("Hide whom I follow")).await?;
    window.wait_for(&switch("Hide whom I follow").pressed(false)).await?;
    stage.server.heal();
    window.tap(&switch("You aren’t suggested, and your posts")).await?;
    window.wait_for(&switch("You aren’t suggested, and your posts").pressed(true)).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_is_pinned_and_the_sixth_is_refused_with_the_reason() -> Outcome {
    let stage = Stage::set().await?;
    let words: Vec<String> = (1..=6).map(|number| format!("Tide table, page {number}")).collect();
    stage.server.publish("1", &words.iter().map(String::as_str).collect::<Vec<_>>());
    let window = stage.open_as_member().await?;
    go(&window, "/person/1", "article").await?;
    for word in &words[..5] {
        pin(&window, word).await?;
        window.wait_for_text("It stands on top of your page now.").await?;
        let first = "return document.querySelector('.outlet [aria-label=\"Pinned\"] article')?.textContent.includes(arguments[0])
            || [...document.querySelectorAll('.outlet [aria-label=\"Pinned\"] article')].some(one => one.textContent.includes(arguments[0]))";
        window.wait_until("it stands there at once", first, vec![json!(word)]).await?;
    }
    pin(&window, &words[5]).await?;
    window.wait_for(&alert("the maximum number of posts")).await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses/"), 6, "each tap once");
    pin(&window, &words[0]).await?;
    window.wait_for_text("It no longer stands on top of your page.").await?;
    window.close().await
}

/// By the post's last place on the page: among the pinned ones it stands a second time.
async fn pin(window: &Window, words: &str) -> Outcome {
    // Far below the window a post is an empty box: one looks down the page, and from the top again.
    let open = "const posts = [...document.querySelectorAll('.outlet .feed article')].filter(one => one.textContent.includes(arguments[0]));
        const last = posts.at(-1), end = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
        if (last) { last.scrollIntoView({block: 'center', behavior: 'instant'}); last.querySelector('.act--more')?.click(); }
        else scrollTo({top: end ? 0 : scrollY + innerHeight / 2, behavior: 'instant'});
        return !!last";
    window.wait_until("the post is there", open, vec![json!(words)]).await?;
    window.tap(&role("menuitem|menuitemcheckbox").named("On top of my page")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn hashtags_are_put_on_the_profile_by_keys_and_taken_off() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.publish("1", &["The #tide is out"]);
    let window = stage.open_as_member().await?;
    open(&window).await?;
    window.type_into(&field("Hashtag"), "two words").await?;
    window.press(Key::Enter).await?;
    window.wait_for(&alert("Tag name is invalid")).await?;
    assert_eq!(window.value_of(&field("Hashtag")).await?, "two words", "what was typed can be mended");
    window.tap(&button("#tide")).await?;
    window.wait_for(&button("Take #tide away")).await?;
    assert_eq!(window.count(&alert("Tag name is invalid")).await?, 0, "what was wrong is over");
    window.tap(&button("Take #tide away")).await?;
    window.wait_gone(&button("Take #tide away")).await?;
    assert_eq!(stage.server.count(CHANGE), 0, "the profile itself is not saved by it");
    window.close().await
}
