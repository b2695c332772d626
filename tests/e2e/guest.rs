//! A guest reads: posts at once, a post, a person, a tag, and back to where they were.

use crate::stage::{Outcome, Stage};
use serde_json::json;
use trente_test_support::harness::{article, button, heading, link, role};

#[tokio::test(flavor = "multi_thread")]
async fn posts_are_there_without_asking_anything() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&article("Who else is awake?")).await?;
    window.wait_for(&heading(&format!("Happening now on {}", stage.server.domain())).exactly()).await?;
    assert_eq!(stage.server.count("GET /api/v1/trends/statuses"), 1, "trends are asked once");
    assert_eq!(stage.server.count("POST"), 0, "a guest leaves no trace");
    let pictures =
        "return [...document.querySelectorAll('article img')].some(one => one.complete && one.naturalWidth > 100)";
    window.wait_until("no picture came", pictures, vec![]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_a_person_and_a_tag_can_be_opened() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    let post = article("Who else is awake?");
    window.wait_for(&post).await?;
    window
        .script(
            "arguments[0].querySelector('time').closest('a').click()",
            vec![serde_json::to_value(window.wait_for(&post).await?).unwrap_or_default()],
        )
        .await?;
    window.wait_for(&article("The first train has just gone by.")).await?;
    window.wait_for(&article("Magnifique.")).await?;
    window.tap(&link("Rosa Okonkwo").within(article("Who else is awake?"))).await?;
    window.wait_for(&heading("Rosa Okonkwo")).await?;
    window.wait_for_text("Photographs of places with nobody in them.").await?;
    window.wait_for(&article("Nobody at the lighthouse")).await?;
    window.tap(&link("#photography").within(article("Nobody at the lighthouse"))).await?;
    window.wait_for(&heading("#photography")).await?;
    window.wait_for(&article("that light that makes even the car park")).await?;
    window.tap(&button("Back")).await?;
    window.wait_for(&heading("Rosa Okonkwo")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn back_keeps_the_place() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    let far = article("Gale warning for tonight");
    window.wait_for(&role("article")).await?;
    let opened = window.scroll_down_to(&far).await?;
    let opened = serde_json::to_value(opened).unwrap_or_default();
    let top = "return Math.round(arguments[0].getBoundingClientRect().top)";
    let before = window.script(top, vec![opened.clone()]).await?;
    window.script("arguments[0].querySelector('time').closest('a').click()", vec![opened]).await?;
    window.wait_for(&heading("Post")).await?;
    window.wait_gone(&article("Who else is awake?")).await?;
    window.tap(&button("Back")).await?;
    let same =
        "const el = one(arguments[0]); return !!el && Math.abs(el.getBoundingClientRect().top - arguments[1]) < 4";
    let by = serde_json::to_value(&far).unwrap_or_default();
    window.wait_until("the place in the list is lost", same, vec![by, before]).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn older_posts_come_on_the_way_down() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.no_trends = true);
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    let more = "scrollTo(0, document.documentElement.scrollHeight); const older = one({role: 'button', name: 'Show older posts', nth: 0});
        if (older) older.click(); return document.body.innerText.includes('That’s all')";
    window.wait_until("the list has no end", more, vec![]).await?;
    assert!(stage.server.count("GET /api/v1/timelines/public") > 1, "older posts are asked for by page");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_needs_an_account_leads_to_the_form() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.tap(&button("Favourite").within(article("Who else is awake?"))).await?;
    window.wait_for(&heading("Join ")).await?;
    window.tap(&link("Back to reading")).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_that_cannot_be_shown_leaves_an_initial() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.pictures_are_html = true);
    let window = stage.open_as_member().await?;
    let letter = "return document.querySelector(arguments[0] + ' .avatar')?.textContent === arguments[1]";
    for (place, initial) in [(".rail__me", "A"), (".composebar", "A"), ("article", "M")] {
        let what = format!("{place} shows no initial");
        window.wait_until(&what, letter, vec![json!(place), json!(initial)]).await?;
    }
    window.tap(&link("Rosa Okonkwo").within(article("Who else is awake?"))).await?;
    window.wait_for(&heading("Rosa Okonkwo")).await?;
    window.wait_until("the page shows no initial", letter, vec![json!(".profile__top"), json!("R")]).await?;
    let whole =
        "return [...document.querySelectorAll('img.avatar')].every(one => !one.complete || one.naturalWidth > 0)";
    window.wait_until("a broken picture is left", whole, vec![]).await?;
    window.close().await
}
