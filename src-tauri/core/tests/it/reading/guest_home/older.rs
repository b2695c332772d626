//! Further down in a guest's Home.

use super::*;
use trente_contract::commands::Thread;
use trente_contract::ids::Cursor;
use trente_contract::reader::Reader;

/// So many posts, a minute apart: every third is Maple's, the others are under #tide.
const POSTS: u32 = 130;

fn written(server: &StrictServer) {
    server.clear_posts();
    for minute in (1..=POSTS).rev() {
        let (person, words) =
            if minute % 3 == 0 { ("4", format!("Leaf {minute}")) } else { ("5", format!("Water {minute} #tide")) };
        server.publish_ago(person, minute, &words, serde_json::json!({}));
    }
}

async fn on(trente: &Trente, server: &StrictServer, cursor: &Cursor) -> Result<PickedHome, Fault> {
    let server = server.domain().to_owned();
    trente.guest_home(GuestHome { server, look: true, cursor: Some(cursor.clone()) }).await
}

/// Everything from here down to the end, and how many questions for lists the most expensive part took.
async fn all(trente: &Trente, server: &StrictServer, first: PickedHome) -> (Vec<(PostId, String)>, usize) {
    let (mut met, mut most, mut part) = (Vec::new(), 0, first);
    for _ in 0..40 {
        met.extend(part.timeline.page.items.iter().map(|entry| (entry.id.clone(), entry.post.created_at.clone())));
        let Some(next) = part.timeline.page.next else { return (met, most) };
        let before = lists(server);
        part = on(trente, server, &next).await.expect("older posts come");
        most = most.max(lists(server) - before);
    }
    panic!("it never ends: {} posts", met.len());
}

#[tokio::test]
async fn older_posts_of_all_come_in_one_order_down_to_the_end() {
    let server = StrictServer::start();
    written(&server);
    let app = App::new(server.url());
    let trente = app.start();
    pick(&trente, [tag("tide"), person("maple", &server)]).await;
    let first = look(&trente, &server).await;
    let begins = first.timeline.page.items.len();
    assert!((20..=40).contains(&begins), "down to where the busier one is known: {begins}");
    server.forget_requests();
    let (met, most) = all(&trente, &server, first).await;
    assert_eq!(met.len(), POSTS as usize, "each of them");
    assert_eq!(met.iter().map(|(id, _)| id).collect::<HashSet<_>>().len(), met.len(), "once");
    assert!(met.is_sorted_by(|(_, newer), (_, older)| newer >= older), "the newest first, over all parts");
    let lines: Vec<String> = server.requests().iter().map(|asked| asked.line()).collect();
    assert_eq!(lines.iter().collect::<HashSet<_>>().len(), lines.len(), "nothing is asked for twice: {lines:?}");
    assert!(most <= 12 && lines.len() <= 10, "few questions: {most} at once, {} in all", lines.len());
    drop(trente);
    let trente = app.start();
    let kept = home(&trente, &server, false).await.expect("it answers");
    server.forget_requests();
    let (again, _) = all(&trente, &server, kept).await;
    assert_eq!(again, met, "the same after a restart");
    assert_eq!(lists(&server), 0, "of what is kept, without asking again");
}

#[tokio::test]
async fn a_list_that_fails_takes_nothing_from_what_is_older_and_comes_later() {
    let server = StrictServer::start();
    written(&server);
    let trente = App::new(server.url()).start();
    pick(&trente, [tag("tide"), person("maple", &server)]).await;
    let first = look(&trente, &server).await;
    let next = first.timeline.page.next.clone().expect("there is more");
    server.fail("GET /api/v1/timelines/tag", 99, Failure::Refused(404, "no".into()));
    let part = on(&trente, &server, &next).await.expect("the person's come");
    assert!(!part.timeline.page.items.is_empty(), "what else there is is shown");
    assert_eq!(
        part.silent.iter().map(|one| &one.pick).collect::<Vec<_>>(),
        [&tag("tide")],
        "and what is missing is named"
    );
    server.heal();
    server.fail("GET /api/v1/", 99, Failure::RateLimited(Duration::from_secs(300)));
    let far = part.timeline.page.next.expect("there is more");
    server.forget_requests();
    for _ in 0..6 {
        drop(on(&trente, &server, &far).await);
    }
    assert!(lists(&server) <= 4, "a server that had enough is left alone: {}", lists(&server));
    let strange = on(&trente, &server, &Cursor("nowhere".into())).await.expect_err("it leads nowhere");
    assert_eq!(strange.code, FaultCode::Bug, "a cursor that is none of ours");
}

#[tokio::test]
async fn without_an_answer_the_place_stays() {
    let server = StrictServer::start();
    written(&server);
    let trente = App::new(server.url()).start();
    pick(&trente, [tag("tide")]).await;
    let first = look(&trente, &server).await;
    let next = first.timeline.page.next.clone().expect("there is more");
    server.fail("GET /api/v1/timelines/tag", 99, Failure::ProxyPage);
    let fault = on(&trente, &server, &next).await.expect_err("nothing comes");
    assert_eq!(fault.code, FaultCode::ServerBusy, "it says why");
    server.heal();
    let part = on(&trente, &server, &next).await.expect("it comes");
    assert_eq!(part.timeline.page.items.len(), 20, "from the same place");
}

#[tokio::test]
async fn a_thread_of_another_server_is_read_there() {
    let (server, other) = (StrictServer::start(), StrictServer::start());
    let trente = App::new(server.url()).start();
    pick(&trente, [person("rosa", &other)]).await;
    let made = look(&trente, &server).await;
    let entry = made.timeline.page.items.iter().find(|entry| entry.post.counts.replies > Some(0));
    let entry = entry.expect("somebody answered her").clone();
    let reader = Reader::Guest { server: entry.at.clone().expect("it was read at her own server") };
    server.forget_requests();
    let thread =
        trente.thread(Thread { reader, id: entry.post.id.clone(), elsewhere: true }).await.expect("it is read");
    assert_eq!(server.requests().len(), 0, "the guest's server is not asked");
    assert!(!thread.descendants.is_empty(), "the answers are there");
    let all: Vec<_> = thread.ancestors.iter().chain([&thread.post]).chain(&thread.descendants).collect();
    assert!(all.iter().all(|post| post.author.handle.contains('@')), "handles are whole");
    let answers = thread.descendants.iter().filter_map(|post| post.in_reply_to.as_ref());
    assert!(answers.clone().any(|to| to.id == thread.post.id), "and it is known what answers what");
    let text = serde_json::to_string(&thread.descendants.iter().map(|post| &post.text).collect::<Vec<_>>());
    let text = text.expect("it is JSON");
    assert!(!text.contains(r#""acct":"rosa""#), "nobody is named as one of the guest's own server: {text}");
}
