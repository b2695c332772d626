//! Up to where a Home was read, as the server knows it.

use super::Reading;
use crate::api::ApiError;
use crate::api::endpoints::markers::{GetMarkers, SaveMarkers};
use crate::api::entities::StatusId;
use trente_contract::Fault;
use trente_contract::commands::{HomeMarker, SetHomeMarker};
use trente_contract::ids::PostId;

impl Reading {
    pub(crate) async fn home_marker(&self, request: HomeMarker) -> Result<Option<PostId>, Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        match asking.client.send(&GetMarkers).await {
            Ok(markers) => Ok(markers.home.map(|marker| marker.last_read_id.into())),
            Err(error) if is_unknown(&error) => Ok(None),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn set_home_marker(&self, request: SetHomeMarker) -> Result<(), Fault> {
        let asking = self.ground.ask_as_account(&request.account).await?;
        match asking.client.send(&SaveMarkers { home: &StatusId::from(&request.entry) }).await {
            Ok(_) => Ok(()),
            Err(error) if is_unknown(&error) => Ok(()),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }
}

/// The server has no markers.
fn is_unknown(error: &ApiError) -> bool {
    matches!(error.status(), Some(404 | 405 | 410 | 501))
}
