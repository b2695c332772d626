//! The server asks for a higher age: said once the date of birth is known, and a server for this age is offered.

use serde_json::json;
use trente_test_support::harness::{self, Trouble, Window};

use crate::tour::{
    newcomer::{self, NAME},
    scene::Scene,
    town::Town,
};

/// The server's least age, and the person's.
const LEAST: u8 = 16;
const AGE: u8 = 14;

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let window = newcomer::arrive(scene, &town).await?;
    let shown = window.name_of(&newcomer::way_in()).await?;
    town.named(&shown)?.set(|switches| switches.registrations.min_age = Some(LEAST));
    let server = newcomer::open_form(&window, &town).await?;
    let typed = newcomer::fill_in(&window, NAME).await?;
    let year = born(&window).await?;
    scene.picture("form").await?;
    newcomer::send(&window).await?;
    newcomer::told(scene, &window, "asks for a higher age", &typed).await?;
    scene.kept(&harness::field("Year"), &year).await?;
    let asked = server.count("POST /api/v1/accounts");
    scene.holds("the server does not learn of somebody whom it would not take", asked == 0).await;
    newcomer::join_next(scene, &window, &town, &typed).await
}

/// Gives a date of birth of somebody of this age; gives the year.
async fn born(window: &Window) -> Result<String, Trouble> {
    window.wait_for(&harness::field("Day")).await?;
    let year = window.script("return String(new Date().getFullYear() - arguments[0])", vec![json!(AGE)]).await?;
    let year = year.as_str().unwrap_or_default().to_owned();
    window.type_into(&harness::field("Day"), "1").await?;
    // The driver cannot open the list of a select; what is chosen in it is what counts.
    let choose =
        "const list = one(arguments[0]); list.value = '1'; list.dispatchEvent(new Event('change', {bubbles: true}))";
    window.ask(choose, vec![json!(harness::field("Month"))]).await?;
    window.type_into(&harness::field("Year"), &year).await?;
    Ok(year)
}
