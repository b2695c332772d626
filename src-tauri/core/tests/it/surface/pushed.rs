//! What is pushed while the app may be closed.

use super::app::{App, ada, log_in};
use serde_json::{Value, json};
use trente_contract::FaultCode;
use trente_contract::commands::{LogOut, ReadNoticeWay, SetAlerts};
use trente_contract::push::{Alerts, AlertsFrom, NoticeWay};
use trente_contract::reader::Account;
use trente_core::Trente;
use trente_core::trente::{PushError, Registration};
use trente_test_support::StrictServer;

const ADDRESS: &str = "https://push.example/up?token=1";
const SUBSCRIPTION: &str = "/api/v1/push/subscription";

async fn registered(trente: &Trente) -> Vec<Registration> {
    trente.push_registrations().await.expect("keys are made")
}

/// Registers the only account, and gives its name at the distributor.
async fn subscribed(trente: &Trente) -> String {
    let instance = registered(trente).await.remove(0).instance;
    let through = NoticeWay::Pushed { through: "push.example".into() };
    assert_eq!(trente.push_address_came(&instance, ADDRESS).await, Ok(through), "the server sends there");
    instance
}

async fn way(trente: &Trente, account: &Account) -> NoticeWay {
    trente.notice_way(ReadNoticeWay { account: account.key.clone() }).await.expect("secrets can be read")
}

fn message(server: &StrictServer, name: &str, told: Value) -> Vec<u8> {
    server.push_message(name, told).expect("it is wanted")
}

#[tokio::test]
async fn a_subscription_is_sealed_for_this_device_and_opened_here() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    assert_eq!(way(&trente, &account).await, NoticeWay::WhileOpen, "before anything was registered");
    let registration = registered(&trente).await.remove(0);
    assert_eq!(registration.vapid.as_deref().map(str::len), Some(87), "the server's key is told to the distributor");
    assert!(!registration.instance.contains("ada"), "the name says nothing of the account");
    assert_eq!(registered(&trente).await, std::slice::from_ref(&registration), "the same at each start");
    let instance = subscribed(&trente).await;
    let kept = server.subscriptions("ada").remove(0);
    assert_eq!((&kept["endpoint"], &kept["standard"]), (&json!(ADDRESS), &json!(true)), "RFC 8291 is asked for");
    let alerts = kept["alerts"].as_object().expect("by type");
    assert_eq!(alerts.len(), 12, "each type is named");
    assert!(alerts.values().all(|wanted| *wanted == json!(true)) && kept["policy"] == "all", "everything that pops up");
    let pushed = trente.push_came(&instance, &message(&server, "ada", json!({}))).await.expect("it is opened");
    assert_eq!((&pushed.account, pushed.id.as_str()), (&account.key, "900"), "to whom, and which");
    assert_eq!((pushed.title.as_str(), pushed.body.as_str()), ("Bo favourited your post", "I read that every link"));
    assert!(!format!("{pushed:?}").contains("nobody-s-business"), "the token is not taken out");
    drop(trente);
    let trente = app.start();
    assert_eq!(way(&trente, &account).await, NoticeWay::Pushed { through: "push.example".into() }, "after a restart");
    let after = message(&server, "ada", json!({ "notification_id": "901" }));
    assert!(trente.push_came(&instance, &after).await.is_ok(), "the keys outlive the run");
}

#[tokio::test]
async fn alerts_change_at_the_server_and_outlive_what_it_forgets() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    subscribed(&trente).await;
    let alerts = Alerts { favourites: false, changes: false, ..Alerts::default() };
    let request = SetAlerts { account: account.key.clone(), alerts, from: AlertsFrom::Followed };
    trente.set_alerts(request.clone()).await.expect("the server changes it");
    assert_eq!(server.count(&format!("PUT {SUBSCRIPTION}")), 1, "by one request");
    let chosen = |server: &StrictServer| {
        let kept = server.subscriptions("ada").remove(0);
        let unwanted =
            kept["alerts"].as_object().expect("by type").iter().filter(|(_, wanted)| **wanted == json!(false));
        let unwanted: Vec<String> = unwanted.map(|(kind, _)| kind.clone()).collect();
        (unwanted, kept["policy"].clone())
    };
    let due = (["favourite", "quoted_update", "update"].map(String::from).to_vec(), json!("followed"));
    assert_eq!(chosen(&server), due, "what was chosen");
    assert!(server.push_message("ada", json!({})).is_none(), "no favourite is sent any more");
    server.forget_subscriptions();
    trente.set_alerts(request).await.expect("it is made anew");
    assert_eq!(chosen(&server), due, "with all that was chosen");
    let instance = registered(&trente).await.remove(0).instance;
    trente.push_address_came(&instance, "https://other.example/x").await.expect("the distributor moved it");
    assert_eq!(chosen(&server), due, "a new address changes nothing of it");
    assert_eq!(server.subscriptions("ada")[0]["endpoint"], "https://other.example/x", "but where it is sent");
}

#[tokio::test]
async fn a_log_out_ends_messages_first() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let instance = subscribed(&trente).await;
    let late = message(&server, "ada", json!({}));
    server.forget_requests();
    trente.log_out(LogOut { account: account.key.clone() }).await.expect("ada logs out");
    let asked: Vec<String> = server.requests().iter().map(|asked| format!("{} {}", asked.method, asked.path)).collect();
    let place =
        |line: &str| asked.iter().position(|asked| asked == line).unwrap_or_else(|| panic!("{line}: {asked:?}"));
    assert!(place(&format!("DELETE {SUBSCRIPTION}")) < place("POST /oauth/revoke"), "while the token still counts");
    assert!(server.subscriptions("ada").is_empty(), "nothing is sent any more");
    assert!(
        matches!(trente.push_came(&instance, &late).await, Err(PushError::Nobody)),
        "what was on its way is for nobody"
    );
    let again = log_in(&trente, &server, "ada").await;
    assert_eq!(way(&trente, &again).await, NoticeWay::WhileOpen, "a new log-in begins anew");
    assert_ne!(registered(&trente).await[0].instance, instance, "under another name");
}

