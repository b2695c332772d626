//! Out of one account, and into another.

use crate::surface::app::{App, ada, log_in, until};
use std::path::Path;
use trente_contract::commands::{BeginExport, BeginImport, EndImport, SaveFailures, WatchExport, WatchImports};
use trente_contract::ids::AccountKey;
use trente_contract::portability::{Export, Import, Imports, Kind, RestWhy};
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

async fn exported(trente: &Trente, account: &AccountKey, kinds: &[Kind]) -> Export {
    let request = BeginExport { account: account.clone(), kinds: kinds.to_vec() };
    trente.begin_export(request).await.expect("it begins");
    let mut seen = None;
    loop {
        let watched = trente.watch_export(WatchExport { account: account.clone(), seen }).await.expect("it is told");
        if !watched.running {
            return watched;
        }
        seen = Some(watched.version);
    }
}

async fn begun(trente: &Trente, account: &AccountKey, name: &str, text: &str) -> Result<(), Fault> {
    trente
        .begin_import(BeginImport { account: account.clone(), name: name.into(), text: text.into(), kind: None })
        .await
}

async fn watched(trente: &Trente, account: &AccountKey, seen: Option<u32>) -> Imports {
    trente.watch_imports(WatchImports { account: account.clone(), seen }).await.expect("they are told")
}

/// Waits, as the window does, until nothing is left to do.
async fn finished(trente: &Trente, account: &AccountKey) -> Vec<Import> {
    let mut seen = None;
    loop {
        let told = watched(trente, account, seen).await;
        if told.imports.iter().all(|import| import.left == 0) {
            return told.imports;
        }
        seen = Some(told.version);
    }
}

fn text(folder: &str, name: &str) -> String {
    std::fs::read_to_string(Path::new(folder).join(name)).expect("the file is there")
}

