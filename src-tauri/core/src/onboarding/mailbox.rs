//! Where a mail is read.

/// Pages of providers, by the domains of their addresses.
const PAGES: &[(&[&str], &str)] = &[
    (&["gmail.com", "googlemail.com"], "https://mail.google.com/mail/"),
    (
        &["outlook.com", "hotmail.com", "hotmail.fr", "live.com", "live.fr", "msn.com", "outlook.fr", "outlook.de"],
        "https://outlook.live.com/mail/",
    ),
    (
        &["yahoo.com", "yahoo.fr", "yahoo.de", "yahoo.co.uk", "yahoo.es", "yahoo.it", "ymail.com", "rocketmail.com"],
        "https://mail.yahoo.com/",
    ),
    (&["yahoo.co.jp"], "https://mail.yahoo.co.jp/"),
    (&["aol.com"], "https://mail.aol.com/"),
    (&["icloud.com", "me.com", "mac.com"], "https://www.icloud.com/mail/"),
    (&["proton.me", "protonmail.com", "pm.me", "protonmail.ch"], "https://mail.proton.me/"),
    (&["tuta.com", "tutanota.com", "tutanota.de", "tuta.io", "tutamail.com", "keemail.me"], "https://app.tuta.com/"),
    (&["gmx.de", "gmx.net", "gmx.at", "gmx.ch"], "https://www.gmx.net/"),
    (&["gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr", "gmx.es"], "https://www.gmx.com/"),
    (&["web.de"], "https://web.de/"),
    (&["t-online.de", "magenta.de"], "https://email.t-online.de/"),
    (&["freenet.de"], "https://webmail.freenet.de/"),
    (&["posteo.de", "posteo.net", "posteo.org"], "https://posteo.de/"),
    (&["mailbox.org"], "https://login.mailbox.org/"),
    (&["fastmail.com", "fastmail.fm"], "https://app.fastmail.com/"),
    (&["zoho.com", "zohomail.com", "zohomail.eu"], "https://mail.zoho.com/"),
    (&["orange.fr", "wanadoo.fr"], "https://mail.orange.fr/"),
    (&["free.fr"], "https://webmail.free.fr/"),
    (&["laposte.net"], "https://www.laposte.net/"),
    (&["sfr.fr", "neuf.fr", "cegetel.net"], "https://webmail.sfr.fr/"),
    (&["bbox.fr"], "https://www.bouyguestelecom.fr/messagerie"),
    (&["libero.it", "iol.it", "virgilio.it"], "https://mail.libero.it/"),
    (&["wp.pl"], "https://poczta.wp.pl/"),
    (&["o2.pl"], "https://poczta.o2.pl/"),
    (&["onet.pl", "op.pl"], "https://poczta.onet.pl/"),
    (&["seznam.cz", "email.cz"], "https://email.seznam.cz/"),
    (&["naver.com"], "https://mail.naver.com/"),
    (&["daum.net", "hanmail.net", "kakao.com"], "https://mail.daum.net/"),
    (&["qq.com", "foxmail.com"], "https://mail.qq.com/"),
    (&["163.com"], "https://mail.163.com/"),
    (&["126.com"], "https://mail.126.com/"),
    (&["uol.com.br"], "https://email.uol.com.br/"),
    (&["terra.com.br"], "https://mail.terra.com.br/"),
    (&["hey.com"], "https://app.hey.com/"),
    (&["riseup.net"], "https://mail.riseup.net/"),
];

/// The page where mail to this address is read; none when the provider is not known: then it is the mail program.
pub fn page(email: &str) -> Option<&'static str> {
    let domain = email.trim().rsplit_once('@')?.1.to_lowercase();
    PAGES.iter().find(|(domains, _)| domains.contains(&domain.as_str())).map(|(_, page)| *page)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn known_providers_have_a_page() {
        assert_eq!(page("Lea@GMail.com"), Some("https://mail.google.com/mail/"), "whatever the case");
        assert_eq!(page("lea@laposte.net"), Some("https://www.laposte.net/"), "a French one");
        assert_eq!(page("lea@lindqvist.example"), None, "one's own domain");
        assert_eq!(page("lea@gmail.com.evil.example"), None, "only looks like one");
        assert_eq!(page("lea"), None, "no address");
    }

    #[test]
    fn each_page_is_an_address_and_each_domain_has_one() {
        let mut seen = HashSet::new();
        for (domains, page) in PAGES {
            assert!(url::Url::parse(page).is_ok_and(|url| url.scheme() == "https"), "{page} is safe to open");
            for domain in *domains {
                assert!(seen.insert(domain), "{domain} is listed once");
            }
        }
    }
}
