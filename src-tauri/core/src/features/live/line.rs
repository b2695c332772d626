//! The line to the server: opened, listened to, and opened again when it was cut.

use super::address::address;
use super::board::Board;
use super::event::{self, Event};
use super::jump::Jump;
use super::watching::turns;
use crate::api::client::{Heard, Stream};
use crate::api::{ApiError, Class};
use crate::ground::{Asking, Ground};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};
use trente_contract::FaultCode;
use url::Url;

/// Nobody has asked for so long: the window is hidden or gone.
const FORGOTTEN: Duration = Duration::from_secs(60);
/// After so much silence the other end is asked for a sign of life.
const SILENCE: Duration = Duration::from_secs(25);
/// After so much more nobody is there: Mastodon asks us twice a minute.
const DEAD: Duration = Duration::from_secs(50);
/// The first pause after a line was cut; each one is twice the one before.
const FIRST: Duration = Duration::from_secs(1);
/// The longest pause.
const LONGEST: Duration = Duration::from_secs(300);
/// A line of which it is not known whether it still leads anywhere has so long to show it.
const SIGN: Duration = Duration::from_secs(2);
/// How often is looked whether the machine has slept, where nobody tells.
const LOOK: Duration = Duration::from_secs(20);
/// A line that held for so long was a good one.
const GOOD: Duration = Duration::from_secs(60);

/// Why a line ended.
enum End {
    /// Cut, or never reached: it is tried again, not before so long.
    Cut(Option<Duration>),
    /// It led nowhere any more, and servers may answer again: it is tried at once.
    Again,
    /// There will be none.
    Over,
    /// Nobody reads any more.
    Forgotten,
}

/// Listens for as long as somebody reads.
pub(super) async fn listen(ground: Arc<Ground>, asking: Asking, board: Arc<Board>) {
    let (mut cuts, mut place) = (0, None);
    loop {
        let begun = Instant::now();
        let end = once(&ground, &asking, &board, &mut place).await;
        board.set_live(false);
        match end {
            End::Forgotten => return,
            End::Over => return board.end(),
            End::Again => cuts = 0,
            End::Cut(told) => {
                cuts = if begun.elapsed() >= GOOD { 0 } else { cuts + 1 };
                let pause = pause(cuts, getrandom::u32().unwrap_or(u32::MAX)).max(told.unwrap_or_default());
                tracing::debug!(?pause, "the stream was cut");
                if rest(&ground, &board, pause, told.unwrap_or_default()).await {
                    cuts = 0;
                }
                if board.unasked() >= FORGOTTEN {
                    return;
                }
            }
        }
    }
}

/// Waits for so long, or until servers may answer again, though never shorter than the server itself asked for: then true.
async fn rest(ground: &Ground, board: &Board, pause: Duration, asked_for: Duration) -> bool {
    let (begun, mut jump) = (Instant::now(), Jump::new(Instant::now(), ground.http.now()));
    let mut again = false;
    loop {
        let waited = begun.elapsed();
        if waited >= pause || again && waited >= asked_for {
            return again;
        }
        let left = if again { asked_for } else { pause }.saturating_sub(waited);
        tokio::select! {
            () = sleep(left.min(LOOK)) => {}
            () = board.again.notified() => again = true,
        }
        again |= jump.happened(Instant::now(), ground.http.now());
    }
}

/// The pause after so many cuts in a row: somewhere between half of it and all, so that a server that comes back is not run down.
fn pause(cuts: u32, chance: u32) -> Duration {
    let whole = FIRST.saturating_mul(1_u32.checked_shl(cuts).unwrap_or(u32::MAX)).min(LONGEST);
    whole / 2 + whole.mul_f64(f64::from(chance) / f64::from(u32::MAX) / 2.0)
}

/// Opens the line and listens until it ends. `place` is where the server streams, asked for where it is not known or let nobody in.
async fn once(ground: &Ground, asking: &Asking, board: &Board, place: &mut Option<Url>) -> End {
    let url = match place.take() {
        Some(url) => url,
        None => match address(asking).await {
            Ok(Some(url)) => url,
            Ok(None) => return End::Over,
            Err(error) => return refused(ground, asking, error).await,
        },
    };
    let stream = match asking.client.open_stream(&url).await {
        Ok(stream) => stream,
        Err(error) => return refused(ground, asking, error).await,
    };
    *place = Some(url);
    board.set_live(true);
    // Nothing is told of what happened while nobody listened.
    board.hear(Event::Newer);
    board.hear(Event::Notified);
    if !board.watching.now().is_empty() {
        board.hear(Event::Listed);
    }
    hear(ground, asking, board, stream).await
}

/// What a refusal means. Whoever is not let in may have no log-in any more, which is asked by a question of its own.
async fn refused(ground: &Ground, asking: &Asking, error: ApiError) -> End {
    let told = error.retry_after();
    match (error.status(), error.class()) {
        (Some(401 | 403), _) => {
            let fault = ground.fault(asking, error).await;
            if fault.code == FaultCode::LoggedOut { End::Over } else { End::Cut(Some(LONGEST)) }
        }
        (Some(404 | 405 | 410 | 501), _) => End::Over,
        (_, Class::Permanent) => End::Cut(told.max(Some(LONGEST))),
        _ => End::Cut(told),
    }
}

async fn hear(ground: &Ground, asking: &Asking, board: &Board, mut stream: Stream) -> End {
    let (mut heard_at, mut told_of) = (Instant::now(), Vec::new());
    let mut jump = Jump::new(heard_at, ground.http.now());
    let mut doubted = false;
    loop {
        let wanted = board.watching.now();
        for turn in turns(&told_of, &wanted) {
            if !stream.say(turn).await {
                return End::Cut(None);
            }
        }
        told_of = wanted;
        let heard = tokio::select! {
            heard = timeout(if doubted { SIGN } else { SILENCE }, stream.next()) => heard,
            () = board.watching.changed() => continue,
            () = board.again.notified() => {
                if !stream.ping().await {
                    return End::Again;
                }
                doubted = true;
                continue;
            }
        };
        let Ok(heard) = heard else {
            if doubted || jump.happened(Instant::now(), ground.http.now()) {
                return End::Again;
            }
            if board.unasked() >= FORGOTTEN {
                return End::Forgotten;
            }
            if heard_at.elapsed() >= DEAD || !stream.ping().await {
                return End::Cut(None);
            }
            continue;
        };
        heard_at = Instant::now();
        doubted = false;
        match heard {
            Heard::End => return End::Cut(None),
            Heard::Life => {}
            Heard::Text(text) => {
                let event = event::read(&text);
                match &event {
                    Event::Deleted(id) => ground.post_deleted(asking, id).await,
                    Event::Edited(status) => ground.post_changed(asking, status.shown()).await,
                    _ => {}
                }
                board.hear(event);
            }
        }
        if board.unasked() >= FORGOTTEN {
            return End::Forgotten;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_have_an_end() {
        assert_eq!(pause(1, u32::MAX), Duration::from_secs(2), "after the first cut");
        assert_eq!(pause(1, 0), Duration::from_secs(1), "at least half of it");
        assert_eq!(pause(5, u32::MAX), Duration::from_secs(32), "twice as long each time");
        assert_eq!(pause(900, u32::MAX), LONGEST, "never longer");
        assert!(pause(0, 0) >= Duration::from_millis(500), "never at once");
    }
}
