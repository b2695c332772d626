//! Markup that means harm. Each would set `window.__pwned`, leave the page, ask a host or put something foreign into it.

use super::World;
use serde_json::{Value, json};

/// A display name. Names are plain text: all of it must be shown as written.
pub(super) const NAME: &str =
    "<script>window.__pwned='name'</script>Mallory<img src=x onerror=\"window.__pwned='name'\">";

/// A biography.
pub(super) const BIO: &str = "<p>Bio<script>window.__pwned='bio'</script><img src=x onerror=\"window.__pwned='bio'\">\
    <a href=\"javascript:window.__pwned='bio'\">tap here</a><iframe srcdoc=\"<script>top.__pwned='bio'</script>\"></iframe></p>";

/// Profile fields.
pub(super) fn fields() -> Value {
    json!([
        { "name": "<b onmouseover=\"window.__pwned='field'\">site</b>", "value": "<a href=\"javascript:window.__pwned='field'\">field link</a>", "verified_at": null },
        { "name": "pic", "value": "<svg onload=\"window.__pwned='field'\"><script>window.__pwned='field'</script></svg>", "verified_at": null },
    ])
}

/// Contents of posts. `BASE` stands for the server's own address: it must never be asked for these.
const CONTENTS: [&str; 10] = [
    "<p>hostile script<script>window.__pwned='script'</script></p>",
    "<p>hostile handler<img src=\"x\" onerror=\"window.__pwned='img'\"><b onclick=\"window.__pwned='click'\" onpointerover=\"window.__pwned='over'\">bold</b></p>",
    "<p>hostile link <a href=\"javascript:window.__pwned='link'\" class=\"u-url mention\">@<span>ada</span></a> <a href=\"JaVa\tScRiPt:window.__pwned='tab'\">again</a> <a href=\"data:text/html,<script>window.__pwned='data'</script>\">data</a> <a href=\"vbscript:x\">vb</a> <a href=\"file:///etc/passwd\">file</a></p>",
    "<p>hostile frames<iframe src=\"BASE/trap/iframe\"></iframe><object data=\"BASE/trap/object\"></object><embed src=\"BASE/trap/embed\"></p>",
    "<p>hostile pictures<img src=\"BASE/trap/img.png\"><img src=\"data:image/svg+xml,<svg onload=alert(1)>\"><video src=\"BASE/trap/video\" autoplay></video><picture><source srcset=\"BASE/trap/source.png\"></picture></p>",
    "<p>hostile style<style>body{display:none}@import 'BASE/trap/style.css';</style><span style=\"position:fixed;inset:0;background:url(BASE/trap/url.png)\" class=\"app-shell\" id=\"main\">cover</span><link rel=\"stylesheet\" href=\"BASE/trap/link.css\"></p>",
    "<p>hostile form</p><form action=\"BASE/trap/form\"><input name=\"q\" autofocus onfocus=\"window.__pwned='focus'\"><button>Send</button></form><base href=\"BASE/trap/\"><meta http-equiv=\"refresh\" content=\"0;url=BASE/trap/meta\">",
    "<svg><style><img src=x onerror=\"window.__pwned='svg'\"></style></svg><math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.__pwned='math'&gt;\"></table></mtext></math><p>hostile namespaces</p>",
    "<p>hostile breakout --></p><noscript><p title=\"</noscript><img src=x onerror=window.__pwned='noscript'>\"></noscript><template><script>window.__pwned='template'</script></template><dialog open>dialog</dialog><p>\u{202e}reversed\u{202c}</p>",
    "<p>hostile depth DEEPend</p>",
];

/// Puts the hostile posts in, all with the tag `hostile`.
pub(super) fn fill(world: &mut World) {
    let base = world.base.clone();
    let deep = format!("{}deep{}", "<span><b>".repeat(400), "</b></span>".repeat(400));
    for (number, content) in (0..).zip(CONTENTS) {
        let content = content.replace("BASE", &base).replace("DEEP", &deep);
        let tag = json!([{ "name": "hostile", "url": format!("{base}/tags/hostile") }]);
        world.put("6", 3 + number, json!({ "content": content, "tags": tag }));
    }
    // Not the content but the fields around it.
    world.put("6", 14, json!({
        "content": "<p>hostile surroundings</p>", "url": "javascript:window.__pwned='url'", "language": "en\" onload=\"window.__pwned='lang'",
        "spoiler_text": "<img src=x onerror=\"window.__pwned='cw'\">warning", "tags": [{ "name": "hostile", "url": "javascript:window.__pwned='tag'" }],
        "media_attachments": [{ "id": "666", "type": "image", "url": "javascript:window.__pwned='media'", "preview_url": "file:///etc/passwd", "meta": {},
            "remote_url": "data:text/html,<script>window.__pwned='remote'</script>", "description": "<img src=x onerror=\"window.__pwned='alt'\">", "blurhash": "<script>" }],
        "card": { "url": "javascript:window.__pwned='card'", "title": "<script>window.__pwned='card'</script>card", "description": "", "type": "rich",
            "html": "<iframe src=\"javascript:top.__pwned='oembed'\"></iframe>", "provider_name": "<b>x</b>", "image": "javascript:1", "width": 1, "height": 1, "blurhash": null },
        "poll": { "id": "66", "expires_at": null, "expired": false, "multiple": false, "votes_count": 1, "voters_count": 1, "voted": false, "own_votes": [],
            "options": [{ "title": "<img src=x onerror=\"window.__pwned='poll'\">", "votes_count": 1 }], "emojis": [] },
        "emojis": [{ "shortcode": "x", "url": "javascript:1", "static_url": "javascript:1", "visible_in_picker": true }],
    }));
}
