//! Posts that the server sends later.

use super::{heading, row};
use crate::components::icon::icon_small;
use crate::components::schedule;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, day_and_time, t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::{ListScheduled, Reschedule, Unschedule};
use trente_contract::compose::{self, Draft};
use trente_contract::ids::AccountKey;

/// What is known of them. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub(super) struct Scheduled {
    account: StoredValue<AccountKey>,
    all: RwSignal<Vec<compose::Scheduled>>,
    /// Why they are not known.
    failed: RwSignal<Option<Fault>>,
}

impl Scheduled {
    /// Asks the server for them, each time that the page is come to.
    pub(super) fn of(account: AccountKey) -> Self {
        let (all, failed) = (RwSignal::new(Vec::new()), RwSignal::new(None));
        let scheduled = Self { account: StoredValue::new(account), all, failed };
        Effect::new(move |was_here: Option<bool>| {
            let is_here = router::current().with(|route| *route == Route::Drafts);
            if is_here && was_here != Some(true) {
                scheduled.load();
            }
            is_here
        });
        scheduled
    }

    /// Reactive.
    pub(super) fn is_empty(self) -> bool {
        self.all.with(Vec::is_empty)
    }

    fn load(self) {
        let account = self.account.get_value();
        spawn_local(async move {
            let (mut all, mut cursor) = (Vec::new(), None);
            loop {
                match call(ListScheduled { account: account.clone(), cursor: cursor.take() }).await {
                    Ok(page) => {
                        all.extend(page.items);
                        cursor = page.next;
                    }
                    Err(fault) => {
                        self.failed.try_set(Some(fault));
                        return;
                    }
                }
                if cursor.is_none() {
                    break;
                }
            }
            // The next one first: servers begin with the one that was made last.
            all.sort_by(|one, other| one.at.cmp(&other.at));
            self.failed.try_set(None);
            self.all.try_set(all);
        });
    }

    pub(super) fn view(self) -> AnyView {
        let failed = move || {
            self.failed.get().map(|fault| {
                let what = i18n::fault(&fault).what;
                view! {
                    <p class="later__failed">
                        {t_args("schedule-unknown", &[("what", what.into())])}
                        <button class="textlink" type="button" on:click=move |_| self.load()>{t("try-again")}</button>
                    </p>
                }
            })
        };
        view! {
            {move || (!self.is_empty()).then(|| heading("schedule-list"))}
            <For each=move || self.all.get() key=|one| (one.id.clone(), one.at.clone()) children=move |one| self.row(one) />
            {failed}
        }
        .into_any()
    }

    fn row(self, one: compose::Scheduled) -> AnyView {
        let words = row::first_words(&one.draft);
        let account = self.account.get_value();
        let when = t_args("schedule-when", &[("time", day_and_time(&one.at).into())]);
        let change_label = t_args("schedule-change-label", &[("words", words.as_str().into())]);
        let back_label = t_args("schedule-back-label", &[("words", words.as_str().into())]);
        let (id, at, taken) = (one.id.clone(), one.at.clone(), one.id);
        let files = Draft { media: Vec::new(), ..one.draft.clone() };
        view! {
            <div class="row draft draft--waits">
                <span class="row__icon">{icon_small("calendar")}</span>
                <span class="row__main">
                    {row::title(&one.draft)}
                    <span class="row__sub">{when}</span>
                    {row::facts_with(&account, &files, None, one.files)}
                    <span class="draft__ways">
                        <button
                            class="btn btn--outline btn--sm"
                            type="button"
                            aria-label=change_label
                            on:click=move |_| self.ask_when(id.clone(), at.clone())
                        >
                            {t("schedule-change")}
                        </button>
                        <button
                            class="btn btn--quiet btn--sm"
                            type="button"
                            aria-label=back_label
                            on:click=move |_| self.take_back(taken.clone())
                        >
                            {t("schedule-back")}
                        </button>
                    </span>
                </span>
            </div>
        }
        .into_any()
    }

    fn ask_when(self, id: String, at: String) {
        schedule::ask("schedule-keep", Some(at), move |at| {
            let (account, id) = (self.account.get_value(), id.clone());
            spawn_local(async move {
                match call(Reschedule { account, id, at }).await {
                    Ok(now) => {
                        status::toast(t_args("schedule-done", &[("time", day_and_time(&now.at).into())]));
                    }
                    Err(fault) => status::tell_fault(&fault),
                }
                self.load();
            });
        });
    }

    /// It is a draft again.
    fn take_back(self, id: String) {
        let account = self.account.get_value();
        spawn_local(async move {
            match call(Unschedule { account, id }).await {
                Ok(draft) => {
                    status::toast_with(t("schedule-taken-back"), t("drafts-edit"), move || {
                        router::go(Route::Draft(draft.key.clone()));
                    });
                }
                Err(fault) => status::tell_fault(&fault),
            }
            self.load();
        });
    }
}
