//! The surface: one method a command, each taking the contract's request and giving its reply or a fault.

mod config;

pub use crate::oauth::{Arrival, Arrivals, Browser, NoBrowser, NoRedirect, Redirect, Verdict};
pub use crate::session::{Secret, SecretError, SecretStore};
pub use config::{Config, OpenError};

use std::sync::Arc;
use trente_contract::commands::{
    AwaitLogin, BeginLogin, CancelLogin, CreatePost, DeletePost, DiscardDraft, FindServer, FinishLogin, GuestPosts,
    HomeTimeline, LoadDraft, LogOut, LoggedOut, LoginStarted, Mark, OpenLink, PersonPosts, SaveDraft, SaveSettings,
    SetBookmark, SetBoost, SetFavourite, SetFollow, ShowProfile, Start, Started, SwitchAccount, TagTimeline, Thread,
    ThreadReply,
};
use trente_contract::compose::Draft;
use trente_contract::page::{Page, Timeline};
use trente_contract::person::{Profile, Relationship};
use trente_contract::post::{Entry, Post};
use trente_contract::reader::Account;
use trente_contract::server::Server;
use trente_contract::{Fault, FaultCode};

/// Everything the app knows and does, without a window. A clone is another handle on the same thing.
#[derive(Clone)]
pub struct Trente {
    config: Arc<Config>,
}

/// A picture or film for the window.
#[derive(Clone, Debug)]
pub struct MediaReply {
    /// Its media type, checked: never a type that can hold script.
    pub content_type: String,
    /// The file.
    pub bytes: bytes::Bytes,
}

/// Why a picture or film cannot be given.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MediaError {
    /// The core did not give out this address in this run.
    #[error("the core did not give out this address")]
    NotOurs,
    /// The server does not have it, or no longer.
    #[error("the server does not have it")]
    Gone,
    /// The server cannot be reached, or what it sent is no picture or film.
    #[error("it could not be fetched: {0}")]
    Failed(String),
}

macro_rules! not_yet {
    ($($(#[$doc:meta])* $name:ident($request:ty) -> $reply:ty;)*) => {
        impl Trente {$(
            $(#[$doc])*
            pub async fn $name(&self, request: $request) -> Result<$reply, Fault> {
                let _ = (request, &self.config);
                Err(Fault::new(FaultCode::Bug, "not built yet"))
            }
        )*}
    };
}

not_yet! {
    /// What the window needs to begin; answers from this device alone.
    start(Start) -> Started;
    /// Notes a moment of the stopwatch.
    mark(Mark) -> ();
    /// Keeps the person's choices.
    save_settings(SaveSettings) -> ();
    /// Opens an address in the person's browser.
    open_link(OpenLink) -> ();
    /// What everyone may read on a server.
    guest_posts(GuestPosts) -> Timeline;
    /// Posts of the people an account follows.
    home_timeline(HomeTimeline) -> Timeline;
    /// Posts with a hashtag.
    tag_timeline(TagTimeline) -> Timeline;
    /// A person's posts.
    person_posts(PersonPosts) -> Page<Entry>;
    /// A post with what came before and after it.
    thread(Thread) -> ThreadReply;
    /// A person's page.
    profile(ShowProfile) -> Profile;
    /// Follows or unfollows.
    set_follow(SetFollow) -> Relationship;
    /// Favourites a post, or takes that back.
    set_favourite(SetFavourite) -> Post;
    /// Boosts a post, or takes that back.
    set_boost(SetBoost) -> Post;
    /// Saves a post, or takes that back.
    set_bookmark(SetBookmark) -> Post;
    /// Sends a post.
    create_post(CreatePost) -> Post;
    /// Deletes one of the account's own posts.
    delete_post(DeletePost) -> ();
    /// Keeps what is being written.
    save_draft(SaveDraft) -> ();
    /// The draft that answers a post, or none.
    load_draft(LoadDraft) -> Option<Draft>;
    /// Throws a draft away.
    discard_draft(DiscardDraft) -> ();
    /// Finds the server in whatever was typed.
    find_server(FindServer) -> Server;
    /// Starts a log-in.
    begin_login(BeginLogin) -> LoginStarted;
    /// Waits until a log-in has ended.
    await_login(AwaitLogin) -> Account;
    /// Ends a log-in with a copied code.
    finish_login(FinishLogin) -> Account;
    /// Gives a log-in up.
    cancel_login(CancelLogin) -> ();
    /// Makes an account the one the app opens with.
    switch_account(SwitchAccount) -> ();
    /// Logs out.
    log_out(LogOut) -> LoggedOut;
}

impl Trente {
    /// Opens what is kept on this device and begins to fetch what the first screen needs. Call it inside a tokio
    /// runtime: the fetching runs there.
    ///
    /// # Errors
    /// When the folders cannot be made or the store cannot be opened, even after the old one was set aside.
    pub fn open(config: Config) -> Result<Self, OpenError> {
        Ok(Self { config: Arc::new(config) })
    }

    /// The picture or film behind an address that the core gave out: the path of a `media:` address, with or
    /// without the slash before it.
    ///
    /// # Errors
    /// When the address is not one of ours, or it cannot be had.
    pub async fn media(&self, path: &str) -> Result<MediaReply, MediaError> {
        let _ = (path, &self.config);
        Err(MediaError::NotOurs)
    }
}
