//! Up to where a Home was read, on whatever device.

use super::{newer, publish, reader, shape};
use trente_contract::commands::{HomeMarker, KeepPlace, ResumeHome, SetHomeMarker};
use trente_contract::ids::PostId;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

#[tokio::test]
async fn marker_is_the_servers_and_moves_only_when_told() {
    let server = StrictServer::start();
    let (_app, trente, account, ids) = reader(&server).await;
    let marker = async || trente.home_marker(HomeMarker { account: account.clone() }).await.expect("it answers");
    assert_eq!(marker().await, None, "nothing was noted yet");
    let request = SetHomeMarker { account: account.clone(), entry: ids[3].clone() };
    trente.set_home_marker(request.clone()).await.expect("it is noted");
    assert_eq!(marker().await.map(|marker| marker.entry).as_ref(), Some(&ids[3]), "it is the server's");
    publish(&server, 3);
    newer(&trente, &account, ids.first()).await;
    trente
        .keep_place(KeepPlace { account: account.clone(), entry: ids[0].clone(), offset: 0 })
        .await
        .expect("it is kept");
    assert_eq!(server.marker("ada").as_deref(), Some(ids[3].as_str()), "nothing else moves it");
    server.fail("GET /api/v1/markers", 1, Failure::Refused(404, "Record not found".into()));
    server.fail("POST /api/v1/markers", 1, Failure::Refused(404, "Record not found".into()));
    assert_eq!(marker().await, None, "a server without markers has none");
    trente.set_home_marker(request).await.expect("which is no error");
}

#[tokio::test]
async fn marker_leads_on_where_another_device_stopped() {
    let server = StrictServer::start();
    let (_app, trente, account, ids) = reader(&server).await;
    let marker = async || trente.home_marker(HomeMarker { account: account.clone() }).await.expect("it answers");
    let place = KeepPlace { account: account.clone(), entry: ids[5].clone(), offset: 0 };
    trente.keep_place(place).await.expect("it is kept");
    server.set_marker("ada", ids[8].as_str());
    assert!(!marker().await.expect("there is one").ahead, "here one read further");
    server.set_marker("ada", ids[2].as_str());
    assert!(marker().await.expect("there is one").ahead, "elsewhere one read further");
    let back = SetHomeMarker { account: account.clone(), entry: ids[4].clone() };
    trente.set_home_marker(back).await.expect("it answers");
    assert_eq!(server.marker("ada").as_deref(), Some(ids[2].as_str()), "it is never moved back");
    // So much came that a gap lies between: the marker is somewhere in it.
    let new = publish(&server, 140);
    assert!(newer(&trente, &account, ids.first()).await.gap, "more than three pages");
    let (request, entry) = (account.clone(), PostId(new[50].clone()));
    server.set_marker("ada", entry.as_str());
    assert!(marker().await.expect("there is one").ahead, "it may be among what is missing");
    let resume = ResumeHome { account: request, entry: entry.clone() };
    let kept = trente.resume_home(resume).await.expect("it answers").expect("it is reached");
    let lines = shape(&kept.lines);
    assert_eq!(lines[..21], new[30..51], "20 lines above it, and then itself");
    assert_eq!(lines.iter().filter(|line| *line == "-").count(), 1, "what is further down was not fetched: it is said");
    let gone = ResumeHome { account: account.clone(), entry: PostId("1".into()) };
    assert_eq!(trente.resume_home(gone).await.expect("it answers"), None, "what is no more is not found");
}

#[tokio::test]
async fn marker_leads_somebody_who_was_never_here_and_not_to_what_is_long_past() {
    let server = StrictServer::start();
    let (_app, trente, account, ids) = reader(&server).await;
    let marker = async || trente.home_marker(HomeMarker { account: account.clone() }).await.expect("it answers");
    server.set_marker("ada", ids[0].as_str());
    assert!(!marker().await.expect("there is one").ahead, "that is where one begins");
    server.set_marker("ada", ids[7].as_str());
    assert!(marker().await.expect("there is one").ahead, "it was moved lately");
    server.set_marker_at("ada", ids[7].as_str(), "2024-01-01T00:00:00.000Z");
    assert!(!marker().await.expect("there is one").ahead, "nobody moved it for years");
}

#[tokio::test]
async fn marker_at_a_post_that_was_not_fetched_yet_is_not_moved_back() {
    let server = StrictServer::start();
    let (_app, trente, account, ids) = reader(&server).await;
    let unseen = publish(&server, 1);
    server.set_marker("ada", &unseen[0]);
    let here = SetHomeMarker { account, entry: ids[2].clone() };
    trente.set_home_marker(here).await.expect("it answers");
    assert_eq!(server.marker("ada").as_ref(), Some(&unseen[0]), "the phone is further than all that is known here");
}

#[tokio::test]
async fn marker_at_a_post_that_is_long_gone_is_moved() {
    let server = StrictServer::start();
    let (_app, trente, account, ids) = reader(&server).await;
    server.set_marker_at("ada", "1", "2024-01-01T00:00:00.000Z");
    let here = SetHomeMarker { account, entry: ids[2].clone() };
    trente.set_home_marker(here).await.expect("it answers");
    assert_eq!(server.marker("ada").as_deref(), Some(ids[2].as_str()), "what is older than the list is behind");
}
