//! Servers on this machine to try everything with, without a network and without an account.

use std::{fmt, path::PathBuf};

#[cfg(unix)]
use trente_test_support::directory::listed;
use trente_test_support::{DirectoryServer, StrictServer, strict};

use crate::{console, fault::Fault, repo::Repo};

/// The servers and a home of its own for the app, so that practice never mixes with a person's accounts. All of it goes
/// when this goes.
#[derive(Debug)]
pub(crate) struct Practice {
    #[cfg(unix)]
    mock: trente_test_support::servers::Mock,
    #[cfg(unix)]
    snac: trente_test_support::servers::Snac,
    strict: StrictServer,
    directory: DirectoryServer,
    home: tempfile::TempDir,
}

impl Practice {
    /// Fetches the servers where they are missing, starts them, and waits until they answer.
    pub(crate) async fn start(repo: &Repo) -> Result<Self, Fault> {
        console::step("practice: starting servers on this machine");
        let home = tempfile::tempdir().map_err(Fault::file("a temporary folder"))?;
        #[cfg(unix)]
        {
            use crate::setup::{python, snac};
            use trente_test_support::servers::{Mock, Snac};
            let mock = Mock::start_program(&python::mock(repo)?.program("mastodon_mock")).await?;
            let snac = Snac::start_program(&snac::program(repo)?).await?;
            let strict = StrictServer::start();
            // The lively one has the most people, as far as a newcomer is told.
            let mut lively = listed(&strict);
            lively["domain"] = mock.url().trim_start_matches("http://").into();
            lively["last_week_users"] = 4500.into();
            let directory = DirectoryServer::start(vec![lively, listed(&strict)]);
            Ok(Self { mock, snac, strict, directory, home })
        }
        #[cfg(not(unix))]
        {
            let _ = repo;
            console::note("the other two practice servers run on Unix only");
            let strict = StrictServer::start();
            let directory = DirectoryServer::of(&[&strict]);
            Ok(Self { strict, directory, home })
        }
    }

    /// Shows the mails of the strict server as they are sent. Never ends.
    pub(crate) async fn show_mails(&self) {
        let mut shown = 0;
        loop {
            for mail in self.strict.mails().into_iter().skip(shown) {
                shown += 1;
                println!(
                    "\nMail to {}: follow this link to open the account of {}\n  {}\n",
                    mail.to, mail.name, mail.link
                );
            }
            tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        }
    }

    /// What tells the app of all this.
    pub(crate) fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let folder = |name: &str| self.home.path().join(name);
        vec![
            ("TRENTE_DIRECTORY_URL", PathBuf::from(format!("{}/servers", self.directory.url()))),
            ("TRENTE_KEYCHAIN", PathBuf::from("off")),
            ("XDG_DATA_HOME", folder("data")),
            ("XDG_CONFIG_HOME", folder("config")),
            ("XDG_CACHE_HOME", folder("cache")),
        ]
    }
}

impl fmt::Display for Practice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            formatter,
            "\nPractice: nothing leaves this machine, and nothing is kept. Log in with any of these:\n"
        )?;
        #[cfg(unix)]
        {
            writeln!(formatter, "  {}  a lively demo; pick any account on its page, no password", self.mock.url())?;
            for (name, password) in self.snac.passwords() {
                writeln!(formatter, "  {}  a small real server; name {name}, password {password}", self.snac.url())?;
            }
        }
        let (url, password) = (self.strict.url(), strict::PASSWORD);
        writeln!(formatter, "  {url}  refuses every mistake; name ada, password {password}")
    }
}
