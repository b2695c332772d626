//! axe-core over every screen: light and dark, both directions of writing, phone and desktop, in the window's own typeface and
//! in another. WCAG 2.2 AA, no violation.

use crate::answers::go;
use crate::attach;
use crate::member::log_in_before;
use crate::stage::{Outcome, Stage, at_home, choose, go_to_log_in, invoke, look};
use serde_json::json;
use trente_test_support::harness::{Key, Window, article, button, field, heading, role};
use trente_test_support::strict::Failure;

/// What the composer opens: what it is, how it is opened, and when it is there.
fn asked_for() -> [(&'static str, &'static str, &'static str); 4] {
    [
        (
            "a poll that is written",
            "if (!document.querySelector('.outlet .ask')) document.querySelector('.outlet [aria-label*=poll], .outlet .compose__tools .iconbtn:nth-of-type(2)').click()",
            "return document.querySelectorAll('.outlet .ask__answer').length >= 2",
        ),
        (
            "who will see it",
            "document.querySelector('.outlet .compose__who [aria-haspopup=dialog]').click()",
            "return document.querySelector('.seen__quotes .segmented')",
        ),
        (
            "emoji to choose from",
            "document.querySelector('.outlet .compose__tools [aria-haspopup=dialog]').click()",
            "return document.querySelector('.emoji__cell span, .emoji__cell img')",
        ),
        (
            "when it is to be sent",
            "[...document.querySelectorAll('.outlet .compose__tools [aria-haspopup=dialog]')].at(-1).click()",
            "return document.querySelector('dialog[open] #later-day')",
        ),
    ]
}

/// The doors, as a guest sees them.
async fn doors(width: u32, height: u32) -> Outcome {
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
    assert!(found.is_empty(), "{} violations at {width}x{height}:\n{}", found.len(), found.join("\n"));
    window.close().await
}

/// A post that could not be sent and needs her, and one that is sent later.
async fn leave_posts(window: &Window, stage: &Stage) -> Outcome {
    stage.server.fail("POST /api/v1/statuses", 1, Failure::Refused(422, "Validation failed: not today".into()));
    let account = format!("ada@{}", stage.server.domain());
    let draft = |key: &str| json!({ "key": key, "text": "Under the hill", "warning": "", "visibility": "public", "language": "en", "in_reply_to": null });
    let why = json!({ "code": "offline", "server": null, "retry_after": null, "said": null, "detail": "" });
    let left =
        invoke(window, "wait_to_send", json!({ "account": account, "draft": draft("0b1f"), "why": why })).await?;
    assert!(left.get("ok").is_some(), "{left}");
    let needs = "return document.querySelector('.outlet .banner--warn a[href=\"/drafts\"]')";
    window.wait_until("Home does not say that a post could not be sent", needs, vec![]).await?;
    let later = json!({ "account": account, "draft": draft("0b2f"), "at": "2040-01-01T08:00:00Z" });
    let later = invoke(window, "schedule_post", later).await?;
    assert!(later.get("ok").is_some(), "{later}");
    Ok(())
}

/// What a member sees, in one direction of writing.
async fn screens(width: u32, height: u32, language: Option<&str>) -> Outcome {
    let stage = Stage::set().await?;
    log_in_before(&stage.server, &stage.home, "ada").await;
    let window = stage.app().size(width, height).open(&stage.desk, &stage.home).await?;
    at_home(&window).await?;
    let mut found = Vec::new();
    crate::answers::fill(&stage);
    leave_posts(&window, &stage).await?;
    // Whom she does not follow is suggested to her.
    stage.server.set_follows("ada", &["1", "2", "3", "4", "5", "8"], &[]);
    let opened = stage.server.find_post("Who else is awake?").unwrap_or_default();
    for theme in ["light", "dark"] {
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
        match theme == "light" {
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
        for (part, opens, ready) in asked_for() {
            window.script(opens, vec![]).await?;
            window.wait_until(part, ready, vec![]).await?;
            look(&window, &place(part), &mut found).await?;
            window.press(Key::Escape).await?;
        }
        for (path, ready) in [
            ("/drafts", ".draft__alert, .draft__needs"),
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
            ("/take-along", ".portability .checkbox"),
            ("/move", ".portability__steps"),
            ("/profile", "#yourself-bio"),
            ("/findable", ".row--choice"),
            ("/presets", ".preset"),
            ("/bothered/3", ".row--choice"),
            ("/lists/31/people", ".people__row"),
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
async fn phone_doors_have_no_violations() -> Outcome {
    doors(390, 844).await
}

#[tokio::test(flavor = "multi_thread")]
async fn phone_screens_have_no_violations() -> Outcome {
    screens(390, 844, None).await
}

#[tokio::test(flavor = "multi_thread")]
async fn phone_screens_have_none_from_right_to_left() -> Outcome {
    screens(390, 844, Some("en-XB")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn desktop_doors_have_no_violations() -> Outcome {
    doors(1280, 800).await
}

#[tokio::test(flavor = "multi_thread")]
async fn desktop_screens_have_no_violations() -> Outcome {
    screens(1280, 800, None).await
}

#[tokio::test(flavor = "multi_thread")]
async fn desktop_screens_have_none_from_right_to_left() -> Outcome {
    screens(1280, 800, Some("en-XB")).await
}
