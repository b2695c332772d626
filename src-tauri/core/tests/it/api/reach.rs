//! How far requests go: what a server names never leads into the person's own network, and nothing on this machine goes
//! through a proxy.

use super::{client, config, http};
use std::net::TcpListener;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use trente_core::api::endpoints::instance::GetInstance;
use trente_core::api::{Client, ErrorKind, Http, Origin, Reach};
use trente_test_support::{HostileServer, StrictServer};
use url::Url;

/// Counts connections, and closes each.
fn counting() -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    let port = listener.local_addr().expect("it is bound").port();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = count.clone();
    std::thread::spawn(move || {
        for _ in listener.incoming().map_while(Result::ok) {
            counted.fetch_add(1, Ordering::SeqCst);
        }
    });
    (port, count)
}

fn url(text: &str) -> Url {
    Url::parse(text).expect(text)
}

#[tokio::test]
async fn a_file_that_a_stranger_named_is_not_looked_for_here() {
    let (port, count) = counting();
    let reach = Reach::of(&Origin::parse("social.example").expect("a server"));
    for address in [
        format!("http://127.0.0.1:{port}/a.png"),
        format!("https://127.0.0.1:{port}/a.png"),
        format!("https://localhost:{port}/a.png"),
        format!("https://[::ffff:127.0.0.1]:{port}/a.png"),
        format!("https://0:{port}/a.png"),
    ] {
        for reach in [&Reach::NET, &reach] {
            let error = http().fetch_within(reach, &url(&address), 1000).await.expect_err("not asked");
            assert_eq!(*error.kind(), ErrorKind::NoSuchServer, "{address}");
        }
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(count.load(Ordering::SeqCst), 0, "nobody came by");
}

#[tokio::test]
async fn a_server_on_this_machine_leads_to_others_there_and_no_farther() {
    let (port, count) = counting();
    let redirect = |to: &str| HostileServer::redirects_to(to);
    for to in ["https://192.168.1.1/", "https://10.0.0.1/", "https://router.lan/", "https://[fe80::1]/"] {
        let error = client(&redirect(to).url()).send(&GetInstance).await.expect_err("not followed");
        assert_eq!(*error.kind(), ErrorKind::UnsafeRedirect, "{to}");
    }
    let there = redirect(&format!("http://localhost:{port}/"));
    client(&there.url()).send(&GetInstance).await.expect_err("it says nothing");
    assert!(count.load(Ordering::SeqCst) > 0, "but it was asked");
}

/// Names a port to [`child_with_a_name_for_this_machine`].
const PORT: &str = "TRENTE_TEST_REACH_PORT";
const HOSTS: &str = "127.0.0.1 localhost evil.example\n";

/// A name that looks like any other and leads to this machine. `/etc/hosts` is another in a namespace of its own, where the system
/// lets a test have one; the same is looked at without one beside the name service itself.
#[cfg(target_os = "linux")]
#[test]
fn a_name_that_leads_here_is_not_asked_unless_somebody_chose_it() {
    let possible = Command::new("unshare").args(["-rm", "true"]).status().is_ok_and(|status| status.success());
    if !possible {
        eprintln!("skipped: this system gives a test no namespace");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let hosts = folder.path().join("hosts");
    std::fs::write(&hosts, HOSTS).expect("it can be written");
    let (port, count) = counting();
    let run = |which: &str| {
        let script = format!("mount --bind {} /etc/hosts && exec \"$0\" --exact {which} --nocapture", hosts.display());
        let child = Command::new("unshare")
            .args(["-rm", "sh", "-c", &script])
            .arg(std::env::current_exe().expect("this test's program"))
            .env(PORT, port.to_string())
            .output()
            .expect("this test's program starts");
        let said = String::from_utf8_lossy(&child.stdout).into_owned() + &String::from_utf8_lossy(&child.stderr);
        assert!(child.status.success() && said.contains("1 passed"), "{which}: {said}");
    };
    run("api::reach::child_with_a_name_for_this_machine");
    assert_eq!(count.load(Ordering::SeqCst), 0, "nothing that was named came by");
    run("api::reach::child_that_chose_it");
    assert!(count.load(Ordering::SeqCst) > 0, "what was typed is asked wherever it is");
}

/// One half of [`a_name_that_leads_here_is_not_asked_unless_somebody_chose_it`]; alone it has no port.
#[tokio::test]
async fn child_with_a_name_for_this_machine() {
    let Ok(port) = std::env::var(PORT) else { return };
    let origin = Origin::parse(&format!("evil.example:{port}")).expect("a server");
    let named = Client::new(&http(), origin.clone()).named();
    let error = named.send(&GetInstance).await.expect_err("not asked");
    assert_eq!(*error.kind(), ErrorKind::NoSuchServer, "a name that leads nowhere: {error:?}");
    let picture = url(&format!("https://evil.example:{port}/a.png"));
    let error = http().fetch_within(&Reach::named(&origin), &picture, 1000).await.expect_err("not asked");
    assert_eq!(*error.kind(), ErrorKind::NoSuchServer, "a picture there: {error:?}");
}

/// The other half.
#[tokio::test]
async fn child_that_chose_it() {
    let Ok(port) = std::env::var(PORT) else { return };
    let error = client(&format!("evil.example:{port}")).send(&GetInstance).await.expect_err("it hangs up");
    assert_ne!(*error.kind(), ErrorKind::NoSuchServer, "it was asked: {error:?}");
}

/// Names the server to [`child_with_a_proxy`].
const SERVER: &str = "TRENTE_TEST_PROXY_SERVER";

#[test]
fn nothing_on_this_machine_goes_through_a_proxy() {
    let server = StrictServer::start();
    let (port, count) = counting();
    let proxy = format!("http://127.0.0.1:{port}");
    let mut child = Command::new(std::env::current_exe().expect("this test's program"));
    child.args(["--exact", "api::reach::child_with_a_proxy", "--nocapture"]).env(SERVER, server.url());
    for name in ["http_proxy", "https_proxy", "all_proxy"] {
        child.env(name, &proxy).env(name.to_ascii_uppercase(), &proxy);
    }
    child.env_remove("no_proxy").env_remove("NO_PROXY").env_remove("REQUEST_METHOD");
    let child = child.output().expect("this test's program starts");
    let said = String::from_utf8_lossy(&child.stdout).into_owned() + &String::from_utf8_lossy(&child.stderr);
    assert!(child.status.success() && said.contains("1 passed"), "{said}");
    assert_eq!(server.count("GET /api/v2/instance"), 2, "the server itself was asked, by address and by name");
    assert_eq!(count.load(Ordering::SeqCst), 1, "and the proxy only for the other server");
}

/// The other half of [`nothing_on_this_machine_goes_through_a_proxy`]; alone it has no server to ask.
#[tokio::test]
async fn child_with_a_proxy() {
    let Ok(server) = std::env::var(SERVER) else { return };
    let by_name = server.replace("127.0.0.1", "localhost");
    for server in [server, by_name] {
        let found = client(&server).with_token("s3cret").send(&GetInstance).await;
        assert!(found.is_ok(), "{server} answers: {found:?}");
    }
    let retries = trente_core::api::Retries { most: 0, ..config().retries };
    let http = Http::new(trente_core::api::HttpConfig { retries, ..config() }).expect("a client");
    let away = Client::new(&http, Origin::parse("social.example").expect("a server"));
    away.send(&GetInstance).await.expect_err("the proxy hangs up");
}
