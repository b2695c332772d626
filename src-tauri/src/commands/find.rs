//! Looking for something, and reading beyond Home.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{
    FindPost, ForgetSearches, KeepSearch, PastSearches, ReadBeyond, ReadLists, Search, SetTag, ShowTag, Suggestions,
    TrendingNews, TrendingTags, WhatIsOpen,
};

pub(super) async fn search(core: State<'_, Opened>, request: Request<Search>) -> Answer<Search> {
    core.trente()?.search(request.0).await
}

pub(super) async fn find_post(core: State<'_, Opened>, request: Request<FindPost>) -> Answer<FindPost> {
    core.trente()?.find_post(request.0).await
}

pub(super) async fn past_searches(core: State<'_, Opened>, request: Request<PastSearches>) -> Answer<PastSearches> {
    core.trente()?.past_searches(request.0).await
}

pub(super) async fn keep_search(core: State<'_, Opened>, request: Request<KeepSearch>) -> Answer<KeepSearch> {
    core.trente()?.keep_search(request.0).await
}

pub(super) async fn forget_searches(
    core: State<'_, Opened>,
    request: Request<ForgetSearches>,
) -> Answer<ForgetSearches> {
    core.trente()?.forget_searches(request.0).await
}

pub(super) async fn trending_tags(core: State<'_, Opened>, request: Request<TrendingTags>) -> Answer<TrendingTags> {
    core.trente()?.trending_tags(request.0).await
}

pub(super) async fn trending_news(core: State<'_, Opened>, request: Request<TrendingNews>) -> Answer<TrendingNews> {
    core.trente()?.trending_news(request.0).await
}

pub(super) async fn what_is_open(core: State<'_, Opened>, request: Request<WhatIsOpen>) -> Answer<WhatIsOpen> {
    core.trente()?.what_is_open(request.0).await
}

pub(super) async fn read_beyond(core: State<'_, Opened>, request: Request<ReadBeyond>) -> Answer<ReadBeyond> {
    core.trente()?.read_beyond(request.0).await
}

pub(super) async fn read_lists(core: State<'_, Opened>, request: Request<ReadLists>) -> Answer<ReadLists> {
    core.trente()?.read_lists(request.0).await
}

pub(super) async fn show_tag(core: State<'_, Opened>, request: Request<ShowTag>) -> Answer<ShowTag> {
    core.trente()?.show_tag(request.0).await
}

pub(super) async fn set_tag(core: State<'_, Opened>, request: Request<SetTag>) -> Answer<SetTag> {
    core.trente()?.set_tag(request.0).await
}

pub(super) async fn suggestions(core: State<'_, Opened>, request: Request<Suggestions>) -> Answer<Suggestions> {
    core.trente()?.suggestions(request.0).await
}
