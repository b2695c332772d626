//! How an account that was asked for stands, after what its server said.
//!
//! `GET /api/v1/accounts/verify_credentials` with the new token: 200 works; 403 with one of three English sentences of the
//! server's code; 401 the account is gone. Servers that say it otherwise are asked `GET /api/v1/emails/check_confirmation`.

use crate::api::ApiError;
use jiff::{SignedDuration, Timestamp};
use trente_contract::waiting::Stage;

/// How long servers wait for the mail's link (Mastodon's `User.unconfirmed` clean-up).
pub const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// So often a server has to say that there is no such account before it is believed,
const TIMES: usize = 3;
/// and over so long a time: a cache, a replica or one bad machine of many can be behind for minutes.
const OVER: SignedDuration = SignedDuration::from_mins(10);

/// The times at which the server said that there is no such account, with one more: the first and the last ones.
pub fn once_more(mut gone: Vec<Timestamp>, now: Timestamp) -> Vec<Timestamp> {
    gone.truncate(TIMES - 1);
    gone.push(now);
    gone
}

/// Whether they are enough to believe it.
pub fn is_believed(gone: &[Timestamp]) -> bool {
    let over = |(first, last): (&Timestamp, &Timestamp)| last.duration_since(*first) >= OVER;
    gone.len() >= TIMES && gone.iter().min().zip(gone.iter().max()).is_some_and(over)
}

/// What a server said of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It works.
    Works,
    /// The mail's link was not followed.
    Unconfirmed,
    /// A moderator has still to look.
    Pending,
    /// It exists, but may not be used.
    Disabled,
    /// It does not exist.
    Gone,
    /// It may not be used, and why could not be understood.
    Barred,
}

/// What a refusal of `verify_credentials` says; none when it says nothing of the account.
pub fn said(error: &ApiError) -> Option<Said> {
    let words = error.said().unwrap_or_default().to_lowercase();
    match error.status()? {
        401 => Some(Said::Gone),
        403 if words.contains("confirmed e-mail") => Some(Said::Unconfirmed),
        403 if words.contains("pending approval") => Some(Said::Pending),
        403 if words.contains("disabled") => Some(Said::Disabled),
        403 => Some(Said::Barred),
        _ => None,
    }
}

/// A refusal that could not be understood, together with whether the address is confirmed (none when the server does not
/// tell).
pub fn barred(confirmed: Option<bool>) -> Said {
    match confirmed {
        Some(false) => Said::Unconfirmed,
        // The only thing that usually still stands between a confirmed newcomer and the account.
        Some(true) => Said::Pending,
        None => Said::Disabled,
    }
}

/// The stage after what was said. `mailed_at` is when the last mail was asked for: the week counts from there.
pub fn next(before: Stage, said: Said, mailed_at: Timestamp, now: Timestamp) -> Stage {
    match said {
        Said::Works => Stage::Open,
        Said::Unconfirmed => Stage::Unconfirmed,
        Said::Pending => Stage::Pending,
        Said::Disabled | Said::Barred => Stage::Disabled,
        Said::Gone => match before {
            // An unconfirmed account that goes within the week was taken away by a person.
            Stage::Unconfirmed | Stage::Sending | Stage::Expired if now.duration_since(mailed_at) >= WEEK => {
                Stage::Expired
            }
            _ => Stage::Refused,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(days: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + days * 86_400).expect("it is a time")
    }

    #[test]
    fn each_word_of_the_server_leads_somewhere() {
        for before in [Stage::Sending, Stage::Unconfirmed, Stage::Pending, Stage::Disabled] {
            for (said, due) in [
                (Said::Works, Stage::Open),
                (Said::Unconfirmed, Stage::Unconfirmed),
                (Said::Pending, Stage::Pending),
                (Said::Disabled, Stage::Disabled),
                (Said::Barred, Stage::Disabled),
            ] {
                assert_eq!(next(before, said, at(0), at(1)), due, "{before:?}, {said:?}");
            }
        }
    }

    #[test]
    fn one_answer_does_not_end_an_account() {
        let minute = |minutes: i64| Timestamp::from_second(1_790_000_000 + minutes * 60).expect("it is a time");
        let after = |minutes: &[i64]| minutes.iter().fold(Vec::new(), |gone, at| once_more(gone, minute(*at)));
        for (minutes, due) in [
            (&[][..], false),
            (&[0], false),
            (&[0, 30], false),
            (&[0, 1, 2], false),
            (&[0, 5, 9], false),
            (&[0, 5, 10], true),
            (&[0, 0, 0, 0, 0, 11], true),
            (&[0, 1000, 2000], true),
        ] {
            assert_eq!(is_believed(&after(minutes)), due, "said in the minutes {minutes:?}");
        }
        assert!(after(&[0, 1, 2, 3, 4, 5]).len() <= TIMES, "what is kept does not grow");
    }

    #[test]
    fn gone_is_expired_only_by_time() {
        for (before, days, due) in [
            (Stage::Unconfirmed, 6, Stage::Refused),
            (Stage::Unconfirmed, 7, Stage::Expired),
            (Stage::Unconfirmed, 30, Stage::Expired),
            (Stage::Pending, 1, Stage::Refused),
            (Stage::Pending, 30, Stage::Refused),
            (Stage::Disabled, 30, Stage::Refused),
        ] {
            assert_eq!(next(before, Said::Gone, at(0), at(days)), due, "{before:?} after {days} days");
        }
    }

    #[test]
    fn unknown_words_are_settled_by_the_other_question() {
        assert_eq!(barred(Some(false)), Said::Unconfirmed, "no link was followed");
        assert_eq!(barred(Some(true)), Said::Pending, "a person has to look");
        assert_eq!(barred(None), Said::Disabled, "nothing is known but that it does not work");
    }
}
