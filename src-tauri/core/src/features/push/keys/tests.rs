use super::*;

/// RFC 8291, 5 and appendix A: the receiver's private key and what both sides know.
const OWN: &str = "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94";
const AUTH: &str = "BTBZMqHH6r4Tts7J_aSIgg";
/// The same: the receiver's public key.
const PUBLIC: &str = "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4";
/// The same: the message.
const MESSAGE: &str = "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN";

fn example() -> (Keys, Vec<u8>) {
    let keys = Keys::from_kept(OWN, AUTH).expect("they are keys");
    (keys, URL_SAFE_NO_PAD.decode(MESSAGE).expect("base64url"))
}

#[test]
fn the_example_of_the_standard_is_opened() {
    let (keys, message) = example();
    assert_eq!(keys.public(), PUBLIC, "the public key belongs to the private one");
    let opened = keys.open(&message).expect("it is for these keys");
    assert_eq!(opened.as_slice(), b"When I grow up, I want to be a watermelon", "what it says");
}

#[test]
fn nothing_else_opens_it() {
    let (keys, message) = example();
    let other = Keys::fresh().expect("random numbers");
    assert!(matches!(other.open(&message), Err(PushError::Sealed)), "another account's keys");
    let half = Keys::from_kept(OWN, &other.auth()).expect("they are keys");
    assert!(matches!(half.open(&message), Err(PushError::Sealed)), "the pair of keys alone");
    for length in 0..message.len() {
        let refused = keys.open(&message[..length]).expect_err("it was cut");
        assert!(matches!(refused, PushError::Cut | PushError::Sealed), "{length} bytes of it: {refused}");
    }
    let mut changed = message.clone();
    changed[21..86].fill(4);
    assert!(matches!(keys.open(&changed), Err(PushError::NoKey)), "a sender's key that is on no curve");
    let nameless = [&message[..20], &[0], &message[86..]].concat();
    assert!(matches!(keys.open(&nameless), Err(PushError::NoKey)), "a sender without a key");
    let long = [message.as_slice(), &vec![0; LARGEST]].concat();
    assert!(matches!(keys.open(&long), Err(PushError::TooLarge(4240))), "more than messages have");
}

#[test]
fn keys_are_kept_and_told_in_their_sizes() {
    let keys = Keys::fresh().expect("random numbers");
    let again = Keys::from_kept(&keys.own(), &keys.auth()).expect("they were kept");
    assert_eq!(again.public(), keys.public(), "the same pair");
    let length = |text: &str| URL_SAFE_NO_PAD.decode(text).map(|bytes| bytes.len());
    let lengths = [keys.public(), keys.own(), keys.auth()].map(|text| length(&text).expect("base64url"));
    assert_eq!(lengths, [65, 32, 16], "as RFC 8291 has them");
    assert_ne!(Keys::fresh().expect("random numbers").public(), keys.public(), "no two are alike");
    let zeros = URL_SAFE_NO_PAD.encode([0; 32]);
    for (own, auth) in [("", AUTH), (OWN, ""), ("?", AUTH), (zeros.as_str(), AUTH), (OWN, OWN)] {
        assert!(Keys::from_kept(own, auth).is_none(), "{own:?} with {auth:?} is none");
    }
}
