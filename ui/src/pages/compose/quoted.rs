//! Below the text: the post that is quoted, as it will look.

use super::writing::{Answered, Writing};
use crate::components::icon::icon_small;
use crate::components::quote;
use crate::ground::i18n::{t, t_args};
use leptos::prelude::*;
use trente_contract::post::{MayQuote, Post, Quote};
use trente_contract::reader::Reader;

/// Nothing, a line while it comes, or the post with a way to take it off.
pub(super) fn view(writing: Writing, to_text: impl Fn() + Copy + Send + Sync + 'static) -> AnyView {
    (move || match writing.quoted.get() {
        Answered::Nothing => ().into_any(),
        Answered::Coming => view! { <p class="fine" role="status">{t("loading")}</p> }.into_any(),
        Answered::Gone => framed(writing, quote::missing(), None, to_text),
        Answered::Post(shown) => {
            let reader = Reader::Account { account: writing.account.with_value(|account| account.key.clone()) };
            shown.post.with(|post| {
                let bare = Quote::Shown { post: Box::new(Post { quote: None, ..post.clone() }) };
                let asks = post.may_quote == MayQuote::OnceAgreed && !writing.changes();
                let waits =
                    asks.then(|| t_args("compose-quote-waits", &[("name", post.author.name_text.as_str().into())]));
                framed(writing, quote::quote(&bare, None, &reader), waits, to_text)
            })
        }
    })
    .into_any()
}

/// A quote of a post that is out stays.
fn framed(
    writing: Writing,
    inner: AnyView,
    waits: Option<String>,
    to_text: impl Fn() + Copy + Send + Sync + 'static,
) -> AnyView {
    let remove = (!writing.changes()).then(|| {
        view! {
            <button
                class="iconbtn compose__unquote"
                type="button"
                aria-label=t("compose-quote-remove")
                on:click=move |_| {
                    writing.quote_nothing();
                    to_text();
                }
            >
                {icon_small("x")}
            </button>
        }
    });
    view! {
        <div class="compose__quoted">
            {inner}
            {remove}
            {waits.map(|words| view! { <p class="fine compose__waits">{icon_small("clock")}<span>{words}</span></p> })}
        </div>
    }
    .into_any()
}
