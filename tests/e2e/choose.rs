//! Choosing a server: posts and reasons at once, topics that weigh anew, and servers that fall back in sight.

use crate::stage::Outcome;
use crate::town::Town;
use serde_json::json;
use trente_test_support::StrictServer;
use trente_test_support::directory::listed;
use trente_test_support::harness::{button, heading, link, role};

#[tokio::test(flavor = "multi_thread")]
async fn the_posts_are_those_of_the_recommended_server() -> Outcome {
    let town = Town::of(3).await?;
    let window = town.open().await?;
    window.wait_for(&role("article")).await?;
    let server = town.recommended(&window).await?;
    window.wait_for(&heading(&format!("Happening now on {server}"))).await?;
    window.wait_for_text("English").await?;
    window.wait_for_text("opens instantly").await?;
    let rows = "return document.querySelectorAll('.others .server-row').length";
    assert_eq!(window.ask(rows, vec![]).await?, 2, "two others stand beside it");
    let posts: usize = town.servers.iter().map(|server| server.count("POST")).sum();
    assert_eq!(posts, 0, "choosing leaves no trace");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn another_server_is_looked_at_by_its_posts() -> Outcome {
    let town = Town::of(3).await?;
    let window = town.open().await?;
    window.wait_for(&role("article")).await?;
    let first = town.recommended(&window).await?;
    window.tap(&button("Look at its posts")).await?;
    window.wait_gone(&link(&format!("Join {first}"))).await?;
    let second = town.recommended(&window).await?;
    window.wait_for(&heading(&format!("Happening now on {second}"))).await?;
    window.wait_for(&role("article")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_server_falls_back_in_sight() -> Outcome {
    let town = Town::of(1).await?;
    let open = StrictServer::start();
    let closed = &town.servers[0];
    closed.set(|switches| switches.registrations.enabled = false);
    let mut other = listed(&open);
    // The other one is less good by far: it comes second.
    other["last_week_users"] = json!(12);
    town.directory.set(vec![listed(closed), other]);
    let window = town.open().await?;
    window.wait_for(&link(&format!("Join {}", open.domain()))).await?;
    window.wait_for_text("is not taking new people now.").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_name_leaves_its_neighbours_alone() -> Outcome {
    let town = Town::of(3).await?;
    for (width, height) in [(1280, 800), (390, 844), (320, 640)] {
        let window = town.app().size(width, height).open(&town.desk, &town.home).await?;
        town.recommended(&window).await?;
        let overlaps = "const name = 'the-very-long-name-of-a-small-island.community.example';
            const rows = [...document.querySelectorAll('.others .server-row')];
            document.querySelectorAll('.others').forEach(one => one.closest('details')?.setAttribute('open', ''));
            rows.forEach(row => { row.querySelector('.server-row__name bdi').textContent = name; });
            const parts = row => ['.server-row__name', '.tag-pill', ':scope > .icon'].map(part => row.querySelector(part).getBoundingClientRect());
            const over = (a, b) => a.width > 0 && b.width > 0 && a.right > b.left + 1 && a.left < b.right - 1 && a.bottom > b.top + 1 && a.top < b.bottom - 1;
            return rows.flatMap(row => { const [name, pill, eye] = parts(row);
                return [over(name, pill) && 'name over pill', over(pill, eye) && 'pill over eye', over(name, eye) && 'name over eye'].filter(Boolean); });";
        assert_eq!(window.script(overlaps, vec![]).await?, json!([]), "at {width} x {height}");
        window.close().await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_each_of_the_three_is_can_be_read() -> Outcome {
    let town = Town::of(3).await?;
    let (mut big, mut quiet) = (listed(&town.servers[1]), listed(&town.servers[2]));
    // By approval it cannot be the first while another opens at once.
    (big["last_week_users"], big["approval_required"]) = (json!(40_000), json!(true));
    town.servers[1].set(|switches| switches.registrations.approval_required = true);
    quiet["last_week_users"] = json!(99);
    town.directory.set(vec![listed(&town.servers[0]), big, quiet]);
    let window = town.app().size(320, 640).open(&town.desk, &town.home).await?;
    let best = town.recommended(&window).await?;
    assert_eq!(best, town.servers[0].domain(), "the one that fits everybody");
    let told = "document.querySelectorAll('.invite__toggle').forEach(one => one.click());
        const words = [...document.querySelectorAll('.pick__role')].map(one => one.textContent.replace(/[\\u2068\\u2069]/g, ''));
        return words;";
    let due = json!(["The best fit for you", "One of the big ones in English", "Small and quiet"]);
    assert_eq!(window.ask(told, vec![]).await?, due, "each says what it is");
    let wide = "return document.documentElement.scrollWidth > innerWidth
        || [...document.querySelectorAll('.pick__role')].some(one => one.getBoundingClientRect().right > innerWidth)";
    assert_eq!(window.ask(wide, vec![]).await?, json!(false), "in the smallest window, too");
    window.close().await
}
