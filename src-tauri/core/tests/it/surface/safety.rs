//! Telling the moderators, and leaving out a whole server.

use super::app::ada;
use trente_contract::FaultCode;
use trente_contract::commands::{
    AddFilter, BeginReport, BlockedServers, HomeTimeline, ListFilters, RemoveFilter, SendReport, SetServerBlock,
    WouldLose,
};
use trente_contract::ids::{PersonId, PostId};
use trente_contract::safety::{Lost, Report, Why};
use trente_test_support::StrictServer;
use trente_test_support::strict::{Failure, Reported};

const REPORTS: &str = "POST /api/v1/reports";

fn report(person: &str, why: Why) -> Report {
    Report { person: PersonId::from(person), posts: vec![], why, comment: String::new(), forward: false }
}

#[tokio::test]
async fn moderators_are_told_what_was_said_and_which_rule_is_broken() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let begin = BeginReport { account: account.key.clone(), person: PersonId::from("2") };
    let form = trente.begin_report(begin).await.expect("it is there");
    assert_eq!((form.person.id.as_str(), form.elsewhere), ("2", None), "who is of this server is told there alone");
    assert!(form.rules.len() > 1, "the server's rules can be named");
    let post = server.publish("2", &["Buy my boat now"]).remove(0);
    let rule = form.rules[1].id.clone();
    let full = Report {
        posts: vec![PostId::from(post.as_str())],
        comment: " The same to everyone. ".into(),
        ..report("2", Why::Rules { ids: vec![rule.clone()] })
    };
    trente.send_report(SendReport { account: account.key.clone(), report: full }).await.expect("it is taken");
    let told = Reported {
        by: "ada".into(),
        person: "2".into(),
        posts: vec![post],
        category: "violation".into(),
        rules: vec![rule],
        comment: "The same to everyone.".into(),
        forward: false,
    };
    assert_eq!(server.reports(), [told]);
}

#[tokio::test]
async fn somebody_of_elsewhere_can_be_reported_there_too() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let begin = BeginReport { account: account.key.clone(), person: PersonId::from("3") };
    assert_eq!(trente.begin_report(begin).await.expect("it is there").elsewhere.as_deref(), Some("social.example"));
    let both = Report { forward: true, ..report("3", Why::Spam) };
    trente.send_report(SendReport { account: account.key, report: both }).await.expect("it is taken");
    assert!(server.reports()[0].forward);
}

#[tokio::test]
async fn report_without_a_clear_answer_is_not_sent_again() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let send = SendReport { account: account.key, report: report("2", Why::Spam) };
    server.fail(REPORTS, 1, Failure::Lost(504));
    let fault = trente.send_report(send.clone()).await.expect_err("nobody knows");
    assert_eq!((fault.code, server.count(REPORTS)), (FaultCode::MaybeReported, 1));
    server.fail(REPORTS, 1, Failure::Refused(422, "Validation failed".into()));
    assert_eq!(trente.send_report(send.clone()).await.expect_err("refused").code, FaultCode::Refused);
    trente.send_report(send).await.expect("the reader sends it again");
}

#[tokio::test]
async fn older_server_is_told_of_the_law_in_another_way() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    server.fail(REPORTS, 1, Failure::Refused(422, "Validation failed: Category is not included in the list".into()));
    let send = SendReport { account: account.key.clone(), report: report("2", Why::Legal) };
    trente.send_report(send).await.expect("it is taken");
    assert_eq!(server.reports()[0].category, "other");
    let long = Report { comment: "x".repeat(1001), ..report("2", Why::Other) };
    let fault = trente.send_report(SendReport { account: account.key, report: long }).await.expect_err("too long");
    assert_eq!((fault.code, server.reports().len()), (FaultCode::TooLong, 1), "it is not even sent");
}

#[tokio::test]
async fn whole_server_is_blocked_and_let_in_again() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let domain = "social.example".to_owned();
    let lose = WouldLose { account: account.key.clone(), server: domain.clone() };
    let lost = trente.would_lose(lose.clone()).await.expect("it answers");
    assert_eq!(lost, Some(Lost { following: 1, followers: 0 }), "she follows one there");
    let set = |on| SetServerBlock { account: account.key.clone(), server: domain.clone(), on };
    trente.set_server_block(set(true)).await.expect("it is blocked");
    let list = BlockedServers { account: account.key.clone(), cursor: None };
    assert_eq!(trente.blocked_servers(list.clone()).await.expect("a list").items, ["social.example"]);
    trente.set_server_block(set(false)).await.expect("it is let in");
    assert!(trente.blocked_servers(list).await.expect("a list").items.is_empty());
    let no_domain = SetServerBlock { account: account.key.clone(), server: "a person@far.example".into(), on: true };
    assert_eq!(trente.set_server_block(no_domain).await.expect_err("no domain").code, FaultCode::NotAnAddress);
    server.fail("GET /api/v1/domain_blocks/preview", 1, Failure::Refused(404, "Not found".into()));
    assert_eq!(trente.would_lose(lose).await.expect("it is not known"), None);
}

#[tokio::test]
async fn filter_is_made_holds_and_is_taken_away() {
    for old in [false, true] {
        let server = StrictServer::start();
        server.set(|switches| switches.phrases = old.then(Vec::new));
        let (_app, trente, account) = ada(&server).await;
        server.publish("7", &["It rains on the harbour"]);
        let key = account.key.clone();
        let add = |words: &[&str]| AddFilter {
            account: key.clone(),
            words: words.iter().map(|word| (*word).to_owned()).collect(),
            hide: true,
            seconds: (!old).then_some(3600),
        };
        assert_eq!(trente.add_filter(add(&[" "])).await.expect_err("no word").code, FaultCode::Empty);
        assert_eq!(trente.add_filter(add(&["x".repeat(101).as_str()])).await.expect_err("no").code, FaultCode::TooLong);
        trente.add_filter(add(&["rains", " #snow "])).await.expect("it is made");
        let all = trente.list_filters(ListFilters { account: key.clone() }).await.expect("a list");
        let words: Vec<&str> = all.iter().flat_map(|filter| &filter.words).map(String::as_str).collect();
        assert_eq!(words, ["rains", "#snow"]);
        assert!(all.iter().all(|filter| filter.hide && filter.old == old && filter.ends.is_some() != old), "{all:?}");
        let home = HomeTimeline { account: key.clone(), cursor: None, anew: false };
        let hidden = async || {
            let page = trente.home_timeline(home.clone()).await.expect("a Home").page;
            let found = page.items.iter().find(|entry| format!("{:?}", entry.post.text).contains("It rains"));
            found.expect("it is there").post.filtered.iter().any(|filter| filter.hide)
        };
        assert!(hidden().await, "it holds at once: {old}");
        for filter in all {
            let remove = RemoveFilter { account: key.clone(), id: filter.id, old: filter.old };
            trente.remove_filter(remove.clone()).await.expect("it is taken away");
            trente.remove_filter(remove).await.expect("once more is no error");
        }
        assert!(!hidden().await, "and nothing is hidden any more: {old}");
    }
}
