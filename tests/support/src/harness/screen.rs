//! What is on the display, as Xvfb keeps it in a file: also what was drawn before there was a page to ask.

use super::{Desk, Trouble};

/// The display at a moment. Pixels are red, green, blue.
#[derive(Clone, Debug)]
pub struct Screen {
    width: usize,
    pixels: Vec<[u8; 3]>,
}

impl Desk {
    /// Looks at the display of a desk that was set up in sight.
    ///
    /// # Errors
    /// When it was not, or Xvfb's file cannot be read or is none.
    pub fn screen(&self) -> Result<Screen, Trouble> {
        let folder = self.pixels.as_ref().map(tempfile::TempDir::path).unwrap_or_else(|| std::path::Path::new(""));
        let file = folder.join("Xvfb_screen0");
        let bytes = std::fs::read(file).map_err(Trouble::file("the display's pixels"))?;
        read(&bytes).ok_or_else(|| Trouble::file("the display's pixels")(std::io::Error::other("not as XWD has them")))
    }
}

impl Screen {
    /// Width and height in pixels of the smallest frame around all pixels that this is true of.
    pub fn frame_of(&self, wanted: impl Fn([u8; 3]) -> bool) -> Option<(usize, usize)> {
        let found = || self.pixels.iter().enumerate().filter(|(_, pixel)| wanted(**pixel)).map(|(at, _)| at);
        let (left, right) = (found().map(|at| at % self.width).min()?, found().map(|at| at % self.width).max()?);
        let (top, bottom) = (found().min()? / self.width, found().max()? / self.width);
        Some((right - left + 1, bottom - top + 1))
    }

    /// How many pixels this is true of.
    pub fn count(&self, wanted: impl Fn([u8; 3]) -> bool) -> usize {
        self.pixels.iter().filter(|pixel| wanted(**pixel)).count()
    }
}

/// Version 7 of XWD: a head of big-endian words, colours by number (twelve bytes each), rows of four bytes a pixel.
fn read(bytes: &[u8]) -> Option<Screen> {
    let word = |at: usize| Some(u32::from_be_bytes(bytes.get(4 * at..4 * at + 4)?.try_into().ok()?) as usize);
    let (head, version, width, height, last_first) = (word(0)?, word(1)?, word(4)?, word(5)?, word(7)? == 0);
    let (bits, row, colours) = (word(11)?, word(12)?, word(19)?);
    if version != 7 || bits != 32 || width == 0 || row < 4 * width {
        return None;
    }
    let rows = bytes.get(head + 12 * colours..)?.chunks_exact(row).take(height);
    let pixels: Vec<[u8; 3]> = rows
        .flat_map(|row| row[..4 * width].chunks_exact(4))
        .map(|pixel| if last_first { [pixel[2], pixel[1], pixel[0]] } else { [pixel[1], pixel[2], pixel[3]] })
        .collect();
    (pixels.len() == width * height).then_some(Screen { width, pixels })
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn pixels_are_read_from_behind_the_head_and_the_colours() {
        let mut words = [0_u32; 25];
        (words[0], words[1], words[4], words[5], words[11], words[12], words[19]) = (100, 7, 2, 2, 32, 8, 1);
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        bytes.extend([9; 12]);
        bytes.extend([0, 0, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 0]);
        let screen = read(&bytes).expect("it is a screen");
        assert_eq!(screen.pixels, [[255, 0, 0], [0; 3], [0; 3], [255, 0, 0]], "blue comes first in the file");
        assert_eq!(screen.frame_of(|[red, ..]| red == 255), Some((2, 2)), "from corner to corner");
        assert_eq!(screen.count(|[red, ..]| red == 255), 2, "two are red");
        assert_eq!(screen.frame_of(|[_, green, _]| green > 0), None, "none is green");
        assert!(read(&bytes[..bytes.len() - 1]).is_none(), "a row is missing");
    }
}
