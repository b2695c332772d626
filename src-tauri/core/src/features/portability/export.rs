//! Out of an account, into files.

use super::fetched::{self, Told};
use super::rows::Row;
use super::{Portability, written};
use crate::disk::atomic;
use crate::ground::Asking;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};
use std::time::Duration;
use trente_contract::commands::{BeginExport, WatchExport};
use trente_contract::ids::AccountKey;
use trente_contract::portability::{Export, ExportedFile, Kind};
use trente_contract::{Fault, FaultCode};

/// So many folders of one day.
const FOLDERS: u32 = 100;

impl Portability {
    pub(crate) async fn begin_export(self: &Arc<Self>, request: BeginExport) -> Result<(), Fault> {
        let BeginExport { account, kinds } = request;
        let asking = self.ground.ask_as_account(&account).await?;
        // Said before anything is fetched.
        let downloads = self.ground.config.downloads.clone().ok_or_else(|| no_downloads("the system names none"))?;
        let begun = self.change(&account, |export| {
            let runs = export.running;
            if !runs {
                *export = Export { version: export.version, running: true, ..Export::default() };
            }
            !runs
        });
        if begun {
            let this = self.clone();
            tokio::spawn(async move {
                let done = this.export(&asking, &account, &kinds, &downloads).await;
                this.change(&account, |export| {
                    (export.running, export.at, export.paused_for) = (false, None, None);
                    match done {
                        Ok((folder, files)) => (export.folder, export.files) = (Some(folder), files),
                        Err(fault) => export.fault = Some(fault),
                    }
                });
            });
        }
        Ok(())
    }

    pub(crate) async fn watch_export(&self, request: WatchExport) -> Result<Export, Fault> {
        let version = self.exported.newer_than(request.seen).await;
        let exports = self.exports.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Export { version, ..exports.get(&request.account).cloned().unwrap_or_default() })
    }

    fn change<R>(&self, account: &AccountKey, how: impl FnOnce(&mut Export) -> R) -> R {
        let changed = {
            let mut exports = self.exports.lock().unwrap_or_else(PoisonError::into_inner);
            how(exports.entry(account.clone()).or_default())
        };
        self.exported.grow();
        changed
    }

    async fn export(
        &self,
        asking: &Asking,
        account: &AccountKey,
        kinds: &[Kind],
        downloads: &Path,
    ) -> Result<(String, Vec<ExportedFile>), Fault> {
        let mut rows: Vec<Row> = Vec::new();
        let domain = account.as_str().split_once('@').map(|(_, domain)| domain).unwrap_or_default();
        for kind in kinds {
            self.change(account, |export| export.at = Some(*kind));
            let telling = Telling { this: self, account };
            match fetched::all(asking, domain, *kind, &telling).await {
                Ok(fetched) => rows.extend(fetched),
                Err(error) => return Err(self.ground.fault(asking, error).await),
            }
        }
        let now = self.ground.http.now();
        let day = self.ground.today();
        let (account, kinds, downloads) = (account.to_string(), kinds.to_vec(), downloads.to_owned());
        let wrote = tokio::task::spawn_blocking(move || {
            let folder = fresh_folder(&downloads, &format!("trente-{}-{day}", account.replace(':', "_")))?;
            let mut files = Vec::new();
            for kind in kinds {
                let name = written::file_name(kind);
                let text = written::text(kind, &rows).map_err(std::io::Error::other)?;
                atomic::write_private(&folder.join(name), text.as_bytes())?;
                let entries = rows.iter().filter(|row| row.kind() == kind).count();
                files.push(ExportedFile { kind: Some(kind), name: name.into(), entries: count(entries) });
            }
            let whole = written::whole(&account, &now.to_string(), &rows);
            atomic::write_private(&folder.join("trente.json"), whole.as_bytes())?;
            files.push(ExportedFile { kind: None, name: "trente.json".into(), entries: count(rows.len()) });
            Ok::<_, std::io::Error>((folder.display().to_string(), files))
        });
        let wrote = wrote.await.map_err(|error| no_downloads(error.to_string()))?;
        wrote.map_err(|error| no_downloads(error.to_string()))
    }
}

struct Telling<'a> {
    this: &'a Portability,
    account: &'a AccountKey,
}

impl Told for Telling<'_> {
    fn fetched(&self, entries: usize) {
        self.this.change(self.account, |export| export.fetched = export.fetched.saturating_add(count(entries)));
    }

    fn rests(&self, pause: Option<Duration>) {
        let seconds = pause.map(|pause| u32::try_from(pause.as_secs()).unwrap_or(u32::MAX).max(1));
        self.this.change(self.account, |export| export.paused_for = seconds);
    }
}

/// A folder that was not there: nothing of an earlier export is written over.
pub(super) fn fresh_folder(downloads: &Path, name: &str) -> std::io::Result<PathBuf> {
    for number in 1..=FOLDERS {
        let path = downloads.join(if number == 1 { name.to_owned() } else { format!("{name}-{number}") });
        if !path.exists() {
            atomic::make_private_folder(&path)?;
            return Ok(path);
        }
    }
    Err(std::io::Error::from(std::io::ErrorKind::AlreadyExists))
}

pub(super) fn no_downloads(detail: impl Into<String>) -> Fault {
    Fault::new(FaultCode::NoDownloads, detail)
}

pub(super) fn count(entries: usize) -> u32 {
    u32::try_from(entries).unwrap_or(u32::MAX)
}
