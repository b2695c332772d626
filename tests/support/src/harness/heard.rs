//! What the window tells assistive technology: its tree on the accessibility bus (AT-SPI), as a screen reader is given it.
//!
//! A desk has no such bus; this starts one for it: the launcher that every desktop starts, which brings a bus and a registry of its
//! own and takes them along when it ends. An app is on it that was opened with [`Heard::on`].

mod roles;

use super::app::SOMEBODYS_EAR;
use super::{App, Desk, Trouble};
use crate::child::{NotRunning, PATIENCE, Running};
use roles::{PAGE, WHOLE, called, is_said};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use zbus::Connection;
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue};

/// Where systems keep the launcher; it is on no path.
const LAUNCHERS: [&str; 3] =
    ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"];
const DBUS: (&str, &str) = ("org.freedesktop.DBus", "/org/freedesktop/DBus");
const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const REGISTRY: (&str, &str) = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root");

/// The path of what is not there.
const NOTHING: &str = "/org/a11y/atspi/null";

/// More is no page of ours: something leads in a circle.
const MOST: usize = 6000;

/// One line, as it is spoken: what it is, and what it is called or says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is, nearly as AT-SPI calls it.
    pub role: &'static str,
    /// Its name, or its text where it has none.
    pub words: String,
    node: Node,
}

/// Something in the tree: which program tells of it, and its place there.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Node {
    program: String,
    path: OwnedObjectPath,
}

/// The accessibility bus of a desk, and the ear on it.
#[derive(Debug)]
pub struct Heard {
    bus: Connection,
    _launcher: Running,
    // The bus has its socket in it.
    _folder: tempfile::TempDir,
}

impl Heard {
    /// Starts the bus of this desk and begins to listen.
    ///
    /// # Errors
    /// When at-spi2-core is not there, or does not start.
    pub async fn begin(desk: &Desk) -> Result<Self, Trouble> {
        let launcher = LAUNCHERS.into_iter().find(|path| Path::new(path).exists());
        let launcher = launcher.ok_or_else(|| NotRunning::Missing {
            name: "at-spi-bus-launcher".to_owned(),
            mend: "install at-spi2-core".to_owned(),
        })?;
        let mut command = Command::new(launcher);
        command.arg("--launch-immediately").env_remove(SOMEBODYS_EAR);
        command.env("DBUS_SESSION_BUS_ADDRESS", &desk.bus).env("DISPLAY", &desk.display);
        let folder = tempfile::tempdir().map_err(Trouble::file("a temporary folder"))?;
        command.env("GSETTINGS_BACKEND", "memory").env("XDG_RUNTIME_DIR", folder.path());
        let mut running = Running::start(&command, |_| {})?;
        let session = zbus::connection::Builder::address(desk.bus.as_str())?.build().await?;
        let address = running
            .until(async || {
                let (service, path) = ("org.a11y.Bus", "/org/a11y/bus");
                // Asked before the launcher is there, a bus with services would start another one.
                let owned = session.call_method(Some(DBUS.0), DBUS.1, Some(DBUS.0), "NameHasOwner", &(service,)).await;
                owned.ok()?.body().deserialize::<bool>().ok().filter(|owned| *owned)?;
                let answer = session.call_method(Some(service), path, Some(service), "GetAddress", &()).await.ok()?;
                answer.body().deserialize::<String>().ok().filter(|address| !address.is_empty())
            })
            .await?;
        let bus = zbus::connection::Builder::address(address.as_str())?.build().await?;
        Ok(Self { bus, _launcher: running, _folder: folder })
    }

    /// The app as it is started where somebody listens.
    #[must_use]
    pub fn on(app: App) -> App {
        app.env("NO_AT_BRIDGE", "0").env("GTK_A11Y", "")
    }

    async fn call<T>(&self, node: &Node, interface: &str, method: &str, body: &T) -> Option<zbus::Message>
    where
        T: serde::Serialize + DynamicType + Sync,
    {
        let call = self.bus.call_method(Some(node.program.as_str()), node.path.as_str(), Some(interface), method, body);
        // What went away meanwhile answers with an error, or not at all.
        tokio::time::timeout(Duration::from_secs(5), call).await.ok()?.ok()
    }

    async fn children(&self, node: &Node) -> Vec<Node> {
        let answer = self.call(node, ACCESSIBLE, "GetChildren", &()).await;
        let told = answer.and_then(|answer| answer.body().deserialize::<Vec<(String, OwnedObjectPath)>>().ok());
        let told = told.filter(|told| !told.is_empty());
        let all = match told {
            Some(told) => told,
            // GTK's place for the page of another process tells none, and has it all the same.
            None => {
                let answer = self.call(node, ACCESSIBLE, "GetChildAtIndex", &0_i32).await;
                answer.and_then(|answer| answer.body().deserialize().ok()).into_iter().collect()
            }
        };
        let is_one = |(_, path): &(String, OwnedObjectPath)| path.as_str() != NOTHING;
        all.into_iter().filter(is_one).map(|(program, path)| Node { program, path }).collect()
    }

