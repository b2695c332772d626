//! The form: what is refused here, what by the server, and what that means.

use super::{app, form, join, refusal, rooms, send};
use crate::surface::app::App;
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::commands::{LoadForm, ReadStopwatch};
use trente_contract::directory::Obstacle;
use trente_contract::join::{Field, FieldFault, Form, SignedUp};
use trente_contract::settings::Moment;
use trente_contract::waiting::Stage;
use trente_core::session::SecretStore;
use trente_test_support::StrictServer;
use trente_test_support::strict::{Failure, GOOD_INVITE, Registrations};

const SIGN_UP: &str = "POST /api/v1/accounts";
const APPS: &str = "POST /api/v1/apps";

fn wrong(signed_up: SignedUp) -> Vec<(Field, FieldFault)> {
    refusal(signed_up).fields.iter().map(|refusal| (refusal.field, refusal.why)).collect()
}

#[tokio::test]
async fn good_form_opens_a_waiting_room() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    assert_eq!(room.stage, Stage::Unconfirmed, "the mail is on its way");
    assert_eq!((room.server.as_str(), room.name.as_str()), (server.domain(), "wren"), "where, and as whom");
    assert_eq!(room.email, "wren@mail.example", "where the mail went");
    assert!(server.mail_to("wren@mail.example").is_some(), "it was sent");
    assert_eq!(server.count(APPS), 1, "one registration");
    assert_eq!(server.count(SIGN_UP), 1, "one request");
    let asked = server.requests().into_iter().find(|asked| asked.line() == APPS).expect("it was asked");
    assert!(asked.body.contains("redirect_uris=trente%3A%2F%2Flogin"), "the mail leads back: {}", asked.body);
    assert_eq!(server.newcomer("wren").map(|[_, _, _, locale]| locale).as_deref(), Some("fr"), "in their language");
    assert_eq!(trente.load_form(LoadForm {}).await.expect("it can be read"), None, "the form is done with");
    let figures = trente.stopwatch(ReadStopwatch {}).await.expect("it answers");
    assert_eq!(figures.first().map(|figure| figure.moment), Some(Moment::Submitted), "how long it took is noted here");
}

#[tokio::test]
async fn what_can_be_known_here_costs_no_try() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    let bad = Form { name: "léa".into(), email: "lea".into(), password: "short".into(), ..Form::default() };
    let due = [
        (Field::Email, FieldFault::Invalid),
        (Field::Name, FieldFault::Invalid),
        (Field::Password, FieldFault::TooShort),
        (Field::Agreement, FieldFault::NotAccepted),
    ];
    assert_eq!(wrong(send(&trente, &server, bad).await), due, "all of it, in the form's order");
    assert_eq!(server.count("GET /api/v2/instance"), 0, "nobody was asked");
    server.set(|switches| switches.registrations = Registrations { min_age: Some(16), ..Registrations::default() });
    assert_eq!(
        wrong(send(&trente, &server, form("lea")).await),
        [(Field::Birth, FieldFault::Blank)],
        "it is asked for"
    );
    let young = refusal(send(&trente, &server, Form { birth: "2020-02-29".into(), ..form("lea") }).await);
    assert_eq!(young.obstacle, Some(Obstacle::UnderAge), "the server takes nobody of this age");
    assert_eq!((server.count(SIGN_UP), server.count(APPS)), (0, 0), "no try was counted");
    assert_eq!(rooms(&trente).await, [], "nobody waits");
}

#[tokio::test]
async fn every_code_of_every_field_is_understood() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    server.set(|switches| switches.sign_up_limit = Some(1000));
    let codes = [
        ("ERR_TAKEN", FieldFault::Taken),
        ("ERR_RESERVED", FieldFault::Reserved),
        ("ERR_BLOCKED", FieldFault::Blocked),
        ("ERR_UNREACHABLE", FieldFault::Unreachable),
        ("ERR_ACCEPTED", FieldFault::NotAccepted),
        ("ERR_BLANK", FieldFault::Blank),
        ("ERR_INVALID", FieldFault::Invalid),
        ("ERR_TOO_LONG", FieldFault::TooLong),
        ("ERR_TOO_SHORT", FieldFault::TooShort),
        ("ERR_INCLUSION", FieldFault::NotAllowed),
        ("ERR_BELOW_LIMIT", FieldFault::TooYoung),
        ("ERR_OF_TOMORROW", FieldFault::Other),
    ];
    let fields = [
        ("username", Field::Name),
        ("email", Field::Email),
        ("password", Field::Password),
        ("agreement", Field::Agreement),
        ("date_of_birth", Field::Birth),
        ("reason", Field::Reason),
        ("base", Field::Form),
        ("locale", Field::Form),
    ];
    for (code, why) in codes {
        for (key, field) in fields {
            server.set(|switches| switches.sign_up_refuses = vec![(key.into(), code.into())]);
            let refusal = refusal(send(&trente, &server, form("wren")).await);
            let told: Vec<_> = refusal.fields.iter().map(|one| (one.field, one.why, one.said.is_some())).collect();
            assert_eq!(told, [(field, why, true)], "{key} {code}");
        }
    }
    assert_eq!(server.count(SIGN_UP), codes.len() * fields.len(), "one request a submission");
    assert_eq!(server.count(APPS), 1, "one registration for all of them");
    assert_eq!(rooms(&trente).await, [], "nobody waits");
    let kept = trente.load_form(LoadForm {}).await.expect("it can be read").expect("everything typed stays");
    assert_eq!(kept.form, Form { password: String::new(), ..form("wren") }, "all but the password");
}

