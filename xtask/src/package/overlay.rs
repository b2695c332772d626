//! What Tauri's program is told beyond `tauri.conf.json`: the files that were written, and what packages depend on.

use std::path::{Path, PathBuf};

use serde_json::{Map, Value, json};

use super::{
    about::About,
    debian::{self, Papers},
    listing::Listing,
    texts::Texts,
};
use crate::{fault::Fault, repo::Repo};

/// The icon in the sizes that menus and shops ask for; those of `tauri.conf.json` come besides.
const ICONS: [(&str, &str, &str); 3] = [
    ("256x256", "png", "icons/128x128@2x.png"),
    ("512x512", "png", "icons/icon.png"),
    ("scalable", "svg", "icons/icon.svg"),
];

/// Writes it into this folder; gives its file.
pub(crate) fn write(
    repo: &Repo,
    about: &About,
    texts: &Texts,
    (listing, papers): (&Listing, &Papers),
    (program, folder): (&Path, &Path),
) -> Result<PathBuf, Fault> {
    let bytes = std::fs::read(program).map_err(Fault::file(program))?;
    let files = files(repo, about, listing, papers);
    let description = debian::description(texts);
    let (debian, rpm) = debian::depends(&bytes);
    let entry = &listing.entry;
    let mut bundle = json!({
        // Debian's field for who answers for a package.
        "publisher": about.maintainer,
        "shortDescription": texts.english("store-summary"),
        "longDescription": description,
        "linux": {
            "deb": { "desktopTemplate": entry, "depends": debian, "files": files },
            "rpm": { "desktopTemplate": entry, "depends": rpm, "files": files },
            "appimage": { "files": files },
        },
    });
    if let Some(homepage) = about.homepage.as_ref().or(about.repository.as_ref()) {
        bundle["homepage"] = json!(homepage);
    }
    let path = folder.join("tauri.json");
    std::fs::write(&path, json!({ "bundle": bundle }).to_string()).map_err(Fault::file(&path))?;
    Ok(path)
}

/// Where each file goes, and where it comes from.
fn files(repo: &Repo, about: &About, listing: &Listing, papers: &Papers) -> Value {
    let program = &about.program;
    let papers_folder = format!("/usr/share/doc/{program}");
    let mut files: Map<String, Value> = ICONS
        .into_iter()
        .map(|(size, kind, from)| {
            (format!("/usr/share/icons/hicolor/{size}/apps/{program}.{kind}"), json!(repo.path(from)))
        })
        .collect();
    for (to, from) in [
        (format!("/usr/share/metainfo/{}.metainfo.xml", about.id), &listing.metainfo),
        (format!("/usr/share/man/man1/{program}.1.gz"), &papers.manual),
        (format!("{papers_folder}/copyright"), &papers.copyright),
        (format!("{papers_folder}/changelog.gz"), &papers.changelog),
        (format!("{papers_folder}/notices.gz"), &papers.notices),
    ] {
        files.insert(to, json!(from));
    }
    Value::Object(files)
}
