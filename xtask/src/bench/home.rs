//! How soon an account's Home is there when the app starts again.

use std::path::Path;

use trente_test_support::{
    StrictServer,
    harness::{self, App, Desk, Home},
};

use super::{
    Figure,
    reader::{log_in, read_down},
};
use crate::{console, fault::Fault, tour::measure};

/// How many cold starts the median is taken of.
const STARTS: usize = 5;

pub(super) async fn measure(desk: &Desk, program: &Path) -> Result<Vec<Figure>, Fault> {
    let server = StrictServer::start();
    server.flood(1_200);
    let home = Home::new()?;
    let app = App::new(program, server.url()).animated();
    log_in(&app.open(desk, &home).await?, &server).await?;
    let few = starts(&app, desk, &home).await?;
    let window = app.open(desk, &home).await?;
    window.wait_for(&harness::role("article")).await?;
    read_down(&window).await?;
    window.close().await?;
    let many = starts(&app, desk, &home).await?;
    Ok(vec![
        Figure { name: "cached_home_ms", value: few, goal: Some(800.0) },
        Figure { name: "cached_home_large_ms", value: many, goal: Some(800.0) },
    ])
}

/// Cold starts to the Home that is kept: the median of when posts were there.
async fn starts(app: &App, desk: &Desk, home: &Home) -> Result<f64, Fault> {
    let mut posts = Vec::new();
    for _ in 0..STARTS {
        measure::forget_moments(home);
        let _running = app.start_undriven(desk, home)?;
        let first = measure::moments(home).await?.first_posts_ms;
        console::step(format!("bench: Home after {first} ms"));
        posts.push(first);
    }
    Ok(measure::median(posts) as f64)
}