#[tokio::test]
async fn all_of_an_account_is_written_into_files_and_taken_in_elsewhere() {
    let server = StrictServer::start();
    server.crowd(150);
    let (_app, trente, ada) = ada(&server).await;
    let domain = server.domain();
    let crowd: Vec<String> = (0..150).map(|one| format!("crowd{one}@{domain}")).collect();
    let follows = format!(
        "Account address,Show boosts,Notify on new posts,Languages\n{}",
        crowd.join(",false,true,\"fr, en\"\n")
    );
    server.set_follows("ada", &[], &["bread", "maps"]);
    begun(&trente, &ada.key, "following_accounts.csv", &follows).await.expect("it begins");
    begun(
        &trente,
        &ada.key,
        "muted_accounts.csv",
        &format!("Account address,Hide notifications\nkenji@{domain},false\nrosa@{domain},true\n"),
    )
    .await
    .expect("it begins");
    begun(&trente, &ada.key, "blocked_accounts.csv", &format!("mallory@{domain}\n")).await.expect("it begins");
    begun(&trente, &ada.key, "blocked_domains.csv", "spam.example\nworse.example\n").await.expect("it begins");
    let post = server.find_post("but the fog").expect("somebody wrote that");
    let uri = server.posts().into_iter().find(|one| one["id"] == post.as_str()).expect("it is there")["uri"].clone();
    begun(&trente, &ada.key, "bookmarks.csv", uri.as_str().expect("it has one")).await.expect("it begins");
    let filter = r#"{"custom_filters":[{"title":"Rain","expire_at":null,"context":["home","public"],"action":"hide","keywords_attributes":[{"keyword":"rain","whole_word":false}],"statuses":[]}]}"#;
    begun(&trente, &ada.key, "custom_filters.json", filter).await.expect("it begins");
    let imports = finished(&trente, &ada.key).await;
    assert_eq!(imports.len(), 6, "each file is one: {imports:?}");
    assert!(imports.iter().all(|one| one.failed == 0 && one.done == one.total), "all was done: {imports:?}");
    assert_eq!(server.follows("ada").0.len(), 150, "all are followed");
    assert_eq!(server.way("ada", "10149"), (true, false, vec![]), "the last line says nothing of it");
    assert_eq!(
        server.way("ada", "10007"),
        (false, true, vec!["fr".to_owned(), "en".to_owned()]),
        "the others as they were"
    );
    assert_eq!(
        server.shut_out("ada"),
        (vec!["2".to_owned(), "7".to_owned()], vec!["6".to_owned()]),
        "muted and blocked"
    );
    assert_eq!(server.blocked_domains("ada"), ["spam.example", "worse.example"], "servers are blocked");
    assert!(server.marks("ada", &post).2, "the post is saved");
    assert_eq!(server.filters("ada")[0]["keywords"][0]["whole_word"], false, "the filter is as it was");

    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Lists).collect();
    let export = exported(&trente, &ada.key, &kinds).await;
    assert_eq!(export.fault, None, "nothing went wrong");
    let folder = export.folder.expect("it is told where");
    let counted: Vec<(Option<Kind>, u32)> = export.files.iter().map(|file| (file.kind, file.entries)).collect();
    for (kind, entries) in [
        (Kind::Follows, 150),
        (Kind::Hashtags, 2),
        (Kind::Mutes, 2),
        (Kind::Blocks, 1),
        (Kind::Servers, 2),
        (Kind::Filters, 1),
        (Kind::Bookmarks, 1),
    ] {
        assert!(counted.contains(&(Some(kind), entries)), "{kind:?}: {counted:?}");
    }
    let file = text(&folder, "following_accounts.csv");
    assert!(file.starts_with("Account address,Show boosts,Notify on new posts,Languages\n"), "{file}");
    assert!(file.contains(&format!("crowd7@{domain},false,true,\"fr, en\"\n")), "as Mastodon writes it: {file}");
    assert_eq!(
        text(&folder, "muted_accounts.csv"),
        format!("Account address,Hide notifications\nkenji@{domain},false\nrosa@{domain},true\n")
    );
    assert_eq!(text(&folder, "blocked_accounts.csv"), format!("mallory@{domain}\n"));
    assert_eq!(text(&folder, "bookmarks.csv").trim(), uri.as_str().expect("it has one"));
    let again = exported(&trente, &ada.key, &[Kind::Blocks]).await;
    assert_ne!(again.folder.as_ref(), Some(&folder), "what was written is not written over");

    // The other account, by the one file that has all.
    let whole = text(&folder, "trente.json");
    let kenji = log_in(&trente, &server, "kenji").await;
    server.set_follows("kenji", &["10003"], &[]);
    begun(&trente, &kenji.key, "trente.json", &whole).await.expect("it begins");
    let imports = finished(&trente, &kenji.key).await;
    let follows = imports.iter().find(|import| import.kind == Kind::Follows).expect("they are one");
    assert_eq!((follows.done, follows.already, follows.failed), (149, 1, 0), "who was followed is not asked for again");
    assert_eq!(server.follows("kenji").1, ["bread", "maps"], "hashtags too");
    let mutes = imports.iter().find(|import| import.kind == Kind::Mutes).expect("they are one");
    assert_eq!((mutes.done, mutes.already), (1, 1), "nobody mutes themselves: {mutes:?}");
    assert_eq!(server.way("kenji", "10007"), (false, true, vec!["fr".to_owned(), "en".to_owned()]));
}

#[tokio::test]
async fn what_is_not_found_is_told_and_can_be_kept() {
    let server = StrictServer::start();
    let (_app, trente, ada) = ada(&server).await;
    server.set_follows("ada", &[], &[]);
    let file = format!("rosa@{}\nnobody@{}\ngone@127.0.0.1:1\n", server.domain(), server.domain());
    begun(&trente, &ada.key, "follows.csv", &file).await.expect("it begins");
    let imports = finished(&trente, &ada.key).await;
    assert_eq!((imports[0].done, imports[0].failed), (1, 2), "{imports:?}");
    let failed: Vec<&str> = imports[0].failures.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(failed, [format!("nobody@{}", server.domain()).as_str(), "gone@127.0.0.1:1"]);
    assert!(imports[0].failures.iter().all(|one| one.fault.code == FaultCode::NotFound), "{imports:?}");
    let request = SaveFailures { account: ada.key.clone(), id: imports[0].id.clone() };
    let saved = trente.save_failures(request).await.expect("it is written");
    let kept = text(&saved.folder, &saved.name);
    assert!(kept.contains("nobody@") && !kept.contains("rosa@"), "only who was not found: {kept}");
    trente.end_import(EndImport { account: ada.key.clone(), id: imports[0].id.clone() }).await.expect("it goes");
    assert!(watched(&trente, &ada.key, None).await.imports.is_empty(), "it is off the list");
}

