//! axe-core and the width of the window over the screens of people and threads: light and dark, both directions of writing, phone,
//! desktop and the narrowest window.

use crate::stage::{Outcome, Stage, choose, look};
use serde_json::{Value, json};
use trente_test_support::harness::{Key, Window, role};
use trente_test_support::strict::Failure;

fn answer(body: Value) -> Failure {
    Failure::Instead(Vec::new(), body)
}

fn person(id: usize, name: &str) -> Value {
    json!({
        "id": id.to_string(), "username": format!("somebody_{id}"), "acct": format!("somebody_{id}@a-rather-long-domain.far.example"),
        "display_name": name, "note": "<p>Keeps the lighthouse, and bees. Asks questions about everything that has a tide in it.</p>",
        "url": "https://far.example/@x", "followers_count": 1200, "following_count": 40, "statuses_count": 9
    })
}

fn status(id: &str, text: &str, author: Value, parent: Option<&str>) -> Value {
    json!({
        "id": id, "content": format!("<p>{text}</p>"), "created_at": "2026-11-20T10:00:00.000Z", "visibility": "public",
        "account": author, "in_reply_to_id": parent, "url": format!("https://far.example/@x/{id}"), "language": "en",
        "replies_count": 0, "reblogs_count": 2, "favourites_count": 5
    })
}

/// What the little world lacks: everything around Rosa, and a thread with all that a thread can have.
fn furnish(stage: &Stage) {
    stage.server.set(|switches| switches.translates = true);
    let names = ["Nora Lindqvist", "Idris Benali", "Efia Mensah", "Théo Vasseur", "Henk de Wit"];
    let people: Vec<Value> = names.iter().enumerate().map(|(at, name)| person(40 + at, name)).collect();
    let tell = |what: &str, body: Value| stage.server.fail(what, usize::MAX, answer(body));
    tell("GET /api/v1/accounts/familiar_followers", json!([{ "id": "7", "accounts": people }]));
    tell(
        "GET /api/v1/accounts/7/featured_tags",
        json!([{ "name": "harbour", "statuses_count": 12 }, { "name": "photography" }]),
    );
    tell("GET /api/v1/accounts/7/endorsements", json!(people[..3]));
    tell("GET /api/v1/accounts/7/followers", json!(people));
    tell(
        "GET /api/v1/accounts/7/statuses?pinned=true",
        json!([status("990", "New here? Begin with the tides.", person(7, "Rosa Okonkwo"), None)]),
    );
    let stand = |id: usize| json!({ "id": id.to_string(), "following": id.is_multiple_of(2), "followed_by": id == 41, "muting": id == 7, "showing_reblogs": true, "note": if id == 7 { "Met at the harbour.\nKnows boats." } else { "" } });
    tell(
        "GET /api/v1/accounts/relationships",
        json!([stand(7), stand(40), stand(41), stand(42), stand(43), stand(44)]),
    );
    let form = |text: &str, at: &str| json!({ "content": format!("<p>{text}</p>"), "created_at": at, "account": people[0], "spoiler_text": "tea" });
    tell(
        "GET /api/v1/statuses/900/history",
        json!([
            form("Tea at four, on the pier", "2026-11-20T10:00:00Z"),
            form("Tea at five, on the long pier", "2026-11-20T11:00:00Z")
        ]),
    );
    let mut replies: Vec<Value> = Vec::new();
    for (id, parent, text) in [
        ("901", "900", "I am up"),
        ("902", "901", "So am I"),
        ("903", "901", "The tide woke me"),
        ("904", "903", "It woke us all"),
        ("905", "903", "Not me"),
        ("906", "905", "Lucky you"),
        ("907", "905", "Ears of wool"),
    ] {
        replies.push(status(id, text, people[replies.len() % 5].clone(), Some(parent)));
    }
    let quoted = status("950", "What was quoted", people[1].clone(), None);
    for (at, state) in ["pending", "muted_account", "deleted"].into_iter().enumerate() {
        let mut reply = status(&format!("91{at}"), "With a quote", people[at].clone(), Some("900"));
        reply["quote"] = json!({ "state": state, "quoted_status": quoted });
        replies.push(reply);
    }
    tell("GET /api/v1/statuses/900/context", json!({ "ancestors": [], "descendants": replies }));
    tell(
        "POST /api/v1/statuses/900/translate",
        json!({
            "content": "<p>Good morning from the pier</p>", "detected_source_language": "de", "language": "en", "provider": "DeepL.com"
        }),
    );
    let mut post = status("900", "Guten Morgen vom Steg", people[0].clone(), None);
    (post["language"], post["edited_at"], post["replies_count"]) =
        (json!("de"), json!("2026-11-20T11:00:00Z"), json!(31));
    tell("GET /api/v1/statuses/900", post);
    for (id, changes) in
        [("50", json!({ "limited": true })), ("51", json!({ "suspended": true })), ("52", json!({ "memorial": true }))]
    {
        let mut account = person(id.parse().unwrap_or_default(), "Somebody Else");
        for (key, value) in changes.as_object().into_iter().flatten() {
            account[key] = value.clone();
        }
        tell(&format!("GET /api/v1/accounts/{id}/"), json!([]));
        tell(&format!("GET /api/v1/accounts/{id}"), account);
    }
}

