//! What files hold: Mastodon's own of today and of earlier years, those of other apps that look alike, and the one of ours that has all.
//!
//! A file names its kind by its header; Mastodon gives half of its files none, so then by what stands in it, and by its name.

use super::rows::{FilterRow, Row};
use crate::address::spelling;
use serde::Deserialize;
use std::collections::HashSet;
use trente_contract::portability::Kind;
use trente_contract::{Fault, FaultCode};

/// So many lines are taken in, as Mastodon does.
pub(super) const MOST: usize = 20_000;
/// The most bytes of a file, as Mastodon takes.
pub(super) const LARGEST: usize = 20 * 1024 * 1024;
/// The longest title of a list or filter.
const TITLE: usize = 256;

/// What was read of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Held {
    /// Its entries, each once.
    pub(super) rows: Vec<Row>,
    /// Lines that are none.
    pub(super) unread: u32,
    /// What it may be about, where that is not plain: then there are no rows.
    pub(super) may_be: Vec<Kind>,
}

/// Reads a file. With `kind` it is read as that, whatever it looks like.
///
/// # Errors
/// [`FaultCode::NotAList`] when it holds no entry at all, [`FaultCode::ListTooLong`] for what is more than is
/// taken.
pub(super) fn read(name: &str, text: &str, kind: Option<Kind>) -> Result<Held, Fault> {
    if text.len() > LARGEST {
        return Err(Fault::new(FaultCode::ListTooLong, "read_import: bytes"));
    }
    let text = text.trim_start_matches('\u{feff}');
    let held = match text.trim_start().starts_with(['{', '[']) {
        true => json(text)?,
        false => lines(name, text, kind)?,
    };
    if held.rows.len() > MOST {
        return Err(Fault::new(FaultCode::ListTooLong, "read_import: entries"));
    }
    match held.rows.is_empty() && held.may_be.is_empty() {
        true => Err(Fault::new(FaultCode::NotAList, "read_import: no entry")),
        false => Ok(held),
    }
}

#[derive(Deserialize)]
struct Whole {
    #[serde(default)]
    entries: Vec<serde_json::Value>,
    #[serde(default)]
    custom_filters: Vec<serde_json::Value>,
}

fn json(text: &str) -> Result<Held, Fault> {
    let whole: Whole =
        serde_json::from_str(text).map_err(|error| Fault::new(FaultCode::NotAList, format!("read_import: {error}")))?;
    if whole.entries.len() + whole.custom_filters.len() > MOST {
        return Err(Fault::new(FaultCode::ListTooLong, "read_import: entries"));
    }
    let filters =
        whole.custom_filters.into_iter().map(|value| serde_json::from_value::<FilterRow>(value).map(Row::Filter));
    let entries = whole.entries.into_iter().map(serde_json::from_value::<Row>);
    let mut held = Held::default();
    let mut seen = HashSet::new();
    for row in entries.chain(filters) {
        match row.ok().and_then(tidied) {
            Some(row) if seen.insert(row.clone()) => held.rows.push(row),
            Some(_) => {}
            None => held.unread += 1,
        }
    }
    Ok(held)
}

/// What of another app's making is believed: addresses are addresses, titles have an end.
fn tidied(row: Row) -> Option<Row> {
    Some(match row {
        Row::Follow { acct, boosts, notify, languages } => {
            Row::Follow { acct: handle(&acct)?, boosts, notify, languages }
        }
        Row::Listed { list, acct } => Row::Listed { list: title(&list)?, acct: handle(&acct)? },
        Row::Mute { acct, notifications } => Row::Mute { acct: handle(&acct)?, notifications },
        Row::Block { acct } => Row::Block { acct: handle(&acct)? },
        Row::Server { domain: named } => Row::Server { domain: domain(&named)? },
        Row::Bookmark { uri } => Row::Bookmark { uri: address(&uri)? },
        Row::Hashtag { name } => Row::Hashtag { name: hashtag(&name)? },
        Row::Filter(filter) => {
            let words = !filter.keywords_attributes.is_empty() || !filter.statuses.is_empty();
            Row::Filter(FilterRow { title: title(&filter.title).filter(|_| words)?, ..filter })
        }
    })
}

