//! How soon a long thread and the notifications are there, with little that is kept and with as much as is ever kept.

use std::path::Path;

use serde_json::json;
use trente_test_support::{
    StrictServer,
    harness::{App, Desk, Home, Window},
};

use super::{Figure, reader};
use crate::{console, fault::Fault, tour::measure};

/// Posts in a thread, the first one with them.
const THREAD: usize = 500;
/// Each is opened so often.
const TIMES: usize = 3;

/// Goes to a place, and tells after how many milliseconds as much of it as was asked for stands in the page and was laid out.
const OPEN: &str = "const [path, ready, many, done] = arguments, from = performance.now();
    history.pushState({}, '', path); dispatchEvent(new PopStateEvent('popstate', {state: {}}));
    const look = () => {
        if (document.querySelectorAll(ready).length < many) return setTimeout(look, 2);
        document.documentElement.getBoundingClientRect();
        requestAnimationFrame(() => done(performance.now() - from));
    };
    look()";

pub(super) async fn measure(desk: &Desk, program: &Path) -> Result<Vec<Figure>, Fault> {
    let server = StrictServer::start();
    server.flood(1_200);
    let threads: Vec<String> = (0..2 * TIMES).map(|_| thread(&server)).collect();
    for _ in 0..40 {
        for (kind, person) in [("favourite", "2"), ("reblog", "7"), ("follow", "8")] {
            server.happen("ada", kind, person, server.find_post("I read that every link").as_deref());
        }
    }
    let at_home = Home::new()?;
    let window = App::new(program, server.url()).open(desk, &at_home).await?;
    reader::log_in(&window, &server).await?;
    let (few, many) = threads.split_at(TIMES);
    console::step(format!("bench: threads of {THREAD} posts, and notifications"));
    let (thread_ms, notifications_ms) = opened(&window, few).await?;
    reader::read_down(&window).await?;
    console::step("bench: the same with all that is ever kept");
    let (thread_large, notifications_large) = opened(&window, many).await?;
    window.close().await?;
    Ok(vec![
        Figure { name: "thread_500_ms", value: thread_ms, goal: Some(500.0) },
        Figure { name: "thread_500_large_cache_ms", value: thread_large, goal: Some(500.0) },
        Figure { name: "open_notifications_ms", value: notifications_ms, goal: None },
        Figure { name: "open_notifications_large_ms", value: notifications_large, goal: None },
    ])
}

/// A post, and answers to it and to each other.
fn thread(server: &StrictServer) -> String {
    let first = server.publish_ago("7", 0, "Who else is awake?", json!({}));
    let mut last = first.clone();
    for number in 1..THREAD {
        // Ten talks beside each other, each of fifty answers.
        let answered = if number % 50 == 1 { &first } else { &last };
        let changes = json!({ "in_reply_to_id": answered, "in_reply_to_account_id": "7" });
        last = server.publish_ago("7", 0, &format!("Answer {number}."), changes);
    }
    first
}

async fn opened(window: &Window, threads: &[String]) -> Result<(f64, f64), Fault> {
    let (mut posts, mut notices) = (Vec::new(), Vec::new());
    for thread in threads {
        posts.push(open(window, &format!("/post/{thread}"), "main article", 2).await?);
        notices.push(open(window, "/notifications", "main .notif", 1).await?);
        open(window, "/", "main article", 1).await?;
    }
    let (posts, notices) = (measure::median(posts) as f64, measure::median(notices) as f64);
    Ok((posts, notices))
}

async fn open(window: &Window, path: &str, ready: &str, many: u32) -> Result<u64, Fault> {
    let took = window.script_with_callback(OPEN, vec![path.into(), ready.into(), many.into()]).await?;
    Ok(took.as_f64().unwrap_or(f64::MAX).round() as u64)
}
