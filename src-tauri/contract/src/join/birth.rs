//! A date of birth: three fields in the window, `YYYY-MM-DD` on the wire.

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// As 1991.
    pub year: u16,
    /// From 1.
    pub month: u8,
    /// From 1.
    pub day: u8,
}

/// The day that was typed; none when the calendar has no such day, or it lies before 1900.
pub fn parse(year: &str, month: &str, day: &str) -> Option<Day> {
    let year = year.trim().parse().ok().filter(|year| (1900..=9999).contains(year))?;
    let month: u8 = month.trim().parse().ok()?;
    let day = day.trim().parse().ok().filter(|day| (1..=days_in(year, month)).contains(day))?;
    Some(Day { year, month, day })
}

fn days_in(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u8::from(leap),
        _ => 0,
    }
}

impl Day {
    /// Age in whole years on a day; none before the birth.
    pub fn age(self, today: Self) -> Option<u8> {
        let reached = (today.month, today.day) >= (self.month, self.day);
        let years = today.year.checked_sub(self.year)?.checked_sub(u16::from(!reached))?;
        u8::try_from(years).ok()
    }

    /// `YYYY-MM-DD`, as servers take it.
    pub fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The three fields as one text: `YYYY-MM-DD` when they name a day, else as they were typed, so that nothing typed is
/// lost; empty when nothing was.
pub fn join(fields: &[String; 3]) -> String {
    let [year, month, day] = fields.each_ref().map(|field| field.trim());
    match parse(year, month, day) {
        Some(day) => day.iso(),
        None if year.is_empty() && month.is_empty() && day.is_empty() => String::new(),
        None => format!("{year}-{month}-{day}"),
    }
}

/// The day that such a text names.
pub fn day(text: &str) -> Option<Day> {
    let [year, month, day] = split(text);
    parse(&year, &month, &day)
}

/// Year, month and day of such a text, each as a field shows it; empty texts when nothing was typed.
pub fn split(iso: &str) -> [String; 3] {
    let mut parts = iso.splitn(3, '-').map(|part| part.trim_start_matches('0').to_owned());
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day { year: 2026, month: 11, day: 24 };

    #[test]
    fn only_days_of_the_calendar_are_taken() {
        assert_eq!(parse("1991", "9", "14").map(Day::iso).as_deref(), Some("1991-09-14"), "a day");
        assert!(parse("2000", "2", "29").is_some(), "a leap day");
        for (year, month, day) in [
            ("1900", "2", "29"),
            ("1991", "13", "1"),
            ("1991", "4", "31"),
            ("91", "4", "1"),
            ("", "", ""),
            ("1991", "4", "x"),
        ] {
            assert_eq!(parse(year, month, day), None, "{year}-{month}-{day}");
        }
    }

    #[test]
    fn age_counts_birthdays() {
        let born = |year, month, day| Day { year, month, day }.age(TODAY);
        assert_eq!(born(2010, 11, 24), Some(16), "the birthday itself");
        assert_eq!(born(2010, 11, 25), Some(15), "the day before it");
        assert_eq!(born(2026, 11, 25), None, "not born yet");
        let leap = Day { year: 2008, month: 2, day: 29 };
        assert_eq!(leap.age(Day { year: 2024, month: 2, day: 28 }), Some(15), "the day before");
        assert_eq!(leap.age(Day { year: 2025, month: 3, day: 1 }), Some(17), "the day after in a year without it");
    }

    #[test]
    fn a_kept_date_fills_the_fields_again() {
        assert_eq!(split("1991-09-04"), ["1991", "9", "4"], "year, month, day");
        assert_eq!(split(""), ["", "", ""], "nothing kept");
        for typed in [["1991", "13", "4"], ["", "9", ""], ["", "", ""], ["91", "", "4"]] {
            let typed = typed.map(str::to_owned);
            assert_eq!(split(&join(&typed)), typed, "what is no day yet is kept as well");
        }
        assert_eq!(day("1991-09-04").map(Day::iso).as_deref(), Some("1991-09-04"), "a day");
        assert_eq!(day("04.09.1991"), None, "no day");
    }
}
