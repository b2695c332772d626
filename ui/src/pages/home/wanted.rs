//! A reply that was wanted before there was an account: the post was found on the new server.

use crate::components::icon::icon;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::{picks, posts};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::Thread;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::reader::Reader;
use trente_contract::reading::{Pick, PickState};

/// One line a reply that can be written now.
pub(super) fn view(account: &AccountKey) -> AnyView {
    let reader = Reader::Account { account: account.clone() };
    let found = Memo::new(|_| {
        picks::all().with(|all| {
            let found = all.picks.iter().filter_map(|one| match &one.state {
                PickState::Found(id) => Some((one.pick.clone(), id.clone())),
                _ => None,
            });
            found.collect::<Vec<_>>()
        })
    });
    (move || found.get().into_iter().map(|(pick, id)| line(pick, id, &reader)).collect_view()).into_any()
}

fn line(pick: Pick, id: PostId, reader: &Reader) -> AnyView {
    let name = RwSignal::new(None::<String>);
    match posts::known(reader, &id) {
        Some(shown) => name.set(Some(shown.post.with_untracked(|post| post.author.name_text.clone()))),
        None => {
            let (reader, id) = (reader.clone(), id.clone());
            spawn_local(async move {
                if let Ok(reply) = call(Thread { reader, id, elsewhere: false }).await {
                    name.try_set(Some(reply.post.author.name_text));
                }
            });
        }
    }
    let words = move || {
        let name = name.get();
        t_args("home-wanted", &[("name", name.as_deref().unwrap_or("unknown").into())])
    };
    let (done, out) = (pick.clone(), pick);
    let go = move |_| {
        // It waits in the composer from here on.
        picks::set(done.clone(), false);
        router::go(Route::Write { reply_to: Some(id.clone()) });
    };
    view! {
        <div class="pad pad--tight">
            <div class="banner" role="status">
                {icon("reply")}
                <span>{words}</span>
                <button class="btn btn--sm btn--outline" type="button" on:click=go>{t("home-wanted-go")}</button>
                <button class="iconbtn" type="button" aria-label=t("home-wanted-out") on:click=move |_| picks::set(out.clone(), false)>
                    {icon("x")}
                </button>
            </div>
        </div>
    }
    .into_any()
}
