//! Servers that begin with what is typed, below the field: an editable combobox with a list, as the ARIA practices have it.

use super::attempt::Attempt;
use crate::components::icon::sized;
use crate::components::pick;
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::commands::CompleteServer;
use trente_contract::directory::KnownServer;
use web_sys::KeyboardEvent;

/// How long nothing is typed before the list follows.
const PAUSE: Duration = Duration::from_millis(80);

/// The list. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub(super) struct Completion {
    attempt: Attempt,
    found: RwSignal<Vec<KnownServer>>,
    /// The one that Enter takes.
    pub(super) active: RwSignal<Option<usize>>,
    timer: StoredValue<Option<TimeoutHandle>>,
}

impl Completion {
    pub(super) fn new(attempt: Attempt) -> Self {
        let completion = Self {
            attempt,
            found: RwSignal::new(Vec::new()),
            active: RwSignal::new(None),
            timer: StoredValue::new(None),
        };
        on_cleanup(move || completion.stop());
        completion
    }

    /// There is something to take; reactive.
    pub(super) fn open(self) -> bool {
        self.found.with(|found| !found.is_empty())
    }

    fn stop(self) {
        if let Some(Some(timer)) = self.timer.try_get_value() {
            timer.clear();
        }
    }

    /// Follows what was typed.
    pub(super) fn typed(self) {
        self.stop();
        self.timer.set_value(set_timeout_with_handle(move || self.look(), PAUSE).ok());
    }

    fn look(self) {
        let Some(typed) = self.attempt.typed.try_get_untracked() else { return };
        // Only an address that is being begun can be completed: of a handle, what follows its last @.
        let begun = domain_of(&typed);
        if begun.is_empty() || typed.contains("://") || begun.contains(char::is_whitespace) {
            self.close();
            return;
        }
        spawn_local(async move {
            // A list that fails to come is no trouble: the field takes anything.
            let found = call(CompleteServer { typed: begun.clone() }).await.unwrap_or_default();
            let same = self.attempt.typed.try_with_untracked(|typed| domain_of(typed) == begun).unwrap_or(false);
            if same {
                let complete = found.len() == 1 && found[0].domain == begun;
                self.active.set(None);
                self.found.set(if complete { Vec::new() } else { found });
            }
        });
    }

    /// Puts the list away.
    pub(super) fn close(self) {
        self.stop();
        self.active.try_set(None);
        self.found.try_set(Vec::new());
    }

    fn take(self, at: usize) {
        let Some(server) = self.found.with_untracked(|found| found.get(at).map(|one| one.domain.clone())) else {
            return;
        };
        self.attempt.typed.update(|typed| {
            *typed = match typed.trim().rsplit_once('@') {
                // `@lea@mast` is Léa on a server whose name begins so; `@mast` is only a slip.
                Some((name, _)) if !name.trim_start_matches('@').is_empty() => format!("{name}@{server}"),
                _ => server,
            };
        });
        self.close();
        self.attempt.begin();
    }

    /// Arrows walk the list, Enter takes, Escape puts it away.
    pub(super) fn key(self, event: &KeyboardEvent) {
        let count = self.found.with_untracked(Vec::len);
        if count == 0 {
            return;
        }
        let here = self.active.get_untracked();
        match event.key().as_str() {
            "ArrowDown" => self.active.set(Some(here.map_or(0, |here| (here + 1) % count))),
            "ArrowUp" => self.active.set(Some(here.map_or(count - 1, |here| (here + count - 1) % count))),
            "Escape" => self.close(),
            "Enter" => match here {
                Some(here) => self.take(here),
                None => return,
            },
            _ => return,
        }
        event.prevent_default();
    }

    /// The element that Enter takes, for screen readers.
    pub(super) fn active_id(self) -> Option<String> {
        self.active.get().map(|at| format!("login-option-{at}"))
    }

    pub(super) fn view(self) -> AnyView {
        (move || {
            self.open().then(|| {
                let rows = self.found.get().into_iter().enumerate().map(|(at, server)| self.row(at, &server));
                view! {
                    <div class="options" id="login-options" role="listbox" aria-label=t("login-options")>
                        {rows.collect_view()}
                    </div>
                }
            })
        })
        .into_any()
    }

    fn row(self, at: usize, server: &KnownServer) -> AnyView {
        let chosen = move || (self.active.get() == Some(at)).to_string();
        view! {
            <div
                class="server-row"
                id=format!("login-option-{at}")
                role="option"
                aria-selected=chosen
                on:pointerdown=|event| event.prevent_default()
                on:click=move |_| self.take(at)
            >
                {pick::picture(&server.domain, None, "server-pic server-pic--sm")}
                <span class="server-row__name"><bdi dir="ltr">{server.domain.clone()}</bdi></span>
                <span class="server-row__facts">{pick::people(server.weekly_people)}</span>
                {sized("right", "icon icon--sm icon--flip")}
            </div>
        }
        .into_any()
    }
}

fn domain_of(typed: &str) -> String {
    let typed = typed.trim();
    typed.rsplit_once('@').map_or(typed, |(_, domain)| domain).to_ascii_lowercase()
}
