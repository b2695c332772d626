//! A preview of a link.

use crate::ground::i18n::t;
use crate::ground::motion;
use leptos::prelude::*;
use trente_contract::post::Card;

/// The preview: with a wide picture above, or a small one beside the words.
pub fn linkcard(card: &Card) -> AnyView {
    // A square or small picture above the words would be a wall; beside them it is a stamp.
    let wide = card.image.is_some() && card.width >= 400 && card.width * 2 >= card.height * 3;
    let image = card.image.clone().map(motion::calm).map(|src| {
        let (blur, alt) = (card.blur.clone(), card.image_alt.clone().unwrap_or_default());
        view! {
            <span class="linkcard__picture">
                {blur.map(|src| view! { <img class="blur" src=src alt="" aria-hidden="true" /> })}
                <img src=src alt=alt loading="lazy" decoding="async" draggable="false" />
            </span>
        }
    });
    let host = card.host.clone().map(|host| view! { " · " <bdi>{host}</bdi> });
    let beside = card.image.is_some() && !wide;
    view! {
        <a
            class="linkcard"
            class:linkcard--row=beside
            href=card.url.clone()
            rel="noopener noreferrer"
            title=t("post-card-open")
            lang=card.language.clone()
        >
            {image}
            <span class="linkcard__text" dir="auto">
                <span class="linkcard__site"><bdi>{card.site.clone()}</bdi>{host}</span>
                <span class="linkcard__title">{card.title.clone()}</span>
                {(!card.description.is_empty()).then(|| view! { <span class="linkcard__desc">{card.description.clone()}</span> })}
            </span>
        </a>
    }
    .into_any()
}
