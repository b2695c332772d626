//! A list is made or changed: its name, whether its people's posts stay out of Home, which replies stand in it.

use super::busy;
use super::dialog::Modal;
use super::segments::segments;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_attr};
use crate::ground::lasting::lasting;
use crate::ground::status;
use crate::store::feed;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::Fault;
use trente_contract::commands::{ChangeList, MakeList};
use trente_contract::ids::AccountKey;
use trente_contract::lists::{MadeList, Making, Replies};

/// Told of the list as the server has it.
type Done = Rc<dyn Fn(MadeList)>;

struct Asked {
    account: AccountKey,
    /// The list that is changed; none for a new one.
    list: Option<MadeList>,
    done: Done,
}

thread_local! {
    static ASKED: RwSignal<Option<Rc<Asked>>, LocalStorage> = lasting(|| RwSignal::new_local(None));
}

/// Asks what the list is to be, and makes or changes it; `done` is called then.
pub fn ask(account: &AccountKey, list: Option<MadeList>, done: impl Fn(MadeList) + 'static) {
    let one = Asked { account: account.clone(), list, done: Rc::new(done) };
    ASKED.with(|asked| *asked).set(Some(Rc::new(one)));
}

/// The place of the question. Stands once in the window.
pub fn view() -> AnyView {
    let asked = ASKED.with(|asked| *asked);
    (move || asked.get().map(|one| card(&one, asked))).into_any()
}

/// What is filled in.
#[derive(Clone, Copy)]
struct Filled {
    title: RwSignal<String>,
    exclusive: RwSignal<bool>,
    replies: RwSignal<Replies>,
    busy: RwSignal<bool>,
    refused: RwSignal<Option<String>>,
}

fn card(one: &Rc<Asked>, asked: RwSignal<Option<Rc<Asked>>, LocalStorage>) -> AnyView {
    let modal = Modal::open();
    let before = one.list.as_ref().map(|list| list.made.clone());
    let first = before.unwrap_or(Making { title: String::new(), exclusive: false, replies: Replies::List });
    let filled = Filled {
        title: RwSignal::new(first.title),
        exclusive: RwSignal::new(first.exclusive),
        replies: RwSignal::new(first.replies),
        busy: RwSignal::new(false),
        refused: RwSignal::new(None),
    };
    let (closing, refused, agreed) = (modal.clone(), modal.clone(), modal.clone());
    let closed = move |_| {
        asked.set(None);
        closing.give_back();
    };
    let of = Rc::clone(one);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        send(&of, filled, agreed.clone());
    };
    let new = one.list.is_none();
    // Only what the server knows is offered; of a new list that is found out by making it.
    let exclusive = one.list.as_ref().is_none_or(|list| list.knows_exclusive);
    let values = [
        (Replies::List, "list-replies-list"),
        (Replies::Followed, "list-replies-followed"),
        (Replies::None, "list-replies-none"),
    ];
    view! {
        <dialog node_ref=modal.element class="dialog" aria-labelledby="making-title" on:close=closed>
            <form class="form making" novalidate on:submit=submit>
                <h2 id="making-title">{t(if new { "list-new" } else { "list-change" })}</h2>
                <div class="field">
                    <label class="field__label" for="making-name">{t("list-name")}</label>
                    <div class="field__box">
                        <input
                            class="field__input"
                            id="making-name"
                            type="text"
                            dir="auto"
                            autocomplete="off"
                            maxlength="256"
                            autofocus
                            prop:value=move || filled.title.get()
                            on:input=move |event| filled.title.set(event_target_value(&event))
                        />
                    </div>
                </div>
                {exclusive.then(|| view! {
                    <label class="mute__quiet">
                        <input
                            class="checkbox"
                            type="checkbox"
                            aria-describedby="making-exclusive"
                            prop:checked=move || filled.exclusive.get()
                            on:change=move |event| filled.exclusive.set(event_target_checked(&event))
                        />
                        <span>{t("list-exclusive")}</span>
                    </label>
                    <p class="fine" id="making-exclusive">{t_attr("list-exclusive", "text")}</p>
                })}
                <div class="making__replies">
                    <p class="field__label">{t("list-replies")}</p>
                    {segments("list-replies", t("list-replies"), &values, filled.replies)}
                </div>
                {move || filled.refused.get().map(|words| view! { <p class="less__refused" role="alert">{words}</p> })}
                <div class="dialog__acts">
                    <button class="btn btn--soft" type="button" on:click=move |_| refused.close()>{t("cancel")}</button>
                    <button class="btn btn--primary" type="submit" aria-disabled=move || filled.busy.get().then_some("true")>
                        {move || filled.busy.get().then(busy::spinner)}
                        {t(if new { "list-make" } else { "list-keep" })}
                    </button>
                </div>
            </form>
        </dialog>
    }
    .into_any()
}

fn send(one: &Rc<Asked>, filled: Filled, modal: Modal) {
    if filled.busy.get_untracked() {
        return;
    }
    let title = filled.title.get_untracked().trim().to_owned();
    if title.is_empty() {
        filled.refused.set(Some(t("list-no-name")));
        return;
    }
    filled.busy.set(true);
    filled.refused.set(None);
    let making = Making { title, exclusive: filled.exclusive.get_untracked(), replies: filled.replies.get_untracked() };
    let one = Rc::clone(one);
    spawn_local(async move {
        let before = one.list.as_ref().map(|list| list.made.clone());
        let answer = ask_server(&one, making).await;
        filled.busy.try_set(false);
        match answer {
            Ok(list) => {
                modal.close();
                if before.as_ref().is_some_and(|before| before.exclusive != list.made.exclusive) {
                    feed::fetch_anew(&one.account);
                }
                status::toast(t(if before.is_some() { "list-changed" } else { "list-made" }));
                (one.done)(list);
            }
            // What was typed stays where it is.
            Err(fault) => {
                filled.refused.try_set(Some(i18n::fault(&fault).what));
            }
        }
    });
}

async fn ask_server(one: &Asked, making: Making) -> Result<MadeList, Fault> {
    let account = one.account.clone();
    match &one.list {
        Some(list) => call(ChangeList { account, list: list.id.clone(), making }).await,
        None => call(MakeList { account, making }).await,
    }
}
