//! The stylesheets as one file. Each file that the webview asks for goes through the app's main thread, which has enough to
//! do before the first paint.

use std::path::Path;

use crate::fault::Fault;

const OPENING: &str = "<link rel=\"stylesheet\" href=\"";
const CLOSING: &str = "\" />";

/// Where the one file stands.
const PLACE: &str = "/styles.css";

/// Puts every stylesheet that `index.html` of this folder names into one file, in their order, and names that instead.
pub(crate) fn join(folder: &Path) -> Result<(), Fault> {
    let page = folder.join("index.html");
    let html = std::fs::read_to_string(&page).map_err(Fault::file(&page))?;
    let (html, named) = one_link(&html);
    let mut all = String::new();
    for href in named {
        let path = folder.join(href.trim_start_matches('/'));
        all += &std::fs::read_to_string(&path).map_err(Fault::file(&path))?;
        all.push('\n');
    }
    let place = folder.join(PLACE.trim_start_matches('/'));
    std::fs::write(&place, all).map_err(Fault::file(&place))?;
    std::fs::write(&page, html).map_err(Fault::file(&page))?;
    let parts = folder.join("styles");
    std::fs::remove_dir_all(&parts).map_err(Fault::file(&parts))
}

/// The page with one link, where the first one stood, and what the links named.
fn one_link(html: &str) -> (String, Vec<String>) {
    let mut named = Vec::new();
    let mut lines = Vec::new();
    for line in html.lines() {
        match line.trim().strip_prefix(OPENING).and_then(|rest| rest.strip_suffix(CLOSING)) {
            Some(href) => {
                if named.is_empty() {
                    lines.push(line.replace(href, PLACE));
                }
                named.push(href.to_owned());
            }
            None => lines.push(line.to_owned()),
        }
    }
    (lines.join("\n") + "\n", named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_links_become_one_in_the_place_of_the_first() {
        let html = "<head>\n  <link rel=\"stylesheet\" href=\"/styles/b.css\" />\n  <link rel=\"icon\" href=\"/i.svg\" />\n  <link rel=\"stylesheet\" href=\"/styles/a.css\" />\n</head>\n";
        let (joined, named) = one_link(html);
        assert_eq!(
            joined,
            "<head>\n  <link rel=\"stylesheet\" href=\"/styles.css\" />\n  <link rel=\"icon\" href=\"/i.svg\" />\n</head>\n",
            "one link is left"
        );
        assert_eq!(named, ["/styles/b.css", "/styles/a.css"], "in their order");
    }

    #[test]
    fn no_stylesheet_of_the_window_is_left_out() {
        let repo = crate::repo::Repo::find().expect("this test runs in the repo");
        let html = std::fs::read_to_string(repo.path("ui/index.html")).expect("it is there");
        let (_, mut named) = one_link(&html);
        let files = std::fs::read_dir(repo.path("ui/styles")).expect("it can be listed");
        let mut files: Vec<String> = files
            .map(|entry| format!("/styles/{}", entry.expect("it can be listed").file_name().to_string_lossy()))
            .collect();
        for href in &named {
            let css = std::fs::read_to_string(repo.path("ui").join(href.trim_start_matches('/'))).expect("it is there");
            let elsewhere = css.matches("url(").count() - css.matches("url(\"/").count();
            assert_eq!(elsewhere, 0, "{href}: addresses begin at the root, since the file moves");
            assert!(!css.contains("@import") && !css.contains("@charset"), "{href}: these count at a file's top alone");
            assert_eq!(
                css.matches('{').count(),
                css.matches('}').count(),
                "{href}: what is open swallows the next file"
            );
            assert_eq!(css.matches("/*").count(), css.matches("*/").count(), "{href}: a comment is open");
        }
        named.sort();
        files.sort();
        assert_eq!(named, files, "each file has its link");
    }
}
