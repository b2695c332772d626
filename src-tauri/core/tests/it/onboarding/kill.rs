//! Kills the app in the middle of joining, again and again, and looks at what it left.
//!
//! The test runs itself a second time as the app that is killed; the server lives on in this process, and follows the link
//! of each mail at once. Whatever was asked for is then either an account of this device, or a waiting room that says
//! honestly how it stands, or still in the form: never gone.

use super::form;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use trente_contract::commands::{
    HomeTimeline, LeaveRoom, LoadForm, LookAgain, SetPick, SignUp, Start, WaitingRooms, WatchPicks,
};
use trente_contract::join::SignedUp;
use trente_contract::reading::{Pick, PickState};
use trente_contract::waiting::Stage;
use trente_core::Trente;
use trente_core::session::FileSecrets;
use trente_core::trente::Config;
use trente_test_support::StrictServer;

const FOLDER: &str = "TRENTE_TEST_JOINER_FOLDER";
const SERVER: &str = "TRENTE_TEST_JOINER_SERVER";
const NAME: &str = "TRENTE_TEST_JOINER_NAME";
/// More than the app asks from its start to the last tag: it is killed twice after each.
const STEPS: usize = 24;

fn open(folder: &Path, server: &str) -> Trente {
    let mut config: Config = crate::surface::app::App::new(server).config();
    config.data_dir = folder.join("data");
    config.cache_dir = folder.join("cache");
    config.secrets = Arc::new(FileSecrets::open(folder.join("secrets.json")).expect("the secrets open after a kill"));
    Trente::open(config).expect("the app opens after a kill")
}

fn told(word: &str) {
    let mut out = std::io::stdout();
    writeln!(out, "app says {word}").expect("the test listens");
    out.flush().expect("the test listens");
}

/// The app that is killed, a process of its own: joins as a name, waits until the account works, has three tags followed.
#[tokio::test]
#[ignore = "started by the test below as the process that is killed"]
async fn joiner() {
    let get = |name: &str| std::env::var(name).expect("it is given");
    let (folder, server, name) = (get(FOLDER), get(SERVER), get(NAME));
    let trente = open(Path::new(&folder), &server);
    told("ready");
    let sent = trente.sign_up(SignUp { server, form: form(&name) }).await.expect("the form can be sent");
    let SignedUp::Waiting(room) = sent else { panic!("{sent:?}") };
    told("sent");
    // Now they are meant for this account, and not for one of an earlier round.
    for number in 0..3 {
        let pick = Pick::Tag { name: format!("{name}{number}") };
        trente.set_pick(SetPick { pick, on: true }).await.expect("it is kept");
    }
    told("picked");
    while trente.look_again(LookAgain { room: room.id.clone() }).await.expect("it is there").stage != Stage::Open {}
    told("open");
    let mut seen = None;
    loop {
        let picks = trente.picks(WatchPicks { seen }).await.expect("they can be read");
        if picks.picks.iter().all(|picked| picked.state == PickState::Done) {
            break;
        }
        seen = Some(picks.version);
    }
    told("done");
    std::future::pending::<()>().await;
}

/// When the app is killed: a moment after the server was asked so often. A step and not a time, so that a slow machine
/// is killed at the same steps as a fast one.
struct Moment {
    asked: usize,
    after: Duration,
}

impl Moment {
    /// Waits for it, or until the app has nothing more to ask.
    fn wait(&self, server: &StrictServer) {
        let (mut asked, mut since) = (0, Instant::now());
        while asked < self.asked && since.elapsed() < Duration::from_secs(2) {
            let now = server.count("");
            if now > asked {
                (asked, since) = (now, Instant::now());
            }
            std::thread::sleep(Duration::from_micros(200));
        }
        std::thread::sleep(self.after);
    }
}

