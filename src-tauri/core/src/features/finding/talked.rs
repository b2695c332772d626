//! Hashtags, news and people that are talked about, lists, and following a hashtag.

use super::Finding;
use crate::api::endpoints::lists::ListLists;
use crate::api::endpoints::tags::{self, FollowTag, UnfollowTag};
use crate::api::endpoints::trends::{GetTrendingLinks, GetTrendingTags};
use crate::api::entities::Tag;
use crate::api::{ApiError, Page as ApiPage};
use crate::ground::Asking;
use crate::html;
use crate::reading::{Readership, is_hashtag, suggested_by_server};
use crate::view;
use std::collections::HashSet;
use trente_contract::commands::{ReadLists, SetTag, ShowTag, Suggestions, TrendingNews, TrendingTags};
use trente_contract::find::{ListName, News, TagUse};
use trente_contract::page::Page;
use trente_contract::reading::Suggested;
use trente_contract::{Fault, FaultCode};

impl Finding {
    pub(crate) async fn trending_tags(&self, request: TrendingTags) -> Result<Page<TagUse>, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let page = asking.client.page(&GetTrendingTags, request.cursor.as_ref()).await;
        let ApiPage { items, next, .. } = self.answered(&asking, page).await?;
        let mut seen = HashSet::new();
        let tags = items.iter().filter_map(view::tag).filter(|tag| seen.insert(tag.name.to_lowercase()));
        Ok(Page { items: tags.collect(), next })
    }

    pub(crate) async fn trending_news(&self, request: TrendingNews) -> Result<Page<News>, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let page = asking.client.page(&GetTrendingLinks, request.cursor.as_ref()).await;
        let ApiPage { items, next, .. } = self.answered(&asking, page).await?;
        let context = self.ground.view(&asking);
        Ok(Page { items: items.iter().filter_map(|link| view::news(link, &context)).collect(), next })
    }

    pub(crate) async fn suggestions(&self, request: Suggestions) -> Result<Vec<Suggested>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let found = suggested_by_server(Readership { client: &asking.client, own_id: asking.own_id.as_deref() }).await;
        let found = self.answered(&asking, found).await?;
        let context = self.ground.view(&asking);
        Ok(found.iter().map(|found| view::suggested(&found.account, found.why.clone(), &context)).collect())
    }

    pub(crate) async fn read_lists(&self, request: ReadLists) -> Result<Vec<ListName>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let lists = asking.client.send(&ListLists).await;
        let name = |list: crate::api::entities::AccountList| {
            let (id, title) = (list.id.to_string(), html::tidy(&list.title, html::LABEL));
            // A name of nothing could not be pressed.
            ListName { title: if title.is_empty() { id.clone() } else { title }, id: id.into() }
        };
        Ok(self.answered(&asking, lists).await?.0.into_iter().map(name).collect())
    }

    pub(crate) async fn show_tag(&self, request: ShowTag) -> Result<TagUse, Fault> {
        let asking = self.ground.ask_as(&request.reader).await?;
        let name = bare(&request.tag)?;
        let found = asking.client.send(&tags::ShowTag { name }).await;
        self.tag_use(&asking, found).await
    }

    pub(crate) async fn set_tag(&self, request: SetTag) -> Result<TagUse, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        let name = bare(&request.tag)?;
        let answer = match request.on {
            true => asking.client.send(&FollowTag { name }).await,
            false => asking.client.send(&UnfollowTag { name }).await,
        };
        // Some servers answer before they have done it; what was asked holds.
        self.tag_use(&asking, answer).await.map(|tag| TagUse { following: Some(request.on), ..tag })
    }

    async fn tag_use(&self, asking: &Asking, answer: Result<Tag, ApiError>) -> Result<TagUse, Fault> {
        let found = self.answered(asking, answer).await?;
        view::tag(&found)
            .ok_or_else(|| Fault::new(FaultCode::BadAnswer, "tag: no hashtag").at(asking.client.origin().domain()))
    }

    async fn answered<T>(&self, asking: &Asking, answer: Result<T, ApiError>) -> Result<T, Fault> {
        match answer {
            Ok(answer) => Ok(answer),
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}

/// A hashtag without its #.
///
/// # Errors
/// When it is none: no server has it.
pub(super) fn bare(tag: &str) -> Result<&str, Fault> {
    let name = tag.trim().trim_start_matches('#');
    if is_hashtag(name) { Ok(name) } else { Err(Fault::new(FaultCode::NotFound, "tag: no hashtag")) }
}
