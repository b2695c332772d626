//! `cargo xtask directory --from FILE_OR_URL [--day YYYY-MM-DD]`: the directory of servers that comes with the app.

use std::{path::Path, process::ExitCode};

use trente_core::{
    api::{Http, HttpConfig},
    directory::{Directory, Names, refresh},
};
use url::Url;

use crate::{arguments::Arguments, console, fault::Fault, repo::Repo};

/// Where the core takes it from.
const BUNDLED: &str = "src-tauri/core/src/directory/bundled.json";

/// Writes the facts, and nothing else, of a directory into the source tree.
pub(crate) fn directory(repo: &Repo, arguments: &[String]) -> Result<ExitCode, Fault> {
    let mut arguments = Arguments::read(arguments, &["--from", "--day"], &[])?;
    let from = arguments.needed("--from")?;
    let day = arguments.take("--day");
    let mut new = if from.contains("://") { fetch(&from)? } else { read(Path::new(&from), Names::Public)? };
    if let Some(day) = day {
        let day: jiff::civil::Date =
            day.parse().map_err(|_| Fault::Usage(format!("{day} is no day; write 2026-07-22")))?;
        new.day = Some(day.to_string());
    }
    let path = repo.root().join(BUNDLED);
    let old = std::fs::read(&path).ok().and_then(|text| Directory::read(&text, Names::Public).ok()).unwrap_or_default();
    std::fs::write(&path, new.write()).map_err(Fault::file(&path))?;
    let count = |one: &Directory, other: &Directory| {
        let known = |domain: &str| other.servers.iter().any(|server| server.domain == domain);
        one.servers.iter().filter(|server| !known(&server.domain)).count()
    };
    let open = new.servers.iter().filter(|server| !server.approval_required).count();
    console::step(format!(
        "directory: {} servers of {}, {open} open at once; {} came, {} went",
        new.servers.len(),
        new.day.as_deref().unwrap_or("an unknown day"),
        count(&new, &old),
        count(&old, &new),
    ));
    Ok(ExitCode::SUCCESS)
}

/// Reads a directory from a file. A plain list without a day gets none.
pub(crate) fn read(path: &Path, names: Names) -> Result<Directory, Fault> {
    let text = std::fs::read(path).map_err(Fault::file(path))?;
    Directory::read(&text, names).map_err(|source| Fault::Directory { from: path.display().to_string(), source })
}

fn fetch(url: &str) -> Result<Directory, Fault> {
    let url = Url::parse(url).map_err(|error| Fault::Usage(format!("{url}: {error}")))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Fault::file("tokio"))?;
    let http = Http::new(HttpConfig::default())
        .map_err(|error| Fault::missing(error.to_string(), "look at the system's certificates"))?;
    let source = refresh::Source::new(Some(&url));
    let asked = runtime.block_on(refresh::fetch(&http, &source, jiff::Timestamp::now()));
    asked.map_err(|source| Fault::Refresh { from: url.to_string(), source })
}