/// Lets the app join, kills it at this moment, and gives the last word it said.
fn join_and_kill(folder: &Path, server: &StrictServer, name: &str, moment: &Moment) -> String {
    let this = std::env::current_exe().expect("the test knows its own file");
    let mut joiner = Command::new(this)
        .args(["--ignored", "--exact", "onboarding::kill::joiner", "--nocapture"])
        .env(FOLDER, folder)
        .env(SERVER, server.url())
        .env(NAME, name)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the app starts");
    let word = |line: String| line.rsplit_once("app says ").map(|(_, word)| word.trim().to_owned());
    let mut lines = BufReader::new(joiner.stdout.take().expect("its output is ours")).lines();
    let first = lines.by_ref().map_while(Result::ok).find_map(word);
    moment.wait(server);
    joiner.kill().expect("it can be killed");
    joiner.wait().expect("it has ended");
    lines.map_while(Result::ok).filter_map(word).last().or(first).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_asked_for_is_lost_when_the_app_is_killed() {
    let server = Arc::new(StrictServer::start());
    server.set(|switches| {
        switches.sign_up_limit = Some(usize::MAX);
        switches.answers_after = Some(Duration::from_millis(4));
    });
    let ended = Arc::new(AtomicBool::new(false));
    let reader = {
        let (server, ended) = (server.clone(), ended.clone());
        std::thread::spawn(move || {
            while !ended.load(Ordering::SeqCst) {
                server.newcomers().iter().for_each(|name| server.confirm(name));
                std::thread::sleep(Duration::from_millis(3));
            }
        })
    };
    let mut seed: u64 = 31;
    let mut words = std::collections::BTreeMap::<String, u32>::new();
    for kill in 0..2 * STEPS {
        // A small linear generator: the same moments in every run, as far as the machine allows.
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let name = format!("joiner_{kill}");
        // A new device each time: what an earlier account reads would hide the steps of this one.
        let folder = tempfile::tempdir().expect("a folder can be made");
        server.forget_requests();
        let moment = Moment { asked: kill % STEPS, after: Duration::from_micros((seed >> 33) % 5_000) };
        let word = join_and_kill(folder.path(), &server, &name, &moment);
        let sent = server.requests().iter().filter(|asked| asked.line() == "POST /api/v1/accounts").count();
        assert!(sent <= 1, "kill {kill}: no form is sent twice");
        assert!(server.count("POST /api/v1/apps") <= 1, "kill {kill}: no app is registered twice");
        *words.entry(word.clone()).or_default() += 1;
        check(folder.path(), &server, &name, &word, kill).await;
    }
    ended.store(true, Ordering::SeqCst);
    reader.join().expect("the reader of the mails ends");
    assert!(words.len() > 2, "the kills came at different steps: {words:?}");
}

async fn check(folder: &Path, server: &StrictServer, name: &str, word: &str, kill: usize) {
    let trente = open(folder, server.url());
    let asked_for = server.newcomers().iter().any(|known| known == name);
    let key = format!("{name}@{}", server.domain());
    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        assert!(Instant::now() < deadline, "kill {kill} after {word:?}: it is never settled");
        let started = trente.start(Start {}).await.expect("it answers");
        if started.accounts.iter().any(|account| account.key.as_str() == key) {
            assert!(asked_for, "kill {kill}: no account without a server that has it");
            let home = HomeTimeline { account: key.as_str().into(), cursor: None, anew: false };
            trente.home_timeline(home).await.expect("the account works");
            let picks = trente.picks(WatchPicks { seen: None }).await.expect("they can be read").picks;
            if picks.iter().all(|picked| picked.state == PickState::Done) {
                let (tags, picked) = (server.follows(name).1, !matches!(word, "ready" | "sent"));
                assert!(!picked || tags.len() == 3, "kill {kill} after {word:?}: every tag is followed: {tags:?}");
                break;
            }
        } else if let Some(room) = trente
            .waiting_rooms(WaitingRooms { seen: None })
            .await
            .expect("they can be read")
            .rooms
            .into_iter()
            .find(|room| room.name == name)
        {
            assert_ne!(word, "open", "kill {kill}: what was open stays so");
            let room = trente.look_again(LookAgain { room: room.id }).await.expect("it is there");
            if room.stage == Stage::Sending {
                assert_eq!(room.arrived, Some(asked_for), "kill {kill} after {word:?}: it is said honestly");
                assert_eq!(word, "ready", "kill {kill}: what was sent is known to be");
                let begun = trente.leave_room(LeaveRoom { room: room.id }).await.expect("it can be left");
                assert_eq!(
                    begun.map(|begun| begun.form.name).as_deref(),
                    Some(name),
                    "kill {kill}: the form comes back"
                );
                break;
            }
        } else {
            assert!(!asked_for, "kill {kill} after {word:?}: what was asked for is not gone");
            assert_eq!(word, "ready", "kill {kill}: nothing was sent yet");
            let begun = trente.load_form(LoadForm {}).await.expect("it can be read");
            // Killed before the first byte was written, the form is the window's alone.
            assert!(begun.is_none_or(|begun| begun.form.name == name), "kill {kill}: no other form");
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
