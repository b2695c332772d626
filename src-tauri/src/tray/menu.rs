//! The icon's menu, as the bar asks for it: `com.canonical.dbusmenu`, which has no specification but
//! <https://github.com/gnustep/libs-dbuskit/blob/master/Bundles/DBusMenu/com.canonical.dbusmenu.xml>.

use super::known::Shared;
use super::press::Press;
use std::collections::HashMap;
use trente_contract::desk::{TrayAct, TrayWords};
use zbus::fdo;
use zbus::zvariant::{OwnedValue, Value};

/// What it is called.
pub(super) const INTERFACE: &str = "com.canonical.dbusmenu";

/// The menu itself, of which the rows are parts.
const ROOT: i32 = 0;

type Properties = HashMap<&'static str, Value<'static>>;
/// One row or the whole menu, with what is below it.
type Node = (i32, Properties, Vec<Value<'static>>);

/// One row.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    /// Its number. The same thing has the same one, whatever else there is.
    id: i32,
    /// None for a line between rows.
    label: Option<String>,
    /// Whether there is a tick, for what can have one.
    ticked: Option<bool>,
}

fn rows(words: &TrayWords, is_quiet: bool) -> Vec<Row> {
    let row = |id, label: &str| Row { id, label: Some(label.to_owned()), ticked: None };
    let line = |id| Row { id, label: None, ticked: None };
    let mut rows = vec![row(1, &words.open)];
    rows.extend(words.write.as_deref().map(|label| row(2, label)));
    rows.extend(words.notifications.as_deref().map(|label| row(3, label)));
    if let Some(label) = &words.quiet {
        rows.push(line(4));
        rows.push(Row { ticked: Some(is_quiet), ..row(5, label) });
    }
    rows.push(line(6));
    rows.push(row(7, &words.quit));
    rows
}

fn meant(id: i32) -> Option<Press> {
    Some(match id {
        1 => Press::Open,
        2 => Press::Act(TrayAct::Write),
        3 => Press::Act(TrayAct::Notifications),
        5 => Press::Act(TrayAct::Quiet),
        7 => Press::Quit,
        _ => return None,
    })
}

fn properties(row: &Row) -> Properties {
    let Some(label) = &row.label else { return HashMap::from([("type", Value::from("separator"))]) };
    // One underscore marks a key.
    let mut properties = HashMap::from([("label", Value::from(label.replace('_', "__")))]);
    if let Some(ticked) = row.ticked {
        properties.insert("toggle-type", Value::from("checkmark"));
        properties.insert("toggle-state", Value::from(i32::from(ticked)));
    }
    properties
}

/// The menu as an object of the bus.
pub(super) struct Menu(pub(super) Shared);

impl Menu {
    fn rows(&self) -> Vec<Row> {
        rows(&self.0.words(), (self.0.is_quiet)())
    }

    fn of(&self, id: i32) -> Option<Properties> {
        if id == ROOT {
            return Some(HashMap::from([("children-display", Value::from("submenu"))]));
        }
        self.rows().iter().find(|row| row.id == id).map(properties)
    }
}

