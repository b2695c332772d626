//! A display and a message bus for one test.

use super::Trouble;
use crate::child::{NotRunning, Running};
use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

/// No services on this bus: no keychain, no accessibility bus, no portals. What is not there is not asked.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"#;

/// A display (Xvfb) and a session bus without services.
#[derive(Debug)]
pub struct Desk {
    pub(super) display: String,
    pub(super) bus: String,
    /// Where Xvfb keeps what is on the display, if it does.
    pub(super) pixels: Option<tempfile::TempDir>,
    _programs: [Running; 2],
    _folder: tempfile::TempDir,
}

impl Desk {
    /// Sets one up, on a display number that Xvfb finds free.
    ///
    /// # Errors
    /// When Xvfb or dbus-daemon is not there or does not start.
    pub async fn set_up() -> Result<Self, Trouble> {
        Self::begin(None).await
    }

    /// One whose pixels can be looked at, with [`screen`](Self::screen). Keeping them in a file takes time: nothing is measured
    /// there.
    ///
    /// # Errors
    /// When Xvfb or dbus-daemon is not there or does not start.
    pub async fn set_up_in_sight() -> Result<Self, Trouble> {
        Self::begin(Some(tempfile::tempdir().map_err(Trouble::file("a temporary folder"))?)).await
    }

    async fn begin(pixels: Option<tempfile::TempDir>) -> Result<Self, Trouble> {
        let folder = tempfile::tempdir().map_err(Trouble::file("a temporary folder"))?;
        let mut screen = Command::new("Xvfb");
        if let Some(pixels) = &pixels {
            screen.arg("-fbdir").arg(pixels.path());
        }
        screen.args(["-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp", "-noreset"]);
        let (screen, display) = first_line(&screen).await?;
        let config = folder.path().join("bus.conf");
        std::fs::write(&config, BUS).map_err(Trouble::file("the bus's settings"))?;
        let mut bus = Command::new("dbus-daemon");
        bus.arg("--config-file").arg(config).args(["--nofork", "--nopidfile", "--print-address=1"]);
        let (daemon, bus) = first_line(&bus).await?;
        Ok(Self { display: format!(":{display}"), bus, pixels, _programs: [screen, daemon], _folder: folder })
    }
}

/// Starts a program that says on its first line where it is to be found.
async fn first_line(command: &Command) -> Result<(Running, String), NotRunning> {
    let mut running = Running::start(command, |command| {
        command.stdout(Stdio::piped());
    })?;
    let output = running.output().expect("it was piped");
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let mut line = String::new();
        let read = BufReader::new(output).read_line(&mut line);
        // The test may have given up.
        let _ = sender.send(read.map(|_| line.trim().to_owned()).unwrap_or_default());
    });
    let line = running.until(async || receiver.try_recv().ok().filter(|line| !line.is_empty())).await?;
    Ok((running, line))
}
