//! The bridge: what the window may ask, and that it may ask nothing else. Runs in Tauri's mock runtime with the real
//! configuration, capabilities and permissions.

use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Instant;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewWindow, WebviewWindowBuilder};
use trente_contract::commands::NAMES;
use trente_contract::settings::Theme;
use trente_contract::{Fault, FaultCode};
use trente_core::oauth::Loopback;
use trente_core::session::MemorySecrets;
use trente_core::trente::{Browser, Config, NoBrowser};
use trente_lib::{Opened, configure, context, open_window};

/// Nothing listens there: whatever asks a server fails at once.
const NOWHERE: &str = "http://127.0.0.1:1";
/// Requests without a field: any object is one.
const ASK_NOTHING: &[&str] = &[
    "start",
    "stopwatch",
    "forget_reading",
    "load_form",
    "kept_passwords",
    "read_clipboard",
    "servers_here",
    "waiting_rooms",
    "picks",
    "past_searches",
    "forget_searches",
];
const OUR_PAGE: &str = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };

struct NoScreen;

impl Browser for NoScreen {
    fn open(&self, _url: &str) -> Result<(), NoBrowser> {
        Err(NoBrowser("a test has no browser".into()))
    }
}

struct Bench {
    app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    // Lives as long as the core that writes into it.
    _folder: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let app = configure(mock_builder()).build(context()).expect("the configuration is valid");
        keep_directory(folder.path());
        app.manage(Opened::new(Config {
            data_dir: folder.path().join("data"),
            cache_dir: folder.path().join("cache"),
            guest_server: Some(NOWHERE.into()),
            directory: Some(format!("{NOWHERE}/servers").parse().expect("an address")),
            time_zone: None,
            languages: vec!["en".into()],
            started: Instant::now(),
            secrets: Arc::new(MemorySecrets::default()),
            browser: Arc::new(NoScreen),
            redirect: Arc::new(Loopback::on(vec![0], |_| unreachable!("no browser comes back in this test"))),
        }));
        let window = open_window(app.handle(), Theme::System).expect("the mock runtime makes any window");
        Self { app, window, _folder: folder }
    }

    fn call(&self, command: &str, request: Value) -> Result<Value, Value> {
        ask(&self.window, OUR_PAGE, command, request)
    }
}

/// A directory that was fetched before, with a server that is not there: no real one is asked by this test.
fn keep_directory(folder: &std::path::Path) {
    let cache = folder.join("cache");
    std::fs::create_dir_all(&cache).expect("the folder can be made");
    let kept = [
        json!({ "from": format!("{NOWHERE}/servers"), "fetched_at": "2026-07-22T00:00:00Z" }),
        json!([{ "domain": "127.0.0.1:1", "languages": ["en"], "last_week_users": 1, "approval_required": false }]),
    ];
    std::fs::write(cache.join("directory.json"), kept.map(|line| line.to_string()).join("\n"))
        .expect("it can be written");
}

fn ask(window: &WebviewWindow<MockRuntime>, page: &str, command: &str, request: Value) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.into(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: page.parse().expect("pages of this test have addresses"),
        body: InvokeBody::Json(json!({ "request": request })),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.into(),
    };
    get_ipc_response(window, request).map(|body| body.deserialize().expect("answers are JSON"))
}

