//! The same way over a bad line: 400 ms each way, 1 Mbit/s, and one request of fifty is cut off.

use std::time::Duration;

use trente_test_support::{
    Line,
    harness::{self, By, Trouble, Window},
    line::Shape,
};

use crate::{
    console,
    tour::{
        newcomer::{self, EMAIL, NAME},
        scene::Scene,
        town::Town,
    },
};

const LINE: Shape =
    Shape { delay: Duration::from_millis(400), bits_per_second: 1_000_000, cut_of_thousand: 20, seed: 2022 };

/// When the first posts are there, in milliseconds since the process began.
const POSTS: u64 = 4000;

/// How often somebody goes on who is told that it did not work.
const TRIES: usize = 4;

pub(crate) async fn go(scene: &Scene<'_>) -> Result<(), Trouble> {
    let line = Line::new(LINE);
    let town = Town::over(&line);
    let window = newcomer::arrive(scene, &town).await?;
    let posts = scene.moments().await?.first_posts_ms;
    scene.holds(&format!("posts are there within {POSTS} ms: it took {posts}"), posts <= POSTS).await;
    scene.picture("welcome").await?;
    newcomer::open_form(&window, &town).await?;
    window.type_into(&newcomer::email(), EMAIL).await?;
    window.tap(&newcomer::offered_name()).await?;
    newcomer::suggested(&window).await?;
    scene.picture("form").await?;
    rules(scene, &window).await?;
    window.tap(&harness::button("Agree and join")).await?;
    let arrived = taken(scene, &window).await?;
    scene.picture("waiting").await?;
    if arrived {
        let server = town.servers().iter().find(|server| server.newcomer(NAME).is_some());
        scene.holds("the account was asked for", server.is_some()).await;
        scene.count_from_here();
        // On another device, with a line of its own.
        server.inspect(|server| server.confirm(NAME));
        newcomer::at_home(scene, &window).await?;
        scene.picture("home").await?;
    } else {
        // Nobody knows whether it arrived: the way on is to log in with the password that was kept.
        scene.way_on(&harness::button("Show the password")).await?;
    }
    let traffic = line.traffic();
    console::step(format!("tour: {} of {} requests were cut off", traffic.cut, traffic.requests));
    Ok(())
}

/// Waits for one of them.
async fn either(window: &Window, ways: &[By]) -> Result<usize, Trouble> {
    let script = "const at = arguments[0].findIndex(by => one(by)); return at < 0 ? null : {at}";
    let found = window.wait_until("there is no way on", script, vec![serde_json::json!(ways)]).await?;
    Ok(found["at"].as_u64().and_then(|at| usize::try_from(at).ok()).unwrap_or_default())
}

/// The rules, which may have to be asked for again.
async fn rules(scene: &Scene<'_>, window: &Window) -> Result<(), Trouble> {
    let again = harness::button("Try again");
    let there = harness::button("house rules");
    for _ in 0..TRIES {
        if either(window, &[there.clone(), again.clone()]).await? == 0 {
            return Ok(());
        }
        scene.picture("rules-again").await?;
        window.tap(&again).await?;
    }
    newcomer::read_rules(window).await
}

/// Goes on until the server has taken the form: true; or nobody can know whether it has: false.
async fn taken(scene: &Scene<'_>, window: &Window) -> Result<bool, Trouble> {
    let ways = [
        harness::heading("Check your mail"),
        harness::heading("most likely arrived"),
        harness::heading("is on its way"),
        harness::button("Try again"),
        newcomer::next_server(),
    ];
    for _ in 0..TRIES {
        let way = either(window, &ways).await?;
        if way < 3 {
            scene.reached("submitted");
            return Ok(way == 0);
        }
        scene.picture("again").await?;
        window.tap(&ways[way]).await?;
        if way == 4 {
            rules(scene, window).await?;
            window.tap(&harness::button("Agree and join")).await?;
        }
    }
    newcomer::submitted(scene, window).await.map(|()| true)
}
