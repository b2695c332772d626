//! Who asks to follow, who is held back, and who writes in private.

use super::*;

#[tokio::test]
async fn who_asks_to_follow_is_answered() {
    let server = StrictServer::start();
    server.ask_to_follow("ada", "9");
    server.ask_to_follow("ada", "8");
    let (_app, trente, account) = ada(&server).await;
    let list = FollowRequests { account: account.key.clone(), cursor: None };
    let asking = trente.follow_requests(list.clone()).await.expect("they are listed");
    assert_eq!(asking.items.len(), 2, "both ask");
    for (person, accept) in [("9", true), ("8", false), ("8", false)] {
        let answer = AnswerFollowRequest { account: account.key.clone(), person: person.into(), accept };
        trente.answer_follow_request(answer).await.expect("answered; who asks no more is no error");
    }
    assert_eq!(server.answered_askers("ada"), [("9".to_owned(), true), ("8".to_owned(), false)], "as ada said");
    assert_eq!(trente.follow_requests(list).await.expect("a list").items, [], "nobody is left");
}

#[tokio::test]
async fn strangers_are_held_back_where_the_server_can() {
    let server = StrictServer::start();
    let post = server.write_to("ada", "9", "@ada buy this", json!({}));
    server.hold_back("ada", "9", Some(&post), 4);
    server.hold_back("ada", "8", None, 1);
    let (_app, trente, account) = ada(&server).await;
    let policy = trente.notification_policy(ReadPolicy { account: account.key.clone() }).await.expect("it is told");
    let policy = policy.expect("there is one");
    assert_eq!((policy.held, policy.choices.len()), (2, 5), "two wait");
    assert!(policy.choices.iter().all(|(_, treatment)| *treatment == Treatment::Accept), "all are shown at first");
    let choice = SetPolicy { account: account.key.clone(), sort: Sort::New, treatment: Treatment::Hold };
    let policy = trente.set_notification_policy(choice).await.expect("it is taken");
    assert!(policy.choices.contains(&(Sort::New, Treatment::Hold)), "it is as ada wants it: {policy:?}");
    let list = HeldNotifications { account: account.key.clone(), cursor: None };
    let held = trente.held_notifications(list.clone()).await.expect("they are listed").items;
    let lines: Vec<(&str, u32, &str)> =
        held.iter().map(|one| (one.person.id.as_str(), one.count, one.excerpt.as_str())).collect();
    assert_eq!(lines, [("8", 1, ""), ("9", 4, "@ada buy this")], "who, how much, and the first words");
    for (one, accept) in held.iter().zip([true, false]) {
        let answer = AnswerHeld { account: account.key.clone(), ids: vec![one.id.clone()], accept };
        trente.answer_held(answer).await.expect("it is decided");
    }
    assert_eq!(trente.held_notifications(list).await.expect("a list").items, [], "nobody waits");
    assert_eq!(server.count("POST /api/v1/notifications/requests/accept"), 1, "one was let in");
}

#[tokio::test]
async fn an_old_server_is_not_asked_about_strangers() {
    let server = StrictServer::start();
    server.set(|switches| switches.v1_only = true);
    let (_app, trente, account) = ada(&server).await;
    let policy = trente.notification_policy(ReadPolicy { account: account.key.clone() }).await.expect("no error");
    assert_eq!(policy, None, "it has none");
    let list = HeldNotifications { account: account.key.clone(), cursor: None };
    assert_eq!(trente.held_notifications(list).await.expect("no error").items, [], "and holds nothing back");
    let asked = server.count("GET /api/v2/notifications") + server.count("GET /api/v1/notifications/requests");
    assert_eq!(asked, 0, "nothing was asked that it cannot know");
}

#[tokio::test]
async fn conversations_are_read_and_removed() {
    let server = StrictServer::start();
    let last = server.write_to("ada", "2", "@ada The 9:12 then.", json!({ "visibility": "direct" }));
    server.talk("ada", &["2", "7"], &last);
    server.talk("ada", &["8"], "404");
    let (_app, trente, account) = ada(&server).await;
    let list = Conversations { account: account.key.clone(), cursor: None };
    let talks = trente.conversations(list.clone()).await.expect("they are listed").items;
    assert_eq!(talks.len(), 1, "one whose post is gone leads nowhere");
    let talk = &talks[0];
    assert_eq!(
        (talk.people.len(), talk.last.as_str(), talk.own, talk.unread),
        (2, last.as_str(), false, true),
        "whose"
    );
    assert_eq!(talk.excerpt, "@ada The 9:12 then.", "the first words");
    let read = ReadConversation { account: account.key.clone(), id: talk.id.clone() };
    trente.read_conversation(read).await.expect("it is noted");
    assert_eq!(server.talks("ada"), (2, 1), "the server knows");
    let remove = RemoveConversation { account: account.key.clone(), id: talk.id.clone() };
    trente.remove_conversation(remove).await.expect("it is removed");
    assert_eq!(trente.conversations(list).await.expect("a list").items, [], "it is gone");
}
