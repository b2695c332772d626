//! What the server says of itself.
//!
//! <https://docs.joinmastodon.org/methods/instance/>

use super::answer::{Answer, Refusal, ok};
use super::{Shared, Switches};
use axum::extract::State;
use axum::http::header;
use axum::response::IntoResponse;
use serde_json::{Value, json};
use std::sync::Arc;

/// The version that it says it is.
const VERSION: &str = "4.7.0";

/// `GET /.well-known/host-meta`
pub(super) async fn host_meta(State(shared): State<Arc<Shared>>) -> Answer {
    let web = shared.switches().web_origin.unwrap_or_else(|| shared.base.clone());
    let body = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<XRD xmlns=\"http://docs.oasis-open.org/ns/xri/xrd-1.0\">\n  \
         <Link rel=\"lrdd\" template=\"{web}/.well-known/webfinger?resource={{uri}}\"/>\n</XRD>\n"
    );
    Ok(([(header::CONTENT_TYPE, "application/xrd+xml; charset=utf-8")], body).into_response())
}

/// `GET /.well-known/nodeinfo`
pub(super) async fn nodeinfo_links(State(shared): State<Arc<Shared>>) -> Answer {
    let href = format!("{}/nodeinfo/2.0", shared.base);
    ok(json!({ "links": [{ "rel": "http://nodeinfo.diaspora.software/ns/schema/2.0", "href": href }] }))
}

/// `GET /nodeinfo/2.0`
pub(super) async fn nodeinfo(State(shared): State<Arc<Shared>>) -> Answer {
    let switches = shared.switches();
    let usual = if switches.gotosocial { "gotosocial" } else { "mastodon" };
    let name = switches.software.clone().unwrap_or_else(|| usual.to_owned());
    ok(json!({
        "version": "2.0", "software": { "name": name, "version": version(&switches) }, "protocols": ["activitypub"],
        "services": { "outbound": [], "inbound": [] }, "openRegistrations": false,
        "usage": { "users": { "total": 1204, "activeMonth": 312, "activeHalfyear": 640 }, "localPosts": 48211 },
        "metadata": { "nodeName": "Strict", "nodeDescription": "A server for tests" },
    }))
}

/// `GET /.well-known/oauth-authorization-server`
pub(super) async fn metadata(State(shared): State<Arc<Shared>>) -> Answer {
    if shared.switches().before_pkce || shared.switches().software.is_some() {
        return Err(Refusal::not_found());
    }
    let base = &shared.base;
    ok(json!({
        "issuer": format!("{base}/"), "service_documentation": "https://docs.joinmastodon.org/",
        "authorization_endpoint": format!("{base}/oauth/authorize"), "token_endpoint": format!("{base}/oauth/token"),
        "revocation_endpoint": format!("{base}/oauth/revoke"), "userinfo_endpoint": format!("{base}/oauth/userinfo"),
        "app_registration_endpoint": format!("{base}/api/v1/apps"), "scopes_supported": super::oauth::SCOPES,
        "response_types_supported": ["code"], "response_modes_supported": ["query", "fragment", "form_post"],
        "grant_types_supported": ["authorization_code", "client_credentials"],
        "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
        "code_challenge_methods_supported": ["S256"],
    }))
}

fn version(switches: &Switches) -> String {
    format!("{VERSION}{}", switches.version_ends)
}

fn configuration(base: &str, switches: &Switches) -> Value {
    let mut said = json!({
        "urls": { "streaming": base.replacen("http", "ws", 1), "status": null, "about": format!("{base}/about"), "privacy_policy": null, "terms_of_service": null },
        "vapid": { "public_key": super::push::VAPID },
        "accounts": { "max_featured_tags": 10, "max_pinned_statuses": 5, "max_profile_fields": 4, "max_display_name_length": 40, "max_note_length": 500,
            "profile_field_name_limit": 255, "profile_field_value_limit": 255, "max_avatar_description_length": 150, "max_header_description_length": 150 },
        "statuses": { "max_characters": 500, "max_media_attachments": 4, "characters_reserved_per_url": 23 },
        "media_attachments": { "description_limit": 1500, "image_matrix_limit": 33_177_600, "image_size_limit": super::media::PICTURE_MOST,
            "supported_mime_types": super::media::KINDS,
            "video_frame_rate_limit": 120, "video_matrix_limit": 8_294_400, "video_size_limit": super::media::FILM_MOST },
        "polls": { "max_options": super::polls::MOST_ANSWERS, "max_characters_per_option": super::polls::MOST_LETTERS,
            "min_expiration": super::polls::SHORTEST, "max_expiration": super::polls::LONGEST },
        "translation": { "enabled": false }, "limited_federation": false,
    });
    if !switches.post_types.is_empty() {
        let types: Vec<&str> = ["text/plain"].into_iter().chain(switches.post_types.iter().copied()).collect();
        said["statuses"]["supported_mime_types"] = json!(types);
    }
    said
}

/// `GET /api/v2/instance`
pub(super) async fn v2(State(shared): State<Arc<Shared>>) -> Answer {
    let switches = shared.switches();
    if switches.v1_only || switches.software.is_some() {
        return Err(Refusal::not_found());
    }
    let base = &shared.base;
    let api = switches.api_version();
    let asks = switches.registrations.clone();
    let thumbnail = format!("{base}/media/harbour.png");
    let mut body = json!({
        "domain": shared.domain, "title": "Strict", "version": version(&switches), "source_url": "https://github.com/mastodon/mastodon",
        "description": "A small harbour town for tests", "usage": { "users": { "active_month": 312 } },
        "thumbnail": { "url": thumbnail, "blurhash": super::pictures::blurhash("harbour"), "versions": {}, "description": "A harbour at dusk" },
        "icon": [{ "src": thumbnail, "size": "512x512" }], "languages": ["en", "fr"], "configuration": configuration(base, &switches),
        "registrations": {
            "enabled": asks.enabled, "approval_required": asks.approval_required, "reason_required": asks.reason_required,
            "message": asks.message.filter(|_| !asks.enabled), "min_age": asks.min_age, "url": asks.url,
        },
        "contact": { "email": "post@strict.example", "account": null },
        "rules": super::policies::rules(),
    });
    body["configuration"]["translation"]["enabled"] = json!(switches.translates);
    if let Some((local, remote)) = switches.live_feeds {
        body["configuration"]["timelines_access"] = json!({ "live_feeds": { "local": local, "remote": remote } });
    }
    if !switches.before_pkce {
        body["api_versions"] = json!({ "mastodon": api });
    }
    ok(body)
}

/// `GET /api/v1/instance`
pub(super) async fn v1(State(shared): State<Arc<Shared>>) -> Answer {
    let switches = shared.switches();
    let asks = switches.registrations.clone();
    if switches.software.is_some() {
        return Err(Refusal::not_found());
    }
    let base = &shared.base;
    ok(json!({
        "uri": shared.domain, "title": "Strict", "short_description": "A small harbour town for tests", "description": "",
        "email": "post@strict.example", "version": version(&switches), "urls": { "streaming_api": base.replacen("http", "ws", 1) },
        "stats": { "user_count": 1204, "status_count": 48211, "domain_count": 900 },
        "thumbnail": format!("{base}/media/harbour.png"), "languages": ["en", "fr"], "registrations": asks.enabled,
        "approval_required": asks.approval_required, "invites_enabled": false, "configuration": configuration(base, &switches), "contact_account": null,
        "rules": [{ "id": "1", "text": "Be kind" }],
    }))
}
