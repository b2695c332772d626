//! One attempt to make an account at one server: what the server asks, what is wrong with what was typed, how it went.

mod send;

use crate::components::pick;
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t};
use crate::ground::moments::now;
use crate::ground::status;
use crate::places::router;
use crate::store::choosing::choosing;
use crate::store::joining::{Joining, Left, joining};
use crate::store::state;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::ReadTerms;
use trente_contract::directory::{Choice, Obstacle};
use trente_contract::join::{Field, FieldRefusal, SignUpRefusal, Terms};

/// How long nothing is typed before what was typed is kept on the device.
const PAUSE: Duration = Duration::from_millis(800);

/// The attempt. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub(super) struct Attempt {
    /// At which server.
    pub(super) server: StoredValue<String>,
    pub(super) invite: StoredValue<Option<String>>,
    pub(super) typed: Joining,
    /// What the server asks and promises; none until it has told.
    pub(super) terms: RwSignal<Option<Terms>>,
    /// Why it has not told.
    pub(super) terms_fault: RwSignal<Option<Fault>>,
    /// What is wrong, in the form's order.
    pub(super) wrong: RwSignal<Vec<FieldRefusal>>,
    /// The form came back; the server as a whole may have said no.
    pub(super) refused: RwSignal<Option<SignUpRefusal>>,
    /// The form is on its way.
    pub(super) busy: RwSignal<bool>,
    /// From when on the server may be asked again, in milliseconds since 1970; none when it may now.
    free_at: RwSignal<Option<f64>>,
    /// The page's outermost element, for [`Attempt::on_screen`].
    pub(super) page: NodeRef<html::Div>,
}

impl Attempt {
    pub(super) fn new(server: String, invite: Option<String>) -> Self {
        let attempt = Self {
            server: StoredValue::new(server),
            invite: StoredValue::new(invite),
            typed: joining(),
            terms: RwSignal::new(None),
            terms_fault: RwSignal::new(None),
            wrong: RwSignal::new(Vec::new()),
            refused: RwSignal::new(None),
            busy: RwSignal::new(false),
            free_at: RwSignal::new(None),
            page: NodeRef::new(),
        };
        attempt.read_terms();
        attempt.keep_at_pauses();
        attempt
    }

    /// The server's domain.
    pub(super) fn domain(self) -> String {
        self.server.get_value()
    }

    /// The server as people write it.
    pub(super) fn shown(self) -> String {
        self.server.with_value(|server| pick::shown(server).to_owned())
    }

    /// What the recommendation knows of the server; reactive.
    pub(super) fn choice(self) -> Option<Choice> {
        let server = self.domain();
        choosing().ordered().into_iter().find(|choice| choice.domain == server)
    }

    /// The server that was left for this one; reactive.
    pub(super) fn left(self) -> Option<Left> {
        let here = self.domain();
        self.typed.left.get().filter(|left| left.to == here)
    }

    /// The next good server: the one that the refusal names, else the next of the recommendation.
    pub(super) fn next(self) -> Option<Choice> {
        let named = self.refused.with_untracked(|refused| refused.as_ref().and_then(|refused| refused.next.clone()));
        // One that answered goes before one that nobody asked yet.
        let others = || choosing().others_now(&self.domain()).into_iter().min_by_key(|choice| choice.server.is_none());
        named.or_else(others)
    }

    /// The page on which sign-up happens instead; reactive.
    pub(super) fn elsewhere(self) -> Option<String> {
        self.terms.with(|terms| terms.as_ref().and_then(|terms| terms.entry.elsewhere.clone()))
    }

    /// The server takes nobody, and another try would not help; reactive.
    pub(super) fn shut(self) -> bool {
        let told = self.terms.with(|terms| terms.as_ref().and_then(|terms| terms.obstacle));
        let refused = self.refused.with(|refused| refused.as_ref().and_then(|refused| refused.obstacle));
        let shuts = |obstacle| matches!(obstacle, Some(Obstacle::Closed | Obstacle::Limited));
        shuts(told) || shuts(refused)
    }

    /// Whether the page is in the window, not one that was left and waits for its return: what is typed on another page is
    /// none of its business; reactive.
    pub(super) fn on_screen(self) -> bool {
        router::current().track();
        self.page.get().is_some_and(|page| page.is_connected())
    }

    /// How long the server wants to be left alone, in words: "in 5 minutes"; reactive.
    pub(super) fn again_when(self) -> Option<String> {
        let left = (self.free_at.get()? - state().now.get().max(now())) / 1000.0;
        (left > 0.0).then(|| i18n::wait(left))
    }

    /// Asks the server for its terms.
    pub(super) fn read_terms(self) {
        self.terms_fault.set(None);
        let (server, invite) = (self.domain(), self.invite.get_value());
        spawn_local(async move {
            match call(ReadTerms { server, invite }).await {
                Ok(terms) => {
                    self.terms.try_set(Some(terms));
                    let early = |all: &Vec<FieldRefusal>| all.iter().any(|one| one.field == Field::Agreement);
                    if self.wrong.try_with_untracked(early) == Some(true) {
                        status::say(t("join-agreement-here"));
                    }
                }
                Err(fault) => {
                    self.leave_alone(&fault);
                    self.terms_fault.try_set(Some(fault));
                }
            }
        });
    }

    fn leave_alone(self, fault: &Fault) {
        let until = fault.retry_after.map(|seconds| now() + f64::from(seconds) * 1000.0);
        self.free_at.try_set(until);
    }

    fn keep_at_pauses(self) {
        let timer = StoredValue::new(None::<TimeoutHandle>);
        let keep = move || self.typed.keep(self.domain(), self.invite.get_value());
        Effect::new(move |before: Option<()>| {
            for field in [self.typed.name, self.typed.email, self.typed.reason] {
                field.track();
            }
            self.typed.birth.track();
            let here = self.on_screen();
            if before.is_some() && here {
                if let Some(timer) = timer.get_value() {
                    timer.clear();
                }
                timer.set_value(set_timeout_with_handle(keep, PAUSE).ok());
            }
        });
        on_cleanup(move || {
            if let Some(Some(timer)) = timer.try_get_value() {
                timer.clear();
            }
        });
    }

    /// What is wrong with a field; reactive.
    pub(super) fn wrong_with(self, field: Field) -> Option<FieldRefusal> {
        self.wrong.with(|all| all.iter().find(|one| one.field == field).cloned())
    }

    /// The field is being mended: what was said of it no longer holds.
    pub(super) fn mended(self, field: Field) {
        if self.wrong.try_with_untracked(|all| all.iter().any(|one| one.field == field)) == Some(true) {
            self.wrong.update(|all| all.retain(|one| one.field != field));
        }
    }
}
