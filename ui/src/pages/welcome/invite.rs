//! The way in: one server and why, two others to compare, and the door for those who have an account already.

use super::link;
use crate::components::icon::{icon_small, sized};
use crate::components::{pick, server};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::pages::waiting;
use crate::store::choosing::Choosing;
use crate::store::{rooms, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::LoadForm;
use trente_contract::directory::{Choice, Obstacle, PassedOver};
use trente_contract::join::Begun;

pub(super) fn invite(choosing: Choosing) -> AnyView {
    let open = RwSignal::new(false);
    // Built anew only when something in it changes: what somebody is about to tap stays where it is.
    let best = Memo::new(move |_| choosing.best());
    let others = Memo::new(move |_| choosing.ordered().into_iter().skip(1).take(2).collect::<Vec<_>>());
    view! {
        <aside class="invite" class:invite--open=move || open.get() aria-label=t("welcome-invite")>
            <div class="invite__intro">
                <p class="display">{t("welcome-headline")}</p>
                <p class="lede">{t("welcome-lede")}</p>
            </div>
            {waiting::banner()}
            {begun()}
            <section class="pick">
                {move || match best.get() {
                    Some(choice) => card(&choice),
                    // The core knows of no server to recommend: the one that is read is one.
                    None => plain(&state().guest_server.get()),
                }}
            </section>
            <div class="invite__links">
                <button
                    class="tap invite__toggle"
                    type="button"
                    aria-expanded=move || open.get().to_string()
                    aria-controls="others"
                    on:click=move |_| open.update(|open| *open = !*open)
                >
                    <span>{move || t(if choosing.ordered().len() > 1 { "welcome-others" } else { "welcome-more" })}</span>
                    {sized("down", "icon icon--xs")}
                </button>
                <a class="tap invite__account" href=Route::Login { wish: None }.href() aria-label=t("welcome-have-account-label")>
                    <span>{t("welcome-have-account")}</span>
                    <span aria-hidden="true">{t("log-in")}</span>
                </a>
            </div>
            <div class="others" id="others">
                {move || others.with(|choices| self::others(choosing, choices))}
                {link::view()}
            </div>
            {passed_over(choosing)}
            <p class="invite__mail">{icon_small("mail")}<span>{t("welcome-mail")}</span></p>
        </aside>
    }
    .into_any()
}

/// A form that was begun, in an earlier run or a moment ago: the way back to it.
fn begun() -> AnyView {
    let begun = RwSignal::new(None::<Begun>);
    spawn_local(async move {
        // A form that cannot be read is typed again.
        begun.try_set(call(LoadForm {}).await.ok().flatten());
    });
    (move || {
        let Begun { server, form } = begun.get().filter(|_| !rooms::any())?;
        let words = t_args("welcome-begun", &[("server", pick::shown(&server).into())]);
        let back = Route::Join { server: Some(server), invite: form.invite, wish: None };
        Some(view! {
            <div class="banner" role="status">
                {icon_small("pen")}
                <span>{words}</span>
                <a class="btn btn--sm btn--outline" href=back.href()>{t("welcome-begun-go")}</a>
            </div>
        })
    })
    .into_any()
}

fn card(choice: &Choice) -> AnyView {
    view! {
        <div class="pick__head">
            {pick::picture_of(choice, "server-pic server-pic--lg")}
            <div>
                <h2 class="pick__name"><bdi dir="ltr">{pick::shown(&choice.domain).to_owned()}</bdi></h2>
                {pick::title(&choice.domain, choice.server.as_ref())}
                {pick::role(choice).map(|role| view! { <p class="pick__role">{role}</p> })}
                {pick::why(choice)}
            </div>
        </div>
        {join(&choice.domain)}
    }
    .into_any()
}

fn plain(domain: &str) -> AnyView {
    let facts = server::facts_of(domain);
    view! {
        {server::card(pick::shown(domain).to_owned(), facts)}
        {join(domain)}
    }
    .into_any()
}

fn join(domain: &str) -> AnyView {
    let words = t_args("welcome-join", &[("server", pick::shown(domain).into())]);
    view! { <a class="btn btn--primary btn--lg btn--block" href=Route::join(domain).href()>{words}</a> }.into_any()
}

fn others(choosing: Choosing, choices: &[Choice]) -> Option<AnyView> {
    let rows: Vec<AnyView> = choices.iter().map(|choice| row(choosing, choice)).collect();
    let title = t_args("welcome-others-title", &[("count", rows.len().into())]);
    (!rows.is_empty()).then(|| {
        view! {
            <h3 class="others__title">{title}</h3>
            <ul class="others__list">{rows}</ul>
        }
        .into_any()
    })
}

/// Another server: a tap puts it in the card and shows its posts.
fn row(choosing: Choosing, choice: &Choice) -> AnyView {
    let domain = choice.domain.clone();
    view! {
        <li>
            <button class="server-row" type="button" on:click=move |_| choosing.take(domain.clone())>
                {pick::picture_of(choice, "server-pic server-pic--sm")}
                <span class="server-row__name"><bdi dir="ltr">{pick::shown(&choice.domain).to_owned()}</bdi></span>
                {pick::speed(choice)}
                {pick::facts(choice)}
                <span class="visually-hidden">{t("welcome-look")}</span>
                {sized("eye", "icon icon--sm")}
            </button>
        </li>
    }
    .into_any()
}

/// Servers that fell back: said, never silent; below the way in, since nobody asked for them.
fn passed_over(choosing: Choosing) -> AnyView {
    let told = Memo::new(move |_| {
        let passed = choosing.found.with(|found| found.as_ref().map(|found| found.passed_over.clone()));
        // Who has not answered is not called good yet.
        let next = choosing.best().filter(|choice| choice.server.is_some()).map(|choice| choice.domain);
        passed.unwrap_or_default().first().map(|passed| passed_words(passed, next.as_deref()))
    });
    view! {
        <div class="invite__told" role="status">
            {move || told.get().map(|words| view! { <p>{icon_small("info")}<span>{words}</span></p> })}
        </div>
    }
    .into_any()
}

fn passed_words(passed: &PassedOver, next: Option<&str>) -> String {
    let id = match passed.why {
        Obstacle::Slow => "passed-slow",
        Obstacle::Down => "passed-down",
        Obstacle::Closed => "passed-closed",
        Obstacle::Full => "passed-full",
        Obstacle::UnderAge => "passed-under-age",
        Obstacle::Limited => "passed-limited",
        Obstacle::Approval => "passed-approval",
    };
    let next = next.map_or("none", pick::shown);
    t_args(id, &[("server", pick::shown(&passed.domain).into()), ("next", next.into())])
}
