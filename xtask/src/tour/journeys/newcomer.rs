//! The promise: from a cold start over the recommended server, the form and the mail to a Home with posts.

use trente_test_support::{
    StrictServer,
    harness::{self, Trouble, Window},
};

use crate::tour::{
    newcomer::{self, EMAIL, NAME},
    scene::Scene,
    town::{self, Town},
};

/// What is chosen while waiting, as the strict server has it.
const TAGS: [&str; 2] = ["#photography", "#tide"];
const PERSON: &str = "Rosa Okonkwo";

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let window = newcomer::arrive(scene, &town).await?;
    window.wait_for(&harness::role("listitem").containing("opens instantly")).await?;
    window.wait_for(&harness::role("listitem").containing("people this week")).await?;
    scene.reached("server");
    scene.picture("welcome").await?;
    let server = newcomer::open_form(&window, &town).await?;
    let typed = newcomer::fill_in(&window, NAME).await?;
    newcomer::read_rules(&window).await?;
    scene.picture("form").await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await?;
    scene.picture("waiting").await?;
    let asked: usize = town.servers().iter().map(|server| server.count("POST /api/v1/accounts")).sum();
    scene.holds("one account was asked for, at one server", asked == 1).await;
    scene.holds("the server has the suggested password", typed.is_at(server)).await;
    pick(scene, &window).await?;
    newcomer::follow_mail(scene, server, EMAIL).await?;
    newcomer::at_home(scene, &window).await?;
    scene.picture("home").await?;
    followed(server).await
}

/// What a person chooses while they wait: two hashtags and somebody to follow.
async fn pick(scene: &Scene<'_>, window: &Window) -> Result<(), Trouble> {
    for (place, tag) in TAGS.into_iter().enumerate() {
        window.tap(&harness::switch(tag).within(harness::role("tabpanel"))).await?;
        window.wait_for_text(&format!("{} chosen", place + 1)).await?;
    }
    scene.picture("topics").await?;
    window.tap(&harness::role("tab").named("People")).await?;
    window.tap(&harness::switch(PERSON).within(harness::role("tabpanel"))).await?;
    window.wait_for_text("3 chosen").await?;
    scene.picture("people").await
}

/// The queue was replayed once the account worked.
async fn followed(server: &StrictServer) -> Result<(), Trouble> {
    let done = || {
        let (people, tags) = server.follows(NAME);
        (people.len() == 1 && tags.len() == TAGS.len()).then_some(())
    };
    town::until("what was chosen is followed", done).await
}
