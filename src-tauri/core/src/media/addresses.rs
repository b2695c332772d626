//! Addresses that only the core can make.

use crate::api::Reach;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;
use std::sync::Arc;
use url::Url;

/// Where the window's requests for media go: Windows and Android have no schemes of their own, so a host stands in.
const PREFIX: &str = if cfg!(any(target_os = "windows", target_os = "android")) {
    "http://media.localhost/"
} else {
    "media://localhost/"
};

/// Bytes of a signature that are kept: 128 bits cannot be guessed.
const MAC_BYTES: usize = 16;
/// The longest BlurHash there is: 9 by 9 components.
const LONGEST_BLUR: usize = 6 + 2 * 80;
/// The longest address that is signed, in bytes; longer ones are some mistake or attack.
const LONGEST_URL: usize = 4096;

/// Signs and checks addresses with a random key of this run. A clone has the same key.
#[derive(Clone)]
pub struct MediaAddresses {
    key: Arc<[u8; 32]>,
}

/// What an address asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MediaRequest {
    /// A picture, and how far it may be looked for.
    Picture(Url, Reach),
    /// A film or a sound (or a moving picture in their place), and how far.
    Film(Url, Reach),
    /// The blur of a picture, by its BlurHash.
    Blur(String),
}

/// The core did not give out this address in this run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the core did not give out this address")]
pub struct NotOurs;

impl MediaAddresses {
    /// With a new random key.
    pub fn new() -> Self {
        let mut key = [0; 32];
        getrandom::fill(&mut key).expect("an operating system without randomness cannot run TLS either");
        Self::with_key(key)
    }

    /// With this key, for tests.
    pub fn with_key(key: [u8; 32]) -> Self {
        Self { key: Arc::new(key) }
    }

    /// The `media:` address of a picture; none when it lies where this reader's media may not.
    pub fn picture(&self, url: &str, reach: &Reach) -> Option<String> {
        self.address("picture", url, reach)
    }

    /// The `media:` address of a film or sound.
    pub fn film(&self, url: &str, reach: &Reach) -> Option<String> {
        self.address("film", url, reach)
    }

    /// The `media:` address of a blur, 32 pixels wide and high; none when this cannot be a BlurHash.
    pub fn blur(&self, hash: &str) -> Option<String> {
        let digit = |byte: u8| byte.is_ascii_alphanumeric() || b"#$%*+,-.:;=?@[]^_{|}~".contains(&byte);
        let fits = (6..=LONGEST_BLUR).contains(&hash.len()) && hash.bytes().all(digit);
        fits.then(|| self.sign("blur", hash))
    }

    /// Reads the path of an address, with or without the slash before it.
    ///
    /// # Errors
    /// When the core did not make it in this run.
    pub fn open(&self, path: &str) -> Result<MediaRequest, NotOurs> {
        let path = path.strip_prefix('/').unwrap_or(path);
        let mut parts = path.split('/');
        let (Some(mac), Some(kind), Some(what), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
            return Err(NotOurs);
        };
        let mac = URL_SAFE_NO_PAD.decode(mac).map_err(|_| NotOurs)?;
        let what = URL_SAFE_NO_PAD.decode(what).map_err(|_| NotOurs)?;
        if mac.len() != MAC_BYTES {
            return Err(NotOurs);
        }
        self.mac(kind, &what).verify_truncated_left(&mac).map_err(|_| NotOurs)?;
        let what = String::from_utf8(what).map_err(|_| NotOurs)?;
        let place = || {
            // The server of the reader stands before the address where it makes a difference; no address holds a blank.
            let (home, url) = what.split_once(' ').map_or((None, what.as_str()), |(home, url)| (Some(home), url));
            let reach = match home {
                Some(home) => Reach::read(home).ok_or(NotOurs)?,
                None => Reach::NET,
            };
            Ok((Url::parse(url).map_err(|_| NotOurs)?, reach))
        };
        match kind {
            "picture" => place().map(|(url, reach)| MediaRequest::Picture(url, reach)),
            "film" => place().map(|(url, reach)| MediaRequest::Film(url, reach)),
            "blur" => Ok(MediaRequest::Blur(what)),
            _ => Err(NotOurs),
        }
    }

    fn address(&self, kind: &str, url: &str, reach: &Reach) -> Option<String> {
        if url.len() > LONGEST_URL {
            return None;
        }
        let mut url = Url::parse(url).ok().filter(|url| reach.allows(url))?;
        // A name and password in an address would be sent along; media are fetched without any log-in.
        url.set_username("").and_then(|()| url.set_password(None)).ok()?;
        url.set_fragment(None);
        Some(match reach.written_for(&url) {
            Some(home) => self.sign(kind, &format!("{home} {url}")),
            None => self.sign(kind, url.as_str()),
        })
    }

    fn sign(&self, kind: &str, what: &str) -> String {
        let mac = self.mac(kind, what.as_bytes()).finalize().into_bytes();
        let mac = URL_SAFE_NO_PAD.encode(&mac[..MAC_BYTES]);
        format!("{PREFIX}{mac}/{kind}/{}", URL_SAFE_NO_PAD.encode(what))
    }

    fn mac(&self, kind: &str, what: &[u8]) -> Hmac<Sha256> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.key.as_slice()).expect("any length of key fits");
        mac.update(kind.as_bytes());
        mac.update(b"/");
        mac.update(what);
        mac
    }
}

impl Default for MediaAddresses {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for MediaAddresses {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("MediaAddresses")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Origin;

