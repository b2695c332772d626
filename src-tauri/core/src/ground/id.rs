//! Names for what this device makes.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use trente_contract::{Fault, FaultCode};

/// A name that is never repeated.
pub(crate) fn new_id() -> Result<String, Fault> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Fault::new(FaultCode::Bug, format!("no random numbers: {error}")))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// The same as the window makes them, a UUID: names of drafts and of files.
pub(crate) fn new_key() -> Result<String, Fault> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Fault::new(FaultCode::Bug, format!("no random numbers: {error}")))?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
    Ok(parts.join("-"))
}