/// Where the columns stand.
#[derive(Clone, Copy, Default)]
struct Columns {
    acct: usize,
    list: usize,
    boosts: Option<usize>,
    notify: Option<usize>,
    languages: Option<usize>,
    hide: Option<usize>,
}

fn lines(name: &str, text: &str, kind: Option<Kind>) -> Result<Held, Fault> {
    let records = records(text)?;
    let Some(first) = records.first() else { return Ok(Held::default()) };
    let header: Vec<String> = first.iter().map(|cell| cell.trim().trim_start_matches('#').to_lowercase()).collect();
    let at = |names: &[&str]| header.iter().position(|cell| names.contains(&cell.as_str()));
    let acct = at(&["account address", "account", "address"]);
    let list = at(&["list name", "list title", "list"]);
    let columns = Columns {
        acct: acct.unwrap_or(usize::from(first.len() > 1 && kind.is_none_or(|kind| kind == Kind::Lists))),
        list: list.unwrap_or(0),
        boosts: at(&["show boosts"]),
        notify: at(&["notify on new posts"]),
        languages: at(&["languages"]),
        hide: at(&["hide notifications"]),
    };
    let alone = at(&["domain", "uri", "hashtag"]);
    let has_header = acct.is_some() || alone.is_some() || list.is_some();
    let body = &records[usize::from(has_header)..];
    let by_header = match header.get(alone.unwrap_or(usize::MAX)).map(String::as_str) {
        Some("domain") => Some(Kind::Servers),
        Some("uri") => Some(Kind::Bookmarks),
        Some(_) => Some(Kind::Hashtags),
        None if columns.hide.is_some() => Some(Kind::Mutes),
        None if columns.boosts.or(columns.notify).or(columns.languages).is_some() => Some(Kind::Follows),
        None if list.is_some() => Some(Kind::Lists),
        None => None,
    };
    let by_name = by_name(name);
    let likely = match kind.or(by_header) {
        Some(kind) => vec![kind],
        None => looks(body, by_name),
    };
    let [kind] = likely[..] else {
        // One column of people: only the file's name, or the person, can say what is meant.
        return match by_name.filter(|kind| likely.contains(kind)) {
            Some(kind) => Ok(rows(body, kind, columns)),
            None => Ok(Held { may_be: likely, ..Held::default() }),
        };
    };
    Ok(rows(body, kind, columns))
}

/// The cells of each line. Commas as Mastodon writes, or semicolons and tabs as tables from an office do.
fn records(text: &str) -> Result<Vec<csv::StringRecord>, Fault> {
    let head = text.lines().next().unwrap_or_default();
    let delimiter = [b',', b';', b'\t'].into_iter().find(|byte| head.as_bytes().contains(byte)).unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut records = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| Fault::new(FaultCode::NotAList, format!("read_import: {error}")))?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        records.push(record);
        if records.len() > MOST + 1 {
            return Err(Fault::new(FaultCode::ListTooLong, "read_import: lines"));
        }
    }
    Ok(records)
}

fn rows(body: &[csv::StringRecord], kind: Kind, columns: Columns) -> Held {
    let mut held = Held::default();
    let mut seen = HashSet::new();
    for record in body {
        match row(record, kind, columns) {
            Some(row) if seen.insert(row.clone()) => held.rows.push(row),
            Some(_) => {}
            None => held.unread += 1,
        }
    }
    held
}

