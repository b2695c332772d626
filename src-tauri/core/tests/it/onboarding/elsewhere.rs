//! Servers on which apps cannot sign anybody up, and a device that reads one server only.

use super::{app, form, join, refusal, send};
use crate::surface::app::App;
use trente_contract::FaultCode;
use trente_contract::directory::Obstacle;
use trente_core::Trente;
use trente_core::trente::Config;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const SIGN_UP: &str = "POST /api/v1/accounts";

#[tokio::test]
async fn servers_that_make_no_accounts_for_apps_are_told_apart() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    server.fail(SIGN_UP, 1, Failure::Refused(401, "Unauthorized".into()));
    let refused = refusal(send(&trente, &server, form("wren")).await);
    let fault = refused.fault.expect("it is told");
    assert_eq!(fault.code, FaultCode::SignUpOnPage, "nobody had a log-in that could have ended: {fault:?}");
    assert_eq!(refused.obstacle, None, "its own page is open");
    server.fail("POST /oauth/token", 9, Failure::Refused(400, "Bad Request: redirect_uri was not set".into()));
    let refused = refusal(send(&trente, &server, form("dunnock")).await);
    let fault = refused.fault.expect("it is told");
    assert_eq!(fault.code, FaultCode::SignUpOnPage, "it answers, so it is not down: {fault:?}");
    assert_eq!(fault.said.as_deref(), Some("Bad Request: redirect_uri was not set"), "in its words");
    assert_eq!(server.count(SIGN_UP), 1, "nothing of the person was sent then");
}

#[tokio::test]
async fn the_app_names_its_address_when_it_asks_for_its_own_token() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    join(&trente, &server, "wren").await;
    let asked = server.requests().into_iter().find(|asked| asked.line() == "POST /oauth/token").expect("it asked");
    assert!(asked.body.contains("redirect_uri=trente%3A%2F%2Flogin"), "GoToSocial wants it: {}", asked.body);
    assert!(asked.body.contains("scope=read+write+follow+push"), "with all it may ever do: {}", asked.body);
}

#[tokio::test]
async fn no_other_server_is_named_where_only_one_was() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let config = Config { directory: None, ..app.config() };
    let trente = Trente::open(config).expect("the app opens");
    server.fail(SIGN_UP, 1, Failure::Refused(403, "Forbidden".into()));
    let refused = refusal(send(&trente, &server, form("wren")).await);
    assert_eq!((refused.obstacle, refused.next), (Some(Obstacle::Closed), None), "nothing else is recommended");
}
