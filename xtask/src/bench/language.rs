//! How soon the window speaks another language once one is chosen.

use std::path::Path;

use trente_test_support::{
    StrictServer,
    harness::{self, App, Desk, Home},
};

use super::{Figure, reader};
use crate::{console, fault::Fault};

/// Chosen one after the other; the last one is where it began.
const CHOSEN: [&str; 6] = ["de", "ja", "ar", "pl", "zh-Hant-TW", "en"];

/// Chooses a language, and tells after how many milliseconds the page's heading is in it and was laid out.
const CHOOSE: &str = "const [tag, done] = arguments;
    const select = [...document.querySelectorAll('select')].find(select => select.querySelector(`option[value=\"${tag}\"]`));
    const heading = () => document.querySelector('.outlet h1')?.textContent, was = heading(), from = performance.now();
    select.value = tag; select.dispatchEvent(new Event('change', { bubbles: true }));
    const look = () => {
        if (document.documentElement.lang !== tag || !heading() || heading() === was) return setTimeout(look, 2);
        document.documentElement.getBoundingClientRect();
        requestAnimationFrame(() => done(performance.now() - from));
    };
    look()";

pub(super) async fn measure(desk: &Desk, program: &Path) -> Result<Vec<Figure>, Fault> {
    let server = StrictServer::start();
    let at_home = Home::new()?;
    let window = App::new(program, server.url()).open(desk, &at_home).await?;
    reader::log_in(&window, &server).await?;
    window.tap(&harness::link("Settings")).await?;
    window.wait_for(&harness::heading("Settings").exactly()).await?;
    let mut slowest = 0.0_f64;
    for tag in CHOSEN {
        let took = window.script_with_callback(CHOOSE, vec![tag.into()]).await?.as_f64().unwrap_or(f64::INFINITY);
        console::step(format!("bench: {tag} after {took:.0} ms"));
        slowest = slowest.max(took);
    }
    window.close().await?;
    Ok(vec![Figure { name: "language_switch_max_ms", value: slowest, goal: Some(200.0) }])
}
