//! The way to the Kotlin in `android/`, by Tauri's plugins for phones. The page has no permission for any of it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Deserializer, Serialize};
use std::path::PathBuf;
use tauri::ipc::Channel;
use tauri::plugin::mobile::PluginInvokeError;
use tauri::plugin::{Builder, PluginHandle, TauriPlugin};
use tauri::{Manager, Runtime};

/// The package of the Kotlin class.
const PACKAGE: &str = "social.trente.phone";

/// The Kotlin does not answer, or says no.
#[derive(Debug, thiserror::Error)]
#[error("the phone's part: {0}")]
pub struct NoPhone(#[from] PluginInvokeError);

/// What the system brought, as the Kotlin tells it.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case", tag = "what")]
pub enum Happened {
    /// A distributor gave an address.
    Address {
        /// What was registered.
        instance: String,
        /// https.
        address: String,
    },
    /// A distributor passes nothing on any more, or never did.
    Ended {
        /// What was registered.
        instance: String,
    },
    /// A message came.
    Message {
        /// What was registered.
        instance: String,
        /// The message as it came; base64 on its way here.
        #[serde(deserialize_with = "bytes")]
        message: Vec<u8>,
    },
    /// Another app shared something.
    Shared {
        /// Words, with a link among them if there was one.
        text: String,
        /// Copies of files in the app's own cache.
        files: Vec<SharedFile>,
        /// How many files are not among them: too many, or too large.
        left_out: u32,
    },
}

/// The copy of a file that another app shared.
#[derive(Clone, Debug, Deserialize)]
pub struct SharedFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Its name where it came from.
    pub name: String,
    /// Its MIME type, as the other app said.
    pub mime: String,
}

/// What a distributor is to be told.
#[derive(Clone, Debug, Serialize)]
pub struct Register {
    /// A name of ours.
    pub instance: String,
    /// The public key of whoever sends (VAPID), base64url.
    pub vapid: Option<String>,
}

#[derive(Serialize)]
struct Listening {
    channel: Channel,
}

#[derive(Serialize)]
struct Registering {
    all: Vec<Register>,
}

#[derive(Serialize)]
struct Showing<'a> {
    title: &'a str,
    text: &'a str,
    open: &'a str,
    several: bool,
}

#[derive(Serialize)]
struct Sharing<'a> {
    text: &'a str,
}

#[derive(Deserialize)]
struct Answer {
    yes: bool,
}

fn bytes<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
    STANDARD.decode(String::deserialize(from)?).map_err(serde::de::Error::custom)
}

/// Asks the Kotlin.
pub struct Phone<R: Runtime>(PluginHandle<R>);

impl<R: Runtime> Phone<R> {
    /// Tells what the system brings from now on, and first what it brought before anybody listened.
    ///
    /// # Errors
    /// When the Kotlin does not answer.
    pub fn listen(&self, told: impl Fn(Happened) + Send + Sync + 'static) -> Result<(), NoPhone> {
        let channel = Channel::new(move |body| {
            // What is no event of ours is nobody's.
            if let Ok(happened) = body.deserialize() {
                told(happened);
            }
            Ok(())
        });
        Ok(self.0.run_mobile_plugin("listen", Listening { channel })?)
    }

    /// Asks for the permission to show pop-ups, and a distributor for an address for each; what was registered before and is not among
    /// these is taken back. False when the phone has no distributor, or the person said no.
    ///
    /// # Errors
    /// When the Kotlin does not answer.
    pub async fn register(&self, all: Vec<Register>) -> Result<bool, NoPhone> {
        let answer: Answer = self.0.run_mobile_plugin_async("register", Registering { all }).await?;
        Ok(answer.yes)
    }

    /// Shows a pop-up. False when the person lets the app show none. `open` says what a tap does: it is kept, unless it is
    /// empty, and stands alone in the pop-up for a message that comes while the app is closed, since only the app can open that.
    ///
    /// # Errors
    /// When the Kotlin does not answer.
    pub async fn show(&self, title: &str, text: &str, open: &str, several: bool) -> Result<bool, NoPhone> {
        let showing = Showing { title, text, open, several };
        let answer: Answer = self.0.run_mobile_plugin_async("show", showing).await?;
        Ok(answer.yes)
    }

    /// Lets the person choose an app that gets these words.
    ///
    /// # Errors
    /// When the Kotlin does not answer.
    pub async fn share(&self, text: &str) -> Result<(), NoPhone> {
        Ok(self.0.run_mobile_plugin_async("share", Sharing { text }).await?)
    }
}

/// The plugin.
pub fn init<R: Runtime>() -> TauriPlugin<R> {
    Builder::new("trente-phone")
        .setup(|app, api| {
            let handle = api.register_android_plugin(PACKAGE, "PhonePlugin")?;
            app.manage(Phone(handle));
            Ok(())
        })
        .build()
}
