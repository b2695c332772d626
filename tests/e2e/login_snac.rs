//! A real server, through its real log-in form.

use crate::login_strict::log_out;
use crate::stage::{self, Outcome, give_server, go_to_log_in};
use trente_test_support::harness::{Desk, Home, alert, article, button, field, heading, link};
use trente_test_support::servers::Snac;

#[tokio::test(flavor = "multi_thread")]
async fn a_day_on_a_small_real_server() -> Outcome {
    let (snac, desk, home) = (Snac::start().await?, Desk::set_up().await?, Home::new()?);
    let window = stage::app(snac.url()).person(snac.person("alice")).open(&desk, &home).await?;
    go_to_log_in(&window).await?;
    give_server(&window, snac.url()).await?;
    window.wait_for(&heading("Home").exactly()).await?;
    assert!(matches!(window.landings().as_slice(), [Ok(_)]), "the real form let alice in: {:?}", window.landings());

    window.tap(&link("Write a post")).await?;
    window.type_into(&field("Your post"), "Hello from a small place").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    window.tap(&link("Home")).await?;
    let own = article("Hello from a small place");
    window.wait_for(&own).await?;

    window.tap(&button("Favourite").within(own.clone())).await?;
    window.wait_for(&button("Favourite").pressed(true).within(own.clone())).await?;
    window.tap(&button("Reply").within(own)).await?;
    window.type_into(&field("Your post"), "and it answers").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;

    log_out(&window).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_password_stays_on_the_servers_page() -> Outcome {
    let (snac, desk, home) = (Snac::start().await?, Desk::set_up().await?, Home::new()?);
    let wrong = trente_test_support::Person::new("alice", "guess");
    let window = stage::app(snac.url()).person(wrong).open(&desk, &home).await?;
    go_to_log_in(&window).await?;
    give_server(&window, snac.url()).await?;
    window.wait_for(&heading("Over to your browser")).await?;
    while window.landings().is_empty() {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert!(window.landings()[0].is_err(), "the form asks again");
    window.wait_for(&button("Cancel")).await?;
    window.close().await
}
