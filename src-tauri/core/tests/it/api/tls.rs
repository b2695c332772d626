//! Certificates.

use super::{client, http};
use std::process::Command;
use trente_contract::FaultCode;
use trente_core::api::discover::discover;
use trente_core::api::endpoints::instance::GetInstance;
use trente_test_support::tls::TestCa;
use trente_test_support::{HostileServer, StrictServer};

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for() {
    let server = HostileServer::self_signed();
    let fault = client(&server.url()).send(&GetInstance).await.expect_err("not trusted").to_fault();
    assert_eq!(fault.code, FaultCode::BadCertificate, "{}", fault.detail);
    let fault = discover(&http(), &server.url(), &["en"]).await.expect_err("not trusted").to_fault();
    assert_eq!(fault.code, FaultCode::BadCertificate, "typed: {}", fault.detail);
}

#[tokio::test]
async fn an_authority_that_is_not_ours() {
    let server = StrictServer::start_tls(&TestCa::new());
    let fault = client(server.url()).send(&GetInstance).await.expect_err("not trusted").to_fault();
    assert_eq!(fault.code, FaultCode::BadCertificate, "{}", fault.detail);
}

/// Names the server to [`trusting_child`], in a process that trusts the throw-away authority.
const CHILD: &str = "TRENTE_TEST_TLS_SERVER";

/// The system's rules hold: an authority named by `SSL_CERT_FILE` is trusted. The variable must be there from the start of
/// the process, so this test starts itself again.
#[cfg(target_os = "linux")]
#[test]
fn ssl_cert_file_is_honoured() {
    let ca = TestCa::new();
    let server = StrictServer::start_tls(&ca);
    let child = Command::new(std::env::current_exe().expect("this test's program"))
        .args(["--exact", "api::tls::trusting_child", "--nocapture"])
        .env("SSL_CERT_FILE", ca.file())
        .env(CHILD, server.url())
        .output()
        .expect("this test's program starts");
    let said = String::from_utf8_lossy(&child.stdout).into_owned() + &String::from_utf8_lossy(&child.stderr);
    assert!(child.status.success() && said.contains("1 passed"), "the authority is trusted: {said}");
    assert_eq!(server.count("GET /api/v2/instance"), 1, "and the server was really asked");
}

/// The other half of [`ssl_cert_file_is_honoured`]; alone it has no server to ask.
#[tokio::test]
async fn trusting_child() {
    let Ok(server) = std::env::var(CHILD) else { return };
    let found = client(&server).send(&GetInstance).await;
    assert!(found.is_ok(), "a certificate of the trusted authority: {found:?}");
}
