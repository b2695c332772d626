//! Pictures of other servers: shown at a tap, or always.

use super::app::App;
use serde_json::{Value, json};
use trente_contract::commands::{GuestPosts, SaveSettings, ShowProfile, WhichPerson};
use trente_contract::document::{Block, Inline};
use trente_contract::post::Post;
use trente_contract::reader::Reader;
use trente_contract::settings::{Pictures, Settings};
use trente_core::Trente;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

fn account(acct: &str, host: &str) -> Value {
    let picture = |name: &str| format!("https://{host}/{name}.png");
    json!({
        "id": acct, "acct": acct, "username": acct.split('@').next(), "display_name": "Somebody :cat:",
        "avatar": picture("avatar"), "avatar_static": picture("avatar"), "header": picture("header"),
        "emojis": [{ "shortcode": "cat", "url": picture("cat"), "static_url": picture("cat") }],
    })
}

/// A post whose every picture lies at `host`.
fn post(acct: &str, host: &str) -> Value {
    let picture = |name: &str| format!("https://{host}/{name}.png");
    json!({
        "id": format!("of {acct}"), "created_at": "2026-11-01T00:00:00Z", "account": account(acct, host),
        "content": "<p>Look :dog:</p>",
        "emojis": [{ "shortcode": "dog", "url": picture("dog"), "static_url": picture("dog") }],
        "media_attachments": [{ "id": "1", "type": "image", "url": picture("photo"), "preview_url": picture("small") }],
        "card": { "url": "https://news.example/", "title": "News", "type": "link", "image": picture("card") },
    })
}

async fn answer(server: &MockServer, at: &str, body: Value) {
    Mock::given(method("GET"))
        .and(path(at))
        .respond_with(ResponseTemplate::new(200).set_body_json(body))
        .mount(server)
        .await;
}

/// A server that shows these posts, and says of itself that its picture lies at `own`.
async fn serving(posts: Value, own: &str) -> MockServer {
    let server = MockServer::start().await;
    answer(&server, "/api/v1/trends/statuses", posts).await;
    let thumbnail = json!({ "url": format!("https://{own}/thumbnail.png") });
    let says = json!({ "domain": "social.example", "title": "A server", "version": "4.5.0", "thumbnail": thumbnail });
    answer(&server, "/api/v2/instance", says).await;
    server
}

async fn read(trente: &Trente, server: &MockServer) -> Vec<Post> {
    let timeline = trente.guest_posts(GuestPosts { server: server.uri(), cursor: None }).await.expect("posts");
    timeline.page.items.into_iter().map(|entry| entry.post).collect()
}

/// Which pictures of a post the window may fetch without asking.
fn shown(post: &Post) -> [bool; 5] {
    let emoji = |inlines: &[Inline]| inlines.iter().any(|inline| matches!(inline, Inline::Emoji(_)));
    let text = post.text.blocks.iter().any(|block| matches!(block, Block::Paragraph { inlines, .. } if emoji(inlines)));
    let card = post.card.as_ref().is_some_and(|card| card.image.is_some());
    let photo = post.media.iter().all(|media| media.held_back.is_none());
    [!post.author.avatar.is_empty(), emoji(&post.author.name), text, card, photo]
}

#[tokio::test]
async fn whoever_keeps_a_picture_learns_nothing_without_a_tap() {
    let server = serving(json!([post("lea@other.example", "tracker.example")]), "files.example").await;
    let app = App::new(&server.uri());
    let trente = app.start();
    let posts = read(&trente, &server).await;
    assert_eq!(shown(&posts[0]), [false; 5], "nothing of it is fetched");
    let photo = &posts[0].media[0];
    assert_eq!(photo.held_back.as_deref(), Some("tracker.example"), "it is said where it lies");
    assert!(!photo.src.is_empty() && photo.preview.is_some(), "a tap can show it");
    assert_eq!(posts[0].card.as_ref().map(|card| card.title.as_str()), Some("News"), "the words are there");

    let settings = Settings { pictures: Pictures::Always, ..Settings::default() };
    trente.save_settings(SaveSettings { settings }).await.expect("it is kept");
    assert_eq!(shown(&read(&trente, &server).await[0]), [true; 5], "who wants it has all at once");
    drop(trente);
    let again = app.start();
    assert_eq!(shown(&read(&again, &server).await[0]), [true; 5], "at the next start, too");
}

#[tokio::test]
async fn copies_that_the_readers_server_keeps_are_shown_at_once() {
    for (posts, own, why) in [
        (
            json!([post("lea@other.example", "cdn.files.example")]),
            "cdn.files.example",
            "the server's own picture lies there",
        ),
        (
            json!([post("lea@other.example", "cdn.files.example"), post("ada", "cdn.files.example")]),
            "another.example",
            "pictures of its own people lie there, be they further down",
        ),
    ] {
        let server = serving(posts, own).await;
        let trente = App::new(&server.uri()).start();
        for post in read(&trente, &server).await {
            assert_eq!(shown(&post), [true; 5], "{why}: {}", post.author.handle);
        }
    }
}

#[tokio::test]
async fn people_of_elsewhere_do_not_make_their_own_hosts_the_readers() {
    let both = json!([post("lea@other.example", "tracker.example"), post("ada", "cdn.files.example")]);
    let server = serving(both, "cdn.files.example").await;
    let trente = App::new(&server.uri()).start();
    let posts = read(&trente, &server).await;
    assert_eq!(shown(&posts[0]), [false; 5], "somebody of elsewhere, with pictures elsewhere");
    assert_eq!(shown(&posts[1]), [true; 5], "somebody of here");
    let asked = server.received_requests().await.expect("they are recorded");
    let asked = asked.iter().filter(|request| request.url.path() == "/api/v2/instance").count();
    read(&trente, &server).await;
    let again = server.received_requests().await.expect("they are recorded");
    let again = again.iter().filter(|request| request.url.path() == "/api/v2/instance").count();
    assert_eq!((asked, again), (1, 1), "the server is asked once which hosts are its own");
}

#[tokio::test]
async fn whoever_opens_a_page_sees_its_pictures() {
    let server = serving(json!([]), "files.example").await;
    answer(&server, "/api/v1/accounts/7", account("lea@other.example", "tracker.example")).await;
    let trente = App::new(&server.uri()).start();
    let reader = Reader::Guest { server: server.uri() };
    let request = ShowProfile { reader, person: WhichPerson::Id("7".to_owned().into()) };
    let profile = trente.profile(request).await.expect("a person");
    assert!(!profile.person.avatar.is_empty() && profile.header.is_some(), "that was the tap");
}

#[tokio::test]
async fn servers_that_nobody_chose_learn_two_languages_and_no_more() {
    let server = serving(json!([post("ada", "files.example")]), "files.example").await;
    let app = App::new(&server.uri());
    let mut config = app.config();
    config.languages = ["br-FR", "fr-FR", "cy", "en-GB"].map(str::to_owned).to_vec();
    let trente = Trente::open(config).expect("the app opens");
    read(&trente, &server).await;
    let requests = server.received_requests().await.expect("they are recorded");
    assert!(!requests.is_empty(), "it was asked");
    for request in requests {
        let told = request.headers["accept-language"].to_str().expect("letters");
        assert_eq!(told, "br-FR, fr-FR;q=0.9", "{}", request.url);
    }
}
