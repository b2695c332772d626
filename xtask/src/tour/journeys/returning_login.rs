//! Somebody has an account and no longer knows where: they are found by their name; the next start begins at Home.

use trente_test_support::{
    Person,
    harness::{self, Trouble},
    strict,
};

use crate::tour::{newcomer, scene::Scene, town::Town};

/// A member of each of the town's servers.
const NAME: &str = "ada";

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let in_town = |app| town.around(app).person(Person::new(NAME, strict::PASSWORD));
    let window = scene.open_with(in_town).await?;
    scene.first_posts(&window, "posts").await?;
    scene.follow(harness::link("I already have an account"), harness::heading("Welcome back")).await?;
    window.tap(&harness::button("I don’t remember my server")).await?;
    window.type_into(&harness::field("Your name, and we look for you"), NAME).await?;
    window.tap_next(&harness::button("Look").exactly()).await?;
    window.wait_for_text(&format!("Somebody is called {NAME} here.")).await?;
    let mine = harness::button(town.servers()[0].domain());
    scene.way_on(&mine).await?;
    scene.reached("found");
    scene.picture("found").await?;
    window.tap(&mine).await?;
    newcomer::at_home(scene, &window).await?;
    scene.picture("home").await?;
    drop(window);
    scene.close().await?;
    let window = scene.open_with(in_town).await?;
    scene.first_posts(&window, "again").await?;
    window.wait_for(&harness::heading("Home").exactly()).await?;
    scene.picture("again").await
}
