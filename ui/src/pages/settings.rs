//! What the person chooses on this device.

mod about;
mod accounts;
mod appearance;
mod change;
mod desk;
mod file;
mod find;
mod home;
mod language;
mod media;
mod notifications;
mod privacy;
mod quiet;
mod radios;
mod spoken;
mod storage;

use crate::components::icon::{icon_small, sized};
use crate::components::topbar;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::store;
use leptos::prelude::*;

/// The page.
pub(super) fn page() -> AnyView {
    let desk = desk::read();
    let at_a_desk = Memo::new(move |_| desk::has_choices(desk.get()));
    let (aside, readable) = (store::state().set_aside, store::state().readable_aside);
    view! {
        <main class="column column--tinted" id="main">
            {topbar::plain(t("settings-title").into_any(), None)}
            <div class="settings">
                <Show when=move || aside.get()>
                    <div class="banner banner--warn" role="status">
                        {icon_small("info")}
                        <span><strong>{t("settings-set-aside")}</strong> " " {t_attr("settings-set-aside", "text")}</span>
                    </div>
                </Show>
                {move || readable.get().map(|file| view! {
                    <div class="banner banner--warn" role="status">
                        {icon_small("info")}
                        <span>{t_args("settings-readable-aside", &[("file", file.into())])}</span>
                    </div>
                })}
                {find::view()}
                {section("accounts", t("settings-accounts"), view! { {accounts::view()}{yourself()}{drafts()} }.into_any())}
                {section("appearance", t("settings-appearance"), appearance::view())}
                {home::view().map(|rows| section("home", t("settings-home"), rows))}
                {notifications::view().map(|rows| section("notifications", t("settings-notifications"), rows))}
                <div class="desktop">{move || at_a_desk.get().then(|| section("desk", t("settings-desk"), desk::view(desk)))}</div>
                {section("access", t("settings-access"), spoken::view())}
                {section("language", t("settings-language"), language::view())}
                {section("media", t("settings-media"), media::view())}
                {section("privacy", t("settings-privacy"), privacy::view())}
                {section("storage", t("settings-storage"), view! { {storage::view()}{file::view()} }.into_any())}
                {section("about", t("settings-about"), about::view())}
            </div>
        </main>
        {contents(at_a_desk)}
    }
    .into_any()
}

/// The way to one's own profile.
fn yourself() -> Option<AnyView> {
    let member = untrack(|| !store::state().is_guest());
    member.then(|| {
        view! {
            <a class="row" href=Route::Yourself.href()>
                <span class="row__icon">{icon_small("pen")}</span>
                <span class="row__main">
                    <span class="row__title">{t("yourself-edit")}</span>
                    <span class="row__sub">{t("yourself-edit-line")}</span>
                </span>
                {sized("right", "icon icon--sm icon--flip")}
            </a>
        }
        .into_any()
    })
}

/// The way to what is written and not out yet.
fn drafts() -> Option<AnyView> {
    let member = untrack(|| !store::state().is_guest());
    member.then(|| {
        view! {
            <a class="row" href=Route::Drafts.href()>
                <span class="row__icon">{icon_small("copy")}</span>
                <span class="row__main">
                    <span class="row__title">{t("drafts-title")}</span>
                    <span class="row__sub">{t("drafts-line")}</span>
                </span>
                {sized("right", "icon icon--sm icon--flip")}
            </a>
        }
        .into_any()
    })
}

fn section(id: &'static str, title: String, rows: AnyView) -> AnyView {
    view! {
        <section aria-labelledby=id>
            <h2 id=id>{title}</h2>
            <div class="group">{rows}</div>
        </section>
    }
    .into_any()
}

/// The way to each section, where the window is wide.
fn contents(at_a_desk: Memo<bool>) -> AnyView {
    let link =
        |href: &'static str, glyph: &'static str, title: String| view! { <a href=href>{icon_small(glyph)}{title}</a> };
    view! {
        <nav class="side" aria-label=t("settings-sections")>
            <div class="group sidenav">
                {link("#accounts", "people", t("settings-accounts"))}
                {link("#appearance", "sun", t("settings-appearance"))}
                {(!store::state().is_guest()).then(|| link("#home", "home", t("settings-home")))}
                {(!store::state().is_guest()).then(|| link("#notifications", "bell", t("settings-notifications")))}
                {move || at_a_desk.get().then(|| link("#desk", "device", t("settings-desk")))}
                {link("#access", "person", t("settings-access"))}
                {link("#language", "lang", t("settings-language"))}
                {link("#media", "image", t("settings-media"))}
                {link("#privacy", "shield", t("settings-privacy"))}
                {link("#storage", "download", t("settings-storage"))}
                {link("#about", "info", t("settings-about"))}
            </div>
        </nav>
    }
    .into_any()
}
