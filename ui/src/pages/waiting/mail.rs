//! While the mail's link is waited for: open the mail, send it again, mend the address.

use crate::components::busy;
use crate::components::icon::icon_small;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::moments::{beat, now, while_seen};
use crate::ground::status;
use crate::store::opening;
use leptos::html::Input;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::{MailAgain, OpenMail};
use trente_contract::ids::RoomId;
use trente_contract::join::check;
use trente_contract::waiting::Room;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, SubmitEvent};

/// What is going on with the mail. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
struct Mail {
    room: StoredValue<RoomId>,
    /// The field for the address is shown.
    mending: RwSignal<bool>,
    typed: RwSignal<String>,
    busy: RwSignal<bool>,
    fault: RwSignal<Option<Fault>>,
    /// Seconds until another mail may be asked for.
    left: RwSignal<u32>,
}

pub(super) fn acts(id: &RoomId, room: Memo<Option<Room>>) -> AnyView {
    let mail = Mail {
        room: StoredValue::new(id.clone()),
        mending: RwSignal::new(false),
        typed: RwSignal::new(String::new()),
        busy: RwSignal::new(false),
        fault: RwSignal::new(None),
        left: RwSignal::new(0),
    };
    mail.count_down(room);
    let open = move |_| {
        let room = mail.room.get_value();
        spawn_local(async move {
            if let Err(fault) = call(OpenMail { room }).await {
                status::tell_fault(&fault);
            }
        });
    };
    let mend = move |_| {
        if mail.mending.get_untracked() {
            return mail.close();
        }
        let address = room.with_untracked(|room| room.as_ref().map(|room| room.email.clone()));
        mail.typed.set(address.unwrap_or_default());
        mail.fault.set(None);
        mail.mending.set(true);
    };
    let again = move || match mail.left.get() {
        0 => t("waiting-again"),
        left => t_args("waiting-again-in", &[("count", left.into())]),
    };
    let waits = move || mail.left.get() > 0 || mail.busy.get();
    view! {
        <div class="status__actions">
            <button class="btn btn--primary" type="button" on:click=open>{icon_small("mail")}{t("waiting-mail-open")}</button>
            <button
                class="btn btn--quiet"
                type="button"
                aria-disabled=move || waits().then_some("true")
                on:click=move |_| mail.send(None)
            >
                {move || mail.busy.get().then(busy::spinner)}
                <span class="num">{again}</span>
            </button>
            <button
                class="btn btn--quiet"
                type="button"
                id=format!("mend-{id}")
                aria-expanded=move || mail.mending.get().to_string()
                on:click=mend
            >
                {t("waiting-wrong")}
            </button>
        </div>
        <Show when=move || mail.mending.get()>{field(mail)}</Show>
    }
    .into_any()
}

impl Mail {
    /// Counts down from what the server demands, each time it is told anew.
    fn count_down(self, room: Memo<Option<Room>>) {
        let until = StoredValue::new(0.0);
        let told = Memo::new(move |_| {
            room.with(|room| room.as_ref().map(|room| (room.mailed_at.clone(), room.mail_again_in)))
        });
        Effect::new(move |_| {
            let seconds = told.with(|told| told.as_ref().map_or(0, |(_, seconds)| *seconds));
            until.set_value(now() + f64::from(seconds) * 1000.0);
            self.left.set(seconds);
        });
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast saturates at 0")]
        let tick = move || {
            let left = ((until.get_value() - now()) / 1000.0).ceil() as u32;
            if self.left.get_untracked() != left {
                self.left.set(left);
            }
        };
        let turn = StoredValue::new_local(Some(beat(while_seen(Duration::from_secs(1)), tick)));
        on_cleanup(move || {
            if let Some(turn) = turn.try_update_value(Option::take).flatten() {
                turn.end();
            }
        });
    }

    fn send(self, email: Option<String>) {
        // A new address may be sent to at once; the server has the last word.
        if self.busy.get_untracked() || (email.is_none() && self.left.get_untracked() > 0) {
            return;
        }
        self.busy.set(true);
        self.fault.set(None);
        let changed = email.is_some();
        spawn_local(async move {
            let answer = call(MailAgain { room: self.room.get_value(), email }).await;
            self.busy.try_set(false);
            match answer {
                Ok(room) => {
                    status::toast(t_args("waiting-sent-again", &[("email", room.email.as_str().into())]));
                    opening::take(room);
                    if changed {
                        self.close();
                    }
                }
                Err(fault) if changed => {
                    self.fault.try_set(Some(fault));
                }
                Err(fault) => status::tell_fault(&fault),
            }
        });
    }

    fn close(self) {
        self.mending.try_set(false);
        let button =
            self.room.try_with_value(|id| format!("mend-{id}")).and_then(|id| document().get_element_by_id(&id));
        if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
            let _ = button.focus();
        }
    }

    fn submit(self) {
        let typed = self.typed.get_untracked().trim().to_owned();
        if check::email(&typed).is_some() {
            self.fault.set(Some(Fault::new(trente_contract::FaultCode::Empty, "no address")));
            return;
        }
        self.send(Some(typed));
    }
}

fn field(mail: Mail) -> AnyView {
    let input = NodeRef::<Input>::new();
    Effect::new(move |_| {
        if let Some(input) = input.get() {
            let _ = input.focus();
            // Not before it is drawn: the webview puts the caret behind the text then.
            request_animation_frame(move || input.select());
        }
    });
    let bad = move || mail.fault.with(Option::is_some);
    let id = mail.room.with_value(|room| format!("email-{room}"));
    let described = format!("{id}-help");
    let help = move || {
        mail.fault.with(|fault| match fault {
            None => t("waiting-address-help"),
            Some(fault) if fault.code == trente_contract::FaultCode::Empty => t("waiting-address-bad"),
            Some(fault) => i18n::fault(fault).what,
        })
    };
    view! {
        <form
            class="form"
            novalidate
            on:submit=move |event: SubmitEvent| {
                event.prevent_default();
                mail.submit();
            }
        >
            <div class="field" class:field--bad=bad>
                <label class="field__label" for=id.clone()>{t("waiting-address")}</label>
                <div class="field__box">
                    <input
                        class="field__input"
                        id=id
                        type="email"
                        inputmode="email"
                        autocomplete="email"
                        dir="ltr"
                        node_ref=input
                        aria-describedby=described.clone()
                        aria-invalid=move || bad().then_some("true")
                        prop:value=move || mail.typed.get()
                        on:input=move |event| {
                            mail.typed.set(event_target_value(&event));
                            mail.fault.set(None);
                        }
                    />
                </div>
                <p class="field__help" id=described role=move || bad().then_some("alert")>{help}</p>
            </div>
            <div class="status__actions">
                <button class="btn btn--ink" type="submit" aria-disabled=move || mail.busy.get().then_some("true")>
                    {move || mail.busy.get().then(busy::spinner)}
                    {t("waiting-address-go")}
                </button>
                <button class="btn btn--quiet" type="button" on:click=move |_| mail.close()>{t("cancel")}</button>
            </div>
        </form>
    }
    .into_any()
}
