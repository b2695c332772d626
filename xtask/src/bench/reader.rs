//! Who reads: ada, with as much kept as a figure is about.

use trente_test_support::{
    StrictServer,
    harness::{self, Window},
};

use crate::fault::Fault;

/// Entries that a Home keeps at most.
const KEPT: u64 = 800;

/// Logs ada in and waits for her Home.
pub(super) async fn log_in(window: &Window, server: &StrictServer) -> Result<(), Fault> {
    window.tap(&harness::link("Log in")).await?;
    window.type_into(&harness::field("Where is your account?"), server.url()).await?;
    window.tap_next(&harness::button("Continue")).await?;
    window.wait_for(&harness::heading("Home").exactly()).await?;
    window.wait_for(&harness::role("article")).await?;
    Ok(())
}

/// Reads down until as much is kept as ever is.
pub(super) async fn read_down(window: &Window) -> Result<(), Fault> {
    let last = "const all = document.querySelectorAll('.outlet .feed article'); scrollBy(0, 4 * innerHeight);
        return Number(all[all.length - 1]?.getAttribute('aria-posinset') ?? 0)";
    for _ in 0..2_000 {
        if window.script(last, vec![]).await?.as_u64().unwrap_or_default() >= KEPT {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
    }
    window.script("scrollTo(0, 0)", vec![]).await?;
    Ok(())
}
