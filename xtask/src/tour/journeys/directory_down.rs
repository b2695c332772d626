//! The directory is down: what was kept of it holds, and the way to an account is the same.

use trente_test_support::harness::{self, Trouble};

use crate::tour::{
    newcomer::{self, NAME},
    scene::Scene,
    town::{self, Town},
};

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let mut town = Town::new();
    drop(newcomer::arrive(scene, &town).await?);
    scene.close().await?;
    town::age_directory(&scene.home)?;
    town.lose_directory();
    let window = newcomer::arrive(scene, &town).await?;
    window.wait_for(&harness::role("listitem").containing("opens instantly")).await?;
    scene.reached("server");
    scene.picture("welcome").await?;
    newcomer::open_form(&window, &town).await?;
    newcomer::fill_in(&window, NAME).await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await
}
