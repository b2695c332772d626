//! The ways to support those who run servers, and Mastodon itself. Nobody pays Trente, and nothing is counted.

use super::browser;
use super::icon::{icon_small, sized};
use crate::ground::i18n::{t, t_args, t_attr};
use leptos::prelude::*;

/// Where Mastodon, the project, says how it is paid for.
const MASTODON: &str = "https://joinmastodon.org/sponsors";

/// The page where a server says who runs it, and how they are paid.
pub fn about(server: &str) -> String {
    let host = server.split(':').next().unwrap_or_default();
    let scheme = if matches!(host, "127.0.0.1" | "localhost") { "http" } else { "https" };
    format!("{scheme}://{server}/about")
}

/// The two rows.
pub fn rows(server: &str) -> AnyView {
    let url = about(server);
    view! {
        {row(t_args("support-server", &[("server", server.into())]), t_attr("support-server", "text"), url)}
        {row(t("support-mastodon"), t_attr("support-mastodon", "text"), MASTODON.to_owned())}
    }
    .into_any()
}

fn row(title: String, text: String, url: String) -> AnyView {
    view! {
        <button class="row" type="button" on:click=move |_| browser::open(url.clone())>
            <span class="row__icon">{icon_small("heart-hand")}</span>
            <span class="row__main">
                <span class="row__title">{title}</span>
                <span class="row__sub">{text}</span>
            </span>
            {sized("external", "icon icon--sm")}
        </button>
    }
    .into_any()
}
