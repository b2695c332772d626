//! What a file is, by its first bytes. What a server or a name says is not believed.

mod brands;

/// The kinds that are shown. None of them can hold script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Kind {
    /// JPEG.
    Jpeg,
    /// PNG, also moving.
    Png,
    /// GIF.
    Gif,
    /// WebP.
    Webp,
    /// AVIF.
    Avif,
    /// JPEG XL: shown where the webview can.
    Jxl,
    /// MP4, also QuickTime.
    Mp4,
    /// Sound in MP4.
    M4a,
    /// WebM or Matroska.
    Webm,
    /// Ogg: sound or film.
    Ogg,
    /// MP3.
    Mp3,
    /// AAC without a container.
    Aac,
    /// FLAC.
    Flac,
    /// WAV.
    Wav,
}

impl Kind {
    /// The kind of a file; none for anything else, SVG and HTML among it.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let at = |place: usize, mark: &[u8]| bytes.get(place..).is_some_and(|rest| rest.starts_with(mark));
        let sync =
            |mask: u8, value: u8| bytes.first() == Some(&0xff) && bytes.get(1).is_some_and(|byte| byte & mask == value);
        Some(if at(0, b"\xff\xd8\xff") {
            Self::Jpeg
        } else if at(0, b"\x89PNG\r\n\x1a\n") {
            Self::Png
        } else if at(0, b"GIF87a") || at(0, b"GIF89a") {
            Self::Gif
        } else if at(0, b"RIFF") && at(8, b"WEBP") {
            Self::Webp
        } else if at(0, b"RIFF") && at(8, b"WAVE") {
            Self::Wav
        } else if at(0, b"\xff\x0a") || at(0, b"\0\0\0\x0cJXL \r\n\x87\n") {
            Self::Jxl
        } else if at(4, b"ftyp") {
            brands::kind(bytes)?
        } else if at(0, b"\x1a\x45\xdf\xa3") {
            Self::Webm
        } else if at(0, b"OggS") {
            Self::Ogg
        } else if at(0, b"fLaC") {
            Self::Flac
        } else if at(0, b"ID3") {
            Self::Mp3
        } else if sync(0xf6, 0xf0) {
            // ADTS: twelve bits of sync, layer 0.
            Self::Aac
        } else if sync(0xe6, 0xe2) {
            // MPEG audio, layer 3: eleven bits of sync, then any version.
            Self::Mp3
        } else {
            return None;
        })
    }

    /// Its media type.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
            Self::Avif => "image/avif",
            Self::Jxl => "image/jxl",
            Self::Mp4 => "video/mp4",
            Self::M4a => "audio/mp4",
            Self::Webm => "video/webm",
            Self::Ogg => "application/ogg",
            Self::Mp3 => "audio/mpeg",
            Self::Aac => "audio/aac",
            Self::Flac => "audio/flac",
            Self::Wav => "audio/wav",
        }
    }

    /// True for pictures, moving ones too.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Gif | Self::Webp | Self::Avif | Self::Jxl)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_first_bytes() {
        for (bytes, kind) in [
            (&b"\xff\xd8\xff\xe0\0\x10JFIF"[..], Some(Kind::Jpeg)),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Some(Kind::Png)),
            (b"GIF89a\x01\0", Some(Kind::Gif)),
            (b"RIFF\0\0\0\0WEBPVP8 ", Some(Kind::Webp)),
            (b"RIFF\0\0\0\0WAVEfmt ", Some(Kind::Wav)),
            (b"\0\0\0\x1cftypavif", Some(Kind::Avif)),
            (b"\xff\x0a\xfa\x7f", Some(Kind::Jxl)),
            (b"\0\0\0\x0cJXL \r\n\x87\n\0\0\0\x14ftypjxl ", Some(Kind::Jxl)),
            (b"\0\0\0\x18ftypisom", Some(Kind::Mp4)),
            (b"\0\0\0\x18ftypM4A ", Some(Kind::M4a)),
            (b"\x1a\x45\xdf\xa3\x01", Some(Kind::Webm)),
            (b"OggS\0", Some(Kind::Ogg)),
            (b"ID3\x04", Some(Kind::Mp3)),
            (b"\xff\xfb\x90", Some(Kind::Mp3)),
            (b"\xff\xf1\x50", Some(Kind::Aac)),
            (b"fLaC\0", Some(Kind::Flac)),
            (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", None),
            (b"<?xml version='1.0'?><svg/>", None),
            (b"<!DOCTYPE html><script>alert(1)</script>", None),
            (b"\xef\xbb\xbf<html>", None),
            (b"%PDF-1.7", None),
            (b"PK\x03\x04", None),
            (b"BM", None),
            (b"RIFF", None),
            (b"\0\0\0\x18ftyp", None),
            (b"\xff", None),
            (b"\xff\xfe<\0h\0t\0m\0l", None),
            (b"", None),
        ] {
            assert_eq!(Kind::of(bytes), kind, "{bytes:?}");
        }
    }
}
