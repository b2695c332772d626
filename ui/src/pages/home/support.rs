//! Said once, after a month: how one's own server is paid for.

use crate::components::icon::icon;
use crate::components::{browser, support};
use crate::ground::bridge::call;
use crate::ground::i18n::{t_args, t_attr, t_attr_args};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{DismissSupport, SupportDue};
use trente_contract::reader::Account;

pub(super) fn view(account: &Account) -> AnyView {
    let due = RwSignal::new(false);
    let key = account.key.clone();
    spawn_local(async move {
        // Whoever cannot be told now is told another time.
        due.try_set(call(SupportDue { account: key }).await.unwrap_or_default());
    });
    let account = StoredValue::new(account.clone());
    let over = move || {
        due.set(false);
        let key = account.with_value(|account| account.key.clone());
        spawn_local(async move { drop(call(DismissSupport { account: key }).await) });
    };
    let server = move || account.with_value(|account| account.server.clone());
    view! {
        <Show when=move || due.get()>
            <div class="pad pad--tight">
                <div class="banner">
                    {icon("heart-hand")}
                    <span>
                        <strong>{t_args("support-month", &[("server", server().into())])}</strong>
                        " "
                        {t_attr_args("support-month", "text", &[("server", server().into())])}
                    </span>
                    <button
                        class="btn btn--sm btn--outline"
                        type="button"
                        on:click=move |_| {
                            browser::open(support::about(&server()));
                            over();
                        }
                    >
                        {t_attr("support-month", "action")}
                    </button>
                    <button class="iconbtn" type="button" aria-label=t_attr("support-month", "out") on:click=move |_| over()>
                        {icon("x")}
                    </button>
                </div>
            </div>
        </Show>
    }
    .into_any()
}
