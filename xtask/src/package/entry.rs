//! The file that tells menus of the app: <https://specifications.freedesktop.org/desktop-entry-spec/latest/>.

use super::{
    about::About,
    texts::{Texts, words},
};

/// Its text. Tauri's program reads it as a template, which nothing in it is.
pub(crate) fn entry(about: &About, texts: &Texts) -> String {
    let mut out = format!("[Desktop Entry]\nType=Application\nName={}\n", about.name);
    let mut each = |key: &str, id: &str, value: &dyn Fn(&str) -> String| {
        for (locale, text) in texts.each(id) {
            let locale = locale.map(|locale| format!("[{locale}]")).unwrap_or_default();
            out.push_str(&format!("{key}{locale}={}\n", value(text)));
        }
    };
    each("GenericName", "store-kind", &escaped);
    each("Comment", "store-summary", &escaped);
    each("Keywords", "store-keywords", &|text| list(words(text)));
    let schemes = about.schemes.iter().map(|scheme| format!("x-scheme-handler/{scheme}"));
    let (program, kinds) = (&about.program, list(schemes));
    // Compositors and docks find the entry by the window's class, which GTK takes from the program's name.
    out.push_str(&format!(
        "Exec={program} %u\nIcon={program}\nTerminal=false\nStartupWMClass={program}\nCategories=Network;\nMimeType={kinds}\n\
         X-GNOME-UsesNotifications=true\n"
    ));
    out
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', " ")
}

fn list(values: impl Iterator<Item = impl AsRef<str>>) -> String {
    values.map(|value| escaped(value.as_ref()).replace(';', "\\;") + ";").collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_with_their_mark_and_hold_no_other() {
        assert_eq!(list(["a", "b;c", "d\\e"].into_iter()), "a;b\\;c;d\\\\e;", "each is told from the next");
    }
}
