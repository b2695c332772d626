//! Pictures, films and sounds of a post.

mod item;
mod played;

use super::icon::icon_small;
use crate::ground::i18n::{t, t_args};
use leptos::prelude::*;
use played::Attached;
use trente_contract::media::{Media, MediaKind};

/// Everything attached: pictures and films in grids of up to four, sounds and unknown things in rows below.
/// `link` is the post's own page, for attachments that have no address of their own.
pub fn grid(all: &[Media], sensitive: bool, revealed: ArcRwSignal<bool>, link: Option<String>) -> AnyView {
    let (seen, rows): (Vec<Media>, Vec<Media>) =
        all.iter().cloned().partition(|media| !matches!(media.kind, MediaKind::Audio | MediaKind::Other));
    // Sounds stand behind the pictures, as they do below them.
    let open = seen.iter().chain(&rows).filter(|media| media.kind != MediaKind::Other && !media.src.is_empty());
    let attached = Attached { all: open.cloned().collect(), sensitive, revealed: revealed.clone() };
    let attached = StoredValue::new(attached);
    let grids =
        seen.chunks(4).map(|chunk| one_grid(chunk, sensitive, &revealed, link.as_deref(), attached)).collect_view();
    let rows = rows.iter().map(|media| played::row(media, link.as_deref(), attached)).collect_view();
    view! { {grids}{rows} }.into_any()
}

fn one_grid(
    chunk: &[Media],
    sensitive: bool,
    revealed: &ArcRwSignal<bool>,
    link: Option<&str>,
    attached: StoredValue<Attached>,
) -> AnyView {
    let class = match chunk.len() {
        1 => "media media--1",
        2 => "media media--2",
        3 => "media media--3",
        _ => "media media--4",
    };
    // A box of the picture's own shape, so that nothing moves when it comes; extremes are cropped.
    let shape = chunk.first().filter(|_| chunk.len() == 1).and_then(shape);
    // What lies at another server is fetched at a tap: whoever keeps it would learn that somebody looks.
    let held = chunk.iter().find_map(|media| media.held_back.clone());
    let covered = sensitive || held.is_some();
    let shown = {
        let revealed = revealed.clone();
        move || !covered || revealed.get()
    };
    let items = chunk.iter().map(|media| item::item(media, shown.clone(), link, attached)).collect_view();
    let cover = covered.then(|| cover(revealed.clone(), sensitive, held));
    view! {
        <div class=class class:media--hidden=move || !shown() style:aspect-ratio=shape>
            {items}
            {cover}
        </div>
    }
    .into_any()
}

/// Width by height of a single picture, held between a tall phone screen and a wide strip.
fn shape(media: &Media) -> Option<String> {
    let (width, height) = (f64::from(media.width?), f64::from(media.height?));
    (width > 0.0 && height > 0.0).then(|| (width / height).clamp(0.8, 2.4).to_string())
}

fn cover(revealed: ArcRwSignal<bool>, sensitive: bool, held: Option<String>) -> AnyView {
    let state = revealed.clone();
    (move || {
        let revealed = revealed.clone();
        if state.get() {
            view! {
                <button
                    class="media__hide iconbtn"
                    type="button"
                    aria-label=t("post-sensitive-hide")
                    on:click=move |_| revealed.set(false)
                >
                    {icon_small("eye")}
                </button>
            }
            .into_any()
        } else {
            view! {
                <button class="media__cover" type="button" on:click=move |_| revealed.set(true)>
                    {icon_small("eye")}
                    {sensitive.then(|| view! { <span>{t("post-sensitive")}</span> })}
                    {held.clone().map(|held| view! { <span>{t_args("post-held-back", &[("server", held.into())])}</span> })}
                    <span class="btn btn--sm">{t("post-sensitive-show")}</span>
                </button>
            }
            .into_any()
        }
    })
    .into_any()
}
