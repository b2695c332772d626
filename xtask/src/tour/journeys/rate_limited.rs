//! Too many newcomers at once (429): the next good server is offered, with everything typed.

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
    server.set(|switches| switches.sign_up_limit = Some(0));
    newcomer::send(&window).await?;
    window.wait_for(&harness::alert("has too many newcomers right now")).await?;
    scene.reached("told");
    scene.picture("told").await?;
    newcomer::still_typed(scene, NAME).await?;
    let tried = server.count("POST /api/v1/accounts");
    scene.holds("a server that is full is asked once", tried == 1).await;
    newcomer::go_to_next(scene, &window, &town).await?;
    newcomer::still_typed(scene, NAME).await?;
    scene.picture("next").await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await
}
