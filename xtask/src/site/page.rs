//! One page of HTML.

use std::fmt::Write as _;

use trente_catalogue::Catalogue;

use super::downloads::{Downloads, Row};
use crate::package::About;

/// The pictures of the first 30 seconds, each with its line.
pub(super) const STEPS: [(&str, &str); 5] = [
    ("posts", "site-step-posts"),
    ("form", "site-step-form"),
    ("waiting", "site-step-waiting"),
    ("topics", "site-step-topics"),
    ("home", "site-step-home"),
];

/// What Trente is for.
const VALUES: [&str; 5] = ["site-order", "site-ads", "site-tracking", "site-yours", "site-everyone"];

/// Nothing is loaded but what lies beside the page.
const POLICY: &str =
    "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'";

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 5] = ["ar", "fa", "he", "ur", "yi"];

/// A page in one language.
pub(super) struct Page<'a> {
    pub(super) words: &'a Catalogue,
    /// Each with its own name.
    pub(super) languages: &'a [(&'a str, &'a str)],
    pub(super) about: &'a About,
    pub(super) downloads: &'a Downloads,
    /// From the page to the top.
    pub(super) up: &'a str,
    /// The page that leads on to the reader's language.
    pub(super) is_top: bool,
}

/// A part of a message. Empty where it is missing, which the checks of `locales/` tell.
pub(super) fn text<'a>(words: &'a Catalogue, id: &str, part: &str) -> &'a str {
    let texts = words.messages.get(id).and_then(|message| message.texts.get(part));
    texts.and_then(|texts| texts.first()).map_or("", String::as_str)
}

