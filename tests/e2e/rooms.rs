//! What a comment for translators says of a narrow place holds: so many letters stand there in one line, in the wider of the two
//! typefaces.

use crate::answers::go;
use crate::member::log_in_before;
use crate::stage::{Outcome, Stage, at_home, wear};
use serde_json::json;
use std::collections::BTreeMap;
use trente_catalogue::Catalogue;
use trente_test_support::harness::{Trouble, Window, role};

/// Messages in narrow places, and what stands around each.
type Places = &'static [(&'static str, &'static str)];

/// A guest's tabs at the foot.
const GUEST: Places = &[
    ("nav-home", ".tabbar"),
    ("nav-read", ".tabbar"),
    ("nav-join", ".tabbar"),
    ("nav-search", ".tabbar"),
    ("log-in", ".tabbar"),
];
/// A member's.
const MEMBER: Places =
    &[("nav-home", ".tabbar"), ("nav-explore", ".tabbar"), ("nav-notifications", ".tabbar"), ("nav-you", ".tabbar")];
/// Values side by side.
const SETTINGS: Places = &[
    ("settings-theme-system", ".settings"),
    ("settings-theme-light", ".settings"),
    ("settings-theme-dark", ".settings"),
    ("settings-density-roomy", ".settings"),
    ("settings-density-dense", ".settings"),
    ("settings-contrast-more", ".settings"),
    ("settings-motion-less", ".settings"),
    ("settings-drawing-automatic", ".settings"),
    ("settings-drawing-processor", ".settings"),
    ("settings-pictures-tap", ".settings"),
    ("settings-pictures-always", ".settings"),
];
/// Letters as often as many languages have them; how many of them stand in one line in this place, and push nothing out.
const ROOM: &str = "const [words, around] = arguments, letters = 'enirsatdulohcgmpbfkvzwyjxq';
    const walk = document.createTreeWalker(document.querySelector(around), NodeFilter.SHOW_TEXT);
    let text = null;
    for (let node; (node = walk.nextNode());) if (node.data.trim() === words && node.parentElement.checkVisibility()) { text = node; break; }
    if (!text) return null;
    const word = count => Array.from({length: count}, (_, at) => at ? letters[at % letters.length] : 'E').join('');
    // Tabs share one line: the others have long names.
    const others = [...document.querySelectorAll('.tabbar__item > span:not(.visually-hidden)')].filter(span => span.textContent.trim() && span !== text.parentElement);
    const before = others.map(span => span.textContent);
    others.forEach(span => span.textContent = word(11));
    const was = text.data, range = document.createRange();
    const held = document.documentElement.scrollWidth;
    const out = () => [...document.querySelectorAll(around + ' *')].filter(el => el.getBoundingClientRect().right > innerWidth + 1).length;
    const already = out();
    const fits = count => {
        text.data = word(count);
        range.selectNodeContents(text);
        const rects = [...range.getClientRects()], line = rects[0];
        if (rects.length !== 1 || document.documentElement.scrollWidth > held || out() > already || line.left < 0 || line.right > innerWidth) return false;
        for (let box = text.parentElement; box && box !== document.body; box = box.parentElement) {
            const within = box.getBoundingClientRect(), style = getComputedStyle(box);
            const inner = [within.left + parseFloat(style.paddingLeft) - 1, within.right - parseFloat(style.paddingRight) + 1];
            if (!['inline', 'contents'].includes(style.display) && (line.left < inner[0] || line.right > inner[1])) return false;
        }
        return true;
    };
    let room = 0;
    while (room < 60 && fits(room + 1)) room++;
    text.data = was;
    others.forEach((span, at) => span.textContent = before[at]);
    return room";

/// How much room each of these has.
async fn measure(window: &Window, english: &Catalogue, places: Places, rooms: &mut BTreeMap<&str, u64>) -> Outcome {
    wear(window, "system").await?;
    for (id, around) in places {
        let said = english.messages[*id].texts.get("").and_then(|texts| texts.first()).cloned().unwrap_or_default();
        let room = window.script(ROOM, vec![json!(said), json!(around)]).await?;
        let room =
            room.as_u64().ok_or_else(|| Trouble::Script(format!("{id}: {said:?} is not in {around}: {room}")))?;
        rooms.entry(id).and_modify(|least| *least = room.min(*least)).or_insert(room);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn narrow_places_hold_what_translators_are_told() -> Outcome {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let english = Catalogue::read(&folder, "en").expect("English can be read");
    let mut rooms = BTreeMap::new();
    let stage = Stage::set().await?;
    let window = stage.app().size(390, 844).open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article")).await?;
    go(&window, "/live", ".tabbar").await?;
    measure(&window, &english, GUEST, &mut rooms).await?;
    window.close().await?;
    log_in_before(&stage.server, &stage.home, "ada").await;
    let window = stage.app().size(390, 844).open(&stage.desk, &stage.home).await?;
    at_home(&window).await?;
    measure(&window, &english, MEMBER, &mut rooms).await?;
    go(&window, "/settings", ".segmented").await?;
    measure(&window, &english, SETTINGS, &mut rooms).await?;
    window.close().await?;

    let said = |id: &str| {
        let (_, rest) = english.messages[id].comment.split_once("Room: ")?;
        rest.split(' ').next()?.parse::<u64>().ok()
    };
    let told: Vec<_> = rooms.iter().map(|(id, room)| format!("{id}: {room} letters, told {:?}", said(id))).collect();
    eprintln!("rooms\n{}", told.join("\n"));
    for (id, room) in &rooms {
        let said = said(id).unwrap_or_else(|| panic!("{id}: the comment does not say its room\n{}", told.join("\n")));
        assert!(said <= *room, "{id} holds {room} letters, not {said}");
        assert!(said + 4 >= *room, "{id} holds {room} letters: {said} is less than there is");
    }
    let unmeasured = english.messages.keys().filter(|id| said(id).is_some() && !rooms.contains_key(id.as_str()));
    // What shops show has its room there.
    let unmeasured: Vec<_> = unmeasured.filter(|id| !id.starts_with("store-")).collect();
    assert!(unmeasured.is_empty(), "told and not measured: {unmeasured:?}");
    Ok(())
}
