//! Which language slips are looked for in. Without a dictionary of it WebKitGTK marks nothing.

use tauri::{Runtime, WebviewWindow};
use webkit2gtk::{WebContextExt, WebViewExt};

/// Looks for slips in what is written in this language from now on; none not to look.
pub(crate) fn spell_in<R: Runtime>(window: &WebviewWindow<R>, language: Option<String>) {
    let told = window.with_webview(move |webview| {
        let Some(context) = webview.inner().context() else { return };
        let name = language.and_then(|language| dictionary(&language, sys_locale::get_locales()));
        context.set_spell_checking_enabled(name.is_some());
        if let Some(name) = name {
            context.set_spell_checking_languages(&[name.as_str()]);
        }
    });
    if let Err(error) = told {
        tracing::debug!(%error, "slips are not looked for");
    }
}

/// How dictionaries call a language: a country that the system speaks it in goes before any other. None for what is no tag.
fn dictionary(tag: &str, system: impl Iterator<Item = String>) -> Option<String> {
    let plain =
        |tag: &str| tag.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric()));
    if !plain(tag) {
        return None;
    }
    let mut spoken = system.filter(|there| there.split('-').next() == Some(tag) && plain(there));
    Some(spoken.next().unwrap_or_else(|| tag.to_owned()).replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use super::dictionary;

    #[test]
    fn a_country_that_the_system_speaks_goes_first() {
        let said = |tag: &str| dictionary(tag, ["fr-CA", "en-GB", "en-US", "C"].into_iter().map(String::from));
        assert_eq!(said("en").as_deref(), Some("en_GB"), "as on this device");
        assert_eq!(said("pt-BR").as_deref(), Some("pt_BR"), "as it was named");
        assert_eq!(said("de").as_deref(), Some("de"), "any that is there");
        for nonsense in ["", "de/../x", "-", "en-"] {
            assert_eq!(said(nonsense), None, "{nonsense:?}");
        }
    }
}
