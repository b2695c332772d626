//! The person's browser.

use tauri::{AppHandle, Runtime};
use tauri_plugin_opener::OpenerExt;
use trente_core::trente::{Browser, NoBrowser};
use url::Url;

/// Opens addresses in the system's browser. On Linux that is `xdg-open`, found through `PATH`.
pub(crate) struct Links<R: Runtime>(pub(crate) AppHandle<R>);

impl<R: Runtime> Browser for Links<R> {
    fn open(&self, url: &str) -> Result<(), NoBrowser> {
        let url = on_the_web(url)?;
        self.0.opener().open_url(url.as_str(), None::<&str>).map_err(|error| NoBrowser(error.to_string()))
    }

    fn open_mail(&self) -> Result<(), NoBrowser> {
        self.0.opener().open_url("mailto:", None::<&str>).map_err(|error| NoBrowser(error.to_string()))
    }
}

/// The system opens far more than web pages: files, programs, other apps. Nothing a server sends may reach those.
fn on_the_web(text: &str) -> Result<Url, NoBrowser> {
    let url = Url::parse(text).map_err(|error| NoBrowser(format!("not an address: {error}")))?;
    match url.scheme() {
        "http" | "https" => Ok(url),
        other => Err(NoBrowser(format!("{other}: is not opened, only http: and https: are"))),
    }
}

#[cfg(test)]
mod tests {
    use super::on_the_web;

    #[test]
    fn web_pages_are_opened() {
        for address in ["https://piaille.fr/@lea", "http://127.0.0.1:3000/oauth/authorize?a=1&b=%20"] {
            assert_eq!(on_the_web(address).ok().map(String::from).as_deref(), Some(address), "a page on the web");
        }
    }

    #[test]
    fn nothing_else_is_opened() {
        for address in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "trente://x",
            "mailto:a@b",
            "--help",
            "/bin/sh",
            "",
        ] {
            assert!(on_the_web(address).is_err(), "{address:?} must not reach the system");
        }
    }
}
