//! Several strict servers and the directory that lists them: the whole world of a newcomer.

use std::time::{Duration, Instant};
use trente_test_support::StrictServer;
use trente_test_support::directory::DirectoryServer;
use trente_test_support::harness::{App, Desk, Home, Trouble, Window, heading, link};

/// Servers are asked for 1 s; a name that stands for longer is the answer.
const SETTLED: Duration = Duration::from_millis(1500);

/// The servers, the directory that lists them, a display and an empty device.
pub(crate) struct Town {
    /// The one with the most people first.
    pub(crate) servers: Vec<StrictServer>,
    pub(crate) directory: DirectoryServer,
    pub(crate) desk: Desk,
    pub(crate) home: Home,
}

impl Town {
    pub(crate) async fn of(count: usize) -> Result<Self, Trouble> {
        let servers: Vec<StrictServer> = (0..count).map(|_| StrictServer::start()).collect();
        let directory = DirectoryServer::of(&servers.iter().collect::<Vec<_>>());
        Ok(Self { servers, directory, desk: Desk::set_up().await?, home: Home::new()? })
    }

    /// The app with this town as the world.
    pub(crate) fn app(&self) -> App {
        let directory = format!("{}/servers", self.directory.url());
        App::new(env!("CARGO_BIN_EXE_trente"), self.servers[0].url()).env("TRENTE_DIRECTORY_URL", &directory)
    }

    pub(crate) async fn open(&self) -> Result<Window, Trouble> {
        self.app().open(&self.desk, &self.home).await
    }

    /// The server that the card names, once every server had its time to answer: until then a better one may take its
    /// place.
    pub(crate) async fn recommended(&self, window: &Window) -> Result<String, Trouble> {
        window.wait_for(&link("Join ")).await?;
        let mut name = window.name_of(&link("Join ")).await?;
        let mut since = Instant::now();
        while since.elapsed() < SETTLED {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let now = window.name_of(&link("Join ")).await?;
            if now != name {
                (name, since) = (now, Instant::now());
            }
        }
        Ok(name.trim_start_matches("Join ").to_owned())
    }

    /// The server that the open form is for.
    pub(crate) async fn joining(&self, window: &Window) -> Result<String, Trouble> {
        let title = window.name_of(&heading("Join ")).await?;
        Ok(title.trim_start_matches("Join ").to_owned())
    }
}
