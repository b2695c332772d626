//! The same way with a password of one's own: one field more, and a tap for it.

use trente_test_support::harness::Trouble;

use crate::tour::{
    newcomer::{self, EMAIL, NAME, PASSWORD},
    scene::Scene,
    town::Town,
};

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let window = newcomer::arrive(scene, &town).await?;
    let server = newcomer::open_form(&window, &town).await?;
    newcomer::fill_in(&window, NAME).await?;
    newcomer::choose_own(&window).await?;
    newcomer::read_rules(&window).await?;
    scene.picture("form").await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await?;
    scene.holds("the server has the password that was typed", server.takes_password(NAME, PASSWORD)).await;
    newcomer::follow_mail(scene, server, EMAIL).await?;
    newcomer::at_home(scene, &window).await
}
