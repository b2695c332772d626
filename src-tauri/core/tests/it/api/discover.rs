//! Finding servers of every kind.

use super::http;
use serde_json::json;
use trente_contract::FaultCode;
use trente_core::api::Origin;
use trente_core::api::discover::{Discovered, Facts, discover};
use trente_test_support::StrictServer;
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

async fn found(typed: &str) -> Discovered {
    discover(&http(), typed, &["en"]).await.expect("a server")
}

async fn answers(server: &MockServer, route: &str, template: ResponseTemplate) {
    Mock::given(path(route)).respond_with(template).mount(server).await;
}

/// Says which software it is, as every server of the fediverse does.
async fn runs(server: &MockServer, software: &str) {
    let links = json!({"links": [
        {"rel": "http://nodeinfo.diaspora.software/ns/schema/2.0", "href": format!("{}/nodeinfo/2.0", server.uri())},
    ]});
    answers(server, "/.well-known/nodeinfo", ResponseTemplate::new(200).set_body_json(links)).await;
    let node =
        json!({"version": "2.0", "software": {"name": software, "version": "1.2"}, "protocols": ["activitypub"]});
    answers(server, "/nodeinfo/2.0", ResponseTemplate::new(200).set_body_json(node)).await;
}

#[tokio::test]
async fn a_mastodon_of_today() {
    let server = StrictServer::start();
    for typed in [server.url().to_owned(), format!("@lea@{}", server.domain()), format!("{}/@lea/1", server.url())] {
        let found = found(&typed).await;
        assert_eq!(found.origin, Origin::parse(server.url()).expect("an origin"), "{typed}");
        assert!(matches!(found.facts, Facts::V2(_)), "the new form: {:?}", found.facts);
        assert!(found.api_version.is_some_and(|version| version >= 7), "{:?}", found.api_version);
        assert_eq!(found.software.as_deref(), Some("mastodon"), "named by nodeinfo");
    }
}

#[tokio::test]
async fn an_older_or_other_server_with_the_old_form() {
    let server = MockServer::start().await;
    let old = json!({"uri": "https://snac.example", "title": "Small", "version": "2.7.2 (not true; snac 2.75)"});
    answers(&server, "/api/v1/instance", ResponseTemplate::new(200).set_body_json(old)).await;
    let found = found(&server.uri()).await;
    assert!(matches!(found.facts, Facts::V1(_)), "the old form: {:?}", found.facts);
    assert_eq!(found.domain(), "snac.example", "an address where a domain is due");
    assert_eq!((found.software, found.api_version), (None, None), "it does not tell");
}

#[tokio::test]
async fn other_software_is_named() {
    let server = MockServer::start().await;
    runs(&server, "Lemmy").await;
    let fault = discover(&http(), &server.uri(), &["en"]).await.expect_err("no Mastodon").to_fault();
    assert_eq!(fault.code, FaultCode::OtherSoftware, "{}", fault.detail);
    assert_eq!(fault.said.as_deref(), Some("lemmy"), "so that the sentence can name it");
}

#[tokio::test]
async fn a_server_for_members_only() {
    let server = MockServer::start().await;
    let closed = json!({"error": "This method requires an authenticated user"});
    answers(&server, "/api/v2/instance", ResponseTemplate::new(401).set_body_json(closed)).await;
    runs(&server, "mastodon").await;
    let found = found(&server.uri()).await;
    assert_eq!(found.facts, Facts::MembersOnly, "logging in still works");
    assert_eq!(found.version, "1.2", "what nodeinfo says");
}

#[tokio::test]
async fn another_server_answers_for_the_domain() {
    let (domain, web) = (MockServer::start().await, MockServer::start().await);
    let template = format!("{}/.well-known/webfinger?resource={{uri}}", web.uri());
    let xrd = format!(r#"<XRD><Link rel="lrdd" template="{template}"/></XRD>"#);
    answers(&domain, "/.well-known/host-meta", ResponseTemplate::new(200).set_body_string(xrd)).await;
    answers(&web, "/api/v2/instance", ResponseTemplate::new(200).set_body_json(json!({"domain": "people.example"})))
        .await;
    let found = found(&domain.uri()).await;
    assert_eq!(found.origin.as_str(), web.uri(), "host-meta leads there");
    assert_eq!(found.domain(), "people.example", "handles keep their domain");
}

#[tokio::test]
async fn a_redirect_leads_to_the_real_place() {
    let (old, new) = (MockServer::start().await, MockServer::start().await);
    let moved = ResponseTemplate::new(301).insert_header("location", format!("{}/api/v2/instance", new.uri()));
    answers(&old, "/api/v2/instance", moved).await;
    answers(&new, "/api/v2/instance", ResponseTemplate::new(200).set_body_json(json!({"domain": "a.example"}))).await;
    assert_eq!(found(&old.uri()).await.origin.as_str(), new.uri(), "from now on asked there");
}

#[tokio::test]
async fn a_down_server_is_not_called_no_mastodon() {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(502)).mount(&server).await;
    let fault = discover(&http(), &server.uri(), &["en"]).await.expect_err("down").to_fault();
    assert_eq!(fault.code, FaultCode::ServerBusy, "{}", fault.detail);
}

#[tokio::test]
async fn members_only_servers_send_to_their_log_in_page() {
    for (software, page, due) in [
        ("mastodon", "/auth/sign_in", true),
        ("hometown", "/auth/sign_in", true),
        ("pleroma", "/login", true),
        ("mastodon", "/users/login.php", true),
        ("mastodon", "/about", false),
        ("lemmy", "/login", false),
    ] {
        let server = MockServer::start().await;
        for version in ["/api/v1/instance", "/api/v2/instance"] {
            answers(&server, version, ResponseTemplate::new(302).insert_header("location", page)).await;
        }
        let html = ResponseTemplate::new(200).set_body_string("<!DOCTYPE html><title>Log in</title>");
        answers(&server, page, html).await;
        runs(&server, software).await;
        let told = discover(&http(), &server.uri(), &["en"]).await;
        let members = told.as_ref().is_ok_and(|found| found.facts == Facts::MembersOnly);
        assert_eq!(members, due, "{software} sends to {page}: {told:?}");
    }
}

#[tokio::test]
async fn a_wall_is_the_server_s_no() {
    let server = MockServer::start().await;
    let wall = ResponseTemplate::new(403).set_body_string("<!DOCTYPE html><title>Just a moment...</title>");
    Mock::given(any()).respond_with(wall).mount(&server).await;
    let fault = discover(&http(), &server.uri(), &["en"]).await.expect_err("nothing is let through").to_fault();
    assert_eq!(fault.code, FaultCode::Forbidden, "{}", fault.detail);
}

#[tokio::test]
async fn a_server_that_answers_counts_more_than_one_that_is_only_named() {
    let nobody = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let nowhere = format!("http://{}", nobody.local_addr().expect("bound"));
    drop(nobody);
    let website = MockServer::start().await;
    for named in [nowhere, website.uri()] {
        let server = MockServer::start().await;
        let xrd = format!(r#"<XRD><Link rel="lrdd" template="{named}/.well-known/webfinger?resource={{uri}}"/></XRD>"#);
        answers(&server, "/.well-known/host-meta", ResponseTemplate::new(200).set_body_string(xrd)).await;
        let itself = ResponseTemplate::new(200).set_body_json(json!({"domain": "a.example"}));
        answers(&server, "/api/v2/instance", itself).await;
        assert_eq!(found(&server.uri()).await.origin.as_str(), server.uri(), "{named} is no server for apps");
    }
}
