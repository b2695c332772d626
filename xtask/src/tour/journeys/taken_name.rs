//! The name is taken: one near it is offered while it is typed, and the rest stays.

use trente_test_support::harness::{self, Trouble};

use crate::tour::{newcomer, scene::Scene, town::Town};

/// Somebody on each of the town's servers has it.
const TAKEN: &str = "ada";

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let window = newcomer::arrive(scene, &town).await?;
    newcomer::open_form(&window, &town).await?;
    let typed = newcomer::fill_in(&window, TAKEN).await?;
    window.wait_for(&harness::alert("already has this name")).await?;
    let other = harness::button("").within(harness::role("group").named("Free names"));
    scene.way_on(&other).await?;
    scene.reached("told");
    scene.picture("told").await?;
    newcomer::still_typed(scene, &window, &typed).await?;
    let called = window.name_of(&other).await?;
    window.tap(&other).await?;
    window.wait_for_text(&format!("{called} is free")).await?;
    newcomer::still_typed(scene, &window, &typed.called(&called)).await?;
    scene.picture("another").await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await
}
