//! Names, hashtags and emoji are completed while one writes; emoji are chosen from a grid.

use crate::attach::compose;
use crate::stage::{Outcome, Stage};
use serde_json::json;
use trente_test_support::harness::{Key, Window, alert, button, field, role};
use trente_test_support::strict::Failure;

/// Waits until the field holds this.
async fn holds(window: &Window, text: &str) -> Outcome {
    let script = "return one({role: 'textbox', name: 'Your post', nth: 0})?.value === arguments[0]";
    window.wait_until(&format!("the field does not hold {text:?}"), script, vec![json!(text)]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_is_completed_by_keys_and_by_a_tap_beside_the_line() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member_at(390, 844).await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "Ask @Rosa Ok").await?;
    window.wait_for(&role("option").named("Rosa Okonkwo")).await?;
    let beside = "const list = document.querySelector('.complete').getBoundingClientRect();
        const field = document.querySelector('.outlet #compose-text').getBoundingClientRect();
        return list.top >= field.top + 24 && list.left >= 0 && list.right <= innerWidth && list.bottom <= innerHeight";
    window.wait_until("the list covers the line, or leaves the window", beside, vec![]).await?;
    let told = "const field = document.querySelector('.outlet #compose-text');
        return document.getElementById(field.getAttribute('aria-activedescendant'))?.getAttribute('aria-selected') === 'true'";
    window.wait_until("what is chosen is not told", told, vec![]).await?;
    window.press(Key::Enter).await?;
    holds(&window, "Ask @rosa ").await?;
    // Escape is for the list: nothing is completed, and Enter is a new line again.
    window.type_into(&field("Your post"), "@ken").await?;
    window.wait_for(&role("option").named("kenji")).await?;
    window.press(Key::Escape).await?;
    window.wait_gone(&role("option").named("kenji")).await?;
    window.press(Key::Enter).await?;
    holds(&window, "Ask @rosa @ken\n").await?;
    window.type_into(&field("Your post"), "#aut").await?;
    window.tap(&role("option").named("#autumn")).await?;
    holds(&window, "Ask @rosa @ken\n#autumn ").await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "no key sent it");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_server_is_asked_after_a_pause_and_late_answers_are_dropped() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    stage.server.fail("GET /api/v1/accounts/search", 1, Failure::Late(std::time::Duration::from_secs(2)));
    window.type_into(&field("Your post"), "@har").await?;
    window.wait_for(&role("option").named("Harbour")).await?;
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    window.type_into(&field("Your post"), "xx").await?;
    window.wait_gone(&role("option").named("Harbour")).await?;
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    assert_eq!(window.count(&role("option").named("Harbour")).await?, 0, "an older answer comes too late");
    assert!(stage.server.count("GET /api/v1/accounts/search") <= 3, "one question after a pause, not one a letter");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn sections_of_emoji_stand_apart_though_they_come_one_after_another() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.tap(&button("Add an emoji")).await?;
    // The server has one emoji, which comes after those that every system has.
    let titles = "return [...document.querySelectorAll('.emoji__title')].map(title => title.textContent).join()";
    let apart = format!("{titles} === 'Of your server,Smileys'");
    window.wait_until("the sections run into each other", &apart, vec![]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn emoji_are_chosen_from_a_grid_by_keys_and_stand_where_the_caret_was() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.emoji = 8_000);
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "Hello there").await?;
    window.script("document.querySelector('.outlet #compose-text').setSelectionRange(5, 5)", vec![]).await?;
    let open = "const done = arguments[0], begun = performance.now();
        document.querySelector('.outlet [aria-label=\"Add an emoji\"]').click();
        const look = () => document.querySelector('.emoji__cell img, .emoji__cell span') ? done(performance.now() - begun) : requestAnimationFrame(look);
        requestAnimationFrame(look)";
    let first = window.script_with_callback(open, vec![]).await?;
    let custom = "return document.querySelector('.emoji__title')?.textContent === 'Blobs 0'";
    window.wait_until("the server's own do not come", custom, vec![]).await?;
    let drawn = "return document.querySelectorAll('.emoji__cell').length";
    assert!(
        window.script(drawn, vec![]).await?.as_u64().is_some_and(|cells| cells < 400),
        "only what is in sight is drawn"
    );
    window.press(Key::Escape).await?;
    let back = "return document.activeElement?.id === 'compose-text'";
    window.wait_until("the focus is lost", back, vec![]).await?;
    let second = window.script_with_callback(open, vec![]).await?;
    eprintln!("emoji_open_ms {second} with 8,001 of the server's own, {first} before they were fetched");
    assert!(second.as_f64().is_some_and(|took| took < 2_000.0), "{second}");
    window.wait_until("the server's own do not come", custom, vec![]).await?;
    let end = "const grid = document.querySelector('#emoji-grid'); grid.scrollTop = grid.scrollHeight;
        return [...document.querySelectorAll('.emoji__cell')].some(cell => cell.getAttribute('aria-label')?.includes('flag'))";
    window.wait_until("the end of the list cannot be seen", end, vec![]).await?;
    window.type_into(&field("Search emoji"), "blob_7777").await?;
    window.wait_for(&role("gridcell").named("blob_7777")).await?;
    window.press(Key::Enter).await?;
    holds(&window, "Hello :blob_7777: there").await?;
    window.wait_until("the focus is lost", back, vec![]).await?;
    window.tap(&button("Add an emoji")).await?;
    let recent = "return document.querySelector('.emoji__title')?.textContent === 'Used last'";
    window.wait_until("what was used last is not first", recent, vec![]).await?;
    for key in [Key::Down, Key::Down, Key::Right] {
        window.press(key).await?;
    }
    window
        .wait_until(
            "the arrows lead nowhere",
            "return document.querySelector('.emoji__cell--active')?.getAttribute('aria-label') === 'blob_0001'",
            vec![],
        )
        .await?;
    window.press(Key::Enter).await?;
    holds(&window, "Hello :blob_7777: :blob_0001: there").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_skin_is_chosen_once_and_a_hashtag_is_offered_with_its_words() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.publish("4", &["#BlackCat asleep"]);
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.tap(&button("Add an emoji")).await?;
    let choose = "const list = document.querySelector('.emoji__skin select'); list.value = '4'; list.dispatchEvent(new Event('change', {bubbles: true}))";
    window.script(choose, vec![]).await?;
    window.type_into(&field("Search emoji"), "waving hand").await?;
    let dark = "return document.querySelector('.emoji__cell span')?.textContent === '👋🏾'";
    window.wait_until("the hand has another skin", dark, vec![]).await?;
    window.press(Key::Enter).await?;
    holds(&window, "👋🏾 ").await?;
    window.type_into(&field("Your post"), "#blackc").await?;
    window.wait_for(&role("option").containing("screen readers can read its words")).await?;
    window.press(Key::Enter).await?;
    holds(&window, "👋🏾 #BlackCat ").await?;
    window.close().await
}
