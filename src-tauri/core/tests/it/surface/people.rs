//! People, as someone with an account sees them.

use super::app::{ada, reader};
use trente_contract::FaultCode;
use trente_contract::commands::{SetFollow, ShowProfile, WhichPerson};
use trente_test_support::StrictServer;

#[tokio::test]
async fn people_are_found_by_handle_and_followed() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let mut person = None;
    for post in server.posts() {
        let author = &post["account"];
        let acct = author["acct"].as_str().expect("handles are text").to_owned();
        if acct != "ada" && !acct.contains('@') {
            person = Some(acct);
            break;
        }
    }
    let name = person.expect("somebody else has written");
    for handle in [name.clone(), format!("{name}@{}", server.domain())] {
        let request = ShowProfile { reader: reader(&account), person: WhichPerson::Handle(handle.clone()) };
        let profile = trente.profile(request).await.expect("they are found");
        assert!(profile.person.handle.starts_with(&name), "{handle} is {}", profile.person.handle);
        assert!(profile.relationship.is_some(), "how ada stands to them is told");
        for on in [false, true] {
            let request = SetFollow { account: account.key.clone(), person: profile.person.id.clone(), on };
            let relationship = trente.set_follow(request).await.expect("it is done");
            assert_eq!(relationship.following, on, "it holds");
        }
    }
}

#[tokio::test]
async fn own_profile_has_no_relationship() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let request = ShowProfile { reader: reader(&account), person: WhichPerson::Id(account.person.id.clone()) };
    let profile = trente.profile(request).await.expect("it can be read");
    assert_eq!(profile.relationship, None, "nobody follows themselves");
}

#[tokio::test]
async fn unknown_people_are_not_found() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    for person in [WhichPerson::Handle("nobody@nowhere.example".into()), WhichPerson::Id("404".into())] {
        let request = ShowProfile { reader: reader(&account), person };
        assert_eq!(trente.profile(request).await.expect_err("nobody is there").code, FaultCode::NotFound, "it says so");
    }
}