#[tokio::test]
async fn server_s_own_checks_reach_their_fields() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    server.set(|switches| switches.sign_up_limit = Some(100));
    let with_mail = |email: &str| Form { email: email.into(), ..form("wren") };
    for (form, due) in [
        (form("Kenji"), (Field::Name, FieldFault::Taken)),
        (form("admin"), (Field::Name, FieldFault::Reserved)),
        (with_mail("wren@blocked.example"), (Field::Email, FieldFault::Blocked)),
        (with_mail("wren@nowhere.invalid"), (Field::Email, FieldFault::Unreachable)),
    ] {
        let said = format!("{} {}", form.name, form.email);
        assert_eq!(wrong(send(&trente, &server, form).await), [due], "{said}");
    }
}

#[tokio::test]
async fn reason_and_age_go_along_where_they_are_asked_for() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    server.set(|switches| {
        switches.registrations = Registrations {
            approval_required: true,
            reason_required: true,
            min_age: Some(16),
            ..Registrations::default()
        }
    });
    let full = Form { birth: "1990-05-06".into(), reason: "Boats".into(), ..form("wren") };
    assert!(matches!(send(&trente, &server, full).await, SignedUp::Waiting(_)), "it is taken");
    let told = server.newcomer("wren").expect("somebody joined");
    assert_eq!([&told[1], &told[2]], ["Boats", "1990-05-06"], "what was asked for was sent");
    let open = StrictServer::start();
    let full = Form { birth: "1990-05-06".into(), reason: "Boats".into(), ..form("wren") };
    send(&trente, &open, full).await;
    let told = open.newcomer("wren").expect("somebody joined");
    assert_eq!([&told[1], &told[2]], ["", ""], "nobody is told what they did not ask for");
}

#[tokio::test]
async fn invite_opens_a_closed_server() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    server.set(|switches| switches.registrations = Registrations { enabled: false, ..Registrations::default() });
    let refused = refusal(send(&trente, &server, form("wren")).await);
    assert_eq!(refused.obstacle, Some(Obstacle::Closed), "it takes nobody");
    assert_eq!(server.count(SIGN_UP), 0, "and was not asked to");
    let invited = Form { invite: Some(GOOD_INVITE.into()), ..form("wren") };
    assert!(matches!(send(&trente, &server, invited).await, SignedUp::Waiting(_)), "the invited come in");
}

#[tokio::test]
async fn refusing_servers_are_named_by_what_is_in_the_way() {
    for (failure, obstacle, code) in [
        (Failure::Refused(403, "Forbidden".into()), Some(Obstacle::Closed), FaultCode::Forbidden),
        (Failure::RateLimited(Duration::from_secs(900)), Some(Obstacle::Full), FaultCode::RateLimited),
        (Failure::Busy(None), Some(Obstacle::Full), FaultCode::ServerBusy),
        // Nobody knows whether it arrived, but the name is still free: it did not.
        (Failure::ProxyPage, Some(Obstacle::Down), FaultCode::ServerBusy),
        (Failure::Html, Some(Obstacle::Down), FaultCode::BadAnswer),
        (Failure::Refused(422, "Validation failed: no".into()), None, FaultCode::Refused),
    ] {
        let server = StrictServer::start();
        let (_app, trente) = app(&server);
        server.fail(SIGN_UP, 1, failure.clone());
        let refused = refusal(send(&trente, &server, form("wren")).await);
        assert_eq!(refused.obstacle, obstacle, "{failure:?}");
        assert_eq!(refused.fault.map(|fault| fault.code), Some(code), "{failure:?}");
        assert_eq!(server.count(SIGN_UP), 1, "{failure:?}: it is not repeated");
        assert_eq!(rooms(&trente).await, [], "{failure:?}: nobody waits");
        let kept = trente.load_form(LoadForm {}).await.expect("it can be read");
        assert_eq!(kept.map(|begun| begun.form.name).as_deref(), Some("wren"), "{failure:?}: what was typed stays");
    }
}

#[tokio::test]
async fn server_that_is_not_there_takes_nothing() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    server.fail("GET /api/v2/instance", 9, Failure::Busy(None));
    let refused = refusal(send(&trente, &server, form("wren")).await);
    assert_eq!(refused.obstacle, Some(Obstacle::Full), "it is overrun");
    server.heal();
    server.fail(APPS, 1, Failure::RateLimited(Duration::from_secs(60)));
    let refused = refusal(send(&trente, &server, form("wren")).await);
    assert_eq!(refused.obstacle, Some(Obstacle::Full), "it registers no app now");
    assert_eq!(server.count(SIGN_UP), 0, "nothing of the person was sent");
}

