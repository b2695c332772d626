//! A throw-away certificate authority.

use axum::serve::Listener;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// An authority that exists for one test. Trust it by `SSL_CERT_FILE`.
#[derive(Debug)]
pub struct TestCa {
    issuer: CertifiedIssuer<'static, KeyPair>,
    folder: tempfile::TempDir,
}

impl TestCa {
    /// Makes one, with its certificate in a file.
    pub fn new() -> Self {
        let key = KeyPair::generate().expect("a key can be made");
        let mut params = CertificateParams::new(Vec::new()).expect("no names are valid names");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(rcgen::DnType::CommonName, "Throw-away authority of a test");
        let issuer = CertifiedIssuer::self_signed(params, key).expect("the parameters are complete");
        let folder = tempfile::tempdir().expect("the temporary folder is writable");
        std::fs::write(folder.path().join("ca.pem"), issuer.pem()).expect("the temporary folder is writable");
        Self { issuer, folder }
    }

    /// The file with its certificate, PEM.
    pub fn file(&self) -> PathBuf {
        Path::join(self.folder.path(), "ca.pem")
    }

    /// Its certificate, DER.
    pub fn der(&self) -> Vec<u8> {
        self.issuer.der().to_vec()
    }

    /// A server's settings, with a fresh certificate for `localhost` and 127.0.0.1.
    pub(crate) fn server_config(&self) -> Arc<rustls::ServerConfig> {
        let key = KeyPair::generate().expect("a key can be made");
        let params = CertificateParams::new(names()).expect("the names are valid");
        let certificate = params.signed_by(&key, &self.issuer).expect("the authority signs");
        config(certificate.der().clone(), &key)
    }
}

impl Default for TestCa {
    fn default() -> Self {
        Self::new()
    }
}

fn names() -> Vec<String> {
    vec!["localhost".to_owned(), "127.0.0.1".to_owned()]
}

fn config(certificate: rustls::pki_types::CertificateDer<'static>, key: &KeyPair) -> Arc<rustls::ServerConfig> {
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.expect("ring knows the default versions").with_no_client_auth();
    Arc::new(builder.with_single_cert(vec![certificate], key).expect("the key belongs to the certificate"))
}

/// A server's settings with a certificate that nobody vouches for.
pub(crate) fn self_signed() -> Arc<rustls::ServerConfig> {
    let made = rcgen::generate_simple_self_signed(names()).expect("the names are valid");
    config(made.cert.der().clone(), &made.signing_key)
}

/// Takes TLS connections; those that fail to agree are dropped.
pub(crate) struct TlsListener {
    listener: TcpListener,
    acceptor: TlsAcceptor,
}

impl TlsListener {
    pub(crate) fn new(listener: TcpListener, config: Arc<rustls::ServerConfig>) -> Self {
        Self { listener, acceptor: TlsAcceptor::from(config) }
    }
}

impl Listener for TlsListener {
    type Io = TlsStream<TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            if let Ok((stream, address)) = self.listener.accept().await
                && let Ok(stream) = self.acceptor.accept(stream).await
            {
                return (stream, address);
            }
        }
    }

    fn local_addr(&self) -> std::io::Result<Self::Addr> {
        self.listener.local_addr()
    }
}
