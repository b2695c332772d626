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
