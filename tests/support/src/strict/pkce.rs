//! Proof key for code exchange, S256 only (RFC 7636), written anew here so that the core's own arithmetic has a witness.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

/// The challenge that belongs to a verifier: base64url, without padding, of its SHA-256.
pub fn challenge(verifier: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()))
}

/// Whether a verifier has the form that RFC 7636, 4.1 demands: 43 to 128 unreserved characters.
pub fn well_formed(verifier: &str) -> bool {
    (43..=128).contains(&verifier.len())
        && verifier.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_appendix_b_of_rfc_7636() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        assert!(well_formed(verifier), "the vector of the RFC is well formed");
        assert_eq!(challenge(verifier), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "RFC 7636, appendix B");
    }

    #[test]
    fn refuses_short_and_odd_verifiers() {
        assert!(!well_formed("short"), "43 characters are the least");
        assert!(!well_formed(&"a".repeat(129)), "128 characters are the most");
        assert!(!well_formed(&format!("{}=", "a".repeat(50))), "padding is no unreserved character");
    }
}
