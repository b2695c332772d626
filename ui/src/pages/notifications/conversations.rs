//! Private conversations, each the way to its thread.

use super::tabs;
use crate::components::icon::icon_small;
use crate::components::paged::{Like, paged};
use crate::components::side::side;
use crate::components::time::time;
use crate::components::{avatar, blank, dialog};
use crate::ground::bridge::call;
use crate::ground::i18n::{list, t, t_args, t_attr};
use crate::ground::route::Route;
use crate::ground::status;
use crate::store::paged::{Coming, Paged};
use crate::store::unread;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::sync::Arc;
use trente_contract::commands::{Conversations, ReadConversation, RemoveConversation};
use trente_contract::ids::AccountKey;
use trente_contract::notification::Conversation;
use trente_contract::reader::Account;

/// So many pictures stand beside a conversation.
const FACES: usize = 2;

/// The page.
pub(super) fn page(account: &Account) -> AnyView {
    let key = account.key.clone();
    let talks = Paged::new(
        |talk: &Conversation| format!("{} {}", talk.id, talk.last),
        move |cursor| Box::pin(call(Conversations { account: key.clone(), cursor })) as Coming<Conversation>,
    );
    let (key, all) = (account.key.clone(), Arc::clone(&talks));
    let like = Like {
        label: t("conversations-list"),
        waiting: t("conversations-loading"),
        row: move |talk: Conversation| row(&talk, key.clone(), Arc::clone(&all)),
        empty: || blank::blank("mail", t("conversations-empty"), t_attr("conversations-empty", "text"), None),
    };
    view! {
        <main class="column" id="main">
            {tabs::bar(&Route::Conversations, None)}
            <p class="talknote">{icon_small("lock")}<span>{t("conversations-note")}</span></p>
            {paged(&talks, like)}
        </main>
        {side(&account.server)}
    }
    .into_any()
}

fn row(talk: &Conversation, account: AccountKey, talks: Arc<Paged<Conversation>>) -> AnyView {
    let names = list(&talk.people.iter().map(|person| person.name_text.clone()).collect::<Vec<_>>());
    let names = if talk.people.is_empty() { t("conversations-alone") } else { names };
    let words = if talk.excerpt.is_empty() { t("notifications-wordless") } else { talk.excerpt.clone() };
    let words = if talk.own { t_args("conversations-own", &[("words", words.into())]) } else { words };
    let unread = RwSignal::new(talk.unread);
    let faces = talk.people.iter().take(FACES).map(|person| avatar::avatar(person, "avatar avatar--md")).collect_view();
    let pair = talk.people.len() > 1;
    let (id, key) = (talk.id.clone(), account.clone());
    // The link leads to the thread; the server is told meanwhile.
    let open = move |_| {
        if unread.get_untracked() {
            unread.set(false);
            let (account, id) = (key.clone(), id.clone());
            spawn_local(async move {
                if call(ReadConversation { account, id }).await.is_err() {
                    unread.try_set(true);
                } else {
                    unread::soon();
                }
            });
        }
    };
    let label = t_args("conversations-remove-label", &[("name", names.clone().into())]);
    let remove = {
        let id = talk.id.clone();
        move |_| ask(account.clone(), &id, Arc::clone(&talks))
    };
    view! {
        <div class="talk" class:talk--new=move || unread.get()>
            <a class="talk__row" href=Route::Thread(talk.last.clone()).href() on:click=open>
                <span class="pairpic" class:pairpic--two=pair aria-hidden="true">{faces}</span>
                <span class="row__main">
                    <span class="talk__top">
                        {move || unread.get().then(|| view! { <span class="visually-hidden">{t("notifications-new")}" "</span> })}
                        <b><bdi>{names}</bdi></b>
                        {time(&talk.at)}
                    </span>
                    <span class="talk__last" dir="auto">{words}</span>
                </span>
                {move || unread.get().then(|| view! { <span class="talk__dot" aria-hidden="true"></span> })}
            </a>
            <button class="iconbtn notif__x" type="button" aria-label=label on:click=remove>{icon_small("x")}</button>
        </div>
    }
    .into_any()
}

/// Takes a conversation out of the list, after a question.
fn ask(account: AccountKey, id: &trente_contract::ids::ConversationId, talks: Arc<Paged<Conversation>>) {
    let id = id.clone();
    dialog::ask(dialog::Question {
        title: t("conversations-remove-ask"),
        text: t_attr("conversations-remove-ask", "text"),
        yes: t_attr("conversations-remove-ask", "yes"),
        no: t_attr("conversations-remove-ask", "no"),
        danger: true,
        act: Rc::new(move || {
            let (account, id, talks) = (account.clone(), id.clone(), Arc::clone(&talks));
            spawn_local(async move {
                match call(RemoveConversation { account, id: id.clone() }).await {
                    Ok(()) => talks.leave_out(|talk| talk.id == id),
                    Err(fault) => status::tell_fault(&fault),
                }
            });
        }),
    });
}
