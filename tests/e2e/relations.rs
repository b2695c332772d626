//! People: their page, lists of them, and what one does with one. What is refused goes back with a message.

use crate::stage::{self, Outcome, Stage, log_in};
use serde_json::json;
use std::time::Duration;
use trente_test_support::harness::{
    Desk, Home, Key, Window, alert, article, button, field, heading, link, role, switch,
};
use trente_test_support::servers::Mock;
use trente_test_support::strict::Failure;

/// By Grace; Ada quotes it.
const QUIP: &str = "easier to ask forgiveness";
/// By Alan.
const PRAISE: &str = "the foundation everything else builds on";
const POST: &str = "Who else is awake?";

/// mastodon-mock with `ada` logged in, in a window of this size.
struct Town {
    _mock: Mock,
    _desk: Desk,
    _home: Home,
    window: Window,
}

impl Town {
    async fn open(width: u32, height: u32) -> Result<Self, trente_test_support::harness::Trouble> {
        let (mock, desk, home) = (Mock::start().await?, Desk::set_up().await?, Home::new()?);
        let app = stage::app(mock.url()).person(mock.person("ada")).size(width, height);
        let window = app.open(&desk, &home).await?;
        window.wait_for(&role("article")).await?;
        log_in(&window, mock.url()).await?;
        Ok(Self { _mock: mock, _desk: desk, _home: home, window })
    }

    /// Opens somebody's page from a post.
    async fn visit(&self, name: &str, post: &str) -> Outcome {
        self.window.tap(&link(name).within(article(post))).await?;
        self.window.wait_for(&heading(name)).await.map(drop)
    }
}

async fn choose(window: &Window, name: &str, item: &str) -> Outcome {
    window.tap(&button(&format!("More about {name}"))).await?;
    window.tap(&role("menuitem|menuitemcheckbox").named(item)).await
}

