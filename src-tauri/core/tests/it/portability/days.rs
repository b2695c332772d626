//! Two thousand follows under a limit of 400 a day, over days that are made up, with an app that is killed again and again.
//!
//! The test runs itself a second time as the app that is killed; the server lives on in this process.

use crate::surface::app::{App, log_in};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};
use trente_contract::commands::{BeginImport, Start, WatchImports};
use trente_contract::portability::RestWhy;
use trente_core::Trente;
use trente_core::session::FileSecrets;
use trente_core::trente::Config;
use trente_test_support::StrictServer;

const FOLDER: &str = "TRENTE_TEST_IMPORTER_FOLDER";
const SERVER: &str = "TRENTE_TEST_IMPORTER_SERVER";
const HOURS: &str = "TRENTE_TEST_IMPORTER_HOURS";
const PEOPLE: usize = 2000;
const A_DAY: usize = 400;
/// More than ten kills, spread over the first days.
const KILLS_A_DAY: usize = 3;

/// So many seconds later it is for the app.
static LATER: AtomicI64 = AtomicI64::new(0);

fn later() -> jiff::Timestamp {
    jiff::Timestamp::now() + jiff::SignedDuration::from_secs(LATER.load(Ordering::SeqCst))
}

fn open(folder: &Path, server: &str) -> Trente {
    let mut config: Config = App::new(server).config();
    config.data_dir = folder.join("data");
    config.cache_dir = folder.join("cache");
    config.secrets = Arc::new(FileSecrets::open(folder.join("secrets.json")).expect("the secrets open after a kill"));
    config.now = later;
    Trente::open(config).expect("the app opens after a kill")
}

fn told(word: &str) {
    let mut out = std::io::stdout();
    writeln!(out, "app says {word}").expect("the test listens");
    out.flush().expect("the test listens");
}

/// The app that is killed, a process of its own: goes on with what is to be done, and says when it rests or is done.
#[tokio::test]
#[ignore = "started by the test below as the process that is killed"]
async fn importer() {
    let get = |name: &str| std::env::var(name).expect("it is given");
    LATER.store(get(HOURS).parse::<i64>().expect("a number") * 3600, Ordering::SeqCst);
    let trente = open(Path::new(&get(FOLDER)), &get(SERVER));
    let account = trente.start(Start {}).await.expect("it starts").accounts.remove(0).key;
    let mut seen = None;
    loop {
        let told_now = trente.watch_imports(WatchImports { account: account.clone(), seen }).await.expect("it is told");
        let import = &told_now.imports[0];
        if import.left == 0 {
            told("done");
            std::future::pending::<()>().await;
        }
        if let Some(rest) = &import.rests {
            told(if rest.why == RestWhy::Enough { "enough" } else { "asked" });
            std::future::pending::<()>().await;
        }
        seen = Some(told_now.version);
    }
}

/// Lets the app go on for this long after it has asked so often, or with none until it says that it rests; then it is killed. Gives
/// its last word.
fn go_on(folder: &Path, server: &StrictServer, hours: i64, kill: Option<usize>) -> String {
    let this = std::env::current_exe().expect("the test knows its own file");
    let mut app = Command::new(this)
        .args(["--ignored", "--exact", "portability::days::importer", "--nocapture"])
        .env(FOLDER, folder)
        .env(SERVER, server.url())
        .env(HOURS, hours.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the app starts");
    let word = |line: String| line.rsplit_once("app says ").map(|(_, word)| word.trim().to_owned());
    let lines = BufReader::new(app.stdout.take().expect("its output is ours")).lines();
    let mut last = String::new();
    if let Some(asked) = kill {
        let (from, begun) = (server.count("POST /api/v1/accounts/"), Instant::now());
        while server.count("POST /api/v1/accounts/") < from + asked && begun.elapsed() < Duration::from_secs(30) {
            std::thread::sleep(Duration::from_micros(100));
        }
        app.kill().expect("it can be killed");
    } else {
        last = lines.map_while(Result::ok).find_map(word).unwrap_or_default();
        app.kill().expect("it can be killed");
    }
    app.wait().expect("it has ended");
    last
}

/// The first hour is the test's own, before any clock is moved. It has a runtime of its own, which ends with it: what is dropped there
/// would else go on taking in while the next process does, which no person can make happen, since the app opens once.
fn begin(folder: &Path, server: &StrictServer, people: String) {
    let runtime = tokio::runtime::Runtime::new().expect("a runtime begins");
    runtime.block_on(async {
        let trente = open(folder, server.url());
        let ada = log_in(&trente, server, "ada").await;
        server.set_follows("ada", &[], &[]);
        let file = BeginImport { account: ada.key, name: "follows.csv".into(), text: people, kind: None };
        trente.begin_import(file).await.expect("it begins");
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_follows_take_five_days_and_none_is_sent_twice() {
    let server = Arc::new(StrictServer::start());
    server.crowd(PEOPLE);
    server.set(|switches| switches.follow_limit = Some(A_DAY));
    let folder = tempfile::tempdir().expect("a folder can be made");
    let people: String = (0..PEOPLE).map(|one| format!("crowd{one}@{}\n", server.domain())).collect();
    let (there, inside) = (server.clone(), folder.path().to_owned());
    tokio::task::spawn_blocking(move || begin(&inside, &there, people)).await.expect("it begins");
    let (mut kills, mut words, mut a_day) = (0, Vec::new(), Vec::new());
    let days = PEOPLE / A_DAY;
    for day in 0..days {
        let hours = 25 * i64::try_from(day).expect("few days");
        let before = server.count("POST /api/v1/accounts/");
        for kill in 0..KILLS_A_DAY {
            let (server, folder) = (server.clone(), folder.path().to_owned());
            // Not at the same place each time: between writing down, sending, and noting.
            let asked = 7 + 31 * kill + day;
            tokio::task::spawn_blocking(move || go_on(&folder, &server, hours, Some(asked)))
                .await
                .expect("it was killed");
            kills += 1;
        }
        let (there, inside) = (server.clone(), folder.path().to_owned());
        words.push(tokio::task::spawn_blocking(move || go_on(&inside, &there, hours, None)).await.expect("it rests"));
        a_day.push(server.count("POST /api/v1/accounts/") - before);
        server.new_day("ada");
    }
    told(&format!("days {days}, kills {kills}, follows a day {a_day:?}, last words {words:?}"));
    assert!(kills >= 10, "it was killed {kills} times");
    assert_eq!(
        words[..days - 1],
        vec!["enough"; days - 1],
        "it rests by itself, the server never says that it is enough"
    );
    assert_eq!(words[days - 1], "done", "after so many days it is done");
    assert!(a_day.iter().all(|asked| *asked <= A_DAY), "none over the limit: {a_day:?}");
    assert_eq!(server.follows("ada").0.len(), PEOPLE, "all are followed");
    let mut sent = std::collections::HashMap::<String, usize>::new();
    for asked in server.requests().iter().filter(|asked| asked.line().starts_with("POST /api/v1/accounts/")) {
        *sent.entry(asked.line().to_owned()).or_default() += 1;
    }
    let twice: Vec<_> = sent.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "none is sent twice: {twice:?}");
}
