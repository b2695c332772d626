//! The person of the keystroke-level figures, and what they do in every journey to an account.

use std::rc::Rc;

use trente_test_support::{
    StrictServer,
    harness::{self, By, Trouble, Window},
};

use super::{
    scene::Scene,
    town::{self, Town},
};

/// 8 characters.
pub(crate) const NAME: &str = "leamorin";
/// 20 characters.
pub(crate) const EMAIL: &str = "leamorin@example.org";
/// 12 characters.
pub(crate) const PASSWORD: &str = "tidallantern";

/// The button that opens the form of the recommended server.
pub(crate) fn way_in() -> By {
    harness::link("Join ").within(harness::role("complementary").named("Your way in"))
}

pub(crate) fn name() -> By {
    harness::field("Name")
}

pub(crate) fn email() -> By {
    harness::field("E-mail")
}

pub(crate) fn password() -> By {
    harness::field("Password")
}

/// The chip that takes the name which the address gives.
pub(crate) fn offered_name() -> By {
    harness::button(&format!("Use {NAME}"))
}

/// All that every server asks, as it stands in the form.
#[derive(Debug)]
pub(crate) struct Typed {
    name: String,
    /// The password that is suggested.
    password: String,
}

impl Typed {
    /// Whether the account at a server has this password.
    pub(crate) fn is_at(&self, server: &StrictServer) -> bool {
        server.takes_password(&self.name, &self.password)
    }

    /// The same with another name.
    pub(crate) fn called(&self, name: &str) -> Self {
        Self { name: name.to_owned(), password: self.password.clone() }
    }
}

/// The button that takes everything to the next good server.
pub(crate) fn next_server() -> By {
    harness::button("instead")
}

/// Starts the app in a town, on an empty device.
///
/// # Errors
/// When no posts or no recommendation come.
pub(crate) async fn arrive(scene: &Scene<'_>, town: &Town) -> Result<Rc<Window>, Trouble> {
    let window = scene.open_with(|app| town.around(app)).await?;
    scene.first_posts(&window, "posts").await?;
    window.wait_for(&way_in()).await?;
    Ok(window)
}

/// Opens the form; gives the server that it is for.
///
/// # Errors
/// When there is no way in.
pub(crate) async fn open_form<'t>(window: &Window, town: &'t Town) -> Result<&'t StrictServer, Trouble> {
    window.tap(&way_in()).await?;
    window.wait_for(&email()).await?;
    here(window, town).await
}

/// The server that the form is for.
///
/// # Errors
/// When it is none of the town's.
pub(crate) async fn here<'t>(window: &Window, town: &'t Town) -> Result<&'t StrictServer, Trouble> {
    town.named(&window.name_of(&harness::heading("Join ")).await?)
}

/// Types all that every server asks, and takes the suggested password.
///
/// # Errors
/// When a field is missing, or no password is suggested.
pub(crate) async fn fill_in(window: &Window, called: &str) -> Result<Typed, Trouble> {
    window.type_into(&email(), EMAIL).await?;
    window.type_into(&name(), called).await?;
    Ok(Typed { name: called.to_owned(), password: suggested(window).await? })
}

/// The password that is suggested.
///
/// # Errors
/// When none is.
pub(crate) async fn suggested(window: &Window) -> Result<String, Trouble> {
    let script = "return document.querySelector('code#join-password')?.textContent || null";
    let shown = window.wait_until("no password is suggested", script, vec![]).await?;
    Ok(shown.as_str().unwrap_or_default().to_owned())
}

/// Types a password of one's own.
///
/// # Errors
/// When that is not to be chosen.
pub(crate) async fn choose_own(window: &Window) -> Result<(), Trouble> {
    window.tap(&harness::button("Choose my own")).await?;
    window
        .wait_until("the field is not ready", "return document.activeElement?.id === 'join-password'", vec![])
        .await?;
    window.type_into(&password(), PASSWORD).await
}

/// Waits for the rules, which are read before the button.
///
/// # Errors
/// When they don't come.
pub(crate) async fn read_rules(window: &Window) -> Result<(), Trouble> {
    let consent = harness::role("region").named("What you agree to");
    window.wait_for(&harness::button("house rules").within(consent)).await.map(drop)
}

/// Sends the form, once the rules are there.
///
/// # Errors
/// When they don't come.
pub(crate) async fn send(window: &Window) -> Result<(), Trouble> {
    read_rules(window).await?;
    window.tap(&harness::button("Agree and join")).await
}

/// The form was taken: the window shows the waiting room.
///
/// # Errors
/// When it does not.
pub(crate) async fn submitted(scene: &Scene<'_>, window: &Window) -> Result<(), Trouble> {
    window.wait_for(&harness::heading("Check your mail")).await?;
    scene.reached("submitted");
    Ok(())
}

/// The form of another server has everything that was typed.
///
/// # Errors
/// When a field is not even there.
pub(crate) async fn still_typed(scene: &Scene<'_>, window: &Window, typed: &Typed) -> Result<(), Trouble> {
    scene.kept(&email(), EMAIL).await?;
    scene.kept(&name(), &typed.name).await?;
    scene.holds("the suggested password is the same", suggested(window).await? == typed.password).await;
    Ok(())
}

/// The server says no, in a sentence with these words, and nothing typed is gone.
///
/// # Errors
/// When it does not.
pub(crate) async fn told(scene: &Scene<'_>, window: &Window, words: &str, typed: &Typed) -> Result<(), Trouble> {
    window.wait_for(&harness::alert(words)).await?;
    scene.reached("told");
    scene.picture("told").await?;
    still_typed(scene, window, typed).await
}

/// The next server takes over all that was typed, and the form.
///
/// # Errors
/// When none is offered, or it does not take the form either.
pub(crate) async fn join_next(scene: &Scene<'_>, window: &Window, town: &Town, typed: &Typed) -> Result<(), Trouble> {
    go_to_next(scene, window, town).await?;
    still_typed(scene, window, typed).await?;
    scene.picture("next").await?;
    send(window).await?;
    submitted(scene, window).await
}

/// Takes the next server that is offered; gives it.
///
/// # Errors
/// When none is offered, or its form does not open.
pub(crate) async fn go_to_next<'t>(
    scene: &Scene<'_>,
    window: &Window,
    town: &'t Town,
) -> Result<&'t StrictServer, Trouble> {
    scene.way_on(&next_server()).await?;
    let offered = window.name_of(&next_server()).await?;
    let next = town.named(&offered)?;
    window.tap(&next_server()).await?;
    window.wait_for(&harness::heading(&format!("Join {}", next.domain()))).await?;
    window.wait_for(&name()).await?;
    Ok(next)
}

/// Follows the link of the mail, in a browser somewhere; later goals count from there.
///
/// # Errors
/// When no mail came, or its link leads nowhere.
pub(crate) async fn follow_mail(scene: &Scene<'_>, server: &StrictServer, address: &str) -> Result<(), Trouble> {
    let mail = town::mail(server, address).await?;
    scene.count_from_here();
    server.follow_mail(&mail).await?;
    Ok(())
}

/// The window shows Home with posts.
///
/// # Errors
/// When it does not.
pub(crate) async fn at_home(scene: &Scene<'_>, window: &Window) -> Result<(), Trouble> {
    window.wait_for(&harness::heading("Home").exactly()).await?;
    window.wait_for(&harness::role("article")).await?;
    scene.reached("home");
    Ok(())
}
