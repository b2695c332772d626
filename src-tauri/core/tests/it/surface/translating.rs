//! Trente being translated.

use super::app::App;
use std::path::Path;
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::commands::{BeginLanguage, CloseTranslation, OpenTranslation, WatchTranslation};
use trente_contract::translating::{Translation, Wrong};
use trente_core::trente::Trente;

/// A server that nobody listens on.
const NOBODY: &str = "http://127.0.0.1:9";

async fn next(trente: &Trente, seen: u32) -> (u32, Option<Translation>) {
    let watched = trente.watch_translation(WatchTranslation { seen: Some(seen) });
    let told = tokio::time::timeout(Duration::from_secs(10), watched).await.expect("it is told in time");
    let told = told.expect("it is told");
    (told.version, told.translation)
}

fn replace(file: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(file).expect("it can be read");
    assert!(text.contains(from), "{from:?} is in {}", file.display());
    std::fs::write(file, text.replacen(from, to, 1)).expect("it can be written");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_is_begun_tried_and_mended_as_it_is_saved() {
    let app = App::new(NOBODY);
    let trente = app.start();
    let begun = trente.begin_language(BeginLanguage { language: " sv ".into() }).await.expect("it begins");
    let open = begun.translation.expect("it is open");
    assert_eq!((open.language.as_str(), open.troubles.len()), ("sv", 0));
    // What has no letters of its own needs nobody.
    let begun_with = open.done;
    assert!(begun_with < 20, "all of it is English as yet: {begun_with}");
    assert!(open.all > 1000 && open.notes.iter().any(|note| !note.comment.is_empty()), "translators are told");
    let common = Path::new(&open.folder).join("common.ftl");
    replace(&common, "\nback = Back\n", "\nback = Tillbaka\n");
    let (version, told) = next(&trente, begun.version).await;
    let told = told.expect("it is open");
    assert_eq!((told.done, told.troubles.len()), (begun_with + 1, 0));
    assert!(told.words.contains("back\u{1f}Tillbaka\u{1e}"), "the window gets it");

    // One that is broken leaves the others alone, and is told with its line.
    replace(&common, "\nclose = Close\n", "\nclose = { Close\n");
    let (version, told) = next(&trente, version).await;
    let told = told.expect("it is open");
    assert!(
        told.words.contains("back\u{1f}Tillbaka\u{1e}") && !told.words.contains("\u{1e}close\u{1f}"),
        "as far as it goes"
    );
    let line = std::fs::read_to_string(&common).expect("it can be read");
    let line = line.lines().position(|line| line.starts_with("close =")).expect("it is there") + 1;
    let broken = told.troubles.iter().find(|trouble| matches!(trouble.what, Wrong::Unreadable(_)));
    assert_eq!(broken.map(|trouble| trouble.place.as_str()), Some(format!("common.ftl:{line}").as_str()));
    assert!(told.troubles.iter().any(|one| one.id == "close" && one.what == Wrong::Missing("Close".into())));

    replace(&common, "\nclose = { Close\n", "\nclose = Stäng\n");
    let (version, told) = next(&trente, version).await;
    assert_eq!(told.map(|told| (told.done, told.troubles.len())), Some((begun_with + 2, 0)));

    // Begun a second time it goes on with what is there.
    let again = trente.begin_language(BeginLanguage { language: "sv".into() }).await.expect("it goes on");
    assert_eq!(again.translation.map(|told| told.done), Some(begun_with + 2));
    trente.close_translation(CloseTranslation {}).await.expect("it closes");
    let (_, told) = next(&trente, version).await;
    assert_eq!(told, None);
}

#[tokio::test]
async fn what_is_no_folder_of_sentences_is_refused() {
    let app = App::new(NOBODY);
    let trente = app.start();
    let folder = tempfile::tempdir().expect("a folder can be made");
    let empty = folder.path().join("sv");
    std::fs::create_dir(&empty).expect("it can be made");
    let strange = folder.path().join("not a tag");
    std::fs::create_dir(&strange).expect("it can be made");
    std::fs::write(strange.join("one.ftl"), "back = Zurück\n").expect("it can be written");
    for path in [empty, strange, folder.path().join("nowhere")] {
        let refused = trente.open_translation(OpenTranslation { folder: path.display().to_string() }).await;
        assert_eq!(refused.map_err(|fault| fault.code), Err(FaultCode::NotALanguage), "{}", path.display());
    }
    for tag in ["", "klingon language", "../sv"] {
        let refused = trente.begin_language(BeginLanguage { language: tag.into() }).await;
        assert_eq!(refused.map_err(|fault| fault.code), Err(FaultCode::NotALanguage), "{tag:?}");
    }
}
