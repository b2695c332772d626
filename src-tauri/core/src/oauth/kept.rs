//! A log-in in the form in which it outlives the app: the system may end that while the person is in their browser.

use super::answer::Expected;
use super::attempt::Attempt;
use super::metadata::Places;
use super::registration::Registration;
use crate::api::{Http, Origin};
use crate::session::Vault;
use oauth2::PkceCodeVerifier;
use serde::{Deserialize, Serialize};
use trente_contract::Fault;

/// What of an attempt cannot be found again. It holds the proof that a code is worth nothing without, so it is kept with the
/// secrets.
#[derive(Serialize, Deserialize)]
pub(crate) struct KeptAttempt {
    origin: String,
    places: Places,
    redirect: String,
    verifier: Option<String>,
    state: String,
}

impl Attempt {
    /// The form in which it is kept.
    pub(crate) fn to_kept(&self) -> KeptAttempt {
        KeptAttempt {
            origin: self.origin.as_str().to_owned(),
            places: self.places.clone(),
            redirect: self.redirect.clone(),
            verifier: self.verifier.as_ref().map(|verifier| verifier.secret().clone()),
            state: self.expected.state.clone(),
        }
    }

    /// The attempt that was kept; none when it cannot go on, since the app's registration with the server is gone.
    ///
    /// # Errors
    /// When the secrets cannot be read.
    pub(crate) async fn from_kept(kept: KeptAttempt, http: &Http, vault: &Vault) -> Result<Option<Self>, Fault> {
        let Ok(origin) = Origin::parse(&kept.origin) else { return Ok(None) };
        let registration = vault.get(Registration::key(origin.as_str())).await?;
        let registration = registration.as_ref().and_then(Registration::from_secret);
        let registration = registration.filter(|known| known.serves(&kept.redirect));
        Ok(registration.map(|registration| {
            let (issuer, names_itself) = (kept.places.issuer.clone(), kept.places.names_itself);
            Self {
                http: http.clone(),
                origin,
                places: kept.places,
                registration,
                redirect: kept.redirect,
                verifier: kept.verifier.map(PkceCodeVerifier::new),
                expected: Expected { state: kept.state, issuer, names_itself },
            }
        }))
    }
}
