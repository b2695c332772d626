//! One attempt to make an account at one server: what the server asks, what is wrong with what was typed, how it went.

use super::birth::today;
use super::words;
use crate::bridge::call;
use crate::components::pick;
use crate::i18n::{self, t, t_args};
use crate::moments::now;
use crate::route::Route;
use crate::store::choosing::choosing;
use crate::store::joining::{Joining, Left, joining};
use crate::store::{rooms, state};
use crate::{router, status};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::{ReadTerms, SignUp, SignUpElsewhere};
use trente_contract::directory::{Choice, Obstacle};
use trente_contract::join::{Field, FieldFault, FieldRefusal, SignUpRefusal, SignedUp, Terms, check};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

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

    /// Sends the form, once it can be right: servers count what fails.
    pub(super) fn submit(self) {
        if self.busy.get_untracked() {
            return;
        }
        if untrack(|| self.again_when()).is_some() {
            // Too early a try would only make the pause longer: what is so is said where the way on is.
            self.point_out();
            return;
        }
        if self.typed.tidy_name() {
            // A name cannot be changed later: nobody gets one that they have not seen.
            status::toast(t_args("join-name-tidied", &[("name", self.typed.name.get_untracked().into())]));
            return;
        }
        // An invite that has run out would only be refused.
        let spent = self.terms.with_untracked(|terms| terms.as_ref().and_then(|terms| terms.invite)) == Some(false);
        let mut form = self.typed.form(self.invite.get_value().filter(|_| !spent));
        // What is read beside the button is what the button agrees to.
        form.agreed = self.terms.with_untracked(Option::is_some);
        let wrong =
            self.terms.with_untracked(|terms| check::check(&form, terms.as_ref().map(|terms| &terms.entry), today()));
        // Who is too young has nothing to mend: the core sends nothing, and finds the next good server.
        if wrong.iter().any(|one| one.why != FieldFault::TooYoung) {
            self.wrong.set(wrong);
            self.point_out();
            // Without the terms nothing can be agreed to: they are on their way, or are asked for once more.
            if self.terms_fault.with_untracked(Option::is_some) {
                self.read_terms();
            }
            return;
        }
        self.busy.set(true);
        self.wrong.set(Vec::new());
        self.refused.set(None);
        self.typed.left.set(None);
        let server = self.domain();
        spawn_local(async move {
            let answer = call(SignUp { server: server.clone(), form }).await;
            self.busy.try_set(false);
            match answer {
                Ok(SignedUp::Waiting(room)) => {
                    self.typed.forget();
                    rooms::enter(room);
                }
                Ok(SignedUp::Refused(refusal)) => self.take_refusal(refusal),
                Err(fault) => self.take_refusal(SignUpRefusal {
                    fields: Vec::new(),
                    obstacle: None,
                    fault: Some(fault),
                    next: None,
                }),
            }
        });
    }

    fn take_refusal(self, refusal: SignUpRefusal) {
        let fields = refusal.fields.clone();
        if let Some(fault) = &refusal.fault {
            self.leave_alone(fault);
        }
        // It has closed since it was asked: it may say why.
        if refusal.obstacle == Some(Obstacle::Closed) {
            self.read_terms();
        }
        // The page is gone when this fails: what was typed is kept all the same.
        if self.refused.try_set(Some(refusal)).is_some() {
            return;
        }
        self.wrong.set(fields);
        self.point_out();
    }

    /// Goes on in the browser, on the server's own page.
    pub(super) fn go_elsewhere(self) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        let (server, form) = (self.domain(), self.typed.form(self.invite.get_value()));
        spawn_local(async move {
            let answer = call(SignUpElsewhere { server, form }).await;
            self.busy.try_set(false);
            match answer {
                Ok(room) => rooms::enter(room),
                Err(fault) => status::tell_fault(&fault),
            }
        });
    }

    /// Takes everything typed to another server.
    pub(super) fn switch(self, to: &str) {
        let refused = self.refused.get_untracked();
        let terms = self.terms.with_untracked(|terms| terms.as_ref().and_then(|terms| terms.obstacle));
        let left = Left {
            server: self.domain(),
            to: to.to_owned(),
            obstacle: refused.as_ref().and_then(|refused| refused.obstacle).or(terms),
            fault: refused.and_then(|refused| refused.fault).or_else(|| self.terms_fault.get_untracked()),
        };
        let told = left.obstacle.is_some() || left.fault.is_some();
        self.typed.left.set(told.then_some(left));
        // Nothing typed here is not the same as something cleared: what was kept may only be on its way.
        if self.typed.name.with_untracked(|name| !name.is_empty()) {
            self.typed.keep(to.to_owned(), None);
        }
        router::replace(Route::join(to));
        status::say(t_args("join-switched", &[("server", pick::shown(to).into())]));
    }

    /// Puts the person where the first thing is to be mended.
    fn point_out(self) {
        let first = self.wrong.with_untracked(|all| all.first().map(|one| one.field));
        let id = match first {
            Some(field) => words::element(field),
            None if self.refused.with_untracked(Option::is_some) => "join-refused",
            None => return,
        };
        request_animation_frame(move || {
            let found = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
            if let Some(element) = found {
                let _ = element.focus();
            }
        });
    }
}
