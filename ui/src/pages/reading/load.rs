//! What a panel is doing while it is not yet full.

use crate::components::blank;
use crate::components::icon::icon;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::{Command, Fault};

/// Where the fetching of a panel stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Load {
    /// Under way.
    Coming,
    /// Done.
    There,
    /// It did not come.
    Failed(Fault),
}

/// Fetches a panel into its signal, and tells how that goes.
pub(super) fn fetch<C>(request: C, into: RwSignal<C::Reply>, load: RwSignal<Load>)
where
    C: Command + 'static,
    C::Reply: Send + Sync,
{
    load.set(Load::Coming);
    spawn_local(async move {
        // The page may be gone by then.
        match call(request).await {
            Ok(found) => {
                into.try_set(found);
                load.try_set(Load::There);
            }
            Err(fault) => {
                load.try_set(Load::Failed(fault));
            }
        }
    });
}

/// What stands below the rows that are there: grey rows, or what went wrong with the way on.
pub(super) fn rest(load: RwSignal<Load>, tiles: bool, again: impl Fn() + Clone + Send + 'static) -> AnyView {
    (move || match load.get() {
        Load::There => ().into_any(),
        Load::Coming => grey(tiles),
        Load::Failed(fault) => {
            let words = i18n::fault(&fault);
            let again = again.clone();
            view! {
                <div class="pad">
                    <div class="banner banner--warn" role="alert">
                        {icon(blank::glyph(fault.code))}
                        <span><strong>{words.what}</strong>" "{t("reading-fault")}</span>
                        <button class="btn btn--sm btn--outline" type="button" on:click=move |_| again()>{t("try-again")}</button>
                    </div>
                </div>
            }
            .into_any()
        }
    })
    .into_any()
}

fn grey(tiles: bool) -> AnyView {
    let inner = if tiles {
        let tile = || view! { <div class="tagpick tagpick--sk"><div class="sk sk--w60"></div><div class="sk sk--w80"></div></div> };
        view! { <div class="pickgrid" aria-hidden="true">{(0..6).map(|_| tile()).collect_view()}</div> }.into_any()
    } else {
        let row = || {
            view! {
                <div class="row">
                    <div class="sk sk--avatar"></div>
                    <div class="row__main"><div class="sk sk--w30"></div><div class="sk sk--w80"></div></div>
                </div>
            }
        };
        view! { <div aria-hidden="true">{(0..5).map(|_| row()).collect_view()}</div> }.into_any()
    };
    view! {
        <div class="skeleton" role="status" aria-busy="true">
            <span class="visually-hidden">{t("loading")}</span>
            {inner}
        </div>
    }
    .into_any()
}
