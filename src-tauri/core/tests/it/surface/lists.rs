//! Lists of people: made, changed, and who is in them.

use super::app::ada;
use serde_json::json;
use trente_contract::FaultCode;
use trente_contract::commands::{
    ChangeList, DeleteList, ListPeople, ListsWith, MakeList, ReadLists, SetInList, ShowList,
};
use trente_contract::ids::{AccountKey, ListId, PersonId};
use trente_contract::lists::{Making, Replies};
use trente_contract::people::PeopleOf;
use trente_contract::reader::Reader;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

fn making(title: &str) -> Making {
    Making { title: title.to_owned(), exclusive: true, replies: Replies::None }
}

fn put(account: &AccountKey, list: &ListId, person: &str, on: bool) -> SetInList {
    SetInList { account: account.clone(), list: list.clone(), person: PersonId::from(person), on }
}

async fn people(trente: &Trente, account: &AccountKey, list: &ListId) -> Vec<String> {
    let reader = Reader::Account { account: account.clone() };
    let request = ListPeople { reader, of: PeopleOf::InList(list.clone()), cursor: None };
    let page = trente.list_people(request).await.expect("it is there");
    page.items.into_iter().map(|one| one.person.id.to_string()).collect()
}

#[tokio::test]
async fn a_list_is_made_changed_and_deleted() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let key = account.key;
    let list =
        trente.make_list(MakeList { account: key.clone(), making: making(" Boats ") }).await.expect("it is made");
    assert_eq!((list.made.clone(), list.knows_exclusive), (making("Boats"), true), "as it was asked for");
    let renamed = Making { exclusive: false, replies: Replies::Followed, ..making("Boats & tea") };
    let change = ChangeList { account: key.clone(), list: list.id.clone(), making: renamed.clone() };
    trente.change_list(change).await.expect("it is changed");
    let shown = trente.show_list(ShowList { account: key.clone(), list: list.id.clone() }).await.expect("it is there");
    assert_eq!(shown.made, renamed);
    let names = trente.read_lists(ReadLists { account: key.clone() }).await.expect("they are there");
    assert!(names.iter().any(|one| one.title == "Boats & tea"), "{names:?}");
    for turn in ["it is deleted", "gone is what was wanted"] {
        trente.delete_list(DeleteList { account: key.clone(), list: list.id.clone() }).await.expect(turn);
    }
    assert_eq!(server.lists("ada").len(), 2, "the others stay");
    for (title, code) in [(" ".to_owned(), FaultCode::Empty), ("x".repeat(257), FaultCode::TooLong)] {
        let request = MakeList { account: key.clone(), making: making(&title) };
        assert_eq!(trente.make_list(request).await.expect_err("it is refused").code, code);
    }
    assert_eq!(server.count("POST /api/v1/lists"), 1, "names that no server takes are not sent");
}

#[tokio::test]
async fn people_are_put_in_and_taken_out() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let (key, list) = (account.key, ListId::from("32"));
    trente.set_in_list(put(&key, &list, "2", true)).await.expect("it is done");
    trente.set_in_list(put(&key, &list, "2", true)).await.expect("what is so already is no error");
    assert_eq!(people(&trente, &key, &list).await, ["2"]);
    let with = ListsWith { account: key.clone(), person: PersonId::from("2") };
    assert_eq!(trente.lists_with(with).await.expect("it is told"), std::slice::from_ref(&list));
    let fault = trente.set_in_list(put(&key, &list, "9", true)).await.expect_err("ada does not follow them");
    assert_eq!(fault.code, FaultCode::NotFollowed, "{fault:?}");
    assert_eq!(people(&trente, &key, &list).await, ["2"], "nothing changed");
    server.fail("DELETE /api/v1/lists/32/accounts", 9, Failure::Refused(422, "no".into()));
    trente.set_in_list(put(&key, &list, "2", false)).await.expect_err("it is refused");
    server.heal();
    trente.set_in_list(put(&key, &list, "2", false)).await.expect("it is done");
    assert_eq!(server.lists("ada")[1]["people"], json!([]));
}