/// What a person has on somebody's page, from the figures to the note.
async fn page(width: u32, height: u32) -> Outcome {
    let town = Town::open(width, height).await?;
    let window = &town.window;
    town.visit("Grace Hopper", QUIP).await?;
    for (tab, shown) in [("Replies", true), ("Media", false), ("Posts", true)] {
        window.tap(&role("tab").named(tab).exactly()).await?;
        if shown {
            window.wait_for(&article(QUIP)).await?;
        } else {
            window.wait_for(&heading("No pictures or films yet")).await?;
        }
    }
    window.tap(&button("Tell me when Grace Hopper posts").pressed(false)).await?;
    window.wait_for(&button("Tell me when Grace Hopper posts").pressed(true)).await?;
    choose(window, "Grace Hopper", "Show their boosts").await?;
    window.wait_for(&alert("The boosts of Grace Hopper are hidden.")).await?;
    window.wait_for_text("Boosts hidden").await?;
    choose(window, "Grace Hopper", "Feature on my profile").await?;
    window.wait_for(&alert("Grace Hopper is featured on your profile.")).await?;

    window.tap(&button("Add a private note")).await?;
    window.type_into(&field("Private note about Grace Hopper"), "Met at the harbour").await?;
    window.tap(&button("Save").exactly()).await?;
    window.wait_for(&alert("The note is kept.")).await?;
    window.client().refresh().await?;
    window.wait_for_text("Met at the harbour").await?;
    window.wait_for(&button("Tell me when Grace Hopper posts")).await?;

    window.tap(&link("followers")).await?;
    window.wait_for(&heading("Followers of Grace Hopper")).await?;
    window.wait_for(&button("Following Alan Turing")).await?;
    window.tap(&button("Following Alan Turing")).await?;
    window.wait_for(&button("Follow Alan Turing").exactly()).await?;
    window.tap(&link("Alan Turing")).await?;
    window.wait_for(&heading("Alan Turing")).await?;
    window.wait_for(&button("Follow").exactly()).await?;
    window.tap(&button("Back")).await?;
    window.wait_for(&heading("Followers of Grace Hopper")).await?;
    town.window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_persons_page_on_a_phone() -> Outcome {
    page(390, 844).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_persons_page_on_a_desktop() -> Outcome {
    page(1280, 800).await
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_muted_leaves_the_lists_and_comes_back() -> Outcome {
    let town = Town::open(1280, 800).await?;
    let window = &town.window;
    window.wait_for(&article(PRAISE)).await?;
    window.tap(&button("More").exactly().within(article(PRAISE))).await?;
    window.tap(&role("menuitem").named("Mute Alan Turing")).await?;
    window.wait_for(&heading("Mute Alan Turing?")).await?;
    window.tap(&switch("1 day")).await?;
    window.tap(&switch("Hide what they do to my posts, too").pressed(true)).await?;
    window.tap(&button("Mute").exactly()).await?;
    window.wait_for(&alert("Alan Turing is muted.")).await?;
    window.wait_gone(&article(PRAISE)).await?;
    window.tap(&button("Undo")).await?;
    window.wait_for(&article(PRAISE)).await?;

    // On their own page they are read whatever one thinks of them.
    town.visit("Alan Turing", PRAISE).await?;
    choose(window, "Alan Turing", "Mute Alan Turing").await?;
    window.tap(&button("Mute").exactly()).await?;
    window.wait_for(&alert("Alan Turing is muted.")).await?;
    window.wait_for_text("Muted").await?;
    window.wait_for(&article(PRAISE)).await?;
    window.tap(&button("Back")).await?;
    window.wait_gone(&article(PRAISE)).await?;

    window
        .script(
            "history.pushState({}, '', '/people/muted'); dispatchEvent(new PopStateEvent('popstate', {state: {}}))",
            vec![],
        )
        .await?;
    window.wait_for(&heading("People you muted")).await?;
    window.tap(&button("Unmute Alan Turing")).await?;
    window.wait_for_text("No longer muted").await?;
    window.tap(&link("Home")).await?;
    window.wait_for(&article(PRAISE)).await?;
    town.window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_is_asked_and_can_be_taken_back() -> Outcome {
    let town = Town::open(390, 844).await?;
    let window = &town.window;
    town.visit("Alan Turing", PRAISE).await?;
    choose(window, "Alan Turing", "Block Alan Turing").await?;
    window.wait_for_text("Neither of you sees the other.").await?;
    window.tap(&button("Cancel")).await?;
    window.wait_for(&article(PRAISE)).await?;
    choose(window, "Alan Turing", "Block Alan Turing").await?;
    window.tap(&button("Block").exactly()).await?;
    window.wait_for(&heading("You blocked Alan Turing")).await?;
    window.wait_for(&alert("Alan Turing is blocked.")).await?;
    window.tap(&button("Back")).await?;
    window.wait_gone(&article(PRAISE)).await?;
    window
        .script(
            "history.pushState({}, '', '/people/blocked'); dispatchEvent(new PopStateEvent('popstate', {state: {}}))",
            vec![],
        )
        .await?;
    window.tap(&button("Unblock Alan Turing")).await?;
    window.wait_for_text("No longer blocked").await?;
    town.window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_follower_is_removed_after_a_question() -> Outcome {
    let town = Town::open(1280, 800).await?;
    let window = &town.window;
    town.visit("Alan Turing", PRAISE).await?;
    window.wait_for_text("Follows you").await?;
    choose(window, "Alan Turing", "Remove this follower").await?;
    window.tap(&button("Remove").exactly()).await?;
    window.wait_for(&alert("Alan Turing no longer follows you.")).await?;
    town.window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_server_refuses_goes_back_and_is_told() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    // So late that only a window that does not wait can hide the post.
    stage.server.fail("POST /api/v1/accounts/7/mute", 1, Failure::Late(Duration::from_secs(4)));
    stage.server.fail("POST /api/v1/accounts/7/mute", usize::MAX, Failure::Refused(422, "no".to_owned()));
    window.tap(&button("More").exactly().within(article(POST))).await?;
    window.tap(&role("menuitem").named("Mute Rosa Okonkwo")).await?;
    window.tap(&button("Mute").exactly()).await?;
    window.wait_gone(&article(POST)).await?;
    window.wait_for(&alert("Rosa Okonkwo was not muted.")).await?;
    window.wait_for(&article(POST)).await?;

    window.tap(&link("Rosa Okonkwo").within(article(POST))).await?;
    window.wait_for(&heading("Rosa Okonkwo")).await?;
    stage.server.fail("POST /api/v1/accounts/7/note", usize::MAX, Failure::Refused(500, "no".to_owned()));
    window.tap(&button("Add a private note")).await?;
    window.type_into(&field("Private note about Rosa Okonkwo"), "Boats").await?;
    window.tap(&button("Save").exactly()).await?;
    window.wait_for(&alert("The note was not kept.")).await?;
    assert_eq!(window.value_of(&field("Private note about")).await?, "Boats", "what was typed is still there");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn by_keyboard_somebody_is_muted_and_the_focus_is_not_lost() -> Outcome {
    let stage = Stage::set().await?;
    let stand = json!({ "id": "7", "muting": true, "following": true });
    stage.server.fail("POST /api/v1/accounts/7/mute", usize::MAX, Failure::Instead(Vec::new(), stand));
    let window = stage.open_as_member().await?;
    window.wait_for(&article(POST)).await?;
    let more =
        "const post = [...document.querySelectorAll('article')].find(post => post.textContent.includes(arguments[0]));
        post?.querySelector('.act--more').focus(); return !!post";
    window.wait_until("the post", more, vec![json!(POST)]).await?;
    window.press(Key::Enter).await?;
    window.wait_for(&role("menuitem").named("Mute Rosa Okonkwo")).await?;
    for _ in 0..8 {
        if window.focus().await?.starts_with("menuitem Mute Rosa Okonkwo") {
            break;
        }
        window.press(Key::Down).await?;
    }
    window.press(Key::Enter).await?;
    window.wait_for(&heading("Mute Rosa Okonkwo?")).await?;
    window.tab_to("button Mute").await?;
    window.press(Key::Enter).await?;
    window.wait_for(&alert("Rosa Okonkwo is muted.")).await?;
    window.wait_gone(&article(POST)).await?;
    let focus = "return document.activeElement !== document.body && document.activeElement.checkVisibility()";
    window.wait_until("the focus is lost with the post", focus, vec![]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_that_stand_otherwise_say_so() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.wait_for(&article(POST)).await?;
    let rosa = |changes: serde_json::Value| {
        let mut account = json!({
            "id": "7", "username": "rosa", "acct": "rosa@far.example", "display_name": "Rosa Okonkwo", "note": "<p>Boats</p>",
            "url": "https://far.example/@rosa", "followers_count": 12, "following_count": 3, "statuses_count": 40
        });
        for (key, value) in changes.as_object().into_iter().flatten() {
            account[key] = value.clone();
        }
        Failure::Instead(Vec::new(), account)
    };
    for (changes, words) in [
        (json!({ "suspended": true }), "This account was closed by"),
        (json!({ "limited": true }), "shows this account only on request"),
        (json!({ "memorial": true }), "kept in memory of somebody who died"),
        (json!({ "moved": { "id": "9", "username": "rosa", "acct": "rosa@new.example" } }), "has moved to"),
    ] {
        stage.server.heal();
        stage.server.fail("GET /api/v1/accounts/relationships", usize::MAX, Failure::Instead(Vec::new(), json!([])));
        stage.server.fail("GET /api/v1/accounts/7/", usize::MAX, Failure::Instead(Vec::new(), json!([])));
        stage.server.fail("GET /api/v1/accounts/7", usize::MAX, rosa(changes));
        window
            .script(
                "for (const place of ['/settings', '/person/7']) {
                    history.pushState({}, '', place); dispatchEvent(new PopStateEvent('popstate', {state: {}}));
                }",
                vec![],
            )
            .await?;
        window.wait_for_text(words).await?;
    }
    // Who hides their lists says so, and the rest of a long list is elsewhere.
    stage.server.heal();
    stage.server.fail("GET /api/v1/accounts/7/followers", usize::MAX, Failure::Instead(Vec::new(), json!([])));
    stage.server.fail("GET /api/v1/accounts/7", usize::MAX, rosa(json!({ "hide_collections": true })));
    window
        .script("history.pushState({}, '', '/person/7/followers'); dispatchEvent(new PopStateEvent('popstate', {state: {}}))", vec![])
        .await?;
    window.wait_for(&heading("This list is hidden")).await?;
    window.wait_for_text("The rest is on").await?;
    window.wait_for(&link("Open there")).await?;
    window.close().await
}
