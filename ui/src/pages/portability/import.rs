//! A file that is taken in: chosen, looked through, asked about, begun.

use super::words;
use crate::components::busy::spinner;
use crate::components::icon::icon_small;
use crate::components::textfile;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args, t_attr};
use crate::ground::status;
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{BeginImport, ReadImport};
use trente_contract::ids::AccountKey;
use trente_contract::portability::{Kind, ReadFile};
use trente_contract::{Fault, FaultCode};
use web_sys::File;

/// More than this is not read: Mastodon takes no more, either.
const LARGEST: f64 = 20.0 * 1024.0 * 1024.0;

/// What files with lists are.
const TYPES: &str = ".csv,.json,.txt,text/csv,application/json";

#[derive(Clone)]
enum Step {
    /// Nothing is chosen.
    Choosing,
    /// The file is looked through.
    Reading,
    /// It holds this.
    Read(Chosen, ReadFile),
    /// It holds nothing that can be taken in.
    Refused(String, Fault),
}

#[derive(Clone)]
struct Chosen {
    name: String,
    text: String,
    kind: Option<Kind>,
}

pub(super) fn view(account: AccountKey) -> AnyView {
    let step = RwSignal::new(Step::Choosing);
    let account = StoredValue::new(account);
    let shown = move || match step.get() {
        Step::Choosing => None,
        Step::Reading => Some(view! { <p class="row__sub">{spinner()} {t("import-reads")}</p> }.into_any()),
        Step::Refused(name, fault) => Some(refused(&name, &fault)),
        Step::Read(chosen, read) if read.parts.is_empty() => Some(ask(chosen, &read, step)),
        Step::Read(chosen, read) => Some(found(account, chosen, &read, step)),
    };
    view! {
        <div class="pad">
            <p class="row__sub">{t_attr("import", "text")}</p>
            {textfile::button(t("import-choose"), "btn btn--soft", TYPES, move |file| take(file, step))}
            <div role="status">{shown}</div>
        </div>
    }
    .into_any()
}

fn take(file: File, step: RwSignal<Step>) {
    let name = file.name();
    if file.size() > LARGEST {
        step.set(Step::Refused(name, Fault::new(FaultCode::ListTooLong, "bytes, counted here")));
        return;
    }
    step.set(Step::Reading);
    spawn_local(async move {
        match textfile::text(&file).await {
            Some(text) => read(Chosen { name, text, kind: None }, step).await,
            None => drop(step.try_set(Step::Refused(name, Fault::new(FaultCode::NotAList, "it cannot be read")))),
        }
    });
}

async fn read(chosen: Chosen, step: RwSignal<Step>) {
    let Chosen { name, text, kind } = chosen.clone();
    let next = match call(ReadImport { name, text, kind }).await {
        Ok(read) => Step::Read(chosen, read),
        Err(fault) => Step::Refused(chosen.name, fault),
    };
    step.try_set(next);
}

fn refused(name: &str, fault: &Fault) -> AnyView {
    let words = i18n::fault(fault);
    view! {
        <p class="banner banner--bad">
            {icon_small("alert")}
            <span><strong>{t_args("import-refused", &[("file", name.into())])}</strong> " " {words.what} " " {words.safe}</span>
        </p>
    }
    .into_any()
}

/// The file does not say what it is about, and a guess could block somebody.
fn ask(chosen: Chosen, read: &ReadFile, step: RwSignal<Step>) -> AnyView {
    let ways = read.may_be.iter().map(|&kind| {
        let chosen = chosen.clone();
        let choose = move |_| {
            let chosen = Chosen { kind: Some(kind), ..chosen.clone() };
            step.set(Step::Reading);
            spawn_local(self::read(chosen, step));
        };
        view! { <button class="btn btn--outline" type="button" on:click=choose>{words::name(kind)}</button> }
    });
    view! {
        <div class="portability__ask" role="group" aria-label=t("import-which")>
            <p class="row__title">{t("import-which")}</p>
            <p class="row__sub">{t_args("import-which-text", &[("file", chosen.name.as_str().into())])}</p>
            <div class="cluster">{ways.collect_view()}</div>
        </div>
    }
    .into_any()
}

fn found(account: StoredValue<AccountKey>, chosen: Chosen, read: &ReadFile, step: RwSignal<Step>) -> AnyView {
    let handle = move || {
        state().accounts.with_untracked(|all| {
            let own = all.iter().find(|one| account.with_value(|key| one.key == *key));
            own.map(|one| format!("@{}", one.person.handle)).unwrap_or_default()
        })
    };
    let parts = read.parts.iter().map(|part| {
        let more = part.entries > u32::try_from(part.first.len()).unwrap_or(u32::MAX);
        let first = i18n::list(&part.first);
        let first = if more { t_args("import-first", &[("names", first.into())]) } else { first };
        view! { <li><strong>{words::counted(part.kind, part.entries)}</strong><bdi class="row__sub">{first}</bdi></li> }
    });
    let many = read.parts.iter().any(|part| part.kind == Kind::Follows && part.entries > 400);
    let unread = (read.unread > 0).then(|| t_args("import-unread", &[("count", read.unread.into())]));
    let busy = RwSignal::new(false);
    let begin = move |_| {
        if std::mem::replace(&mut *busy.write(), true) {
            return;
        }
        let Chosen { name, text, kind } = chosen.clone();
        spawn_local(async move {
            match call(BeginImport { account: account.get_value(), name, text, kind }).await {
                Ok(()) => {
                    status::say(t("import-begun"));
                    step.try_set(Step::Choosing);
                }
                Err(fault) => {
                    busy.try_set(false);
                    status::tell_fault(&fault);
                }
            }
        });
    };
    view! {
        <div class="portability__ask">
            <ul class="portability__parts">{parts.collect_view()}</ul>
            {unread.map(|words| view! { <p class="row__sub">{words}</p> })}
            {many.then(|| view! { <p class="row__sub">{t("import-many")}</p> })}
            <div class="cluster">
                <button class="btn btn--primary" type="button" on:click=begin>
                    {t_args("import-begin", &[("handle", handle().into())])}
                </button>
                <button class="btn btn--quiet" type="button" on:click=move |_| step.set(Step::Choosing)>{t("cancel")}</button>
            </div>
        </div>
    }
    .into_any()
}
