//! Sending the form, and where it goes on: at this server, on its own page, at the next one.

use super::Attempt;
use crate::components::pick;
use crate::ground::bridge::call;
use crate::ground::i18n::t_args;
use crate::ground::moments::today;
use crate::ground::route::Route;
use crate::ground::status;
use crate::pages::join::{field, words};
use crate::places::router;
use crate::store::joining::Left;
use crate::store::opening;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{SignUp, SignUpElsewhere};
use trente_contract::directory::Obstacle;
use trente_contract::join::{FieldFault, SignUpRefusal, SignedUp, check};

impl Attempt {
    /// Sends the form, once it can be right: servers count what fails.
    pub(in crate::pages::join) fn submit(self) {
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
                    opening::enter(room);
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
    pub(in crate::pages::join) fn go_elsewhere(self) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        let (server, form) = (self.domain(), self.typed.form(self.invite.get_value()));
        spawn_local(async move {
            let answer = call(SignUpElsewhere { server, form }).await;
            self.busy.try_set(false);
            match answer {
                Ok(room) => opening::enter(room),
                Err(fault) => status::tell_fault(&fault),
            }
        });
    }

    /// Takes everything typed to another server.
    pub(in crate::pages::join) fn switch(self, to: &str) {
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
        field::focus(id);
    }
}
