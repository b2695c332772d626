//! Pictures, films and sounds, as large as the window allows.

use crate::stage::{Outcome, Stage, invoke};
use serde_json::{Value, json};
use trente_test_support::harness::{By, Key, Trouble, Window, alert, button, role};

const PICTURES: [(&str, &str, Option<&str>); 3] = [
    ("image", "pier.png", Some("A pier that ends in fog.\nA gull sits on its last post.")),
    ("image", "dunes.png", Some("Dunes")),
    ("image", "buoy.png", None),
];
const FILM: (&str, &str, Option<&str>) = ("video", "ball.webm", Some("A ball that goes round"));
const SOUND: (&str, &str, Option<&str>) = ("audio", "tone.wav", Some("One low tone"));
const MOVING: (&str, &str, Option<&str>) = ("gifv", "loop.webm", Some("A ball for ever"));

/// A window with these files in the newest post.
async fn with(stage: &Stage, files: &[(&str, &str, Option<&str>)]) -> Result<Window, Trouble> {
    stage.server.set(|switches| switches.no_trends = true);
    stage.server.publish_with("7", "Seen from the pier", files);
    let window = stage.open().await?;
    window.wait_for(&role("article").containing("Seen from the pier")).await?;
    Ok(window)
}

/// Waits until what is played has come so far, in seconds.
async fn plays(window: &Window, what: &str, seconds: f64) -> Outcome {
    let script = "const el = document.querySelector(`dialog ${arguments[0]}`);
        return !!el && el.src.startsWith('blob:') && !el.paused && el.currentTime > arguments[1]";
    if let Err(trouble) =
        window.wait_until(&format!("the {what} does not play"), script, vec![json!(what), json!(seconds)]).await
    {
        let told = "const el = document.querySelector(`dialog ${arguments[0]}`);
            return el ? [el.src, el.paused, el.muted, el.currentTime, el.readyState, el.networkState, el.error?.message]
                : document.querySelector('dialog .player')?.innerText";
        let told = window.script(told, vec![json!(what)]).await?;
        panic!("{told}: {}", trouble.to_string().chars().take(200).collect::<String>());
    }
    Ok(())
}

async fn style(window: &Window) -> Result<Value, Trouble> {
    window.script("return document.querySelector('.viewer__picture').style.transform", vec![]).await
}

