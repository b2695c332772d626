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

/// The same, speaking the first HTTP alone.
pub(super) fn first_http(config: &ClientConfig) -> ClientConfig {
    let mut config = config.clone();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    config
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
    use rustls::{ClientConnection, HandshakeKind, RootCertStore, ServerConfig, ServerConnection};

    /// Goes through a handshake in memory, and says whether it went on from an earlier one.
    fn handshake(client: &Arc<ClientConfig>, server: &Arc<ServerConfig>) -> HandshakeKind {
        let mut client =
            ClientConnection::new(client.clone(), "files.example".try_into().expect("a name")).expect("begins");
        let mut server = ServerConnection::new(server.clone()).expect("begins");
        // Tickets come after the handshake proper.
        for _ in 0..4 {
            let mut wire = Vec::new();
            while client.wants_write() {
                client.write_tls(&mut wire).expect("memory");
            }
            server.read_tls(&mut wire.as_slice()).expect("memory");
            server.process_new_packets().expect("a good client");
            let mut wire = Vec::new();
            while server.wants_write() {
                server.write_tls(&mut wire).expect("memory");
            }
            client.read_tls(&mut wire.as_slice()).expect("memory");
            client.process_new_packets().expect("a good server");
        }
        client.handshake_kind().expect("it is over")
    }

    #[test]
    fn nothing_of_a_connection_is_sent_again() {
        let key = rcgen::KeyPair::generate().expect("a key");
        let params = rcgen::CertificateParams::new(vec!["files.example".to_owned()]).expect("a name");
        let certificate = params.self_signed(&key).expect("it is signed");
        let mut roots = RootCertStore::empty();
        roots.add(certificate.der().clone()).expect("a certificate");
        let provider = Arc::new(ring::default_provider());
        let secret = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(key.serialize_der()));
        let server = ServerConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], secret)
            .expect("they fit");
        let server = Arc::new(server);
        let remembering = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_root_certificates(roots)
            .with_no_client_auth();
        for (config, second) in
            [(remembering.clone(), HandshakeKind::Resumed), (forgetful(&remembering), HandshakeKind::Full)]
        {
            let config = Arc::new(config);
            assert_eq!(handshake(&config, &server), HandshakeKind::Full, "the first time");
            assert_eq!(handshake(&config, &server), second, "the second time");
        }
    }

    #[test]
    fn the_systems_rules_are_there() {
        let config = config().expect("TLS can be set up");
        assert_eq!(config.alpn_protocols, [b"h2".to_vec(), b"http/1.1".to_vec()], "both kinds of HTTP are spoken");
    }
}
