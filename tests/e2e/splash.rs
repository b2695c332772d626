//! What stands in the window when the page does not: before it has painted, and after what draws it has ended.

use crate::stage::{Outcome, Stage};
use std::time::Duration;
use trente_test_support::harness::{Desk, Screen};

/// The mark's colour runs from #e8563a to #bb2d12; nothing else of the window has it.
fn of_the_mark([red, green, blue]: [u8; 3]) -> bool {
    (0xb8..=0xec).contains(&red) && (0x28..=0x5c).contains(&green) && (0x0e..=0x40).contains(&blue)
}

/// Looks at the display until it shows what is wanted.
async fn until(desk: &Desk, what: &str, wanted: impl Fn(&Screen) -> bool) -> Outcome {
    for _ in 0..400 {
        if wanted(&desk.screen()?) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the display never showed {what}");
}

/// Posts and their frame have hundreds of colours; a blank window and the mark alone have few beside the mark's.
fn is_a_page(screen: &Screen) -> bool {
    screen.count(|pixel| !of_the_mark(pixel) && pixel != [0; 3] && pixel.iter().any(|part| *part < 0x90)) > 5_000
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mark_stands_in_the_window_before_the_page_can_paint() -> Outcome {
    let stage = Stage::set_in_sight().await?;
    let running = stage.app().start_undriven(&stage.desk, &stage.home)?;
    // Stopped as soon as it is there, it paints nothing: what is seen now is not the page's.
    for _ in 0..2_000 {
        if !running.drawing().is_empty() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert!(!running.drawing().is_empty(), "something draws pages");
    running.halt_drawing();
    until(&stage.desk, "the mark", |screen| {
        screen
            .frame_of(of_the_mark)
            .is_some_and(|(width, height)| (70..=100).contains(&width) && (70..=100).contains(&height))
    })
    .await?;
    running.resume_drawing();
    until(&stage.desk, "the page", is_a_page).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_comes_back_when_what_draws_it_has_ended() -> Outcome {
    let stage = Stage::set_in_sight().await?;
    let running = stage.app().start_undriven(&stage.desk, &stage.home)?;
    until(&stage.desk, "the page", is_a_page).await?;
    let first = running.drawing();
    running.end_drawing();
    until(&stage.desk, "the page without its posts", |screen| !is_a_page(screen)).await?;
    until(&stage.desk, "the page again", is_a_page).await?;
    let second = running.drawing();
    assert!(
        !second.is_empty() && first.iter().all(|id| !second.contains(id)),
        "drawn by another process: {first:?}, {second:?}"
    );
    Ok(())
}
