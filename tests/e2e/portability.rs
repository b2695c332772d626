//! Taking one's people along: out into files, in again, and the move.

use crate::answers::go;
use crate::stage::{Outcome, Stage, at_home, give_server, to_settings};
use trente_test_support::Person;
use trente_test_support::harness::{Given, Hand, Trouble, Window, alert, button, field, heading, link, switch};
use trente_test_support::strict::{Failure, PASSWORD};

const FIELD: &str = ".portability input[type=file]";

fn csv(name: &str, text: &str) -> Given {
    Given::new(name, "text/csv", text.as_bytes().to_vec())
}

async fn choose(window: &Window, file: Given) -> Outcome {
    window.give(FIELD, Hand::Choose, &[file]).await.map(drop)
}

async fn out_and_in(width: u32, height: u32) -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member_at(width, height).await?;
    let domain = stage.server.domain();
    stage.server.set_follows("ada", &["2", "3"], &["bread"]);
    to_settings(&window, width).await?;
    window.tap(&link("Take your people with you")).await?;
    window.wait_for(&heading("Take your people with you")).await?;
    window.tap(&switch("Lists and who is in them")).await?;
    window.tap(&button("Save").exactly()).await?;
    window.wait_for_text("You find the files here").await?;
    window.wait_for_text("2 people to follow").await?;
    let downloads = stage.home.data().with_file_name("Downloads");
    let folder = std::fs::read_dir(downloads).expect("downloads are there").flatten().next();
    let folder = folder.expect("a folder was made").path();
    let follows = std::fs::read_to_string(folder.join("following_accounts.csv")).expect("it was written");
    assert!(follows.contains(&format!("kenji@{domain},true,false,")), "whom she follows: {follows}");
    assert!(follows.contains("noor@social.example"), "people of elsewhere too: {follows}");
    assert!(!folder.join("lists.csv").exists(), "what was not ticked is not there");

    // A file that names people alone does not say what it is for.
    choose(&window, csv("people.csv", &format!("rosa@{domain}\nnobody@{domain}\nnonsense\n"))).await?;
    window.wait_for_text("What is this list for?").await?;
    assert_eq!(stage.server.follows("ada").0.len(), 2, "nothing happens before one says so");
    window.tap(&button("People you follow").exactly()).await?;
    window.wait_for_text("2 people to follow").await?;
    window.wait_for_text("1 line can’t be read and is left out.").await?;
    window.tap(&button("Bring them to @ada")).await?;
    window.wait_for_text("Done: 1.").await?;
    assert!(stage.server.follows("ada").0.contains(&"7".to_owned()), "Rosa is followed");
    window.script("document.querySelector('.outlet .portability__failed summary').click()", vec![]).await?;
    window.wait_for_text("Your server finds nobody of this name.").await?;
    window.tap(&button("Save these as a file")).await?;
    window.wait_for_text("Saved as following_accounts.csv").await?;
    window.tap(&button("Remove from this list")).await?;
    window.wait_gone(&heading("On its way")).await?;

    choose(&window, csv("photo.png", "\u{89}PNG\r\n")).await?;
    window.wait_for_text("photo.png was not taken.").await?;
    window.wait_for_text("There is no list in this file.").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn people_go_into_files_and_come_back_on_a_phone() -> Outcome {
    out_and_in(390, 844).await
}

#[tokio::test(flavor = "multi_thread")]
async fn people_go_into_files_and_come_back_on_a_desktop() -> Outcome {
    out_and_in(1280, 800).await
}

/// At the steps of a move as ada, who is on this device already, once kenji's account was added from there.
async fn with_another(stage: &Stage) -> Result<Window, Trouble> {
    let window = stage.app().person(Person::new("kenji", PASSWORD)).open(&stage.desk, &stage.home).await?;
    at_home(&window).await?;
    go(&window, "/move", ".portability__steps").await?;
    window.tap(&link("Log in to one")).await?;
    give_server(&window, stage.server.url()).await?;
    at_home(&window).await?;
    window.tap(&link("Settings")).await?;
    window.tap(&button("Use this account: Ada Lindqvist")).await?;
    window.wait_for(&alert("You are Ada Lindqvist now.")).await?;
    go(&window, "/move", ".portability__steps").await?;
    Ok(window)
}

#[tokio::test(flavor = "multi_thread")]
async fn one_moves_step_by_step() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open_as_member().await?;
    go(&window, "/move", ".portability__steps").await?;
    window.wait_for_text("Your posts stay where they are.").await?;
    assert_eq!(window.count(&button("Open that page of")).await?, 0, "first there is an account to move to");
    window.close().await?;

    let window = with_another(&stage).await?;
    window.wait_for_text("You move away from ada@").await?;
    window.wait_for(&switch("@kenji@").pressed(true)).await?;
    assert_eq!(window.count(&button("Open that page of")).await?, 2, "one at each server");
    window.tap(&button("Look now")).await?;
    window.wait_for_text("Your old account does not lead anywhere yet.").await?;
    stage.server.move_to("ada", "kenji");
    window.tap(&button("Look now")).await?;
    window.wait_for_text("It worked: your old account leads to").await?;
    window.tap(&button("Go on as @kenji@")).await?;
    window.wait_for(&heading("Take your people with you")).await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn gotosocial_moves_one_from_here() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.set(|switches| switches.gotosocial = true);
    stage.open_as_member().await?.close().await?;
    let window = with_another(&stage).await?;
    window.wait_for_text("you have to wait a week").await?;
    assert_eq!(window.count(&button("Open that page of")).await?, 0, "no page has to be opened");

    // A wrong password, then one without the alias: each is said, and what was typed stays.
    let password = field("Your password at");
    let kept = "return document.getElementById('moving-password').value";
    window.type_into(&password, "wrong horse").await?;
    window.tap(&button("Move to kenji@")).await?;
    window.wait_for_text("doesn’t take this password.").await?;
    assert_eq!(window.script(kept, vec![]).await?, "wrong horse", "what was typed stays");
    let empty = "const field = document.getElementById('moving-password');
        field.value = ''; field.dispatchEvent(new Event('input', { bubbles: true }))";
    window.script(empty, vec![]).await?;
    window.type_into(&password, PASSWORD).await?;
    window.tap(&button("Move to kenji@")).await?;
    window.wait_for_text("is not aliased to this account").await?;
    assert_eq!(window.script(kept, vec![]).await?, PASSWORD, "it was not the password's fault");
    window.tap(&button("Tell 127.0.0.1")).await?;
    window.wait_for_text("knows now that you were ada@").await?;

    // No clear answer: it is said so, and the password is not blamed.
    stage.server.fail("POST /api/v1/accounts/move", 1, Failure::ProxyPage);
    window.tap(&button("Move to kenji@")).await?;
    window.wait_for_text("you may have moved, or not.").await?;
    let blamed = "return document.getElementById('moving-password').getAttribute('aria-invalid')";
    assert!(window.script(blamed, vec![]).await?.is_null(), "the password was not at fault");
    assert_eq!(window.script(kept, vec![]).await?, PASSWORD, "and it stays");
    window.tap(&button("Move to kenji@")).await?;
    window.wait_for_text("Your followers are on their way to kenji@").await?;
    assert_eq!(stage.server.leads_to("ada").as_deref(), Some("kenji"), "she moved");
    assert_eq!(window.script(kept, vec![]).await?, "", "the password is not kept any longer");
    window.tap(&button("Look now")).await?;
    window.wait_for_text("It worked: your old account leads to").await?;
    window.close().await
}
