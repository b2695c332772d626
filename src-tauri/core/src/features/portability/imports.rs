//! Into an account, out of files: a queue that outlives the app.

use super::export::{count, fresh_folder, no_downloads};
use super::pace::{DAY, room};
use super::rows::Row;
use super::{Portability, files, written};
use crate::disk::atomic;
use crate::ground::id::new_id;
use crate::ground::resolve::Halt;
use crate::session::{ImportRecord, StoreError};
use jiff::Timestamp;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::watch;
use trente_contract::commands::{BeginImport, EndImport, ReadImport, SaveFailures, WatchImports};
use trente_contract::portability::{
    Import, ImportFailure, Imports, Kind, ReadFile, ReadPart, Rest, RestWhy, SavedFile,
};
use trente_contract::{Fault, FaultCode};

/// So many entries are done before the others are looked at.
const AT_ONCE: u32 = 20;
/// So many failures are shown.
const SHOWN: u32 = 300;
/// So many of the first entries are shown of a file.
const FIRST: usize = 4;
/// The longest sleep: a clock that is set, or a machine that slept, is noticed after it.
const LONGEST: Duration = Duration::from_secs(60);
/// No pause is shorter.
const SHORTEST: Duration = Duration::from_millis(200);
/// What keeps away what one does not want comes first, then people, then what needs them.
const ORDER: [Kind; 8] = [
    Kind::Servers,
    Kind::Blocks,
    Kind::Mutes,
    Kind::Follows,
    Kind::Lists,
    Kind::Hashtags,
    Kind::Filters,
    Kind::Bookmarks,
];

/// Why imports rest: by the import, or by the account for all of its.
#[derive(Default)]
pub(super) struct Rests(Mutex<HashMap<String, (RestWhy, Option<Timestamp>)>>);

impl Rests {
    fn get(&self, name: &str) -> Option<(RestWhy, Option<Timestamp>)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(name).copied()
    }

    /// True when it is another one than before.
    fn set(&self, name: &str, rest: Option<(RestWhy, Option<Timestamp>)>) -> bool {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = match rest {
            Some(rest) => all.insert(name.to_owned(), rest),
            None => all.remove(name),
        };
        before != rest
    }
}

impl Portability {
    pub(crate) fn read_import(&self, request: &ReadImport) -> Result<ReadFile, Fault> {
        let held = files::read(&request.name, &request.text, request.kind)?;
        let parts = by_kind(held.rows).into_iter().map(|(kind, rows)| ReadPart {
            kind,
            entries: count(rows.len()),
            first: rows.iter().take(FIRST).map(Row::name).collect(),
        });
        Ok(ReadFile { parts: parts.collect(), may_be: held.may_be, unread: held.unread })
    }

    pub(crate) async fn begin_import(&self, request: BeginImport) -> Result<(), Fault> {
        let BeginImport { account, name, text, kind } = request;
        let held = files::read(&name, &text, kind)?;
        if held.rows.is_empty() {
            return Err(Fault::new(FaultCode::NotAList, "begin_import: what it is about is not known"));
        }
        for (kind, rows) in by_kind(held.rows) {
            let rows =
                rows.iter().map(serde_json::to_string).collect::<Result<Vec<_>, _>>().map_err(StoreError::from)?;
            self.ground.store.add_import(&account, &new_id()?, kind.as_str(), rows).await?;
        }
        self.imported.grow();
        self.woken.send_replace(());
        Ok(())
    }

    pub(crate) async fn watch_imports(&self, request: WatchImports) -> Result<Imports, Fault> {
        let version = self.imported.newer_than(request.seen).await;
        let now = self.ground.http.now();
        let mut imports = Vec::new();
        for record in self.ground.store.imports().await?.into_iter().filter(|record| record.account == request.account)
        {
            let Some(kind) = kind_of(&record) else { continue };
            let failures =
                if record.failed == 0 { Vec::new() } else { self.ground.store.failures(&record.id, SHOWN).await? };
            let failures = failures.into_iter().map(|(row, fault)| ImportFailure { name: name_of(&row), fault });
            let rest = self.rests.get(&record.id).or_else(|| self.rests.get(record.account.as_str()));
            let rest = rest
                .filter(|_| record.left > 0)
                .map(|(why, until)| Rest { why, seconds: until.map(|until| left(until, now)) });
            imports.push(Import {
                kind,
                total: record.done + record.already + record.failed + record.left,
                done: record.done,
                already: record.already,
                failed: record.failed,
                left: record.left,
                failures: failures.collect(),
                rests: rest,
                id: record.id,
            });
        }
        Ok(Imports { version, imports })
    }

