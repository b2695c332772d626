//! mastodon-mock, from the Python package index.

use crate::Person;
use crate::child::{NotRunning, Running, free_port};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The version that the tests know.
pub const VERSION: &str = "0.6.1";

/// A running mastodon-mock with its demo community. Ends when dropped.
#[derive(Debug)]
pub struct Mock {
    url: String,
    _running: Running,
}

impl Mock {
    /// Starts one on a free port and waits until it answers.
    ///
    /// # Errors
    /// When it is neither there nor to be had, or does not come up.
    pub async fn start() -> Result<Self, NotRunning> {
        Self::start_program(&program()?).await
    }

    /// As [`Mock::start`], with this program.
    ///
    /// # Errors
    /// When it does not come up.
    pub async fn start_program(program: &Path) -> Result<Self, NotRunning> {
        let port = free_port();
        let mut command = Command::new(program);
        command.args(["serve", "--in-memory", "--demo", "--log-level", "warning", "--host", "127.0.0.1"]);
        command.args(["--port", &port.to_string()]);
        let mut running = Running::start(&command, |command| {
            command.stderr(Stdio::inherit());
        })?;
        let url = format!("http://127.0.0.1:{port}");
        super::answering(&mut running, &format!("{url}/api/v2/instance")).await?;
        Ok(Self { url, _running: running })
    }

    /// Its origin, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Its domain with the port.
    pub fn domain(&self) -> &str {
        self.url.trim_start_matches("http://")
    }

    /// Does something as one of its people, as another app of theirs would: a POST of JSON to a path of the API, or a GET without.
    /// Gives the answer.
    ///
    /// # Errors
    /// When the server refuses.
    pub async fn ask_as(&self, name: &str, path: &str, body: Option<&Value>) -> Result<Value, NotRunning> {
        let client = reqwest::Client::new();
        let login = client.post(format!("{}/api/v1/_mock/login", self.url)).json(&json!({ "username": name }));
        let login: Value = told(login).await?;
        let url = format!("{}{path}", self.url);
        let request = match body {
            Some(body) => client.post(url).json(body),
            None => client.get(url),
        };
        told(request.bearer_auth(login["access_token"].as_str().unwrap_or_default())).await
    }

    /// Someone who picks this account on its authorize page; it asks for no password.
    pub fn person(&self, name: &str) -> Person {
        Person::new(name, "")
    }
}

async fn told(request: reqwest::RequestBuilder) -> Result<Value, NotRunning> {
    let failed = |why: reqwest::Error| NotRunning::NotReady { name: "mastodon-mock".to_owned(), why: why.to_string() };
    let answer = request.send().await.map_err(failed)?;
    answer.error_for_status().map_err(failed)?.json().await.map_err(failed)
}

/// The program: named, or made in the cache folder.
fn program() -> Result<PathBuf, NotRunning> {
    if let Some(named) = std::env::var_os("TRENTE_MOCK_BIN") {
        return Ok(named.into());
    }
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = cache.or_else(|| std::env::home_dir().map(|home| home.join(".cache"))).unwrap_or_default();
    let folder = cache.join("trente").join(format!("mastodon-mock-{VERSION}"));
    install(&folder).map_err(|why| NotRunning::Missing {
        name: "mastodon-mock".to_owned(),
        mend: format!("pip install mastodon-mock=={VERSION} and set TRENTE_MOCK_BIN ({why})"),
    })
}

/// Makes the environment once. Another test process may be at it: the lock lets it finish.
fn install(folder: &Path) -> Result<PathBuf, std::io::Error> {
    let program = folder.join("bin/mastodon_mock");
    std::fs::create_dir_all(folder)?;
    let lock = std::fs::File::create(folder.join(".lock"))?;
    lock.lock()?;
    let mark = folder.join(".finished");
    if !mark.exists() {
        run(Command::new("python3").args(["-m", "venv"]).arg(folder))?;
        run(Command::new(folder.join("bin/pip")).args(["install", "-q", &format!("mastodon-mock=={VERSION}")]))?;
        std::fs::write(mark, VERSION)?;
    }
    Ok(program)
}

fn run(command: &mut Command) -> Result<(), std::io::Error> {
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(std::io::Error::other(format!("{command:?} ended with {status}"))) }
}
