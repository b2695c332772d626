//! A link that many share.

use crate::components::icon::icon;
use crate::ground::i18n::{compact, t_args};
use crate::ground::motion;
use leptos::prelude::*;
use trente_contract::find::News;

/// The preview; it leads to `href`: the posts that share it, or the page itself.
#[expect(clippy::cast_precision_loss, reason = "plural forms need no more than 52 bits of people")]
pub fn card(news: &News, href: String) -> AnyView {
    let card = &news.card;
    let people = news.people.filter(|people| *people > 0).map(|people| {
        let words =
            t_args("find-news-people", &[("count", (people as f64).into()), ("people", compact(people).into())]);
        view! { " · " <span>{words}</span> }
    });
    let host = card.host.clone().map(|host| view! { " · " <bdi>{host}</bdi> });
    let picture = match card.image.clone().map(motion::calm) {
        Some(src) => {
            let blur = card.blur.clone();
            view! {
                {blur.map(|src| view! { <img class="blur" src=src alt="" aria-hidden="true" /> })}
                <img src=src alt="" loading="lazy" decoding="async" draggable="false" />
            }
            .into_any()
        }
        None => icon("news"),
    };
    view! {
        <a class="linkcard linkcard--row newscard" href=href lang=card.language.clone() rel="noopener noreferrer">
            <span class="linkcard__picture">{picture}</span>
            <span class="linkcard__text" dir="auto">
                <span class="linkcard__site"><bdi>{card.site.clone()}</bdi>{host}{people}</span>
                <span class="linkcard__title">{card.title.clone()}</span>
            </span>
        </a>
    }
    .into_any()
}
