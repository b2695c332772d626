//! The server closes while the form is being filled in: the next good one is offered, with everything typed.

use trente_test_support::harness::Trouble;

use crate::tour::{
    newcomer::{self, NAME},
    scene::Scene,
    town::Town,
};

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let window = newcomer::arrive(scene, &town).await?;
    let server = newcomer::open_form(&window, &town).await?;
    let typed = newcomer::fill_in(&window, NAME).await?;
    server.set(|switches| switches.registrations.enabled = false);
    newcomer::send(&window).await?;
    newcomer::told(scene, &window, "takes no new people at the moment", &typed).await?;
    newcomer::join_next(scene, &window, &town, &typed).await
}
