//! Certificates and what is remembered of earlier connections.

use rustls::ClientConfig;
use rustls::client::Resumption;
use rustls::crypto::{CryptoProvider, ring};
use std::sync::Arc;

/// Certificates are checked by the system's own rules; on Linux, `SSL_CERT_FILE` and `SSL_CERT_DIR` name other roots. On
/// Android the app brings Mozilla's roots.
pub(super) fn config() -> Result<ClientConfig, rustls::Error> {
    let provider = CryptoProvider::get_default().cloned().unwrap_or_else(|| Arc::new(ring::default_provider()));
    let builder = ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions()?;
    #[cfg(target_os = "android")]
    let builder = builder.with_root_certificates(super::roots::bundled());
    #[cfg(not(target_os = "android"))]
    let builder = {
        let verifier = rustls_platform_verifier::Verifier::new(provider)?;
        builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier))
    };
    let mut config = builder.with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// The same, remembering nothing of a connection: a ticket is text of the server's choice that is sent again wherever its
/// name leads the next time.
pub(super) fn forgetful(config: &ClientConfig) -> ClientConfig {
    let mut config = config.clone();
    config.resumption = Resumption::disabled();
    config
}