    fn addresses() -> MediaAddresses {
        MediaAddresses::with_key([7; 32])
    }

    /// Of a reader on this machine.
    fn of_this_machine() -> Reach {
        Reach::of(&Origin::parse("http://127.0.0.1:3000").expect("a server"))
    }

    fn path(address: &str) -> &str {
        address.strip_prefix(PREFIX).expect("our own prefix")
    }

    #[test]
    fn what_was_signed_opens() {
        let addresses = addresses();
        let picture = addresses.picture("https://files.example/a b.png?x=1#y", &Reach::NET).expect("https");
        let url = Url::parse("https://files.example/a%20b.png?x=1").expect("an address");
        assert_eq!(
            addresses.open(path(&picture)),
            Ok(MediaRequest::Picture(url.clone(), Reach::NET)),
            "without its fragment"
        );
        assert_eq!(
            addresses.open(&format!("/{}", path(&picture))),
            Ok(MediaRequest::Picture(url.clone(), Reach::NET)),
            "with the slash"
        );
        let film = addresses.film("https://files.example/a b.png?x=1", &Reach::NET).expect("https");
        assert_eq!(addresses.open(path(&film)), Ok(MediaRequest::Film(url, Reach::NET)), "as a film");
        let hash = "LEHV6nWB2yk8pyo0adR*.7kCMdnj";
        let blur = addresses.blur(hash).expect("a blur");
        assert_eq!(addresses.open(path(&blur)), Ok(MediaRequest::Blur(hash.to_owned())), "a blur");
    }

    #[test]
    fn nothing_else_opens() {
        let addresses = addresses();
        let ours = addresses.picture("https://files.example/a.png", &Reach::NET).expect("https");
        let ours = path(&ours);
        let (mac, rest) = ours.split_once('/').expect("a signature first");
        let what = rest.strip_prefix("picture/").expect("a picture");
        let other = URL_SAFE_NO_PAD.encode("https://files.example/b.png");
        for bad in [
            String::new(),
            "/".to_owned(),
            rest.to_owned(),
            format!("/{rest}"),
            format!("{mac}/picture/{other}"),
            format!("{mac}/film/{what}"),
            format!("{mac}/blur/{what}"),
            format!("{}/{rest}", &mac[..8]),
            format!("{ours}/"),
            format!("{ours}="),
            format!("../{ours}"),
            format!("{mac}/{rest}?x"),
            what.to_owned(),
        ] {
            assert_eq!(addresses.open(&bad), Err(NotOurs), "{bad}");
        }
        assert_eq!(MediaAddresses::new().open(ours), Err(NotOurs), "signed in another run");
    }

    #[test]
    fn only_where_media_may_lie() {
        let addresses = addresses();
        for (url, net, near) in [
            ("https://files.example/a", true, true),
            ("https://8.8.8.8/a", true, true),
            ("http://files.example/a", false, false),
            ("http://127.0.0.1:3000/a", false, true),
            ("http://localhost/a", false, true),
            ("http://192.168.0.1/a", false, false),
            ("https://127.0.0.1/a", false, true),
            ("https://localhost./a", false, true),
            ("https://router.local/a", false, false),
            ("https://10.0.0.1/a", false, false),
            ("https://169.254.169.254/latest/meta-data", false, false),
            ("https://[::1]/a", false, true),
            ("https://[::ffff:127.0.0.1]/a", false, false),
            ("https://files.example:11211/a", false, false),
            ("https://100.64.0.1/a", false, false),
            ("file:///etc/passwd", false, false),
            ("data:image/png;base64,AA==", false, false),
            ("javascript:alert(1)", false, false),
            ("/avatars/original/missing.png", false, false),
            ("", false, false),
        ] {
            assert_eq!(addresses.picture(url, &Reach::NET).is_some(), net, "{url} for a reader of the net");
            assert_eq!(addresses.film(url, &of_this_machine()).is_some(), near, "{url} for a reader on this machine");
        }
        let long = format!("https://files.example/{}", "a".repeat(LONGEST_URL));
        assert_eq!(addresses.picture(&long, &Reach::NET), None, "too long");
        for hash in ["", "L", "LEHV6n<script>", "LEHV6nWB2yk8pyo0adR*.7kCMdn\u{e9}", &"L".repeat(LONGEST_BLUR + 1)] {
            assert_eq!(addresses.blur(hash), None, "{hash} is no blur");
        }
    }

    #[test]
    fn names_and_passwords_are_left_out() {
        let addresses = addresses();
        let picture = addresses.picture("https://ada:secret@files.example/a", &Reach::NET).expect("https");
        let url = Url::parse("https://files.example/a").expect("an address");
        assert_eq!(addresses.open(path(&picture)), Ok(MediaRequest::Picture(url, Reach::NET)), "no log-in goes out");
    }

    #[test]
    fn pictures_of_the_own_server_are_looked_for_where_it_is() {
        let addresses = addresses();
        for (server, url) in [
            ("http://127.0.0.1:3000", "http://127.0.0.1:3000/a.png"),
            ("https://192.168.1.2", "https://192.168.1.2/a.png"),
            ("social.example.org", "https://files.example.org/a.png"),
            ("social.example.org:8443", "https://social.example.org:8443/a.png"),
        ] {
            let reach = Reach::of(&Origin::parse(server).expect("a server"));
            let picture = addresses.picture(url, &reach).expect("its own");
            let url = Url::parse(url).expect("an address");
            assert_eq!(addresses.open(path(&picture)), Ok(MediaRequest::Picture(url, reach)), "{server} goes along");
        }
    }
}
