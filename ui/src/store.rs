//! What the window knows: who reads, which log-ins there are, and one signal for each post that is shown.

pub mod accounts;
pub mod around;
pub mod attached;
pub mod choosing;
pub mod drafts;
pub mod feed;
mod follow;
pub mod going;
pub mod joining;
pub mod live;
mod looks;
pub mod notices;
pub mod opening;
pub mod others;
pub mod own;
pub mod paged;
pub mod people;
pub mod picks;
pub mod pins;
pub mod popups;
pub mod posts;
pub mod quiet;
pub mod rooms;
pub mod searching;
pub mod shared;
pub mod shut;
pub mod translating;
pub mod translation;
pub mod tray;
pub mod unread;
pub mod wish;
pub mod written;

use crate::ground::bridge::call;
use crate::ground::i18n;
use crate::ground::lasting::lasting;
use crate::ground::moments::{beat, now, while_seen};
use crate::places::router;
use leptos::prelude::*;
use std::cell::OnceCell;
use std::time::Duration;
use trente_contract::commands::{LoginStarted, SaveSettings, Started};
use trente_contract::ids::AccountKey;
use trente_contract::reader::{Account, Reader};
use trente_contract::settings::{SecretPlace, Settings};

/// How often is asked for what a server tells by itself, in milliseconds: for what may have been missed.
pub const SELDOM: f64 = 600_000.0;

/// Everything that is not a post. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub struct State {
    /// The person's choices.
    pub settings: RwSignal<Settings>,
    /// Log-ins of this device.
    pub accounts: RwSignal<Vec<Account>>,
    /// The one that reads and writes; none for a guest.
    pub current: RwSignal<Option<AccountKey>>,
    /// The server whose posts a guest reads.
    pub guest_server: RwSignal<String>,
    /// The system's languages, BCP 47, most wanted first.
    pub languages: RwSignal<Vec<String>>,
    /// Where log-ins are kept.
    pub secrets: RwSignal<SecretPlace>,
    /// At start a guest had a Home: somebody or something was picked to be followed.
    pub has_picks: bool,
    /// The system has a dialog in which a person chooses a folder.
    pub chooses_folders: bool,
    /// A log-in that goes on although the app was ended meanwhile, until its page takes it up.
    pub login: RwSignal<Option<LoginStarted>>,
    /// A file could not be read at start.
    pub set_aside: RwSignal<bool>,
    /// A file that was set aside earlier and can be read by this version; its path.
    pub readable_aside: RwSignal<Option<String>>,
    /// Milliseconds since 1970, moved on twice a minute while the window is seen: relative times follow it.
    pub now: RwSignal<f64>,
    /// The server of whoever reads tells by itself what is new: nobody needs to ask often.
    pub live: RwSignal<bool>,
}

thread_local! {
    static STATE: OnceCell<State> = const { OnceCell::new() };
}

/// The state. Only after [`begin`].
pub fn state() -> State {
    STATE.with(|state| *state.get().expect("main begins the store before anything is drawn"))
}

/// Takes what the core told at start.
pub fn begin(started: Started) {
    looks::apply(&started.settings);
    let state = lasting(|| State {
        settings: RwSignal::new(started.settings),
        accounts: RwSignal::new(started.accounts),
        current: RwSignal::new(started.current),
        guest_server: RwSignal::new(started.guest_server),
        languages: RwSignal::new(started.languages),
        secrets: RwSignal::new(started.secrets),
        has_picks: started.has_picks,
        chooses_folders: started.chooses_folders,
        login: RwSignal::new(started.login),
        set_aside: RwSignal::new(started.set_aside),
        readable_aside: RwSignal::new(started.readable_aside),
        now: RwSignal::new(now()),
        live: RwSignal::new(false),
    });
    let kept = STATE.with(|cell| cell.set(state).is_ok());
    debug_assert!(kept, "the window begins once");
    beat(while_seen(Duration::from_secs(30)), move || state.now.set(now())).lasts();
    // What was not counted while nobody looked.
    let sight = window_event_listener_untyped("visibilitychange", move |_| {
        if !document().hidden() {
            state.now.set(now());
        }
    });
    std::mem::forget(sight);
}

impl State {
    /// On whose behalf posts are read; reactive.
    pub fn reader(self) -> Reader {
        match self.current.get() {
            Some(account) => Reader::Account { account },
            None => Reader::Guest { server: self.guest_server.get() },
        }
    }

    /// The same, once.
    pub fn reader_now(self) -> Reader {
        untrack(|| self.reader())
    }

    /// The account that reads; reactive.
    pub fn account(self) -> Option<Account> {
        let key = self.current.get()?;
        self.accounts.with(|all| all.iter().find(|account| account.key == key).cloned())
    }

    /// The same, once.
    pub fn account_now(self) -> Option<Account> {
        untrack(|| self.account())
    }

    /// Nobody is logged in; reactive.
    pub fn is_guest(self) -> bool {
        self.current.with(Option::is_none)
    }

    /// The server being read, as people write it; reactive.
    pub fn server(self) -> String {
        self.account().map_or_else(|| self.guest_server.get(), |account| account.server)
    }
}

/// Keeps the person's choices and applies them at once; a new language builds the pages anew.
///
/// # Errors
/// When the device could not keep them: they hold until the window closes.
pub async fn save_settings(settings: Settings) -> Result<(), trente_contract::Fault> {
    let state = state();
    let before = state.settings.get_untracked();
    looks::apply(&settings);
    state.settings.set(settings.clone());
    if before.language != settings.language {
        let languages = state.languages.get_untracked();
        i18n::speak(settings.language.as_deref(), &languages).await;
        router::rebuild();
        i18n::spoken().update(|turn| *turn += 1);
    }
    call(SaveSettings { settings }).await
}
