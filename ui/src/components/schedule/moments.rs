//! Days and times as fields of the window have them, in the person's own time zone.

use crate::ground::moments::now;
use js_sys::Date;

/// `2026-12-01` and `09:00`.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Chosen {
    pub(super) day: String,
    pub(super) clock: String,
}

/// When something is meant, as it is now; none where it is past.
type Meant = fn() -> Option<Chosen>;

/// Times that many people mean, each with the message that names it.
pub(super) const QUICK: [(&str, Meant); 3] =
    [("schedule-evening", evening), ("schedule-tomorrow", tomorrow), ("schedule-monday", monday)];

impl Chosen {
    fn at_local(date: &Date) -> Self {
        Self {
            day: format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date()),
            clock: format!("{:02}:{:02}", date.get_hours(), date.get_minutes()),
        }
    }

    /// Of a moment that was written down; none when it is no time.
    pub(super) fn of(text: &str) -> Option<Self> {
        let at = Date::parse(text);
        (!at.is_nan()).then(|| Self::at_local(&Date::new(&at.into())))
    }

    /// The next full hour that is an hour away at least.
    pub(super) fn next_hour() -> Self {
        let date = Date::new(&(now() + 2.0 * 3_600_000.0).into());
        date.set_minutes(0);
        Self::at_local(&date)
    }

    /// Milliseconds since 1970; none while it is no time.
    pub(super) fn at(&self) -> Option<f64> {
        let mut day = self.day.split('-').map(|part| part.parse::<i32>().ok());
        let (year, month, date) = (day.next()??, day.next()??, day.next()??);
        let mut clock = self.clock.split(':').map(|part| part.parse::<i32>().ok());
        let (hour, minute) = (clock.next()??, clock.next()??);
        let year = u32::try_from(year).ok()?;
        let local = Date::new_with_year_month_day_hr_min(year, month - 1, date, hour, minute);
        let at = local.get_time();
        (!at.is_nan()).then_some(at)
    }
}

/// A moment as it is written down.
pub(super) fn text(at: f64) -> String {
    Date::new(&at.into()).to_iso_string().into()
}

/// So many days from now at this hour.
fn on(days: u32, hour: u32) -> Date {
    let date = Date::new(&now().into());
    date.set_date(date.get_date() + days);
    date.set_hours(hour);
    date.set_minutes(0);
    date.set_seconds(0);
    date.set_milliseconds(0);
    date
}

fn evening() -> Option<Chosen> {
    let date = on(0, 18);
    (date.get_time() > now() + 1_800_000.0).then(|| Chosen::at_local(&date))
}

fn tomorrow() -> Option<Chosen> {
    Some(Chosen::at_local(&on(1, 9)))
}

/// The next Monday that is not tomorrow.
fn monday() -> Option<Chosen> {
    let today = Date::new(&now().into()).get_day();
    let days = (8 - today) % 7;
    let days = if days == 0 { 7 } else { days };
    (days != 1).then(|| Chosen::at_local(&on(days, 9)))
}
