//! Commands that look for something, and that read beyond Home.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{
    FindPost, ForgetSearches, KeepSearch, PastSearches, ReadBeyond, ReadLists, Search, SetTag, ShowTag, Suggestions,
    TrendingNews, TrendingTags, WhatIsOpen,
};
use trente_contract::find::{Findings, ListName, News, Open, TagUse};
use trente_contract::page::{Page, Timeline};
use trente_contract::post::Post;
use trente_contract::reading::Suggested;

impl Trente {
    /// People, hashtags and posts, as the server ordered them. Only an address or a full handle is looked for elsewhere, too, and only
    /// for an account. Nothing for a guest beyond the first: servers let only members go on.
    ///
    /// # Errors
    /// When the server is not reached or refuses: many let only their members search.
    pub async fn search(&self, request: Search) -> Result<Findings, Fault> {
        self.finding.search(request).await
    }

    /// A post by its address, as an account's server has it, which may fetch it from where it lives. None when it cannot.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn find_post(&self, request: FindPost) -> Result<Option<Post>, Fault> {
        self.finding.find_post(request).await
    }

    /// What was searched for on this device, the last first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn past_searches(&self, request: PastSearches) -> Result<Vec<String>, Fault> {
        self.finding.past_searches(request).await
    }

    /// Keeps what was searched for, the last 10 of each account, until it is logged out. Gives what is kept now.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn keep_search(&self, request: KeepSearch) -> Result<Vec<String>, Fault> {
        self.finding.keep_search(request).await
    }

    /// Forgets what an account searched for.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn forget_searches(&self, request: ForgetSearches) -> Result<(), Fault> {
        self.finding.forget_searches(request).await
    }

    /// Hashtags that are much used now.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn trending_tags(&self, request: TrendingTags) -> Result<Page<TagUse>, Fault> {
        self.finding.trending_tags(request).await
    }

    /// Links that many share now.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn trending_news(&self, request: TrendingNews) -> Result<Page<News>, Fault> {
        self.finding.trending_news(request).await
    }

    /// People whom the server suggests to an account, each with its reason, without those who are followed already.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn suggestions(&self, request: Suggestions) -> Result<Vec<Suggested>, Fault> {
        self.finding.suggestions(request).await
    }

    /// What the server lets the reader read beyond Home: as it tells, less what it refused in this run.
    ///
    /// # Errors
    /// When the reader's log-in is not there any more.
    pub async fn what_is_open(&self, request: WhatIsOpen) -> Result<Open, Fault> {
        self.finding.what_is_open(request).await
    }

    /// Posts beyond Home, newest first.
    ///
    /// # Errors
    /// When the server is not reached or refuses, or there is no such list.
    pub async fn read_beyond(&self, request: ReadBeyond) -> Result<Timeline, Fault> {
        self.finding.read_beyond(request).await
    }

    /// The lists of an account.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn read_lists(&self, request: ReadLists) -> Result<Vec<ListName>, Fault> {
        self.finding.read_lists(request).await
    }

    /// A hashtag: how much it is used, and whether it is followed.
    ///
    /// # Errors
    /// When it is no hashtag, or the server is not reached or refuses.
    pub async fn show_tag(&self, request: ShowTag) -> Result<TagUse, Fault> {
        self.finding.show_tag(request).await
    }

    /// Follows a hashtag, or takes that back.
    ///
    /// # Errors
    /// When it is no hashtag, or the server is not reached or refuses.
    pub async fn set_tag(&self, request: SetTag) -> Result<TagUse, Fault> {
        self.finding.set_tag(request).await
    }
}
