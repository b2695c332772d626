//! Opening what is attached; and what cannot be shown as a picture: sounds, which play here, and unknown things, which open
//! in the browser.

use crate::components::icon::{icon, icon_small};
use crate::components::viewer;
use crate::ground::i18n::{length, t};
use leptos::prelude::*;
use trente_contract::media::{Media, MediaKind};

/// All that a post has attached and the viewer shows, and whether it is covered now.
#[derive(Clone)]
pub(super) struct Attached {
    pub(super) all: Vec<Media>,
    pub(super) sensitive: bool,
    pub(super) revealed: ArcRwSignal<bool>,
}

/// Opens the viewer at this one. What is still covered is not come by there.
pub(super) fn opener(media: &Media, attached: StoredValue<Attached>) -> impl Fn() + Clone + 'static {
    let (id, src) = (media.id.clone(), media.src.clone());
    move || {
        let Attached { mut all, sensitive, revealed } = attached.get_value();
        let is_this = |one: &Media| one.id == id && one.src == src;
        let revealed = revealed.get_untracked();
        all.retain(|one| revealed || is_this(one) || !sensitive && one.held_back.is_none());
        let place = all.iter().position(is_this).unwrap_or(0);
        viewer::open(all, place);
    }
}

/// Where the original is on the web: its own address, else the post's page.
pub(super) fn address(media: &Media, link: Option<&str>) -> Option<String> {
    let web = |url: &&str| url.starts_with("https://") || url.starts_with("http://");
    media.remote.as_deref().filter(web).or(link.filter(web)).map(str::to_owned)
}

/// A row with what it is, what it holds and the way to it.
pub(super) fn row(media: &Media, link: Option<&str>, attached: StoredValue<Attached>) -> AnyView {
    let audio = media.kind == MediaKind::Audio;
    let here = audio && !media.src.is_empty();
    let (glyph, words) = if audio { ("play", "post-media-audio") } else { ("external", "post-media-other") };
    let text = media.alt.clone().unwrap_or_else(|| t(if here { "post-media-no-alt" } else { "post-media-plays" }));
    let inner = view! {
        <span class="row__icon">{icon(glyph)}</span>
        <span class="row__main">
            <span class="row__title">{t(words)}</span>
            <span class="row__sub" dir="auto">{text}</span>
        </span>
        {media.duration.map(|seconds| view! { <span class="row__value num">{length(seconds)}</span> })}
        {(!here).then(|| icon_small("external"))}
    };
    if here {
        let open = opener(media, attached);
        return view! { <button class="row attachment" type="button" on:click=move |_| open()>{inner}</button> }
            .into_any();
    }
    match address(media, link) {
        Some(url) => view! { <a class="row attachment" href=url rel="noopener noreferrer">{inner}</a> }.into_any(),
        None => view! { <div class="row attachment">{inner}</div> }.into_any(),
    }
}
