//! What a person sets out to do, done in the window, and what it cost them.

use trente_test_support::{
    StrictServer,
    harness::{self, App, By, Desk, Home, Trouble, Window},
};

use crate::{
    fault::Fault,
    tour::{
        album::Pages,
        measure,
        report::{Journey, Journeys},
    },
};

const TEXT: &str = "Hello, this is my first post from Trente.";

/// A post of the strict server, by someone who has more to show.
const POST: &str = "Who else is awake?";
const AUTHOR: &str = "Rosa Okonkwo";

/// Goes on the journeys one after the other, in one window, as a newcomer would. A step that cannot be done ends its
/// journey with a dead end and a picture of it.
pub(crate) async fn go(
    desk: &Desk,
    app: &App,
    server: &StrictServer,
    pages: &mut Pages<'_>,
) -> Result<Journeys, Fault> {
    let home = Home::new()?;
    let window = app.open(desk, &home).await?;
    let mut journeys = Journeys::new();

    let mut reading = Journey::default();
    if let Err(trouble) = read(&window, pages).await {
        reading.stuck(&trouble);
        pages.take(&window, "stuck-reading").await?;
    } else {
        reading.reached_by_waiting("posts", measure::moments(&home).await?.first_posts_ms);
    }
    journeys.insert("reading", reading);

    let mut login = Journey::default();
    if let Err(trouble) = log_in_and_post(&window, server, pages, &mut login).await {
        login.stuck(&trouble);
        pages.take(&window, "stuck-login").await?;
    }
    journeys.insert("login", login);

    window.close().await?;
    Ok(journeys)
}

/// From the start to posts of real people without doing anything; then, for the pictures, a look around and back.
async fn read(window: &Window, pages: &mut Pages<'_>) -> Result<(), Trouble> {
    window.wait_for(&harness::role("article")).await?;
    pages.take(window, "reading").await?;
    let post = window.wait_for(&harness::article(POST)).await?;
    // The date leads to the thread; it is called by how long ago it is.
    window.script("arguments[0].querySelector('time').closest('a').click()", vec![serde_json::json!(post)]).await?;
    window.wait_for(&harness::heading("Post")).await?;
    pages.take(window, "thread").await?;
    open(window, harness::link(AUTHOR).within(harness::article(POST)), harness::heading(AUTHOR)).await?;
    pages.take(window, "profile").await?;
    open(window, harness::link("Settings"), harness::heading("Settings")).await?;
    pages.take(window, "settings").await?;
    open(window, harness::link("Happening now"), harness::role("article")).await
}

/// From reading through the log-in to Home, and on to a post of one's own. The server's own page in the browser counts as
/// a wait: it is not ours, and the same for every app.
async fn log_in_and_post(
    window: &Window,
    server: &StrictServer,
    pages: &mut Pages<'_>,
    journey: &mut Journey,
) -> Result<(), Trouble> {
    window.begin_trace();
    let field = harness::field("Where is your account?");
    open(window, harness::link("Log in"), field.clone()).await?;
    pages.take(window, "login").await?;
    window.type_into(&field, server.domain()).await?;
    window.tap_next(&harness::button("Continue")).await?;
    window.wait_for(&harness::heading("Home")).await?;
    window.wait_for(&harness::role("article")).await?;
    journey.reached("home", window);
    pages.take(window, "home").await?;
    window.tap(&harness::link("Write a post")).await?;
    window.type_into(&harness::field("Your post"), TEXT).await?;
    pages.take(window, "compose").await?;
    window.tap(&harness::button("Post").exactly()).await?;
    window.wait_for(&harness::alert("Posted.")).await?;
    journey.reached("posted", window);
    pages.take(window, "posted").await
}

async fn open(window: &Window, link: By, there: By) -> Result<(), Trouble> {
    window.tap(&link).await?;
    window.wait_for(&there).await.map(drop)
}
