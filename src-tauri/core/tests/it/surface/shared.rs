//! What another app, or a link, gives to be posted.

use super::app::{App, ada, log_in, reader, until};
use std::path::PathBuf;
use trente_contract::commands::{AwaitLink, LogOut, OpenDraft, TakeLink, TakeShared, WatchUploads};
use trente_contract::compose::{Draft, TakenShare, UploadState};
use trente_contract::post::Visibility;
use trente_contract::reader::{Account, Reader};
use trente_contract::reading::{Found, Wanted};
use trente_core::Trente;
use trente_core::trente::{Shared, SharedFile};
use trente_test_support::StrictServer;

async fn take(trente: &Trente, account: &Account) -> Option<TakenShare> {
    trente.take_shared(TakeShared { account: account.key.clone() }).await.expect("the store can be read")
}

async fn draft(trente: &Trente, account: &Account, taken: &TakenShare) -> Draft {
    let request = OpenDraft { account: account.key.clone(), key: taken.draft.clone(), take: true };
    trente.open_draft(request).await.expect("the store can be read").expect("it is a draft")
}

fn words(text: &str) -> Shared {
    Shared { text: text.to_owned(), ..Shared::default() }
}

/// A file as the phone's part leaves it; a picture where `size` is none.
fn file(app: &App, name: &str, size: Option<u64>) -> SharedFile {
    let path: PathBuf = app.folder.path().join(name);
    match size {
        Some(size) => {
            let file = std::fs::File::create(&path).expect("it can be made");
            file.set_len(size).expect("it can be as large");
        }
        None => std::fs::write(&path, StrictServer::painted("harbour")).expect("it can be made"),
    }
    SharedFile { path, name: name.to_owned(), mime: "image/png".to_owned() }
}

#[tokio::test]
async fn what_is_shared_waits_for_an_account_and_is_a_draft_once() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let trente = app.start();
    trente.share_came(words("First\r\nof all\u{0}")).await.expect("it is kept");
    trente.share_came(words("  ")).await.expect("nothing is nothing");
    drop(trente);
    // Nobody was logged in, and the app was ended.
    let trente = app.start();
    let ada = log_in(&trente, &server, "ada").await;
    let taken = take(&trente, &ada).await.expect("it waited");
    let kept = draft(&trente, &ada, &taken).await;
    assert_eq!((kept.text.as_str(), kept.visibility), ("First\nof all", Visibility::Public), "as the account posts");
    assert_eq!((kept.media.len(), kept.in_reply_to, taken.left_out), (0, None, 0), "words alone");
    assert_eq!(take(&trente, &ada).await, None, "once");
    assert_eq!(server.count("POST /api/v1/statuses"), 0, "nothing is posted by it");
    trente.share_came(words("Second")).await.expect("it is kept");
    trente.log_out(LogOut { account: ada.key.clone() }).await.expect("ada logs out");
    let kenji = log_in(&trente, &server, "kenji").await;
    let taken = take(&trente, &kenji).await.expect("it belongs to nobody yet");
    assert_eq!(draft(&trente, &kenji, &taken).await.text, "Second", "whoever writes then");
}

#[tokio::test]
async fn files_come_along_within_bounds_and_outlive_a_restart() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let files = vec![
        file(&app, "a.png", None),
        file(&app, "large.png", Some((100 << 20) + 1)),
        file(&app, "empty.png", Some(0)),
        SharedFile { path: app.folder.path().join("nowhere.png"), name: String::new(), mime: "image/png".into() },
        file(&app, "b.png", None),
    ];
    let lying: Vec<PathBuf> = files.iter().map(|file| file.path.clone()).collect();
    let shared = Shared { text: "x".repeat(20_000), files, left_out: 2 };
    trente.share_came(shared).await.expect("it is kept");
    assert!(lying.iter().all(|path| !path.exists()), "nothing stays where it lay");
    drop(trente);
    let trente = app.start();
    // What no draft names is swept at a start: this waits for one.
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let taken = take(&trente, &account).await.expect("it waited");
    assert_eq!(taken.left_out, 5, "two the phone left, and what is too large, empty or not there");
    let kept = draft(&trente, &account, &taken).await;
    assert_eq!(kept.text.len(), 10_000, "words have an end");
    let names: Vec<&str> = kept.media.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["a.png", "b.png"], "in their order");
    until("both files at the server", async || {
        let request = WatchUploads { account: account.key.clone(), files: kept.media.clone(), seen: None };
        let uploads = trente.watch_uploads(request).await.expect("it can be told");
        uploads.len() == 2 && uploads.iter().all(|upload| upload.state == UploadState::Ready)
    })
    .await;
    let many = (0..6).map(|number| file(&app, &format!("{number}.png"), None)).collect();
    trente.share_came(Shared { text: String::new(), files: many, left_out: 0 }).await.expect("it is kept");
    let taken = take(&trente, &account).await.expect("files alone are enough");
    assert_eq!((taken.left_out, draft(&trente, &account, &taken).await.media.len()), (2, 4), "four of six");
}

#[tokio::test]
async fn a_link_from_outside_asks_and_a_flood_is_bounded() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let link =
        "trente://share?title=Tides&text=High%20at%20nine%20https%3A%2F%2Ftide.example&url=https%3A%2F%2Ftide.example";
    trente.link_came(link.to_owned());
    assert_eq!(trente.await_link(AwaitLink { wait: true }).await, Ok(Some(link.to_owned())), "the window takes it");
    let found = |text: &str| {
        let request = TakeLink { reader: reader(&account), text: text.to_owned() };
        let trente = trente.clone();
        async move { trente.take_link(request).await.expect("no server is asked") }
    };
    server.forget_requests();
    assert_eq!(found(link).await, Found::Asks { what: Wanted::Share, place: String::new() }, "a question first");
    assert_eq!(take(&trente, &account).await, None, "nothing waits before a yes");
    assert_eq!(found(link).await, Found::Shared, "after a yes it is taken");
    let taken = take(&trente, &account).await.expect("its words wait");
    let text = draft(&trente, &account, &taken).await.text;
    assert_eq!(text, "Tides\n\nHigh at nine https://tide.example", "the address once");
    assert_eq!(found("trente://share?text=Typed").await, Found::Nothing, "who can paste a link can paste words");
    trente.link_came("trente://share".to_owned());
    trente.await_link(AwaitLink { wait: true }).await.expect("the window takes it");
    assert_eq!(found("trente://share").await, Found::Shared, "an empty one asks nobody");
    assert_eq!(take(&trente, &account).await, None, "and brings nothing");
    let guest = TakeLink { reader: Reader::Guest { server: server.domain().to_owned() }, text: link.to_owned() };
    assert_eq!(trente.take_link(guest).await, Ok(Found::Shared), "a guest's words wait as well");
    assert!(server.requests().is_empty(), "no server hears of any of it");
    for number in 0..20 {
        trente.share_came(words(&number.to_string())).await.expect("it is kept");
    }
    let mut texts = Vec::new();
    while let Some(taken) = take(&trente, &account).await {
        texts.push(draft(&trente, &account, &taken).await.text);
    }
    assert_eq!(texts, ["12", "13", "14", "15", "16", "17", "18", "19"], "the newest eight, the oldest of them first");
}
