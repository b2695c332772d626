//! A person at the server has to say yes: that is said, and an account that opens at once is offered meanwhile.

use trente_test_support::harness::{self, Trouble};

use crate::tour::{
    newcomer::{self, EMAIL, NAME},
    scene::Scene,
    town::Town,
};

/// What the person writes where the server asks why.
pub(crate) const REASON: &str = "I like harbours and trains.";

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let window = newcomer::arrive(scene, &town).await?;
    let shown = window.name_of(&newcomer::way_in()).await?;
    town.named(&shown)?.set(|switches| {
        switches.registrations.approval_required = true;
        switches.registrations.reason_required = true;
    });
    let server = newcomer::open_form(&window, &town).await?;
    newcomer::fill_in(&window, NAME).await?;
    window.type_into(&harness::field("Why do you want to join?"), REASON).await?;
    scene.picture("form").await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await?;
    newcomer::follow_mail(scene, server, EMAIL).await?;
    window.wait_for(&harness::heading("A person is reading your request")).await?;
    scene.reached("pending");
    scene.picture("pending").await?;
    let look = harness::button("Look again");
    scene.way_on(&look).await?;
    let meanwhile = harness::button("meanwhile");
    scene.way_on(&meanwhile).await?;
    window.tap(&meanwhile).await?;
    window.wait_for(&newcomer::name()).await?;
    scene.reached("meanwhile");
    scene.kept(&newcomer::name(), NAME).await?;
    scene.kept(&newcomer::email(), EMAIL).await?;
    scene.picture("meanwhile").await?;
    window.tap(&harness::link("Back to reading")).await?;
    window.tap(&harness::link("Show")).await?;
    window.wait_for(&harness::heading("A person is reading your request")).await?;
    server.approve(NAME);
    scene.count_from_here();
    window.tap(&look).await?;
    newcomer::at_home(scene, &window).await
}
