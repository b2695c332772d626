//! Programs that tests start: each dies with the value that stands for it, on a panic too.

use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long anything may take before a test gives up. Generous: it bounds hangs, it measures nothing.
pub const PATIENCE: Duration = Duration::from_secs(45);

/// A running program with a process group of its own.
#[derive(Debug)]
pub struct Running {
    child: Child,
    name: String,
}

/// Why a program is not running.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotRunning {
    /// It could not be started.
    #[error("{name} cannot be started: {source}")]
    Start {
        /// Which.
        name: String,
        /// Why.
        source: io::Error,
    },
    /// It ended, or did not become ready.
    #[error("{name} did not become ready: {why}")]
    NotReady {
        /// Which.
        name: String,
        /// What it said.
        why: String,
    },
    /// It is not on this machine.
    #[error("{name} is missing: {mend}")]
    Missing {
        /// Which.
        name: String,
        /// How to get it.
        mend: String,
    },
}

/// Lets a program die with the thread that starts it even when this process is killed: `Drop` does not run then.
fn tied(command: &Command) -> Command {
    let mut tied = Command::new("setpriv");
    tied.args(["--pdeathsig", "KILL", "--"]).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => tied.env(name, value),
            None => tied.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        tied.current_dir(folder);
    }
    tied
}

impl Running {
    /// Starts a program with nothing on its standard input. What the command says of its outputs holds.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(command: &Command, outputs: impl FnOnce(&mut Command)) -> Result<Self, NotRunning> {
        let name = command.get_program().to_string_lossy().into_owned();
        let mut command = tied(command);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        outputs(&mut command);
        match command.spawn() {
            Ok(child) => Ok(Self { child, name }),
            Err(source) => Err(NotRunning::Start { name, source }),
        }
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Its standard output, if it was kept.
    pub fn output(&mut self) -> Option<std::process::ChildStdout> {
        self.child.stdout.take()
    }

    /// Waits until `ready` gives something.
    ///
    /// # Errors
    /// When it ends before, or is not ready in [`PATIENCE`].
    pub async fn until<T>(&mut self, mut ready: impl AsyncFnMut() -> Option<T>) -> Result<T, NotRunning> {
        let begun = Instant::now();
        loop {
            if let Some(found) = ready().await {
                return Ok(found);
            }
            let ended = self.child.try_wait().ok().flatten();
            let why = match ended {
                Some(status) => format!("it ended with {status}"),
                None if begun.elapsed() > PATIENCE => format!("it was not ready in {PATIENCE:?}"),
                None => {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            };
            return Err(NotRunning::NotReady { name: self.name.clone(), why });
        }
    }
}

impl Running {
    /// Waits until it has ended by itself, and well.
    ///
    /// # Errors
    /// When it has not after [`PATIENCE`], or has failed.
    pub async fn ended(&mut self) -> Result<(), NotRunning> {
        let begun = Instant::now();
        let why = loop {
            match self.child.try_wait().ok().flatten() {
                Some(status) if status.success() => return Ok(()),
                Some(status) => break format!("it ended with {status}"),
                None if begun.elapsed() > PATIENCE => break format!("it had not ended after {PATIENCE:?}"),
                None => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        };
        Err(NotRunning::NotReady { name: self.name.clone(), why })
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(group) = i32::try_from(self.child.id()).ok().and_then(rustix::process::Pid::from_raw) {
            // It may have ended already.
            let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port on 127.0.0.1 that was free just now.
pub fn free_port() -> u16 {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("loopback has a free port");
    listener.local_addr().expect("a bound socket has an address").port()
}

/// A program's place in `PATH`.
pub fn in_path(name: &str) -> Option<std::path::PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(name)).find(|file| file.is_file())
}
