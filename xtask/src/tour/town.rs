//! Three servers and a directory that lists them: what a newcomer chooses among, all in this process.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use trente_test_support::{
    DirectoryServer, Line, Relay, StrictServer,
    directory::listed,
    harness::{App, Home, Trouble},
    strict::Mail,
};

/// What the directory tells of each: people of the last week, topics.
const LISTED: [(u32, &str); 3] = [(7400, "general"), (3100, "art"), (1900, "tech")];

/// Which of them speaks the language of a town that has one.
const NATIVE: usize = 1;

/// How long is waited for what happens at a server.
const PATIENCE: Duration = Duration::from_secs(20);

/// The servers, and their directory until it goes down.
#[derive(Debug)]
pub(crate) struct Town {
    servers: Vec<StrictServer>,
    directory: Option<DirectoryServer>,
    url: String,
    /// The near end of the line to the directory.
    _relay: Option<Relay>,
}

impl Town {
    pub(crate) fn new() -> Self {
        Self::of(StrictServer::start, None, None)
    }

    /// The same, in a language: the second server speaks it, the others English.
    pub(crate) fn speaking(language: &str) -> Self {
        Self::of(StrictServer::start, None, Some(language))
    }

    /// The server that speaks the language.
    pub(crate) fn native(&self) -> &StrictServer {
        &self.servers[NATIVE]
    }

    /// The same at the far end of a line, directory and all.
    pub(crate) fn over(line: &Line) -> Self {
        Self::of(|| StrictServer::start_over(line), Some(line), None)
    }

    fn of(start: impl Fn() -> StrictServer, line: Option<&Line>, language: Option<&str>) -> Self {
        let servers: Vec<StrictServer> = LISTED.iter().map(|_| start()).collect();
        let entries = servers.iter().zip(LISTED).enumerate().map(|(place, (server, (people, topic)))| {
            let mut entry = listed(server);
            entry["last_week_users"] = json!(people);
            entry["category"] = json!(topic);
            entry["categories"] = json!([topic]);
            if let Some(language) = language.filter(|_| place == NATIVE) {
                (entry["language"], entry["languages"]) = (json!(language), json!([language]));
            }
            entry
        });
        let directory = DirectoryServer::start(entries.collect());
        let relay = line.map(|line| Relay::start(line, directory.address()));
        let address = relay.as_ref().map_or(directory.address(), Relay::address);
        Self { servers, directory: Some(directory), url: format!("http://{address}/servers"), _relay: relay }
    }

    /// The app in this town, with nobody at the browser.
    pub(crate) fn around(&self, app: App) -> App {
        app.directory(&self.url).nobody()
    }

    /// The directory answers no more.
    pub(crate) fn lose_directory(&mut self) {
        self.directory = None;
    }

    /// All servers.
    pub(crate) fn servers(&self) -> &[StrictServer] {
        &self.servers
    }

    /// The server that is named in these words, as in "Join 127.0.0.1:3000".
    ///
    /// # Errors
    /// When none is.
    pub(crate) fn named(&self, words: &str) -> Result<&StrictServer, Trouble> {
        let found = self.servers.iter().find(|server| words.contains(server.domain()));
        found.ok_or_else(|| missing(format!("none of the town's servers is named in {words:?}")))
    }
}

/// Waits for something that happens at a server.
///
/// # Errors
/// When it does not happen.
pub(crate) async fn until<T>(what: &str, happened: impl Fn() -> Option<T>) -> Result<T, Trouble> {
    let begun = Instant::now();
    loop {
        if let Some(value) = happened() {
            return Ok(value);
        }
        if begun.elapsed() > PATIENCE {
            return Err(missing(format!("the server still waits: {what}")));
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// The newest mail to an address, once it is there.
///
/// # Errors
/// When none comes.
pub(crate) async fn mail(server: &StrictServer, email: &str) -> Result<Mail, Trouble> {
    until(&format!("a mail to {email}"), || server.mail_to(email)).await
}

/// What the device keeps of the directory is old now: the next start asks for it anew. The app must not run.
///
/// # Errors
/// When the device keeps nothing of it.
pub(crate) fn age_directory(home: &Home) -> Result<(), Trouble> {
    let apps = std::fs::read_dir(home.cache()).into_iter().flatten().flatten();
    let kept = apps.map(|app| app.path().join("directory.json")).find(|file| file.exists());
    let kept = kept.ok_or_else(|| missing("the device keeps no directory".to_owned()))?;
    let file = |source| Trouble::File { what: kept.display().to_string(), source };
    let text = std::fs::read_to_string(&kept).map_err(file)?;
    // The first line tells when it was fetched; the directory stands below.
    let (head, rest) = text.split_once('\n').unwrap_or_default();
    let mut head: Value = serde_json::from_str(head).map_err(|error| Trouble::Script(error.to_string()))?;
    head["fetched_at"] = json!("2020-01-01T00:00:00Z");
    std::fs::write(&kept, format!("{head}\n{rest}")).map_err(file)
}

fn missing(what: String) -> Trouble {
    Trouble::Missing { what, shown: String::new() }
}
