//! A made-up notification service on a desk's bus, and a dock that shows numbers on icons.

use super::{Desk, Trouble};
use crate::child::PATIENCE;
use futures_util::StreamExt as _;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use zbus::message::Type;
use zbus::zvariant::OwnedValue;
use zbus::{Connection, MatchRule, MessageStream};

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// A pop-up as the service was given it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Popup {
    /// Its id.
    pub id: u32,
    /// Whose place it takes; 0 for nobody's.
    pub replaces: u32,
    /// What, in one line.
    pub title: String,
    /// More of it.
    pub text: String,
    /// What can be done: name and words, by turns.
    pub actions: Vec<String>,
}

/// What was shown.
#[derive(Debug, Default)]
struct Seen {
    popups: Vec<Popup>,
    badges: Vec<i64>,
}

type Shared = Arc<Mutex<Seen>>;

/// The service, as long as this lives.
#[derive(Debug)]
pub struct Popups {
    connection: Connection,
    seen: Shared,
    watching: tokio::task::JoinHandle<()>,
}

impl Drop for Popups {
    fn drop(&mut self) {
        self.watching.abort();
    }
}

struct Service(Shared);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Service {
    #[expect(clippy::unused_self, reason = "the interface asks for it")]
    fn get_capabilities(&self) -> Vec<String> {
        ["actions", "body", "body-markup"].map(String::from).to_vec()
    }

    #[expect(clippy::too_many_arguments, reason = "so the protocol has it")]
    fn notify(
        &self,
        _app_name: String,
        replaces: u32,
        _icon: String,
        title: String,
        text: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _timeout: i32,
    ) -> u32 {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let next = u32::try_from(seen.popups.len()).unwrap_or_default() + 1;
        let id = if replaces > 0 { replaces } else { next };
        seen.popups.push(Popup { id, replaces, title, text, actions });
        id
    }
}

impl Popups {
    /// Begins to serve.
    ///
    /// # Errors
    /// When the bus refuses.
    pub async fn begin(desk: &Desk) -> Result<Self, Trouble> {
        let seen = Shared::default();
        let builder = zbus::connection::Builder::address(desk.bus.as_str())?;
        let connection = builder.serve_at(PATH, Service(Arc::clone(&seen)))?.name(SERVICE)?.build().await?;
        let rule = MatchRule::builder().msg_type(Type::Signal).interface("com.canonical.Unity.LauncherEntry")?.build();
        let mut told = MessageStream::for_match_rule(rule, &connection, None).await?;
        let noted = Arc::clone(&seen);
        let watching = tokio::spawn(async move {
            while let Some(Ok(message)) = told.next().await {
                let Ok((_, shown)) = message.body().deserialize::<(String, HashMap<String, OwnedValue>)>() else {
                    continue;
                };
                let count = shown.get("count").and_then(|count| i64::try_from(count).ok());
                noted.lock().unwrap_or_else(PoisonError::into_inner).badges.extend(count);
            }
        });
        Ok(Self { connection, seen, watching })
    }

    /// All pop-ups so far.
    pub fn shown(&self) -> Vec<Popup> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).popups.clone()
    }

    /// The numbers that the icon had, one after the other.
    pub fn badges(&self) -> Vec<i64> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).badges.clone()
    }

    /// Waits until there are so many; gives all.
    ///
    /// # Errors
    /// When there are not, in [`PATIENCE`].
    pub async fn wait_for(&self, count: usize) -> Result<Vec<Popup>, Trouble> {
        let begun = Instant::now();
        loop {
            let shown = self.shown();
            if shown.len() >= count {
                return Ok(shown);
            }
            if begun.elapsed() > PATIENCE {
                return Err(Trouble::Missing { what: format!("{count} pop-ups"), shown: format!("{shown:?}") });
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Clicks a pop-up.
    ///
    /// # Errors
    /// When the bus refuses.
    pub async fn click(&self, id: u32) -> Result<(), Trouble> {
        let told = (id, "default");
        Ok(self.connection.emit_signal(None::<&str>, PATH, SERVICE, "ActionInvoked", &told).await?)
    }
}
