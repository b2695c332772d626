//! The page is sealed: it reaches no host, goes nowhere, and may ask the core only what is on the list.

use crate::stage::{Outcome, Stage, invoke};
use serde_json::{Value, json};
use std::time::Duration;
use trente_test_support::harness::{Key, Window, link, role};

/// Every way out of a page that a script could try; each gives what became of it.
const WAYS_OUT: &str = "const [base, done] = arguments; const ws = base.replace('http', 'ws');
const quick = promise => Promise.race([promise, new Promise(ok => setTimeout(() => ok('no answer'), 3000))]);
const loads = (tag, attribute, value) => new Promise(ok => { const el = document.createElement(tag);
    el.onload = () => ok('LOADED'); el.onerror = () => ok('error'); el[attribute] = value; document.body.append(el); });
const ways = {
  fetch: () => fetch(base + '/trap/fetch', {mode: 'no-cors'}).then(() => 'LOADED', () => 'error'),
  fetch_credentials: () => fetch(base + '/api/v2/instance').then(() => 'LOADED', () => 'error'),
  xhr: () => new Promise(ok => { const x = new XMLHttpRequest(); x.onload = () => ok('LOADED'); x.onerror = () => ok('error'); x.open('GET', base + '/trap/xhr'); x.send(); }),
  beacon: async () => navigator.sendBeacon?.(base + '/trap/beacon', 'x') ? 'sent' : 'refused',
  img: () => loads('img', 'src', base + '/trap/img.png'),
  script: () => loads('script', 'src', base + '/trap/x.js'),
  style: () => new Promise(ok => { const el = document.createElement('link'); el.rel = 'stylesheet'; el.onload = () => ok('LOADED'); el.onerror = () => ok('error'); el.href = base + '/trap/x.css'; document.head.append(el); }),
  // A frame fires `load` when it was blocked, too: the server's log tells.
  iframe: () => loads('iframe', 'src', base + '/trap/frame').then(() => 'tried'),
  media: () => new Promise(ok => { const el = document.createElement('video'); el.onloadedmetadata = () => ok('LOADED'); el.onerror = () => ok('error'); el.src = base + '/trap/video.mp4'; document.body.append(el); }),
  font: () => new FontFace('x', `url(${base}/trap/font.woff2)`).load().then(() => 'LOADED', () => 'error'),
  socket: () => new Promise(ok => { try { const s = new WebSocket(ws + '/trap/socket'); s.onopen = () => ok('LOADED'); s.onerror = () => ok('error'); } catch { ok('error'); } }),
  events: () => new Promise(ok => { try { const s = new EventSource(base + '/trap/events'); s.onopen = () => ok('LOADED'); s.onerror = () => ok('error'); } catch { ok('error'); } }),
  worker: async () => { try { new Worker(URL.createObjectURL(new Blob([`fetch('${base}/trap/worker')`]))); return 'started'; } catch { return 'error'; } },
  inline: async () => { const el = document.createElement('script'); el.textContent = 'window.__inline = 1'; document.body.append(el); return window.__inline ? 'LOADED' : 'error'; },
  eval: async () => { try { return (0, eval)('1') ? 'LOADED' : ''; } catch { return 'error'; } },
  form: async () => { const el = document.createElement('form'); el.action = base + '/trap/form'; el.method = 'post'; document.body.append(el); el.submit(); return 'tried'; },
  open: async () => { const w = window.open(base + '/trap/open'); return w ? 'LOADED' : 'refused'; },
  frame_navigation: async () => { const a = document.createElement('a'); a.href = base + '/trap/link'; a.download = 'x'; document.body.append(a); a.click(); return 'tried'; },
};
(async () => { const told = {}; for (const [name, way] of Object.entries(ways)) { try { told[name] = await quick(way()); } catch (error) { told[name] = 'error'; } } done(told); })();";