    pub(crate) async fn end_import(&self, request: EndImport) -> Result<(), Fault> {
        self.ground.store.end_import(&request.account, &request.id, self.a_day_ago()).await?;
        self.imported.grow();
        self.woken.send_replace(());
        Ok(())
    }

    pub(crate) async fn save_failures(&self, request: SaveFailures) -> Result<SavedFile, Fault> {
        let downloads = self.ground.config.downloads.clone().ok_or_else(|| no_downloads("the system names none"))?;
        let imports = self.ground.store.imports().await?;
        let record = imports.iter().find(|one| one.id == request.id && one.account == request.account);
        let Some((record, kind)) = record.and_then(|record| Some((record, kind_of(record)?))) else {
            return Err(Fault::new(FaultCode::NotFound, "save_failures: no such import"));
        };
        let rows = self.ground.store.failures(&record.id, u32::MAX).await?;
        let rows: Vec<Row> = rows.iter().filter_map(|(row, _)| serde_json::from_str(row).ok()).collect();
        let wrote = tokio::task::spawn_blocking(move || {
            let folder = fresh_folder(&downloads, "trente-not-found")?;
            let name = written::file_name(kind);
            let text = written::text(kind, &rows).map_err(std::io::Error::other)?;
            atomic::write_private(&folder.join(name), text.as_bytes())?;
            Ok::<_, std::io::Error>(SavedFile { name: name.into(), folder: folder.display().to_string() })
        });
        let wrote = wrote.await.map_err(|error| no_downloads(error.to_string()))?;
        wrote.map_err(|error| no_downloads(error.to_string()))
    }

    fn a_day_ago(&self) -> Timestamp {
        self.ground.http.now().saturating_sub(DAY).unwrap_or(Timestamp::MIN)
    }

    /// Takes in for as long as the app runs.
    pub(crate) fn begin(self: &Arc<Self>) {
        let (weak, woken) = (Arc::downgrade(self), self.woken.subscribe());
        tokio::spawn(work(weak, woken));
    }

    /// Does a part of what is to be done. Gives how long nothing is to be done; none when there is nothing left.
    async fn go_on(&self) -> Result<Option<Duration>, StoreError> {
        let mut accounts: BTreeMap<String, Vec<(Kind, ImportRecord)>> = BTreeMap::new();
        for record in self.ground.store.imports().await? {
            if record.left == 0 {
                continue;
            }
            if let Some(kind) = kind_of(&record) {
                accounts.entry(record.account.to_string()).or_default().push((kind, record));
            }
        }
        let mut pause: Option<Duration> = None;
        for imports in accounts.into_values() {
            let wait = self.go_on_with(imports).await?;
            pause = Some(pause.map_or(wait, |pause| pause.min(wait)));
        }
        Ok(pause)
    }

