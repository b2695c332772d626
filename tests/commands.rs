//! The bridge: what the window may ask, and that it may ask nothing else. Runs in Tauri's mock runtime with the real
//! configuration, capabilities and permissions.

#[path = "commands/requests.rs"]
mod requests;

use requests::requests;
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
    "export_settings",
    "measure_storage",
    "read_desk",
    "show_tray",
    "spell_in",
    "next_morning",
    "load_form",
    "kept_passwords",
    "read_clipboard",
    "servers_here",
    "waiting_rooms",
    "picks",
    "past_searches",
    "forget_searches",
    "watch_drafts",
    "watch_translation",
    "close_translation",
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
            downloads: Some(folder.path().join("downloads")),
            between_imports: std::time::Duration::ZERO,
            between_tries: std::time::Duration::from_secs(60),
            now: jiff::Timestamp::now,
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