#[tokio::test]
async fn lost_answer_is_not_called_a_refusal() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    // Somebody else's answer to the same effect: the name is known, so the form probably arrived.
    server.fail(SIGN_UP, 1, Failure::Truncated);
    let SignedUp::Waiting(room) = send(&trente, &server, form("rosa")).await else { panic!("nobody can know") };
    assert_eq!((room.stage, room.arrived), (Stage::Sending, Some(true)), "it is said honestly");
    assert_eq!(room.fault.map(|fault| fault.code), Some(FaultCode::BadAnswer), "with what happened");
    assert_eq!(server.count(SIGN_UP), 1, "it is not sent again by itself");
}

#[tokio::test]
async fn registration_of_a_log_in_is_used_again() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    crate::surface::app::begin(&trente, server.url()).await;
    join(&trente, &server, "wren").await;
    join(&trente, &server, "dunnock").await;
    assert_eq!(server.count(APPS), 1, "one registration for all");
}

#[tokio::test]
async fn password_and_token_are_nowhere_on_the_disk() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let room = join(&trente, &server, "wren").await;
    let secret = app.secrets.get(&format!("room {}", room.id)).expect("it can be read").expect("the token is kept");
    let grant: serde_json::Value = serde_json::from_str(secret.reveal()).expect("it is JSON");
    let token = grant["token"].as_str().expect("it is there").to_owned();
    for entry in std::fs::read_dir(app.folder.path().join("data")).expect("the folder can be read") {
        let path = entry.expect("an entry can be read").path();
        let bytes = std::fs::read(&path).expect("it can be read");
        for secret in [token.as_str(), "tide table 1912"] {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "a secret lies in {path:?}");
        }
    }
}

#[tokio::test]
async fn refused_people_are_led_on_to_the_next_server() {
    let (first, second, third) = (StrictServer::start(), StrictServer::start(), StrictServer::start());
    let app = App::new(first.url()).choosing_among(&[&first, &second, &third]);
    let trente = app.start();
    first.set(|switches| switches.registrations = Registrations { enabled: false, ..Registrations::default() });
    let next = refusal(send(&trente, &first, form("wren")).await).next.expect("there are others");
    assert_ne!(next.domain, first.domain(), "another one");
    let (other, last) = if next.domain == second.domain() { (&second, &third) } else { (&third, &second) };
    let taken = refusal(send(&trente, other, form("kenji")).await);
    assert_eq!(taken.fields[0].why, FieldFault::Taken, "the name is somebody's");
    let next = taken.next.expect("there is one more").domain;
    assert_eq!(next, last.domain(), "neither the one that is closed nor the one where the name is taken");
    assert!(matches!(send(&trente, last, form("wren")).await, SignedUp::Waiting(_)), "which takes them");
}

#[tokio::test]
async fn nobody_is_led_to_where_they_wait_already() {
    let (first, second, third) = (StrictServer::start(), StrictServer::start(), StrictServer::start());
    let app = App::new(first.url()).choosing_among(&[&first, &second, &third]);
    let trente = app.start();
    assert!(matches!(send(&trente, &second, form("wren")).await, SignedUp::Waiting(_)), "a request waits there");
    first.set(|switches| switches.registrations = Registrations { enabled: false, ..Registrations::default() });
    let next = refusal(send(&trente, &first, form("wren")).await).next.expect("there is one more").domain;
    assert_eq!(next, third.domain(), "not where a second account would be made");
    assert!(matches!(send(&trente, &third, form("wren")).await, SignedUp::Waiting(_)), "which takes them");
    let next = refusal(send(&trente, &first, form("wren")).await).next;
    assert_eq!(next.map(|next| next.domain), None, "nothing is left to lead to");
}

#[tokio::test]
async fn second_tap_on_the_button_sends_nothing() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    let (one, other) = tokio::join!(send(&trente, &server, form("wren")), send(&trente, &server, form("wren")));
    let ids = [one, other].map(|sent| match sent {
        SignedUp::Waiting(room) => room.id,
        SignedUp::Refused(refusal) => panic!("{refusal:?}"),
    });
    assert_eq!(ids[0], ids[1], "both lead to the same room");
    assert_eq!(server.count(SIGN_UP), 1, "the form was sent once");
}

#[tokio::test]
async fn who_is_too_young_here_is_led_to_where_they_are_not() {
    let (first, second, third) = (StrictServer::start(), StrictServer::start(), StrictServer::start());
    for server in [&first, &second] {
        server.set(|switches| switches.registrations = Registrations { min_age: Some(18), ..Registrations::default() });
    }
    let app = App::new(first.url()).choosing_among(&[&first, &second, &third]);
    let trente = app.start();
    let born = jiff::Zoned::now().year() - 16;
    let refused = refusal(send(&trente, &first, Form { birth: format!("{born}-01-01"), ..form("wren") }).await);
    assert_eq!(refused.obstacle, Some(Obstacle::UnderAge), "too young");
    assert_eq!(refused.next.map(|next| next.domain).as_deref(), Some(third.domain()), "the second asks the same age");
}
