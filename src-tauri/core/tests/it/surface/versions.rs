//! What belongs to one post: earlier forms, translations, answers that are still on their way.

use super::app::{ada, guest, reader};
use serde_json::{Value, json};
use trente_contract::FaultCode;
use trente_contract::commands::{AwaitReplies, PostHistory, Thread, Translate};
use trente_contract::thread::Collecting;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;
use trente_text::plain::{plain, plain_inlines};

fn answer(body: Value) -> Failure {
    Failure::Instead(Vec::new(), body)
}

fn author() -> Value {
    json!({ "id": "7", "username": "rosa", "acct": "rosa" })
}

fn form(text: &str, at: &str) -> Value {
    json!({ "content": text, "spoiler_text": "", "sensitive": false, "created_at": at, "account": author() })
}

#[tokio::test]
async fn earlier_forms_come_newest_first() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let mut last = form("<p>Tea at <b>five</b></p>", "2026-11-20T11:00:00.000Z");
    last["media_attachments"] = json!([{ "id": "3", "type": "image", "description": "A pot" }]);
    last["poll"] = json!({ "options": [{ "title": "Green" }, { "title": null }] });
    last["spoiler_text"] = json!("drinks");
    let all = json!([form("<p>Tea at four</p>", "2026-11-20T10:00:00.000Z"), { "content": "by nobody" }, last]);
    server.fail("GET /api/v1/statuses/9/history", 1, answer(all));
    let request = PostHistory { reader: reader(&account), id: "9".into() };
    let forms = trente.post_history(request.clone()).await.expect("they are told");
    let texts: Vec<String> = forms.iter().map(|form| plain(&form.text)).collect();
    assert_eq!(texts, ["Tea at five", "Tea at four"], "the newest first, and without what cannot be read");
    assert_eq!(plain_inlines(&forms[0].warning), "drinks", "with its warning");
    assert_eq!((forms[0].media.len(), forms[0].poll.len()), (1, 2), "pictures and answers");
    assert_eq!(forms[1].at, "2026-11-20T10:00:00.000Z", "since when");

    for (failure, code) in [
        (Failure::Refused(404, "no".into()), FaultCode::NotFound),
        (answer(json!({})), FaultCode::BadAnswer),
        (Failure::Html, FaultCode::BadAnswer),
    ] {
        server.fail("GET /api/v1/statuses/9/history", 1, failure.clone());
        let fault = trente.post_history(request.clone()).await.expect_err("there are none");
        assert_eq!(fault.code, code, "{failure:?}");
    }
}

