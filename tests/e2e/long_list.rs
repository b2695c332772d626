//! A list that is read for a long time: only a part of it stands in the page, and what one reads stays where it is.

use crate::stage::{Outcome, Stage, at_home};
use trente_test_support::harness::{Trouble, Window, article, button, heading};

/// How many posts stand in the page.
const MOUNTED: &str = "return document.querySelectorAll('.outlet .feed article').length";

/// Goes on by so many windows, as far as the page reaches; `MOVED` tells by how much more or less than that the post that is
/// read went, `null` where it is gone.
const GO: &str = "const end = document.documentElement.scrollHeight - innerHeight;
    window.went = Math.max(0, Math.min(end, scrollY + arguments[0] * innerHeight)) - scrollY; window.scrollBy(0, window.went)";
const MOVED: &str = "return window.noted?.isConnected
    ? window.noted.getBoundingClientRect().top - (window.notedAt - window.went) : null";

/// Notes which post stands at the upper edge, and where; `AGAIN` tells how far it has moved since, and `null` where it is gone.
const NOTE: &str = "const at = [...document.querySelectorAll('.outlet .feed article')].find(a => a.getBoundingClientRect().bottom > 56);
    window.noted = at; window.notedAt = at.getBoundingClientRect().top; return at.textContent.slice(0, 60)";
const AGAIN: &str =
    "return window.noted?.isConnected ? window.noted.getBoundingClientRect().top - window.notedAt : null";

async fn number(window: &Window, script: &str) -> Result<f64, Trouble> {
    let told = window.script(script, vec![]).await?;
    Ok(told.as_f64().unwrap_or(f64::NAN))
}

/// Waits until a frame was drawn after what was done.
async fn settle(window: &Window) -> Outcome {
    let script = "const done = arguments[0]; const dot = document.createElement('i'); document.body.append(dot);
        requestAnimationFrame(() => requestAnimationFrame(() => { dot.remove(); setTimeout(() => done(null), 60) }))";
    window.script_with_callback(script, vec![]).await.map(drop)
}

/// Goes on by so many windows: the posts go by as much as the page is scrolled, whatever comes into the page and leaves it.
async fn go_on(window: &Window, windows: f64) -> Outcome {
    let read = window.script(NOTE, vec![]).await?;
    window.script(GO, vec![windows.into()]).await?;
    settle(window).await?;
    let moved = window.script(MOVED, vec![]).await?;
    // What is as far away as three windows may have left the page; what one still sees may not.
    let drift = moved.as_f64().or((windows.abs() > 1.0).then_some(0.0));
    assert!(drift.is_some_and(|drift| drift.abs() <= 1.0), "{read} is off by {drift:?} px after {windows} windows");
    Ok(())
}

