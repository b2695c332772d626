//! Before the form is sent: terms, names, and what was typed.

use super::{app, form};
use trente_contract::commands::{CheckName, LoadForm, ReadTerms, SaveForm};
use trente_contract::directory::Obstacle;
use trente_contract::join::{Form, NameState};
use trente_core::html;
use trente_test_support::StrictServer;
use trente_test_support::strict::{Failure, GOOD_INVITE, Registrations, SPENT_INVITE};

fn ask(server: &StrictServer, invite: Option<&str>) -> ReadTerms {
    ReadTerms { server: server.url().to_owned(), invite: invite.map(str::to_owned) }
}

#[tokio::test]
async fn terms_are_what_the_server_says() {
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
    let terms = trente.read_terms(ask(&server, None)).await.expect("they can be read");
    assert_eq!(terms.server.domain, server.domain(), "the server");
    assert!(terms.entry.approval && terms.entry.reason, "a person looks, and wants to know why");
    assert_eq!((terms.entry.min_age, terms.obstacle), (Some(16), None), "from 16 on");
    let rules: Vec<_> = terms.rules.iter().map(|rule| (rule.text.as_str(), rule.language.as_deref())).collect();
    let due = [("Soyez aimables", Some("fr")), ("Pas de publicité", Some("fr")), ("Describe your pictures", None)];
    assert_eq!(rules, due, "in French where the server has it");
    let privacy = html::text(&terms.privacy.expect("it has a policy"));
    assert!(privacy.contains("We sell nothing") && !privacy.contains('<'), "as a document: {privacy}");
    assert!(terms.terms.is_some(), "it has terms");
    assert_eq!(terms.invite, None, "nobody invited");
}

#[tokio::test]
async fn closed_servers_say_so_and_let_the_invited_in() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    server.set(|switches| {
        switches.no_terms = true;
        switches.registrations = Registrations {
            enabled: false,
            message: Some("<p>Full until <em>spring</em></p>".into()),
            ..Registrations::default()
        };
    });
    let terms = trente.read_terms(ask(&server, None)).await.expect("they can be read");
    assert_eq!(terms.obstacle, Some(Obstacle::Closed), "it takes nobody");
    assert_eq!(terms.message.map(|words| html::text(&words)).as_deref(), Some("Full until spring"), "in its own words");
    assert_eq!(terms.terms, None, "it has no terms");
    for (code, good, obstacle) in
        [(GOOD_INVITE, true, None), (SPENT_INVITE, false, Some(Obstacle::Closed)), ("x", false, Some(Obstacle::Closed))]
    {
        let terms = trente.read_terms(ask(&server, Some(code))).await.expect("they can be read");
        assert_eq!((terms.invite, terms.obstacle), (Some(good), obstacle), "{code}");
    }
}

#[tokio::test]
async fn names_are_looked_up_on_all_servers_at_once() {
    let (one, two, three) = (StrictServer::start(), StrictServer::start(), StrictServer::start());
    let (_app, trente) = app(&one);
    three.fail("GET /api/v1/accounts/lookup", 9, Failure::Refused(401, "no".into()));
    two.token_for("kenji");
    let servers: Vec<String> = [&one, &two, &three].iter().map(|server| server.domain().to_owned()).collect();
    let check = |name: &str| trente.check_name(CheckName { name: name.into(), servers: servers.clone() });
    let states = |found: Vec<trente_contract::join::NameOn>| found.into_iter().map(|on| on.name).collect::<Vec<_>>();
    let taken = states(check("Kenji").await.expect("it answers"));
    assert_eq!(taken, [NameState::Taken, NameState::Taken, NameState::Unknown], "somebody has it");
    let free = states(check("wren").await.expect("it answers"));
    assert_eq!(free, [NameState::Free, NameState::Free, NameState::Unknown], "nobody has it");
    one.forget_requests();
    assert_eq!(states(check("l é").await.expect("it answers")), [NameState::Unknown; 3], "that is no name");
    assert_eq!(one.count("GET"), 0, "nobody is asked for it");
}

#[tokio::test]
async fn form_that_was_emptied_leaves_nothing() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    let save = async |trente: &trente_core::Trente, form: Form| {
        trente.save_form(SaveForm { server: "a.example".into(), form }).await.expect("it is kept");
    };
    let kept = async |trente: &trente_core::Trente| trente.load_form(LoadForm {}).await.expect("it can be read");
    let with_invite = Form { invite: Some("abc".into()), ..Form::default() };
    let blanks = Form { name: "  ".into(), reason: "\n".into(), birth: "--".into(), ..Form::default() };
    for empty in [Form::default(), with_invite, blanks, Form { password: "tide table 1912".into(), ..Form::default() }]
    {
        save(&trente, form("wren")).await;
        assert!(kept(&trente).await.is_some(), "it is there");
        save(&trente, empty).await;
        assert_eq!(kept(&trente).await, None, "who cleared the form meant it");
    }
    for part in [
        Form { name: "w".into(), ..Form::default() },
        Form { email: "w".into(), ..Form::default() },
        Form { reason: "w".into(), ..Form::default() },
        Form { birth: "1990--".into(), ..Form::default() },
    ] {
        save(&trente, part.clone()).await;
        assert_eq!(kept(&trente).await.map(|begun| begun.form), Some(part), "one field is a form");
    }
    save(&trente, Form::default()).await;
    drop(trente);
    assert_eq!(kept(&app.start()).await, None, "nor does it come back after a restart");
}

#[tokio::test]
async fn form_outlives_a_restart_without_its_password() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    assert_eq!(trente.load_form(LoadForm {}).await.expect("it can be read"), None, "nothing was typed");
    let typed = Form { birth: "1990-05-06".into(), invite: Some("abc".into()), ..form("wren") };
    trente.save_form(SaveForm { server: "a.example".into(), form: typed.clone() }).await.expect("it is kept");
    drop(trente);
    let kept = app.start().load_form(LoadForm {}).await.expect("it can be read").expect("it is there");
    assert_eq!(kept.server, "a.example", "for which server");
    assert_eq!(kept.form, Form { password: String::new(), ..typed }, "all but the password");
}