    /// By its number: WebKit gives no names.
    async fn role(&self, node: &Node) -> &'static str {
        let answer = self.call(node, ACCESSIBLE, "GetRole", &()).await;
        answer.and_then(|answer| answer.body().deserialize().ok()).map_or("nothing", called)
    }

    async fn name(&self, node: &Node) -> String {
        let answer = self.call(node, "org.freedesktop.DBus.Properties", "Get", &(ACCESSIBLE, "Name")).await;
        let value = answer.and_then(|answer| answer.body().deserialize::<OwnedValue>().ok());
        tidy(&value.and_then(|value| String::try_from(value).ok()).unwrap_or_default())
    }

    /// Its own text; what stands in it by itself is left out.
    async fn text(&self, node: &Node) -> String {
        // GTK's, which are numbered, complain where there is none.
        if node.path.rsplit('/').next().is_some_and(|last| last.parse::<u32>().is_ok()) {
            return String::new();
        }
        let answer = self.call(node, "org.a11y.atspi.Text", "GetText", &(0_i32, -1_i32)).await;
        tidy(&answer.and_then(|answer| answer.body().deserialize::<String>().ok()).unwrap_or_default())
    }

    async fn registered(&self) -> Vec<Node> {
        let (program, path) = REGISTRY;
        let Ok(path) = OwnedObjectPath::try_from(path) else { return Vec::new() };
        self.children(&Node { program: program.to_owned(), path }).await
    }

    /// The pages of all windows on the bus: where a screen reader begins to read.
    async fn pages(&self) -> Vec<Node> {
        let (mut pages, mut left) = (Vec::new(), self.registered().await);
        for _ in 0..MOST {
            let Some(node) = left.pop() else { break };
            match self.role(&node).await {
                PAGE => pages.push(node),
                _ => left.extend(self.children(&node).await),
            }
        }
        pages
    }

    /// All that is on screen, line by line in the order in which it is read. A post is one line: its name tells all of it.
    pub async fn lines(&self) -> Vec<Line> {
        self.lines_of(self.pages().await, true).await
    }

    /// What stands around the pages: windows and dialogs that the system draws.
    pub async fn around(&self) -> Vec<Line> {
        self.lines_of(self.registered().await, false).await
    }

    async fn lines_of(&self, roots: Vec<Node>, in_pages: bool) -> Vec<Line> {
        let (mut lines, mut left) = (Vec::new(), roots);
        left.reverse();
        for _ in 0..MOST {
            let Some(node) = left.pop() else { break };
            let (role, mut words) = (self.role(&node).await, self.name(&node).await);
            if role == PAGE && !in_pages {
                continue;
            }
            let whole = WHOLE.contains(&role);
            if words.is_empty() && (!whole || role == "entry") {
                words = self.text(&node).await;
            }
            if !whole {
                let mut inner = self.children(&node).await;
                inner.reverse();
                left.extend(inner);
            }
            // Of what only holds others, their lines are what is read; what is used has a line even without words.
            if whole || !words.is_empty() && is_said(role) {
                lines.push(Line { role, words, node });
            }
        }
        lines
    }

    /// Waits for a line of one of these roles whose words contain these.
    ///
    /// # Errors
    /// When none comes; it tells all lines then.
    pub async fn wait_for(&self, roles: &[&str], words: &str) -> Result<Line, Trouble> {
        self.wait(roles, words, async || self.lines().await).await
    }

    /// The same around the pages.
    ///
    /// # Errors
    /// When none comes; it tells all lines then.
    pub async fn wait_around(&self, roles: &[&str], words: &str) -> Result<Line, Trouble> {
        self.wait(roles, words, async || self.around().await).await
    }

    async fn wait(&self, roles: &[&str], words: &str, lines: impl AsyncFn() -> Vec<Line>) -> Result<Line, Trouble> {
        let begun = Instant::now();
        loop {
            let lines = lines().await;
            let found = lines.iter().find(|line| roles.contains(&line.role) && line.words.contains(words));
            if let Some(line) = found {
                return Ok(line.clone());
            }
            if begun.elapsed() > PATIENCE {
                let what = format!("nobody hears of {roles:?} {words:?}");
                let mut shown: Vec<_> = lines.iter().map(|line| format!("{}: {}", line.role, line.words)).collect();
                if shown.is_empty() {
                    shown.push(self.told().await);
                }
                return Err(Trouble::Missing { what, shown: shown.join("\n") });
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    }

    /// Does what pressing it does, as a screen reader asks for it.
    ///
    /// # Errors
    /// When it cannot be pressed.
    pub async fn press(&self, line: &Line) -> Result<(), Trouble> {
        let answer = self.call(&line.node, "org.a11y.atspi.Action", "DoAction", &0_i32).await;
        match answer.and_then(|answer| answer.body().deserialize::<bool>().ok()) {
            Some(true) => Ok(()),
            other => {
                Err(Trouble::Missing { what: format!("{line:?} cannot be pressed: {other:?}"), shown: String::new() })
            }
        }
    }

    /// The whole of what is on the bus: what a report of something missing begins with.
    async fn told(&self) -> String {
        let mut told = String::new();
        let mut left: Vec<(usize, Node)> = self.registered().await.into_iter().map(|node| (0, node)).collect();
        for _ in 0..MOST {
            let Some((depth, node)) = left.pop() else { break };
            let (role, name) = (self.role(&node).await, self.name(&node).await);
            told.push_str(&format!("{}{role} {name:?}\n", "  ".repeat(depth)));
            let mut inner: Vec<_> = self.children(&node).await.into_iter().map(|node| (depth + 1, node)).collect();
            inner.reverse();
            left.extend(inner);
        }
        told
    }
}

/// As it is spoken: without signs that direct letters or stand for something else, one blank between words.
fn tidy(text: &str) -> String {
    let plain: String = text
        .chars()
        .filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{fffc}'))
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
