//! Packs, people, tags by a link, a name or a paste.

use super::people::{row, server_of};
use super::rows;
use crate::components::busy;
use crate::components::icon::icon_small;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use crate::store::picks;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::{ReadClipboard, TakeLink};
use trente_contract::reader::Reader;
use trente_contract::reading::{Found, Pack, Pick};
use web_sys::SubmitEvent;

/// What came of what was typed.
#[derive(Clone, Debug, PartialEq)]
enum Came {
    Nothing,
    Asking,
    /// Words about it, and what can be picked.
    Found(Box<Found>),
    /// A hashtag that was typed.
    Tag(String),
    /// Not something to follow.
    Other(&'static str),
    Failed(Fault),
}

pub(super) fn view(reader: &Reader) -> AnyView {
    let typed = RwSignal::new(String::new());
    let came = RwSignal::new(Came::Nothing);
    let asked = StoredValue::new(reader.clone());
    let look = move || {
        let text = typed.get_untracked().trim().to_owned();
        if text.is_empty() || came.with_untracked(|came| *came == Came::Asking) {
            return;
        }
        if let Some(tag) = text.strip_prefix('#').filter(|tag| !tag.is_empty() && !tag.contains(char::is_whitespace)) {
            came.set(Came::Tag(tag.to_owned()));
            picks::set(Pick::Tag { name: tag.to_owned() }, true);
            return;
        }
        came.set(Came::Asking);
        spawn_local(async move {
            let answer = call(TakeLink { reader: asked.get_value(), text }).await;
            came.try_set(answer.map_or_else(Came::Failed, sort));
        });
    };
    let paste = move |_| {
        spawn_local(async move {
            match call(ReadClipboard {}).await {
                Ok(Some(text)) => {
                    typed.try_set(text.trim().to_owned());
                    look();
                }
                Ok(None) => {
                    came.try_set(Came::Other("reading-clipboard-empty"));
                }
                Err(fault) => {
                    came.try_set(Came::Failed(fault));
                }
            }
        });
    };
    let server = server_of(reader);
    let bad = move || came.with(|came| matches!(came, Came::Failed(_) | Came::Other(_)));
    let help = move || {
        came.with(|came| match came {
            Came::Failed(fault) => i18n::fault(fault).what,
            Came::Other(words) => t(words),
            _ => t("reading-link-help"),
        })
    };
    let asking = move || came.with(|came| *came == Came::Asking);
    view! {
        <form
            class="pad form"
            novalidate
            on:submit=move |event: SubmitEvent| {
                event.prevent_default();
                look();
            }
        >
            <div class="field" class:field--bad=bad>
                <label class="field__label" for="reading-link">{t("reading-link")}</label>
                <div class="field__box">
                    {icon_small("link")}
                    <input
                        class="field__input"
                        id="reading-link"
                        type="text"
                        autocomplete="off"
                        autocapitalize="off"
                        spellcheck="false"
                        dir="auto"
                        aria-describedby="reading-link-help"
                        aria-invalid=move || bad().then_some("true")
                        placeholder=t("reading-link-placeholder")
                        prop:value=move || typed.get()
                        on:input=move |event| typed.set(event_target_value(&event))
                    />
                </div>
                <p class="field__help" id="reading-link-help" role=move || bad().then_some("alert")>{help}</p>
            </div>
            <div class="cluster">
                <button class="btn btn--ink" type="submit" aria-disabled=move || asking().then_some("true")>
                    {move || asking().then(busy::spinner)}
                    {t("reading-link-go")}
                </button>
                <button class="btn btn--soft" type="button" on:click=paste>{icon_small("copy")}{t("reading-paste")}</button>
            </div>
        </form>
        {move || came.with(|came| shown(came, &server))}
    }
    .into_any()
}

fn sort(found: Found) -> Came {
    match found {
        Found::Pack(_) | Found::Person { .. } | Found::Post(_) => {
            if let Found::Person { handle } = &found {
                picks::set(Pick::Person { handle: handle.clone() }, true);
            }
            Came::Found(Box::new(found))
        }
        Found::Invite { .. } | Found::Server { .. } => Came::Other("reading-link-server"),
        Found::Unbridged { .. } => Came::Other("bridge-unknown"),
        Found::Confirmed | Found::Shared | Found::Nothing | Found::Asks { .. } => Came::Other("reading-link-nothing"),
    }
}

fn shown(came: &Came, server: &str) -> AnyView {
    match came {
        Came::Tag(name) => view! { <div class="pickgrid">{rows::tag(name, None)}</div> }.into_any(),
        Came::Found(found) => match &**found {
            Found::Pack(pack) => whole(pack, server),
            Found::Person { handle } => rows::handle(handle),
            Found::Post(post) => rows::person(&post.author, Some(t("reading-why-post")), String::new()),
            _ => ().into_any(),
        },
        _ => ().into_any(),
    }
}

fn whole(pack: &Pack, server: &str) -> AnyView {
    let by = pack.by.as_ref().map(|by| t_args("reading-pack-by", &[("name", by.name_text.as_str().into())]));
    let handles: Vec<String> = pack.people.iter().map(|one| one.person.handle.clone()).collect();
    let all = handles.clone();
    let pick_all = move |_| {
        for handle in &all {
            let pick = Pick::Person { handle: handle.clone() };
            if untrack(|| picks::state_of(&pick)).is_none() {
                picks::set(pick, true);
            }
        }
    };
    let rows = pack.people.iter().cloned().map(|one| row(one, server)).collect_view();
    view! {
        <section class="pack">
            <div class="pad pack__head">
                <div>
                    <h3 dir="auto">{pack.name.clone()}</h3>
                    {by.map(|by| view! { <p class="fine">{by}</p> })}
                    {(!pack.description.is_empty()).then(|| view! { <p dir="auto">{pack.description.clone()}</p> })}
                </div>
                <button class="btn btn--primary" type="button" on:click=pick_all>
                    {t_args("reading-pack-all", &[("count", handles.len().into())])}
                </button>
            </div>
            {rows}
        </section>
    }
    .into_any()
}