#[tokio::test]
async fn a_server_that_wants_to_be_left_alone_is() {
    let server = StrictServer::start();
    server.crowd(30);
    let (_app, trente, ada) = ada(&server).await;
    server.set_follows("ada", &[], &[]);
    server.set(|switches| switches.follow_limit = Some(10));
    let people: String = (0..30).map(|one| format!("crowd{one}@{}\n", server.domain())).collect();
    begun(&trente, &ada.key, "follows.csv", &people).await.expect("it begins");
    until("a rest", async || watched(&trente, &ada.key, None).await.imports[0].rests.is_some()).await;
    let import = watched(&trente, &ada.key, None).await.imports.remove(0);
    let rest = import.rests.clone().expect("it rests");
    assert_eq!(rest.why, RestWhy::Asked, "the server said so");
    assert!(rest.seconds.is_some_and(|seconds| seconds > 3500 && seconds <= 3601), "for as long as it said: {rest:?}");
    assert_eq!((import.done, import.left), (10, 20), "what was refused is not lost");
    let asked = server.count("POST /api/v1/accounts/");
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    assert_eq!(server.count("POST /api/v1/accounts/"), asked, "nobody asks meanwhile");
    assert_eq!(asked, 11, "the one that was too many was asked once");
    trente.end_import(EndImport { account: ada.key.clone(), id: import.id }).await.expect("it ends");
    assert!(watched(&trente, &ada.key, None).await.imports.is_empty(), "it is over");
}

#[tokio::test]
async fn an_export_that_fails_writes_nothing_and_says_why() {
    let server = StrictServer::start();
    let (app, trente, ada) = ada(&server).await;
    server.fail("GET /api/v1/mutes", 99, Failure::Refused(403, "no".into()));
    let export = exported(&trente, &ada.key, &[Kind::Follows, Kind::Mutes]).await;
    assert_eq!(export.fault.map(|fault| fault.code), Some(FaultCode::Forbidden));
    assert_eq!(export.folder, None, "there is no half of it");
    assert!(!app.folder.path().join("downloads").exists(), "nothing was written");
    let nowhere = App::new(server.url());
    let mut config = nowhere.config();
    config.downloads = None;
    let trente = Trente::open(config).expect("the app opens");
    let kenji = log_in(&trente, &server, "kenji").await;
    let fault = trente.begin_export(BeginExport { account: kenji.key, kinds: vec![Kind::Mutes] }).await;
    assert_eq!(fault.expect_err("there is no place").code, FaultCode::NoDownloads, "said before anything is fetched");
}

#[tokio::test]
async fn lists_are_made_once_the_people_are_followed() {
    let server = StrictServer::start();
    let (_app, trente, ada) = ada(&server).await;
    let domain = server.domain();
    server.set_follows("ada", &[], &[]);
    let lists =
        format!("Boats,kenji@{domain}\nBoats,rosa@{domain}\n\"Bread, and more\",kenji@{domain}\nBoats,sam@{domain}\n");
    begun(&trente, &ada.key, "lists.csv", &lists).await.expect("it begins");
    let imports = finished(&trente, &ada.key).await;
    assert_eq!((imports[0].done, imports[0].failed), (0, 4), "nobody is followed: {imports:?}");
    assert!(
        imports[0].failures.iter().all(|one| one.fault.code == FaultCode::NotFollowed),
        "and that is said: {imports:?}"
    );
    trente.end_import(EndImport { account: ada.key.clone(), id: imports[0].id.clone() }).await.expect("it goes");
    server.set_follows("ada", &["2", "7"], &[]);
    begun(&trente, &ada.key, "lists.csv", &lists).await.expect("it begins");
    let imports = finished(&trente, &ada.key).await;
    assert_eq!((imports[0].done, imports[0].failed), (3, 1), "{imports:?}");
    let export = exported(&trente, &ada.key, &[Kind::Lists]).await;
    assert_eq!(export.fault, None, "nothing went wrong");
    let file = text(&export.folder.expect("it is told where"), "lists.csv");
    assert!(file.contains(&format!("\"Bread, and more\",kenji@{domain}\n")), "as Mastodon writes it: {file}");
    assert!(
        file.contains(&format!("Boats,rosa@{domain}\n")) && !file.contains("sam@"),
        "who is followed is on it: {file}"
    );
}
