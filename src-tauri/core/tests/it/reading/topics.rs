//! Hashtags to follow.

use crate::surface::app::{App, ada, guest, reader};
use trente_contract::commands::Topics;
use trente_core::reading::NOW;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

#[tokio::test]
async fn topics_come_with_what_is_used_on_the_server() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    for reader in [guest(&server), reader(&account)] {
        let groups = trente.topics(Topics { reader, topics: vec!["music".into()] }).await.expect("there are topics");
        assert_eq!(groups[0].topic, "music", "the topic that was tapped comes first");
        assert_eq!(groups[0].tags[0].name, "Musique", "in the first language of this device");
        assert_eq!(groups[1].topic, NOW, "then what is used now");
        let photography = groups[1].tags.iter().find(|tag| tag.name == "photography").expect("it is used much");
        assert!(photography.people_today > Some(0), "as the server counts: {photography:?}");
    }
}

#[tokio::test]
async fn server_without_trends_leaves_the_bundled_ones() {
    let server = StrictServer::start();
    server.fail("GET /api/v1/trends/tags", 9, Failure::Refused(404, "no".into()));
    let trente = App::new(server.url()).start();
    let groups = trente.topics(Topics { reader: guest(&server), topics: vec![] }).await.expect("there are topics");
    assert!(groups.iter().all(|group| group.topic != NOW), "nothing is said to be used now");
    assert!(groups.len() > 10, "the bundled topics are there");
}
