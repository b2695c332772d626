//! A made-up bar on a desk's bus, that shows icons of programs and their menus.

use super::{Desk, Trouble};
use crate::child::PATIENCE;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use zbus::Connection;
use zbus::message::Header;
use zbus::zvariant::{OwnedValue, Structure, Value};

const SERVICE: &str = "org.kde.StatusNotifierWatcher";
const PATH: &str = "/StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";

/// Who told of an icon, and where it is.
type Told = Arc<Mutex<Vec<(String, String)>>>;

struct Watcher {
    told: Told,
    shows: bool,
}

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, place: String, #[zbus(header)] header: Header<'_>) {
        let who = header.sender().map(ToString::to_string).unwrap_or_default();
        self.told.lock().unwrap_or_else(PoisonError::into_inner).push((who, place));
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        self.shows
    }
}

/// One row of a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its number.
    pub id: i32,
    /// Its words; none for a line.
    pub label: String,
    /// It has a tick.
    pub ticked: bool,
}

/// The bar, as long as this lives.
#[derive(Debug)]
pub struct Bar {
    connection: Connection,
    told: Told,
}

impl Bar {
    /// Begins to show icons, or to be there and show none.
    ///
    /// # Errors
    /// When the bus refuses.
    pub async fn begin(desk: &Desk, shows: bool) -> Result<Self, Trouble> {
        let told = Told::default();
        let builder = zbus::connection::Builder::address(desk.bus.as_str())?;
        let watcher = Watcher { told: Arc::clone(&told), shows };
        let connection = builder.serve_at(PATH, watcher)?.name(SERVICE)?.build().await?;
        Ok(Self { connection, told })
    }

    /// How often an icon was told of.
    pub fn told(&self) -> usize {
        self.told.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Who has the icon and where; waits until somebody does.
    async fn icon(&self) -> Result<(String, String), Trouble> {
        let begun = Instant::now();
        loop {
            if let Some(last) = self.told.lock().unwrap_or_else(PoisonError::into_inner).last().cloned() {
                return Ok(last);
            }
            if begun.elapsed() > PATIENCE {
                return Err(Trouble::Missing { what: "an icon in the bar".to_owned(), shown: String::new() });
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until there is an icon.
    ///
    /// # Errors
    /// When none comes in [`PATIENCE`].
    pub async fn wait(&self) -> Result<(), Trouble> {
        self.icon().await.map(drop)
    }

    /// True while whoever has the icon is on the bus.
    ///
    /// # Errors
    /// When the bus refuses.
    pub async fn shows(&self) -> Result<bool, Trouble> {
        let last = self.told.lock().unwrap_or_else(PoisonError::into_inner).last().cloned();
        let Some((who, _)) = last else { return Ok(false) };
        let (bus, path) = ("org.freedesktop.DBus", "/org/freedesktop/DBus");
        let answer = self.connection.call_method(Some(bus), path, Some(bus), "NameHasOwner", &who).await?;
        Ok(answer.body().deserialize()?)
    }

    /// Something that the icon says of itself.
    ///
    /// # Errors
    /// When it does not.
    pub async fn says(&self, property: &str) -> Result<OwnedValue, Trouble> {
        let (who, place) = self.icon().await?;
        let properties = Some("org.freedesktop.DBus.Properties");
        let answer = self.connection.call_method(Some(who), place, properties, "Get", &(ITEM, property)).await?;
        Ok(answer.body().deserialize()?)
    }

    /// What stands beside the icon while one points at it.
    ///
    /// # Errors
    /// When it does not say so.
    pub async fn about(&self) -> Result<String, Trouble> {
        type Tip = (String, Vec<(i32, i32, Vec<u8>)>, String, String);
        let tip = Tip::try_from(self.says("ToolTip").await?)?;
        Ok(tip.3)
    }

    /// Waits until the words beside the icon are these.
    ///
    /// # Errors
    /// When they are not in [`PATIENCE`].
    pub async fn wait_about(&self, words: &str) -> Result<(), Trouble> {
        let begun = Instant::now();
        loop {
            let shown = self.about().await?;
            if shown == words {
                return Ok(());
            }
            if begun.elapsed() > PATIENCE {
                return Err(Trouble::Missing { what: format!("the icon's words {words:?}"), shown });
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn place_of_menu(&self) -> Result<(String, String), Trouble> {
        let (who, _) = self.icon().await?;
        let path = zbus::zvariant::OwnedObjectPath::try_from(self.says("Menu").await?)?;
        Ok((who, path.to_string()))
    }

    /// The menu's rows.
    ///
    /// # Errors
    /// When it has none.
    pub async fn menu(&self) -> Result<Vec<Row>, Trouble> {
        type Layout = (u32, (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>));
        let (who, path) = self.place_of_menu().await?;
        let asked = (0_i32, -1_i32, Vec::<String>::new());
        let answer = self.connection.call_method(Some(who), path, Some(MENU), "GetLayout", &asked).await?;
        let (_, (_, _, rows)) = answer.body().deserialize::<Layout>()?;
        rows.into_iter().map(row).collect()
    }

    /// Chooses the row with these words.
    ///
    /// # Errors
    /// When there is none.
    pub async fn choose(&self, words: &str) -> Result<(), Trouble> {
        let rows = self.menu().await?;
        let row = rows
            .iter()
            .find(|row| row.label == words)
            .ok_or_else(|| Trouble::Missing { what: format!("a row {words:?}"), shown: format!("{rows:?}") })?;
        let (who, path) = self.place_of_menu().await?;
        let event = (row.id, "clicked", Value::from(0_i32), 0_u32);
        self.connection.call_method(Some(who), path, Some(MENU), "Event", &event).await?;
        Ok(())
    }

    /// Presses the icon itself.
    ///
    /// # Errors
    /// When it does not take that.
    pub async fn press(&self) -> Result<(), Trouble> {
        let (who, place) = self.icon().await?;
        self.connection.call_method(Some(who), place, Some(ITEM), "Activate", &(0_i32, 0_i32)).await?;
        Ok(())
    }
}

fn row(value: OwnedValue) -> Result<Row, Trouble> {
    let strange = || Trouble::Script("a row of another shape".to_owned());
    let row = Structure::try_from(value)?;
    let [Value::I32(id), Value::Dict(about), _] = row.fields() else { return Err(strange()) };
    let label = about.get::<_, String>(&"label").ok().flatten().unwrap_or_default();
    let state = about.get::<_, i32>(&"toggle-state").ok().flatten().unwrap_or_default();
    Ok(Row { id: *id, label, ticked: state == 1 })
}
