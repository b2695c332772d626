//! A friend's invite, pasted: it opens the friend's server, and spares the wait for a person's yes there.

use trente_test_support::{
    harness::{self, Trouble},
    strict::GOOD_INVITE,
};

use crate::tour::{
    newcomer::{self, EMAIL, NAME},
    scene::Scene,
    town::Town,
};

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    // The friend's server is in no directory, and lets in by approval.
    let server = &scene.server;
    server.set(|switches| {
        switches.registrations.approval_required = true;
        switches.registrations.reason_required = true;
    });
    let window = newcomer::arrive(scene, &town).await?;
    let more = harness::button("Other good choices");
    if window.find(&more).await?.is_some() {
        window.tap(&more).await?;
    }
    window.tap(&harness::button("I have an invite or a link")).await?;
    let field = harness::field("Your link");
    window.type_into(&field, &format!("{}/invite/{GOOD_INVITE}", server.url())).await?;
    scene.picture("link").await?;
    window.tap_next(&harness::button("Open it")).await?;
    window.wait_for(&harness::heading(&format!("Join {}", server.domain()))).await?;
    window.wait_for(&harness::alert("is good, and goes with the form")).await?;
    scene.reached("invited");
    scene.picture("form").await?;
    newcomer::fill_in(&window, NAME).await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await?;
    newcomer::follow_mail(scene, server, EMAIL).await?;
    newcomer::at_home(scene, &window).await
}
