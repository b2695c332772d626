//! The window, and what one does in it.

mod files;
mod keys;
mod pointer;
mod wait;

pub use files::{Given, Hand};
pub use keys::Key;

use super::opener::Opener;
use super::{By, Trace, Trouble, processes, speech};
use crate::child::{PATIENCE, Running};
use crate::klm::Action;
use fantoccini::Client;
use fantoccini::elements::Element;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Kills what carries the mark.
#[derive(Debug)]
pub(super) struct Guard {
    pub(super) mark: String,
}

impl Drop for Guard {
    fn drop(&mut self) {
        processes::kill(&processes::marked(&self.mark));
    }
}

/// An open window.
#[derive(Debug)]
pub struct Window {
    client: Client,
    opener: Opener,
    program: PathBuf,
    begun: Instant,
    trace: Mutex<Trace>,
    // The app goes before its driver does.
    guard: Guard,
    _driver: Running,
}

/// How often the page is asked while something is waited for.
const PAUSE: Duration = Duration::from_millis(25);

/// The driver's answer, if it comes.
async fn bounded<T>(answer: impl Future<Output = Result<T, fantoccini::error::CmdError>>) -> Result<T, Trouble> {
    match tokio::time::timeout(PATIENCE, answer).await {
        Ok(answer) => Ok(answer?),
        Err(_) => Err(Trouble::Silent),
    }
}

impl Window {
    pub(super) fn new(
        client: Client,
        driver: Running,
        guard: Guard,
        opener: Opener,
        program: PathBuf,
        begun: Instant,
    ) -> Self {
        Self { client, opener, program, begun, trace: Mutex::default(), guard, _driver: driver }
    }

    /// The WebDriver client, for what the harness has no word for.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// When the app was asked to start.
    pub fn begun(&self) -> Instant {
        self.begun
    }

    /// Ids of all processes of the app, those of the webview included; the app's own first.
    pub fn processes(&self) -> Vec<u32> {
        let own = processes::running(&self.guard.mark, &self.program);
        let driver = |id: &u32| processes::program(*id).is_some_and(|program| program.ends_with("WebKitWebDriver"));
        let others = processes::marked(&self.guard.mark).into_iter().filter(|id| !own.contains(id) && !driver(id));
        let others: Vec<u32> = others.collect();
        own.into_iter().chain(others).collect()
    }

    fn note(&self, action: Action) {
        self.trace.lock().unwrap_or_else(std::sync::PoisonError::into_inner).add(action);
    }

    /// What was done so far.
    pub fn trace(&self) -> Trace {
        self.trace.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Begins a new trace.
    pub fn begin_trace(&self) {
        *self.trace.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Trace::default();
    }

    /// Runs a script in the page. `arguments` are its arguments; it may `return`.
    ///
    /// # Errors
    /// When it throws.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Result<Value, Trouble> {
        bounded(self.client.execute(script, arguments)).await
    }

    /// Runs a script that gives its result to its last argument, a function, when it has it.
    ///
    /// # Errors
    /// When it throws or never gives anything.
    pub async fn script_with_callback(&self, script: &str, arguments: Vec<Value>) -> Result<Value, Trouble> {
        bounded(self.client.execute_async(script, arguments)).await
    }

    /// As [`Window::script`], and the script may use `one(by)`, `all(by)`, `nameOf(element)` and `roleOf(element)`, where
    /// `by` is a [`By`] as JSON.
    ///
    /// # Errors
    /// When it throws.
    pub async fn ask(&self, script: &str, arguments: Vec<Value>) -> Result<Value, Trouble> {
        self.script(&speech::script(script), arguments).await
    }

    /// What is on screen, told as roles and names.
    pub async fn outline(&self) -> String {
        match self.ask("return outline()", vec![]).await {
            Ok(Value::String(outline)) => outline,
            other => format!("{other:?}"),
        }
    }