/// Goes by address: in the pseudo-locale nothing is called what it is called in English.
async fn go(window: &Window, path: &str, ready: &str) -> Outcome {
    let script = "history.pushState({}, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate', {state: {}}))";
    window.script(script, vec![path.into()]).await?;
    window.wait_until(path, "return !!document.querySelector(arguments[0])", vec![ready.into()]).await?;
    Ok(())
}

async fn click(window: &Window, what: &str) -> Outcome {
    let script = "const it = document.querySelector(arguments[0]); it?.click(); return !!it";
    window.wait_until(what, script, vec![what.into()]).await.map(drop)
}

async fn screens(width: u32, height: u32, styles: &[(Option<&str>, &str)]) -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member_at(width, height).await?;
    furnish(&stage);
    let mut found = Vec::new();
    for (language, theme) in styles {
        choose(&window, *language, theme).await?;
        window.wait_for(&role("article")).await?;
        let place = |page: &str| format!("{page} {theme} {} {width}x{height}", language.unwrap_or("en"));
        go(&window, "/person/7", ".featured").await?;
        window
            .wait_until("the pinned post", "return document.body.innerText.includes('Begin with the tides')", vec![])
            .await?;
        look(&window, &place("person"), &mut found).await?;
        click(&window, ".note__edit").await?;
        look(&window, &place("note"), &mut found).await?;
        click(&window, ".profile__top [aria-haspopup=menu]").await?;
        window.wait_for(&role("menu")).await?;
        look(&window, &place("menu"), &mut found).await?;
        window.press(Key::Escape).await?;
        go(&window, "/person/7/followers", ".people__row").await?;
        look(&window, &place("followers"), &mut found).await?;
        go(&window, "/people/muted", ".blank, .people__row").await?;
        look(&window, &place("muted"), &mut found).await?;
        for id in ["50", "51", "52"] {
            go(&window, &format!("/person/{id}"), ".profile__head").await?;
            look(&window, &place(&format!("account {id}")), &mut found).await?;
        }
        go(&window, "/post/900", ".post--in2").await?;
        click(&window, ".post__translate").await?;
        window.wait_until("the translation", "return !!document.querySelector('.post__by')", vec![]).await?;
        look(&window, &place("thread"), &mut found).await?;
        click(&window, ".post--focus .act--more").await?;
        click(&window, "[role=menuitem]:nth-of-type(4)").await?;
        window.wait_until("the question", "return !!document.querySelector('dialog[open]')", vec![]).await?;
        look(&window, &place("mute"), &mut found).await?;
        window.press(Key::Escape).await?;
        go(&window, "/post/900/history", ".history ins").await?;
        look(&window, &place("history"), &mut found).await?;
        go(&window, "/", "article").await?;
    }
    assert!(found.is_empty(), "{} faults at {width}x{height}:\n{}", found.len(), found.join("\n"));
    window.close().await
}

const ALL: [(Option<&str>, &str); 3] = [(None, "light"), (None, "dark"), (Some("en-XB"), "light")];

#[tokio::test(flavor = "multi_thread")]
async fn people_and_threads_on_a_phone() -> Outcome {
    screens(390, 844, &ALL).await
}

#[tokio::test(flavor = "multi_thread")]
async fn people_and_threads_on_a_desktop() -> Outcome {
    screens(1280, 800, &ALL).await
}

#[tokio::test(flavor = "multi_thread")]
async fn people_and_threads_in_the_narrowest_window() -> Outcome {
    screens(320, 640, &[(None, "light")]).await
}
