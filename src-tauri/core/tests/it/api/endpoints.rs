//! What each endpoint asks, line by line.

use super::client;
use trente_core::api::endpoints::{
    accounts, apps, collections, conversations, custom_emojis, domain_blocks, emails, featured_tags, filters,
    follow_requests, instance, lists, markers, media, notifications, polls, reports, scheduled_statuses, search,
    statuses, suggestions, tags, timelines, trends,
};
use trente_core::api::entities::{
    AccountId, EntityId, MediaId, NotificationId, NotificationType, PolicyValue, PollId, StatusId,
};
use trente_core::api::{Client, Endpoint};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

/// The request line and body that an endpoint sends. The answer is of no use to it.
async fn line<E: Endpoint>(server: &MockServer, client: &Client, endpoint: E) -> String {
    server.reset().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(418)).mount(server).await;
    assert!(client.send(&endpoint).await.is_err(), "a teapot has no answer");
    let requests = server.received_requests().await.expect("recorded");
    let request = &requests[0];
    let query = request.url.query().map(|query| format!("?{query}")).unwrap_or_default();
    let body = String::from_utf8_lossy(&request.body);
    format!("{} {}{query} {body}", request.method, request.url.path()).trim_end().to_owned()
}

#[tokio::test]
async fn each_asks_what_the_documentation_says() {
    let server = MockServer::start().await;
    let (client, post, person) = (client(&server.uri()), StatusId::from("1/2"), AccountId::from("7"));
    let mut lines = Vec::new();
    macro_rules! ask {
        ($($endpoint:expr;)*) => {$( lines.push(line(&server, &client, $endpoint).await); )*};
    }
    ask! {
        instance::GetInstance;
        instance::GetV1Instance;
        apps::CreateApp {
            client_name: "Trente".to_owned(),
            redirect_uris: vec!["http://127.0.0.1/back".to_owned(), "urn:ietf:wg:oauth:2.0:oob".to_owned()],
            scopes: vec!["read".to_owned(), "write".to_owned()],
            website: Some("https://trente.social".to_owned()),
        };
        instance::GetPrivacyPolicy;
        instance::GetTermsOfService;
        instance::GetInvite { code: "abc" };
        accounts::CreateAccount {
            username: "lea",
            email: "lea+x@mail.example",
            password: "pass & word",
            agreement: true,
            locale: "fr",
            reason: Some("Boats"),
            date_of_birth: Some("1990-05-06"),
            invite_code: None,
        };
        emails::CheckConfirmation;
        emails::ResendConfirmation { email: None };
        emails::ResendConfirmation { email: Some("right@mail.example") };
        tags::FollowTag { name: "café/au" };
        search::FindAccounts { handle: "@lea@piaille.fr" };
        accounts::VerifyCredentials;
        accounts::GetAccount { id: &person };
        accounts::LookupAccount { acct: "lea@piaille.fr" };
        accounts::ListStatuses { id: &person, exclude_replies: true, exclude_reblogs: false, pinned: true, only_media: false };
        accounts::FollowAccount { id: &person };
        accounts::UnfollowAccount { id: &person };
        accounts::GetRelationships { ids: &[person.clone(), AccountId::from("8")] };
        timelines::GetPublic { local: true, only_media: true };
        timelines::GetHome;
        timelines::GetTag { tag: "café/au?lait" };
        trends::GetTrendingStatuses;
        trends::GetTrendingTags;
        statuses::GetStatus { id: &post };
        statuses::GetContext { id: &post };
        statuses::GetSource { id: &post };
        statuses::DeleteStatus { id: &post };
        statuses::FavouriteStatus { id: &post };
        statuses::UnfavouriteStatus { id: &post };
        statuses::ReblogStatus { id: &post };
        statuses::UnreblogStatus { id: &post };
        statuses::BookmarkStatus { id: &post };
        statuses::PinStatus { id: &post };
        statuses::UnpinStatus { id: &post };
        statuses::UnbookmarkStatus { id: &post };
        statuses::CreateStatus {
            status: "Hé & ho",
            visibility: None,
            language: None,
            spoiler_text: "spoilers",
            sensitive: true,
            in_reply_to_id: Some(&post),
            media_ids: &[MediaId::from("3"), MediaId::from("4")],
            poll: None,
            quote_approval_policy: Some("followers"),
            quoted_status_id: None,
            local_only: false,
            content_type: None,
            idempotency_key: "k",
        };
        statuses::CreateStatus {
            status: "Tea?",
            visibility: None,
            language: None,
            spoiler_text: "",
            sensitive: false,
            in_reply_to_id: None,
            media_ids: &[],
            poll: Some(statuses::CreatePoll { options: vec!["Yes & no", "No"], multiple: true, expires_in: 300 }),
            quote_approval_policy: None,
            quoted_status_id: Some(&post),
            local_only: true,
            content_type: Some("text/markdown"),
            idempotency_key: "k",
        };
        statuses::UpdateStatus {
            id: &post,
            status: "Hé & ho",
            spoiler_text: "",
            sensitive: false,
            language: Some("fr"),
            content_type: Some("text/plain"),
            media_ids: &[MediaId::from("3"), MediaId::from("4")],
            media_attributes: &[statuses::MediaChange { id: &MediaId::from("4"), description: "A cat", focus: (-0.5, 1.0) }],
            poll: Some(statuses::CreatePoll { options: vec!["Yes & no", "No"], multiple: false, expires_in: 300 }),
        };
        statuses::RedraftStatus { id: &post };
        statuses::SetInteractionPolicy { id: &post, quote_approval_policy: "nobody" };
        statuses::RevokeQuote { id: &post, quoting: &StatusId::from("9") };
        scheduled_statuses::ScheduleStatus {
            post: statuses::CreateStatus {
                status: "Later",
                visibility: None,
                language: None,
                spoiler_text: "",
                sensitive: false,
                in_reply_to_id: None,
                media_ids: &[],
                poll: None,
                quote_approval_policy: None,
                quoted_status_id: None,
                local_only: false,
                content_type: None,
                idempotency_key: "k",
            },
            scheduled_at: "2030-01-01T08:00:00.000Z",
        };
        scheduled_statuses::ListScheduled;
        scheduled_statuses::GetScheduled { id: &EntityId::from("31") };
        scheduled_statuses::UpdateScheduled { id: &EntityId::from("31"), scheduled_at: "2030-01-01T08:00:00.000Z" };
        scheduled_statuses::DeleteScheduled { id: &EntityId::from("31") };
        custom_emojis::ListCustomEmojis;
        accounts::SearchAccounts { text: "Rosa O", limit: 8 };
        polls::GetPoll { id: &PollId::from("71") };
        polls::VoteInPoll { id: &PollId::from("71"), choices: &[0, 2] };
        media::GetMedia { id: &MediaId::from("3") };
        media::UpdateMedia { id: &MediaId::from("3"), description: "A cat & a dog", focus: Some((-0.5, 1.0)) };
        media::UpdateMedia { id: &MediaId::from("3"), description: "", focus: None };
        tags::ListFollowedTags;
        suggestions::ListSuggestions;
        suggestions::ListDirectory { local: true };
        collections::GetCollection { id: &EntityId::from("5") };
        collections::ListCollections { id: &person, containing: false };
        collections::ListCollections { id: &person, containing: true };
        collections::RevokeItem { collection: &EntityId::from("5"), item: &EntityId::from("92") };
        filters::ListFilters;
        filters::CreateFilter {
            title: "rain",
            words: &[("rain", true), ("#tide", true)],
            context: &filters::EVERYWHERE,
            action: "hide",
            expires_in: Some(60),
            statuses: &[],
        };
        filters::CreateFilter {
            title: "one post",
            words: &[],
            context: &["home"],
            action: "blur",
            expires_in: None,
            statuses: std::slice::from_ref(&post),
        };
        accounts::FollowAs { id: &person, reblogs: false, notify: true, languages: &["fr".to_owned(), "en".to_owned()] };
        accounts::ListsWith { id: &person };
        lists::ListAccounts { id: &EntityId::from("5") };
        lists::CreateList { title: "Boats & bread", replies_policy: "list", exclusive: false };
        lists::AddToList { id: &EntityId::from("5"), accounts: &[person.clone(), AccountId::from("8")] };
        filters::DeleteFilter { id: &EntityId::from("3") };
        filters::CreatePhrase { phrase: "rain", irreversible: false, expires_in: None };
        filters::DeletePhrase { id: &EntityId::from("3") };
        domain_blocks::BlockDomain { domain: "far.example" };
        domain_blocks::UnblockDomain { domain: "far.example" };
        domain_blocks::ListDomainBlocks;
        domain_blocks::PreviewDomainBlock { domain: "far.example" };
        reports::CreateReport {
            account_id: &person,
            status_ids: &[StatusId::from("3"), StatusId::from("4")],
            category: "violation",
            rule_ids: &["1".to_owned(), "2".to_owned()],
            comment: "Spam & <b>",
            forward: true,
        };
        search::FindStatuses { address: "https://a.example/@ada/1", resolve: true };
        markers::GetMarkers;
        markers::SaveMarkers { home: &post };
        search::Search { text: "two words", kind: None, limit: 20, offset: 0, resolve: false };
        search::Search { text: "@lea@piaille.fr", kind: Some("accounts"), limit: 20, offset: 20, resolve: true };
        tags::ShowTag { name: "café" };
        timelines::GetTags { tags: &["cats".to_owned(), "dogs".to_owned(), "café".to_owned()] };
        timelines::GetList { id: "3/1" };
        timelines::GetLink { url: "https://a.example/b?c=d" };
        timelines::ListBookmarks;
        timelines::ListFavourites;
        trends::GetTrendingLinks;
        lists::ListLists;
        lists::FetchList { id: &EntityId::from("31") };
        lists::CreateList { title: "Boats & tea", replies_policy: "none", exclusive: true };
        lists::UpdateList { id: &EntityId::from("31"), title: "Boats", replies_policy: "list", exclusive: false };
        lists::DeleteList { id: &EntityId::from("31") };
        lists::RemoveMember { id: &EntityId::from("31"), person: &person };
        notifications::ListNotifications { types: &[NotificationType::Mention] };
        notifications::ListGroups { types: &[], supported: &[NotificationType::Mention, NotificationType::Reblog] };
        notifications::CountGroups;
        notifications::DismissGroup { key: "favourite-1/2" };
        notifications::DismissNotification { id: &NotificationId::from("31") };
        notifications::ClearNotifications;
        notifications::GetNotificationsMarker;
        notifications::SetNotificationsMarker { last_read_id: &NotificationId::from("31") };
        notifications::GetPolicy;
        notifications::SetPolicy { field: "for_not_following", value: &PolicyValue::Filter };
        notifications::ListRequests;
        notifications::AcceptRequests { ids: &[EntityId::from("1"), EntityId::from("2")] };
        notifications::DismissRequests { ids: &[EntityId::from("1")] };
        follow_requests::ListFollowRequests;
        follow_requests::AuthorizeFollow { id: &person };
        follow_requests::RejectFollow { id: &person };
        conversations::ListConversations;
        conversations::ReadConversation { id: &EntityId::from("9") };
        conversations::RemoveConversation { id: &EntityId::from("9") };
        accounts::UpdateCredentials { display_name: Some("Léa".to_owned()), ..Default::default() };
        accounts::UpdateCredentials {
            fields: Some(vec![("Home".to_owned(), "https://a.example".to_owned())]),
            locked: Some(true),
            privacy: Some("private"),
            quote_policy: Some("followers"),
            ..Default::default()
        };
        accounts::MuteAccount { id: &person, notifications: true, duration: Some(3600) };
        accounts::MuteAccount { id: &person, notifications: false, duration: None };
        accounts::UnmuteAccount { id: &person };
        accounts::BlockAccount { id: &person };
        accounts::UnblockAccount { id: &person };
        accounts::ChangeFollow { id: &person, notify: Some(true), reblogs: None };
        accounts::ChangeFollow { id: &person, notify: None, reblogs: Some(false) };
        accounts::RemoveFollower { id: &person };
        accounts::FeatureAccount { id: &person, on: true, endorse: true };
        accounts::FeatureAccount { id: &person, on: false, endorse: false };
        accounts::NoteAccount { id: &person, comment: "Met at the harbour & liked" };
        accounts::GetFamiliarFollowers { id: &person };
        accounts::ListFollowers { id: &person };
        accounts::ListFollowing { id: &person };
        accounts::ListEndorsements { id: &person };
        accounts::ListFeaturedTags { id: &person };
        featured_tags::ListOwnFeaturedTags;
        featured_tags::FeatureTag { name: "café" };
        featured_tags::DeleteFeaturedTag { id: &EntityId::from("3/1") };
        featured_tags::ListSuggestedTags;
        accounts::ListMutes;
        accounts::ListBlocks;
        statuses::ListRebloggedBy { id: &post };
        statuses::ListFavouritedBy { id: &post };
        statuses::GetHistory { id: &post };
        statuses::TranslateStatus { id: &post, language: Some("fr") };
        statuses::GetAsyncRefresh { id: "ImNvbg==--a1" };
        accounts::AliasAccount { also_known_as_uris: &["https://a.example/users/lea".to_owned()] };
        accounts::MoveAccount { moved_to_uri: "https://b.example/users/lea", password: "pass & word" };
    }
    let lines = lines.join("\n");
    insta::assert_snapshot!(lines);
}

#[tokio::test]
async fn a_form_for_oauth_goes_without_the_login() {
    let server = MockServer::start().await;
    let token = serde_json::json!({"access_token": "new", "token_type": "Bearer", "scope": "read"});
    Mock::given(any()).respond_with(ResponseTemplate::new(200).set_body_json(token)).mount(&server).await;
    let client = client(&server.uri()).with_token("old");
    let form = [("grant_type", "client_credentials"), ("scope", "read write")];
    let token: trente_core::api::entities::Token = client.post_form(&["oauth", "token"], &form).await.expect("a token");
    assert_eq!(token.access_token, "new", "the answer is read");
    let request = &server.received_requests().await.expect("recorded")[0];
    assert_eq!(request.body, b"grant_type=client_credentials&scope=read+write", "the form");
    assert!(!request.headers.contains_key("authorization"), "no log-in goes along");
}
