use super::*;
use crate::api::entities::Status;
use crate::view::{entry, post, visibility};
use trente_contract::document::{Block, Inline};
use trente_contract::media::MediaKind;
use trente_contract::post::{NoQuote, Quote, Visibility};

fn read(more: Value) -> trente_contract::post::Post {
    post(&entity(with(status(), more)), &context())
}

fn full() -> Value {
    json!({
        "edited_at": "2026-11-20T11:00:00.000Z", "spoiler_text": "Plants :blob:", "sensitive": true,
        "content": "<p><span class=\"h-card\"><a href=\"https://home.example/@bo\" class=\"u-url mention\">@<span>bo</span></a></span> look :blob: <a href=\"https://far.example/tags/moss\" class=\"mention hashtag\" rel=\"tag\">#<span>moss</span></a></p>",
        "emojis": [emoji("blob")],
        "mentions": [{"id": "8", "username": "bo", "url": "https://home.example/@bo", "acct": "bo"}],
        "tags": [{"name": "moss", "url": "https://home.example/tags/moss"}],
        "in_reply_to_id": "99", "in_reply_to_account_id": "8",
        "application": {"name": "Trente", "website": null},
        "favourited": true, "reblogged": false, "bookmarked": true,
        "media_attachments": [
            {"id": "m1", "type": "image", "url": "https://files.example/1.jpg", "preview_url": "https://files.example/1s.jpg",
             "remote_url": "https://far.example/1.jpg", "description": "Moss on a stone.\nCloser:  green.", "blurhash": "LEHV6nWB2yk8pyo0adR*.7kCMdnj",
             "meta": {"focus": {"x": 0.5, "y": -2.0}, "original": {"width": 1200, "height": 800}, "small": {"width": 400, "height": 267}}},
            {"id": "m2", "type": "video", "url": "https://files.example/2.mp4", "preview_url": "https://files.example/2.png",
             "meta": {"original": {"width": 640, "height": 480, "duration": 12.5}}}
        ],
        "poll": {"id": "p1", "expires_at": "2026-11-21T10:00:00.000Z", "expired": false, "multiple": true, "votes_count": 5, "voters_count": 3,
                 "options": [{"title": "Yes :blob:", "votes_count": 4}, {"title": "No", "votes_count": null}], "emojis": [],
                 "voted": true, "own_votes": [0, 9]},
        "card": {"url": "https://news.example/moss", "title": "Moss\n is back", "description": "All about it", "type": "link", "provider_name": "",
                 "image": "https://files.example/card.jpg", "image_description": "A wood", "blurhash": "LEHV6nWB2yk8pyo0adR*.7kCMdnj", "width": 400, "height": 200, "language": "en"},
        "filtered": [{"filter": {"id": "1", "title": "Plants", "context": ["home"], "filter_action": "hide"}, "keyword_matches": ["moss"]},
                     {"filter": {"id": "2", "title": "New", "context": [], "filter_action": "glow"}}],
        "quote": {"state": "accepted", "quoted_status": with(status(), json!({
            "id": "50", "quote": {"state": "accepted", "quoted_status": with(status(), json!({"id": "49"}))}
        }))}
    })
}

#[test]
fn a_boosted_post_with_everything() {
    let boost = json!({
        "id": "101", "created_at": "2026-11-20T12:00:00.000Z", "content": "", "visibility": "public",
        "account": {"id": "8", "username": "bo", "acct": "bo", "display_name": "", "avatar": "https://files.example/bo.png"},
        "reblog": with(status(), full())
    });
    snapshot!(entry(&entity(boost), &context()));
}

#[test]
fn a_film_opens_where_the_readers_server_keeps_it() {
    let remote = |url: Value, remote: Value| {
        let body = json!({ "id": "1", "type": "video", "url": url, "remote_url": remote });
        crate::view::media(&entity(body), &context()).remote
    };
    let (own, far) = (json!("https://files.example/film.mp4"), json!("https://far.example/film.mp4"));
    let opened = |address: &Value| address.as_str().map(str::to_owned);
    assert_eq!(remote(own.clone(), far.clone()), opened(&own), "the copy, which tells the author's server nothing");
    assert_eq!(remote(Value::Null, far.clone()), opened(&far), "where there is no copy yet, the original");
    assert_eq!(remote(json!("javascript:alert(1)"), far.clone()), opened(&far), "what is no address is none");
    assert_eq!(remote(own.clone(), Value::Null), opened(&own), "the server's own");
}