/// A well-formed request for each command.
fn requests() -> BTreeMap<&'static str, Value> {
    let (account, id, server) = ("lea@127.0.0.1:1", "1", NOWHERE);
    let guest = json!({ "guest": { "server": server } });
    let draft = json!({ "key": "0b1f", "text": "a", "warning": "", "visibility": "public", "language": null, "in_reply_to": null });
    let file = json!({ "key": "0b1f", "name": "a.png", "mime": "image/png", "alt": "", "focus": null });
    let form = json!({ "name": "lea", "email": "lea@example.org", "password": "correct horse", "agreed": true });
    let on_post = json!({ "account": account, "id": id, "on": true });
    BTreeMap::from([
        ("start", json!({})),
        ("mark", json!({ "moment": "first_paint" })),
        ("stopwatch", json!({})),
        ("forget_reading", json!({})),
        ("save_settings", json!({ "settings": { "language": "fr", "theme": "dark" } })),
        ("open_link", json!({ "url": "https://piaille.example/@lea" })),
        ("guest_posts", json!({ "server": server, "cursor": null })),
        ("home_timeline", json!({ "account": account, "cursor": null })),
        ("tag_timeline", json!({ "reader": guest, "tag": "rust", "cursor": null })),
        ("person_posts", json!({ "reader": guest, "person": id, "cursor": null })),
        ("thread", json!({ "reader": guest, "id": id })),
        ("profile", json!({ "reader": guest, "person": { "id": id } })),
        ("set_follow", json!({ "account": account, "person": id, "on": true })),
        ("set_favourite", on_post.clone()),
        ("set_boost", on_post.clone()),
        ("set_bookmark", on_post),
        ("list_people", json!({ "reader": guest, "of": { "followers": id }, "cursor": null })),
        ("around_person", json!({ "reader": guest, "person": id })),
        ("kept_timeline", json!({ "account": account, "newest": false })),
        ("kept_beside", json!({ "account": account, "entry": id, "side": "above" })),
        ("keep_place", json!({ "account": account, "entry": id, "offset": 12 })),
        ("newer_posts", json!({ "account": account, "newest": null })),
        ("fill_gap", json!({ "account": account, "gap": "1", "from": "above" })),
        ("home_marker", json!({ "account": account })),
        ("resume_home", json!({ "account": account, "entry": id })),
        ("catch_up", json!({ "account": account, "since": "2026-01-01T00:00:00Z", "fetch": false })),
        ("set_home_marker", json!({ "account": account, "entry": id })),
        ("pinned_posts", json!({ "reader": guest, "person": id })),
        ("show_pack", json!({ "reader": guest, "pack": "77" })),
        ("leave_pack", json!({ "account": account, "pack": "77", "item": "92" })),
        ("set_mute", json!({ "account": account, "person": id, "mute": { "notifications": true, "seconds": 3600 } })),
        ("set_block", json!({ "account": account, "person": id, "on": true })),
        ("change_follow", json!({ "account": account, "person": id, "notify": true, "boosts": null })),
        ("remove_follower", json!({ "account": account, "person": id })),
        ("set_featured", json!({ "account": account, "person": id, "on": true })),
        ("set_note", json!({ "account": account, "person": id, "note": "met at the harbour" })),
        ("begin_report", json!({ "account": account, "person": id })),
        (
            "send_report",
            json!({ "account": account, "report": {
            "person": id, "posts": [], "why": { "kind": "spam" }, "comment": "", "forward": false,
        } }),
        ),
        ("would_lose", json!({ "account": account, "server": "far.example" })),
        ("set_server_block", json!({ "account": account, "server": "far.example", "on": true })),
        ("list_filters", json!({ "account": account })),
        ("add_filter", json!({ "account": account, "words": ["rain"], "hide": true, "seconds": 3600 })),
        ("remove_filter", json!({ "account": account, "id": "1", "old": false })),
        ("blocked_servers", json!({ "account": account, "cursor": null })),
        ("post_history", json!({ "reader": guest, "id": id })),
        ("translate", json!({ "account": account, "id": id, "language": "fr" })),
        ("await_replies", json!({ "account": account, "collecting": { "id": "aWQ", "retry": 1 } })),
        ("create_post", json!({ "account": account, "draft": draft })),
        ("look_for_post", json!({ "account": account, "draft": draft })),
        ("delete_post", json!({ "account": account, "id": id })),
        ("save_draft", json!({ "account": account, "draft": draft })),
        ("load_draft", json!({ "account": account, "in_reply_to": null })),
        ("discard_draft", json!({ "account": account, "key": "0b1f" })),
        ("media_limits", json!({ "account": account })),
        ("attach_file", json!({ "account": account, "file": file, "at": 0, "size": 3, "part": "AAAA" })),
        ("watch_uploads", json!({ "account": account, "files": [file], "seen": null })),
        ("upload_again", json!({ "account": account, "file": file, "anew": false })),
        ("stop_upload", json!({ "account": account, "key": "0b1f" })),
        ("find_server", json!({ "typed": server })),
        ("begin_login", json!({ "typed": server })),
        ("await_login", json!({ "login": "none" })),
        ("finish_login", json!({ "login": "none", "code": "c" })),
        ("cancel_login", json!({ "login": "none" })),
        ("switch_account", json!({ "account": account })),
        ("log_out", json!({ "account": account })),
        ("recommend", json!({ "wishes": { "language": null, "topics": ["art"], "age": 20 }, "seen": null })),
        ("complete_server", json!({ "typed": "mas" })),
        ("read_terms", json!({ "server": server, "invite": null })),
        ("check_name", json!({ "name": "lea", "servers": [server] })),
        ("save_form", json!({ "server": server, "form": form })),
        ("load_form", json!({})),
        ("suggest_password", json!({ "anew": false })),
        ("kept_passwords", json!({})),
        ("show_password", json!({ "whose": { "account": account } })),
        ("forget_password", json!({ "account": account })),
        ("sign_up", json!({ "server": server, "form": form })),
        ("sign_up_elsewhere", json!({ "server": server, "form": form })),
        ("waiting_rooms", json!({ "seen": null })),
        ("look_again", json!({ "room": "none" })),
        ("mail_again", json!({ "room": "none", "email": null })),
        ("open_mail", json!({ "room": "none" })),
        ("leave_room", json!({ "room": "none" })),
        ("set_pick", json!({ "pick": { "tag": { "name": "art" } }, "on": true })),
        ("picks", json!({ "seen": null })),
        ("topics", json!({ "reader": guest, "topics": ["art"] })),
        ("suggest_people", json!({ "reader": guest, "topics": ["art"] })),
        ("preview_home", json!({ "reader": guest })),
        ("guest_home", json!({ "server": server, "look": false })),
        ("take_link", json!({ "reader": guest, "text": "@lea@piaille.example" })),
        ("read_clipboard", json!({})),
        ("await_link", json!({ "wait": false })),
        ("servers_here", json!({})),
        ("first_steps", json!({ "account": account })),
        ("dismiss_steps", json!({ "account": account })),
        ("notifications", json!({ "account": account, "only": "all", "cursor": null })),
        ("await_news", json!({ "account": account })),
        ("watch_lists", json!({ "account": account, "lists": ["local", { "tag": "tide" }, { "list": "1" }] })),
        ("unread_notifications", json!({ "account": account })),
        ("fresh_notifications", json!({ "account": account })),
        ("show_popup", json!({ "title": "Lea replied", "text": "Yes", "open": "Open", "several": false })),
        ("await_popup", json!({ "wait": false })),
        ("set_badge", json!({ "count": 0 })),
        ("seen_notifications", json!({ "account": account, "newest": id })),
        ("dismiss_notification", json!({ "account": account, "key": "id=1" })),
        ("clear_notifications", json!({ "account": account })),
        ("follow_requests", json!({ "account": account, "cursor": null })),
        ("answer_follow_request", json!({ "account": account, "person": id, "accept": true })),
        ("notification_policy", json!({ "account": account })),
        ("set_notification_policy", json!({ "account": account, "sort": "new", "treatment": "hold" })),
        ("held_notifications", json!({ "account": account, "cursor": null })),
        ("answer_held", json!({ "account": account, "ids": [id], "accept": false })),
        ("conversations", json!({ "account": account, "cursor": null })),
        ("read_conversation", json!({ "account": account, "id": id })),
        ("remove_conversation", json!({ "account": account, "id": id })),
        ("update_profile", json!({ "account": account, "name": "Lea", "bio": null, "picture": null })),
        ("search", json!({ "reader": guest, "text": "art", "kind": "all", "known": 0, "typing": false })),
        ("past_searches", json!({ "account": null })),
        ("keep_search", json!({ "account": null, "text": "art" })),
        ("forget_searches", json!({ "account": null })),
        ("trending_tags", json!({ "reader": guest, "cursor": null })),
        ("trending_news", json!({ "reader": guest, "cursor": null })),
        ("suggestions", json!({ "account": account })),
        ("what_is_open", json!({ "reader": guest })),
        ("read_beyond", json!({ "reader": guest, "beyond": "local", "cursor": null })),
        ("read_lists", json!({ "account": account })),
        ("show_tag", json!({ "reader": guest, "tag": "rust" })),
        ("set_tag", json!({ "account": account, "tag": "rust", "on": true })),
    ])
}

