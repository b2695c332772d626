//! The point of a picture that stays in sight.

use trente_contract::compose::Focus;

/// From hundredths of the way to the edge to per cent of the whole.
pub(super) fn share(hundredths: i8) -> i16 {
    (i16::from(hundredths) + 100) / 2
}

/// Where a length within another one is, in hundredths from its middle.
#[expect(clippy::cast_possible_truncation, reason = "from -100 to 100")]
pub(super) fn hundredth(part: f64, whole: f64) -> i8 {
    ((part / whole.max(1.0)).clamp(0.0, 1.0) * 200.0 - 100.0).round() as i8
}

/// Which part of a picture that is cropped stays in sight, for `object-position`.
pub(super) fn place(focus: Focus) -> String {
    format!("{}% {}%", share(focus.x), 100 - share(focus.y))
}