#[test]
fn a_post_from_snac() {
    let body = json!({
        "id": "1763632800123456", "uri": "http://127.0.0.1:8001/ada/p/1763632800.123456", "url": "http://127.0.0.1:8001/ada/p/1763632800.123456",
        "created_at": "2026-11-20T10:00:00Z", "edited_at": null, "language": null, "visibility": "public", "sensitive": false, "spoiler_text": "",
        "content": "Good morning<br><br><b>bread</b> @bo@home.example",
        "account": {"id": "aabbcc", "username": "ada", "acct": "ada@127.0.0.1:8001", "display_name": "Ada", "locked": false, "bot": false,
                    "avatar": "http://127.0.0.1:8001/susie.png", "avatar_static": "http://127.0.0.1:8001/susie.png", "header": "", "header_static": "",
                    "created_at": "2026-01-01T00:00:00Z", "note": "", "emojis": [], "fields": [], "url": "http://127.0.0.1:8001/ada"},
        "media_attachments": [{"id": "x", "type": "image", "url": "http://127.0.0.1:8001/ada/s/a.jpg", "preview_url": "http://127.0.0.1:8001/ada/s/a.jpg",
                               "remote_url": "http://127.0.0.1:8001/ada/s/a.jpg", "description": "", "meta": null, "blurhash": null}],
        "mentions": [], "tags": [], "emojis": [], "card": null, "poll": null, "reblog": null, "in_reply_to_id": null, "in_reply_to_account_id": null,
        "replies_count": 0, "reblogs_count": 0, "favourites_count": 0, "application": {"name": "snac"}, "favourited": false
    });
    snapshot!(entry(&entity(body), &at("http://127.0.0.1:8001")));
}

#[test]
fn a_post_from_mastodon_mock() {
    let body = json!({
        "id": "1", "uri": "http://127.0.0.1:3000/users/ada/statuses/1", "url": "http://127.0.0.1:3000/@ada/1", "created_at": "2026-11-20T10:00:00.000Z",
        "content": "Two lines\nof plain text, 1 < 2 & #moss", "visibility": "unlisted", "language": "en", "sensitive": false, "spoiler_text": "",
        "account": {"id": "1", "username": "ada", "acct": "ada", "display_name": "Ada", "url": "http://127.0.0.1:3000/@ada", "avatar": "http://127.0.0.1:3000/a.png",
                    "avatar_static": "http://127.0.0.1:3000/a.png", "header": "", "header_static": ""},
        "media_attachments": [{"id": "2", "type": "image", "url": "http://127.0.0.1:3000/m.png", "preview_url": null, "meta": {}}],
        "tags": [{"name": "moss", "url": "http://127.0.0.1:3000/tags/moss"}], "mentions": [], "emojis": []
    });
    snapshot!(entry(&entity(body), &at("http://127.0.0.1:3000")));
}

#[test]
fn the_least_a_post_can_be() {
    let body = json!({"id": "1", "account": {"id": "2", "username": "ada"}});
    let post = post(&entity(body), &context());
    assert_eq!(post.author.handle, "ada@home.example", "people of the server get its domain");
    assert_eq!(post.visibility, Visibility::Other, "nothing said is no promise");
    assert_eq!((post.counts.replies, post.counts.boosts, post.counts.favourites), (None, None, None), "hidden");
    assert_eq!(
        (post.text.blocks.len(), post.url.as_deref(), post.app.as_deref()),
        (0, None, None),
        "nothing is made up"
    );
}

