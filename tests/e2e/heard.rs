//! By screen reader: what the window tells on the accessibility bus, from the first screen over a sign-up to the first post.

use crate::stage::{Outcome, Stage, at_home};
use trente_test_support::harness::{Heard, Line, Trouble, field, heading, link, role};

const BUTTONS: [&str; 2] = ["button", "toggle button"];
const FIELDS: [&str; 2] = ["entry", "password"];
/// What somebody has to know the name of before it is of use.
const NAMED: [&str; 13] = [
    "article",
    "button",
    "check box",
    "combo box",
    "entry",
    "heading",
    "link",
    "menu item",
    "page tab",
    "password",
    "radio button",
    "switch",
    "toggle button",
];

/// How many lines a screen has, and how many are read from its beginning to what leads on.
struct Screen {
    place: &'static str,
    lines: usize,
    before: usize,
}

/// Hears the whole screen: nothing that can be used is without a name, and what leads on is there.
async fn hear(heard: &Heard, place: &'static str, roles: &[&str], leads_on: &str) -> Result<(Screen, Line), Trouble> {
    heard.wait_for(roles, leads_on).await?;
    let lines = heard.lines().await;
    let nameless: Vec<&Line> =
        lines.iter().filter(|line| line.words.is_empty() && NAMED.contains(&line.role)).collect();
    assert!(nameless.is_empty(), "{place}: without a name: {nameless:?}");
    let at = lines.iter().position(|line| roles.contains(&line.role) && line.words.contains(leads_on));
    let before = at.unwrap_or_else(|| panic!("{place}: {leads_on:?} went away again"));
    let line = lines[before].clone();
    Ok((Screen { place, lines: lines.len(), before }, line))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_newcomer_hears_the_way_from_the_first_screen_to_the_first_post() -> Outcome {
    let stage = Stage::set().await?;
    let heard = Heard::begin(&stage.desk).await?;
    let window = Heard::on(stage.app().nobody()).open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article")).await?;
    let mut journey = Vec::new();

    // The first screen: posts that tell all of themselves, and the way to join.
    let (screen, join) = hear(&heard, "welcome", &["link"], "Join ").await?;
    journey.push(screen);
    heard.wait_for(&["article"], "Who else is awake?").await?;
    heard.press(&join).await?;

    // The form: each field by its name, what is wrong and what is right beside it.
    window.wait_for(&field("Name")).await?;
    window.wait_for_text("Privacy").await?;
    let (screen, _) = hear(&heard, "the form", &BUTTONS, "Agree and join").await?;
    journey.push(screen);
    for name in ["E-mail", "Name"] {
        heard.wait_for(&FIELDS, name).await?;
    }
    window.type_into(&field("E-mail"), "lea@example.org").await?;
    window.type_into(&field("Name"), "lea_m").await?;
    window.wait_for_text("lea_m is free here.").await?;
    let said = |line: &Line| line.words.contains("lea_m is free here.");
    assert!(heard.lines().await.iter().any(said), "that the name is free is heard, too");
    let agree = heard.wait_for(&BUTTONS, "Agree and join").await?;
    heard.press(&agree).await?;

    // The waiting room: where the mail went, and what to do meanwhile.
    window.wait_for(&heading("Check your mail")).await?;
    let (screen, _) = hear(&heard, "the waiting room", &BUTTONS, "Open mail app").await?;
    journey.push(screen);
    heard.wait_for(&["heading"], "Check your mail").await?;
    assert!(heard.lines().await.iter().any(|line| line.words.contains("lea@example.org")), "the address is heard");

    // Home, and the first post.
    stage.server.confirm("lea_m");
    at_home(&window).await?;
    let (screen, _) = hear(&heard, "home", &["article"], "Who else is awake?").await?;
    journey.push(screen);
    window.tap(&link("Write a post")).await?;
    window.wait_for(&field("Your post")).await?;
    window.type_into(&field("Your post"), "Heard before it was seen").await?;
    let (screen, _) = hear(&heard, "writing", &BUTTONS, "Post").await?;
    journey.push(screen);
    heard.wait_for(&FIELDS, "Your post").await?;
    // Others have the word in their names.
    let lines = heard.lines().await;
    let post = lines.iter().find(|line| BUTTONS.contains(&line.role) && line.words == "Post");
    heard.press(post.unwrap_or_else(|| panic!("no button is called just so: {lines:?}"))).await?;
    window.wait_for_text("Posted.").await?;
    heard.wait_for(&["article"], "Heard before it was seen").await?;

    let (all, before) =
        journey.iter().fold((0, 0), |(all, before), screen| (all + screen.lines, before + screen.before));
    for Screen { place, lines, before } in &journey {
        eprintln!("spoken_lines {place}: {lines} in all, {before} before what leads on");
    }
    eprintln!("spoken_lines of the journey: {all} in all, {before} before what leads on");
    window.close().await
}
