//! How soon a post that was sent stands in Home, and how soon emoji can be chosen.

use std::path::Path;

use trente_test_support::{
    StrictServer,
    harness::{self, App, Desk, Home, Key, Window},
};

use super::{Figure, reader};
use crate::{console, fault::Fault, tour::measure};

/// Emoji that the server has of its own.
const EMOJI: usize = 8_000;
/// Each is done so often.
const TIMES: usize = 5;

/// Writes these words, sends them, and tells after how many milliseconds they stand in Home and were laid out. The server stands
/// on this machine and answers at once: what is measured is Trente's own part.
const POST: &str = "const [words, done] = arguments, text = document.querySelector('.outlet #compose-text');
    text.value = words; text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const send = [...document.querySelectorAll('.outlet button')].find(button => button.textContent.trim() === 'Post');
    setTimeout(() => {
        const from = performance.now();
        send.click();
        const look = () => {
            const there = [...document.querySelectorAll('.feed article')].some(post => post.isConnected && post.textContent.includes(words));
            if (!there) return setTimeout(look, 2);
            document.documentElement.getBoundingClientRect();
            requestAnimationFrame(() => done(performance.now() - from));
        };
        look();
    }, 300)";

/// Opens the grid of emoji, and tells after how many milliseconds some can be seen.
const EMOJI_OPEN: &str = "const done = arguments[0], from = performance.now();
    document.querySelector('.outlet [aria-label=\"Add an emoji\"]').click();
    const look = () => document.querySelector('.emoji__cell img, .emoji__cell span')
        ? requestAnimationFrame(() => done(performance.now() - from)) : setTimeout(look, 2);
    look()";

pub(super) async fn measure(desk: &Desk, program: &Path) -> Result<Vec<Figure>, Fault> {
    let server = StrictServer::start();
    server.set(|switches| switches.emoji = EMOJI);
    let at_home = Home::new()?;
    let window = App::new(program, server.url()).open(desk, &at_home).await?;
    reader::log_in(&window, &server).await?;
    console::step(format!("bench: {TIMES} posts, and a grid of {EMOJI} emoji"));
    let mut shown = Vec::new();
    for number in 0..TIMES {
        window.tap(&harness::link("Write a post")).await?;
        window.wait_for(&harness::field("Your post")).await?;
        let words = format!("Number {number} of what I saw today");
        shown.push(told(&window, POST, vec![words.into()]).await?);
        // The toast of the last one lies over nothing that is tapped next.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    }
    window.tap(&harness::link("Write a post")).await?;
    window.wait_for(&harness::field("Your post")).await?;
    let first = told(&window, EMOJI_OPEN, vec![]).await?;
    let mut opened = Vec::new();
    for _ in 0..TIMES {
        // The server's own come after the first look.
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        window.press(Key::Escape).await?;
        opened.push(told(&window, EMOJI_OPEN, vec![]).await?);
    }
    window.close().await?;
    Ok(vec![
        Figure { name: "post_shown_ms", value: measure::median(shown) as f64, goal: Some(100.0) },
        Figure { name: "emoji_first_ms", value: first as f64, goal: None },
        Figure { name: "emoji_open_ms", value: measure::median(opened) as f64, goal: Some(300.0) },
    ])
}

async fn told(window: &Window, script: &str, given: Vec<serde_json::Value>) -> Result<u64, Fault> {
    let took = window.script_with_callback(script, given).await?;
    Ok(took.as_f64().unwrap_or(f64::INFINITY).ceil() as u64)
}
