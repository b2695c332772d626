//! In the smallest windows, and with text twice as large, nothing has to be scrolled sideways (WCAG 1.4.10, 1.4.4), posts are
//! there to be read, and no word of ours breaks.

use crate::stage::{FACES, Outcome, Stage, invoke, log_in, to_settings, wear};
use serde_json::json;
use trente_test_support::harness::{Window, article, field, heading, link, role};

/// How much of the window shows posts at least while a guest reads.
const THIRD: f64 = 1.0 / 3.0;

async fn fits(window: &Window, place: &str) -> Outcome {
    for face in FACES.into_iter().rev() {
        wear(window, face).await?;
        fits_in(window, &format!("{place}, {face} face,")).await?;
    }
    Ok(())
}

async fn fits_in(window: &Window, place: &str) -> Outcome {
    let script = "const wide = document.documentElement.scrollWidth - innerWidth;
        const out = [...document.querySelectorAll('body *')].filter(el => { const box = el.getBoundingClientRect();
            return box.width > 0 && box.right > innerWidth + 1 && getComputedStyle(el).position !== 'absolute' && !el.closest('pre, .visually-hidden, [data-scrolls]'); });
        return wide > 0 ? [wide, ...out.slice(0, 5).map(el => el.outerHTML.slice(0, 120))] : []";
    let wide = window.script(script, vec![]).await?;
    assert_eq!(wide, json!([]), "{place} is wider than the window");
    whole_words(window, place).await
}

