//! When the server is asked again how an account stands. Often at first, since the person has just gone to their mail;
//! seldom later, since a waiting room may stay open for days.

use std::time::Duration;
use trente_contract::waiting::Stage;

/// The pause before the next look, after so many looks since something happened. None when nothing can change by itself.
pub fn pause(stage: Stage, looks: u32) -> Option<Duration> {
    let seconds = match stage {
        Stage::Unconfirmed => match looks {
            // Five minutes of every 5 s, half an hour of every 20 s.
            0..60 => 5,
            60..150 => 20,
            150..300 => 60,
            _ => 300,
        },
        Stage::Pending => match looks {
            0..20 => 30,
            20..60 => 120,
            _ => 600,
        },
        // Whether the form arrived is asked a few times: the server may still be at it.
        Stage::Sending => match looks {
            0..3 => 5,
            3..10 => 60,
            _ => return None,
        },
        Stage::Disabled => 600,
        Stage::Open | Stage::Refused | Stage::Expired | Stage::Elsewhere => return None,
    };
    Some(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks_grow_rarer_and_end_where_nothing_comes() {
        for stage in [Stage::Unconfirmed, Stage::Pending, Stage::Disabled] {
            let pauses: Vec<Duration> = (0..400).filter_map(|looks| pause(stage, looks)).collect();
            assert_eq!(pauses.len(), 400, "{stage:?} is asked for as long as it lasts");
            assert!(pauses.is_sorted(), "{stage:?} is asked ever more rarely");
        }
        assert_eq!(pause(Stage::Unconfirmed, 0), Some(Duration::from_secs(5)), "at first often");
        for stage in [Stage::Open, Stage::Refused, Stage::Expired, Stage::Elsewhere] {
            assert_eq!(pause(stage, 0), None, "{stage:?} is an end");
        }
        let day: Duration = (0..).map_while(|looks| pause(Stage::Unconfirmed, looks)).take(600).sum();
        assert!(day > Duration::from_secs(24 * 60 * 60), "a day of waiting is at most 600 questions: {day:?}");
    }
}
