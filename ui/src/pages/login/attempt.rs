//! One attempt to log in: what was typed, where it stands, what went wrong.

use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::{Route, Wish};
use crate::ground::status;
use crate::places::router;
use crate::store::{self, accounts};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{AwaitLogin, BeginLogin, CancelLogin, FinishLogin, LoginStarted};
use trente_contract::ids::LoginId;
use trente_contract::reader::Account;
use trente_contract::settings::SecretPlace;
use trente_contract::{Fault, FaultCode};
use trente_text::email;

/// Where the attempt stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    /// The server is being asked for.
    Ask,
    /// The person is in their browser.
    Waiting(LoginStarted),
}

/// The attempt. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub(super) struct Attempt {
    /// What was typed; it stays whatever happens.
    pub(super) typed: RwSignal<String>,
    /// The code that was pasted.
    pub(super) code: RwSignal<String>,
    pub(super) step: RwSignal<Step>,
    /// A command is under way.
    pub(super) busy: RwSignal<bool>,
    pub(super) fault: RwSignal<Option<Fault>>,
    wish: StoredValue<Option<Wish>>,
    /// What stood in the field before anybody typed.
    filled_in: StoredValue<String>,
}

impl Attempt {
    pub(super) fn new(wish: Option<Wish>, typed: String) -> Self {
        Self {
            filled_in: StoredValue::new(typed.clone()),
            typed: RwSignal::new(typed),
            code: RwSignal::new(String::new()),
            step: RwSignal::new(Step::Ask),
            busy: RwSignal::new(false),
            fault: RwSignal::new(None),
            wish: StoredValue::new(wish),
        }
    }

    /// True when the person wrote what stands in the field; once.
    pub(super) fn is_typed(self) -> bool {
        let known = self.filled_in.get_value();
        self.typed.with_untracked(|typed| !typed.trim().is_empty() && *typed != known)
    }

    /// What a guest wanted to do, which led here.
    pub(super) fn wish(self) -> Option<Wish> {
        self.wish.get_value()
    }

    /// Finds the server in what was typed and sends the person to their browser.
    pub(super) fn begin(self) {
        let typed = self.typed.get_untracked().trim().to_owned();
        if self.busy.get_untracked() {
            return;
        }
        if typed.is_empty() {
            self.fault.set(Some(Fault::new(FaultCode::NotAnAddress, "nothing typed")));
            return;
        }
        if email::is_at_provider(&typed) {
            self.fault.set(Some(Fault::new(FaultCode::NotAnAddress, "a mail address")));
            return;
        }
        self.busy.set(true);
        self.fault.set(None);
        let mail = email::looks_like_one(&typed);
        spawn_local(async move {
            let answer = call(BeginLogin { typed }).await;
            // None when the page is gone by now.
            if self.busy.try_set(false).is_some() {
                if let Ok(started) = answer {
                    let _ = call(CancelLogin { login: started.login }).await;
                }
                return;
            }
            match answer {
                Ok(started) => self.go_on(started),
                // Nothing of ours lives behind the @: it was a mail address, and no slip in it would help.
                Err(fault) if mail && is_nothing_of_ours(fault.code) => {
                    self.fault.set(Some(Fault { code: FaultCode::NotAnAddress, ..fault }));
                }
                Err(fault) => self.fault.set(Some(fault)),
            }
        });
    }

    /// The person is in their browser, sent there now or by an earlier run of the app.
    pub(super) fn go_on(self, started: LoginStarted) {
        self.code.set(String::new());
        self.step.set(Step::Waiting(started.clone()));
        if !started.by_code {
            self.wait(started.login);
        }
    }

    fn wait(self, login: LoginId) {
        spawn_local(async move {
            let answer = call(AwaitLogin { login: login.clone() }).await;
            let still = self.step.try_get_untracked().is_some_and(|step| is_waiting(&step, &login));
            match answer {
                Ok(account) if still => self.finish(account),
                // The person cancelled here and agreed there: the log-in is theirs all the same.
                Ok(account) => accounts::logged_in(account),
                Err(fault) if still => {
                    self.step.set(Step::Ask);
                    self.fault.set(Some(fault));
                }
                Err(_) => {}
            }
        });
    }

    /// Ends the log-in with the code from the browser.
    pub(super) fn hand_in(self, login: LoginId) {
        let code = self.code.get_untracked().trim().to_owned();
        if self.busy.get_untracked() || code.is_empty() {
            return;
        }
        self.busy.set(true);
        self.fault.set(None);
        spawn_local(async move {
            let answer = call(FinishLogin { login: login.clone(), code }).await;
            let _ = self.busy.try_set(false);
            if !self.step.try_get_untracked().is_some_and(|step| is_waiting(&step, &login)) {
                return;
            }
            match answer {
                Ok(account) => self.finish(account),
                Err(fault) => {
                    if matches!(fault.code, FaultCode::LoginExpired | FaultCode::LoginDenied) {
                        self.step.set(Step::Ask);
                    }
                    self.fault.set(Some(fault));
                }
            }
        });
    }

    /// Gives the log-in up; the server stays filled in.
    pub(super) fn cancel(self) {
        self.give_up();
        self.step.set(Step::Ask);
        self.fault.set(None);
        status::say(t("login-cancelled"));
    }

    /// Tells the core that nobody waits any more.
    pub(super) fn give_up(self) {
        if let Some(Step::Waiting(started)) = self.step.try_get_untracked() {
            spawn_local(async move {
                // A log-in that has ended by itself is as good as cancelled.
                let _ = call(CancelLogin { login: started.login }).await;
            });
        }
    }

    fn finish(self, account: Account) {
        let wish = self.wish.get_value();
        let name = account.person.name_text.clone();
        self.step.set(Step::Ask);
        self.typed.set(String::new());
        let first = store::state().accounts.with_untracked(Vec::is_empty);
        accounts::logged_in(account);
        router::restart();
        if wish == Some(Wish::Write) {
            router::go(Route::Write { reply_to: None });
        }
        if first && store::state().secrets.get_untracked() == SecretPlace::File {
            status::note(t("login-secret-file"));
        } else {
            status::toast(t_args("login-done", &[("name", name.into())]));
        }
    }
}

fn is_nothing_of_ours(code: FaultCode) -> bool {
    matches!(code, FaultCode::NoSuchServer | FaultCode::NotMastodon | FaultCode::OtherSoftware)
}

fn is_waiting(step: &Step, login: &LoginId) -> bool {
    matches!(step, Step::Waiting(started) if started.login == *login)
}