#[test]
fn every_command_is_permitted_handled_and_understood() {
    let bench = Bench::new();
    let requests = requests();
    let named: BTreeSet<_> = NAMES.iter().copied().collect();
    assert_eq!(requests.keys().copied().collect::<BTreeSet<_>>(), named, "the table above has one row a command");
    for (name, request) in requests {
        if let Err(refusal) = bench.call(name, request) {
            // Tauri refuses with a sentence; only our own code answers with a fault.
            let fault: Fault = serde_json::from_value(refusal.clone())
                .unwrap_or_else(|_| panic!("{name} is not handled or not permitted: {refusal}"));
            assert_ne!(fault.code, FaultCode::Bug, "{name} did not understand its request: {fault:?}");
        }
    }
}

#[test]
fn a_request_of_another_shape_is_refused_with_a_fault() {
    let bench = Bench::new();
    for name in NAMES.iter().filter(|name| !ASK_NOTHING.contains(name)) {
        for request in [Value::Null, json!(7), json!([]), json!({ "nothing": "known" })] {
            let refusal = bench.call(name, request).expect_err("such a request means nothing");
            let fault: Fault = serde_json::from_value(refusal).expect("refusals are faults");
            assert_eq!(fault.code, FaultCode::Bug, "{name}: only a mistake of ours can send this");
        }
    }
}

