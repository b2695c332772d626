//! The person's browser: an `xdg-open` that only notes the address, and someone who follows it.

use super::{Home, Trouble};
use crate::Person;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::task::JoinHandle;

/// What happened with an address that was opened.
#[derive(Clone, Debug)]
pub(super) struct Opened {
    pub(super) url: String,
    /// The page the app showed to the returning browser, or why it never returned; none for ordinary links.
    pub(super) landed: Option<Result<String, String>>,
}

/// Watches for addresses until dropped.
#[derive(Debug)]
pub(super) struct Opener {
    opened: Arc<Mutex<Vec<Opened>>>,
    task: JoinHandle<()>,
}

/// Writes the program. A line is written whole, so that two at once do not mix.
pub(super) fn install(home: &Home) -> Result<PathBuf, Trouble> {
    let folder = home.path("bin");
    let file = folder.join("xdg-open");
    let notes = home.path("opened");
    let script = format!("#!/bin/sh\nprintf '%s\\n' \"$1\" >> '{}'\n", notes.display());
    std::fs::write(&file, script).map_err(Trouble::file("xdg-open"))?;
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755)).map_err(Trouble::file("xdg-open"))?;
    Ok(folder)
}

impl Opener {
    /// Starts watching. Without a person nobody follows.
    pub(super) fn watch(home: &Home, person: Option<Person>) -> Self {
        let notes = home.path("opened");
        // What an earlier window of this home has opened is not opened again.
        drop(std::fs::write(&notes, ""));
        let opened: Arc<Mutex<Vec<Opened>>> = Arc::default();
        let list = Arc::clone(&opened);
        let task = tokio::spawn(async move {
            let mut read = 0;
            loop {
                let text = std::fs::read_to_string(&notes).unwrap_or_default();
                let whole = text.rfind('\n').map_or(0, |end| end + 1);
                for url in text.get(read..whole).unwrap_or_default().lines() {
                    let entry = Opened { url: url.to_owned(), landed: None };
                    let place = {
                        let mut list = list.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                        list.push(entry);
                        list.len() - 1
                    };
                    if let Some(person) =
                        person.as_ref().filter(|_| url.contains("/oauth/") && url.contains("client_id="))
                    {
                        let landed = person.log_in(url).await.map_err(|lost| lost.to_string());
                        list.lock().unwrap_or_else(std::sync::PoisonError::into_inner)[place].landed = Some(landed);
                    }
                }
                read = whole;
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        });
        Self { opened, task }
    }

    pub(super) fn opened(&self) -> Vec<Opened> {
        self.opened.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }
}

impl Drop for Opener {
    fn drop(&mut self) {
        self.task.abort();
    }
}