#[test]
fn quotes_by_state() {
    let quoted = with(status(), json!({"id": "50"}));
    let read = |quote: Value| read(json!({"content": "<p class=\"quote-inline\">RE: x</p><p>y</p>", "quote": quote}));
    let state = |state: &str| read(json!({"state": state, "quoted_status": quoted})).quote;
    assert!(matches!(state("accepted"), Some(Quote::Shown { post }) if post.id.as_str() == "50"));
    assert_eq!(state("pending"), Some(Quote::Pending));
    for (word, why, kept) in [
        ("rejected", NoQuote::Rejected, false),
        ("revoked", NoQuote::Revoked, false),
        ("deleted", NoQuote::Deleted, false),
        ("unauthorized", NoQuote::Unauthorized, false),
        ("blocked_account", NoQuote::BlockedPerson, true),
        ("blocked_domain", NoQuote::BlockedServer, true),
        ("muted_account", NoQuote::Muted, true),
        ("new", NoQuote::Unknown, false),
        ("", NoQuote::Unknown, false),
    ] {
        let Some(Quote::Hidden { why: told, post }) = state(word) else { panic!("{word:?} is not shown") };
        assert_eq!(told, why, "why, of {word:?}");
        assert_eq!(post.is_some(), kept, "only what readers shut out themselves is kept for them: {word:?}");
    }
    let only_id = read(json!({"state": "accepted", "quoted_status_id": "50"}));
    assert_eq!(only_id.quote, Some(Quote::Known { id: "50".into() }), "to be asked for");
    assert_eq!(
        read(json!({"state": "accepted"})).quote,
        Some(Quote::Hidden { why: NoQuote::Unknown, post: None }),
        "nothing to ask for"
    );
    assert_eq!(only_id.text.blocks.len(), 1, "the line for older apps is left out");
    assert_eq!(read(Value::Null).text.blocks.len(), 2, "without a quote it stays");
}

#[test]
fn a_quoted_post_is_shown_without_its_own_quote() {
    let inner = with(
        status(),
        json!({"id": "50", "content": "<p class=\"quote-inline\">RE: x</p><p>y</p>", "quote": {"state": "accepted", "quoted_status": status()}}),
    );
    let Some(Quote::Shown { post }) = read(json!({"quote": {"state": "accepted", "quoted_status": inner}})).quote
    else {
        panic!("it is shown");
    };
    assert_eq!(post.quote, None, "one level deep");
    assert_eq!(post.text.blocks.len(), 2, "its line for older apps tells that there is more");
}

#[test]
fn replies_name_whom_they_answer_when_known() {
    let to = |account: &str| {
        read(json!({
            "in_reply_to_id": "9", "in_reply_to_account_id": account,
            "mentions": [{"id": "8", "username": "bo", "url": "https://home.example/@bo", "acct": "bo"}]
        }))
        .in_reply_to
        .and_then(|to| to.handle)
    };
    assert_eq!(to("8").as_deref(), Some("bo@home.example"), "someone named in the post");
    assert_eq!(to("7").as_deref(), Some("ada@far.example"), "the author");
    assert_eq!(to("1"), None, "unknown");
}

#[test]
fn boosts_of_filtered_posts_and_own_posts() {
    let filter = json!([{"filter": {"id": "1", "title": "T", "context": ["home"], "filter_action": "warn"}}]);
    let own = with(status(), json!({"account": {"id": "own", "username": "me", "acct": "me"}, "filtered": filter}));
    let boost = with(status(), json!({"id": "101", "reblog": own, "filtered": filter}));
    let entry = entry(&entity(boost), &context());
    assert_eq!(entry.id.as_str(), "101", "a boost has its own id");
    assert_eq!(entry.post.id.as_str(), "100", "and the post its own");
    assert!(entry.post.mine.author, "it is the reader's own post");
    assert_eq!(entry.boosted_by.map(|by| by.handle).as_deref(), Some("ada@far.example"));
    // Servers list filters for one's own posts too, and once for the boost; nobody is hidden from themselves.
    assert_eq!(entry.post.filtered, [], "one's own post, boosted by somebody");
    let theirs = with(status(), json!({"filtered": filter}));
    let boost = with(status(), json!({"id": "102", "reblog": theirs, "filtered": filter}));
    let entry = super::super::entry(&entity(boost), &context());
    assert_eq!(entry.post.filtered.len(), 1, "one filter, said twice");
    assert!(!entry.post.filtered[0].hide, "it warns");
}

#[test]
fn whom_a_post_is_sent_to_is_told() {
    let post = read(json!({
        "content": "<p>I agree</p>",
        "mentions": [
            {"id": "8", "username": "bo", "url": "https://b.example/@bo", "acct": "bo@b.example"},
            {"id": "9", "username": "cy", "url": "https://home.example/@cy", "acct": "cy"},
            {"id": "9", "username": "cy", "url": "https://home.example/@cy", "acct": "cy@HOME.example"},
            {"id": "10", "username": "", "url": "https://home.example/", "acct": ""},
            {"id": "11", "username": "di", "url": "https://xn--bcher-kva.example/@di", "acct": "di@xn--bcher-kva.example"},
        ]
    }));
    assert_eq!(
        post.mentions,
        ["bo@b.example", "cy@home.example", "di@bücher.example"],
        "each once, though the text names nobody"
    );
}

