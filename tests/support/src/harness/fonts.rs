//! Which fonts the window finds: those that the tests' packages bring, and no others that this machine happens to have.

use std::path::Path;

/// DejaVu Sans, where systems keep it: Debian's and Ubuntu's package, Fedora's, Arch's.
const FOLDERS: [&str; 3] =
    ["/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/TTF"];

/// Settings of fontconfig with DejaVu Sans as the only family, kept in a cache of their own. `TRENTE_FONTS` names other
/// folders, with a colon between them, to see the window with what some machine has.
pub(super) fn settings(cache: &Path) -> String {
    let named = std::env::var("TRENTE_FONTS").ok();
    let folders = named.as_deref().map_or_else(|| FOLDERS.to_vec(), |named| named.split(':').collect());
    let folders: String = folders.iter().map(|folder| format!("<dir>{folder}</dir>")).collect();
    let select = if named.is_some() {
        ""
    } else {
        "<selectfont><rejectfont><glob>*</glob></rejectfont><acceptfont><glob>*/DejaVuSans*</glob></acceptfont></selectfont>"
    };
    format!(
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"urn:fontconfig:fonts.dtd\">\
         <fontconfig>{folders}<cachedir>{}</cachedir>{select}</fontconfig>\n",
        cache.join("fontconfig").display()
    )
}
