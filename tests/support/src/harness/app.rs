//! How the app is started.

use super::opener::{self, Opener};
use super::{Desk, Home, Trouble, Window, processes};
use crate::Person;
use crate::child::{PATIENCE, Running, free_port};
use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Light or dark, as the system has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Light.
    #[default]
    Light,
    /// Dark.
    Dark,
}

/// What to start, and in which surroundings.
#[derive(Clone, Debug)]
pub struct App {
    pub(super) program: PathBuf,
    server: Option<String>,
    size: (u32, u32),
    locale: String,
    scheme: Scheme,
    person: Option<Person>,
    more: Vec<(String, String)>,
    animated: bool,
    pub(super) arguments: Vec<String>,
}

/// What the processes of one start are known by.
pub(super) fn new_mark() -> String {
    static RUNS: AtomicUsize = AtomicUsize::new(0);
    format!("{}-{}", std::process::id(), RUNS.fetch_add(1, Ordering::SeqCst))
}

/// Where the accessibility bus of whoever runs the tests is: it goes before the one of the desk, so nothing that is started has it.
pub(super) const SOMEBODYS_EAR: &str = "AT_SPI_BUS_ADDRESS";

impl App {
    /// This program (`TRENTE_APP` overrides it), with this origin as the server that a guest reads.
    pub fn new(program: impl AsRef<Path>, server: &str) -> Self {
        let program = std::env::var_os("TRENTE_APP").map_or_else(|| program.as_ref().to_owned(), PathBuf::from);
        Self {
            program,
            server: Some(server.to_owned()),
            size: (1280, 800),
            locale: "en_GB.UTF-8".to_owned(),
            scheme: Scheme::Light,
            person: Some(Person::new("ada", crate::strict::PASSWORD)),
            more: Vec::new(),
            animated: false,
            arguments: Vec::new(),
        }
    }

    /// As people start it: no server is named, and one of this directory is recommended.
    #[must_use]
    pub fn directory(mut self, url: &str) -> Self {
        self.server = None;
        self.env("TRENTE_DIRECTORY_URL", url)
    }

    /// The window's inner size in pixels.
    #[must_use]
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = (width, height);
        self
    }

    /// The system's locale, as `fr_FR.UTF-8`.
    #[must_use]
    pub fn locale(mut self, locale: &str) -> Self {
        self.locale = locale.to_owned();
        self
    }

    /// Light or dark.
    #[must_use]
    pub fn scheme(mut self, scheme: Scheme) -> Self {
        self.scheme = scheme;
        self
    }

    /// Who sits at the browser. By default `ada` of the strict server.
    #[must_use]
    pub fn person(mut self, person: Person) -> Self {
        self.person = Some(person);
        self
    }

    /// Nobody sits at the browser: pages open and nothing follows.
    #[must_use]
    pub fn nobody(mut self) -> Self {
        self.person = None;
        self
    }

    /// With animations, as most systems have them; tests have none unless they ask.
    #[must_use]
    pub fn animated(mut self) -> Self {
        self.animated = true;
        self
    }

    /// One more variable of the environment.
    #[must_use]
    pub fn env(mut self, name: &str, value: &str) -> Self {
        self.more.push((name.to_owned(), value.to_owned()));
        self
    }

    /// One more argument, as a link that the app is opened with.
    #[must_use]
    pub fn argument(mut self, argument: &str) -> Self {
        self.arguments.push(argument.to_owned());
        self
    }

    pub(super) fn environment(&self, desk: &Desk, home: &Home, mark: &str) -> Result<Vec<(String, String)>, Trouble> {
        let browser = opener::install(home)?;
        let path = std::env::var("PATH").unwrap_or_default();
        let folder = |part: &str| home.path(part).display().to_string();
        std::fs::write(home.path("config/fonts.conf"), super::fonts::settings(&home.path("cache")))
            .map_err(Trouble::file("the settings of fonts"))?;
        let dark = u8::from(self.scheme == Scheme::Dark);
        let settings = format!(
            "[Settings]\ngtk-application-prefer-dark-theme={dark}\ngtk-enable-animations={}\n",
            u8::from(self.animated)
        );
        std::fs::write(home.path("config/gtk-3.0/settings.ini"), settings).map_err(Trouble::file("GTK's settings"))?;
        let pairs = [
            (processes::MARK, mark.to_owned()),
            ("DISPLAY", desk.display.clone()),
            ("DBUS_SESSION_BUS_ADDRESS", desk.bus.clone()),
            ("PATH", format!("{}:{path}", browser.display())),
            ("HOME", folder("")),
            ("XDG_DATA_HOME", folder("data")),
            ("XDG_CONFIG_HOME", folder("config")),
            ("XDG_CACHE_HOME", folder("cache")),
            ("XDG_RUNTIME_DIR", folder("run")),
            ("TAURI_WEBVIEW_AUTOMATION", "true".to_owned()),
            ("FONTCONFIG_FILE", folder("config/fonts.conf")),
            ("GSETTINGS_BACKEND", "memory".to_owned()),
            ("GTK_A11Y", "none".to_owned()),
            ("NO_AT_BRIDGE", "1".to_owned()),
            ("LANG", self.locale.clone()),
            ("LC_ALL", self.locale.clone()),
            ("LANGUAGE", String::new()),
            ("TRENTE_WINDOW", format!("{}x{}", self.size.0, self.size.1)),
            ("TRENTE_KEYCHAIN", "off".to_owned()),
            ("http_proxy", String::new()),
            ("https_proxy", String::new()),
            ("all_proxy", String::new()),
        ];
        let pairs = pairs.into_iter().map(|(name, value)| (name.to_owned(), value));
        let server = self.server.iter().map(|server| ("TRENTE_SERVER".to_owned(), server.clone()));
        Ok(pairs.chain(server).chain(self.more.iter().cloned()).collect())
    }

    /// Starts it and waits until it has a page.
    ///
    /// # Errors
    /// When the driver or the app does not start.
    pub async fn open(&self, desk: &Desk, home: &Home) -> Result<Window, Trouble> {
        let mark = new_mark();
        let environment = self.environment(desk, home, &mark)?;
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command.args([format!("--port={port}"), "--host=127.0.0.1".to_owned()]);
        command.env_remove(SOMEBODYS_EAR).envs(environment);
        let log = std::fs::File::create(home.path(&format!("log-{mark}"))).map_err(Trouble::file("the log"))?;
        let mut driver = Running::start(&command, |command| {
            command.stdout(Stdio::null()).stderr(Stdio::from(log));
        })?;
        let url = format!("http://127.0.0.1:{port}");
        let browser = crate::person::browser();
        driver.until(async || browser.get(format!("{url}/status")).send().await.ok().map(drop)).await?;
        let opener = Opener::watch(home, self.person.clone());
        let begun = std::time::Instant::now();
        // From here on something may run that a failed session leaves behind.
        let guard = super::window::Guard { mark: mark.clone() };
        let options = json!({ "webkitgtk:browserOptions": { "binary": self.program, "args": self.arguments } });
        let capabilities = options.as_object().cloned().unwrap_or_default();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let session = builder.capabilities(capabilities).connect(&url);
        let client = tokio::time::timeout(PATIENCE, session).await.map_err(|_| Trouble::Silent)??;
        Ok(Window::new(client, driver, guard, opener, self.program.clone(), begun))
    }
}
