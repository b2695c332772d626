//! What fits the answers: each with what it does, and what the other side learns of it.

use super::{Answers, What, Whom, Wish};
use crate::components::icon::icon_small;
use crate::components::{less, mute, person_menu, server_block};
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::places::router;
use leptos::prelude::*;

pub(super) fn view(answers: &Answers) -> AnyView {
    let (what, wish) = (answers.what.get(), answers.wish.get());
    let acts = match (what, wish, &answers.whom) {
        (Some(What::Words), ..) => filter(answers),
        (Some(What::Strangers), ..) => view! { {hold_back()}{quiet()} }.into_any(),
        (Some(What::Person | What::Server), _, None) => find_them(),
        (Some(What::Server), Some(Wish::Tell), Some(whom)) => report(whom),
        (Some(What::Server), _, Some(whom)) => server(answers, whom),
        (Some(What::Person), Some(Wish::NotSee), Some(whom)) => muting(whom),
        (Some(What::Person), Some(Wish::NotSeen), Some(whom)) => view! { {blocking(whom)}{quiet()} }.into_any(),
        (Some(What::Person), Some(Wish::Tell), Some(whom)) => report(whom),
        _ => ().into_any(),
    };
    view! {
        <section aria-labelledby="bothered-helps">
            <h2 id="bothered-helps">{t("bothered-helps")}</h2>
            <div class="stack stack--tight">{acts}</div>
        </section>
    }
    .into_any()
}

/// One help: what it does, what the other side learns, and the tap that does it or leads to it.
fn help(glyph: &'static str, does: String, learns: String, label: String, act: impl Fn() + 'static) -> AnyView {
    view! {
        <div class="group bothered__help">
            <p>{icon_small(glyph)}<span>{does}</span></p>
            <p class="fine">{learns}</p>
            <button class="btn btn--soft" type="button" on:click=move |_| act()>{label}</button>
        </div>
    }
    .into_any()
}

fn muting(whom: &Whom) -> AnyView {
    let whom = whom.clone();
    let label = t_args("people-mute", &[("name", whom.person.name_text.as_str().into())]);
    help("mute", t("bothered-mute"), t_attr("bothered-mute", "learns"), label, move || {
        mute::ask(&whom.stand, &whom.person);
    })
}

fn blocking(whom: &Whom) -> AnyView {
    let whom = whom.clone();
    let label = t_args("people-block", &[("name", whom.person.name_text.as_str().into())]);
    help("block", t("bothered-block"), t_attr("bothered-block", "learns"), label, move || {
        person_menu::ask_block(&whom.person, &whom.stand);
    })
}

fn report(whom: &Whom) -> AnyView {
    let to = Route::Report { person: whom.person.id.clone(), post: None };
    let label = t_args("people-report", &[("name", whom.person.name_text.as_str().into())]);
    help("flag", t("bothered-report"), t_attr("bothered-report", "learns"), label, move || router::go(to.clone()))
}

fn server(answers: &Answers, whom: &Whom) -> AnyView {
    let Some(server) = whom.server.clone() else { return ().into_any() };
    let account = answers.account.clone();
    let label = t_args("servers-block", &[("server", server.as_str().into())]);
    help("block", t("bothered-block-server"), t_attr("bothered-block-server", "learns"), label, move || {
        server_block::ask(&account, &server);
    })
}

fn filter(answers: &Answers) -> AnyView {
    let account = answers.account.clone();
    help("filter", t("bothered-filter"), t_attr("bothered-filter", "learns"), t("post-less"), move || {
        less::ask(&account, None, || ());
    })
}

fn hold_back() -> AnyView {
    let label = t("choices-title");
    help("people", t("bothered-hold"), t_attr("bothered-hold", "learns"), label, || {
        router::go(Route::NotificationChoices);
    })
}

fn quiet() -> AnyView {
    let label = t("presets-title");
    help("shield", t("bothered-quiet"), t_attr("bothered-quiet", "learns"), label, || router::go(Route::Presets))
}

/// It is not known whom it is about: the way to them.
fn find_them() -> AnyView {
    let label = t("nav-search");
    help("search", t("bothered-find"), t_attr("bothered-find", "learns"), label, || {
        router::go(Route::Search(String::new()));
    })
}
