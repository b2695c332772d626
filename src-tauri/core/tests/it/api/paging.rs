//! Pages, cursors, and lists that are not finished.

use super::client;
use serde_json::{Value, json};
use trente_core::api::AsyncRefresh;
use trente_core::api::endpoints::timelines::{GetHome, GetPublic};
use trente_core::api::endpoints::trends::GetTrendingStatuses;
use wiremock::matchers::{any, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

fn post(id: &str) -> Value {
    json!({"id": id, "account": {"id": "1"}, "content": "<p>Hello</p>"})
}

fn page(ids: &[&str]) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(ids.iter().map(|id| post(id)).collect::<Vec<_>>())
}

#[tokio::test]
async fn links_lead_on_at_the_same_server() {
    let server = MockServer::start().await;
    // A server behind a proxy can name itself wrongly: only the query counts.
    let link = r#"<https://wrong.example/other?max_id=2&local=true>; rel="next", </x?min_id=3>; rel=prev"#;
    Mock::given(path("/api/v1/timelines/public"))
        .and(query_param("local", "true"))
        .and(query_param_is_missing("max_id"))
        .respond_with(page(&["3", "2"]).insert_header("link", link))
        .mount(&server)
        .await;
    Mock::given(path("/api/v1/timelines/public"))
        .and(query_param("local", "true"))
        .and(query_param("max_id", "2"))
        .respond_with(page(&["1"]).insert_header("link", r#"</x?min_id=1>; rel="prev""#))
        .mount(&server)
        .await;
    let (client, public) = (client(&server.uri()), GetPublic { local: true, only_media: false });
    let first = client.page(&public, None).await.expect("the first page");
    assert_eq!(first.prev.as_ref().map(|cursor| cursor.as_str()), Some("min_id=3"), "newer things");
    let second = client.page(&public, first.next.as_ref()).await.expect("the second page");
    assert_eq!(second.items[0].id.as_str(), "1", "older things");
    assert_eq!(second.next, None, "the end");
}

#[tokio::test]
async fn without_links_the_last_id_leads_on() {
    let server = MockServer::start().await;
    Mock::given(query_param_is_missing("max_id")).respond_with(page(&["b", "a"])).mount(&server).await;
    Mock::given(query_param("max_id", "a")).respond_with(page(&["b", "a"])).mount(&server).await;
    let client = client(&server.uri());
    let first = client.page(&GetHome, None).await.expect("the first page");
    assert_eq!(first.next.as_ref().map(|cursor| cursor.as_str()), Some("max_id=a"), "asked by id");
    let second = client.page(&GetHome, first.next.as_ref()).await.expect("the same again");
    assert_eq!(second.next, None, "a server that ignores the cursor does not lead in circles");
}

#[tokio::test]
async fn links_about_something_else_do_not_end_a_list() {
    for header in [
        r#"<https://a.example/wp-json/>; rel="https://api.w.org/""#,
        "</assets/app.css>; rel=preload; as=style",
        r#"<https://cdn.example>; rel="preconnect", <https://a.example/feed>; rel="alternate""#,
    ] {
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(page(&["b", "a"]).insert_header("link", header)).mount(&server).await;
        let first = client(&server.uri()).page(&GetHome, None).await.expect("the first page");
        assert_eq!(first.next.as_ref().map(|cursor| cursor.as_str()), Some("max_id=a"), "{header}");
    }
    let server = MockServer::start().await;
    let both = r#"</app.css>; rel=preload, <https://a.example/x?min_id=b>; rel="prev""#;
    Mock::given(any()).respond_with(page(&["b", "a"]).insert_header("link", both)).mount(&server).await;
    let last = client(&server.uri()).page(&GetHome, None).await.expect("the last page");
    assert_eq!(last.next, None, "a server that names newer pages only has no older ones");
}

#[tokio::test]
async fn trends_without_links_go_on_by_offset() {
    let server = MockServer::start().await;
    let at = |offset: &str| Mock::given(path("/api/v1/trends/statuses")).and(query_param("offset", offset));
    at("3").respond_with(page(&["d", "e"])).mount(&server).await;
    at("5").respond_with(page(&[])).mount(&server).await;
    Mock::given(query_param_is_missing("offset")).respond_with(page(&["a", "b", "c"])).mount(&server).await;
    let client = client(&server.uri());
    let (mut cursor, mut seen) = (None, Vec::new());
    for _ in 0..9 {
        let page = client.page(&GetTrendingStatuses, cursor.as_ref()).await.expect("a page");
        seen.extend(page.items.iter().map(|post| post.id.to_string()));
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!((seen.concat().as_str(), cursor), ("abcde", None), "all of them, to the end");
}

#[tokio::test]
async fn trends_of_a_server_that_knows_no_offset_end() {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(page(&["a", "b"])).mount(&server).await;
    let client = client(&server.uri());
    let first = client.page(&GetTrendingStatuses, None).await.expect("the first page");
    assert_eq!(first.next.as_ref().map(|cursor| cursor.as_str()), Some("offset=2"), "it may go on");
    let second = client.page(&GetTrendingStatuses, first.next.as_ref()).await.expect("the same again");
    assert_eq!((second.items.len(), second.next), (0, None), "the same posts are not given again");
}

#[tokio::test]
async fn one_bad_post_never_loses_a_page() {
    let server = MockServer::start().await;
    let body = json!([post("3"), {"id": "2"}, post("1"), null, {"id": "0", "account": {"id": "1"}, "poll": 7}]);
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_json(body)).mount(&server).await;
    let page = client(&server.uri()).page(&GetHome, None).await.expect("the good ones");
    let ids: Vec<&str> = page.items.iter().map(|post| post.id.as_str()).collect();
    assert_eq!(ids, ["3", "1", "0"], "the good ones in order");
    assert_eq!(page.left_out, 3, "two posts and a poll");
}

#[tokio::test]
async fn a_home_that_is_being_built() {
    let server = MockServer::start().await;
    let building = ResponseTemplate::new(206)
        .set_body_json(json!([]))
        .insert_header("mastodon-async-refresh", r#"id="abc", retry=5, result_count=0"#);
    Mock::given(any()).respond_with(building).mount(&server).await;
    let page = client(&server.uri()).page(&GetHome, None).await.expect("an empty page");
    assert!(page.building, "206 is visible");
    assert_eq!(page.refresh, Some(AsyncRefresh { id: "abc".to_owned(), retry: 5 }), "when to ask again");
}
