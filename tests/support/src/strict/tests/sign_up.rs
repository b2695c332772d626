//! Signing up, from the app's token to the open account.

use super::{http, post};
use crate::StrictServer;
use crate::strict::Registrations;
use serde_json::{Value, json};

async fn app_token(server: &StrictServer) -> String {
    let registration = json!({
        "client_name": "Test", "redirect_uris": ["test://back", "http://127.0.0.1/callback"], "scopes": "read write",
    });
    let app = post(server, "/api/v1/apps", registration).await.1;
    let asked = json!({
        "grant_type": "client_credentials", "client_id": app["client_id"], "client_secret": app["client_secret"], "scope": "read write",
    });
    post(server, "/oauth/token", asked).await.1["access_token"].as_str().unwrap_or_default().to_owned()
}

async fn asked(server: &StrictServer, method: reqwest::Method, path: &str, token: &str, body: Value) -> (u16, Value) {
    let request = http().request(method, format!("{}{path}", server.url())).bearer_auth(token).json(&body);
    let answer = request.send().await.expect("it answers");
    (answer.status().as_u16(), answer.json().await.unwrap_or_default())
}

async fn sign_up(server: &StrictServer, token: &str, body: Value) -> (u16, Value) {
    asked(server, reqwest::Method::POST, "/api/v1/accounts", token, body).await
}

async fn get(server: &StrictServer, path: &str, token: &str) -> (u16, Value) {
    asked(server, reqwest::Method::GET, path, token, Value::Null).await
}

fn form(name: &str) -> Value {
    json!({
        "username": name, "email": format!("{name}@mail.example"), "password": "long enough", "agreement": true, "locale": "en",
    })
}

const VERIFY: &str = "/api/v1/accounts/verify_credentials";
const CHECK: &str = "/api/v1/emails/check_confirmation";

#[tokio::test]
async fn account_opens_by_the_link_of_the_mail() {
    let server = StrictServer::start();
    let app = app_token(&server).await;
    assert_eq!(get(&server, VERIFY, &app).await.0, 422, "an app is nobody");
    let (status, token) = sign_up(&server, &app, form("wren")).await;
    assert_eq!(status, 200, "{token}");
    let token = token["access_token"].as_str().unwrap_or_default().to_owned();
    let (status, words) = get(&server, VERIFY, &token).await;
    assert_eq!((status, &words["error"]), (403, &json!("Your login is missing a confirmed e-mail address")), "not yet");
    assert_eq!(get(&server, CHECK, &token).await, (200, json!(false)), "nor confirmed");
    assert_eq!(get(&server, "/api/v1/trends/statuses", &token).await.0, 200, "reading is possible");
    assert_eq!(get(&server, "/api/v1/timelines/home", &token).await.0, 403, "Home is not");
    let mail = server.mail_to("wren@mail.example").expect("a mail was sent");
    let landing = server.follow_mail(&mail).await.expect("the link works").expect("it leads on");
    assert_eq!(landing.as_str(), "test://back", "to the app's first address");
    assert!(server.follow_mail(&mail).await.is_err(), "the link works once");
    assert_eq!(get(&server, VERIFY, &token).await.1["acct"], "wren", "the account works");
    assert_eq!(sign_up(&server, &app, form("Wren")).await.1["details"]["username"][0]["error"], "ERR_TAKEN", "taken");
}

#[tokio::test]
async fn moderator_lets_in_or_not() {
    let server = StrictServer::start();
    server.set(|switches| switches.registrations = Registrations { approval_required: true, ..Default::default() });
    let app = app_token(&server).await;
    let token = sign_up(&server, &app, form("wren")).await.1["access_token"].as_str().unwrap_or_default().to_owned();
    server.confirm("wren");
    assert_eq!(get(&server, VERIFY, &token).await.1["error"], "Your login is currently pending approval", "pending");
    assert_eq!(get(&server, CHECK, &token).await.1, json!(true), "the mail is answered");
    server.approve("wren");
    assert_eq!(get(&server, VERIFY, &token).await.0, 200, "let in");
    server.disable("wren");
    assert_eq!(get(&server, VERIFY, &token).await.1["error"], "Your login is currently disabled", "switched off");
    server.reject("wren");
    assert_eq!(get(&server, VERIFY, &token).await.0, 401, "gone");
    assert_eq!(get(&server, "/api/v1/accounts/lookup?acct=wren", &app).await.0, 404, "the name is free again");
}

