//! How soon an account's Home is there when the app starts again.

use trente_test_support::{
    StrictServer,
    harness::{self, App, Desk, Home, Window},
};

use super::Figure;
use crate::{console, fault::Fault, run, tour::measure};

/// How many cold starts the median is taken of.
const STARTS: usize = 5;

pub(super) async fn measure(desk: &Desk, built: &run::Built) -> Result<Vec<Figure>, Fault> {
    let server = StrictServer::start();
    server.flood(200);
    let home = Home::new()?;
    let app = App::new(&built.program, server.url()).animated();
    log_in(&app.open(desk, &home).await?, &server).await?;
    let mut posts = Vec::new();
    for _ in 0..STARTS {
        measure::forget_moments(&home);
        let _running = app.start_undriven(desk, &home)?;
        let first = measure::moments(&home).await?.first_posts_ms;
        console::step(format!("bench: Home after {first} ms"));
        posts.push(first);
    }
    Ok(vec![Figure { name: "home_ms", value: measure::median(posts) as f64, goal: Some(800.0) }])
}

/// Logs ada in and waits for her Home.
pub(super) async fn log_in(window: &Window, server: &StrictServer) -> Result<(), Fault> {
    window.tap(&harness::link("Log in")).await?;
    window.type_into(&harness::field("Where is your account?"), server.url()).await?;
    window.tap_next(&harness::button("Continue")).await?;
    window.wait_for(&harness::heading("Home").exactly()).await?;
    window.wait_for(&harness::role("article")).await?;
    Ok(())
}
