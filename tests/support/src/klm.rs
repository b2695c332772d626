//! The keystroke-level model: how long a practised person needs for what a test did.
//!
//! Card, Moran and Newell, "The keystroke-level model for user performance time with interactive systems", 1980. Seconds:
//! K 0.28 a typed character (average typist), P 1.1 to point or reach, B 0.2 a tap, H 0.4 to move between pointer and
//! keyboard, M 1.35 to decide, R what the app itself made the person wait.

use serde::Serialize;

/// K: one typed character, by an average typist.
pub const TYPE: f64 = 0.28;
/// P: to point or reach.
pub const POINT: f64 = 1.1;
/// B: a tap or click.
pub const TAP: f64 = 0.2;
/// H: to move the hand between pointer and keyboard.
pub const HAND: f64 = 0.4;
/// M: to decide, once before each tap that decides something and once before each field.
pub const DECIDE: f64 = 1.35;

/// One thing that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// The person makes up their mind.
    Decide,
    /// The person points at something and taps it.
    Tap,
    /// The person comes to a field, whether it has to be tapped or is ready.
    Field,
    /// The person types so many characters.
    Type(u32),
    /// The app makes the person wait, in milliseconds.
    Wait(u64),
}

/// What a list of actions amounts to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Sum {
    /// Seconds by the model, waits included.
    pub klm_seconds: f64,
    /// Taps, those that put the pointer into a field included.
    pub taps: u32,
    /// Characters typed.
    pub typed_chars: u32,
    /// Fields typed into.
    pub typed_fields: u32,
    /// Time the app made the person wait, in milliseconds.
    pub wait_ms: u64,
}

/// Adds actions up. The hand begins at the pointer.
pub fn sum(actions: &[Action]) -> Sum {
    let mut sum = Sum::default();
    let mut at_keyboard = false;
    for action in actions {
        match *action {
            Action::Decide => sum.klm_seconds += DECIDE,
            Action::Tap => {
                sum.taps += 1;
                sum.klm_seconds += POINT + TAP + if at_keyboard { HAND } else { 0.0 };
                at_keyboard = false;
            }
            Action::Field => sum.typed_fields += 1,
            Action::Type(chars) => {
                sum.typed_chars += chars;
                sum.klm_seconds += TYPE * f64::from(chars) + if at_keyboard { 0.0 } else { HAND };
                at_keyboard = true;
            }
            Action::Wait(ms) => sum.wait_ms += ms,
        }
    }
    sum.klm_seconds += std::time::Duration::from_millis(sum.wait_ms).as_secs_f64();
    // A hundredth is finer than the model is.
    sum.klm_seconds = (sum.klm_seconds * 100.0).round() / 100.0;
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_takes_no_time() {
        assert_eq!(sum(&[]), Sum::default(), "no action, no time");
    }

    #[test]
    fn a_tap_that_decides() {
        let sum = sum(&[Action::Decide, Action::Tap]);
        assert_eq!((sum.klm_seconds, sum.taps), (2.65, 1), "M + P + B = 1.35 + 1.1 + 0.2");
    }

    #[test]
    fn a_field_and_a_button() {
        use Action::{Decide, Field, Tap, Type, Wait};
        let sum = sum(&[Decide, Field, Tap, Type(12), Decide, Tap, Wait(500)]);
        // M, P + B, H, 12 K; M, P + B + H; R.
        let seconds = 1.35 + 1.3 + 0.4 + 12.0 * 0.28 + 1.35 + 1.3 + 0.4 + 0.5;
        assert!((sum.klm_seconds - seconds).abs() < 0.006, "{} is not {seconds}", sum.klm_seconds);
        assert_eq!((sum.taps, sum.typed_chars, sum.typed_fields, sum.wait_ms), (2, 12, 1, 500), "the counts");
    }

    #[test]
    fn the_hand_moves_once_for_several_fields() {
        let twice = sum(&[Action::Type(1), Action::Type(1)]);
        assert_eq!(twice.klm_seconds, 0.96, "H + 2 K: between two fields reached by Tab the hand stays");
    }
}
