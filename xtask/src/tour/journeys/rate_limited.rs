//! Too many newcomers at once (429): the next good server is offered, with everything typed.

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
    server.set(|switches| switches.sign_up_limit = Some(0));
    newcomer::send(&window).await?;
    newcomer::told(scene, &window, "can’t take anyone in right now", &typed).await?;
    let tried = server.count("POST /api/v1/accounts");
    scene.holds("a server that is full is asked once", tried == 1).await;
    newcomer::join_next(scene, &window, &town, &typed).await
}
