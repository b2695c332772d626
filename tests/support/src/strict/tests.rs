use super::*;
use crate::person::Person;
use serde_json::{Value, json};

mod sign_up;

const BACK: &str = "http://127.0.0.1:45678/callback";

fn http() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    reqwest::Client::new()
}

async fn post(server: &StrictServer, path: &str, body: Value) -> (u16, Value) {
    let answer = http().post(format!("{}{path}", server.url())).json(&body).send().await.expect("it answers");
    (answer.status().as_u16(), answer.json().await.unwrap_or_default())
}

async fn app(server: &StrictServer) -> Value {
    let body = json!({ "client_name": "Test", "redirect_uris": "http://127.0.0.1/callback", "scopes": "read write" });
    post(server, "/api/v1/apps", body).await.1
}

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

fn authorize_url(server: &StrictServer, app: &Value, redirect: &str) -> String {
    let client = app["client_id"].as_str().unwrap_or_default();
    let challenge = pkce::challenge(VERIFIER);
    format!(
        "{}/oauth/authorize?response_type=code&client_id={client}&redirect_uri={redirect}&scope=read+write&state=s%26t&code_challenge={challenge}&code_challenge_method=S256",
        server.url()
    )
}

async fn code(server: &StrictServer, app: &Value) -> String {
    let landing = server.authorize(&authorize_url(server, app, BACK)).await.expect("the person comes back");
    let pairs: std::collections::HashMap<_, _> = landing.query_pairs().into_owned().collect();
    assert_eq!(pairs["state"], "s&t", "the state comes back as it went");
    pairs["code"].clone()
}

fn exchange(app: &Value, code: &str) -> Value {
    json!({
        "grant_type": "authorization_code", "code": code, "client_id": app["client_id"], "client_secret": app["client_secret"],
        "redirect_uri": BACK, "code_verifier": VERIFIER,
    })
}

#[tokio::test]
async fn a_right_log_in_works_and_a_code_works_once() {
    let server = StrictServer::start();
    let app = app(&server).await;
    let code = code(&server, &app).await;
    let (status, token) = post(&server, "/oauth/token", exchange(&app, &code)).await;
    assert_eq!(status, 200, "{token}");
    let bearer = token["access_token"].as_str().unwrap_or_default();
    let me =
        http().get(format!("{}/api/v1/accounts/verify_credentials", server.url())).bearer_auth(bearer).send().await;
    let me: Value = me.expect("it answers").json().await.expect("it is JSON");
    assert_eq!(me["acct"], "ada", "the token is ada's");
    let (status, body) = post(&server, "/oauth/token", exchange(&app, &code)).await;
    assert_eq!((status, &body["error"]), (400, &json!("invalid_grant")), "a code is good for one time");
    assert_eq!(server.live_tokens(), 0, "and its second use revokes what it bought");
}

#[tokio::test]
async fn each_wrong_value_is_refused() {
    let server = StrictServer::start();
    let app = app(&server).await;
    for (field, wrong, error) in [
        ("redirect_uri", "http://127.0.0.1:45679/callback", "invalid_grant"),
        ("code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXX", "invalid_grant"),
        ("code_verifier", "", "invalid_grant"),
        ("code", "code-9999", "invalid_grant"),
        ("client_secret", "guess", "invalid_client"),
        ("grant_type", "password", "unsupported_grant_type"),
    ] {
        let mut body = exchange(&app, &code(&server, &app).await);
        body[field] = json!(wrong);
        let (_, answer) = post(&server, "/oauth/token", body).await;
        assert_eq!(answer["error"], error, "{field}={wrong}");
    }
    for wrong in ["http://127.0.0.1:1/other", "https://evil.example/callback", "http://127.0.0.1.evil.example/callback"]
    {
        let refused = server.authorize(&authorize_url(&server, &app, wrong)).await;
        assert!(refused.is_err(), "{wrong} is no address of this app");
    }
    let plain = authorize_url(&server, &app, BACK).replace("S256", "plain");
    assert!(server.authorize(&plain).await.is_err(), "plain PKCE is refused");
    server.set(|switches| switches.exact_redirects = true);
    assert!(
        server.authorize(&authorize_url(&server, &app, BACK)).await.is_err(),
        "another port is refused where it must be exact"
    );
}

#[tokio::test]
async fn wrong_passwords_and_denials_give_no_code() {
    let server = StrictServer::start();
    let app = app(&server).await;
    let url = authorize_url(&server, &app, BACK);
    assert!(Person::new("ada", "guess").authorize(&url).await.is_err(), "the password is wrong");
    let landing = Person::new("ada", PASSWORD).who_denies().authorize(&url).await.expect("the person comes back");
    assert!(landing.as_str().contains("error=access_denied"), "{landing}");
}

#[tokio::test]
async fn posts_page_and_idempotency_holds() {
    let server = StrictServer::start();
    let token = server.token_for("ada");
    let mut url = format!("{}/api/v1/timelines/home?limit=10", server.url());
    let mut seen = Vec::new();
    loop {
        let answer = http().get(&url).bearer_auth(&token).send().await.expect("it answers");
        let link = answer.headers().get("link").and_then(|link| link.to_str().ok()).unwrap_or_default().to_owned();
        let posts: Vec<Value> = answer.json().await.expect("it is JSON");
        seen.extend(posts.iter().map(|post| post["id"].to_string()));
        let next = link.split(',').find(|part| part.contains("rel=\"next\"")).map(str::to_owned);
        let Some(next) = next else { break };
        url = next.trim_matches([' ', '<']).split('>').next().unwrap_or_default().to_owned();
    }
    let count = seen.len();
    seen.sort();
    seen.dedup();
    assert!(count > 40 && seen.len() == count, "every post of Home comes once: {count}");

    for _ in 0..2 {
        let request = http().post(format!("{}/api/v1/statuses", server.url())).bearer_auth(&token);
        let sent = request.header("Idempotency-Key", "k1").form(&[("status", "twice @kenji #tea")]).send().await;
        assert_eq!(sent.expect("it answers").status(), 200, "a repeated post is answered like the first");
    }
    let made = server.posts().iter().filter(|post| world::text(post, "content").contains("twice")).count();
    assert_eq!(made, 1, "the key makes one post of two");
}

#[tokio::test]
async fn speaks_tls_and_counts() {
    let ca = TestCa::new();
    let server = StrictServer::start_tls(&ca);
    let _ = rustls::crypto::ring::default_provider().install_default();
    let root = reqwest::Certificate::from_der(&ca.der()).expect("the authority's certificate is one");
    let client = reqwest::Client::builder().tls_certs_only([root]).build().expect("the settings fit");
    let url = format!("{}/api/v2/instance", server.url());
    let body: Value =
        client.get(&url).send().await.expect("the authority is trusted").json().await.expect("it is JSON");
    assert_eq!(body["domain"], server.domain(), "the server knows its own name");
    assert!(http().get(&url).send().await.is_err(), "without the authority it is not trusted");
    assert_eq!(server.count("GET /api/v2/instance"), 1, "what is asked is counted");
}
