//! What a person sets out to do, done in the window, and what it cost them.

use trente_test_support::{
    StrictServer,
    harness::{self, App, Desk, Home, Trouble, Window},
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

/// Goes on the journeys one after the other, in one window, as a newcomer would. A step that cannot be done ends them and
/// is a dead end of its journey.
pub(crate) async fn go(
    desk: &Desk,
    app: &App,
    server: &StrictServer,
    pages: &mut Pages<'_>,
) -> Result<Journeys, Fault> {
    let home = Home::new()?;
    let window = app.open(desk, &home).await?;
    let mut journeys = Journeys::new();
    for (name, done) in
        [("reading", reading(&window, &home, pages).await?), ("login", login(&window, server, pages).await?)]
    {
        journeys.insert(name, done);
    }
    window.close().await?;
    Ok(journeys)
}

/// From the start of the process to posts of real people, without doing anything.
async fn reading(window: &Window, home: &Home, pages: &mut Pages<'_>) -> Result<Journey, Fault> {
    let mut journey = Journey::default();
    if journey.step(window.wait_for(&harness::role("article")).await) {
        let moments = measure::moments(home).await?;
        journey.reached_by_waiting("posts", moments.first_posts_ms);
    }
    pages.take(window, "reading").await?;
    Ok(journey)
}

/// From there through the log-in to Home, and on to a post of one's own. The server's own page in the browser counts as
/// a wait: it is not ours, and the same for every app.
async fn login(window: &Window, server: &StrictServer, pages: &mut Pages<'_>) -> Result<Journey, Fault> {
    window.begin_trace();
    let mut journey = Journey::default();
    if !journey.step(find_the_door(window).await) {
        pages.take(window, "no-way-to-the-login").await?;
        return Ok(journey);
    }
    pages.take(window, "login").await?;
    if !journey.step(come_home(window, server).await) {
        pages.take(window, "no-way-home").await?;
        return Ok(journey);
    }
    journey.reached("home", window);
    pages.take(window, "home").await?;
    if !journey.step(begin_to_write(window).await) {
        pages.take(window, "no-way-to-write").await?;
        return Ok(journey);
    }
    pages.take(window, "compose").await?;
    if journey.step(send(window).await) {
        journey.reached("posted", window);
    }
    pages.take(window, "posted").await?;
    Ok(journey)
}

async fn find_the_door(window: &Window) -> Result<(), Trouble> {
    window.tap(&harness::link("Log in")).await?;
    window.wait_for(&harness::field("Where is your account?")).await.map(drop)
}

async fn come_home(window: &Window, server: &StrictServer) -> Result<(), Trouble> {
    window.type_into(&harness::field("Where is your account?"), server.domain()).await?;
    window.tap_next(&harness::button("Continue")).await?;
    window.wait_for(&harness::link("Home")).await?;
    window.wait_for(&harness::role("article")).await.map(drop)
}

async fn begin_to_write(window: &Window) -> Result<(), Trouble> {
    window.tap(&harness::link("Write a post")).await?;
    window.type_into(&harness::field("Your post"), TEXT).await
}

async fn send(window: &Window) -> Result<(), Trouble> {
    window.tap(&harness::button("Post").exactly()).await?;
    window.wait_for(&harness::alert("Posted.")).await.map(drop)
}
