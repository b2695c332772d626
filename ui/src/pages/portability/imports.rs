//! How far imports are, and what could not be done.

use super::words;
use crate::components::dialog::{self, Question};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args, t_attr};
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use trente_contract::commands::{EndImport, SaveFailures, WatchImports};
use trente_contract::ids::AccountKey;
use trente_contract::portability::{Import, Imports};

pub(super) fn view(account: AccountKey) -> AnyView {
    let imports = RwSignal::new(Imports::default());
    watch(account.clone(), imports);
    let any = Memo::new(move |_| imports.with(|all| !all.imports.is_empty()));
    let account = StoredValue::new(account);
    view! {
        <Show when=move || any.get()>
            <section aria-labelledby="imports">
                <h2 id="imports">{t("imports")}</h2>
                <For each=move || imports.get().imports key=|one| one.id.clone() children=move |one| row(account, one.id, imports) />
            </section>
        </Show>
    }
    .into_any()
}

fn row(account: StoredValue<AccountKey>, id: String, imports: RwSignal<Imports>) -> AnyView {
    let id = StoredValue::new(id);
    let this = Memo::new(move |_| {
        imports.with(|all| all.imports.iter().find(|one| id.with_value(|id| one.id == *id)).cloned())
    });
    let title = move || this.with(|one| one.as_ref().map(|one| words::counted(one.kind, one.total)));
    let over = Memo::new(move |_| this.with(|one| one.as_ref().is_none_or(|one| one.left == 0)));
    let done = move || this.with(|one| one.as_ref().map_or(0, |one| one.total - one.left));
    let total = move || this.with(|one| one.as_ref().map_or(1, |one| one.total.max(1)));
    let failures = Memo::new(move |_| {
        this.with(|one| one.as_ref().map(|one| (one.failed, one.failures.clone())).unwrap_or_default())
    });
    view! {
        <article class="group pad portability__import">
            <p class="row__title">{title}</p>
            <progress class="portability__bar" max=move || total().to_string() value=move || done().to_string() aria-label=title></progress>
            <p class="row__sub" role="status">{move || this.with(|one| one.as_ref().map(told))}</p>
            {move || {
                let (failed, list) = failures.get();
                (failed > 0).then(|| not_done(account, id, failed, &list))
            }}
            <div class="cluster">
                {move || {
                    let label = if over.get() { "import-clear" } else { "import-stop" };
                    view! {
                        <button class="btn btn--sm btn--outline" type="button" on:click=move |_| end(account, id, over.get_untracked())>{t(label)}</button>
                    }
                }}
            </div>
        </article>
    }
    .into_any()
}

fn told(import: &Import) -> String {
    let counts = [
        ("done", import.done.into()),
        ("already", import.already.into()),
        ("failed", import.failed.into()),
        ("left", import.left.into()),
    ];
    if import.left == 0 {
        return t_args("import-done", &counts);
    }
    match &import.rests {
        Some(rest) => words::rest(rest),
        None => t_args("import-goes-on", &counts),
    }
}

fn not_done(
    account: StoredValue<AccountKey>,
    id: StoredValue<String>,
    failed: u32,
    list: &[trente_contract::portability::ImportFailure],
) -> AnyView {
    let rows = list.iter().map(|one| {
        let words = i18n::fault(&one.fault);
        let why =
            if one.fault.code == trente_contract::FaultCode::NotFound { t("import-not-found") } else { words.what };
        view! { <li><bdi dir="ltr">{one.name.clone()}</bdi><span class="row__sub">{why}</span></li> }
    });
    let rows = rows.collect_view();
    let save = move |_| {
        spawn_local(async move {
            match call(SaveFailures { account: account.get_value(), id: id.get_value() }).await {
                Ok(file) => {
                    status::note(t_args("import-saved", &[("file", file.name.into()), ("folder", file.folder.into())]))
                }
                Err(fault) => status::tell_fault(&fault),
            }
        });
    };
    view! {
        <details class="portability__failed">
            <summary>{t_args("import-failed", &[("count", failed.into())])}</summary>
            <ul>{rows}</ul>
            <button class="btn btn--sm btn--quiet" type="button" on:click=save>{t("import-save")}</button>
        </details>
    }
    .into_any()
}

fn end(account: StoredValue<AccountKey>, id: StoredValue<String>, over: bool) {
    let act = move || {
        spawn_local(async move {
            if let Err(fault) = call(EndImport { account: account.get_value(), id: id.get_value() }).await {
                status::tell_fault(&fault);
            }
        });
    };
    if over {
        return act();
    }
    dialog::ask(Question {
        title: t("import-stop-ask"),
        text: t_attr("import-stop-ask", "text"),
        yes: t("import-stop-yes"),
        no: t("cancel"),
        danger: false,
        act: Rc::new(act),
    });
}

/// Follows imports while the page is there.
fn watch(account: AccountKey, imports: RwSignal<Imports>) {
    spawn_local(async move {
        let mut seen = None;
        while let Ok(told) = call(WatchImports { account: account.clone(), seen }).await {
            seen = Some(told.version);
            if imports.try_set(told).is_some() {
                break;
            }
        }
    });
}
