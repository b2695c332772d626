//! Gaps.

use super::*;
use trente_contract::commands::FillGap;
use trente_contract::ids::GapId;
use trente_contract::kept::FilledGap;
use trente_contract::post::Entry;

async fn fill(trente: &Trente, account: &AccountKey, gap: &GapId, from: Side) -> FilledGap {
    let request = FillGap { account: account.clone(), gap: gap.clone(), from };
    trente.fill_gap(request).await.expect("it answers")
}

fn ids_of(entries: &[Entry]) -> Vec<String> {
    entries.iter().map(|entry| entry.id.to_string()).collect()
}

/// A reader for whom so many posts came, more than are fetched one page after the other; the new ones' ids and the gap.
async fn after_a_while(
    server: &StrictServer,
    count: usize,
) -> (App, Trente, AccountKey, Vec<PostId>, Vec<String>, Gap) {
    let (app, trente, account, ids) = reader(server).await;
    let new = publish(server, count);
    let found = newer(&trente, &account, ids.first()).await;
    assert!(found.gap, "it is told");
    assert_eq!(found.fresh, 80, "three pages upward and the newest one");
    let found_gaps = gaps(&found.lines);
    let [gap] = found_gaps.as_slice() else { panic!("one gap: {found_gaps:?}") };
    let due = [&new[..20], &["-".to_owned()], &new[count - 60..]].concat();
    assert_eq!(shape(&found.lines), due, "the gap is below the newest page");
    (app, trente, account, ids, new, gap.clone())
}

#[tokio::test]
async fn gap_is_filled_from_above() {
    let server = StrictServer::start();
    let (_app, trente, account, ids, new, gap) = after_a_while(&server, 110).await;
    assert!(gap.from_above && gap.from_below, "from both sides: {gap:?}");
    let filled = fill(&trente, &account, &gap.id, Side::Above).await;
    assert_eq!(ids_of(&filled.entries), new[20..40], "the newest of what is missing");
    assert_eq!(filled.gap.map(|left| left.id), Some(gap.id.clone()), "something is left");
    let filled = fill(&trente, &account, &gap.id, Side::Above).await;
    assert_eq!(ids_of(&filled.entries), new[40..50], "the rest");
    assert_eq!(filled.gap, None, "it reaches what is kept");
    let filled = fill(&trente, &account, &gap.id, Side::Above).await;
    assert_eq!(filled, FilledGap { entries: Vec::new(), gap: None }, "a gap that is no more is no error");
    let due: Vec<String> = new.iter().cloned().chain(ids.iter().map(PostId::to_string)).collect();
    assert_eq!(shape(&all(&trente, &account).await), due, "one list");
}

#[tokio::test]
async fn gap_is_filled_from_below() {
    let server = StrictServer::start();
    let (app, trente, account, ids, new, gap) = after_a_while(&server, 110).await;
    let filled = fill(&trente, &account, &gap.id, Side::Below).await;
    assert_eq!(ids_of(&filled.entries), new[30..50], "the oldest of what is missing");
    // What is left of it is still there after a restart.
    drop(trente);
    let trente = app.start();
    let left = gaps(&all(&trente, &account).await);
    assert_eq!(left.iter().map(|left| &left.id).collect::<Vec<_>>(), [&gap.id], "by the same name");
    let filled = fill(&trente, &account, &gap.id, Side::Below).await;
    assert_eq!((ids_of(&filled.entries), filled.gap), (new[20..30].to_vec(), None), "the rest");
    let due: Vec<String> = new.iter().cloned().chain(ids.iter().map(PostId::to_string)).collect();
    assert_eq!(shape(&all(&trente, &account).await), due, "one list");
}

#[tokio::test]
async fn what_is_shown_offline_ends_at_a_gap() {
    let server = StrictServer::start();
    let (_app, trente, account, _ids, new, _gap) = after_a_while(&server, 110).await;
    server.fail("GET /api/v1/timelines/home", 100, Failure::ProxyPage);
    let request = HomeTimeline { account, cursor: None, anew: false };
    let shown = trente.home_timeline(request).await.expect("something was kept").page.items;
    assert_eq!(ids_of(&shown), new[..20], "a list in which nothing is missing");
}

#[tokio::test]
async fn gap_stays_when_the_server_fails() {
    let server = StrictServer::start();
    let (_app, trente, account, _ids, _new, gap) = after_a_while(&server, 110).await;
    server.fail("GET /api/v1/timelines/home", 9, Failure::ProxyPage);
    let request = FillGap { account: account.clone(), gap: gap.id.clone(), from: Side::Above };
    assert_eq!(trente.fill_gap(request).await.expect_err("it is busy").code, FaultCode::ServerBusy, "it is told");
    assert_eq!(gaps(&all(&trente, &account).await), [gap], "and can be filled later");
}
