//! Pictures that move, where the person asked their system for less motion.

use crate::stage::{Outcome, Stage};
use std::time::Duration;
use trente_test_support::harness::{Desk, Key, Trouble, button, role};

/// Red, and after a moment blue for good.
const BLINK: (&str, &str, Option<&str>) = ("image", "blink.gif", Some("A lamp"));
/// More than this no part of the window has of these colours.
const SEEN: usize = 300;

/// Pixels of the first picture and of the second.
fn colours(desk: &Desk) -> Result<(usize, usize), Trouble> {
    let screen = desk.screen()?;
    Ok((screen.count(|pixel| pixel == [255, 0, 0]), screen.count(|pixel| pixel == [0, 0, 255])))
}

async fn until(desk: &Desk, what: &str, wanted: impl Fn((usize, usize)) -> bool) -> Outcome {
    let mut last = (0, 0);
    for _ in 0..200 {
        last = colours(desk)?;
        if wanted(last) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the display never showed {what}: {last:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gif_stays_still_until_it_is_asked_to_play() -> Outcome {
    let stage = Stage::set_in_sight().await?;
    stage.server.set(|switches| switches.no_trends = true);
    stage.server.publish_with("7", "Seen from the pier", &[BLINK]);
    let window = stage.open().await?;
    window.wait_for(&role("article").containing("Seen from the pier")).await?;
    until(&stage.desk, "the first picture in the list", |(red, _)| red > SEEN).await?;
    // Far longer than the first picture would stand.
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(colours(&stage.desk)?.1, 0, "nothing moves in the list");
    let picture = button("Open the picture: A lamp").within(role("article"));
    window.tap(&picture).await?;
    let play = button("Play").exactly().within(role("dialog"));
    window.wait_for(&play).await?;
    until(&stage.desk, "the first picture in the viewer", |(red, blue)| red > 20 * SEEN && blue == 0).await?;
    window.tap(&play).await?;
    until(&stage.desk, "the second picture", |(_, blue)| blue > 20 * SEEN).await?;
    window.tap(&button("Stop").exactly().within(role("dialog"))).await?;
    until(&stage.desk, "the first picture again", |(red, blue)| red > 20 * SEEN && blue == 0).await?;
    window.press(Key::Escape).await?;
    window.wait_gone(&role("dialog")).await?;
    let asked = stage.server.count("GET /media/blink.gif");
    assert_eq!(asked, 1, "the server was asked once for all of it");
    let avatars = "const all = [...document.querySelectorAll('article img.avatar')].map(img => img.src);
        return all.length > 0 && all.every(src => src.endsWith('?still'))";
    assert_eq!(window.script(avatars, vec![]).await?, true, "faces are asked for still");
    window.close().await?;

    let window = stage.app().animated().open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article").containing("Seen from the pier")).await?;
    until(&stage.desk, "the second picture in the list", |(_, blue)| blue > SEEN).await?;
    window.tap(&picture).await?;
    until(&stage.desk, "the second picture in the viewer", |(_, blue)| blue > 20 * SEEN).await?;
    assert_eq!(window.count(&play).await?, 0, "who lets things move is asked nothing");
    window.close().await
}
