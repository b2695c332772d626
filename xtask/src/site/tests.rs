use std::collections::BTreeSet;

use super::*;

/// The pictures in the repository, in bytes.
const PICTURES_AT_MOST: u64 = 600_000;

/// All of it, in bytes: what lies there for all languages.
const ALL_AT_MOST: u64 = 900_000;

fn made() -> (Repo, tempfile::TempDir) {
    let repo = Repo::find().expect("this test runs in the repo");
    let folder = tempfile::tempdir().expect("a temporary folder");
    let count = write(&repo, &Options::default(), folder.path()).expect("it can be made");
    assert_eq!(count, locales::all(&repo).expect("there are languages").len(), "each language has its page");
    (repo, folder)
}

/// Each page with its place inside.
fn pages(folder: &Path) -> Vec<(String, String)> {
    let read = |place: &str| std::fs::read_to_string(folder.join(place)).ok().map(|html| (place.to_owned(), html));
    let below = std::fs::read_dir(folder).expect("it can be listed").flatten();
    let names = below.map(|entry| format!("{}/index.html", entry.file_name().to_string_lossy()));
    names.chain(["index.html".to_owned()]).filter_map(|place| read(&place)).collect()
}

/// The values of an attribute, in their order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let begins = format!(" {attribute}=\"");
    html.split(&begins).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_page_says_what_it_is_in_its_own_language() {
    let (_, folder) = made();
    let pages = pages(folder.path());
    assert_eq!(pages.len(), 14, "thirteen languages and the top");
    let mut titles = BTreeSet::new();
    for (place, html) in &pages {
        let language = values(html, "lang")[0];
        let own = place.strip_suffix("/index.html").unwrap_or("en");
        assert_eq!(language, own, "{place} names its language");
        assert_eq!(values(html, "dir")[0], if own == "ar" { "rtl" } else { "ltr" }, "{place} runs as it is written");
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap_or_default();
        assert!(title.contains("Trente") && titles.insert((title, place == "index.html")), "{place}: {title}");
        let description = html.split("name=\"description\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
        let length = description.unwrap_or_default().chars().count();
        assert!((40..=160).contains(&length), "{place} has a description of {length} letters");
        assert_eq!(html.matches("<h1>").count(), 1, "{place} has one head");
        for empty in
            ["<p></p>", "<h1></h1>", "<h3></h3>", "<span></span>", "<summary></summary>", "<figcaption></figcaption>"]
        {
            assert!(!html.contains(empty), "{place}: nothing is left unsaid: {empty}");
        }
    }
}

#[test]
fn every_link_leads_somewhere_and_nothing_is_loaded_from_elsewhere() {
    let (_, folder) = made();
    for (place, html) in pages(folder.path()) {
        let here = folder.path().join(&place);
        let here = here.parent().expect("it lies in a folder");
        let loaded = ["src", "srcset"].iter().flat_map(|attribute| values(&html, attribute));
        let links = values(&html, "href");
        assert!(links.len() > 25, "{place} leads to every language: {links:?}");
        for address in links.into_iter().chain(loaded) {
            match address.strip_prefix('#') {
                Some(id) => assert!(html.contains(&format!(" id=\"{id}\"")), "{place}: #{id} is there"),
                None => assert!(here.join(address).is_file(), "{place}: {address} is there"),
            }
        }
        assert!(!html.contains("://") && !html.contains("style=\""), "{place} names no host, and no style of its own");
        assert!(html.contains("default-src 'none'"), "{place} forbids the rest");
        assert_eq!(html.matches("<script").count(), 1, "{place} has one script");
    }
    for name in ["site.css", "site.js"] {
        let text = std::fs::read_to_string(folder.path().join(name)).expect("it is there");
        for foreign in ["://", "url(", "@import", "fetch(", "cookie", "localStorage"] {
            assert!(!text.contains(foreign), "{name} loads and keeps nothing: {foreign}");
        }
    }
}

#[test]
fn it_is_small() {
    let (repo, folder) = made();
    fn sum(folder: &Path) -> u64 {
        let below = std::fs::read_dir(folder).expect("it can be listed").flatten().map(|entry| entry.path());
        below.map(|path| if path.is_dir() { sum(&path) } else { path.metadata().expect("it is there").len() }).sum()
    }
    let (pictures, all) = (sum(&repo.path("docs/site/pictures")), sum(folder.path()));
    assert!(pictures <= PICTURES_AT_MOST, "pictures have {pictures} bytes");
    assert!(all <= ALL_AT_MOST, "all has {all} bytes");
    let kept = std::fs::read_dir(repo.path("docs/site/pictures")).expect("it can be listed").flatten();
    let kept: BTreeSet<String> = kept.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    assert_eq!(kept, pictures_named().collect(), "no picture is kept that nobody sees");
}

#[test]
fn a_release_makes_links_of_names() {
    let repo = Repo::find().expect("this test runs in the repo");
    let about = About::read(&repo).expect("it is known what it is");
    let mut downloads = Downloads::read(&repo).expect("it can be read");
    assert!(downloads.release.is_none(), "nothing went out yet: take this line away with the first release");
    let all = locales::all(&repo).expect("there are languages");
    let page = |downloads: &Downloads| {
        Page { words: &all[0], languages: &[], about: &about, downloads, up: "../", is_top: false }.html()
    };
    let before = page(&downloads);
    assert!(before.contains("cargo xtask run") && before.contains("trente_VERSION_amd64.deb"), "how to do without");
    downloads.release =
        Some(downloads::Release { version: "1.2.3".to_owned(), at: "https://example.org/v1.2.3".to_owned() });
    let after = page(&downloads);
    assert!(after.contains("href=\"https://example.org/v1.2.3/trente_1.2.3_amd64.deb\""), "a link to the file");
    assert!(!after.contains("cargo xtask") && !after.contains("VERSION"), "nobody has to build it any more");
}

#[test]
fn slips_are_refused() {
    let read = |words: &[&str]| Options::read(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
    assert_eq!(read(&["--pictures", "a"]).expect("it is known").pictures, Some("a".into()), "a folder");
    assert!(read(&["--picture", "a"]).is_err(), "a slip");
}