/// Escape closes the viewer, and the focus is where it was.
async fn leave(window: &Window, from: &By) -> Outcome {
    window.press(Key::Escape).await?;
    window.wait_gone(&role("dialog")).await?;
    let back = "return document.activeElement === one(arguments[0])";
    window.ask(back, vec![json!(from)]).await.map(|back| assert_eq!(back, true, "the focus is given back"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_film_and_a_sound_play_in_the_window() -> Outcome {
    let stage = Stage::set().await?;
    let window = with(&stage, &[FILM, SOUND]).await?;
    assert_eq!(stage.server.count("GET /media/ball.webm"), 0, "nothing is fetched before a tap");
    let film = button("Video: A ball that goes round");
    window.tap(&film).await?;
    plays(&window, "video", 0.5).await?;
    let shown = "return document.querySelector('dialog video').videoWidth";
    assert_eq!(window.script(shown, vec![]).await?, 64, "it is decoded");
    assert_eq!(stage.server.count("GET /media/ball.webm"), 1, "once, and whole");
    window.wait_for_text("A ball that goes round").await?;
    leave(&window, &film).await?;
    let sound = button("One low tone");
    window.tap(&sound).await?;
    plays(&window, "audio", 0.3).await?;
    leave(&window, &sound).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_moving_picture_stays_still_where_nothing_is_to_move() -> Outcome {
    let stage = Stage::set().await?;
    let window = with(&stage, &[MOVING]).await?;
    let moving = button("Moving picture: A ball for ever").within(role("article"));
    window.tap(&moving).await?;
    let play = button("Moving picture: A ball for ever").within(role("dialog"));
    window.wait_for(&play).await?;
    assert_eq!(stage.server.count("GET /media/loop.webm"), 0, "it stays still");
    window.tap(&play).await?;
    plays(&window, "video", 0.2).await?;
    window.close().await?;

    let window = stage.app().animated().open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article").containing("Seen from the pier")).await?;
    window.tap(&moving).await?;
    plays(&window, "video", 0.2).await?;
    let manner = "const el = document.querySelector('dialog video'); return [el.loop, el.muted]";
    assert_eq!(window.script(manner, vec![]).await?, json!([true, true]), "round and round, without a sound");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_picture_is_zoomed_moved_and_turned_by_keys() -> Outcome {
    let stage = Stage::set().await?;
    let window = with(&stage, &PICTURES).await?;
    let first = button("Open the picture: A pier that ends in fog.");
    window.tap(&first).await?;
    window.wait_for_text("1 of 3").await?;
    window.wait_for_text("A gull sits on its last post.").await?;
    let drawn = "return document.querySelector('.viewer__picture').naturalWidth > 0";
    window.wait_until("the picture does not come", drawn, vec![]).await?;
    let whole = style(&window).await?;
    window.type_here("++").await?;
    let close = style(&window).await?;
    assert_ne!(close, whole, "plus makes it larger");
    window.press(Key::Right).await?;
    assert_ne!(style(&window).await?, close, "an arrow moves a picture that is zoomed");
    window.wait_for_text("1 of 3").await?;
    window.type_here("0").await?;
    assert_eq!(style(&window).await?, whole, "nought shows all of it");
    window.press(Key::Right).await?;
    window.wait_for_text("2 of 3").await?;
    let larger = button("Larger");
    window.tap(&larger).await?;
    assert_ne!(style(&window).await?, whole, "so does the button");
    window.tap(&button("Next")).await?;
    window.wait_for_text("3 of 3").await?;
    assert_eq!(style(&window).await?, whole, "the next one begins whole");
    leave(&window, &first).await?;
    window.close().await
}

/// Fingers on the picture: each step is a finger, what it does, and where, in pixels right of the middle.
const FINGERS: &str = "const at = document.querySelector('.viewer__stage'), box = at.getBoundingClientRect();
    for (const [finger, does, right] of arguments[0]) at.dispatchEvent(new PointerEvent('pointer' + does, { pointerId: finger, pointerType: 'touch',
        button: does === 'move' ? -1 : 0, bubbles: true, clientX: box.left + box.width / 2 + right, clientY: box.top + box.height / 2 }))";

#[tokio::test(flavor = "multi_thread")]
async fn fingers_zoom_and_turn() -> Outcome {
    let stage = Stage::set().await?;
    let window = with(&stage, &PICTURES).await?;
    window.tap(&button("Open the picture: A pier that ends in fog.")).await?;
    window.wait_for_text("1 of 3").await?;
    let whole = style(&window).await?;
    let apart = json!([[1, "down", -20], [2, "down", 20], [1, "move", -150], [2, "move", 150]]);
    window.script(FINGERS, vec![apart]).await?;
    assert_ne!(style(&window).await?, whole, "two fingers that part make it larger");
    let together = json!([[1, "move", -5], [2, "move", 5], [1, "up", -5], [2, "up", 5]]);
    window.script(FINGERS, vec![together]).await?;
    assert_eq!(style(&window).await?, whole, "and whole again when they meet");
    let pinched =
        json!([[1, "down", -190], [2, "down", 190], [1, "move", -10], [2, "move", 10], [1, "up", -10], [2, "up", 10]]);
    window.script(FINGERS, vec![pinched]).await?;
    window.wait_for_text("1 of 3").await?;
    let swiped = json!([[1, "down", 100], [1, "move", 0], [1, "move", -100], [1, "up", -100]]);
    window.script(FINGERS, vec![swiped]).await?;
    window.wait_for_text("2 of 3").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_data_saver_asks_before_what_is_large() -> Outcome {
    let stage = Stage::set().await?;
    let window = with(&stage, &[PICTURES[0], FILM]).await?;
    let kept = invoke(&window, "save_settings", json!({ "settings": { "data_saver": true } })).await?;
    assert!(kept.get("ok").is_some(), "the choice is kept: {kept}");
    window.client().refresh().await?;
    window.wait_for(&role("article").containing("Seen from the pier")).await?;
    window.tap(&button("Open the picture: A pier that ends in fog.")).await?;
    let large = button("Show the large picture");
    window.wait_for(&large).await?;
    assert_eq!(stage.server.count("GET /media/pier.png"), 0, "the small one stands there");
    window.tap(&large).await?;
    let drawn = "return /film|picture/.test(document.querySelector('.viewer__picture').src)
        && document.querySelector('.viewer__picture').complete";
    window.wait_until("the large picture does not come", drawn, vec![]).await?;
    window.wait_gone(&large).await?;
    window.tap(&button("Next")).await?;
    window.tap(&button("Video: A ball that goes round").within(role("dialog"))).await?;
    window.wait_for_text("A film is fetched whole").await?;
    assert_eq!(stage.server.count("GET /media/ball.webm"), 0, "it is asked first");
    window.tap(&button("Play").exactly()).await?;
    plays(&window, "video", 0.1).await?;
    assert_eq!(stage.server.count("GET /media/pier.png"), 1, "and the large picture came when it was asked for");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_played_leads_to_the_browser() -> Outcome {
    let stage = Stage::set().await?;
    let window = with(&stage, &[("video", "broken.webm", None), ("video", "gone.mp4", None)]).await?;
    window.tap(&button("Video: No description").nth(0)).await?;
    window.wait_for(&alert("This device has no decoder for this film.")).await?;
    window.tap(&button("Open in browser").within(alert("no decoder"))).await?;
    let due = format!("{}/media/broken.webm", stage.server.url());
    for _ in 0..200 {
        if !window.opened().is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    assert_eq!(window.opened(), [due], "the way on");
    window.press(Key::Right).await?;
    window.tap(&button("Video: No description").within(role("dialog"))).await?;
    window.wait_for(&alert("It is not on the server")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_reads_no_file_that_the_core_did_not_give_out() -> Outcome {
    let stage = Stage::set().await?;
    let window = with(&stage, &[FILM]).await?;
    stage.server.forget_requests();
    let script = "const [base, done] = arguments;
        const encoded = btoa(base + '/media/ball.webm').replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
        fetch('media://localhost/' + 'A'.repeat(22) + '/film/' + encoded)
            .then(async answer => done([answer.status, (await answer.arrayBuffer()).byteLength]), () => done('refused'))";
    let told = window.script_with_callback(script, vec![json!(stage.server.url())]).await?;
    assert!(told == json!([403, 0]) || told == json!("refused"), "a forged address gives nothing: {told}");
    assert_eq!(stage.server.count("GET /media/ball.webm"), 0, "and nobody is asked for it");
    window.close().await
}
