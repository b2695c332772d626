//! Lists that one makes: their people, what they keep out of Home, and the way to them from a person.

use crate::answers::go;
use crate::stage::{Outcome, Stage};
use serde_json::{Value, json};
use trente_test_support::harness::{Window, article, button, field, heading, link, role, switch};
use trente_test_support::strict::Failure;

/// The people of a member's list, by its name.
fn people(stage: &Stage, title: &str) -> Value {
    let lists = stage.server.lists("ada");
    lists.into_iter().find(|list| list["title"] == title).map(|list| list["people"].clone()).unwrap_or_default()
}

async fn until(what: &str, mut so: impl FnMut() -> bool) {
    for _ in 0..200 {
        if so() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("{what}");
}

/// A list is made, filled from its page, kept out of Home, renamed and deleted.
async fn make(width: u32, height: u32) -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member_at(width, height).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    go(&window, "/lists", ".row__icon").await?;
    window.tap(&button("New list")).await?;
    window.tap(&button("Make it")).await?;
    window.wait_for_text("Give it a name first.").await?;
    window.type_into(&field("Name"), "Night owls").await?;
    stage.server.fail("POST /api/v1/lists", 1, Failure::Refused(422, "no".into()));
    window.tap(&button("Make it")).await?;
    window.wait_for(&role("alert").within(role("dialog"))).await?;
    assert_eq!(window.value_of(&field("Name")).await?, "Night owls", "what was typed is still there");
    window.tap(&switch("Keep these posts out of Home")).await?;
    window.tap(&button("Make it")).await?;
    window.wait_for(&heading("Night owls")).await?;
    window.wait_for_text("Kept out of Home").await?;

    window.tap(&link("People in this list")).await?;
    window.wait_for_text("Nobody yet").await?;
    window.type_into(&field("Add somebody"), "rosa").await?;
    window.tap(&button("Add Rosa Okonkwo to the list")).await?;
    window.wait_for(&button("Remove Rosa Okonkwo from the list")).await?;
    until("the server has her in it", || people(&stage, "Night owls") == json!(["7"])).await;
    // What she writes is out of the Home that is kept, too.
    go(&window, "/home", "article").await?;
    window.wait_gone(&article("Who else is awake?")).await?;

    go(&window, "/lists", ".row__icon").await?;
    window.tap(&link("Night owls")).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    window.tap(&link("People in this list")).await?;
    stage.server.fail("DELETE /api/v1/lists", 9, Failure::Refused(422, "no".into()));
    window.tap(&button("Remove Rosa Okonkwo from the list")).await?;
    window.wait_for(&button("Remove Rosa Okonkwo from the list")).await?;
    assert_eq!(people(&stage, "Night owls"), json!(["7"]), "a refusal puts her back");
    stage.server.heal();
    window.client().back().await?;
    window.tap(&button("More about this list")).await?;
    window.tap(&role("menuitem").named("Change the list")).await?;
    window.type_into(&field("Name"), " and early birds").await?;
    window.tap(&switch("Keep these posts out of Home")).await?;
    window.tap(&switch("To anyone you follow")).await?;
    window.tap(&button("Save").exactly().within(role("dialog"))).await?;
    window.wait_for(&heading("Night owls and early birds")).await?;
    let list = stage.server.lists("ada").pop().unwrap_or_default();
    assert_eq!((&list["exclusive"], &list["replies_policy"]), (&json!(false), &json!("followed")));
    go(&window, "/home", "article").await?;
    window.wait_for(&article("Who else is awake?")).await?;

    go(&window, "/lists", ".row__icon").await?;
    window.tap(&link("Night owls and early birds")).await?;
    window.wait_for(&heading("Night owls and early birds")).await?;
    window.tap(&button("More about this list")).await?;
    window.tap(&role("menuitem").named("Delete the list")).await?;
    window.wait_for(&heading("Delete “Night owls and early birds”?")).await?;
    window.tap(&button("Delete").exactly().within(role("dialog|alertdialog"))).await?;
    window.wait_for(&heading("Lists").exactly()).await?;
    assert_eq!(stage.server.lists("ada").len(), 2, "it is gone");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_made_and_filled_on_a_phone() -> Outcome {
    make(390, 844).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_made_and_filled_on_a_desktop() -> Outcome {
    make(1280, 800).await
}

async fn choose(window: &Window, person: &str) -> Outcome {
    go(window, &format!("/person/{person}"), "main .iconbtn[aria-haspopup]").await?;
    window.tap(&button("More about")).await?;
    window.tap(&role("menuitem").named("Add to a list")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_is_put_into_several_lists_from_their_menu() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    choose(&window, "4").await?;
    window.wait_for(&heading("Lists with Maple")).await?;
    window.wait_for(&switch("Weather and leaves").pressed(true)).await?;
    window.tap(&switch("Nobody yet")).await?;
    until("she is in it", || people(&stage, "Nobody yet") == json!(["4"])).await;
    stage.server.fail("DELETE /api/v1/lists/31", 9, Failure::Refused(422, "no".into()));
    window.tap(&switch("Weather and leaves")).await?;
    window.wait_for(&switch("Weather and leaves").pressed(true)).await?;
    assert_eq!(people(&stage, "Weather and leaves"), json!(["4", "5"]), "a refusal puts the tick back");
    window.tap(&button("New list")).await?;
    window.type_into(&field("Name"), "Leaves alone").await?;
    window.tap(&button("Make it")).await?;
    window.wait_for(&switch("Leaves alone").pressed(true)).await?;
    until("and she is in the new one", || people(&stage, "Leaves alone") == json!(["4"])).await;
    window.tap(&button("Done")).await?;
    window.wait_gone(&role("dialog")).await?;

    // Whom one does not follow one follows first.
    choose(&window, "9").await?;
    window.wait_for_text("Lists hold people whom you follow.").await?;
    assert_eq!(window.count(&switch("Nobody yet")).await?, 0, "no tick promises what the server refuses");
    window.tap(&button("Follow").exactly().within(role("dialog"))).await?;
    window.tap(&switch("Nobody yet")).await?;
    until("they are in it", || people(&stage, "Nobody yet") == json!(["4", "9"])).await;
    window.close().await
}
