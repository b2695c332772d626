//! Linux: the session's notification service, over its bus.
//!
//! <https://specifications.freedesktop.org/notification/latest-single/>

use super::{Clicks, NoPopup, Popup};
use crate::bus::Bus;
use crate::window;
use futures_util::StreamExt as _;
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use tauri::async_runtime::{JoinHandle, spawn};
use tauri::{AppHandle, Manager, Runtime};
use zbus::message::Type;
use zbus::zvariant::Value;
use zbus::{Connection, MatchRule, Message, MessageStream};

const SERVICE: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";
/// What a click on a pop-up is called.
const CLICK: &str = "default";
/// The installed app, by which the service finds name and icon.
const DESKTOP_ENTRY: &str = "Trente";
/// So many pop-ups are known to be ours.
const KNOWN: usize = 100;

/// What a service says of a pop-up: which, and what was done.
type Invoked = (u32, String);

impl From<zbus::Error> for NoPopup {
    fn from(error: zbus::Error) -> Self {
        Self(error.to_string())
    }
}

/// The service, once it was found.
#[derive(Default)]
pub(super) struct Way(tokio::sync::Mutex<Option<Service>>);

struct Service {
    connection: Connection,
    /// It reads markup: what could be some is to be escaped.
    markup: bool,
    shown: Arc<Mutex<VecDeque<u32>>>,
    /// The last one that told of several; 0 for none.
    several: u32,
    listening: JoinHandle<()>,
}

impl Drop for Service {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

impl Way {
    pub(super) async fn show<R: Runtime>(
        &self,
        app: &AppHandle<R>,
        popup: Popup,
        clicks: &Arc<Clicks>,
    ) -> Result<(), NoPopup> {
        let mut kept = self.0.lock().await;
        let shown = match kept.as_mut() {
            Some(service) => service.show(&popup).await,
            None => match Service::find(app, Arc::clone(clicks)).await {
                Ok(service) => kept.insert(service).show(&popup).await,
                Err(error) => Err(error),
            },
        };
        if shown.is_err() {
            *kept = None;
            app.state::<Bus>().forget().await;
        }
        Ok(shown?)
    }
}

impl Service {
    async fn find<R: Runtime>(app: &AppHandle<R>, clicks: Arc<Clicks>) -> zbus::Result<Self> {
        let connection = app.state::<Bus>().connection().await?;
        let told = ask(&connection, "GetCapabilities", &()).await?;
        let can: Vec<String> = told.body().deserialize()?;
        let shown = Arc::<Mutex<VecDeque<u32>>>::default();
        let rule = MatchRule::builder().msg_type(Type::Signal).interface(SERVICE)?.member("ActionInvoked")?.build();
        let stream = MessageStream::for_match_rule(rule, &connection, None).await?;
        let listening = spawn(listen(stream, Arc::clone(&shown), clicks, app.clone()));
        Ok(Self { connection, markup: can.iter().any(|one| one == "body-markup"), shown, several: 0, listening })
    }

    async fn show(&mut self, popup: &Popup) -> zbus::Result<()> {
        let text = if self.markup { escaped(&popup.text) } else { popup.text.clone() };
        let replaced = if popup.several { self.several } else { 0 };
        let hints = HashMap::from([("desktop-entry", Value::from(DESKTOP_ENTRY))]);
        let click = [CLICK, popup.open.as_str()];
        let request = ("Trente", replaced, "trente", popup.title.as_str(), text, &click[..], hints, -1_i32);
        let id: u32 = ask(&self.connection, "Notify", &request).await?.body().deserialize()?;
        if popup.several {
            self.several = id;
        }
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        shown.push_back(id);
        let known = shown.len();
        shown.drain(..known.saturating_sub(KNOWN));
        Ok(())
    }
}

async fn ask<B>(connection: &Connection, method: &str, request: &B) -> zbus::Result<Message>
where
    B: serde::Serialize + zbus::zvariant::DynamicType + Sync,
{
    connection.call_method(Some(SERVICE), PATH, Some(SERVICE), method, request).await
}

/// Brings the window forward at a click on one of ours, and notes the click.
async fn listen<R: Runtime>(
    mut stream: MessageStream,
    shown: Arc<Mutex<VecDeque<u32>>>,
    clicks: Arc<Clicks>,
    app: AppHandle<R>,
) {
    while let Some(told) = stream.next().await {
        let Ok((id, action)) = told.and_then(|message| message.body().deserialize::<Invoked>()) else { continue };
        let ours = shown.lock().unwrap_or_else(PoisonError::into_inner).contains(&id);
        if ours && action == CLICK {
            clicks.ring();
            window::to_the_front(&app);
        }
    }
}

/// For services that read markup: what others wrote is no markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn words_are_no_markup() {
        assert_eq!(escaped("<b>1 & 2</b> &lt;"), "&lt;b&gt;1 &amp; 2&lt;/b&gt; &amp;lt;", "each sign once");
    }
}
