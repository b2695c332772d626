//! Moments, as one says them.

use super::intl::{Kind, format, relative};
use super::words::{t, t_args};
use js_sys::Date;
use wasm_bindgen::JsValue;

/// A moment that a server named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// Milliseconds since 1970, in UTC.
    at: f64,
    /// The server told only the day.
    bare: bool,
}

impl Moment {
    /// Reads RFC 3339; nothing when it is not a time.
    pub fn parse(text: &str) -> Option<Self> {
        let at = Date::parse(text);
        (!at.is_nan()).then_some(Self { at, bare: text.len() == 10 })
    }

    /// Short, beside a post: "now", "26 min", "18 h", then the day. `now` in milliseconds since 1970.
    pub fn short(self, now: f64) -> String {
        let seconds = ((now - self.at) / 1000.0).floor();
        if self.bare || !(-60.0..86_400.0).contains(&seconds) {
            return self.day(now);
        }
        let seconds = seconds.max(0.0);
        match seconds {
            _ if seconds < 60.0 => t("time-now"),
            _ if seconds < 3_600.0 => t_args("time-minutes", &[("count", (seconds / 60.0).floor().into())]),
            _ => t_args("time-hours", &[("count", (seconds / 3_600.0).floor().into())]),
        }
    }

    /// For ears: "26 minutes ago", then the day.
    pub fn spoken(self, now: f64) -> String {
        let seconds = (self.at - now) / 1000.0;
        if self.bare || seconds < -7.0 * 86_400.0 { self.day(now) } else { relative(seconds.min(0.0)) }
    }

    /// How long until then, in milliseconds.
    pub fn until(self, now: f64) -> f64 {
        self.at - now
    }

    /// It is over.
    pub fn is_past(self, now: f64) -> bool {
        self.at <= now
    }

    /// How far away it is, in words: "in 3 hours".
    pub fn away(self, now: f64) -> String {
        relative((self.at - now) / 1000.0)
    }

    /// The clock when it was within half a day, else the day: "18:40", "22 Nov".
    pub fn clock_or_day(self, now: f64) -> String {
        if now - self.at < 43_200_000.0 { self.format(Kind::Clock) } else { self.day(now) }
    }

    fn day(self, now: f64) -> String {
        let this_year = date_of(self.at).get_full_year() == date_of(now).get_full_year();
        self.format(match (self.bare, this_year) {
            (false, true) => Kind::Day,
            (false, false) => Kind::DayAndYear,
            (true, true) => Kind::BareDay,
            (true, false) => Kind::BareDayAndYear,
        })
    }

    fn format(self, kind: Kind) -> String {
        format(kind, &date_of(self.at), &JsValue::UNDEFINED).unwrap_or_default()
    }
}

fn date_of(at: f64) -> Date {
    Date::new(&at.into())
}

/// Day and clock in full: "22 November 2026 at 16:12".
pub fn day_and_time(text: &str) -> String {
    let kind = |moment: Moment| if moment.bare { Kind::BareDayAndYear } else { Kind::Full };
    Moment::parse(text).map_or_else(String::new, |moment| moment.format(kind(moment)))
}

/// The day: "22 Nov 2026".
pub fn date(text: &str) -> String {
    let kind = |moment: Moment| if moment.bare { Kind::BareDayAndYear } else { Kind::DayAndYear };
    Moment::parse(text).map_or_else(String::new, |moment| moment.format(kind(moment)))
}

/// A month alone: "September" for 9.
pub fn month_name(number: u8) -> String {
    let first = Date::new_with_year_month_day(2024, i32::from(number) - 1, 1);
    format(Kind::MonthName, &first, &JsValue::UNDEFINED).unwrap_or_else(|| number.to_string())
}

/// The month: "March 2023". The core hands on what is only known to the day as a day.
pub fn month(text: &str) -> String {
    Moment::parse(text)
        .map_or_else(String::new, |moment| moment.format(if moment.bare { Kind::BareMonth } else { Kind::Month }))
}

/// A length of film or sound in seconds: "1:05".
pub fn length(seconds: f64) -> String {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast to u64 saturates: no panic")]
    let whole = seconds.round() as u64;
    let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{rest:02}") } else { format!("{minutes}:{rest:02}") }
}
