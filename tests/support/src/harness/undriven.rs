//! The app as a person starts it: nobody looks into its page, which would cost it time.

use super::app::SOMEBODYS_EAR;
use super::window::Guard;
use super::{App, Desk, Home, Trouble, processes};
use crate::child::Running;
use std::process::Command;

/// A running app that no driver looks into. Ends when it is dropped.
#[derive(Debug)]
pub struct Undriven {
    // What the app has started goes before the app itself.
    guard: Guard,
    app: Running,
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
        let app = Running::start(&self.command(desk, home, &guard.mark)?, |_| {})?;
        Ok(Undriven { guard, app })
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