fn row(record: &csv::StringRecord, kind: Kind, columns: Columns) -> Option<Row> {
    let cell = |at: usize| record.get(at).map(str::trim).unwrap_or_default();
    let said = |at: Option<usize>, otherwise: bool| match cell(at.unwrap_or(usize::MAX)).to_lowercase().as_str() {
        "" => otherwise,
        "0" | "f" | "false" | "no" | "off" => false,
        _ => true,
    };
    Some(match kind {
        Kind::Follows => {
            let languages = cell(columns.languages.unwrap_or(usize::MAX)).split(',').map(str::trim);
            Row::Follow {
                acct: handle(cell(columns.acct))?,
                boosts: said(columns.boosts, true),
                notify: said(columns.notify, false),
                languages: languages.filter(|tag| !tag.is_empty()).map(str::to_owned).collect(),
            }
        }
        Kind::Lists => Row::Listed { list: title(cell(columns.list))?, acct: handle(cell(columns.acct))? },
        Kind::Mutes => Row::Mute { acct: handle(cell(columns.acct))?, notifications: said(columns.hide, true) },
        Kind::Blocks => Row::Block { acct: handle(cell(columns.acct))? },
        Kind::Servers => Row::Server { domain: domain(cell(0))? },
        Kind::Bookmarks => Row::Bookmark { uri: address(cell(0))? },
        Kind::Hashtags => Row::Hashtag { name: hashtag(cell(0))? },
        Kind::Filters => return None,
    })
}

/// What lines without a header look like; several where they could be several.
fn looks(body: &[csv::StringRecord], by_name: Option<Kind>) -> Vec<Kind> {
    let share = |is: &dyn Fn(&csv::StringRecord) -> bool| {
        let fits = body.iter().take(100).filter(|record| is(record)).count();
        fits * 2 > body.len().min(100)
    };
    let cell = |record: &csv::StringRecord, at: usize| record.get(at).unwrap_or_default().trim().to_owned();
    if share(&|record| record.len() > 1 && handle(&cell(record, 1)).is_some()) {
        return vec![Kind::Lists];
    }
    if share(&|record| address(&cell(record, 0)).is_some()) {
        return vec![Kind::Bookmarks];
    }
    if share(&|record| handle(&cell(record, 0)).is_some()) {
        return vec![Kind::Follows, Kind::Mutes, Kind::Blocks];
    }
    if share(&|record| domain(&cell(record, 0)).is_some_and(|domain| domain.contains('.'))) {
        return vec![Kind::Servers];
    }
    by_name.filter(|kind| *kind == Kind::Hashtags).into_iter().collect()
}

/// As Mastodon, and those who follow it, call files.
fn by_name(name: &str) -> Option<Kind> {
    let name = name.to_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| name.starts_with(word));
    match () {
        () if begins(&["follows", "following"]) => Some(Kind::Follows),
        () if begins(&["mutes", "muted"]) => Some(Kind::Mutes),
        () if begins(&["domain_blocks", "blocked_domains"]) => Some(Kind::Servers),
        () if begins(&["blocks", "blocked"]) => Some(Kind::Blocks),
        () if begins(&["bookmarks"]) => Some(Kind::Bookmarks),
        () if begins(&["lists"]) => Some(Kind::Lists),
        () if begins(&["followed_hashtags", "followed_tags", "hashtags"]) => Some(Kind::Hashtags),
        () => None,
    }
}

/// `name@domain`; a handle without a server says nothing elsewhere.
fn handle(cell: &str) -> Option<String> {
    let cell = cell.trim().trim_start_matches('@');
    let (name, at) = cell.split_once('@')?;
    let plain = |name: &str| name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '-'));
    if name.is_empty() || name.len() > 255 || !plain(name) {
        return None;
    }
    Some(format!("{name}@{}", domain(at)?))
}

fn domain(cell: &str) -> Option<String> {
    let domain = spelling::ascii(&cell.trim().to_lowercase());
    let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | ':');
    let is_one =
        !domain.is_empty() && domain.len() <= 253 && domain.chars().all(plain) && !domain.starts_with(['.', '-', ':']);
    is_one.then_some(domain)
}

fn address(cell: &str) -> Option<String> {
    let url = url::Url::parse(cell.trim()).ok()?;
    (matches!(url.scheme(), "https" | "http") && url.has_host() && cell.len() <= 4096).then(|| cell.trim().to_owned())
}

fn hashtag(cell: &str) -> Option<String> {
    let name = cell.trim().trim_start_matches('#');
    let is_one = !name.is_empty()
        && name.chars().count() <= 100
        && !name.contains(|letter: char| letter.is_whitespace() || letter == '/');
    is_one.then(|| name.to_owned())
}

fn title(cell: &str) -> Option<String> {
    let title = cell.trim();
    (!title.is_empty() && title.chars().count() <= TITLE).then(|| title.to_owned())
}
