//! Somebody looks for a friend, and around: search, Explore, what was saved, lists, another server.

use crate::stage::{self, Outcome, Stage, give_server, go_to_log_in, log_in};
use crate::town::Town;
use serde_json::json;
use trente_test_support::harness::{Desk, Home, Key, Window, article, button, field, heading, link, role};
use trente_test_support::servers::{Mock, Snac};
use trente_test_support::strict::Failure;

const FIELD: &str = "Search, or paste any link";

/// The only app's page, by its address.
async fn go(window: &Window, path: &str) -> Outcome {
    let script = "history.pushState({}, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate', {state: {}}))";
    window.script(script, vec![path.into()]).await.map(drop)
}

/// From Home to the page of searches, as this window offers it.
async fn search_page(window: &Window, phone: bool) -> Outcome {
    window.tap(&link(if phone { "Explore" } else { "Search" }).exactly()).await
}

/// Somebody on a Mastodon looks for a person by name and follows them.
async fn find_a_friend(width: u32, height: u32, phone: bool) -> Outcome {
    let (mock, desk, home) = (Mock::start().await?, Desk::set_up().await?, Home::new()?);
    let app = stage::app(mock.url()).person(mock.person("ada")).size(width, height);
    let window = app.open(&desk, &home).await?;
    window.wait_for(&role("article")).await?;
    log_in(&window, mock.url()).await?;
    search_page(&window, phone).await?;
    window.type_into(&field(FIELD), "katherine").await?;
    window.press(Key::Enter).await?;
    window.wait_for(&heading("People").exactly()).await?;
    let follow = button("Follow Katherine Johnson").pressed(false);
    window.tap(&follow).await?;
    window.wait_for(&button("Following Katherine Johnson").pressed(true)).await?;
    window.tap(&link("Katherine Johnson").within(role("main"))).await?;
    window.wait_for(&button("Following").exactly()).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_friend_is_found_and_followed_on_a_desktop() -> Outcome {
    find_a_friend(1280, 800, false).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_friend_is_found_and_followed_on_a_phone() -> Outcome {
    find_a_friend(390, 844, true).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_small_real_server_is_searched_and_looked_around_in() -> Outcome {
    let (snac, desk, home) = (Snac::start().await?, Desk::set_up().await?, Home::new()?);
    let window = stage::app(snac.url()).person(snac.person("alice")).size(390, 844).open(&desk, &home).await?;
    go_to_log_in(&window).await?;
    give_server(&window, snac.url()).await?;
    window.wait_for(&heading("Home").exactly()).await?;
    window.tap(&link("Explore").exactly()).await?;
    // It has neither trends nor suggestions.
    window.tap(&role("tab").named("Hashtags")).await?;
    window.wait_for_text("Nothing talked about yet").await?;
    window.type_into(&field(FIELD), &format!("@bob@{}", snac.domain())).await?;
    window.press(Key::Enter).await?;
    window.tap(&link("bob").within(role("main"))).await?;
    window.tap(&button("Follow").exactly()).await?;
    window.wait_for(&button("Following")).await?;
    go(&window, "/bookmarks").await?;
    window.wait_for_text("Nothing saved yet").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn people_come_while_one_types_and_late_answers_are_dropped() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.tap(&link("Search").exactly()).await?;
    window.type_into(&field(FIELD), "harb").await?;
    window.wait_for(&link("Harbour weather")).await?;
    assert_eq!(stage.server.count("GET /api/v2/search"), 1, "one question after a pause, not one a letter");
    stage.server.fail("GET /api/v2/search", 1, Failure::Late(std::time::Duration::from_secs(2)));
    window.type_into(&field(FIELD), "o").await?;
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    window.type_into(&field(FIELD), "ur wea").await?;
    window.wait_for(&link("Harbour weather")).await?;
    window.press(Key::Enter).await?;
    window.wait_for(&heading("People").exactly()).await?;
    assert!(stage.server.most_at_once() < 8, "questions stand in a row: {}", stage.server.most_at_once());
    let same = "return document.querySelector('.searchbox input').value";
    assert_eq!(window.script(same, vec![]).await?, "harbour wea", "what was typed stays");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn tabs_past_searches_and_nothing_found() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.tap(&link("Search").exactly()).await?;
    window.wait_for_text("People and hashtags that").await?;
    window.wait_for_text("Narrow it down with words").await?;
    window.type_into(&field(FIELD), "the").await?;
    window.press(Key::Enter).await?;
    window.wait_for(&heading("Posts").exactly()).await?;
    window.tap(&role("tab").named("Posts")).await?;
    let articles = "return document.querySelectorAll('#panel-posts article').length";
    assert_eq!(window.ask(articles, vec![]).await?, 20, "a page of posts");
    window.tap(&button("Show more")).await?;
    window.wait_until("more posts", &format!("{articles} > 20"), vec![]).await?;
    window.type_into(&field(FIELD), "xyzzy").await?;
    window.press(Key::Enter).await?;
    window.wait_for_text("Nothing found for “thexyzzy”").await?;
    window.wait_for_text("paste the whole address").await?;
    window.tap(&link("See what people talk about")).await?;
    window.wait_for(&role("article")).await?;
    go(&window, "/search").await?;
    window.wait_for(&link("thexyzzy")).await?;
    window.wait_for(&link("the").exactly()).await?;
    window.tap(&button("Clear").exactly()).await?;
    window.wait_gone(&link("thexyzzy")).await?;
    go(&window, "/").await?;
    go(&window, "/search").await?;
    window.wait_for_text("People and hashtags that").await?;
    assert_eq!(window.count(&link("thexyzzy")).await?, 0, "they are gone for good");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pasted_link_of_another_server_opens_with_its_actions() -> Outcome {
    let town = Town::of(2).await?;
    let (own, other) = (&town.servers[0], &town.servers[1]);
    let window = stage::app(own.url()).open(&town.desk, &town.home).await?;
    log_in(&window, own.url()).await?;
    let post = other.posts().into_iter().find(|post| post["content"].to_string().contains("Who else is awake?"));
    let url = post.as_ref().and_then(|post| post["url"].as_str()).unwrap_or_default().to_owned();
    go(&window, "/search").await?;
    window.type_into(&field(FIELD), &url).await?;
    window.press(Key::Enter).await?;
    window.wait_for(&heading("The post of your link")).await?;
    window.tap(&button("Favourite").within(article("Who else is awake?"))).await?;
    window.wait_for(&button("Favourite").pressed(true).within(article("Who else is awake?"))).await?;
    window.tap(&button("Clear the search")).await?;
    window.type_into(&field(FIELD), &format!("kenji@{}", other.domain())).await?;
    window.press(Key::Enter).await?;
    window.wait_for_text(&format!("@kenji@{}", other.domain())).await?;
    window.tap(&button("Clear the search")).await?;
    window.type_into(&field(FIELD), other.url()).await?;
    window.press(Key::Enter).await?;
    window.tap(&link("Read what is posted there")).await?;
    window.wait_for_text("as its guests do").await?;
    window.wait_for(&article("The maples behind the school")).await?;
    // What is done to a post there, the own server does.
    window.tap(&button("Save").within(article("The maples behind the school"))).await?;
    window.wait_for_text("Your own server does it in a moment.").await?;
    go(&window, "/bookmarks").await?;
    window.wait_for(&article("The maples behind the school")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_is_told_what_takes_an_account() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    go(&window, "/search?q=harbour").await?;
    window.wait_for(&link("Harbour weather")).await?;
    window.tap(&role("tab").named("Posts")).await?;
    window.wait_for_text("With an account, servers look further").await?;
    stage.server.fail("GET /api/v2/search", usize::MAX, Failure::Refused(401, "no".to_owned()));
    go(&window, "/search?q=maple").await?;
    window.wait_for_text("Only people with an account can search on").await?;
    window.wait_for(&link("Join").exactly()).await?;
    go(&window, "/bookmarks").await?;
    window.wait_for_text("This takes an account").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn explore_has_its_parts_and_hides_what_is_closed() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set_follows("ada", &["2", "4", "5"], &[]);
    let window = stage.open_as_member().await?;
    window.tap(&link("Explore").exactly()).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    window.tap(&role("tab").named("Hashtags")).await?;
    window.wait_for(&link("#tide").within(role("tabpanel"))).await?;
    window.tap(&role("tab").named("News")).await?;
    window.tap(&link("Two-way links")).await?;
    window.wait_for(&heading("Posts that share this")).await?;
    window.wait_for(&article("every link in a web page was once meant")).await?;
    window.client().back().await?;
    window.tap(&role("tab").named("People")).await?;
    window.wait_for(&link("Rosa Okonkwo").within(role("tabpanel"))).await?;
    window.tap(&role("tab").named("This server")).await?;
    window.wait_for(&article("The maples behind the school")).await?;
    stage.server.set(|switches| switches.live_feeds = Some(("disabled", "authenticated")));
    window.client().refresh().await?;
    go(&window, "/live/local").await?;
    window.wait_for_text("doesn’t allow this").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_live_list_has_no_tab() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.live_feeds = Some(("disabled", "authenticated")));
    let window = stage.open_as_member().await?;
    go(&window, "/live/local").await?;
    window.wait_for(&article("Who else is awake?")).await?;
    let tabs = "return [...document.querySelectorAll('[role=tab]')].map(tab => tab.textContent.trim())";
    let due = json!(["Posts", "Hashtags", "News", "People", "All servers"]);
    window.wait_until("the tabs", &format!("{tabs}.length === 5"), vec![]).await.ok();
    assert_eq!(window.script(tabs, vec![]).await?, due, "what the server closed is not offered");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_saved_lists_and_hashtags_have_their_places() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    window.tap(&button("Save").within(article("Who else is awake?"))).await?;
    window.tap(&button("Favourite").within(article("Who else is awake?"))).await?;
    window.wait_for(&button("Favourite").pressed(true).within(article("Who else is awake?"))).await?;
    for place in ["Saved", "Favourites"] {
        window.tap(&link(place).exactly()).await?;
        window.wait_for(&heading(place).exactly()).await?;
        window.wait_for(&article("Who else is awake?")).await?;
    }
    window.tap(&link("Lists").exactly()).await?;
    window.tap(&link("Weather and leaves")).await?;
    window.wait_for(&heading("Weather and leaves")).await?;
    window.wait_for(&article("The maples behind the school")).await?;
    go(&window, "/tag/harbour").await?;
    window.tap(&button("Follow").exactly()).await?;
    window.wait_for(&button("Following")).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    window.type_into(&field("One more hashtag"), "#autumn").await?;
    window.press(Key::Enter).await?;
    window.wait_for(&heading("Several hashtags")).await?;
    window.wait_for(&article("The maples behind the school")).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    window.tap(&link("Take out #harbour")).await?;
    window.wait_for(&heading("#autumn")).await?;
    assert!(stage.server.follows("ada").1.contains(&"harbour".to_owned()), "the hashtag is followed");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_without_a_mouse_finds_and_follows() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set_follows("ada", &["7"], &[]);
    let window = stage.open_as_member().await?;
    go(&window, "/search").await?;
    window.wait_for(&field(FIELD)).await?;
    window.type_here("maple").await?;
    window.press(Key::Enter).await?;
    window.wait_for(&link("Maple").within(role("main"))).await?;
    window.tab_to("tab All").await?;
    window.press(Key::Right).await?;
    window
        .wait_until("the tab of people", "return document.querySelector('#tab-people').ariaSelected === 'true'", vec![])
        .await?;
    window.tab_to("button Follow Maple").await?;
    window.press(Key::Enter).await?;
    window.wait_for(&button("Following Maple").pressed(true)).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wide_window_has_useful_things_beside_and_a_narrow_one_asks_for_none() -> Outcome {
    for (width, wide) in [(1280, true), (1000, false)] {
        let stage = Stage::set().await?;
        stage.server.set_follows("ada", &["7"], &[]);
        let window = stage.open_as_member_at(width, 800).await?;
        let left = "return Math.round(document.querySelector('#main').getBoundingClientRect().left)";
        let before = window.script(left, vec![]).await?;
        if wide {
            window.wait_for(&heading("Talked about")).await?;
            window.wait_for(&heading("People to follow")).await?;
            assert_eq!(window.script(left, vec![]).await?, before, "the posts stay where they are");
            window.type_into(&field(FIELD), "rosa").await?;
            window.press(Key::Enter).await?;
            window.wait_for(&link("Rosa Okonkwo").within(role("main"))).await?;
        } else {
            tokio::time::sleep(std::time::Duration::from_secs(3)).await;
            assert_eq!(window.count(&heading("Talked about")).await?, 0, "there is no room");
            assert_eq!(stage.server.count("GET /api/v2/suggestions"), 0, "and nothing is asked for it");
        }
        window.close().await?;
    }
    Ok(())
}
