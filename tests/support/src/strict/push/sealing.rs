//! Messages sealed as servers do it: RFC 8291, by other code than the app's.

use ring::aead::{AES_128_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use ring::agreement::{ECDH_P256, EphemeralPrivateKey, UnparsedPublicKey, agree_ephemeral};
use ring::hmac::{HMAC_SHA256, Key, sign};
use ring::rand::{SecureRandom, SystemRandom};

/// A message for whoever has the private key to `public`, an uncompressed point, and knows `auth`.
pub(super) fn seal(public: &[u8], auth: &[u8], text: &[u8]) -> Vec<u8> {
    let random = SystemRandom::new();
    let own = EphemeralPrivateKey::generate(&ECDH_P256, &random).expect("random numbers");
    let sender = own.compute_public_key().expect("it has one").as_ref().to_vec();
    let mut salt = [0; 16];
    random.fill(&mut salt).expect("random numbers");
    let input = agree_ephemeral(own, &UnparsedPublicKey::new(&ECDH_P256, public), |shared| {
        let made = digest(auth, &[shared]);
        digest(&made, &[b"WebPush: info\0", public, &sender, &[1]])
    });
    let made = digest(&salt, &[&input.expect("a point of the curve")]);
    let key = digest(&made, &[b"Content-Encoding: aes128gcm\0", &[1]]);
    let nonce = digest(&made, &[b"Content-Encoding: nonce\0", &[1]]);
    let nonce = Nonce::try_assume_unique_for_key(&nonce[..12]).expect("it has 12 bytes");
    let sealer = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, &key[..16]).expect("it has 16 bytes"));
    // Mastodon fills nothing up.
    let mut record = [text, &[2]].concat();
    sealer.seal_in_place_append_tag(nonce, Aad::empty(), &mut record).expect("it is short");
    let length = u8::try_from(sender.len()).expect("a point has 65 bytes");
    [&salt[..], &4096_u32.to_be_bytes(), &[length], &sender, &record].concat()
}

fn digest(key: &[u8], parts: &[&[u8]]) -> Vec<u8> {
    sign(&Key::new(HMAC_SHA256, key), &parts.concat()).as_ref().to_vec()
}
