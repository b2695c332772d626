//! The way back on a phone: the app's own scheme, `trente:`.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use tauri::{AppHandle, Runtime};
use tauri_plugin_deep_link::DeepLinkExt;
use tokio::sync::broadcast;
use trente_core::trente::{Arrival, Arrivals, NoRedirect, Redirect};

/// The one address. Any app may claim a scheme, so the core trusts an arrival only with the log-in's own state, and
/// PKCE makes a stolen code useless.
const ADDRESS: &str = "trente://login";

/// The app's own scheme, on this device.
pub(crate) fn of_this_device<R: Runtime>(app: &AppHandle<R>) -> Arc<dyn Redirect> {
    let (came, _) = broadcast::channel(8);
    let sender = came.clone();
    app.deep_link().on_open_url(move |event| {
        for url in event.urls() {
            if url.scheme() == "trente" && url.host_str() == Some("login") {
                // Nobody listens when no log-in is under way: then it is nobody's.
                let _ = sender.send(url.query().unwrap_or_default().to_owned());
            }
        }
    });
    Arc::new(Scheme(came))
}

struct Scheme(broadcast::Sender<String>);

impl Redirect for Scheme {
    fn addresses(&self) -> Vec<String> {
        vec![ADDRESS.to_owned()]
    }

    fn listen(
        &self,
        _languages: &[String],
    ) -> Pin<Box<dyn Future<Output = Result<Box<dyn Arrivals>, NoRedirect>> + Send + '_>> {
        let listener: Box<dyn Arrivals> = Box::new(Listener(self.0.subscribe()));
        Box::pin(async { Ok(listener) })
    }
}

struct Listener(broadcast::Receiver<String>);

impl Arrivals for Listener {
    fn address(&self) -> &str {
        ADDRESS
    }

    fn next(&mut self) -> Pin<Box<dyn Future<Output = Option<Arrival>> + Send + '_>> {
        Box::pin(async {
            loop {
                match self.0.recv().await {
                    // The browser is already behind the app: there is no page to show the verdict on.
                    Ok(query) => return Some(Arrival::new(query).0),
                    Err(broadcast::error::RecvError::Lagged(_)) => {}
                    Err(broadcast::error::RecvError::Closed) => return None,
                }
            }
        })
    }
}
