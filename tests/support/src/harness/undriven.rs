//! The app as a person starts it: nobody looks into its page, which would cost it time.

use super::app::SOMEBODYS_EAR;
use super::window::Guard;
use super::{App, Desk, Home, Trouble, processes};
use crate::child::Running;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A running app that no driver looks into. Ends when it is dropped.
#[derive(Debug)]
pub struct Undriven {
    // What the app has started goes before the app itself.
    guard: Guard,
    app: Running,
    output: PathBuf,
}

impl Undriven {
    /// Ids of all processes of the app, those of the webview included.
    pub fn processes(&self) -> Vec<u32> {
        processes::marked(&self.guard.mark)
    }

    /// Those of them that draw pages. Until the first has begun there are none.
    pub fn drawing(&self) -> Vec<u32> {
        let draws = |id: &u32| processes::program(*id).is_some_and(|program| program.ends_with("WebKitWebProcess"));
        self.processes().into_iter().filter(draws).collect()
    }

    /// Stops what draws pages where it stands, as a machine does that has too much to do.
    pub fn halt_drawing(&self) {
        processes::signal(&self.drawing(), rustix::process::Signal::STOP);
    }

    /// Lets it go on.
    pub fn resume_drawing(&self) {
        processes::signal(&self.drawing(), rustix::process::Signal::CONT);
    }

    /// Ends it, as a page does that is too much for it.
    pub fn end_drawing(&self) {
        processes::kill(&self.drawing());
    }

    /// All that the app has printed so far.
    pub fn printed(&self) -> String {
        std::fs::read(&self.output).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }

    /// How often each thread of each process was put to work, by the process's and the thread's name.
    pub fn wakes(&self) -> std::collections::BTreeMap<String, u64> {
        processes::wakes(&self.processes())
    }

    /// Waits until it has ended.
    ///
    /// # Errors
    /// When it goes on.
    pub async fn ended(&mut self) -> Result<(), Trouble> {
        Ok(self.app.ended().await?)
    }

    /// How long all of them together have kept a processor busy.
    pub fn busy(&self) -> std::time::Duration {
        processes::busy(&self.processes())
    }
}

impl App {
    /// Starts it, and does not wait for anything.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start_undriven(&self, desk: &Desk, home: &Home) -> Result<Undriven, Trouble> {
        let guard = Guard { mark: super::app::new_mark() };
        let output = home.path(&format!("log-{}", guard.mark));
        let file = std::fs::File::create(&output).map_err(Trouble::file("the log"))?;
        let both = file.try_clone().map_err(Trouble::file("the log"))?;
        let app = Running::start(&self.command(desk, home, &guard.mark)?, |command| {
            command.stdout(Stdio::from(file)).stderr(Stdio::from(both));
        })?;
        Ok(Undriven { guard, app, output })
    }

    /// Starts it once more beside the one that is open, as the system does with a link, and waits until it has ended.
    ///
    /// # Errors
    /// When it cannot be started, or stays.
    pub async fn start_beside(&self, desk: &Desk, home: &Home) -> Result<(), Trouble> {
        let mut second = self.start_undriven(desk, home)?;
        Ok(second.app.ended().await?)
    }

    fn command(&self, desk: &Desk, home: &Home, mark: &str) -> Result<Command, Trouble> {
        let mut command = Command::new(&self.program);
        let driven = |name: &str| name == "TAURI_WEBVIEW_AUTOMATION";
        let environment = self.environment(desk, home, mark)?;
        command.args(&self.arguments).env_remove(SOMEBODYS_EAR);
        command.envs(environment.into_iter().filter(|(name, _)| !driven(name)));
        Ok(command)
    }
}