#[zbus::interface(name = "com.canonical.dbusmenu")]
impl Menu {
    fn get_layout(&self, parent: i32, depth: i32, _names: Vec<String>) -> fdo::Result<(u32, Node)> {
        let unknown = || fdo::Error::InvalidArgs("no such row".to_owned());
        let above = self.of(parent).ok_or_else(unknown)?;
        let below = if parent == ROOT && depth != 0 { self.rows() } else { Vec::new() };
        let below = below.iter().map(|row| Value::from((row.id, properties(row), Vec::<Value<'_>>::new())));
        Ok((self.0.revision(), (parent, above, below.collect())))
    }

    fn get_group_properties(&self, ids: Vec<i32>, _names: Vec<String>) -> Vec<(i32, Properties)> {
        let wanted = |id: &i32| ids.is_empty() || ids.contains(id);
        let all = std::iter::once(ROOT).chain(self.rows().into_iter().map(|row| row.id)).filter(wanted);
        all.filter_map(|id| Some((id, self.of(id)?))).collect()
    }

    fn get_property(&self, id: i32, name: String) -> fdo::Result<OwnedValue> {
        let value = self.of(id).and_then(|mut all| all.remove(name.as_str()));
        let value = value.ok_or_else(|| fdo::Error::InvalidArgs("no such property".to_owned()))?;
        OwnedValue::try_from(value).map_err(|error| fdo::Error::Failed(error.to_string()))
    }

    fn event(&self, id: i32, event: String, _data: Value<'_>, _timestamp: u32) {
        if event == "clicked"
            && let Some(press) = meant(id)
        {
            (self.0.press)(press);
        }
    }

    fn event_group(&self, events: Vec<(i32, String, Value<'_>, u32)>) -> Vec<i32> {
        for (id, event, data, timestamp) in events {
            self.event(id, event, data, timestamp);
        }
        Vec::new()
    }

    /// The tick may have gone by itself, so a bar should ask anew.
    fn about_to_show(&self, _id: i32) -> bool {
        true
    }

    fn about_to_show_group(&self, ids: Vec<i32>) -> (Vec<i32>, Vec<i32>) {
        (ids, Vec::new())
    }

    #[zbus(property)]
    fn version(&self) -> u32 {
        3
    }

    #[zbus(property)]
    fn text_direction(&self) -> &str {
        if self.0.words().right_to_left { "rtl" } else { "ltr" }
    }

    #[zbus(property)]
    fn status(&self) -> &str {
        "normal"
    }

    #[zbus(property)]
    fn icon_theme_path(&self) -> Vec<String> {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(member: bool) -> TrayWords {
        let some = |words: &str| member.then(|| words.to_owned());
        TrayWords {
            about: "Nothing new".into(),
            open: "Open Trente".into(),
            write: some("New post"),
            notifications: some("Notifications"),
            quiet: some("Quiet until tomorrow"),
            quit: "Quit".into(),
            right_to_left: false,
        }
    }

    fn told(words: &TrayWords, is_quiet: bool) -> Vec<(i32, String)> {
        let said = |row: &Row| match (&row.label, row.ticked) {
            (None, _) => "-".to_owned(),
            (Some(label), Some(true)) => format!("✓ {label}"),
            (Some(label), _) => label.clone(),
        };
        rows(words, is_quiet).iter().map(|row| (row.id, said(row))).collect()
    }

    #[test]
    fn a_guest_has_a_short_menu_and_each_row_keeps_its_number() {
        let rows = |rows: &[(i32, &str)]| rows.iter().map(|(id, label)| (*id, (*label).to_owned())).collect::<Vec<_>>();
        let all = [
            (1, "Open Trente"),
            (2, "New post"),
            (3, "Notifications"),
            (4, "-"),
            (5, "✓ Quiet until tomorrow"),
            (6, "-"),
            (7, "Quit"),
        ];
        assert_eq!(told(&words(true), true), rows(&all), "somebody with an account");
        assert_eq!(
            told(&words(false), true),
            rows(&[(1, "Open Trente"), (6, "-"), (7, "Quit")]),
            "nothing happens to a guest"
        );
        for (id, _) in all.iter().filter(|(_, label)| *label != "-") {
            assert!(meant(*id).is_some(), "{id} means something");
        }
        assert!(meant(0).is_none() && meant(4).is_none() && meant(6).is_none(), "a line does nothing");
    }

    #[test]
    fn names_keep_their_underscores() {
        let row = Row { id: 1, label: Some("a_b".into()), ticked: Some(false) };
        assert_eq!(properties(&row)["label"], Value::from("a__b"), "it marks no key");
        assert_eq!(properties(&row)["toggle-state"], Value::from(0), "it can have a tick, and has none");
    }
}