    /// The same for one account. Gives when to go on.
    async fn go_on_with(&self, mut imports: Vec<(Kind, ImportRecord)>) -> Result<Duration, StoreError> {
        let now = self.ground.http.now();
        let place = |kind: Kind| ORDER.iter().position(|one| *one == kind);
        // The newest stand first.
        imports.reverse();
        imports.sort_by_key(|(kind, _)| place(*kind));
        let Some(account) = imports.first().map(|(_, record)| record.account.clone()) else { return Ok(LONGEST) };
        if let Some((_, Some(until))) = self.rests.get(account.as_str())
            && until > now
        {
            return Ok(wait(until, now));
        }
        // Nobody is asked in vain until somebody logs in again.
        let expired = self.ground.store.account(&account).await?.is_none_or(|record| record.expired);
        if expired {
            self.rest(account.as_str(), Some((RestWhy::LoggedOut, None)));
            return Ok(LONGEST);
        }
        let asking = match self.ground.ask_as_account(&account).await {
            Ok(asking) => asking,
            Err(fault) => {
                let why = if fault.code == FaultCode::LoggedOut { RestWhy::LoggedOut } else { RestWhy::Unreached };
                self.rest(account.as_str(), Some((why, None)));
                return Ok(LONGEST);
            }
        };
        let mut until: Option<Timestamp> = None;
        for (kind, record) in &imports {
            let mut most = AT_ONCE;
            if *kind == Kind::Follows {
                let sent = self.ground.store.sent_since(&account, kind.as_str(), self.a_day_ago()).await?;
                match room(&sent, now) {
                    Ok(room) => most = most.min(count(room)),
                    Err(later) => {
                        self.rest(&record.id, Some((RestWhy::Enough, Some(later))));
                        until = Some(until.map_or(later, |until| until.min(later)));
                        continue;
                    }
                }
            }
            if *kind == Kind::Lists && imports.iter().any(|(kind, _)| *kind == Kind::Follows) {
                self.rest(&record.id, Some((RestWhy::Follows, None)));
                continue;
            }
            self.rest(&record.id, None);
            let rows = self.ground.store.due_rows(&record.id, most).await?;
            let halt = self.take_in(&asking, &rows).await?;
            let rest = halt.map(|halt| match halt {
                Halt::Pause(pause) => (RestWhy::Asked, now.saturating_add(pause).ok()),
                Halt::Unreached(pause) => (RestWhy::Unreached, now.saturating_add(pause).ok()),
                Halt::Barred => (RestWhy::LoggedOut, now.saturating_add(LONGEST).ok()),
            });
            self.rest(account.as_str(), rest);
            return Ok(rest.and_then(|(_, until)| until).map_or(Duration::ZERO, |until| wait(until, now)));
        }
        Ok(until.map_or(LONGEST, |until| wait(until, now)))
    }

    fn rest(&self, name: &str, rest: Option<(RestWhy, Option<Timestamp>)>) {
        if self.rests.set(name, rest) {
            self.imported.grow();
        }
    }
}

async fn work(weak: Weak<Portability>, mut woken: watch::Receiver<()>) {
    loop {
        woken.mark_unchanged();
        let pause = {
            let Some(portability) = weak.upgrade() else { return };
            portability.go_on().await.unwrap_or_else(|error| {
                tracing::warn!(%error, "imports cannot go on");
                Some(LONGEST)
            })
        };
        let changed = match pause {
            Some(Duration::ZERO) => Ok(()),
            Some(pause) => {
                tokio::time::timeout(pause.clamp(SHORTEST, LONGEST), woken.changed()).await.unwrap_or(Ok(()))
            }
            None => woken.changed().await,
        };
        // The app is gone when its end of the channel is.
        if changed.is_err() {
            return;
        }
    }
}

fn by_kind(rows: Vec<Row>) -> Vec<(Kind, Vec<Row>)> {
    let mut parts: Vec<(Kind, Vec<Row>)> = Vec::new();
    for row in rows {
        let kind = row.kind();
        match parts.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, rows)) => rows.push(row),
            None => parts.push((kind, vec![row])),
        }
    }
    parts
}

/// None for one that was ended, and for what a later version wrote.
fn kind_of(record: &ImportRecord) -> Option<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.as_str() == record.kind)
}

fn name_of(row: &str) -> String {
    serde_json::from_str::<Row>(row).map(|row| row.name()).unwrap_or_default()
}

fn left(until: Timestamp, now: Timestamp) -> u32 {
    u32::try_from(until.duration_since(now).as_secs().max(0)).unwrap_or(u32::MAX)
}

fn wait(until: Timestamp, now: Timestamp) -> Duration {
    Duration::try_from(until.duration_since(now)).unwrap_or_default().max(SHORTEST)
}
