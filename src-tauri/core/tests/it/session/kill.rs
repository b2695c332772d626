//! Kills a process in the middle of its writing, again and again, and looks at what it left.
//!
//! The test runs itself a second time as the writer: it writes in rounds and says on its standard output which round
//! is done. After a kill, everything that was said to be done must be there, and the round that was under way must be
//! there as a whole or in its earlier steps, never torn.

use super::store::{account, draft};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use trente_core::session::{FileSecrets, Secret, SecretStore, Store};

pub(crate) const FOLDER: &str = "TRENTE_TEST_WRITER_FOLDER";
pub(crate) const FROM: &str = "TRENTE_TEST_WRITER_FROM";
const WRITER: &str = "session::kill::writer";
const KILLS: u32 = 60;

fn open(folder: &Path) -> (Store, FileSecrets) {
    let opened = Store::open(&folder.join("trente.db")).expect("the store opens after a kill");
    assert_eq!(opened.set_aside, None, "the store is sound after a kill");
    let secrets = FileSecrets::open(folder.join("secrets.json")).expect("the secrets open after a kill");
    assert!(!secrets.was_set_aside(), "the secrets are sound after a kill");
    (opened.store, secrets)
}

/// The writer, a process of its own.
#[tokio::test]
#[ignore = "started by the test below as the process that is killed"]
async fn writer() {
    let folder = std::env::var(FOLDER).expect("the folder is given");
    let from: u64 = std::env::var(FROM).expect("the round is given").parse().expect("the round is a number");
    let (store, secrets) = open(Path::new(&folder));
    for round in from.. {
        write(&store, &secrets, round).await;
        let mut out = std::io::stdout();
        writeln!(out, "done {round}").expect("the test listens");
        out.flush().expect("the test listens");
    }
}

/// Round `n` logs account `n % 5` in and, every seventh time, account `(n + 2) % 5` out.
async fn write(store: &Store, secrets: &FileSecrets, round: u64) {
    let name = format!("{}@example.org", round % 5);
    let key = name.as_str().into();
    secrets.put(&format!("token {name}"), &Secret::new(round.to_string())).expect("the token is kept");
    store.keep_account(account(&name)).await.expect("the account is kept");
    store.keep_draft(&key, &draft("d", &round.to_string(), None)).await.expect("the draft is kept");
    if round.is_multiple_of(7) {
        let gone = format!("{}@example.org", (round + 2) % 5);
        secrets.delete(&format!("token {gone}")).expect("the token is forgotten");
        store.forget_account(&gone.as_str().into()).await.expect("the account is forgotten");
    }
}

#[tokio::test]
async fn what_kills_left_behind_does_not_heap_up() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for kill in 0..6 {
        write_and_kill(WRITER, folder.path(), 1 + kill * 1000, Duration::from_millis(3 * kill));
    }
    drop(open(folder.path()));
    let entries = std::fs::read_dir(folder.path()).expect("it can be read").flatten();
    let left: Vec<_> =
        entries.map(|entry| entry.file_name()).filter(|name| name.to_string_lossy().ends_with(".new")).collect();
    assert!(left.is_empty(), "nothing half written is left: {left:?}");
}

#[tokio::test]
async fn nothing_acknowledged_is_lost_when_the_process_is_killed() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let mut next: u64 = 1;
    let mut seed: u64 = 30;
    for kill in 1..=KILLS {
        // A small linear generator: the same moments in every run, as far as the machine allows.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let done = write_and_kill(WRITER, folder.path(), next, Duration::from_micros((seed >> 33) % 60_000));
        check(folder.path(), next, done, kill).await;
        next = done.map_or(next, |done| done + 1);
    }
    assert!(next > u64::from(KILLS), "the writer got on between the kills: round {next}");
}

/// Lets a writer (the name of an ignored test) begin at a round, kills it some time after its first word, and returns the last round it finished.
pub(crate) fn write_and_kill(writer: &str, folder: &Path, from: u64, after: Duration) -> Option<u64> {
    let this = std::env::current_exe().expect("the test knows its own file");
    let mut writer = Command::new(this)
        .args(["--ignored", "--exact", writer, "--nocapture"])
        .env(FOLDER, folder)
        .env(FROM, from.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the writer starts");
    let mut lines = BufReader::new(writer.stdout.take().expect("its output is ours")).lines();
    let first = lines.by_ref().map_while(Result::ok).find_map(|line| finished(&line));
    std::thread::sleep(after);
    writer.kill().expect("it can be killed");
    writer.wait().expect("it has ended");
    // Read to the end: what it said before it was killed counts.
    lines.map_while(Result::ok).filter_map(|line| finished(&line)).last().or(first)
}

/// The round of a line `done 12`; the test harness may have put words of its own before it. A line is written in one
/// call, and a pipe takes so few bytes whole, so that none is cut off in its middle.
fn finished(line: &str) -> Option<u64> {
    line.rsplit_once("done ")?.1.parse().ok()
}

async fn check(folder: &Path, from: u64, done: Option<u64>, kill: u32) {
    let (store, secrets) = open(folder);
    let accounts = store.accounts().await.expect("the accounts can be read");
    let Some(done) = done else { return };
    assert!(done >= from, "kill {kill}: the writer went on from round {from}");
    let name = format!("{}@example.org", done % 5);
    let key = name.as_str().into();
    // The round that was under way may have got as far as its own last step, which logs another account out.
    let under_way = done + 1;
    let logged_out = under_way.is_multiple_of(7) && (under_way + 2) % 5 == done % 5;
    if !logged_out {
        let token = secrets.get(&format!("token {name}")).expect("it can be read");
        assert_eq!(token, Some(Secret::new(done.to_string())), "kill {kill}: the token of round {done} is there");
        assert!(accounts.contains(&account(&name)), "kill {kill}: the account of round {done} is there");
        let draft_text = store.draft(&key, None).await.expect("it can be read").map(|draft| draft.text);
        assert_eq!(draft_text, Some(done.to_string()), "kill {kill}: the draft of round {done} is there");
    }
    for record in &accounts {
        assert_eq!(record, &account(record.key.as_str()), "kill {kill}: the account is whole");
    }
    if done.is_multiple_of(7) && (done + 2) % 5 != under_way % 5 {
        let gone = format!("{}@example.org", (done + 2) % 5);
        assert_eq!(secrets.get(&format!("token {gone}")).expect("it is read"), None, "kill {kill}: {gone} is out");
        assert!(accounts.iter().all(|record| record.key.as_str() != gone), "kill {kill}: {gone} is forgotten");
    }
}
