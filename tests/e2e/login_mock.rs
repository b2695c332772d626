//! The whole journey against mastodon-mock: in, read, favourite, post, reply, delete, out.

use crate::login_strict::log_out;
use crate::stage::{self, Outcome, log_in};
use trente_test_support::harness::{Desk, Home, alert, article, button, field, heading, link, role};
use trente_test_support::servers::Mock;

#[tokio::test(flavor = "multi_thread")]
async fn a_day_on_a_stand_in_for_mastodon() -> Outcome {
    let (mock, desk, home) = (Mock::start().await?, Desk::set_up().await?, Home::new()?);
    let app = stage::app(mock.url()).person(mock.person("alice"));
    let window = app.open(&desk, &home).await?;
    window.wait_for(&role("article")).await?;
    log_in(&window, mock.url()).await?;

    window.tap(&button("Favourite").pressed(false)).await?;
    window.wait_for(&button("Favourite").pressed(true)).await?;

    window.tap(&link("Write a post")).await?;
    window.type_into(&field("Your post"), "A kettle on the boil").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;
    window.tap(&link("Home")).await?;
    let own = article("A kettle on the boil");
    window.wait_for(&own).await?;

    window.tap(&button("Reply").within(own.clone())).await?;
    window.type_into(&field("Your post"), "and it whistles").await?;
    window.tap(&button("Post").exactly()).await?;
    window.wait_for(&alert("Posted.")).await?;

    log_out(&window).await?;
    window.wait_for(&heading("Happening now on")).await?;
    window.close().await
}
