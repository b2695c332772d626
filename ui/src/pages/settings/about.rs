//! What Trente is, and how fast it began.

use crate::components::icon::{icon_small, sized};
use crate::components::support;
use crate::ground::bridge::call;
use crate::ground::i18n::{number, t, t_args, t_attr};
use crate::ground::route::Route;
use crate::store;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::ReadStopwatch;
use trente_contract::settings::{Figure, Moment};

pub(super) fn view() -> AnyView {
    view! {
        <div class="row">
            <span class="row__icon">{icon_small("info")}</span>
            <span class="row__main"><span class="row__title">{t("settings-version")}</span></span>
            <span class="row__value">{env!("CARGO_PKG_VERSION")}</span>
        </div>
        <div class="row">
            <span class="row__icon">{icon_small("text")}</span>
            <span class="row__main">
                <span class="row__title">{t("settings-licence")}</span>
                <span class="row__sub">{t_attr("settings-licence", "text")}</span>
            </span>
        </div>
        <a class="row" href=Route::Licences.href()>
            <span class="row__icon">{icon_small("heart-hand")}</span>
            <span class="row__main">
                <span class="row__title">{t("licences")}</span>
                <span class="row__sub">{t_attr("licences", "line")}</span>
            </span>
            {sized("right", "icon icon--sm icon--flip")}
        </a>
        <a class="row" href=Route::Glossary.href()>
            <span class="row__icon">{icon_small("help")}</span>
            <span class="row__main">
                <span class="row__title">{t("glossary")}</span>
                <span class="row__sub">{t_attr("glossary", "line")}</span>
            </span>
            {sized("right", "icon icon--sm icon--flip")}
        </a>
        {store::state().account_now().map(|account| support::rows(&account.server))}
        {stopwatch()}
    }
    .into_any()
}

/// What the stopwatch showed; nothing until it ever showed something.
fn stopwatch() -> AnyView {
    let figures = RwSignal::new(Vec::new());
    spawn_local(async move {
        // A stopwatch that fails is nobody's trouble.
        if let Ok(read) = call(ReadStopwatch {}).await {
            figures.try_set(read);
        }
    });
    (move || {
        figures.with(|figures: &Vec<Figure>| {
            (!figures.is_empty()).then(|| {
                view! {
                    <div class="pad">
                        <div>
                            <p class="row__title">{t("settings-stopwatch")}</p>
                            <p class="row__sub">{t_attr("settings-stopwatch", "text")}</p>
                        </div>
                        <dl class="figures">{figures.iter().map(figure).collect_view()}</dl>
                    </div>
                }
            })
        })
    })
    .into_any()
}

fn figure(figure: &Figure) -> AnyView {
    let words = match figure.moment {
        Moment::FirstPaint => t("settings-first-paint"),
        Moment::FirstPosts => t("settings-first-posts"),
        Moment::Submitted => t("settings-submitted"),
        Moment::HomePosts => t("settings-home-posts"),
    };
    let seconds = number((f64::from(figure.ms) / 100.0).round() / 10.0);
    view! { <div><dt>{words}</dt><dd>{t_args("settings-seconds", &[("seconds", seconds.into())])}</dd></div> }
        .into_any()
}
