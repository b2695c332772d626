//! What files hold, of today and of earlier years.

use crate::surface::app::App;
use trente_contract::commands::ReadImport;
use trente_contract::portability::{Kind, ReadFile};
use trente_contract::{Fault, FaultCode};

async fn read(name: &str, text: &str, kind: Option<Kind>) -> Result<ReadFile, Fault> {
    let app = App::new("http://127.0.0.1:1");
    app.start().read_import(ReadImport { name: name.into(), text: text.into(), kind }).await
}

/// The kinds that were found, with how many entries, what was shown, and how many lines are none.
async fn told(name: &str, text: &str) -> (Vec<(Kind, u32, Vec<String>)>, u32) {
    let read = read(name, text, None).await.unwrap_or_else(|fault| panic!("{text:?}: {fault:?}"));
    (read.parts.into_iter().map(|part| (part.kind, part.entries, part.first)).collect(), read.unread)
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[tokio::test]
async fn mastodons_own_files_are_known() {
    let follows = "\u{feff}Account address,Show boosts,Notify on new posts,Languages\r\nrosa@sea.example,true,false,\"en, fr\"\r\n@Kenji@rail.example,false,true,\r\nrosa@sea.example,true,false,\"en, fr\"\r\n";
    let (parts, unread) = told("anything.csv", follows).await;
    assert_eq!(
        parts,
        [(Kind::Follows, 2, names(&["rosa@sea.example", "Kenji@rail.example"]))],
        "by its header, each once"
    );
    assert_eq!(unread, 0, "all lines are read");
    let mutes = "Account address,Hide notifications\nrosa@sea.example,false\n";
    assert_eq!(told("x.csv", mutes).await.0[0].0, Kind::Mutes, "by its header");
    let lists = "Boats,rosa@sea.example\n\"Bread, and more\",kenji@rail.example\n";
    let (parts, _) = told("lists.csv", lists).await;
    let shown = names(&["Boats: rosa@sea.example", "Bread, and more: kenji@rail.example"]);
    assert_eq!(parts, [(Kind::Lists, 2, shown)], "two columns, the second are people; a comma within quotes is none");
    let servers = "spam.example\nbücher.example\n";
    let shown = names(&["spam.example", "xn--bcher-kva.example"]);
    assert_eq!(told("blocked_domains.csv", servers).await.0, [(Kind::Servers, 2, shown)], "names of servers");
    assert_eq!(
        told("x.csv", "#domain,#severity\nspam.example,suspend\n").await.0[0].0,
        Kind::Servers,
        "as admins write it"
    );
    let saved = "https://sea.example/users/rosa/statuses/1\nhttps://rail.example/p/2\n";
    assert_eq!(told("x", saved).await.0[0].0, Kind::Bookmarks, "addresses are posts");
    let filters = r#"{"custom_filters":[{"title":"Rain","expire_at":null,"context":["home"],"action":"hide","keywords_attributes":[{"keyword":"rain","whole_word":true}],"statuses":[]},{"title":"","keywords_attributes":[]}]}"#;
    let (parts, unread) = told("custom_filters.json", filters).await;
    assert_eq!((parts, unread), (vec![(Kind::Filters, 1, names(&["Rain"]))], 1), "one without words is none");
}

#[tokio::test]
async fn older_files_go_by_their_names_or_the_person_is_asked() {
    let people = "rosa@sea.example\nkenji@rail.example\n";
    assert_eq!(told("blocked_accounts.csv", people).await.0[0].0, Kind::Blocks, "Mastodon gives blocks no header");
    assert_eq!(told("follows.csv", people).await.0[0].0, Kind::Follows, "nor, before 2.9, follows");
    assert_eq!(told("mutes (2).csv", people).await.0[0].0, Kind::Mutes, "nor mutes");
    let asked = read("people.csv", people, None).await.expect("it holds people");
    assert!(asked.parts.is_empty(), "nothing is guessed that would block somebody: {asked:?}");
    assert_eq!(asked.may_be, [Kind::Follows, Kind::Mutes, Kind::Blocks], "the person is asked");
    let old = "Account address\nrosa@sea.example\n";
    let asked = read("people.csv", old, None).await.expect("it holds people");
    assert_eq!(asked.may_be.len(), 3, "a header that says only that they are people is no answer either: {asked:?}");
    let chosen = read("people.csv", old, Some(Kind::Follows)).await.expect("it holds people");
    assert_eq!((chosen.parts[0].kind, chosen.parts[0].entries), (Kind::Follows, 1), "what the person says holds");
    let office = "Account address;Show boosts\r\nrosa@sea.example;false\r\n";
    assert_eq!(told("x.csv", office).await.0[0].0, Kind::Follows, "semicolons, as tables from an office have them");
}

#[tokio::test]
async fn what_is_no_list_is_said_to_be_none() {
    let code = async |name: &str, text: &str| read(name, text, None).await.expect_err("it is none").code;
    for text in [
        "",
        "\n\n \n",
        "\u{feff}",
        "<!doctype html><p>Log in",
        "{\"a\": 1}",
        "{",
        "[1,2]",
        "PK\u{3}\u{4}\0\0\u{fffd}",
        "hello there\n",
    ] {
        assert_eq!(code("follows.csv", text).await, FaultCode::NotAList, "{text:?}");
    }
    let long = (0..20_001).map(|one| format!("p{one}@sea.example\n")).collect::<String>();
    assert_eq!(code("follows.csv", &long).await, FaultCode::ListTooLong, "20,000 lines and no more");
    let large = "x".repeat(20 * 1024 * 1024 + 1);
    assert_eq!(code("follows.csv", &large).await, FaultCode::ListTooLong, "20 MB and no more");
    let (parts, unread) =
        told("follows.csv", "Account address,Show boosts\nrosa,true\n@,true\nrosa@sea.example,\n a b@c.example,true\n")
            .await;
    assert_eq!((parts[0].1, unread), (1, 3), "lines that name nobody are counted and left out");
}
