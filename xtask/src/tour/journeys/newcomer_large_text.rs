//! The same way with text twice as large.

use serde_json::json;
use trente_test_support::harness::{self, Trouble, Window};

use crate::tour::{
    newcomer::{self, EMAIL},
    scene::Scene,
    town::Town,
};

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let window = newcomer::arrive(scene, &town).await?;
    window.script("document.documentElement.style.fontSize = '200%'", vec![]).await?;
    scene.picture("welcome").await?;
    fits(scene, &window, "the welcome page").await?;
    let server = newcomer::open_form(&window, &town).await?;
    window.type_into(&newcomer::email(), EMAIL).await?;
    window.tap(&newcomer::offered_name()).await?;
    let password = newcomer::suggested(&window).await?;
    newcomer::read_rules(&window).await?;
    scene.picture("form").await?;
    fits(scene, &window, "the form").await?;
    let whole = "const made = document.querySelector('#join-password');
        made.scrollIntoView({block: 'center', behavior: 'instant'});
        return made.scrollWidth <= made.clientWidth";
    scene.holds("the password is seen whole", window.script(whole, vec![]).await? == json!(true)).await;
    scene.picture("password").await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await?;
    scene.picture("waiting").await?;
    fits(scene, &window, "the waiting room").await?;
    window.tap(&harness::button("Show the password")).await?;
    window.wait_for_text(&password).await?;
    scene.picture("waiting-password").await?;
    newcomer::follow_mail(scene, server, EMAIL).await?;
    newcomer::at_home(scene, &window).await?;
    scene.picture("home").await
}

/// Nothing has to be scrolled sideways.
async fn fits(scene: &Scene<'_>, window: &Window, place: &str) -> Result<(), Trouble> {
    let wide = window.script("return document.documentElement.scrollWidth - innerWidth", vec![]).await?;
    let wide = wide.as_i64().unwrap_or_default();
    scene.holds(&format!("{place} is as wide as the window: {wide} pixels wider"), wide <= 0).await;
    Ok(())
}