    /// The element now, if it is there.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn find(&self, by: &By) -> Result<Option<Element>, Trouble> {
        let found = self.ask("return one(arguments[0])", vec![speech::argument(by)]).await?;
        let id = found.as_object().and_then(|pairs| pairs.values().next()).and_then(Value::as_str).map(str::to_owned);
        Ok(id.map(|id| Element::from_element_id(self.client.clone(), id.into())))
    }

    /// How many there are now.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn count(&self, by: &By) -> Result<usize, Trouble> {
        let found = self.ask("return all(arguments[0]).length", vec![speech::argument(by)]).await?;
        Ok(found.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or_default())
    }

    /// Taps something, once it is there and can be reached. Its centre is scrolled into view and must not be covered.
    async fn reach(&self, by: &By) -> Result<(), Trouble> {
        self.wait_for(by).await?;
        let begun = Instant::now();
        // A hidden checkbox or radio button is tapped on its label, as people do.
        let script = "const el = one(arguments[0]); if (!el) return null;
            const target = el.matches('input[type=checkbox],input[type=radio]') && el.labels?.length ? el.labels[0] : el;
            target.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'}); return target";
        loop {
            let found = self.ask(script, vec![speech::argument(by)]).await?;
            let id = found.as_object().and_then(|pairs| pairs.values().next()).and_then(Value::as_str);
            let done = match id {
                Some(id) => bounded(Element::from_element_id(self.client.clone(), id.to_owned().into()).click()).await,
                None => Err(Trouble::Script("nothing: it went away".to_owned())),
            };
            match done {
                Ok(()) => return Ok(()),
                Err(error) if begun.elapsed() > PATIENCE => {
                    let what = format!("{by} cannot be tapped: {error}");
                    return Err(Trouble::Missing { what, shown: self.outline().await });
                }
                Err(_) => tokio::time::sleep(PAUSE).await,
            }
        }
    }

    /// Taps something that decides something.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub async fn tap(&self, by: &By) -> Result<(), Trouble> {
        self.note(Action::Decide);
        self.reach(by).await?;
        self.note(Action::Tap);
        Ok(())
    }

    /// Taps what plainly comes next, without anything left to decide.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub async fn tap_next(&self, by: &By) -> Result<(), Trouble> {
        self.reach(by).await?;
        self.note(Action::Tap);
        Ok(())
    }

    /// Types into a field, which is tapped first unless it is ready for typing.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn type_into(&self, by: &By, text: &str) -> Result<(), Trouble> {
        let element = self.wait_for(by).await?;
        self.note(Action::Decide);
        self.note(Action::Field);
        let ready = "return one(arguments[0]) === document.activeElement";
        if self.ask(ready, vec![speech::argument(by)]).await? != true {
            self.reach(by).await?;
            self.note(Action::Tap);
        }
        self.keys_into(&element, text).await?;
        self.note(Action::Type(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)));
        Ok(())
    }

    /// Addresses that the app gave to the person's browser, oldest first.
    pub fn opened(&self) -> Vec<String> {
        self.opener.opened().into_iter().map(|opened| opened.url).collect()
    }

    /// What became of the log-in pages that were opened: the page shown to the returning browser, or what went wrong.
    pub fn landings(&self) -> Vec<Result<String, String>> {
        self.opener.opened().into_iter().filter_map(|opened| opened.landed).collect()
    }

    /// Takes a picture of the window into this file (PNG).
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn picture(&self, file: impl AsRef<Path>) -> Result<(), Trouble> {
        // The driver waits for the next frame, and where the processor draws none comes unless something changes.
        let change = "const dot = document.body.appendChild(document.createElement('i'));
            dot.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 1px; block-size: 1px; opacity: .004';
            let on = 0;
            const timer = setInterval(() => { dot.style.background = ++on % 2 ? '#000' : '#fff'; }, 20);
            setTimeout(() => { clearInterval(timer); dot.remove(); }, 5000)";
        self.script(change, vec![]).await?;
        let png = bounded(self.client.screenshot()).await?;
        std::fs::write(file.as_ref(), png).map_err(Trouble::file(file.as_ref().display().to_string()))
    }

    /// What its processes are doing just now: whether the app hangs, or its driver does.
    pub fn told_by_processes(&self) -> String {
        processes::told(&self.processes(), Duration::from_secs(1))
    }

    /// Ends the app at once, as a crash would, and waits until all its processes are gone.
    pub async fn kill(self) {
        let mark = self.guard.mark.clone();
        let app = processes::running(&mark, &self.program);
        processes::kill(&app);
        drop(self);
        while !processes::marked(&mark).is_empty() {
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Closes the window as a person does, and waits until the app has ended.
    ///
    /// # Errors
    /// When it does not end.
    pub async fn close(self) -> Result<(), Trouble> {
        let mark = self.guard.mark.clone();
        bounded(self.client.clone().close()).await?;
        let begun = Instant::now();
        while !processes::running(&mark, &self.program).is_empty() {
            if begun.elapsed() > PATIENCE {
                return Err(Trouble::Missing { what: "the app does not end".to_owned(), shown: String::new() });
            }
            tokio::time::sleep(PAUSE).await;
        }
        Ok(())
    }
}
