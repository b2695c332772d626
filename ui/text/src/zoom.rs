//! How a picture stands in its frame when somebody zooms and drags it. All lengths are CSS pixels; points are told from the
//! frame's centre, to the right and down.

/// The largest a picture is shown, as a multiple of the size at which all of it is seen.
pub const MOST: f64 = 8.0;

/// How much a press of a key or button zooms.
pub const STEP: f64 = 1.5;

/// How large a double tap makes it.
pub const CLOSE: f64 = 2.5;

/// How far a finger goes sideways, at least, that means another picture.
const SWIPE: f64 = 56.0;

/// The frame and the picture in it, at the size at which all of it is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// How wide and high the frame is.
    pub frame: (f64, f64),
    /// How wide and high the picture is, fitted into it.
    pub picture: (f64, f64),
}

impl Frame {
    /// A picture of `natural` pixels in the frame, all of it seen; as large as the frame while its size is not known.
    pub fn fitting(frame: (f64, f64), natural: (f64, f64)) -> Self {
        let known = [frame.0, frame.1, natural.0, natural.1].iter().all(|length| length.is_finite() && *length > 0.0);
        if !known {
            return Self { frame, picture: frame };
        }
        let by = (frame.0 / natural.0).min(frame.1 / natural.1);
        Self { frame, picture: (natural.0 * by, natural.1 * by) }
    }
}

/// How large a picture is shown, and how far its centre is from the frame's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zoom {
    /// 1 when all of it is seen.
    pub scale: f64,
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

/// All of it is seen.
pub const WHOLE: Zoom = Zoom { scale: 1.0, x: 0.0, y: 0.0 };

impl Zoom {
    /// Whether it is larger than its frame shows at once.
    pub fn is_close(self) -> bool {
        self.scale > 1.0
    }

    /// So many times as large, around a point that stays where it is.
    #[must_use]
    pub fn by(self, times: f64, at: (f64, f64), frame: Frame) -> Self {
        if !times.is_finite() || times <= 0.0 {
            return self;
        }
        let scale = (self.scale * times).clamp(1.0, MOST);
        // What is nearly whole is whole: many small steps of a wheel would leave a rest.
        let scale = if scale < 1.01 { 1.0 } else { scale };
        let ratio = scale / self.scale;
        Self { scale, x: at.0 - (at.0 - self.x) * ratio, y: at.1 - (at.1 - self.y) * ratio }.held(frame)
    }

    /// Dragged to the right and down.
    #[must_use]
    pub fn dragged(self, right: f64, down: f64, frame: Frame) -> Self {
        if !(right.is_finite() && down.is_finite()) {
            return self;
        }
        Self { scale: self.scale, x: self.x + right, y: self.y + down }.held(frame)
    }

    /// What a double tap at a point does: close to it, or all of it again.
    #[must_use]
    pub fn tapped(self, at: (f64, f64), frame: Frame) -> Self {
        if self.is_close() { WHOLE } else { self.by(CLOSE, at, frame) }
    }

    /// No edge of the picture leaves the frame's edge towards its middle.
    fn held(self, frame: Frame) -> Self {
        let hold = |offset: f64, picture: f64, frame: f64| {
            let room = ((picture * self.scale - frame) / 2.0).max(0.0);
            // Less than a pixel's thousandth is what computing leaves.
            if room < 0.001 { 0.0 } else { offset.clamp(-room, room) }
        };
        Self {
            scale: self.scale,
            x: hold(self.x, frame.picture.0, frame.frame.0),
            y: hold(self.y, frame.picture.1, frame.frame.1),
        }
    }
}

/// Where a finger that went so far leads: true to the left, which is onwards in scripts from left to right; none when it
/// was no swipe.
pub fn swiped(right: f64, down: f64) -> Option<bool> {
    (right.abs() >= SWIPE && right.abs() > 2.0 * down.abs()).then_some(right < 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FRAME: Frame = Frame { frame: (800.0, 600.0), picture: (800.0, 500.0) };

    #[test]
    fn a_picture_is_fitted() {
        assert_eq!(Frame::fitting((800.0, 600.0), (1600.0, 1000.0)), FRAME, "as wide as the frame");
        assert_eq!(Frame::fitting((800.0, 600.0), (100.0, 300.0)).picture, (200.0, 600.0), "as high as the frame");
        for unknown in [(0.0, 0.0), (f64::NAN, 3.0), (5.0, f64::INFINITY)] {
            assert_eq!(Frame::fitting((800.0, 600.0), unknown).picture, (800.0, 600.0), "{unknown:?} tells no shape");
        }
    }

    #[test]
    fn a_double_tap_comes_close_and_goes_back() {
        let close = WHOLE.tapped((100.0, 0.0), FRAME);
        assert!(close.is_close(), "it came close: {close:?}");
        assert_eq!((close.scale, close.x), (CLOSE, 100.0 - 100.0 * CLOSE), "the tapped point stays where it is");
        assert_eq!(close.tapped((0.0, 0.0), FRAME), WHOLE, "and back");
    }

    #[test]
    fn a_whole_picture_does_not_move() {
        assert_eq!(WHOLE.dragged(50.0, -50.0, FRAME), WHOLE, "there is nothing to look for");
        assert_eq!(WHOLE.by(0.5, (10.0, 10.0), FRAME), WHOLE, "it gets no smaller than whole");
        for nonsense in [f64::NAN, f64::INFINITY, 0.0, -1.0] {
            assert_eq!(WHOLE.by(nonsense, (0.0, 0.0), FRAME), WHOLE, "{nonsense} times is nothing");
        }
    }

    #[test]
    fn only_sideways_is_a_swipe() {
        assert_eq!(swiped(-80.0, 10.0), Some(true), "onwards");
        assert_eq!(swiped(80.0, -10.0), Some(false), "back");
        for (right, down) in [(20.0, 0.0), (80.0, 60.0), (0.0, 200.0)] {
            assert_eq!(swiped(right, down), None, "{right}, {down} is none");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_done_it_covers_its_frame(
            frame in (1.0..4000.0_f64, 1.0..4000.0_f64),
            natural in (1.0..16384.0_f64, 1.0..16384.0_f64),
            acts in prop::collection::vec((0.1..10.0_f64, -3000.0..3000.0_f64, -3000.0..3000.0_f64, any::<bool>()), 0..40),
        ) {
            let frame = Frame::fitting(frame, natural);
            let mut now = WHOLE;
            for (times, x, y, zooms) in acts {
                let before = now;
                now = if zooms { now.by(times, (x, y), frame) } else { now.dragged(x, y, frame) };
                prop_assert!((1.0..=MOST).contains(&now.scale), "{now:?}");
                for (offset, picture, frame) in [(now.x, frame.picture.0, frame.frame.0), (now.y, frame.picture.1, frame.frame.1)] {
                    let room = ((picture * now.scale - frame) / 2.0).max(0.0);
                    prop_assert!(offset.abs() <= room + 0.001, "{before:?} became {now:?}, and shows what is beside it");
                }
            }
            prop_assert_eq!(now.by(1.0 / MOST, (0.0, 0.0), frame), WHOLE, "and there is a way back");
        }
    }
}
