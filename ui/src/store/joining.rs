//! What was typed to make an account. It stays as long as the window lives, whatever server it is for; all but the
//! password is kept on this device, too.

use crate::ground::bridge::call;
use crate::ground::lasting::lasting;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::{LoadForm, SaveForm, SuggestPassword};
use trente_contract::directory::Obstacle;
use trente_contract::join::{FieldFault, Form, Suggestion, birth, check};

/// A server that was left for another, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    /// Its domain.
    pub server: String,
    /// The server that took its place.
    pub to: String,
    /// Why it takes nobody.
    pub obstacle: Option<Obstacle>,
    /// What else went wrong.
    pub fault: Option<Fault>,
}

/// What was typed. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub struct Joining {
    /// The name.
    pub name: RwSignal<String>,
    /// The e-mail address.
    pub email: RwSignal<String>,
    /// The password of one's own: never kept on the device.
    pub password: RwSignal<String>,
    /// The person wants a password of their own.
    pub own: RwSignal<bool>,
    /// The password that is suggested; none until the core has made one.
    pub suggested: RwSignal<Option<Suggestion>>,
    /// Year, month, day of birth.
    pub birth: RwSignal<[String; 3]>,
    /// Why they want to join.
    pub reason: RwSignal<String>,
    /// The server that was left for the one that is shown now.
    pub left: RwSignal<Option<Left>>,
}

thread_local! {
    static JOINING: Joining = lasting(|| Joining {
        name: RwSignal::new(String::new()),
        email: RwSignal::new(String::new()),
        password: RwSignal::new(String::new()),
        own: RwSignal::new(false),
        suggested: RwSignal::new(None),
        birth: RwSignal::new(Default::default()),
        reason: RwSignal::new(String::new()),
        left: RwSignal::new(None),
    });
}

/// What was typed so far.
pub fn joining() -> Joining {
    JOINING.with(|joining| *joining)
}

impl Joining {
    /// Everything, as it is sent; once.
    pub fn form(self, invite: Option<String>) -> Form {
        Form {
            name: self.name.get_untracked().trim().to_owned(),
            email: self.email.get_untracked().trim().to_owned(),
            password: self.password_now(),
            birth: birth::join(&self.birth.get_untracked()),
            reason: self.reason.get_untracked().trim().to_owned(),
            agreed: false,
            invite,
        }
    }

    /// The password that goes out: the suggested one, unless the person wants their own; once.
    fn password_now(self) -> String {
        if self.own.get_untracked() {
            return self.password.get_untracked();
        }
        self.suggested.with_untracked(|one| one.as_ref().map(|one| one.password.0.clone())).unwrap_or_default()
    }

    /// Has a password made. `anew`: not the one that was suggested before.
    pub fn suggest(self, anew: bool) {
        spawn_local(async move {
            match call(SuggestPassword { anew }).await {
                Ok(made) => self.suggested.set(Some(made)),
                // The person can always think of one.
                Err(_) => self.own.set(true),
            }
        });
    }

    /// Another server is to be joined that the person did not choose here: no password goes along.
    pub fn start_over(self) {
        self.password.set(String::new());
        if self.suggested.with_untracked(Option::is_some) {
            self.suggest(true);
        }
    }

    /// All that every server asks stands there, as just before it is sent; once.
    pub fn is_full(self) -> bool {
        let typed = |field: RwSignal<String>| field.with_untracked(|text| !text.is_empty());
        if self.own.get_untracked() { typed(self.password) } else { typed(self.email) && typed(self.name) }
    }

    /// True while nothing was typed; once.
    pub fn is_blank(self) -> bool {
        [self.name, self.email, self.password, self.reason].iter().all(|field| field.with_untracked(String::is_empty))
    }

    /// Puts the name that was meant in the place of an address that was pasted, or of letters with accents. What has no
    /// letter that servers take stays as it was typed. True when another name stands there now.
    pub fn tidy_name(self) -> bool {
        let untidy = self.name.with_untracked(|name| check::name(name).is_some_and(|why| why != FieldFault::Blank));
        let meant = untidy.then(|| self.name.with_untracked(|name| trente_text::username::tidy(name)));
        match meant.filter(|meant| meant.chars().any(char::is_alphanumeric)) {
            Some(meant) => {
                self.name.set(meant);
                true
            }
            None => false,
        }
    }

    /// Takes what the device kept into those fields that are empty.
    pub fn load(self) {
        spawn_local(async move {
            if let Ok(Some(begun)) = call(LoadForm {}).await {
                self.take_up(begun.form);
            }
        });
    }

    /// Takes a form that was typed before into those fields that are empty.
    pub fn take_up(self, form: Form) {
        let fill = |field: RwSignal<String>, kept: String| {
            if field.with_untracked(String::is_empty) && !kept.is_empty() {
                field.set(kept);
            }
        };
        fill(self.name, form.name);
        fill(self.email, form.email);
        fill(self.reason, form.reason);
        if !form.birth.is_empty() && self.birth.with_untracked(|parts| parts.iter().all(String::is_empty)) {
            self.birth.set(birth::split(&form.birth));
        }
    }

    /// Keeps it on the device, all but the password; a form that was emptied is forgotten there.
    pub fn keep(self, server: String, invite: Option<String>) {
        let form = Form { password: String::new(), ..self.form(invite) };
        spawn_local(async move {
            // What cannot be kept stays in the window all the same.
            let _ = call(SaveForm { server, form }).await;
        });
    }

    /// Forgets it: the account was asked for.
    pub fn forget(self) {
        for field in [self.name, self.email, self.password, self.reason] {
            field.set(String::new());
        }
        self.birth.set(Default::default());
        self.own.set(false);
        self.suggested.set(None);
        self.left.set(None);
    }
}
