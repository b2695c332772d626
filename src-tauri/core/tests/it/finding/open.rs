//! What a server lets its readers read beyond Home.

use crate::surface::app::{App, ada, guest, reader};
use trente_contract::FaultCode;
use trente_contract::commands::{ReadBeyond, WhatIsOpen};
use trente_contract::find::{Beyond, Open};
use trente_contract::reader::Reader;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

async fn open(trente: &Trente, reader: Reader) -> Open {
    trente.what_is_open(WhatIsOpen { reader }).await.expect("it is told")
}

#[tokio::test]
async fn a_mastodon_says_who_may_read_its_live_lists() {
    let server = StrictServer::start();
    server.set(|switches| switches.live_feeds = Some(("authenticated", "disabled")));
    let (_app, trente, account) = ada(&server).await;
    let member = open(&trente, reader(&account)).await;
    assert_eq!((member.local, member.federated), (true, false), "as it says");
    assert!(member.links && member.operators, "a Mastodon of this age has both");
    let stranger = open(&trente, guest(&server)).await;
    assert_eq!((stranger.local, stranger.federated), (false, false), "nothing for guests");
    assert!(!stranger.operators, "who search no posts");
    server.forget_requests();
    open(&trente, reader(&account)).await;
    assert_eq!(server.count("GET /api/v2/instance"), 0, "it is asked once in a while");
    for (beyond, code) in [(Beyond::Local, FaultCode::MembersOnly), (Beyond::Federated, FaultCode::MembersOnly)] {
        let request = ReadBeyond { reader: guest(&server), beyond, cursor: None };
        assert_eq!(trente.read_beyond(request).await.expect_err("it is closed").code, code, "and it holds to that");
    }
}

#[tokio::test]
async fn what_was_refused_is_closed_until_it_answers() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let read = || ReadBeyond { reader: guest(&server), beyond: Beyond::Federated, cursor: None };
    for status in [401, 403, 422] {
        server.fail("GET /api/v1/timelines/public", 1, Failure::Refused(status, "no".into()));
        assert!(trente.read_beyond(read()).await.is_err(), "{status} is told");
        let told = open(&trente, guest(&server)).await;
        assert_eq!((told.local, told.federated), (true, false), "after {status}");
        trente.read_beyond(read()).await.expect("it answers");
        assert!(open(&trente, guest(&server)).await.federated, "it is open again");
    }
    server.fail("GET /api/v1/timelines/public", 1, Failure::Busy(None));
    drop(trente.read_beyond(read()).await);
    assert!(open(&trente, guest(&server)).await.federated, "a server in trouble is not a closed one");
}

#[tokio::test]
async fn an_old_server_and_one_that_does_not_answer_have_what_all_have() {
    let server = StrictServer::start();
    server.set(|switches| switches.v1_only = true);
    let usual = Open { local: true, federated: true, links: false, operators: false };
    let trente = App::new(server.url()).start();
    assert_eq!(open(&trente, guest(&server)).await, usual, "the old form tells nothing of it");
    let reader = Reader::Guest { server: "http://127.0.0.1:1".into() };
    assert_eq!(open(&trente, reader).await, usual, "no answer is no error");
}