#[test]
fn two_spellings_of_a_domain_are_one_in_a_text() {
    let link = |host: &str, text: &str| format!("<a class=\"u-url mention\" href=\"https://{host}/@lea\">{text}</a>");
    let content = format!(
        "<p>{} {} {}</p>",
        link("xn--bcher-kva.example", "@lea"),
        link("bücher.example", "@lea@bücher.example"),
        link("www.bücher.example", "@lea@xn--bcher-kva.example"),
    );
    let accts = |context: &ViewContext| -> Vec<String> {
        let post = post(&entity(with(status(), json!({"content": content}))), context);
        let Some(Block::Paragraph { inlines, .. }) = post.text.blocks.first() else { panic!("a paragraph") };
        let acct = |inline: &Inline| match inline {
            Inline::Mention { acct, .. } => Some(acct.clone()),
            _ => None,
        };
        inlines.iter().filter_map(acct).collect()
    };
    assert_eq!(accts(&context()), ["lea@bücher.example"; 3], "somebody elsewhere");
    assert_eq!(accts(&at("bücher.example")), ["lea"; 3], "somebody here");
}

#[test]
fn media_of_every_kind() {
    let media = read(json!({"media_attachments": [
        {"id": "1", "type": "image", "url": "https://files.example/1.png"},
        {"id": "2", "type": "gifv", "url": "https://files.example/2.mp4"},
        {"id": "3", "type": "audio", "url": "https://files.example/3.mp3", "preview_url": "https://files.example/3.png"},
        {"id": "4", "type": "hologram", "url": "https://files.example/4.holo"},
        {"id": "5", "type": "unknown", "url": null, "remote_url": "https://far.example/5"},
        {"id": "6", "type": "image", "url": "http://files.example/plain-http.png", "meta": {"original": {"width": -3, "height": 5}}},
    ]})).media;
    let kinds: Vec<MediaKind> = media.iter().map(|media| media.kind).collect();
    assert_eq!(
        kinds,
        [MediaKind::Image, MediaKind::Gifv, MediaKind::Audio, MediaKind::Other, MediaKind::Other, MediaKind::Image]
    );
    let empty: Vec<bool> = media.iter().map(|media| media.src.is_empty()).collect();
    assert_eq!(empty, [false, false, false, true, true, true], "what cannot be shown has no address");
    assert_eq!(media[4].remote.as_deref(), Some("https://far.example/5"), "the browser may have it");
    assert_eq!((media[5].width, media[5].height), (None, None), "a half-known size is none");
}

#[test]
fn visibilities() {
    for (word, seen) in [
        ("public", Visibility::Public),
        ("unlisted", Visibility::Unlisted),
        ("private", Visibility::Private),
        ("direct", Visibility::Direct),
        ("local", Visibility::Other),
    ] {
        let status: Status = entity(with(status(), json!({"visibility": word})));
        assert_eq!(visibility(status.visibility), seen, "{word}");
    }
}

#[test]
fn languages_of_paragraphs_are_told_where_they_differ() {
    let post = read(json!({"content": "<p lang=\"en\">a</p><p lang=\"fr\">b</p>", "created_at": "2026-11-20"}));
    let langs: Vec<Option<&str>> = post
        .text
        .blocks
        .iter()
        .map(|block| match block {
            Block::Paragraph { lang, .. } => lang.as_deref(),
            _ => None,
        })
        .collect();
    assert_eq!(langs, [None, Some("fr")]);
    assert_eq!(post.created_at, "2026-11-20", "a day alone is passed on");
}

#[test]
fn mentions_lead_to_people() {
    let post = read(full());
    let Some(Block::Paragraph { inlines, .. }) = post.text.blocks.first() else { panic!("a paragraph") };
    assert!(matches!(&inlines[0], Inline::Mention { acct, id, .. } if acct == "bo" && id.as_deref() == Some("8")));
}
