//! What a pasted link leads to, with what can be done with it.

use crate::components::icon::icon;
use crate::components::pick;
use crate::components::{browser, found};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::TakeLink;
use trente_contract::post::Post;
use trente_contract::reader::Reader;
use trente_contract::reading::{Found, Network};

/// What it leads to.
pub(super) enum Opened {
    /// A post, to be shown.
    Post(Box<Post>),
    /// Something to choose what to do with.
    Card(Card),
    /// A person, who is looked for.
    Person(String),
    /// Nothing of ours: the words are looked for.
    Words,
}

/// Something to choose what to do with.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Card {
    /// A server.
    Server(String),
    /// A person whose page can be read although nobody was found here.
    Person(String),
    /// Somebody of another network who is not known here, with the link.
    Unbridged(Network, String, String),
    /// An invite or a pack: it is taken up as anywhere else.
    Other(String),
}

/// Asks what a link leads to.
///
/// # Errors
/// When the server is not reached or refuses.
pub(super) async fn open(reader: Reader, text: &str) -> Result<Opened, Fault> {
    Ok(match call(TakeLink { reader, text: text.to_owned() }).await? {
        Found::Post(post) => Opened::Post(post),
        Found::Person { handle } => Opened::Person(format!("@{handle}")),
        Found::Server { domain } => Opened::Card(Card::Server(domain)),
        Found::Invite { .. } | Found::Pack(_) => Opened::Card(Card::Other(text.to_owned())),
        Found::Unbridged { network, name } => Opened::Card(Card::Unbridged(network, name, text.to_owned())),
        Found::Asks { .. } | Found::Confirmed | Found::Shared | Found::Nothing => Opened::Words,
    })
}

/// The card with its buttons.
pub(super) fn card(card: &Card) -> AnyView {
    match card {
        Card::Server(domain) => {
            let shown = pick::shown(domain).to_owned();
            let join = (state().account_now().is_none()).then(|| {
                let words = t_args("welcome-join", &[("server", shown.as_str().into())]);
                view! { <a class="btn btn--outline" href=Route::join(domain.clone()).href()>{words}</a> }
            });
            let read = Route::Server(domain.clone()).href();
            let acts = view! { <a class="btn btn--primary" href=read>{t("search-server-read")}</a>{join} };
            whole("globe", t_args("search-server", &[("server", shown.as_str().into())]), acts.into_any())
        }
        Card::Person(handle) => {
            let read = Route::Handle(handle.trim_start_matches('@').to_owned()).href();
            let acts = view! { <a class="btn btn--primary" href=read>{t("search-open")}</a> };
            whole("person", handle.clone(), acts.into_any())
        }
        Card::Unbridged(network, name, link) => {
            let link = link.clone();
            let act = move |_| browser::visit(link.clone());
            let acts = view! {
                <button class="btn btn--outline" type="button" on:click=act>
                    {t("post-open-browser")}
                </button>
            };
            whole("globe", found::unbridged(*network, name), acts.into_any())
        }
        Card::Other(text) => {
            let text = text.clone();
            let told = RwSignal::new(None::<found::Taken>);
            let act = move |_| {
                let text = text.clone();
                spawn_local(async move {
                    let taken = found::take(text).await;
                    told.try_set(Some(taken));
                });
            };
            let acts = view! {
                <button class="btn btn--primary" type="button" on:click=act>{t("search-open")}</button>
                {move || told.get().map(|taken| view! { <p class="fine" role="status">{taken.view()}</p> })}
            };
            whole("link", t("search-link"), acts.into_any())
        }
    }
}

fn whole(glyph: &'static str, words: String, acts: AnyView) -> AnyView {
    view! {
        <section class="opened" aria-label=words.clone()>
            <span class="row__icon row__icon--accent">{icon(glyph)}</span>
            <p class="opened__words"><bdi>{words.clone()}</bdi></p>
            <div class="cluster">{acts}</div>
        </section>
    }
    .into_any()
}
