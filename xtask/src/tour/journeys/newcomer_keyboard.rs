//! The same way without a pointer.

use trente_test_support::harness::{self, Key, Trouble, Window};

use crate::tour::{
    newcomer::{self, EMAIL, NAME},
    scene::Scene,
    town::{self, Town},
};

/// What is chosen while waiting, as the strict server has it.
const TAG: &str = "#photography";
const PERSON: &str = "Rosa Okonkwo";

/// As many steps back as nobody without a mouse takes.
const MOST_TABS: usize = 60;

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let window = newcomer::arrive(scene, &town).await?;
    window.tab_to("link Join ").await?;
    window.press(Key::Enter).await?;
    window.wait_for(&newcomer::email()).await?;
    let server = newcomer::here(&window, &town).await?;
    let ready = "return document.activeElement?.id === 'join-email'";
    window.wait_until("the first field is not ready to be typed into", ready, vec![]).await?;
    window.type_here(EMAIL).await?;
    window.tab_to(&format!("button Use {NAME}")).await?;
    window.press(Key::Space).await?;
    scene.kept(&newcomer::name(), NAME).await?;
    let password = newcomer::suggested(&window).await?;
    newcomer::read_rules(&window).await?;
    window.tab_to("button Agree and join").await?;
    scene.picture("form").await?;
    window.press(Key::Enter).await?;
    newcomer::submitted(scene, &window).await?;
    scene.holds("the server has the suggested password", server.takes_password(NAME, &password)).await;
    pick(scene, &window).await?;
    newcomer::follow_mail(scene, server, EMAIL).await?;
    newcomer::at_home(scene, &window).await?;
    let done = || {
        let (people, tags) = server.follows(NAME);
        (people.len() == 1 && tags.len() == 1).then_some(())
    };
    town::until("what was chosen is followed", done).await
}

/// What a person chooses while they wait: a hashtag, and by the arrow keys among the tabs somebody to follow.
async fn pick(scene: &Scene<'_>, window: &Window) -> Result<(), Trouble> {
    window.tab_to("tab ").await?;
    let first = window.focus().await?;
    window.wait_for(&harness::switch(TAG).within(harness::role("tabpanel"))).await?;
    window.tab_to(&format!("checkbox {TAG}")).await?;
    window.press(Key::Space).await?;
    window.wait_for_text("1 chosen").await?;
    scene.picture("topics").await?;
    // The figure beside its name has grown meanwhile.
    for _ in 0..MOST_TABS {
        if window.focus().await?.starts_with(&first) {
            break;
        }
        window.press(Key::ShiftTab).await?;
    }
    window.press(Key::Right).await?;
    window.wait_for(&harness::switch(PERSON).within(harness::role("tabpanel"))).await?;
    window.tab_to(&format!("checkbox {PERSON}")).await?;
    window.press(Key::Space).await?;
    window.wait_for_text("2 chosen").await?;
    scene.picture("people").await
}
