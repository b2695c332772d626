//! Packs: what somebody made, what one is in, and the way out.

use super::app::ada;
use serde_json::json;
use trente_contract::FaultCode;
use trente_contract::commands::{AroundPerson, LeavePack, ReadNotifications, ShowPack};
use trente_contract::ids::{PackId, PersonId};
use trente_contract::notification::{Kind, Only};
use trente_contract::people::Around;
use trente_contract::reader::Reader;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

#[tokio::test]
async fn one_sees_who_is_in_a_pack_and_can_leave() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let reader = Reader::Account { account: account.key.clone() };
    let around = async |person: &str| {
        let request = AroundPerson { reader: reader.clone(), person: PersonId::from(person) };
        trente.around_person(request).await.expect("it answers")
    };
    let kenji = around("2").await;
    let made: Vec<_> = kenji.packs.iter().map(|pack| (pack.name.as_str(), pack.people)).collect();
    assert_eq!(
        (made, kenji.within.len()),
        (vec![("Night trains", Some(3))], 0),
        "what others are in is theirs to know"
    );
    let own = around("1").await;
    assert_eq!(own.within, kenji.packs, "she is in his");
    let show = ShowPack { reader: reader.clone(), pack: kenji.packs[0].id.clone() };
    let pack = trente.show_pack(show.clone()).await.expect("it is there");
    let people: Vec<_> = pack.people.iter().map(|one| (one.person.id.as_str(), one.relationship.is_some())).collect();
    assert_eq!(people, [("1", false), ("7", true), ("8", true)], "with how she stands to each of the others");
    let item = pack.mine.expect("she is one of them");
    let leave = LeavePack { account: account.key.clone(), pack: show.pack.clone(), item };
    trente.leave_pack(leave.clone()).await.expect("she leaves");
    let pack = trente.show_pack(show).await.expect("it is there");
    assert_eq!((pack.mine, pack.people.len()), (None, 2), "and is not in it any more");
    trente.leave_pack(leave).await.expect("leaving once more is no error");
    let missing = ShowPack { reader, pack: PackId::from("404") };
    assert_eq!(trente.show_pack(missing).await.expect_err("no such pack").code, FaultCode::NotFound, "which is said");
}

#[tokio::test]
async fn server_without_packs_shows_people_all_the_same() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let reader = Reader::Account { account: account.key };
    let around = async || {
        let request = AroundPerson { reader: reader.clone(), person: PersonId::from("2") };
        trente.around_person(request).await.expect("it answers")
    };
    let whole = around().await;
    server.fail("GET /api/v1/accounts/2/collections", usize::MAX, Failure::Refused(404, "Not found".into()));
    assert_eq!(around().await, Around { packs: Vec::new(), ..whole }, "the rest is there");
}

#[tokio::test]
async fn being_put_into_a_pack_is_told_with_the_way_to_it() {
    for old in [false, true] {
        let server = StrictServer::start();
        server.set(|switches| switches.v1_only = old);
        let (_app, trente, account) = ada(&server).await;
        let pack = json!({ "collection": { "id": "78", "account_id": "2", "name": "Night trains" } });
        server.happen_with("ada", "added_to_collection", "2", None, pack.clone());
        server.happen_with("ada", "collection_update", "2", None, pack);
        let request = ReadNotifications { account: account.key, only: Only::All, cursor: None };
        let kinds: Vec<Kind> =
            trente.notifications(request).await.expect("a page").page.items.into_iter().map(|one| one.kind).collect();
        let kind = |changed| Kind::Pack { pack: PackId::from("78"), name: "Night trains".into(), changed };
        assert_eq!(kinds, [kind(true), kind(false)], "which pack, and what became of it: {old}");
    }
}
