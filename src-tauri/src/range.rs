//! A part of a file, as players ask for it (RFC 9110, section 14).

use std::ops::Range;

/// Which part of the file to send.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// All of it.
    Whole,
    /// These bytes.
    Bytes(Range<u64>),
    /// The part asked for lies outside.
    Outside,
}

/// Reads a `Range` header. Anything but one plain range means the whole file, as the standard allows.
pub(crate) fn part(header: Option<&str>, length: u64) -> Part {
    let Some(asked) = header.and_then(|header| header.trim().strip_prefix("bytes=")) else { return Part::Whole };
    let Some((first, last)) = asked.split_once('-') else { return Part::Whole };
    match (number(first), number(last)) {
        (Some(first), _) if first >= length => Part::Outside,
        (Some(first), Some(last)) if last < first => Part::Whole,
        (Some(first), Some(last)) => Part::Bytes(first..last.saturating_add(1).min(length)),
        (Some(first), None) if last.trim().is_empty() => Part::Bytes(first..length),
        (None, Some(0)) if first.trim().is_empty() => Part::Outside,
        (None, Some(tail)) if first.trim().is_empty() => Part::Bytes(length.saturating_sub(tail)..length),
        _ => Part::Whole,
    }
}

fn number(text: &str) -> Option<u64> {
    let text = text.trim();
    // `parse` alone would take a sign.
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{Part, part};

    #[test]
    fn one_plain_range_is_cut_to_the_file() {
        for (header, expected) in [
            ("bytes=0-1", Part::Bytes(0..2)),
            ("bytes=2-", Part::Bytes(2..10)),
            ("bytes=-3", Part::Bytes(7..10)),
            ("bytes=-99", Part::Bytes(0..10)),
            ("bytes=8-99", Part::Bytes(8..10)),
            ("bytes=9-18446744073709551615", Part::Bytes(9..10)),
            ("bytes=10-", Part::Outside),
            ("bytes=-0", Part::Outside),
        ] {
            assert_eq!(part(Some(header), 10), expected, "{header} of ten bytes");
        }
    }

    #[test]
    fn anything_else_means_the_whole() {
        assert_eq!(part(None, 10), Part::Whole, "nothing was asked for");
        for header in
            ["bytes=", "bytes=-", "bytes=a-b", "bytes=+1-2", "bytes=5-2", "bytes=0-1,3-4", "lines=1-2", "bytes=1-x", ""]
        {
            assert_eq!(part(Some(header), 10), Part::Whole, "{header:?} is not one plain range");
        }
    }

    #[test]
    fn an_empty_file_has_no_part() {
        assert_eq!(part(Some("bytes=0-"), 0), Part::Outside, "there is no first byte");
        assert_eq!(part(None, 0), Part::Whole, "the whole of nothing is nothing");
    }
}
