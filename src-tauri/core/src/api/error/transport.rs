//! What a failure below HTTP was.

use super::{ErrorKind, Wait};
use crate::api::http::NameError;
use std::error::Error;
use std::io;
use std::net::UdpSocket;
use std::time::Duration;

/// What a failed exchange was; `connect` is how long a connection was waited for.
pub(crate) fn kind_of(error: &reqwest::Error, connect: Duration) -> ErrorKind {
    let chain = || std::iter::successors(Some(error as &(dyn Error + 'static)), |error| below(*error));
    let text = || chain().last().map(ToString::to_string).unwrap_or_default();

    if let Some(names) = chain().find_map(|error| error.downcast_ref::<NameError>()) {
        if matches!(names, NameError::Unwanted) {
            return ErrorKind::NoSuchServer;
        }
        let nobody_answers = names.to_string().contains("Temporary failure");
        return if nobody_answers || !has_route() { ErrorKind::Offline } else { ErrorKind::NoSuchServer };
    }
    if let Some(tls) = chain().find_map(|error| error.downcast_ref::<rustls::Error>()) {
        return match tls {
            // It does not speak TLS at all.
            rustls::Error::InvalidMessage(_) => ErrorKind::Unreachable(tls.to_string()),
            _ => ErrorKind::Certificate(tls.to_string()),
        };
    }
    if error.is_timeout() {
        return ErrorKind::TimedOut(connect, Wait::Connection);
    }
    let io = chain().find_map(|error| error.downcast_ref::<io::Error>()).map(io::Error::kind);
    match io {
        Some(io::ErrorKind::NetworkUnreachable | io::ErrorKind::NetworkDown) => ErrorKind::Offline,
        Some(io::ErrorKind::TimedOut) => ErrorKind::TimedOut(connect, Wait::Connection),
        _ if error.is_builder() => ErrorKind::Request(text()),
        _ => ErrorKind::Unreachable(text()),
    }
}

/// What caused an error. An I/O error names what it wraps by `get_ref`, not as its source.
fn below<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    }
}

/// Whether this device has a way to the net at all. Asks the system's routing table; nothing is sent.
fn has_route() -> bool {
    // Addresses for documentation (RFC 5737, RFC 3849): never anyone's.
    [("0.0.0.0:0", "192.0.2.1:9"), ("[::]:0", "[2001:db8::1]:9")]
        .iter()
        .any(|(here, there)| UdpSocket::bind(here).and_then(|socket| socket.connect(there)).is_ok())
}