/// Reads down until a post stands in the page; gives the most posts that stood there at once.
async fn read_down_to(window: &Window, words: &str) -> Result<f64, Trouble> {
    let mut most = 0.0_f64;
    for _ in 0..400 {
        most = most.max(number(window, MOUNTED).await?);
        if window.count(&article(words)).await? > 0 {
            return Ok(most);
        }
        go_on(window, 3.0).await?;
    }
    Err(window
        .wait_for(&article(words))
        .await
        .map(|_| Trouble::Script("the post came late".into()))
        .unwrap_or_else(|trouble| trouble))
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_long_list_only_a_part_stands_in_the_page() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.flood(300);
    let window = stage.open_as_member().await?;
    let most = read_down_to(&window, "Log 260.").await?;
    assert!(most <= 70.0, "{most} posts stood in the page at once");
    let height = number(&window, "return document.documentElement.scrollHeight").await?;
    // Up again, a window at a time, as a person does: each post passes by, and none is missing or there twice.
    let (mut met, mut begun, mut way) = (std::collections::BTreeSet::new(), None, Vec::new());
    let seen = "return [...document.querySelectorAll('.outlet .feed article')]
        .filter(a => { const at = a.getBoundingClientRect(); return at.bottom > 0 && at.top < innerHeight })
        .map(a => Number(/Log (\\d+)\\./.exec(a.textContent)?.[1] ?? /Weather/.test(a.textContent) * -1))";
    for _ in 0..400 {
        let shown = window.script(seen, vec![]).await?;
        let shown: Vec<i64> = shown.as_array().into_iter().flatten().filter_map(serde_json::Value::as_i64).collect();
        let numbers: Vec<i64> = shown.iter().copied().filter(|number| *number > 0).collect();
        assert!(!shown.is_empty(), "the window is never empty on the way up");
        assert!(numbers.is_sorted(), "newest first: {numbers:?}");
        begun = begun.or(numbers.first().copied());
        let scrolled = number(&window, "return scrollY").await?;
        way.push(format!("{scrolled}: {:?} to {:?}", numbers.first(), numbers.last()));
        met.extend(numbers);
        if scrolled <= 0.0 {
            break;
        }
        go_on(&window, -0.8).await?;
        most_stand(&window).await?;
    }
    let missing: Vec<i64> =
        (1..begun.unwrap_or_default()).filter(|number| number % 7 != 0 && !met.contains(number)).collect();
    assert!(begun.is_some_and(|begun| begun > 200), "one had come far down: {begun:?}");
    assert!(missing.is_empty(), "each was met on the way up but {missing:?}: {way:#?}");
    let again = number(&window, "return document.documentElement.scrollHeight").await?;
    assert!((height - again).abs() < height / 5.0, "the list is as high as before: {height} and {again}");
    window.close().await
}

async fn most_stand(window: &Window) -> Outcome {
    let stand = number(window, MOUNTED).await?;
    assert!(stand <= 70.0, "{stand} posts stand in the page");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_reads_stays_where_it_is() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.flood(200);
    let window = stage.open_as_member().await?;
    read_down_to(&window, "Log 110.").await?;
    let held = async |what: &str, change: &str| -> Outcome {
        window.script(NOTE, vec![]).await?;
        window.script(change, vec![]).await?;
        settle(&window).await?;
        let drift = number(&window, AGAIN).await?;
        assert!(drift.abs() <= 1.0, "{what}: what was read moved by {drift} px");
        Ok(())
    };
    window.script("window.scrollBy(0, -3 * innerHeight)", vec![]).await?;
    settle(&window).await?;
    let above =
        "[...document.querySelectorAll('.outlet .feed article')].filter(a => a.getBoundingClientRect().bottom < 0)";
    held(
        "a warning above is opened",
        &format!("{above}.flatMap(a => [...a.querySelectorAll('[aria-expanded=false]')]).at(-1)?.click()"),
    )
    .await?;
    held("a post above grows", &format!("{above}.at(-1).style.setProperty('padding-bottom', '97px')")).await?;
    held("a post above shrinks", &format!("{above}.at(-1).style.removeProperty('padding-bottom')")).await?;
    held("something above the list comes", "const box = document.createElement('p'); box.id = 'made'; box.style.blockSize = '131px'; document.querySelector('.outlet main .feed').before(box)").await?;
    held("and goes", "document.getElementById('made').remove()").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn back_from_a_post_one_is_where_one_was() -> Outcome {
    let stage = Stage::set().await?;
    stage.server.flood(200);
    let window = stage.open_as_member().await?;
    read_down_to(&window, "Log 90.").await?;
    window.script("window.scrollBy(0, -2 * innerHeight)", vec![]).await?;
    settle(&window).await?;
    let read = window.script(NOTE, vec![]).await?;
    window.script("window.noted.querySelector('.post__time').click()", vec![]).await?;
    window.wait_for(&heading("Post").exactly()).await?;
    window.tap(&button("Back")).await?;
    at_home(&window).await?;
    settle(&window).await?;
    let drift = number(&window, AGAIN).await?;
    assert!(drift.abs() <= 1.0, "{read} moved by {drift} px");
    window.close().await
}
