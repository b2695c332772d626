//! Following what the core tells in versions: one long poll that never ends.

use crate::ground::bridge::call;
use crate::ground::moments::{backoff, pause};
use trente_contract::Command;

/// Asks again and again, each time with the version that was seen last; `ask` makes the question, `version` reads an answer's.
pub async fn follow<C: Command>(
    mut seen: Option<u32>,
    ask: fn(Option<u32>) -> C,
    version: fn(&C::Reply) -> u32,
    take: fn(C::Reply),
) {
    let mut failures = 0;
    loop {
        match call(ask(seen)).await {
            Ok(told) if seen != Some(version(&told)) => {
                failures = 0;
                seen = Some(version(&told));
                take(told);
            }
            // An answer that tells nothing new came too early: not to be asked again without a breath.
            _ => {
                failures += 1;
                pause(backoff(failures)).await;
            }
        }
    }
}
