//! Which path leads where.

use super::answer::{Answer, Refusal};
use super::{
    Shared, accounts, asked, changing, collections, confirm, featured, filters, find, gotosocial, helping, inbox,
    instance, lists, markers, media, oauth, policies, polls, profile, push, quoting, safety, scheduled, search, signup,
    statuses, streaming, suggestions, tags, taken, timelines,
};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{delete, get, patch, post, put};
use std::sync::Arc;

/// The strict server's paths.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    let api = Router::new()
        .route("/api/v1/apps", post(oauth::register))
        .route("/api/v1/accounts", post(signup::sign_up))
        .route("/api/v1/emails/check_confirmation", get(confirm::check))
        .route("/api/v1/emails/confirmations", post(confirm::again))
        .route("/api/v1/accounts/verify_credentials", get(accounts::verify))
        .route("/api/v1/accounts/update_credentials", patch(profile::update))
        .route("/api/v1/accounts/alias", post(gotosocial::alias))
        .route("/api/v1/accounts/move", post(gotosocial::move_away))
        .route("/api/v1/accounts/lookup", get(accounts::lookup))
        .route("/api/v1/reports", post(safety::report))
        .route("/api/v1/domain_blocks", get(safety::blocked).post(safety::block).delete(safety::unblock))
        .route("/api/v1/domain_blocks/preview", get(safety::preview))
        .route("/api/v1/accounts/search", get(helping::search))
        .route("/api/v1/custom_emojis", get(helping::emoji))
        .route("/api/v1/accounts/relationships", get(accounts::relationships))
        .route("/api/v1/accounts/{id}", get(accounts::show))
        .route("/api/v1/accounts/{id}/following", get(taken::following))
        .route("/api/v1/mutes", get(taken::mutes))
        .route("/api/v1/blocks", get(taken::blocks))
        .route("/api/v1/accounts/{id}/statuses", get(timelines::of_person))
        .route("/api/v1/accounts/{id}/follow", post(accounts::follow))
        .route("/api/v1/accounts/{id}/unfollow", post(accounts::unfollow))
        .route("/api/v1/accounts/{id}/block", post(accounts::block))
        .route("/api/v1/accounts/{id}/unblock", post(accounts::unblock))
        .route("/api/v1/accounts/{id}/mute", post(accounts::mute))
        .route("/api/v1/accounts/{id}/unmute", post(accounts::unmute))
        .route("/api/v1/timelines/home", get(timelines::home))
        .route("/api/v1/timelines/public", get(timelines::public))
        .route("/api/v1/timelines/tag/{tag}", get(timelines::tag))
        .route("/api/v1/timelines/list/{id}", get(lists::timeline))
        .route("/api/v1/timelines/link", get(find::link))
        .route("/api/v1/bookmarks", get(find::bookmarks))
        .route("/api/v1/favourites", get(find::favourites))
        .route("/api/v1/lists", get(lists::all).post(lists::make))
        .route("/api/v1/lists/{id}", get(lists::show).put(lists::update).delete(lists::remove))
        .route("/api/v1/lists/{id}/accounts", get(lists::people).post(lists::add).delete(lists::take_out))
        .route("/api/v1/accounts/{id}/lists", get(lists::with))
        .route("/api/v1/filters", get(filters::phrases).post(filters::make_phrase))
        .route("/api/v1/filters/{id}", delete(filters::remove_phrase))
        .route("/api/v2/filters", get(filters::list).post(filters::make))
        .route("/api/v2/filters/{id}", delete(filters::remove))
        .route("/api/v1/trends/links", get(find::links))
        .route("/api/v1/trends/statuses", get(timelines::trends))
        .route("/api/v1/trends/tags", get(tags::trends))
        .route("/api/v1/tags/{name}", get(tags::show))
        .route("/api/v1/tags/{name}/{action}", post(tags::act))
        .route("/api/v1/followed_tags", get(tags::followed))
        .route("/api/v1/featured_tags", get(featured::all).post(featured::add))
        .route("/api/v1/featured_tags/suggestions", get(featured::suggestions))
        .route("/api/v1/featured_tags/{id}", delete(featured::remove))
        .route("/api/v2/search", get(search::search))
        .route("/api/v2/suggestions", get(suggestions::list))
        .route("/api/v1/directory", get(suggestions::directory))
        .route("/api/v1/collections/{id}", get(collections::show))
        .route("/api/v1/collections/{id}/items/{item}/revoke", post(collections::revoke))
        .route("/api/v1/accounts/{id}/collections", get(collections::made))
        .route("/api/v1/accounts/{id}/in_collections", get(collections::within))
        .route("/api/v1/instance/rules", get(policies::list))
        .route("/api/v1/instance/privacy_policy", get(policies::privacy))
        .route("/api/v1/instance/terms_of_service", get(policies::terms))
        .route("/api/v1/statuses", post(statuses::create))
        .route("/api/v1/statuses/{id}", get(statuses::show).put(changing::update).delete(statuses::delete))
        .route("/api/v1/statuses/{id}/source", get(changing::source))
        .route("/api/v1/statuses/{id}/interaction_policy", put(quoting::set_policy))
        .route("/api/v1/statuses/{id}/quotes/{quoting}/revoke", post(quoting::revoke))
        .route("/api/v1/statuses/{id}/context", get(statuses::context))
        .route("/api/v1/statuses/{id}/{action}", post(statuses::act))
        .route("/api/v1/scheduled_statuses", get(scheduled::list))
        .route("/api/v1/scheduled_statuses/{id}", get(scheduled::show).put(scheduled::update).delete(scheduled::delete))
        .route("/api/v1/polls/{id}", get(polls::show))
        .route("/api/v1/polls/{id}/votes", post(polls::vote))
        .route("/api/v1/push/subscription", post(push::create).put(push::alter).delete(push::delete))
        .route("/api/v1/streaming", get(streaming::open))
        .route("/api/v1/markers", get(markers::show).post(markers::save))
        .route("/api/v2/media", post(media::upload).layer(DefaultBodyLimit::disable()))
        .route("/api/v1/media/{id}", get(media::uploaded).put(media::describe))
        .route("/api/v1/notifications", get(inbox::list))
        .route("/api/v1/notifications/clear", post(inbox::clear))
        .route("/api/v1/notifications/requests", get(inbox::held::requests))
        .route("/api/v1/notifications/requests/{answer}", post(inbox::held::answer))
        .route("/api/v1/notifications/{id}/dismiss", post(inbox::dismiss))
        .route("/api/v2/notifications", get(inbox::groups))
        .route("/api/v2/notifications/unread_count", get(inbox::unread))
        .route("/api/v2/notifications/policy", get(inbox::held::policy).patch(inbox::held::set_policy))
        .route("/api/v2/notifications/{key}/dismiss", post(inbox::dismiss_group))
        .route("/api/v1/follow_requests", get(inbox::askers))
        .route("/api/v1/follow_requests/{id}/{answer}", post(inbox::answer_asker))
        .route("/api/v1/conversations", get(inbox::held::talks))
        .route("/api/v1/conversations/{id}/read", post(inbox::held::read_talk))
        .route("/api/v1/conversations/{id}", delete(inbox::held::remove_talk))
        .route("/oauth/authorize", get(oauth::authorize).post(oauth::decide))
        .route("/oauth/token", post(oauth::token))
        .route("/oauth/revoke", post(oauth::revoke))
        .route_layer(from_fn_with_state(Arc::clone(&shared), other_software));
    Router::new()
        .merge(api)
        .route("/.well-known/host-meta", get(instance::host_meta))
        .route("/.well-known/nodeinfo", get(instance::nodeinfo_links))
        .route("/.well-known/oauth-authorization-server", get(instance::metadata))
        .route("/nodeinfo/2.0", get(instance::nodeinfo))
        .route("/api/v1/instance", get(instance::v1))
        .route("/api/v2/instance", get(instance::v2))
        .route("/invite/{code}", get(policies::invite))
        .route("/collections/{id}", get(collections::page))
        .route("/auth/confirmation", get(confirm::follow))
        .route("/auth/captcha_confirmation", post(confirm::solved))
        .route("/media/{file}", get(media::picture))
        .fallback(nowhere)
        .layer(from_fn_with_state(Arc::clone(&shared), asked::record))
        .with_state(shared)
}

/// Software that is no Mastodon has none of Mastodon's paths.
async fn other_software(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Result<Response, Refusal> {
    if shared.switches().software.is_some() {
        return Err(Refusal::not_found());
    }
    Ok(next.run(request).await)
}

async fn nowhere() -> Answer {
    Err(Refusal::new(404, "Not Found"))
}
