//! What the person chooses on this device.

mod about;
mod accounts;
mod appearance;
mod change;
mod home;
mod language;
mod notifications;
mod privacy;
mod radios;

use crate::components::icon::icon_small;
use crate::components::topbar;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::store;
use leptos::prelude::*;

/// The page.
pub(super) fn page() -> AnyView {
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
                {section("accounts", t("settings-accounts"), accounts::view())}
                {section("appearance", t("settings-appearance"), appearance::view())}
                {home::view().map(|rows| section("home", t("settings-home"), rows))}
                <div class="desktop">{notifications::view().map(|rows| section("notifications", t("settings-notifications"), rows))}</div>
                {section("language", t("settings-language"), language::view())}
                {section("privacy", t("settings-privacy"), privacy::view())}
                {section("about", t("settings-about"), about::view())}
            </div>
        </main>
        {contents()}
    }
    .into_any()
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
fn contents() -> AnyView {
    let link =
        |href: &'static str, glyph: &'static str, title: String| view! { <a href=href>{icon_small(glyph)}{title}</a> };
    view! {
        <nav class="side" aria-label=t("settings-sections")>
            <div class="group sidenav">
                {link("#accounts", "people", t("settings-accounts"))}
                {link("#appearance", "sun", t("settings-appearance"))}
                {(!store::state().is_guest()).then(|| link("#home", "home", t("settings-home")))}
                {(!store::state().is_guest()).then(|| link("#notifications", "bell", t("settings-notifications")))}
                {link("#language", "lang", t("settings-language"))}
                {link("#privacy", "shield", t("settings-privacy"))}
                {link("#about", "info", t("settings-about"))}
            </div>
        </nav>
    }
    .into_any()
}
