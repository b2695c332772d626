//! snac: <https://codeberg.org/grunfink/snac2>

use crate::Person;
use crate::child::{NotRunning, Running, free_port, in_path};
use serde_json::{Value, json};
use std::io::Write as _;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The user and group `nobody` of Debian: snac refuses to run as root.
const NOBODY: u32 = 65_534;

/// A running snac with the accounts `alice` and `bob`. Ends when dropped.
#[derive(Debug)]
pub struct Snac {
    url: String,
    passwords: Vec<(String, String)>,
    // The server goes before its folder does.
    _running: Running,
    _folder: tempfile::TempDir,
}

fn failed(why: impl std::fmt::Display) -> NotRunning {
    NotRunning::NotReady { name: "snac".to_owned(), why: why.to_string() }
}

impl Snac {
    /// Starts one on a free port and waits until it answers.
    ///
    /// # Errors
    /// When it is not on this machine or does not come up.
    pub async fn start() -> Result<Self, NotRunning> {
        let program = std::env::var_os("TRENTE_SNAC_BIN").map(PathBuf::from).or_else(|| in_path("snac"));
        let program = program.ok_or_else(|| NotRunning::Missing {
            name: "snac".to_owned(),
            mend: "install snac2 2.75 or newer and set TRENTE_SNAC_BIN to its program".to_owned(),
        })?;
        Self::start_program(&program).await
    }

    /// As [`Snac::start`], with this program.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn start_program(program: &Path) -> Result<Self, NotRunning> {
        let folder = tempfile::tempdir().map_err(failed)?;
        let root = std::fs::metadata(folder.path()).map_err(failed)?.uid() == 0;
        // Root's own folders may be closed to others, so that nobody could not even read the program.
        let own = folder.path().join("snac");
        std::fs::copy(program, &own).map_err(failed)?;
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).map_err(failed)?;
        let data = folder.path().join("data");
        let port = free_port();
        let passwords = prepare(&own, &data, port)?;
        let mut command = Command::new(&own);
        command.arg("httpd").arg(&data);
        if root {
            give(&data).map_err(failed)?;
        }
        let mut running = Running::start(&command, |command| {
            if root {
                command.uid(NOBODY).gid(NOBODY);
            }
        })?;
        let url = format!("http://localhost:{port}");
        super::answering(&mut running, &format!("{url}/api/v1/instance")).await?;
        Ok(Self { url, passwords, _running: running, _folder: folder })
    }

    /// Its origin, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Its domain with the port.
    pub fn domain(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    /// `alice` or `bob`, with the right password.
    pub fn person(&self, name: &str) -> Person {
        let password = self.passwords.iter().find(|(own, _)| own == name).map(|(_, password)| password.as_str());
        Person::new(name, password.unwrap_or_default())
    }

    /// Names and passwords of its accounts.
    pub fn passwords(&self) -> &[(String, String)] {
        &self.passwords
    }
}

/// Makes the storage and the accounts; gives their passwords.
fn prepare(program: &Path, data: &Path, port: u16) -> Result<Vec<(String, String)>, NotRunning> {
    let answers = format!("127.0.0.1\n{port}\nlocalhost:{port}\n\nadmin@example.org\n");
    said(Command::new(program).arg("init").arg(data), &answers)?;
    let file = data.join("server.json");
    let text = std::fs::read_to_string(&file).map_err(failed)?;
    let mut settings: Value = serde_json::from_str(&text).map_err(failed)?;
    for (name, value) in [
        ("protocol", json!("http")),
        ("num_threads", json!(16)),
        ("short_description", json!("A real little server")),
        ("badlogin_retries", json!(1000)),
    ] {
        settings[name] = value;
    }
    std::fs::write(&file, settings.to_string()).map_err(failed)?;
    let accounts = ["alice", "bob"].map(|name| {
        let told = said(Command::new(program).arg("adduser").arg(data).arg(name), "\n")?;
        let password = told.split("password is ").nth(1).and_then(|rest| rest.split_whitespace().next());
        let password = password.ok_or_else(|| failed(format!("no password in {told:?}")))?;
        Ok((name.to_owned(), password.to_owned()))
    });
    accounts.into_iter().collect()
}

/// Runs it to its end with this on its standard input; gives what it says.
fn said(command: &mut Command, input: &str) -> Result<String, NotRunning> {
    let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().map_err(failed)?;
    let mut stdin = child.stdin.take().expect("it was piped");
    stdin.write_all(input.as_bytes()).map_err(failed)?;
    drop(stdin);
    let output = child.wait_with_output().map_err(failed)?;
    let told = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    if output.status.success() { Ok(told) } else { Err(failed(told)) }
}

/// Gives a folder and all in it to nobody.
fn give(path: &Path) -> std::io::Result<()> {
    chown(path, Some(NOBODY), Some(NOBODY))?;
    if path.is_dir() {
        for entry in std::fs::read_dir(path)? {
            give(&entry?.path())?;
        }
    }
    Ok(())
}
