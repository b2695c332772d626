//! axe-core over every screen: light and dark, both directions of writing, phone and desktop, in the window's own typeface and
//! in another. WCAG 2.2 AA, no violation.

use crate::answers::go;
use crate::attach;
use crate::stage::{Outcome, Stage, choose, go_to_log_in, invoke, log_in, look};
use trente_test_support::harness::{Key, article, button, field, heading, role};

async fn screens(width: u32, height: u32) -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.app().size(width, height).open(&stage.desk, &stage.home).await?;
    let mut found = Vec::new();
    window.wait_for(&role("article")).await?;
    for theme in ["light", "dark"] {
        choose(&window, None, theme).await?;
        window.wait_for(&article("Who else is awake?")).await?;
        look(&window, &format!("welcome {theme}"), &mut found).await?;
    }
    go(&window, "/home", ".blank").await?;
    look(&window, "an empty Home of a guest", &mut found).await?;
    let pick = serde_json::json!({ "pick": { "tag": { "name": "photography" } }, "on": true });
    invoke(&window, "set_pick", pick).await?;
    window.wait_for(&role("article")).await?;
    look(&window, "a guest's Home", &mut found).await?;
    go(&window, "/join", "#join-name").await?;
    window.wait_for_text("Privacy").await?;
    look(&window, "join", &mut found).await?;
    window.tap(&button("Choose my own")).await?;
    window.wait_for(&field("Password")).await?;
    look(&window, "join with a password of one's own", &mut found).await?;
    window.tap(&button("Use the one made for me")).await?;
    window.tap(&button("Agree and join")).await?;
    window.wait_for_text("Choose a name first.").await?;
    look(&window, "join with faults", &mut found).await?;
    go_to_log_in(&window).await?;
    look(&window, "login", &mut found).await?;
    window.type_into(&field("Where is your account?"), "???").await?;
    window.tap(&button("Continue")).await?;
    window.wait_for_text("That isn’t a server’s address.").await?;
    look(&window, "login with a fault", &mut found).await?;
    window.tap(&button("Clear")).await?;
    window.client().back().await?;
    log_in(&window, stage.server.url()).await?;
    crate::answers::fill(&stage);
    // Whom she does not follow is suggested to her.
    stage.server.set_follows("ada", &["1", "2", "3", "4", "5", "8"], &[]);
    let opened = stage.server.find_post("Who else is awake?").unwrap_or_default();
    for (language, theme) in [(None, "light"), (None, "dark"), (Some("en-XB"), "light"), (Some("en-XB"), "dark")] {
        choose(&window, language, theme).await?;
        window.wait_for(&role("article")).await?;
        let place = |page: &str| format!("{page} {theme} {}", language.unwrap_or("en"));
        look(&window, &place("home"), &mut found).await?;
        go(&window, &format!("/post/{opened}"), "article").await?;
        look(&window, &place("thread"), &mut found).await?;
        go(&window, "/person/7", "article").await?;
        look(&window, &place("profile"), &mut found).await?;
        go(&window, "/write", "textarea").await?;
        look(&window, &place("compose"), &mut found).await?;
        // They stay in the draft from one round to the next.
        let given = [attach::picture("quay"), attach::picture("boat")];
        match language.is_none() && theme == "light" {
            true => attach::attach(&window, &given, 2).await?,
            false => attach::uploaded(&window, 2).await?,
        }
        look(&window, &place("compose with pictures"), &mut found).await?;
        window.script("document.querySelector('.outlet .attach__describe').click()", vec![]).await?;
        window
            .wait_until("nothing can be described", "return document.querySelector('.describe__picture img')", vec![])
            .await?;
        look(&window, &place("describing a picture"), &mut found).await?;
        window.press(Key::Escape).await?;
        for (path, ready) in [
            ("/search", ".rulebox"),
            ("/search?q=the", "article"),
            ("/search?q=xyzzy", ".blank"),
            ("/live", "article"),
            ("/live/hashtags", "#panel-hashtags .row__title"),
            ("/live/news", ".newscard"),
            ("/live/people", "#panel-people .row__title"),
            ("/catch-up", ".catchup__figures"),
            ("/bookmarks", ".blank"),
            ("/lists", ".row__icon"),
            ("/tag/harbour", "article"),
            ("/tags/tide,maps", ".chip__out"),
            ("/report/3", ".row--choice"),
            ("/people/servers", ".blank"),
            ("/filters", ".blank"),
        ] {
            go(&window, path, ready).await?;
            look(&window, &place(path), &mut found).await?;
        }
        go(&window, "/settings", "input,select").await?;
        look(&window, &place("settings"), &mut found).await?;
        for (path, ready) in crate::answers::SCREENS {
            go(&window, path, ready).await?;
            look(&window, &place(path), &mut found).await?;
        }
        go(&window, "/", "article").await?;
    }
    window.wait_for(&heading("")).await?;
    assert!(found.is_empty(), "{} violations at {width}x{height}:\n{}", found.len(), found.join("\n"));
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn phone_screens_have_no_violations() -> Outcome {
    screens(390, 844).await
}

#[tokio::test(flavor = "multi_thread")]
async fn desktop_screens_have_no_violations() -> Outcome {
    screens(1280, 800).await
}
