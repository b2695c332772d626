//! The session's message bus: the way to what shows pop-ups, and to the icon in a dock.

use std::time::Duration;
use tokio::sync::Mutex;
use zbus::Connection;
use zbus::connection::Builder;

/// Whoever does not answer in this time is not there.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);

/// One connection, made when it is first needed.
#[derive(Default)]
pub(crate) struct Bus(Mutex<Option<Connection>>);

impl Bus {
    /// The connection.
    ///
    /// # Errors
    /// When this session has no bus.
    pub(crate) async fn connection(&self) -> zbus::Result<Connection> {
        let mut kept = self.0.lock().await;
        if let Some(connection) = kept.as_ref() {
            return Ok(connection.clone());
        }
        let connection = Builder::session()?.method_timeout(PATIENCE).build().await?;
        *kept = Some(connection.clone());
        Ok(connection)
    }

    /// It failed: the next one who needs it gets another.
    pub(crate) async fn forget(&self) {
        *self.0.lock().await = None;
    }
}