#[tokio::test]
async fn a_translation_has_all_parts_of_its_post() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let status = json!({
        "id": "9", "content": "<p>Hallo</p>", "created_at": "2026-11-20T10:00:00.000Z", "visibility": "public",
        "account": author(), "language": "de", "emojis": [{ "shortcode": "tea", "url": format!("{}/media/harbour.png", server.url()) }],
    });
    let translation = json!({
        "content": "<p>Hello :tea:</p>", "spoiler_text": "a greeting", "detected_source_language": "de", "language": "en",
        "provider": "DeepL.com", "poll": { "id": "1", "options": [{ "title": "Yes" }] },
        "media_attachments": [{ "id": "3", "description": "A pot" }, { "id": "", "description": "x" }, { "id": "4", "description": " " }],
    });
    server.fail("GET /api/v1/statuses/9", usize::MAX, answer(status));
    server.fail("POST /api/v1/statuses/9/translate", 1, answer(translation));
    let request = Translate { account: account.key.clone(), id: "9".into(), language: "en-GB".into() };
    let translated = trente.translate(request.clone()).await.expect("it is translated");
    assert_eq!(plain(&translated.text), "Hello :tea:", "what it says, with the post's own emoji");
    assert_eq!(plain_inlines(&translated.warning), "a greeting", "its warning");
    assert_eq!((translated.by.as_str(), translated.from.as_deref()), ("DeepL.com", Some("de")), "by whom, from what");
    assert_eq!(translated.language.as_deref(), Some("en"), "and into what");
    assert_eq!(translated.poll.iter().map(|one| plain_inlines(one)).collect::<Vec<_>>(), ["Yes"], "its answers");
    assert_eq!(translated.alts, [("3".to_owned(), "A pot".to_owned())], "descriptions that say something, by picture");
    let asked = server.requests().into_iter().find(|asked| asked.path.ends_with("/translate")).expect("it was asked");
    assert_eq!(asked.body, "lang=en", "in the language as servers know it");

    let bare = json!({ "content": "<p>Hello</p>", "media_attachments": null, "poll": null });
    server.fail("POST /api/v1/statuses/9/translate", 1, answer(bare));
    let translated = trente.translate(request.clone()).await.expect("an old server tells less");
    assert_eq!((translated.by.as_str(), translated.from, translated.poll.len()), ("", None, 0), "nothing is made up");
    for (status, code) in [(403, FaultCode::Forbidden), (404, FaultCode::NotFound), (503, FaultCode::ServerBusy)] {
        server.fail("POST /api/v1/statuses/9/translate", 9, Failure::Refused(status, "no".into()));
        assert_eq!(trente.translate(request.clone()).await.expect_err("it is not").code, code, "{status}");
        // The post's own answer stays.
        server.heal();
        server.fail("GET /api/v1/statuses/9", usize::MAX, answer(json!({ "id": "9", "account": author() })));
    }
}

#[tokio::test]
async fn more_answers_are_waited_for_where_the_server_says_so() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let id = server.find_post("Who else is awake?").expect("the strict server has it");
    let context = json!({ "ancestors": [], "descendants": [] });
    let header = ("mastodon-async-refresh", r#"id="Y29udGV4dA==", retry=1, result_count=0"#.to_owned());
    let what = format!("GET /api/v1/statuses/{id}/context");
    server.fail(&what, usize::MAX, Failure::Instead(vec![header], context));
    let reply = trente
        .thread(Thread { reader: guest(&server), id: id.as_str().into(), elsewhere: false })
        .await
        .expect("a thread");
    assert_eq!(reply.collecting, None, "a guest is not told how far that is");
    let request = Thread { reader: reader(&account), id: id.as_str().into(), elsewhere: false };
    let reply = trente.thread(request.clone()).await.expect("a thread");
    let collecting = reply.collecting.expect("the server is at it");
    assert_eq!(collecting, Collecting { id: "Y29udGV4dA==".into(), retry: 1 }, "as its header says");

    let state = |status: &str, count: Value| {
        answer(json!({ "async_refresh": { "id": "x", "status": status, "result_count": count } }))
    };
    let ask = || AwaitReplies { account: account.key.clone(), collecting: collecting.clone() };
    for (answers, worth_it, asked) in [
        (vec![state("running", json!(1)), state("finished", json!(2))], true, 2),
        (vec![state("finished", json!(0))], false, 1),
        (vec![state("finished", Value::Null)], true, 1),
        (vec![state("a new word", json!(1))], true, 1),
        (vec![Failure::Refused(404, "gone".into())], true, 1),
    ] {
        server.forget_requests();
        for answer in &answers {
            server.fail("GET /api/v1_alpha/async_refreshes/", 1, answer.clone());
        }
        assert_eq!(trente.await_replies(ask()).await, Ok(worth_it), "{answers:?}");
        assert_eq!(server.count("GET /api/v1_alpha/async_refreshes/"), asked, "asked so often: {answers:?}");
    }
    server.fail("GET /api/v1_alpha/async_refreshes/", 1, Failure::Html);
    assert_eq!(trente.await_replies(ask()).await.expect_err("nonsense").code, FaultCode::BadAnswer, "it says so");
    server.heal();
    let reply = trente.thread(request).await.expect("a thread");
    assert_eq!(reply.collecting, None, "a server that fetches nothing says nothing");
}