/// Words on buttons, in the rail, in headings and in tiles stand in one piece.
async fn whole_words(window: &Window, place: &str) -> Outcome {
    let script = "const broken = [];
        for (const el of document.querySelectorAll('.brand, .btn, .tap, .tab, .tabbar__item, .tagpick b, .topbar h1, .chip')) {
            if (!el.checkVisibility({visibilityProperty: true})) continue;
            const texts = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
            for (let text; (text = texts.nextNode());) for (const word of text.data.matchAll(/[\\p{L}#]+/gu)) {
                const range = document.createRange();
                range.setStart(text, word.index); range.setEnd(text, word.index + word[0].length);
                const tops = new Set([...range.getClientRects()].filter(box => box.width > 0).map(box => Math.round(box.top)));
                if (tops.size > 1) broken.push(word[0]);
            } }
        return broken";
    let broken = window.script(script, vec![]).await?;
    assert_eq!(broken, json!([]), "{place} breaks words");
    Ok(())
}

/// How much of the window is posts, by what lies on top at points all over it.
async fn share_of_posts(window: &Window) -> Result<f64, trente_test_support::harness::Trouble> {
    let script = "let posts = 0, all = 0;
        for (let y = 4; y < innerHeight; y += 8) for (let x = 4; x < innerWidth; x += 8) {
            all++; if (document.elementFromPoint(x, y)?.closest('article')) posts++; }
        return posts / all";
    Ok(window.script(script, vec![]).await?.as_f64().unwrap_or_default())
}

async fn shows_posts(window: &Window, place: &str) -> Outcome {
    for face in FACES.into_iter().rev() {
        wear(window, face).await?;
        let share = share_of_posts(window).await?;
        assert!(share >= THIRD, "{place} shows posts on {:.0} % of the window only, {face} face", share * 100.0);
    }
    window.script("scrollTo(0, 900)", vec![]).await?;
    let share = share_of_posts(window).await?;
    assert!(share >= THIRD, "{place} shows posts on {:.0} % of the window while one reads", share * 100.0);
    window.script("scrollTo(0, 0)", vec![]).await?;
    Ok(())
}

/// Walks through the window in this size, with text so many times as large as it is.
async fn walk(width: u32, height: u32, text: u32) -> Outcome {
    let stage = Stage::set().await?;
    // A bot's post has one thing more in its head.
    stage.server.set_follows("ada", &["5", "7"], &[]);
    let window = stage.app().size(width, height).open(&stage.desk, &stage.home).await?;
    window.wait_for(&role("article")).await?;
    let larger = format!("document.documentElement.style.fontSize = '{}%'", 100 * text);
    window.script(&larger, vec![]).await?;
    fits(&window, "welcome").await?;
    shows_posts(&window, "welcome").await?;
    let pick = json!({ "pick": { "tag": { "name": "photography" } }, "on": true });
    invoke(&window, "set_pick", pick.clone()).await?;
    crate::answers::go(&window, "/home", "article").await?;
    fits(&window, "a guest's home").await?;
    invoke(&window, "set_pick", json!({ "pick": pick["pick"], "on": false })).await?;
    crate::answers::go(&window, "/", "article").await?;
    window.tap(&link("Join ")).await?;
    let made = "const made = document.querySelector('code#join-password'); return !!made?.textContent && made.scrollWidth <= made.clientWidth";
    window.wait_until("the suggested password is not seen whole", made, vec![]).await?;
    fits(&window, "join").await?;
    window.type_into(&field("Name"), "rosa_okonkwo").await?;
    let hidden = "const name = document.querySelector('#join-name'); return name.scrollWidth - name.clientWidth";
    assert_eq!(window.script(hidden, vec![]).await?, 0, "a name of twelve letters is seen whole beside its server");
    fits(&window, "join with a name").await?;
    window.tap(&link("Back to reading")).await?;
    log_in(&window, stage.server.url()).await?;
    window.wait_for(&article("Who else is awake?")).await?;
    // Far below the window a post is an empty box.
    // Brought into view now and then, not at each look: what is being scrolled without end is never drawn.
    let bot = "const bot = [...document.querySelectorAll('article')].find(post => post.getAttribute('aria-label')?.includes('Harbour weather'));
        window.looks = (window.looks ?? 0) + 1;
        if (window.looks % 40 === 1) { if (bot) bot.scrollIntoView({block: 'center', behavior: 'instant'}); else scrollBy({top: innerHeight, behavior: 'instant'}); }
        return !!bot?.querySelector('.post__head .tag-pill')";
    window.wait_until("a post by a bot", bot, vec![]).await?;
    fits(&window, "home").await?;
    window.script("scrollTo({top: 0, behavior: 'instant'})", vec![]).await?;
    // By script: this walk looks at how pages lie, and a name in large letters may stand in two lines.
    let name = "const post = [...document.querySelectorAll('article')].find(post => post.textContent.includes('Who else is awake?'));
        post?.querySelector('.post__name').click(); return !!post";
    window.wait_until("the post at the top", name, vec![]).await?;
    window.wait_for(&heading("Rosa Okonkwo")).await?;
    window.wait_for(&role("article")).await?;
    fits(&window, "profile").await?;
    window.script("document.querySelector('article time').closest('a').click()", vec![]).await?;
    window.wait_for(&heading("Post")).await?;
    fits(&window, "thread").await?;
    for (path, ready) in [
        ("/search", ".rulebox"),
        ("/search?q=the", "article"),
        ("/live", "article"),
        ("/live/news", ".newscard"),
        ("/live/people", "#panel-people .row__title"),
        ("/catch-up", ".catchup__figures"),
        ("/lists", ".row__icon"),
        ("/profile", "#yourself-bio"),
        ("/findable", ".row--choice"),
        ("/presets", ".preset"),
        ("/bothered/3", ".row--choice"),
        ("/lists/31/people", ".people__row"),
        ("/tags/photography,harbour", ".chip__out"),
    ] {
        let go = "history.pushState({}, '', arguments[0]); dispatchEvent(new PopStateEvent('popstate', {state: {}}))";
        window.script(go, vec![path.into()]).await?;
        window.wait_until(path, "return !!document.querySelector(arguments[0])", vec![ready.into()]).await?;
        fits(&window, path).await?;
    }
    to_settings(&window, width).await?;
    fits(&window, "settings").await?;
    crate::answers::fill(&stage);
    for (path, ready) in crate::answers::SCREENS {
        crate::answers::go(&window, path, ready).await?;
        fits(&window, path).await?;
    }
    window.tap(&link("Write a post")).await?;
    window.wait_for(&field("Your post")).await?;
    fits(&window, "compose").await?;
    window
        .script(
            "history.pushState({}, '', '/first-reading'); dispatchEvent(new PopStateEvent('popstate', {state: {}}))",
            vec![],
        )
        .await?;
    window.wait_for(&heading("Choose what to read")).await?;
    window.wait_for(&role("checkbox")).await?;
    fits(&window, "first reading").await?;
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn narrow_windows_need_no_sideways_scrolling() -> Outcome {
    walk(320, 640, 1).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_smallest_window_still_shows_posts() -> Outcome {
    walk(320, 480, 1).await
}

#[tokio::test(flavor = "multi_thread")]
async fn text_twice_as_large_fits_a_phone() -> Outcome {
    walk(390, 844, 2).await
}
