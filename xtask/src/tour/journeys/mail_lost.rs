//! The mail does not come: it is sent again, and a wrong address is changed.

use trente_test_support::harness::{self, Trouble};

use crate::tour::{
    newcomer::{self, EMAIL, NAME},
    scene::Scene,
    town::{self, Town},
};

/// The address with a slip.
const SLIP: &str = "leamorni@example.org";

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let town = Town::new();
    let window = newcomer::arrive(scene, &town).await?;
    let server = newcomer::open_form(&window, &town).await?;
    window.type_into(&newcomer::email(), SLIP).await?;
    window.type_into(&newcomer::name(), NAME).await?;
    newcomer::suggested(&window).await?;
    newcomer::send(&window).await?;
    newcomer::submitted(scene, &window).await?;
    scene.way_on(&harness::button("Open mail app")).await?;
    scene.count_from_here();
    // The button counts down until a mail may be asked for again.
    window.tap(&harness::button("Send again").exactly()).await?;
    town::until("a second mail", || (server.mails().len() == 2).then_some(())).await?;
    window.wait_for(&harness::alert("A new mail is on its way")).await?;
    scene.reached("again");
    scene.picture("again").await?;
    let wrong = harness::button("Wrong address?");
    scene.way_on(&wrong).await?;
    window.tap(&wrong).await?;
    let field = harness::field("Your e-mail address");
    scene.kept(&field, SLIP).await?;
    scene.picture("address").await?;
    // The text is selected, so that what is typed takes its place; the driver types behind it instead. A field for an address
    // tells no script what is selected in it, so a letter is put in, as a keyboard would.
    let replace = "const el = one(arguments[0]); document.execCommand('insertText', false, 'x');
        const replaced = el.value === 'x';
        el.value = ''; el.dispatchEvent(new Event('input', {bubbles: true})); return replaced";
    let selected = window.ask(replace, vec![serde_json::json!(field)]).await?;
    scene.holds("the address is selected, to be typed over", selected == true).await;
    window.type_into(&field, EMAIL).await?;
    window.tap(&harness::button("Change and send")).await?;
    window.wait_for(&harness::alert(&format!("on its way to {EMAIL}"))).await?;
    scene.reached("address");
    newcomer::follow_mail(scene, server, EMAIL).await?;
    newcomer::at_home(scene, &window).await
}
