//! What is sealed with a key that both sides know: the content coding `aes128gcm`, RFC 8188.

use super::error::PushError;
use ring::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::hkdf::{HKDF_SHA256, KeyType, Prk, Salt};
use zeroize::Zeroizing;

/// The salt's bytes.
const SALT: usize = 16;
/// The bytes before the key's name: salt, the size of a record, the length of the name.
const HEAD: usize = SALT + 4 + 1;
/// The bytes by which a record is longer than what it holds.
const TAG: usize = 16;
/// A record has room for one byte at least.
const SMALLEST: usize = TAG + 2;

/// A sealed message, taken apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sealed<'a> {
    salt: &'a [u8],
    record: usize,
    /// The name of the key; of a pushed message, the sender's public key.
    pub(super) key: &'a [u8],
    records: &'a [u8],
}

/// A length, as HKDF wants to be told it.
struct Bytes(usize);

impl KeyType for Bytes {
    fn len(&self) -> usize {
        self.0
    }
}

/// Fills `out` by HKDF's second step.
pub(super) fn expand<const LENGTH: usize>(from: &Prk, info: &[&[u8]]) -> Zeroizing<[u8; LENGTH]> {
    let mut out = Zeroizing::new([0; LENGTH]);
    let told = from.expand(info, Bytes(LENGTH)).and_then(|made| made.fill(out.as_mut()));
    told.expect("HKDF gives up to 8,160 bytes");
    out
}

/// HKDF's first step.
pub(super) fn extract(salt: &[u8], secret: &[u8]) -> Prk {
    Salt::new(HKDF_SHA256, salt).extract(secret)
}

impl<'a> Sealed<'a> {
    /// # Errors
    /// When it ends before its records begin, or says that they are smaller than any.
    pub(super) fn take_apart(message: &'a [u8]) -> Result<Self, PushError> {
        let (head, rest) = message.split_at_checked(HEAD).ok_or(PushError::Cut)?;
        let (salt, sizes) = head.split_at(SALT);
        let record = u32::from_be_bytes([sizes[0], sizes[1], sizes[2], sizes[3]]);
        let (key, records) = rest.split_at_checked(usize::from(sizes[4])).ok_or(PushError::Cut)?;
        let record = usize::try_from(record).unwrap_or(usize::MAX);
        if record < SMALLEST || records.is_empty() {
            return Err(PushError::Cut);
        }
        Ok(Self { salt, record, key, records })
    }

    /// What it holds.
    ///
    /// # Errors
    /// When the key is another one, anything was changed, a record is missing, or the padding is wrong.
    pub(super) fn open(&self, key: &[u8]) -> Result<Zeroizing<Vec<u8>>, PushError> {
        let made = extract(self.salt, key);
        let content_key = expand::<16>(&made, &[b"Content-Encoding: aes128gcm\0"]);
        let first = expand::<12>(&made, &[b"Content-Encoding: nonce\0"]);
        let unbound = UnboundKey::new(&AES_128_GCM, content_key.as_ref()).expect("it has 16 bytes");
        let opener = LessSafeKey::new(unbound);
        let mut opened = Zeroizing::new(Vec::with_capacity(self.records.len()));
        let mut records = self.records.chunks(self.record).enumerate().peekable();
        while let Some((number, record)) = records.next() {
            let mut record = Zeroizing::new(record.to_vec());
            let nonce = Nonce::assume_unique_for_key(nonce(&first, number));
            let text = opener.open_in_place(nonce, Aad::empty(), &mut record).map_err(|_| PushError::Sealed)?;
            let end = text.iter().rposition(|byte| *byte != 0).ok_or(PushError::Padding)?;
            match (text[end], records.peek().is_none()) {
                (1, false) | (2, true) => opened.extend_from_slice(&text[..end]),
                // It says that more comes, and there is no more.
                (1, true) => return Err(PushError::Cut),
                _ => return Err(PushError::Padding),
            }
        }
        Ok(opened)
    }
}

/// The first record's nonce, with the record's number laid over its end.
fn nonce(first: &[u8; 12], number: usize) -> [u8; 12] {
    let mut nonce = *first;
    let number = u64::try_from(number).unwrap_or(u64::MAX).to_be_bytes();
    nonce[4..].iter_mut().zip(number).for_each(|(byte, part)| *byte ^= part);
    nonce
}

#[cfg(test)]
#[path = "sealed/tests.rs"]
mod tests;
