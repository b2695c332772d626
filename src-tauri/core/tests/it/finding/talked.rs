//! Hashtags and news that are talked about, lists, people, following a hashtag.

use crate::surface::app::{App, ada, guest, reader};
use trente_contract::FaultCode;
use trente_contract::commands::{ReadBeyond, ReadLists, SetTag, ShowTag, Suggestions, TrendingNews, TrendingTags};
use trente_contract::find::Beyond;
use trente_contract::reading::SuggestedWhy;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

#[tokio::test]
async fn hashtags_come_with_their_numbers_and_go_on_by_how_many_there_were() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let first = TrendingTags { reader: guest(&server), cursor: None };
    let page = trente.trending_tags(first).await.expect("they are read");
    assert!(page.items.iter().all(|tag| tag.people.len() == 7 && tag.today() > 0), "a week of each: {page:?}");
    let cursor = page.next.expect("there may be more");
    assert_eq!(cursor.as_str(), format!("offset={}", page.items.len()), "where it goes on");
    let next = TrendingTags { reader: guest(&server), cursor: Some(cursor) };
    let next = trente.trending_tags(next).await.expect("it answers");
    assert_eq!((next.items.len(), next.next), (0, None), "a server that does not know offsets leads in no circle");
}

#[tokio::test]
async fn news_lead_to_the_posts_that_share_them() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let page =
        trente.trending_news(TrendingNews { reader: guest(&server), cursor: None }).await.expect("they are read");
    let news = &page.items[0];
    assert_eq!(
        (news.card.title.as_str(), news.people),
        ("Two-way links, and why they were lost", Some(31)),
        "two days"
    );
    assert!(
        news.card.image.as_deref().is_some_and(|image| image.starts_with("media:")),
        "pictures go through the core"
    );
    let read = |url: &str| ReadBeyond { reader: guest(&server), beyond: Beyond::Link(url.to_owned()), cursor: None };
    let posts = trente.read_beyond(read(&news.url)).await.expect("they are read").page.items;
    assert_eq!(posts.len(), 1, "those who share it");
    assert_eq!(posts[0].post.card.as_ref().map(|card| &card.url), Some(&news.card.url), "and nothing else");
    let gone = trente.read_beyond(read("https://a.example/gone")).await.expect_err("nobody talks about it");
    assert_eq!(gone.code, FaultCode::NotFound, "{gone:?}");
}

#[tokio::test]
async fn a_quiet_and_a_closed_server_are_told_apart() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    server.set(|switches| switches.no_trends = true);
    let tags = || TrendingTags { reader: guest(&server), cursor: None };
    assert_eq!(trente.trending_tags(tags()).await.expect("quiet is no error").items, [], "nothing is talked about");
    server.set(|switches| switches.members_only = true);
    let news = TrendingNews { reader: guest(&server), cursor: None };
    for fault in
        [trente.trending_tags(tags()).await.expect_err("closed"), trente.trending_news(news).await.expect_err("closed")]
    {
        assert_eq!(fault.code, FaultCode::MembersOnly, "{fault:?}");
    }
}

#[tokio::test]
async fn a_hashtag_is_followed_and_let_go() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let show = || ShowTag { reader: reader(&account), tag: "#Harbour".into() };
    assert_eq!(trente.show_tag(show()).await.expect("it is known").following, Some(false), "not yet");
    for on in [true, false] {
        let request = SetTag { account: account.key.clone(), tag: "#Harbour".into(), on };
        assert_eq!(trente.set_tag(request).await.expect("it is done").following, Some(on), "as asked");
        assert_eq!(trente.show_tag(show()).await.expect("it is known").following, Some(on), "and it holds");
    }
    let stranger = ShowTag { reader: guest(&server), tag: "harbour".into() };
    assert_eq!(trente.show_tag(stranger).await.expect("it is known").following, None, "a guest follows nothing");
    for tag in ["", "#", "a b", "../accounts/1", "a\u{202e}b"] {
        let wrong = trente.show_tag(ShowTag { reader: guest(&server), tag: tag.into() }).await;
        let count = server.requests().iter().filter(|asked| asked.line().contains("accounts/1")).count();
        assert!(wrong.is_err() || tag.contains('/'), "{tag:?} is no hashtag");
        assert_eq!(count, 0, "and leads nowhere else");
    }
}

#[tokio::test]
async fn people_are_suggested_with_the_reason_and_in_one_question() {
    let server = StrictServer::start();
    server.set_follows("ada", &["7"], &[]);
    let (_app, trente, account) = ada(&server).await;
    server.forget_requests();
    let found = trente.suggestions(Suggestions { account: account.key.clone() }).await.expect("they are told");
    let why: Vec<_> =
        found.iter().map(|one| (one.person.handle.split('@').next().unwrap_or_default(), &one.why)).collect();
    assert_eq!(why, [("kenji", &SuggestedWhy::TalkedWith), ("maple", &SuggestedWhy::FriendsOfFriends)], "not oneself");
    assert_eq!(server.requests().len(), 1, "one question");
    server.fail("GET /api/v2/suggestions", 1, Failure::Refused(404, "no".into()));
    let fault = trente.suggestions(Suggestions { account: account.key.clone() }).await.expect_err("it has none");
    assert_eq!(fault.code, FaultCode::NotFound, "{fault:?}");
}

#[tokio::test]
async fn lists_have_names_and_posts() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let lists = trente.read_lists(ReadLists { account: account.key.clone() }).await.expect("they are read");
    let names: Vec<&str> = lists.iter().map(|list| list.title.as_str()).collect();
    assert_eq!(names, ["Weather and leaves", "Nobody yet"], "as the server has them");
    let read = |place: usize| {
        let beyond = Beyond::List(lists[place].id.clone());
        ReadBeyond { reader: reader(&account), beyond, cursor: None }
    };
    let page = trente.read_beyond(read(0)).await.expect("it is read").page;
    let authors: Vec<&str> = page.items.iter().map(|entry| entry.post.author.name_text.as_str()).collect();
    assert!(authors.iter().all(|name| *name == "Harbour weather" || name.starts_with("Maple")), "{authors:?}");
    assert_eq!(trente.read_beyond(read(1)).await.expect("it is read").page.items, [], "an empty one is no error");
}