#[test]
fn nothing_else_is_permitted() {
    let bench = Bench::new();
    for command in [
        "",
        "unlisted",
        "Start",
        "start ",
        "plugin:app|version",
        "plugin:deep-link|register",
        "plugin:event|listen",
        "plugin:event|emit",
        "plugin:image|from_path",
        "plugin:menu|new",
        "plugin:opener|open_path",
        "plugin:opener|open_url",
        "plugin:opener|reveal_item_in_dir",
        "plugin:path|resolve_directory",
        "plugin:resources|close",
        "plugin:webview|create_webview_window",
        "plugin:webview|internal_toggle_devtools",
        "plugin:window|close",
        "plugin:window|create",
        "plugin:window-state|save_window_state",
    ] {
        let refusal = bench.call(command, json!({ "url": "https://example.org" })).expect_err("this must be refused");
        let sentence = refusal.as_str().unwrap_or_default();
        assert!(sentence.contains("not allowed"), "{command:?} must fall at the permissions, not later: {refusal}");
    }
}

/// Tauri counts pages of every scheme that an app registers as its own, `media:` too. That the window never goes to one
/// is the business of its navigation guard (src-tauri/src/window.rs), and a `media:` answer is sandboxed besides.
#[test]
fn nobody_else_may_ask() {
    let bench = Bench::new();
    for page in ["https://evil.example", "http://127.0.0.1:8080", "tauri://evil.example", "data:text/html,a"] {
        let answer = ask(&bench.window, page, "start", json!({}));
        assert!(answer.is_err(), "a page from {page} must not reach the core: {answer:?}");
    }
    let other = WebviewWindowBuilder::new(&bench.app, "other", Default::default()).build().expect("a second window");
    assert!(ask(&other, OUR_PAGE, "start", json!({})).is_err(), "capabilities are for the main window alone");
}

/// What `build.rs` made of the capability and permission files.
fn generated(name: &str) -> Value {
    let path = format!("{}/gen/schemas/{name}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path} is written by the build: {error}"));
    serde_json::from_str(&text).expect("the build writes JSON")
}

#[test]
fn the_capability_lists_exactly_our_commands() {
    let capabilities = generated("capabilities.json");
    let capabilities = capabilities.as_object().expect("capabilities by name");
    assert_eq!(capabilities.keys().collect::<Vec<_>>(), ["main"], "there is one window, so one capability");
    let main = &capabilities["main"];
    assert_eq!(main["windows"], json!(["main"]), "for that window alone");
    assert_eq!(main.get("remote"), None, "no page from elsewhere may ask anything");

    let acl = generated("acl-manifests.json");
    let sets = &acl["__app-acl__"]["permissions"];
    let mut permitted = BTreeSet::new();
    for set in main["permissions"].as_array().expect("a list of permissions") {
        let set = set.as_str().expect("plain names, no scopes");
        assert!(!set.contains(':'), "{set} belongs to a plugin: the window has no plugin permission");
        let commands = sets[set]["commands"]["allow"].as_array().unwrap_or_else(|| panic!("{set} is one of our sets"));
        for command in commands {
            let command = command.as_str().expect("commands are names");
            assert!(permitted.insert(command.to_owned()), "{command} stands in two sets");
        }
    }
    let named: BTreeSet<_> = NAMES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(permitted, named, "permitted is what the contract names, no more and no less");
}

#[test]
fn the_policy_of_the_page_is_the_architecture_s() {
    let config: Value = serde_json::from_str(include_str!("../tauri.conf.json")).expect("the configuration is JSON");
    let app = &config["app"];
    let policy = app["security"]["csp"].as_str().expect("one policy for all builds");
    let directives: BTreeMap<_, _> =
        policy.split(';').map(|directive| directive.trim().split_once(' ').expect("a name and its sources")).collect();
    assert_eq!(
        directives,
        BTreeMap::from([
            ("default-src", "'none'"),
            ("script-src", "'self' 'wasm-unsafe-eval'"),
            ("style-src", "'self'"),
            ("font-src", "'self'"),
            ("img-src", "'self' media: http://media.localhost data:"),
            ("media-src", "blob:"),
            ("connect-src", "'self' ipc: http://ipc.localhost media: http://media.localhost"),
            ("form-action", "'none'"),
            ("base-uri", "'none'"),
            ("frame-ancestors", "'none'"),
        ]),
        "the webview never touches the network"
    );
    let security: BTreeSet<_> = app["security"].as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(
        security,
        BTreeSet::from(["capabilities", "csp"]),
        "nothing loosens it: no devCsp, no asset protocol, no dangerous switch"
    );
    assert_eq!(app["withGlobalTauri"], true, "the window's bridge uses it");
    assert_eq!(config["build"].get("devUrl"), None, "pages come from the bundle in every build");
    assert_eq!(app["windows"][0]["create"], false, "the window is made in code, with its guards");
}
