use super::*;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

fn bytes(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).expect("base64url")
}

fn open(message: &[u8], key: &[u8]) -> Result<Vec<u8>, PushError> {
    Sealed::take_apart(message)?.open(key).map(|opened| opened.to_vec())
}

/// Seals records of this size, each already filled up, with a salt of zeros.
fn seal(key: &[u8], size: u32, records: &[&[u8]]) -> Vec<u8> {
    let made = extract(&[0; SALT], key);
    let content_key = expand::<16>(&made, &[b"Content-Encoding: aes128gcm\0"]);
    let first = expand::<12>(&made, &[b"Content-Encoding: nonce\0"]);
    let sealer = LessSafeKey::new(UnboundKey::new(&AES_128_GCM, content_key.as_ref()).expect("it has 16 bytes"));
    let mut message = [&[0; SALT][..], &size.to_be_bytes(), &[0]].concat();
    for (number, record) in records.iter().enumerate() {
        let mut record = record.to_vec();
        let nonce = Nonce::assume_unique_for_key(nonce(&first, number));
        sealer.seal_in_place_append_tag(nonce, Aad::empty(), &mut record).expect("it is short");
        message.extend_from_slice(&record);
    }
    message
}

/// RFC 8188, 3.1 and 3.2.
#[test]
fn examples_of_the_standard_are_opened() {
    let one = bytes("I1BsxtFttlv3u_Oo94xnmwAAEAAA-NAVub2qFgBEuQKRapoZu-IxkIva3MEB1PD-ly8Thjg");
    let opened = open(&one, &bytes("yqdlZ-tYemfogSmv7Ws5PQ")).expect("the first example");
    assert_eq!(opened, b"I am the walrus", "one record");
    let two = "uNCkWiNYzKTnBN9ji3-qWAAAABkCYTHOG8chz_gnvgOqdGYovxyjuqRyJFjEDyoF1Fvkj6hQPdPHI51OEUKEpgz3SsLWIqS_uA";
    let two = bytes(two);
    assert_eq!(Sealed::take_apart(&two).expect("a head").key, b"a1", "the name of its key");
    let opened = open(&two, &bytes("BO3ZVPxUlnLORbVGMpbT1Q")).expect("the second example");
    assert_eq!(opened, b"I am the walrus", "two records, the first filled up");
    assert!(matches!(open(&two[..two.len() - 1], &bytes("BO3ZVPxUlnLORbVGMpbT1Q")), Err(PushError::Sealed)));
}

#[test]
fn a_message_ends_where_it_says() {
    let key = [7; 16];
    let whole = seal(&key, 4096, &[b"abc\x02\0\0"]);
    assert_eq!(open(&whole, &key).expect("it is whole"), b"abc", "without what fills it up");
    assert_eq!(open(&seal(&key, 4096, &[b"\x02"]), &key).expect("it is whole"), b"", "nothing is a message, too");
    for length in 0..HEAD + 1 {
        assert!(matches!(open(&whole[..length], &key), Err(PushError::Cut)), "{length} bytes of it");
    }
    for length in HEAD + 1..whole.len() {
        assert!(matches!(open(&whole[..length], &key), Err(PushError::Sealed)), "{length} bytes of it");
    }
    let two = seal(&key, 20, &[b"abc\x01", b"d\x02"]);
    assert_eq!(open(&two, &key).expect("both are there"), b"abcd", "in their order");
    assert!(matches!(open(&two[..two.len() - 18], &key), Err(PushError::Cut)), "the last record is missing");
    let first = HEAD..HEAD + 20;
    let turned = [&two[..HEAD], &two[first.end..], &two[first]].concat();
    assert!(matches!(open(&turned, &key), Err(PushError::Sealed)), "records in another order");
}

#[test]
fn wrong_padding_and_wrong_keys_open_nothing() {
    let key = [7; 16];
    for wrong in [&b"abc\x03"[..], b"abc", b"abc\x02\x04\0", b"\0\0\0", b""] {
        assert!(matches!(open(&seal(&key, 4096, &[wrong]), &key), Err(PushError::Padding)), "{wrong:?}");
    }
    let early = seal(&key, 20, &[b"abc\x02", b"d\x02"]);
    assert!(matches!(open(&early, &key), Err(PushError::Padding)), "more comes after the end");
    let whole = seal(&key, 4096, &[b"abc\x02"]);
    assert!(matches!(open(&whole, &[8; 16]), Err(PushError::Sealed)), "another key");
    for place in (0..whole.len()).filter(|place| !(SALT..HEAD).contains(place)) {
        let mut changed = whole.clone();
        changed[place] ^= 1;
        assert!(matches!(open(&changed, &key), Err(PushError::Sealed)), "byte {place} was changed");
    }
    for tiny in [0, 1, 17] {
        assert!(matches!(open(&seal(&key, tiny, &[b"\x02"]), &key), Err(PushError::Cut)), "records of {tiny} bytes");
    }
}
