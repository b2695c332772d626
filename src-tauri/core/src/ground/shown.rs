//! Large answers on their way to the window.

use trente_contract::{Fault, FaultCode};

/// Turns what a server sent into what the window shows, on a thread that nothing else waits for. A page can hold megabytes of
/// text; the threads of the network would answer nobody meanwhile, and no time-out could end it.
///
/// # Errors
/// When the work broke off, which it never should.
pub(crate) async fn shown<T, R>(from: T, turn: impl FnOnce(T) -> R + Send + 'static) -> Result<R, Fault>
where
    T: Send + 'static,
    R: Send + 'static,
{
    let turned = tokio::task::spawn_blocking(move || turn(from)).await;
    turned.map_err(|error| Fault::new(FaultCode::Bug, format!("shown: {error}")))
}
