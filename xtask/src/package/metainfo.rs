//! What shops for programs show: <https://www.freedesktop.org/software/appstream/docs/chap-Metadata.html>.

use std::fmt::Write as _;

use super::{
    about::About,
    changes::Release,
    texts::{Texts, words},
};

/// The paragraphs of the description.
pub(crate) const PARAGRAPHS: [&str; 3] = ["store-about", "store-way", "store-yours"];

/// The list below them.
pub(crate) const FEATURES: [&str; 7] = [
    "store-feature-posts",
    "store-feature-server",
    "store-feature-home",
    "store-feature-quiet",
    "store-feature-people",
    "store-feature-everyday",
    "store-feature-everyone",
];

/// The picture of the window in the repository.
const PICTURE: &str = "docs/home.png";

/// Its text.
pub(crate) fn metainfo(about: &About, texts: &Texts, releases: &[Release]) -> String {
    let mut xml = Xml::default();
    xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    xml.inside("component type=\"desktop-application\"", |xml| {
        xml.element("id", &about.id);
        xml.element("metadata_license", "CC0-1.0");
        xml.element("project_license", &about.license);
        xml.element("name", &about.name);
        xml.each("summary", texts, "store-summary");
        xml.inside(&format!("developer id=\"{}\"", about.identifier), |xml| xml.element("name", &about.authors));
        xml.inside("description", |xml| {
            PARAGRAPHS.iter().for_each(|id| xml.each("p", texts, id));
            xml.inside("ul", |xml| FEATURES.iter().for_each(|id| xml.each("li", texts, id)));
        });
        addresses(xml, about, texts);
        xml.element("launchable type=\"desktop-id\"", &about.entry());
        xml.element("icon type=\"stock\"", &about.program);
        xml.inside("categories", |xml| xml.element("category", "Network"));
        xml.inside("keywords", |xml| {
            for (locale, text) in texts.each("store-keywords") {
                words(text).for_each(|word| xml.element(&tag("keyword", locale.as_deref()), word));
            }
        });
        xml.inside("provides", |xml| {
            xml.element("binary", &about.program);
            about.schemes.iter().for_each(|scheme| xml.element("mediatype", &format!("x-scheme-handler/{scheme}")));
        });
        xml.inside("requires", |xml| xml.element("display_length compare=\"ge\"", "320"));
        xml.inside("supports", |xml| {
            ["pointing", "keyboard", "touch"].iter().for_each(|control| xml.element("control", control));
        });
        // The two ends of the mark's colours (icons/icon.svg).
        xml.inside("branding", |xml| {
            xml.element("color type=\"primary\" scheme_preference=\"light\"", "#e8563a");
            xml.element("color type=\"primary\" scheme_preference=\"dark\"", "#bb2d12");
        });
        // People write to each other without anybody looking on first.
        xml.inside("content_rating type=\"oars-1.1\"", |xml| {
            xml.element("content_attribute id=\"social-chat\"", "intense");
        });
        xml.inside("releases", |xml| {
            for Release { version, day, out } in releases {
                let kind = if *out { "stable" } else { "development" };
                xml.line(&format!("<release version=\"{version}\" type=\"{kind}\" date=\"{day}\"/>"));
            }
        });
    });
    xml.text
}

/// Where the project lives, as far as `Cargo.toml` says.
fn addresses(xml: &mut Xml, about: &About, texts: &Texts) {
    if let Some(homepage) = about.homepage.as_ref().or(about.repository.as_ref()) {
        xml.element("url type=\"homepage\"", homepage);
    }
    if let Some(repository) = &about.repository {
        xml.element("url type=\"vcs-browser\"", repository);
        xml.element("url type=\"bugtracker\"", &format!("{repository}/issues"));
        xml.inside("screenshots", |xml| {
            xml.inside("screenshot type=\"default\"", |xml| {
                xml.each("caption", texts, "store-picture");
                xml.element("image", &format!("{repository}/raw/v{}/{PICTURE}", about.version));
            });
        });
    }
}

#[derive(Default)]
struct Xml {
    text: String,
    depth: usize,
}

impl Xml {
    fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{:width$}{text}", "", width = self.depth * 2);
    }

    /// `tag` may have attributes.
    fn element(&mut self, tag: &str, text: &str) {
        let name = name(tag);
        self.line(&format!("<{tag}>{}</{name}>", escaped(text)));
    }

    fn inside(&mut self, tag: &str, write: impl FnOnce(&mut Self)) {
        self.line(&format!("<{tag}>"));
        self.depth += 1;
        write(self);
        self.depth -= 1;
        self.line(&format!("</{}>", name(tag)));
    }

    /// In each language.
    fn each(&mut self, name: &str, texts: &Texts, id: &str) {
        for (locale, text) in texts.each(id) {
            self.element(&tag(name, locale.as_deref()), text);
        }
    }
}

fn name(tag: &str) -> &str {
    tag.split(' ').next().unwrap_or(tag)
}

fn tag(name: &str, locale: Option<&str>) -> String {
    locale.map_or_else(|| name.to_owned(), |locale| format!("{name} xml:lang=\"{locale}\""))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\n', " ")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::date;
    use jiff::tz::TimeZone;

    /// An app as this one, without a home.
    pub(crate) fn about() -> About {
        About {
            name: "Trente".to_owned(),
            program: "trente".to_owned(),
            id: "social.trente.Trente".to_owned(),
            identifier: "social.trente".to_owned(),
            version: "0.1.0".to_owned(),
            authors: "The Trente authors".to_owned(),
            maintainer: "The Trente authors <a@example.org>".to_owned(),
            license: "MIT OR Apache-2.0".to_owned(),
            schemes: vec!["trente".to_owned()],
            homepage: None,
            repository: None,
            written: date(2026, 11, 30).at(12, 0, 0, 0).to_zoned(TimeZone::UTC).expect("it is a time"),
        }
    }

    #[test]
    fn elements_close_and_are_spelled() {
        let mut xml = Xml::default();
        xml.inside("a b=\"c\"", |xml| xml.element(&tag("d", Some("pt_BR")), "e < f & g"));
        assert_eq!(
            xml.text, "<a b=\"c\">\n  <d xml:lang=\"pt_BR\">e &lt; f &amp; g</d>\n</a>\n",
            "attributes open only"
        );
    }
}
