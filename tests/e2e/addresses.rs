//! Wrong and hostile addresses in the log-in's field: each gives its sentence, and what was typed stays.

use crate::stage::{Outcome, Stage, go_to_log_in};
use trente_test_support::HostileServer;
use trente_test_support::harness::{Window, button, field};
use trente_test_support::hostile::closed_port;

const FIELD: &str = "Where is your account?";

/// Types an address, waits for the sentence, and looks whether the address is still there. Leaves the field empty.
async fn try_address(window: &Window, typed: &str, sentence: &str) -> Outcome {
    window.type_into(&field(FIELD), typed).await?;
    window.tap_next(&button("Continue")).await?;
    window.wait_for_text(sentence).await?;
    assert_eq!(window.value_of(&field(FIELD)).await?, typed, "what was typed stays after {sentence:?}");
    window.tap(&button("Clear")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_server_is_told_apart() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    go_to_log_in(&window).await?;
    for (typed, sentence) in [
        ("???", "That isn’t a server’s address."),
        // What was typed is only a hint: https is asked, and nobody of that name is there.
        ("http://nobody.invalid", "nobody.invalid"),
        // With a port it can only mean plain http.
        ("http://mastodon.example:3000", "no safe connection"),
        ("nobody.invalid", "nobody.invalid"),
    ] {
        try_address(&window, typed, sentence).await?;
    }
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_address_is_told_as_one() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    go_to_log_in(&window).await?;
    for typed in ["camille.martin@gmail.com", "lea@laposte.net", "lea@nobody.invalid"] {
        try_address(&window, typed, "That looks like your e-mail address.").await?;
    }
    try_address(&window, "@lea@nobody.invalid", "nobody.invalid").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_servers_get_one_clear_sentence_each() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    go_to_log_in(&window).await?;
    try_address(&window, &closed_port(), "isn’t answering").await?;
    let web = HostileServer::html();
    try_address(&window, &web.url(), "is a website, not a Mastodon server").await?;
    let cut = HostileServer::truncated();
    try_address(&window, &cut.url(), "made no sense").await?;
    let huge = HostileServer::huge();
    try_address(&window, &huge.url(), "far more than was asked for").await?;
    let round = HostileServer::redirect_loop();
    try_address(&window, &round.url(), "from one address to the next").await?;
    let forged = HostileServer::self_signed();
    try_address(&window, &forged.url(), "can’t prove who it is").await?;
    let busy = HostileServer::proxy_error();
    try_address(&window, &busy.url(), "more to do than it can manage").await?;
    stage.server.set(|switches| switches.software = Some("lemmy".to_owned()));
    try_address(&window, stage.server.url(), "which Trente can’t log in to").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_ends_in_a_sentence_too() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    go_to_log_in(&window).await?;
    let silent = HostileServer::half_open();
    try_address(&window, &silent.url(), "took too long to answer").await?;
    let slow = HostileServer::drip();
    try_address(&window, &slow.url(), "took too long to answer").await?;
    window.close().await
}
