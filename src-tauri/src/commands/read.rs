//! Reading.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::{State, command};
use trente_contract::commands::{GuestPosts, HomeTimeline, PersonPosts, ShowProfile, TagTimeline, Thread};

#[command]
pub(super) async fn guest_posts(core: State<'_, Opened>, request: Request<GuestPosts>) -> Answer<GuestPosts> {
    core.trente()?.guest_posts(request.0).await
}

#[command]
pub(super) async fn home_timeline(core: State<'_, Opened>, request: Request<HomeTimeline>) -> Answer<HomeTimeline> {
    core.trente()?.home_timeline(request.0).await
}

#[command]
pub(super) async fn tag_timeline(core: State<'_, Opened>, request: Request<TagTimeline>) -> Answer<TagTimeline> {
    core.trente()?.tag_timeline(request.0).await
}

#[command]
pub(super) async fn person_posts(core: State<'_, Opened>, request: Request<PersonPosts>) -> Answer<PersonPosts> {
    core.trente()?.person_posts(request.0).await
}

#[command]
pub(super) async fn thread(core: State<'_, Opened>, request: Request<Thread>) -> Answer<Thread> {
    core.trente()?.thread(request.0).await
}

#[command]
pub(super) async fn profile(core: State<'_, Opened>, request: Request<ShowProfile>) -> Answer<ShowProfile> {
    core.trente()?.profile(request.0).await
}
