//! First reading: topics, people, the Home they will make.

use super::Trente;
use trente_contract::commands::{PreviewHome, SuggestPeople, Topics};
use trente_contract::{Command, Fault, FaultCode};

impl Trente {
    /// Hashtags by topic: bundled ones of the reader's language, and those that are used on the server now.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn topics(&self, request: Topics) -> Result<<Topics as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "topics: not built yet"))
    }

    /// People to follow: suggestions, the server's directory, authors of what is talked about.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn suggest_people(&self, request: SuggestPeople) -> Result<<SuggestPeople as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "suggest_people: not built yet"))
    }

    /// The Home that the picks will make, newest first, each post with its reason.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn preview_home(&self, request: PreviewHome) -> Result<<PreviewHome as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "preview_home: not built yet"))
    }
}
