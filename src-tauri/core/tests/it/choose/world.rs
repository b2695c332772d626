//! A directory on this machine, and the servers that it lists.

use crate::surface::app::App;
use serde_json::{Value, json};
use std::time::Duration;
use trente_contract::commands::Recommend;
use trente_contract::directory::{Recommendation, Wishes};
use trente_core::Trente;
use trente_core::trente::Config;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A server that newcomers can join, unless a test makes it something else.
pub(crate) struct Listed {
    server: MockServer,
}

impl Listed {
    /// One that answers these to the two questions of the pre-flight.
    pub(crate) async fn answering(instance: ResponseTemplate, trends: ResponseTemplate) -> Self {
        let server = MockServer::start().await;
        for (question, answer) in [("/api/v2/instance", instance), ("/api/v1/trends/statuses", trends)] {
            Mock::given(method("GET")).and(path(question)).respond_with(answer).mount(&server).await;
        }
        Self { server }
    }

    /// One with these registrations.
    pub(crate) async fn with(registrations: Value) -> Self {
        Self::answering(instance(registrations), posts()).await
    }

    /// One that everybody may join at once.
    pub(crate) async fn open() -> Self {
        Self::with(json!({ "enabled": true })).await
    }

    /// Its domain, with the port.
    pub(crate) fn domain(&self) -> String {
        self.server.address().to_string()
    }

    /// What the directory says of it.
    pub(crate) fn entry(&self, language: &str, weekly: u64) -> Value {
        json!({
            "domain": self.domain(), "version": "4.6.3", "description": "<b>x</b>", "languages": [language], "language": language,
            "region": "europe", "categories": ["general"], "category": "general", "total_users": weekly * 3,
            "last_week_users": weekly, "approval_required": false,
        })
    }

    /// How often it was asked this.
    pub(crate) async fn asked(&self, question: &str) -> usize {
        let requests = self.server.received_requests().await.expect("requests are recorded");
        requests.iter().filter(|request| request.url.path() == question).count()
    }
}

/// What a server says of itself.
pub(crate) fn instance(registrations: Value) -> ResponseTemplate {
    let body = json!({ "domain": "a.example", "title": "A", "version": "4.6.3", "registrations": registrations });
    ResponseTemplate::new(200).set_body_json(body)
}

/// One post.
pub(crate) fn posts() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!([]))
}

/// The same after a while that is longer than the pre-flight's budget.
pub(crate) fn late(answer: ResponseTemplate) -> ResponseTemplate {
    answer.set_delay(Duration::from_secs(8))
}

/// A directory that lists these.
pub(crate) async fn directory(entries: Vec<Value>) -> MockServer {
    let server = MockServer::start().await;
    answer_with(&server, ResponseTemplate::new(200).set_body_json(entries)).await;
    server
}

/// Makes a directory answer this from now on.
pub(crate) async fn answer_with(server: &MockServer, answer: ResponseTemplate) {
    server.reset().await;
    Mock::given(method("GET")).and(path("/servers")).respond_with(answer).mount(server).await;
}

/// An app on a French device in Europe that asks this directory, and reads what is recommended.
pub(crate) fn config(app: &App, directory: &MockServer) -> Config {
    Config {
        guest_server: None,
        directory: Some(format!("{}/servers", directory.uri()).parse().expect("an address")),
        ..app.config()
    }
}

/// What the window gets when it asks first.
pub(crate) async fn first(trente: &Trente, wishes: Wishes) -> Recommendation {
    trente.recommend(Recommend { wishes, seen: None }).await.expect("there is always an answer")
}

/// What the window gets in the end, and how often it had to ask.
pub(crate) async fn settled(trente: &Trente, wishes: Wishes) -> Recommendation {
    let mut now = first(trente, wishes.clone()).await;
    while !now.settled {
        let seen = Some(now.version);
        let next =
            trente.recommend(Recommend { wishes: wishes.clone(), seen }).await.expect("there is always an answer");
        assert!(next.version > now.version, "a new answer has a new version: {} after {}", next.version, now.version);
        now = next;
    }
    now
}

/// The domains that are recommended, best first.
pub(crate) fn domains(recommendation: &Recommendation) -> Vec<&str> {
    recommendation.choices.iter().map(|choice| choice.domain.as_str()).collect()
}
