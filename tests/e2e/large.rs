//! More than anybody should give a composer: a text of ten thousand letters, a picture of 40 MB, a film that the server cannot read.

use crate::attach::{SHEET, compose, uploaded};
use crate::stage::{Outcome, Stage};
use serde_json::{Value, json};
use trente_test_support::harness::{Given, Hand, Key, alert, button, field, role};
use trente_test_support::strict::Failure;

/// So long may the window take over one letter, in milliseconds, with other windows at work beside it: alone it takes a sixth of that.
const QUICK: f64 = 150.0;

/// Pastes a text, and then types letter by letter behind it. Gives how long the window was busy with each letter, in milliseconds.
const PASTE: &str = "const done = arguments[1], el = document.querySelector('.outlet #compose-text');
    const put = text => { el.value = text; el.dispatchEvent(new InputEvent('input', { bubbles: true })); };
    const rest = () => new Promise(rested => requestAnimationFrame(() => setTimeout(rested)));
    (async () => {
        el.focus();
        const begun = performance.now();
        put(arguments[0]);
        const paste = performance.now() - begun;
        await rest();
        const letters = [];
        for (let at = 0; at < 30; at += 1) {
            const begun = performance.now();
            put(el.value + 'x');
            // What follows the letter follows before the next frame.
            await Promise.resolve();
            await new Promise(next => setTimeout(next));
            letters.push(performance.now() - begun);
            await rest();
        }
        done([paste, ...letters]);
    })()";

fn numbers(told: &Value) -> Vec<f64> {
    told.as_array().into_iter().flatten().filter_map(Value::as_f64).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn ten_thousand_letters_are_taken_counted_and_not_sent() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    let text = "Ten thousand letters, one post. ".repeat(313)[..10_000].to_owned();
    let told = numbers(&window.script_with_callback(PASTE, vec![json!(text)]).await?);
    let (paste, mut letters) = (told[0], told[1..].to_vec());
    letters.sort_by(f64::total_cmp);
    let (median, worst) = (letters[letters.len() / 2], letters[letters.len() - 1]);
    eprintln!("10,000 letters: paste {paste:.1} ms, each letter {median:.1} ms (median), {worst:.1} ms (worst)");
    assert!(median < QUICK, "typing stays quick: {median} ms");
    let over = "return document.querySelector('.outlet .dial')?.getAttribute('aria-label').replace(/[\\u2068\\u2069]/g, '') === arguments[0]";
    window.wait_until("how far it is over", over, vec![json!("9,530 characters too many")]).await?;
    window.wait_for_text("9,500 characters too many").await?;
    let whole = format!("{text}{}", "x".repeat(30));
    let field_ = field("Your post");
    assert_eq!(window.value_of(&field_).await?, whole, "the text stays whole");
    window.script("document.querySelector('.outlet #compose-text').focus()", vec![]).await?;
    window.press(Key::CtrlEnter).await?;
    window.wait_for(&alert("This is longer than")).await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "the server is not asked in vain");
    assert_eq!(window.value_of(&field_).await?, whole, "and the text stays");
    window.wait_for_text("Draft kept on this device").await?;
    window.kill().await;
    let window = stage.open().await?;
    compose(&window).await?;
    assert_eq!(window.value_of(&field_).await?, whole, "not a letter is lost by a kill");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_of_forty_megabytes_is_refused_before_it_is_sent() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "From the camera").await?;
    for hand in [Hand::Drop, Hand::Paste] {
        window.give(SHEET, hand, &[Given::of_size("camera.jpg", "image/jpeg", 40_000_000)]).await?;
        window.wait_for_text("camera.jpg has 38.2 MB").await?;
        window.tap(&button("Close this message")).await?;
    }
    window.give(SHEET, Hand::Drop, &[Given::of_size("nothing.jpg", "image/jpeg", 0)]).await?;
    window.wait_for_text("nothing.jpg is empty").await?;
    assert_eq!(stage.server.count("POST /api/v2/media"), 0, "nothing was sent");
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    assert!(stage.server.find_post("From the camera").is_some(), "the words go out without them");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_film_that_the_server_cannot_read_says_so_and_holds_the_post_back() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    compose(&window).await?;
    window.type_into(&field("Your post"), "Look at this").await?;
    let cannot = "Validation failed: This film could not be read".to_owned();
    stage.server.fail("GET /api/v1/media/", usize::MAX, Failure::Refused(422, cannot));
    window.give(SHEET, Hand::Drop, &[Given::of_size("dance.webm", "video/webm", 50_000)]).await?;
    window.wait_for_text("This film could not be read").await?;
    window.tap(&button("Post").exactly()).await?;
    window.tap(&button("Post anyway")).await?;
    window.wait_for_text("is not uploaded").await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses"), 0, "nothing goes out without it");
    assert_eq!(window.value_of(&field("Your post")).await?, "Look at this", "the text stays");
    stage.server.heal();
    window.tap(&button("Try again").within(role("listitem").containing("could not be read"))).await?;
    uploaded(&window, 1).await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    assert_eq!(stage.server.count("POST /api/v2/media"), 2, "the next try is another upload");
    assert_eq!(stage.server.posts()[0]["media_attachments"][0]["type"], "video", "and goes out with it");
    window.close().await
}
