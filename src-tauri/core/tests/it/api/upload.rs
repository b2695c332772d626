//! Uploading media.

use super::client;
use serde_json::json;
use std::sync::{Arc, Mutex};
use tempfile::NamedTempFile;
use trente_core::api::endpoints::media::{Progress, UploadMedia, finished};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

fn file() -> NamedTempFile {
    let file = NamedTempFile::new().expect("a file can be made");
    std::fs::write(file.path(), vec![7; 150_000]).expect("it can be written");
    file
}

fn upload(file: &NamedTempFile, progress: Option<Progress>) -> UploadMedia {
    UploadMedia {
        file: file.path().to_owned(),
        size: 150_000,
        file_name: "cat.png".to_owned(),
        mime: "image/png".to_owned(),
        description: Some("A cat".to_owned()),
        progress,
    }
}

fn answer(status: u16, url: Option<&str>) -> ResponseTemplate {
    ResponseTemplate::new(status).set_body_json(json!({"id": "5", "type": "image", "url": url}))
}

#[tokio::test]
async fn waits_until_the_server_is_done() {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path("/api/v2/media"))
        .respond_with(answer(202, None))
        .expect(1)
        .mount(&server)
        .await;
    let done = answer(200, Some("https://a.example/cat.png"));
    Mock::given(method("GET")).and(path("/api/v1/media/5")).respond_with(done).expect(1).mount(&server).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let keep = Arc::clone(&told);
    let progress: Progress = Arc::new(move |sent, total| keep.lock().expect("no panic").push((sent, total)));
    let (file, client) = (file(), client(&server.uri()));
    let answer = upload(&file, Some(progress)).send(&client).await.expect("uploaded");
    assert_eq!(answer.status, 202, "the server works on it");
    let media = finished(&client, answer).await.expect("it is done");
    assert_eq!(media.url.as_deref(), Some("https://a.example/cat.png"), "the finished attachment");
    let told = told.lock().expect("no panic").clone();
    assert_eq!(told.last(), Some(&(150_000, 150_000)), "progress ends with all of it");
    assert!(told.is_sorted() && told.len() == 3, "progress grows step by step: {told:?}");

    let requests = server.received_requests().await.expect("recorded");
    let body = String::from_utf8_lossy(&requests[0].body).into_owned();
    for part in ["name=\"file\"; filename=\"cat.png\"", "image/png", "name=\"description\"", "A cat"] {
        assert!(body.contains(part), "the form holds {part}");
    }
    assert!(requests[0].body.len() > 150_000, "and the whole file");
}

#[tokio::test]
async fn an_old_server_takes_it_in_the_old_place() {
    let server = MockServer::start().await;
    Mock::given(path("/api/v1/media"))
        .respond_with(answer(200, Some("https://a.example/cat.png")))
        .mount(&server)
        .await;
    let file = file();
    let answer = upload(&file, None).send(&client(&server.uri())).await.expect("uploaded");
    assert_eq!(answer.body.id.as_str(), "5", "taken there");
}

#[tokio::test]
async fn a_file_that_is_shorter_than_it_was_is_not_half_an_upload() {
    let server = MockServer::start().await;
    Mock::given(path("/api/v2/media")).respond_with(answer(200, None)).mount(&server).await;
    let file = file();
    let long = UploadMedia { size: 200_000, ..upload(&file, None) };
    assert!(long.send(&client(&server.uri())).await.is_err(), "the rest is missing");
    let gone = UploadMedia { file: "/nowhere/at/all".into(), ..upload(&file, None) };
    assert!(gone.send(&client(&server.uri())).await.is_err(), "there is nothing");
}