#[tokio::test]
async fn a_message_is_for_one_account_and_told_once() {
    let server = StrictServer::start();
    let (_app, trente, ada) = ada(&server).await;
    let kenji = log_in(&trente, &server, "kenji").await;
    for registration in registered(&trente).await {
        trente.push_address_came(&registration.instance, ADDRESS).await.expect("the server sends there");
    }
    let mut names = Vec::new();
    for registration in registered(&trente).await {
        let name = if trente.push_came(&registration.instance, &message(&server, "kenji", json!({}))).await.is_ok() {
            "kenji"
        } else {
            "ada"
        };
        names.push((name, registration.instance));
    }
    names.sort();
    let [(_, adas), (_, kenjis)] = <[_; 2]>::try_from(names).expect("two accounts");
    let of_ada = message(&server, "ada", json!({}));
    assert!(
        matches!(trente.push_came(&kenjis, &of_ada).await, Err(PushError::Sealed)),
        "another account's keys do not open it"
    );
    let pushed = trente.push_came(&adas, &of_ada).await.expect("ada's do");
    assert_eq!((&pushed.account, pushed.account == kenji.key), (&ada.key, false), "it is ada's");
    assert!(matches!(trente.push_came(&adas, &of_ada).await, Err(PushError::Again)), "the same bytes a second time");
    let sealed_anew = message(&server, "ada", json!({}));
    assert!(
        matches!(trente.push_came(&adas, &sealed_anew).await, Err(PushError::Again)),
        "the same notification, sealed anew"
    );
    assert!(matches!(trente.push_came("nobody", &of_ada).await, Err(PushError::Nobody)), "a name that was never given");
    assert!(matches!(trente.push_came(&adas, &[0; 4097]).await, Err(PushError::TooLarge(4097))), "too large");
    assert!(matches!(trente.push_came(&adas, &[]).await, Err(PushError::Cut)), "nothing at all");
    let odd = message(&server, "ada", json!({ "title": "", "notification_id": 902 }));
    assert!(matches!(trente.push_came(&adas, &odd).await, Err(PushError::Form)), "nothing that could be told");
}

#[tokio::test]
async fn a_token_that_ended_is_told_and_old_servers_are_left_to_the_open_app() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    server.set(|switches| switches.api = Some(3));
    let instance = registered(&trente).await.remove(0).instance;
    let old = trente.push_address_came(&instance, ADDRESS).await;
    assert_eq!(old, Ok(NoticeWay::WhileOpen), "it would seal in a way that no distributor passes on");
    assert!(server.subscriptions("ada").is_empty(), "so nothing stays there");
    server.set(|switches| switches.api = None);
    for (odd, due) in [
        ("http://push.example/a", FaultCode::InsecureAddress),
        ("push.example", FaultCode::NotAnAddress),
        ("javascript:alert(1)", FaultCode::NotAnAddress),
        ("", FaultCode::NotAnAddress),
    ] {
        let refused = trente.push_address_came(&instance, odd).await.expect_err("no address for messages");
        assert_eq!(refused.code, due, "{odd:?}");
    }
    let stranger = trente.push_address_came("0b1f", ADDRESS).await.expect_err("nobody has this name");
    assert_eq!(stranger.code, FaultCode::NotFound, "an address for nobody");
    subscribed(&trente).await;
    trente.push_ended(&instance).await.expect("the distributor is gone");
    assert_eq!(
        (way(&trente, &account).await, server.subscriptions("ada").len()),
        (NoticeWay::WhileOpen, 0),
        "both know"
    );
    subscribed(&trente).await;
    trente.end_push().await.expect("no pop-ups are wanted any more");
    assert_eq!(
        (way(&trente, &account).await, server.subscriptions("ada").len()),
        (NoticeWay::WhileOpen, 0),
        "all ends"
    );
    let instance = registered(&trente).await.remove(0).instance;
    server.end_log_ins("ada");
    let ended = trente.push_address_came(&instance, ADDRESS).await.expect_err("the token counts no more");
    assert_eq!(ended.code, FaultCode::LoggedOut, "the person is told to log in");
    assert_eq!(way(&trente, &account).await, NoticeWay::WhileOpen, "and nothing is promised");
    assert_eq!(registered(&trente).await, [], "who is logged out is not registered");
}

#[tokio::test]
async fn no_key_and_no_token_is_in_a_file_of_the_store() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let trente = app.start();
    log_in(&trente, &server, "ada").await;
    let instance = subscribed(&trente).await;
    trente.push_came(&instance, &message(&server, "ada", json!({}))).await.expect("it is opened");
    drop(trente);
    let kept = server.subscriptions("ada").remove(0);
    let auth = kept["keys"]["auth"].as_str().expect("it is told").to_owned();
    let mut files = vec![app.folder.path().to_owned()];
    let mut looked = 0;
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(std::fs::read_dir(&path).expect("it is ours").flatten().map(|entry| entry.path()));
            continue;
        }
        let bytes = std::fs::read(&path).expect("it is ours");
        for secret in [auth.as_str(), "nobody-s-business", ADDRESS] {
            assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{secret} is in {path:?}");
        }
        looked += 1;
    }
    assert!(looked >= 2, "the store and the cache were looked at");
}
