//! Threads: who boosted and favourited, earlier forms, translations, answers that come late, quotes in all their states.

use crate::stage::{Outcome, Stage};
use serde_json::{Value, json};
use trente_test_support::harness::{Key, Window, article, button, heading, link, role};
use trente_test_support::strict::Failure;

const POST: &str = "Who else is awake?";

fn answer(body: Value) -> Failure {
    Failure::Instead(Vec::new(), body)
}

fn person(id: &str, name: &str) -> Value {
    json!({ "id": id, "username": name.to_lowercase(), "acct": format!("{}@far.example", name.to_lowercase()), "display_name": name })
}

fn status(id: &str, text: &str, author: &Value, parent: Option<&str>) -> Value {
    json!({
        "id": id, "content": format!("<p>{text}</p>"), "created_at": "2026-11-20T10:00:00.000Z", "visibility": "public",
        "account": author, "in_reply_to_id": parent, "url": format!("https://far.example/@x/{id}"), "language": "en",
        "replies_count": 0, "reblogs_count": 0, "favourites_count": 0
    })
}

async fn go(window: &Window, path: &str) -> Outcome {
    let script = "history.pushState({}, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate', {state: {}}))";
    window.script(script, vec![json!(path)]).await.map(drop)
}

#[tokio::test(flavor = "multi_thread")]
async fn who_boosted_and_who_favourited() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let id = stage.server.find_post(POST).unwrap_or_default();
    let next = format!("<{}/api/v1/statuses/{id}/favourited_by?max_id=5>; rel=\"next\"", stage.server.url());
    let path = format!("GET /api/v1/statuses/{id}/favourited_by");
    stage.server.fail(&format!("{path}?max_id=5"), 1, answer(json!([person("41", "Mina")])));
    let first = json!([person("40", "Nora"), person("7", "Rosa")]);
    stage.server.fail(&path, 1, Failure::Instead(vec![("link", next)], first));
    let mut post = status(&id, POST, &person("7", "Rosa"), None);
    (post["favourites_count"], post["reblogs_count"]) = (json!(3), json!(1));
    stage.server.fail(&format!("GET /api/v1/statuses/{id}/reblogged_by"), 1, answer(json!([])));
    stage.server.fail(&format!("GET /api/v1/statuses/{id}/context"), usize::MAX, answer(json!({})));
    stage.server.fail(&format!("GET /api/v1/statuses/{id}"), usize::MAX, answer(post));
    go(&window, &format!("/post/{id}")).await?;
    window.tap(&link("3 favourites")).await?;
    window.wait_for(&heading("Favourited by")).await?;
    window.wait_for(&link("Nora")).await?;
    window.tap(&button("Show more people")).await?;
    window.wait_for(&link("Mina")).await?;
    window.wait_for_text("As far as your server knows.").await?;
    window.tap(&button("Back")).await?;
    window.tap(&link("1 boost")).await?;
    window.wait_for(&heading("No boosts known")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn earlier_forms_show_what_changed() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let rosa = person("7", "Rosa");
    let form = |text: &str, at: &str| json!({ "content": format!("<p>{text}</p>"), "created_at": at, "account": rosa });
    let forms = json!([form("Tea at four", "2026-11-20T10:00:00Z"), form("Tea at five", "2026-11-20T11:00:00Z")]);
    stage.server.fail("GET /api/v1/statuses/900/history", 1, answer(forms));
    stage.server.fail("GET /api/v1/statuses/900/context", usize::MAX, answer(json!({})));
    let mut post = status("900", "Tea at five", &rosa, None);
    post["edited_at"] = json!("2026-11-20T11:00:00Z");
    stage.server.fail("GET /api/v1/statuses/900", usize::MAX, answer(post));
    go(&window, "/post/900").await?;
    window.tap(&link("Edited")).await?;
    window.wait_for(&heading("Edits")).await?;
    let marked = "const words = tag => [...document.querySelectorAll('.history ' + tag)].map(el =>
            [...el.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.data).join('')).join();
        return words('ins') === 'five' && words('del') === 'four'";
    window.wait_until("what changed is marked", marked, vec![]).await?;
    window.wait_for_text("First version").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_in_another_language_is_translated_and_turned_back() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.translates = true);
    let window = stage.open_as_member().await?;
    let mut post = status("900", "Guten Morgen", &person("7", "Rosa"), None);
    post["language"] = json!("de");
    post["spoiler_text"] = json!("Gruß");
    post["poll"] = json!({ "id": "1", "options": [{ "title": "Ja", "votes_count": 1 }, { "title": "Nein", "votes_count": 0 }], "votes_count": 1 });
    let translation = json!({
        "content": "<p>Good morning</p>", "spoiler_text": "Greeting", "detected_source_language": "de", "language": "en",
        "provider": "DeepL.com", "poll": { "options": [{ "title": "Yes" }, { "title": "No" }] }, "media_attachments": []
    });
    stage.server.fail("POST /api/v1/statuses/900/translate", 3, Failure::ProxyPage);
    stage.server.fail("POST /api/v1/statuses/900/translate", 1, answer(translation));
    stage.server.fail("GET /api/v1/statuses/900/context", usize::MAX, answer(json!({})));
    stage.server.fail("GET /api/v1/statuses/900", usize::MAX, answer(post));
    go(&window, "/post/900").await?;
    window.tap(&button("Translate from German")).await?;
    window.wait_for_text("It was not translated.").await?;
    window.tap(&button("Translate from German")).await?;
    window.wait_for_text("Translated from German by DeepL.com").await?;
    window.wait_for_text("Greeting").await?;
    window.tap(&button("Show").exactly()).await?;
    window.wait_for_text("Good morning").await?;
    window.wait_for_text("Yes").await?;
    window.tap(&button("Show the original")).await?;
    window.wait_for_text("Guten Morgen").await?;
    let focus = window.focus().await?;
    assert_eq!(focus, "button Translate from German", "the button stays where it is");
    window.press(Key::Enter).await?;
    window.wait_for_text("Good morning").await?;
    assert_eq!(stage.server.count("POST /api/v1/statuses/900/translate"), 4, "it is not asked for again");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_offered_where_the_server_translates_nothing() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let mut post = status("900", "Guten Morgen", &person("7", "Rosa"), None);
    post["language"] = json!("de");
    stage.server.fail("GET /api/v1/statuses/900/context", usize::MAX, answer(json!({})));
    stage.server.fail("GET /api/v1/statuses/900", usize::MAX, answer(post));
    go(&window, "/post/900").await?;
    window.wait_for_text("No replies yet.").await?;
    assert_eq!(window.count(&button("Translate")).await?, 0, "no empty promise");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_come_late_wait_behind_a_button() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let nora = person("40", "Nora");
    let first = status("901", "I am up", &nora, Some("900"));
    let late = [
        status("902", "So am I", &person("41", "Mina"), Some("901")),
        status("903", "The tide woke me", &person("42", "Theo"), Some("901")),
        status("904", "It woke us all", &nora, Some("903")),
    ];
    let header = ("mastodon-async-refresh", r#"id="bW9yZQ==", retry=1"#.to_owned());
    let few = json!({ "ancestors": [], "descendants": [first] });
    let mut all = vec![first.clone()];
    all.extend(late);
    stage.server.fail(
        "GET /api/v1_alpha/async_refreshes/bW9yZQ==",
        1,
        answer(json!({ "async_refresh": { "status": "finished", "result_count": 3 } })),
    );
    stage.server.fail("GET /api/v1/statuses/900/context", 1, Failure::Instead(vec![header], few));
    stage.server.fail(
        "GET /api/v1/statuses/900/context",
        usize::MAX,
        answer(json!({ "ancestors": [], "descendants": all })),
    );
    let mut post = status("900", "Who is awake", &person("7", "Rosa"), None);
    post["replies_count"] = json!(6);
    stage.server.fail("GET /api/v1/statuses/900", usize::MAX, answer(post));
    go(&window, "/post/900").await?;
    window.wait_for(&article("I am up")).await?;
    window.wait_for(&button("Show 3 more replies")).await?;
    assert_eq!(window.count(&article("The tide woke me")).await?, 0, "nothing moves under the reader");
    window.tap(&button("Show 3 more replies")).await?;
    window.wait_for(&article("The tide woke me")).await?;
    window.wait_for_text("Your server has 1 of 6 replies.").await?;
    window.wait_for(&link("See them all on far.example")).await?;
    // An answer to one of two answers stands in; a talk of two beyond that does not.
    let steps = "return ['I am up', 'So am I', 'The tide woke me', 'It woke us all'].map(text => {
        const post = [...document.querySelectorAll('article')].find(post => post.textContent.includes(text));
        return post ? [1, 2, 3].find(step => post.classList.contains(`post--in${step}`)) ?? 0 : null; })";
    assert_eq!(window.script(steps, vec![]).await?, json!([0, 1, 1, 1]), "by who answers whom");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn quotes_say_why_they_are_not_there() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    let rosa = person("7", "Rosa");
    let quoted = status("950", "What was quoted", &person("43", "Boris"), None);
    let states = [
        ("pending", "waits for its author’s consent"),
        ("rejected", "did not agree to the quote"),
        ("revoked", "took the quote back"),
        ("deleted", "The quoted post was deleted."),
        ("unauthorized", "is not for you to see"),
        ("blocked_account", "is by somebody you blocked"),
        ("blocked_domain", "is from a server you blocked"),
        ("muted_account", "is by somebody you muted"),
        ("a_new_word", "The quoted post can’t be shown."),
    ];
    let replies: Vec<Value> = states
        .iter()
        .enumerate()
        .map(|(at, (state, _))| {
            let mut post = status(&(910 + at).to_string(), &format!("State {state}"), &rosa, Some("900"));
            post["quote"] = json!({ "state": state, "quoted_status": quoted });
            post
        })
        .collect();
    let mut post = status("900", "All states", &rosa, None);
    post["quote"] = json!({ "state": "accepted", "quoted_status": quoted });
    stage.server.fail(
        "GET /api/v1/statuses/900/context",
        usize::MAX,
        answer(json!({ "ancestors": [], "descendants": replies })),
    );
    stage.server.fail("GET /api/v1/statuses/900", usize::MAX, answer(post));
    go(&window, "/post/900").await?;
    for (state, words) in states {
        window.wait_for(&article(&format!("State {state}"))).await?;
        window.wait_for_text(words).await?;
    }
    let shown = "return [...document.querySelectorAll('.quotepost')].filter(quote => quote.textContent.includes('What was quoted')).length";
    assert_eq!(window.script(shown, vec![]).await?, json!(1), "only the accepted one is shown");
    window.tap(&button("Show all the same").within(article("State muted_account"))).await?;
    window.wait_until("the muted one is shown", "return [...document.querySelectorAll('.quotepost')].filter(quote => quote.textContent.includes('What was quoted')).length === 2", vec![]).await?;
    assert_eq!(window.count(&button("Show all the same")).await?, 2, "what others withhold is not offered");
    assert_eq!(window.count(&role("article")).await?, 10, "each post stands once");
    window.close().await
}