#[tokio::test(flavor = "multi_thread")]
async fn the_page_reaches_no_host() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    stage.server.forget_requests();
    let told = window.script_with_callback(WAYS_OUT, vec![json!(stage.server.url())]).await?;
    let loaded: Vec<_> = told.as_object().into_iter().flatten().filter(|(_, what)| *what == "LOADED").collect();
    assert!(loaded.is_empty(), "these ways are open: {loaded:?}");
    for navigation in [
        "location.href = arguments[0] + '/trap/href'",
        "location.replace(arguments[0] + '/trap/replace')",
        "location.href = 'data:text/html,<h1>x'",
        "const a = document.createElement('a'); a.href = arguments[0] + '/trap/a'; a.target = '_top'; document.body.append(a); a.click()",
    ] {
        // The page may be busy leaving in vain.
        let _ = window.script(navigation, vec![json!(stage.server.url())]).await;
        window.wait_until("the page has left", "return location.protocol === 'tauri:'", vec![]).await?;
    }
    window.wait_for(&role("article")).await?;
    let asked: Vec<_> = stage.server.requests().into_iter().filter(|asked| asked.path.contains("trap")).collect();
    assert!(asked.is_empty(), "the server heard of it: {asked:?}");
    assert!(window.opened().is_empty(), "nor did the person's browser: {:?}", window.opened());
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn links_of_posts_open_in_the_persons_browser() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    let out = link("history.example").nth(0);
    let url = "https://history.example/hypertext/two-way-links-and-why-they-were-lost";
    window.scroll_down_to(&out).await?;
    window.script("document.querySelector('a[href^=\"https:\"]').click()", vec![]).await?;
    window.tap(&out).await?;
    opened(&window, 1).await;
    // The shell opens one a second.
    let again = Duration::from_millis(1100);
    tokio::time::sleep(again).await;
    window.ask("one(arguments[0]).focus()", vec![json!(out)]).await?;
    window.press(Key::Enter).await?;
    opened(&window, 2).await;
    tokio::time::sleep(again).await;
    window.middle_click(&out).await?;
    opened(&window, 3).await;
    assert_eq!(window.opened(), [url; 3], "by tap, by Enter and by the middle button, and not by a script's click");
    window.wait_for(&role("article")).await?;
    window.close().await
}

/// Waits until so many addresses have reached the browser.
async fn opened(window: &Window, count: usize) {
    for _ in 0..400 {
        if window.opened().len() >= count {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("{count} addresses should have reached the browser, not {:?}", window.opened());
}

#[tokio::test(flavor = "multi_thread")]
async fn only_listed_commands_are_answered() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    let started = invoke(&window, "start", json!({})).await?;
    assert!(started["ok"]["settings"].is_object(), "a listed command is answered: {started}");
    for command in [
        "plugin:opener|open_url",
        "plugin:opener|open_path",
        "plugin:event|emit",
        "plugin:window|close",
        "plugin:window|set_title",
        "plugin:webview|create_webview_window",
        "plugin:path|resolve_directory",
        "plugin:app|version",
        "plugin:shell|execute",
        "plugin:fs|read_file",
        "eval",
        "token",
        "read_secret",
    ] {
        let answer = invoke(&window, command, json!({})).await?;
        assert!(answer.get("err").is_some(), "{command} is refused: {answer}");
    }
    for url in ["file:///etc/passwd", "javascript:alert(1)", "/etc/passwd", "smb://x/y", "data:text/html,x"] {
        let answer = invoke(&window, "open_link", json!({ "url": url })).await?;
        assert!(answer.get("err").is_some(), "{url} is not opened: {answer}");
    }
    assert!(window.opened().is_empty(), "nothing reached the browser: {:?}", window.opened());
    let secrets = window.script("return JSON.stringify(Object.keys(window.__TAURI_INTERNALS__ ?? {}))", vec![]).await?;
    assert!(matches!(secrets, Value::String(_)), "the bridge is there: {secrets}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_media_scheme_serves_only_what_the_core_gave_out() -> Outcome {
    let stage = Stage::set().await?;
    let window = stage.open().await?;
    window.wait_for(&role("article")).await?;
    stage.server.forget_requests();
    // A well-formed address without the right signature: base64url of the server's own address.
    let script = "const [base, done] = arguments; const encoded = btoa(base + '/trap/media.png').replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '');
        const image = document.createElement('img'); image.onload = () => done('LOADED'); image.onerror = () => done('error');
        image.src = 'media://localhost/' + 'A'.repeat(43) + '/' + encoded;";
    let told = window.script_with_callback(script, vec![json!(stage.server.url())]).await?;
    assert_eq!(told, "error", "a forged address shows nothing");
    assert_eq!(stage.server.count("GET /trap"), 0, "and nobody is asked for it");
    window.close().await
}
