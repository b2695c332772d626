//! Authorities that come with the app. On Android the system's own are reached only through Java, from an app that hands its
//! context over at start; Mozilla's list, as browsers carry it, needs none of that.

use rustls::RootCertStore;

/// The roots of Mozilla's programme.
pub(super) fn bundled() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned());
    roots
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_root_is_taken() {
        assert_eq!(bundled().len(), webpki_root_certs::TLS_SERVER_ROOT_CERTS.len(), "none is left out");
    }
}
