//! The keys of one account on this device, and what is sealed for them: RFC 8291.

use super::error::PushError;
use super::sealed::{Sealed, expand, extract};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::elliptic_curve::sec1::ToSec1Point;
use p256::{PublicKey, SecretKey};
use trente_contract::{Fault, FaultCode};
use zeroize::Zeroizing;

/// More bytes a push service need not pass on (RFC 8030, 7.2), and nobody sends.
pub(super) const LARGEST: usize = 4096;

/// A pair of keys on P-256, and what both sides know besides.
pub(super) struct Keys {
    own: SecretKey,
    auth: Zeroizing<[u8; 16]>,
}

impl Keys {
    /// New ones.
    ///
    /// # Errors
    /// When the system gives no random numbers.
    pub(super) fn fresh() -> Result<Self, Fault> {
        let mut auth = Zeroizing::new([0; 16]);
        random(auth.as_mut())?;
        loop {
            let mut own = Zeroizing::new([0; 32]);
            random(own.as_mut())?;
            // One of 2^32 is too large to be one.
            if let Ok(own) = SecretKey::from_slice(own.as_ref()) {
                return Ok(Self { own, auth });
            }
        }
    }

    /// Those that were kept as these texts; none when they are no keys.
    pub(super) fn from_kept(own: &str, auth: &str) -> Option<Self> {
        let own = Zeroizing::new(URL_SAFE_NO_PAD.decode(own).ok()?);
        let auth = Zeroizing::new(URL_SAFE_NO_PAD.decode(auth).ok()?);
        Some(Self {
            own: SecretKey::from_slice(&own).ok()?,
            auth: Zeroizing::new(<[u8; 16]>::try_from(auth.as_slice()).ok()?),
        })
    }

    /// The private key, to be kept among the secrets.
    pub(super) fn own(&self) -> String {
        URL_SAFE_NO_PAD.encode(Zeroizing::new(self.own.to_bytes()))
    }

    /// What both sides know, for the server and to be kept.
    pub(super) fn auth(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.auth.as_ref())
    }

    /// The public key, for the server.
    pub(super) fn public(&self) -> String {
        URL_SAFE_NO_PAD.encode(point(&self.own.public_key()))
    }

    /// What a message holds.
    ///
    /// # Errors
    /// When it is too large, cut, sealed for other keys, changed, or filled up wrongly.
    pub(super) fn open(&self, message: &[u8]) -> Result<Zeroizing<Vec<u8>>, PushError> {
        if message.len() > LARGEST {
            return Err(PushError::TooLarge(message.len()));
        }
        let sealed = Sealed::take_apart(message)?;
        let sender = PublicKey::from_sec1_bytes(sealed.key).map_err(|_| PushError::NoKey)?;
        let shared = self.own.diffie_hellman(&sender);
        let made = extract(self.auth.as_ref(), shared.raw_secret_bytes());
        let (own, sender) = (point(&self.own.public_key()), point(&sender));
        let key = expand::<32>(&made, &[b"WebPush: info\0", &own, &sender]);
        sealed.open(key.as_ref())
    }
}

/// A public key, uncompressed.
fn point(key: &PublicKey) -> Vec<u8> {
    key.to_sec1_point(false).as_bytes().to_vec()
}

fn random(bytes: &mut [u8]) -> Result<(), Fault> {
    getrandom::fill(bytes).map_err(|error| Fault::new(FaultCode::Bug, format!("no random numbers: {error}")))
}

#[cfg(test)]
#[path = "keys/tests.rs"]
mod tests;