#[tokio::test]
async fn every_wrong_field_is_named_and_tries_are_counted() {
    let server = StrictServer::start();
    server.set(|switches| switches.registrations = Registrations { min_age: Some(16), ..Default::default() });
    let app = app_token(&server).await;
    let bad =
        json!({ "username": "a b", "email": "x@blocked.example", "password": "short", "date_of_birth": "2025-01-01" });
    let (status, body) = sign_up(&server, &app, bad).await;
    let code = |field: &str| body["details"][field][0]["error"].clone();
    assert_eq!(status, 422, "{body}");
    for (field, due) in [
        ("username", "ERR_INVALID"),
        ("email", "ERR_BLOCKED"),
        ("password", "ERR_TOO_SHORT"),
        ("agreement", "ERR_ACCEPTED"),
        ("date_of_birth", "ERR_BELOW_LIMIT"),
    ] {
        assert_eq!(code(field), due, "{field}");
    }
    for _ in 0..4 {
        sign_up(&server, &app, json!({})).await;
    }
    assert_eq!(sign_up(&server, &app, form("wren")).await.0, 429, "the sixth try");
}

#[tokio::test]
async fn closed_servers_take_only_the_invited() {
    let server = StrictServer::start();
    server.set(|switches| switches.registrations = Registrations { enabled: false, ..Default::default() });
    let app = app_token(&server).await;
    assert_eq!(sign_up(&server, &app, form("wren")).await, (403, json!({ "error": "Forbidden" })), "closed");
    let mut invited = form("wren");
    invited["invite_code"] = json!(crate::strict::GOOD_INVITE);
    assert_eq!(sign_up(&server, &app, invited).await.0, 200, "the invited come in");
}

#[tokio::test]
async fn mail_comes_again_to_the_right_address() {
    let server = StrictServer::start();
    let app = app_token(&server).await;
    let token = sign_up(&server, &app, form("wren")).await.1["access_token"].as_str().unwrap_or_default().to_owned();
    let again = |body: Value| asked(&server, reqwest::Method::POST, "/api/v1/emails/confirmations", &token, body);
    assert_eq!(again(json!({ "email": "right@mail.example" })).await.0, 200, "the address is changed");
    let mail = server.mail_to("right@mail.example").expect("the mail went there");
    assert_eq!(mail.name, "wren", "for the same account");
    server.confirm("wren");
    assert_eq!(again(json!({})).await.0, 403, "there is nothing left to confirm");
}

#[tokio::test]
async fn search_finds_what_lives_on_another_server() {
    let (here, there) = (StrictServer::start(), StrictServer::start());
    let token = here.token_for("ada");
    let post = there.posts().into_iter().find(|post| post["account"]["acct"] == "rosa").expect("rosa wrote something");
    let url = post["url"].as_str().expect("it has an address");
    let path = format!("/api/v2/search?q={}&type=statuses&resolve=true", url.replace(':', "%3A").replace('/', "%2F"));
    let (status, found) = get(&here, &path, &token).await;
    assert_eq!(status, 200, "{found}");
    assert_eq!(found["statuses"][0]["url"], url, "the post was fetched");
    let acct = format!("kenji@{}", there.domain());
    let found = get(&here, &format!("/api/v2/search?q=%40{acct}&type=accounts&resolve=true"), &token).await.1;
    assert_eq!(found["accounts"][0]["acct"], acct, "the person was fetched");
    assert_eq!(get(&here, &path, &app_token(&here).await).await.0, 422, "only for people");
}
