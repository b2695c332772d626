//! Doing something with a post as another account of this device: its server is asked for the post first.

use crate::components::avatar::avatar;
use crate::components::icon::{icon, icon_small, sized};
use crate::components::list::skeleton;
use crate::components::side::side;
use crate::components::{blank, busy, name, quote, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args, t_attr};
use crate::ground::route::Route;
use crate::ground::status;
use crate::store::posts::{self, Act, Shown};
use crate::store::{accounts, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::{FindPost, Thread};
use trente_contract::ids::PostId;
use trente_contract::post::{Post, Quote, Visibility};
use trente_contract::reader::{Account, Reader};

#[derive(Clone)]
enum Here {
    Loading,
    Post(Arc<Shown>),
    Failed(Fault),
}

/// What the other account's server said.
#[derive(Clone)]
enum There {
    /// No account is chosen yet.
    Unasked,
    Looking,
    Post(Arc<Shown>),
    Missing,
    Failed(Fault),
}

/// The page.
pub(super) fn page(id: PostId) -> AnyView {
    let reader = state().reader_now();
    let here = RwSignal::new(Here::Loading);
    let load = move || fetch(reader.clone(), id.clone(), here);
    load();
    let body = move || match here.get() {
        Here::Loading => skeleton(),
        Here::Failed(fault) => blank::refused(&fault, load.clone()),
        Here::Post(shown) => choice(&shown),
    };
    view! {
        <main class="column" id="main">
            {topbar::with_back(t("post-as-title").into_any(), None)}
            {body}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn fetch(reader: Reader, id: PostId, here: RwSignal<Here>) {
    if let Some(known) = posts::known(&reader, &id) {
        here.set(Here::Post(known));
        return;
    }
    here.set(Here::Loading);
    spawn_local(async move {
        let found = match call(Thread { reader: reader.clone(), id, elsewhere: false }).await {
            Ok(reply) => Here::Post(posts::take(&reader, reply.post)),
            Err(fault) => Here::Failed(fault),
        };
        here.try_set(found);
    });
}

/// The post, the other accounts, and what the chosen one can do.
fn choice(shown: &Arc<Shown>) -> AnyView {
    let others: Vec<Account> = state()
        .accounts
        .get_untracked()
        .into_iter()
        .filter(|one| Reader::Account { account: one.key.clone() } != shown.reader)
        .collect();
    let url = shown.post.with_untracked(|post| post.url.clone());
    let (Some(url), false) = (url, others.is_empty()) else {
        return blank::blank("people", t("post-as-nobody"), t_attr("post-as-nobody", "text"), None);
    };
    let (chosen, there) = (RwSignal::new(None::<Account>), RwSignal::new(There::Unasked));
    let look = move |account: Account| {
        chosen.set(Some(account.clone()));
        find(account, url.clone(), chosen, there);
    };
    if let [only] = others.as_slice() {
        look(only.clone());
    }
    let rows = others.into_iter().map(|one| row(one, chosen, look.clone())).collect_view();
    let again = look.clone();
    let answer = move || {
        let account = chosen.get()?;
        Some(match there.get() {
            There::Unasked => ().into_any(),
            There::Looking => {
                let words = t_args("post-as-looking", &[("server", account.server.into())]);
                view! { <p class="as__said">{busy::spinner()}<span>{words}</span></p> }.into_any()
            }
            There::Missing => {
                let words = t_args("post-as-missing", &[("server", account.server.into())]);
                view! { <p class="as__said">{icon_small("info")}<span>{words}</span></p> }.into_any()
            }
            There::Failed(fault) => {
                let (what, again) = (i18n::fault(&fault).what, again.clone());
                view! {
                    <p class="as__said">
                        {icon_small("alert")}
                        <span>
                            {what} " "
                            <button class="textlink" type="button" on:click=move |_| again(account.clone())>{t("try-again")}</button>
                        </span>
                    </p>
                }
                .into_any()
            }
            There::Post(shown) => acts(&shown, &account),
        })
    };
    let bare = shown.post.with_untracked(|post| Quote::Shown { post: Box::new(Post { quote: None, ..post.clone() }) });
    view! {
        <div class="as">
            {quote::quote(&bare, None, &shown.reader)}
            <h2 id="as-who">{t("post-as-who")}</h2>
            <div class="group" role="group" aria-labelledby="as-who">{rows}</div>
            <div role="status">{answer}</div>
        </div>
    }
    .into_any()
}

fn row(account: Account, chosen: RwSignal<Option<Account>>, look: impl Fn(Account) + 'static) -> AnyView {
    let key = account.key.clone();
    let is_chosen = Memo::new(move |_| chosen.with(|one| one.as_ref().is_some_and(|one| one.key == key)));
    let person = account.person.clone();
    view! {
        <button
            class="row"
            type="button"
            aria-pressed=move || is_chosen.get().to_string()
            on:click=move |_| look(account.clone())
        >
            {avatar(&person, "avatar avatar--sm")}
            <span class="row__main">
                <span class="row__title" dir="auto">{name::name(&person)}</span>
                <bdi class="row__sub" dir="ltr">{name::handle(&person)}</bdi>
            </span>
            {move || is_chosen.get().then(|| sized("check", "icon icon--sm"))}
        </button>
    }
    .into_any()
}

fn find(account: Account, url: String, chosen: RwSignal<Option<Account>>, there: RwSignal<There>) {
    there.set(There::Looking);
    spawn_local(async move {
        let key = account.key;
        let found = match call(FindPost { account: key.clone(), url }).await {
            Ok(Some(post)) => There::Post(posts::take(&Reader::Account { account: key.clone() }, post)),
            Ok(None) => There::Missing,
            Err(fault) => There::Failed(fault),
        };
        // Another account was chosen meanwhile, or the page is gone.
        let still = chosen.try_with_untracked(|one| one.as_ref().is_some_and(|one| one.key == key));
        if still == Some(true) {
            there.set(found);
        }
    });
}

/// What can be done with the post there.
fn acts(shown: &Arc<Shown>, account: &Account) -> AnyView {
    let (key, id) = (account.key.clone(), shown.id.clone());
    let reply = move |_| accounts::switch_and_go(key.clone(), Route::Write { reply_to: Some(id.clone()) });
    let handle = name::handle(&account.person);
    let words = t_args("post-as-here", &[("handle", handle.into())]);
    view! {
        <p class="as__said">{icon_small("check")}<span>{words}</span></p>
        <div class="as__acts" role="group" aria-label=t("post-as-title")>
            {act(shown, Act::Favourite, "heart", "post-favourite")}
            {act(shown, Act::Boost, "boost", "post-boost")}
            {act(shown, Act::Save, "bookmark", "post-save")}
            <button class="btn btn--outline" type="button" on:click=reply>{icon("reply")}{t("post-reply")}</button>
        </div>
        <p class="fine">{t("post-as-reply-note")}</p>
    }
    .into_any()
}

fn act(shown: &Arc<Shown>, act: Act, glyph: &'static str, words: &'static str) -> AnyView {
    let (pressed, acted) = (Arc::clone(shown), Arc::clone(shown));
    let closed = act == Act::Boost
        && shown.post.with_untracked(|post| !matches!(post.visibility, Visibility::Public | Visibility::Unlisted));
    let click = move |_| match closed {
        true => status::toast(t("post-boost-private")),
        false => posts::toggle(&acted, act),
    };
    view! {
        <button
            class="btn btn--outline as__act"
            type="button"
            aria-pressed=move || posts::is_on(&pressed, act).to_string()
            aria-disabled=closed.then_some("true")
            on:click=click
        >
            {icon(if closed { "lock" } else { glyph })}
            {t(words)}
        </button>
    }
    .into_any()
}
