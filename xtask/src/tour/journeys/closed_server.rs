//! The server closes while the form is being filled in: the next good one is offered, with everything typed.

use trente_test_support::harness::{self, Trouble};

use crate::tour::{
    newcomer::{self, NAME},
    scene::Scene,
    town::Town,
};

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let window = newcomer::arrive(scene, &town).await?;
    let server = newcomer::open_form(&window, &town).await?;
    newcomer::fill_in(&window, NAME).await?;
    server.set(|switches| switches.registrations.enabled = false);
    newcomer::send(&window).await?;
    window.wait_for(&harness::alert("takes no new people at the moment")).await?;
    scene.reached("told");
    scene.picture("told").await?;
    newcomer::still_typed(scene, NAME).await?;
    newcomer::go_to_next(scene, &window, &town).await?;
    newcomer::still_typed(scene, NAME).await?;
    scene.picture("next").await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await
}
