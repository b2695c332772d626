//! Log-ins on a phone: a link in the app's own scheme comes back, perhaps to another run of the app.

use crate::surface::app::{App, begin};
use jiff::{SignedDuration, Timestamp};
use std::sync::{Arc, Mutex};
use trente_contract::FaultCode;
use trente_contract::commands::{AwaitLogin, CancelLogin, LoginStarted, Start, Started};
use trente_contract::reader::Account;
use trente_core::Trente;
use trente_core::oauth::OwnScheme;
use trente_core::session::{MemorySecrets, SecretStore};
use trente_core::trente::{Browser, Config, NoBrowser};
use trente_test_support::strict::PASSWORD;
use trente_test_support::{Person, StrictServer};
use url::Url;

/// The name under which a log-in lies among the secrets while it goes on.
const KEPT: &str = "login under way";

/// One run of the app, which ends with all of its tasks, as the system ends it.
fn run<T>(life: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime can be made").block_on(life)
}

/// The app on a phone, with the links that come to this run of it.
fn open(app: &App, links: &[&Url]) -> (Trente, OwnScheme) {
    open_with(app, links, |config| config)
}

fn open_with(app: &App, links: &[&Url], change: impl FnOnce(Config) -> Config) -> (Trente, OwnScheme) {
    let scheme = OwnScheme::default();
    for link in links {
        assert!(scheme.came(link), "{link} is taken up");
    }
    let config = Config { redirect: Arc::new(scheme.clone()), ..app.config() };
    (Trente::open(change(config)).expect("the app opens"), scheme)
}

/// What a person who says yes is sent back with.
async fn agreed(started: &LoginStarted) -> Url {
    let link =
        Person::new("ada", PASSWORD).authorize(&started.authorize_url).await.expect("the server sends them back");
    assert!(link.as_str().starts_with("trente://login?"), "into the app: {link}");
    link
}

async fn start(trente: &Trente) -> Started {
    trente.start(Start {}).await.expect("it answers")
}

async fn awaited(trente: &Trente, started: &LoginStarted) -> Account {
    trente.await_login(AwaitLogin { login: started.login.clone() }).await.expect("the log-in ends well")
}

fn is_kept(app: &App) -> bool {
    app.secrets.get(KEPT).expect("it can be read").is_some()
}

#[test]
fn everything_is_kept_before_the_browser_opens() {
    /// Looks, when it is opened, at what lies among the secrets.
    struct Looks(Arc<MemorySecrets>, Mutex<Vec<bool>>);
    impl Browser for Looks {
        fn open(&self, _url: &str) -> Result<(), NoBrowser> {
            let kept = self.0.get(KEPT).expect("it can be read").is_some();
            self.1.lock().expect("nobody panics with it").push(kept);
            Ok(())
        }
    }
    let server = StrictServer::start();
    let app = App::new(server.url());
    let browser = Arc::new(Looks(app.secrets.clone(), Mutex::default()));
    run(async {
        let (trente, _) = open_with(&app, &[], |config| Config { browser: browser.clone(), ..config });
        begin(&trente, server.url()).await;
    });
    assert_eq!(*browser.1.lock().expect("nobody panics with it"), [true], "the app may be ended from here on");
}

#[test]
fn a_link_that_starts_the_app_ends_the_log_in_that_another_run_began() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let started = run(async { begin(&open(&app, &[]).0, server.url()).await });
    let account = run(async {
        let link = agreed(&started).await;
        let (trente, _) = open(&app, &[&link]);
        let told = start(&trente).await;
        // It may have ended by now: then it is an account already.
        match told.login {
            Some(login) => assert_eq!(login, started, "the window waits for the same one"),
            None => assert_eq!(told.accounts.len(), 1, "it has ended well"),
        }
        awaited(&trente, &started).await
    });
    assert_eq!(account.key.as_str(), format!("ada@{}", server.domain()), "their account");
    assert!(!is_kept(&app), "nothing is left of the log-in");
    let told = run(async { start(&open(&app, &[]).0).await });
    assert_eq!((told.login, told.current), (None, Some(account.key)), "the next start is like any other");
}