impl Page<'_> {
    pub(super) fn html(&self) -> String {
        let mut out = String::new();
        self.head(&mut out);
        let body = [self.top(), self.hero(), self.film(), self.values(), self.network(), self.get(), self.foot()];
        body.iter().for_each(|part| out.push_str(part));
        out
    }

    fn say(&self, id: &str) -> String {
        escaped(text(self.words, id, ""))
    }

    fn more(&self, id: &str) -> String {
        escaped(text(self.words, id, "text"))
    }

    fn head(&self, out: &mut String) {
        let Self { up, words, .. } = self;
        let language = words.language.as_str();
        let direction =
            if RIGHT_TO_LEFT.contains(&language.split('-').next().unwrap_or_default()) { "rtl" } else { "ltr" };
        let tags: Vec<&str> = self.languages.iter().map(|(tag, _)| *tag).collect();
        let choose = if self.is_top { format!(" data-choose=\"{}\"", tags.join(" ")) } else { String::new() };
        let (title, description) = (self.say("site-title"), self.say("site-description"));
        let _ = write!(
            out,
            "<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\"{choose}>\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n<meta name=\"color-scheme\" content=\"light dark\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"{up}icon.svg\">\n<link rel=\"stylesheet\" href=\"{up}site.css\">\n"
        );
        for tag in tags {
            let _ = writeln!(out, "<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{up}{tag}/index.html\">");
        }
        let _ = writeln!(out, "<link rel=\"alternate\" hreflang=\"x-default\" href=\"{up}index.html\">");
        let _ = writeln!(out, "<script src=\"{up}site.js\" defer></script>\n</head>\n<body>");
    }

    fn top(&self) -> String {
        let mut out = format!(
            "<a class=\"skip\" href=\"#text\">{}</a>\n<header class=\"head wide\">\n<span class=\"mark\"><img src=\"{}icon.svg\" width=\"36\" \
             height=\"36\" alt=\"\">{}</span>\n<nav aria-label=\"{}\"><details class=\"langs\"><summary>{}</summary>\n<ul>\n",
            self.say("site-skip"),
            self.up,
            escaped(&self.about.name),
            self.say("site-languages"),
            self.say("site-own-name"),
        );
        for (tag, name) in self.languages {
            let current = if *tag == self.words.language { " aria-current=\"page\"" } else { "" };
            let (up, name) = (self.up, escaped(name));
            let _ = writeln!(
                out,
                "<li><a href=\"{up}{tag}/index.html\" lang=\"{tag}\" hreflang=\"{tag}\"{current}>{name}</a></li>"
            );
        }
        out + "</ul>\n</details></nav>\n</header>\n<main id=\"text\">\n"
    }

    fn hero(&self) -> String {
        format!(
            "<div class=\"hero wide\">\n<div class=\"hero__words\">\n<h1>{}</h1>\n<p>{}</p>\n<a class=\"btn\" href=\"#get\">{}</a>\n</div>\n\
             {}\n</div>\n",
            self.say("store-summary"),
            self.say("store-about"),
            self.say("site-get-link"),
            self.picture("desktop", (1280, 800), "", &self.say("site-picture")),
        )
    }

    fn film(&self) -> String {
        let mut out = format!(
            "<section class=\"part part--paper\" aria-labelledby=\"film\">\n<div class=\"wide\">\n<h2 id=\"film\">{}</h2>\n<div class=\"film\">\n\
             <div class=\"film__frames\">\n",
            self.say("site-film")
        );
        for (at, (name, _)) in STEPS.iter().enumerate() {
            out.push_str(&self.picture(name, (390, 844), &format!(" class=\"at-{at}\""), ""));
            out.push('\n');
        }
        out.push_str("</div>\n<div>\n<ol>\n");
        for (at, (_, line)) in STEPS.iter().enumerate() {
            let _ = writeln!(out, "<li class=\"at-{at}\"><span>{}</span></li>", self.say(line));
        }
        let pause = self.say("site-film-pause");
        out + "</ol>\n<label><input type=\"checkbox\" autocomplete=\"off\">"
            + &pause
            + "</label>\n</div>\n</div>\n</div>\n</section>\n"
    }

    fn values(&self) -> String {
        let mut out = format!(
            "<section class=\"part\" aria-labelledby=\"values\">\n<div class=\"wide\">\n<h2 id=\"values\">{}</h2>\n<ul class=\"values\">\n",
            self.say("site-values")
        );
        for value in VALUES {
            let _ = writeln!(out, "<li><h3>{}</h3><p>{}</p></li>", self.say(value), self.more(value));
        }
        out + "</ul>\n</div>\n</section>\n"
    }

    fn network(&self) -> String {
        self.prose("site-mastodon", "network", "part--paper", &self.say("store-way"))
    }

    /// A heading with its text, and a second paragraph where there is one.
    fn prose(&self, message: &str, id: &str, class: &str, second: &str) -> String {
        let second = if second.is_empty() { String::new() } else { format!("<p>{second}</p>\n") };
        format!(
            "<section class=\"part {class}\" aria-labelledby=\"{id}\">\n<div class=\"wide\">\n<div class=\"text\">\n<h2 id=\"{id}\">{}</h2>\n\
             <p>{}</p>\n{second}</div>\n</div>\n</section>\n",
            self.say(message),
            self.more(message)
        )
    }

    fn get(&self) -> String {
        let mut out = format!(
            "<section class=\"part\" aria-labelledby=\"get\">\n<div class=\"wide\">\n<div class=\"text\">\n<h2 id=\"get\">{}</h2>\n",
            self.say("site-get")
        );
        let first = if self.downloads.release.is_some() { "site-get-ready" } else { "site-get-none" };
        let _ = writeln!(out, "<p>{}</p>\n</div>\n<div class=\"get\">", self.say(first));
        for group in &self.downloads.groups {
            let _ = writeln!(
                out,
                "<section data-runs=\"{}\"><h3><bdi>{}</bdi> <span class=\"mine\" hidden>{}</span></h3>",
                group.runs,
                escaped(&group.system),
                self.say("site-get-yours")
            );
            for row in &group.rows {
                if group.rows.len() > 1 {
                    let of = row.of.as_deref().map_or_else(|| self.say("site-system-other"), escaped);
                    let _ = write!(out, "<h4><bdi>{of}</bdi></h4>");
                }
                self.row(&mut out, row);
            }
            out.push_str("</section>\n");
        }
        out.push_str("</div>\n<div class=\"text\">\n");
        if self.downloads.release.is_none() {
            let (how, command) = (self.say("site-get-build"), escaped(&self.downloads.build));
            let _ = writeln!(out, "<p>{how}</p>\n<pre dir=\"ltr\"><code>{command}</code></pre>");
        }
        if let Some(source) = &self.about.repository {
            let source = escaped(source);
            let _ = writeln!(out, "<p><a href=\"{source}\" dir=\"ltr\">{source}</a></p>");
        }
        let _ = writeln!(out, "<p>{}</p>\n</div>\n</div>\n</section>", self.say("site-get-phones"));
        out
    }

    fn row(&self, out: &mut String, row: &Row) {
        out.push_str("<ul>");
        for name in &row.names {
            let _ = match &self.downloads.release {
                Some(release) => {
                    let (at, name) = (escaped(&release.at), escaped(&name.replace("VERSION", &release.version)));
                    write!(out, "<li><a href=\"{at}/{name}\"><code dir=\"ltr\">{name}</code></a></li>")
                }
                None => write!(out, "<li><code dir=\"ltr\">{}</code></li>", escaped(name)),
            };
        }
        out.push_str("</ul>");
    }

    fn foot(&self) -> String {
        let translate = self.prose("site-translate", "translate", "part--paper", "");
        format!(
            "{translate}</main>\n<footer class=\"foot\"><p class=\"wide\">{}</p></footer>\n</body>\n</html>\n",
            self.say("site-foot")
        )
    }

    /// A picture in both schemes. `shows` is empty where words beside it say what it shows.
    fn picture(&self, name: &str, (width, height): (u32, u32), attributes: &str, shows: &str) -> String {
        let up = self.up;
        format!(
            "<picture{attributes}><source media=\"(prefers-color-scheme: dark)\" srcset=\"{up}pictures/{name}-dark.webp\">\
             <img src=\"{up}pictures/{name}-light.webp\" width=\"{width}\" height=\"{height}\" alt=\"{shows}\"></picture>"
        )
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
