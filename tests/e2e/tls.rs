//! One journey over TLS, with an authority that only this test trusts.

use crate::stage::{self, Outcome, log_in};
use trente_test_support::StrictServer;
use trente_test_support::harness::{Desk, Home, role};
use trente_test_support::tls::TestCa;

#[tokio::test(flavor = "multi_thread")]
async fn a_journey_over_tls() -> Outcome {
    let ca = TestCa::new();
    let server = StrictServer::start_tls(&ca);
    let (desk, home) = (Desk::set_up().await?, Home::new()?);
    let app = stage::app(server.url()).env("SSL_CERT_FILE", &ca.file().display().to_string());
    let window = app.open(&desk, &home).await?;
    window.wait_for(&role("article")).await?;
    log_in(&window, server.url()).await?;
    window.close().await?;

    let stranger = Home::new()?;
    let window = stage::app(server.url()).open(&desk, &stranger).await?;
    window.wait_for_text("can’t prove who it is").await?;
    window.close().await
}