#[test]
fn the_same_link_twice_is_one_log_in() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let (account, link) = run(async {
        let (trente, scheme) = open(&app, &[]);
        let started = begin(&trente, server.url()).await;
        let link = agreed(&started).await;
        assert!(scheme.came(&link) && scheme.came(&link), "as the link of the start, and as one that came");
        let account = awaited(&trente, &started).await;
        assert!(scheme.came(&link), "and once more, after the end");
        assert_eq!(start(&trente).await.accounts, std::slice::from_ref(&account), "one account");
        (account, link)
    });
    // Systems start an app from the list of recent ones with the link that it was started with before.
    let told = run(async {
        let (trente, _) = open(&app, &[&link]);
        let told = start(&trente).await;
        let fault = trente.await_login(AwaitLogin { login: "x".into() }).await.expect_err("there is no log-in");
        assert_eq!(fault.code, FaultCode::LoginExpired, "nothing was begun by it");
        told
    });
    let keys: Vec<_> = told.accounts.iter().map(|known| &known.key).collect();
    assert_eq!((told.login, keys), (None, vec![&account.key]), "the account stays as it is");
    assert_eq!(server.live_tokens(), 1, "with the one token");
}

#[test]
fn a_run_that_begins_without_the_link_waits_on() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let started = run(async { begin(&open(&app, &[]).0, server.url()).await });
    run(async {
        let (trente, scheme) = open(&app, &[]);
        assert_eq!(start(&trente).await.login.as_ref(), Some(&started), "the window shows where it stands");
        assert_eq!(start(&trente).await.login.as_ref(), Some(&started), "so does one that is loaded anew");
        // Any app may send such links.
        let foreign = Url::parse("trente://login?code=c&state=wrong").expect("an address");
        assert!(scheme.came(&foreign), "it is looked at");
        scheme.came(&agreed(&started).await);
        awaited(&trente, &started).await;
        assert_eq!(start(&trente).await.login, None, "it has ended");
    });
}

#[test]
fn a_log_in_that_was_given_up_does_not_come_back() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    run(async {
        let (trente, _) = open(&app, &[]);
        let older = begin(&trente, server.url()).await;
        let newer = begin(&trente, server.url()).await;
        trente.cancel_login(CancelLogin { login: older.login }).await.expect("it is given up");
        assert_eq!(
            start(&trente).await.login.as_ref(),
            Some(&newer),
            "the end of an older one leaves the newer one alone"
        );
        assert!(is_kept(&app), "also among the secrets");
        trente.cancel_login(CancelLogin { login: newer.login }).await.expect("it is given up");
        assert_eq!(start(&trente).await.login, None, "nothing is to be shown of either");
    });
    assert!(!is_kept(&app), "nothing is left");
    assert_eq!(run(async { start(&open(&app, &[]).0).await.login }), None, "the next run begins none");
}

#[test]
fn an_old_log_in_is_forgotten() {
    fn half_an_hour_later() -> Timestamp {
        Timestamp::now() + SignedDuration::from_mins(30)
    }
    let server = StrictServer::start();
    let app = App::new(server.url());
    let started = run(async { begin(&open(&app, &[]).0, server.url()).await });
    let told = run(async {
        let link = agreed(&started).await;
        let (trente, _) = open_with(&app, &[&link], |config| Config { now: half_an_hour_later, ..config });
        start(&trente).await
    });
    assert_eq!((told.login, told.accounts), (None, Vec::new()), "nobody waits for it any more");
    assert!(!is_kept(&app), "and it does not lie about");
}

#[test]
fn a_desktop_keeps_nothing() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    run(async {
        let trente = app.start();
        begin(&trente, server.url()).await;
        assert!(!is_kept(&app), "the browser comes back to this run alone");
        assert_eq!(start(&trente).await.login, None, "the window that began it waits for it");
    });
}
