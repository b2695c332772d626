//! Reading.

use super::{Answer, Request};
use crate::opened::Opened;
use tauri::State;
use trente_contract::commands::{
    FillGap, GuestPosts, HomeMarker, HomeTimeline, KeepPlace, NewerPosts, PersonPosts, ResumeHome, SetHomeMarker,
    ShowCatchUp, ShowKept, ShowKeptBeside, ShowProfile, TagTimeline, Thread,
};

pub(super) async fn guest_posts(core: State<'_, Opened>, request: Request<GuestPosts>) -> Answer<GuestPosts> {
    core.trente()?.guest_posts(request.0).await
}

pub(super) async fn home_timeline(core: State<'_, Opened>, request: Request<HomeTimeline>) -> Answer<HomeTimeline> {
    core.trente()?.home_timeline(request.0).await
}

pub(super) async fn kept_timeline(core: State<'_, Opened>, request: Request<ShowKept>) -> Answer<ShowKept> {
    core.trente()?.kept_timeline(request.0).await
}

pub(super) async fn kept_beside(core: State<'_, Opened>, request: Request<ShowKeptBeside>) -> Answer<ShowKeptBeside> {
    core.trente()?.kept_beside(request.0).await
}

pub(super) async fn keep_place(core: State<'_, Opened>, request: Request<KeepPlace>) -> Answer<KeepPlace> {
    core.trente()?.keep_place(request.0).await
}

pub(super) async fn newer_posts(core: State<'_, Opened>, request: Request<NewerPosts>) -> Answer<NewerPosts> {
    core.trente()?.newer_posts(request.0).await
}

pub(super) async fn fill_gap(core: State<'_, Opened>, request: Request<FillGap>) -> Answer<FillGap> {
    core.trente()?.fill_gap(request.0).await
}

pub(super) async fn home_marker(core: State<'_, Opened>, request: Request<HomeMarker>) -> Answer<HomeMarker> {
    core.trente()?.home_marker(request.0).await
}

pub(super) async fn resume_home(core: State<'_, Opened>, request: Request<ResumeHome>) -> Answer<ResumeHome> {
    core.trente()?.resume_home(request.0).await
}

pub(super) async fn catch_up(core: State<'_, Opened>, request: Request<ShowCatchUp>) -> Answer<ShowCatchUp> {
    core.trente()?.catch_up(request.0).await
}

pub(super) async fn set_home_marker(core: State<'_, Opened>, request: Request<SetHomeMarker>) -> Answer<SetHomeMarker> {
    core.trente()?.set_home_marker(request.0).await
}

pub(super) async fn tag_timeline(core: State<'_, Opened>, request: Request<TagTimeline>) -> Answer<TagTimeline> {
    core.trente()?.tag_timeline(request.0).await
}

pub(super) async fn person_posts(core: State<'_, Opened>, request: Request<PersonPosts>) -> Answer<PersonPosts> {
    core.trente()?.person_posts(request.0).await
}

pub(super) async fn thread(core: State<'_, Opened>, request: Request<Thread>) -> Answer<Thread> {
    core.trente()?.thread(request.0).await
}

pub(super) async fn profile(core: State<'_, Opened>, request: Request<ShowProfile>) -> Answer<ShowProfile> {
    core.trente()?.profile(request.0).await
}
