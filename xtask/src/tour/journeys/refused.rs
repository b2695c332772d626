//! The server says no: that is said, and the next one has the form filled in.

use std::time::Duration;
use trente_core::session::Store;
use trente_test_support::harness::{self, Trouble};

use super::pending::REASON;
use crate::tour::{
    newcomer::{self, EMAIL, NAME},
    scene::Scene,
    town::Town,
};

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let window = newcomer::arrive(scene, &town).await?;
    for server in town.servers() {
        server.set(|switches| {
            switches.registrations.approval_required = true;
            switches.registrations.reason_required = true;
        });
    }
    let server = newcomer::open_form(&window, &town).await?;
    let typed = newcomer::fill_in(&window, NAME).await?;
    let reason = harness::field("Why do you want to join?");
    window.type_into(&reason, REASON).await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await?;
    newcomer::follow_mail(scene, server, EMAIL).await?;
    window.wait_for(&harness::heading("A person is reading your request")).await?;
    server.reject(NAME);
    said_twice_before(scene).await;
    window.tap(&harness::button("Look again")).await?;
    window.wait_for(&harness::heading("didn’t accept your request")).await?;
    scene.reached("refused");
    scene.picture("refused").await?;
    scene.way_on(&harness::link("See other servers")).await?;
    newcomer::go_to_next(scene, &window, &town).await?;
    newcomer::still_typed(scene, &window, &typed).await?;
    scene.kept(&reason, REASON).await?;
    scene.picture("next").await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await
}

/// The server has been saying for a quarter of an hour that there is no such account: nobody waits that long in a tour.
async fn said_twice_before(scene: &Scene<'_>) {
    let file = scene.home.files().into_iter().find(|file| file.ends_with("trente.db")).expect("the app keeps things");
    let store = Store::open(&file).expect("the store opens").store;
    for room in store.rooms().await.expect("they can be read") {
        let earlier = room.since - Duration::from_secs(900);
        store.change_room(&room.id, move |room| room.gone = vec![earlier; 2]).await.expect("it is changed");
    }
}
