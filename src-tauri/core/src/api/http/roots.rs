//! Authorities that come with the app. On Android the system's own are reached only through Java, from an app that hands its
//! context over at start; Mozilla's list, as browsers carry it, needs none of that.

use reqwest::Certificate;

/// The roots of Mozilla's programme.
pub(super) fn bundled() -> impl Iterator<Item = Certificate> {
    webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().filter_map(|root| Certificate::from_der(root).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_root_is_taken() {
        drop(rustls::crypto::ring::default_provider().install_default());
        assert_eq!(bundled().count(), webpki_root_certs::TLS_SERVER_ROOT_CERTS.len(), "none is left out");
        let client = reqwest::Client::builder().tls_certs_only(bundled()).build();
        assert!(client.is_ok(), "a client trusts them: {client:?}");
    }
}
