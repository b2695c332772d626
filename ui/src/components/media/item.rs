//! One picture or film in a grid.

use super::played::{self, Attached};
use crate::components::icon::icon_small;
use crate::components::player;
use crate::ground::i18n::{length, t};
use crate::ground::motion;
use leptos::prelude::*;
use trente_contract::media::{Media, MediaKind};

/// The box: blur, picture, the button that opens it, and the badge that tells what it shows.
pub(super) fn item(
    media: &Media,
    shown: impl Fn() -> bool + Clone + Send + Sync + 'static,
    link: Option<&str>,
    attached: StoredValue<Attached>,
) -> AnyView {
    let failed = RwSignal::new(false);
    let blur = media.blur.clone().map(|src| view! { <img class="blur" src=src alt="" aria-hidden="true" /> });
    let src = media.preview.clone().filter(|src| !src.is_empty()).unwrap_or_else(|| match media.kind {
        // The data saver leaves the blur where there is no small picture: the large one is a tap away.
        MediaKind::Image if !player::is_saving() => media.src.clone(),
        _ => String::new(),
    });
    let src = motion::calm(src);
    let place = media.focus.map(|(x, y)| format!("{}% {}%", whole((x + 1.0) * 50.0), whole((1.0 - y) * 50.0)));
    let alt = media.alt.clone().unwrap_or_default();
    let seen = shown.clone();
    let picture = move || {
        (seen() && !src.is_empty()).then(|| {
            view! {
                <img
                    class="media__picture"
                    class:media__picture--failed=move || failed.get()
                    src=src.clone()
                    alt=alt.clone()
                    loading="lazy"
                    decoding="async"
                    draggable="false"
                    style:object-position=place.clone()
                    on:error=move |_| failed.set(true)
                />
            }
        })
    };
    let act = act(media, link, attached, picture.into_any());
    let told = media.alt.clone().map(|alt| told(alt, shown));
    view! {
        <div class="media__item">
            {blur}
            {act}
            {move || failed.get().then(|| view! { <p class="media__failed">{icon_small("image")}{t("post-media-failed")}</p> })}
            {told}
        </div>
    }
    .into_any()
}

/// It opens here; what has no address that the core gave leads to the web.
fn act(media: &Media, link: Option<&str>, attached: StoredValue<Attached>, picture: AnyView) -> AnyView {
    let inner = if media.kind == MediaKind::Image { picture } else { badged(media, picture) };
    if media.kind == MediaKind::Image || !media.src.is_empty() {
        let open = played::opener(media, attached);
        return view! {
            <button class="media__open" type="button" aria-label=player::named(media) on:click=move |_| open()>{inner}</button>
        }
        .into_any();
    }
    match played::address(media, link) {
        Some(url) => view! {
            <a class="media__open" href=url rel="noopener noreferrer" aria-label=player::named(media) title=t("post-media-plays")>
                {inner}
            </a>
        }
        .into_any(),
        None => view! { <div class="media__open" role="img" aria-label=player::named(media)>{inner}</div> }.into_any(),
    }
}

/// A film's still picture, with the sign that it plays and how long.
fn badged(media: &Media, picture: AnyView) -> AnyView {
    let long = media
        .duration
        .map(|seconds| view! { <span class="media__length num" aria-hidden="true">{length(seconds)}</span> });
    view! {
        {picture}
        <span class="media__play" aria-hidden="true">{icon_small("play")}</span>
        {long}
    }
    .into_any()
}

/// The badge, and the words it opens.
fn told(alt: String, shown: impl Fn() -> bool + Send + 'static) -> AnyView {
    let open = RwSignal::new(false);
    view! {
        <button
            class="alt"
            type="button"
            aria-expanded=move || open.get().to_string()
            title=t("post-media-description")
            hidden=move || !shown()
            on:click=move |_| open.update(|open| *open = !*open)
        >
            {t("post-alt")}
        </button>
        {move || open.get().then(|| view! { <p class="media__words" dir="auto" tabindex="0">{alt.clone()}</p> })}
    }
    .into_any()
}

/// Whole per cents are fine enough for a picture's focus, and Rust's printing of fractions is large.
#[expect(clippy::cast_possible_truncation, reason = "a cast to i32 saturates")]
fn whole(percent: f64) -> i32 {
    percent as i32
}
