//! Which files may go along with a post: known before anything is sent.

use trente_contract::compose::{FileKind, MediaLimits};

/// Why a file cannot go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it.
    Empty,
    /// The server takes no such kind.
    Kind,
    /// It is larger than the server takes, in bytes.
    TooLarge {
        /// The most.
        most: u64,
    },
    /// More files than the server takes.
    TooMany,
    /// A film or a sound stands alone, and something is there already.
    FilmBeside,
    /// A film or a sound is there already, and stands alone.
    BesideFilm,
}

/// Whether a file may go along with those that are there; none when it may. `size` in bytes.
pub fn refusal(limits: &MediaLimits, there: &[FileKind], mime: &str, size: u64) -> Option<Refusal> {
    let kind = FileKind::of(mime);
    let is_film = |kind: &FileKind| matches!(kind, FileKind::Film | FileKind::Sound);
    let known = limits.kinds.is_empty() || limits.kinds.iter().any(|one| one == mime);
    let most = if kind == FileKind::Picture { limits.picture_bytes } else { limits.film_bytes };
    if kind == FileKind::Other || !known {
        Some(Refusal::Kind)
    } else if size == 0 {
        Some(Refusal::Empty)
    } else if size > most {
        Some(Refusal::TooLarge { most })
    } else if limits.film_alone && there.iter().any(is_film) {
        Some(Refusal::BesideFilm)
    } else if limits.film_alone && is_film(&kind) && !there.is_empty() {
        Some(Refusal::FilmBeside)
    } else if there.len() >= usize::try_from(limits.most).unwrap_or(usize::MAX) {
        Some(Refusal::TooMany)
    } else {
        None
    }
}

/// The type of a file that its system did not tell, by its ending; what was told otherwise.
pub fn mime(told: &str, name: &str) -> String {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let known = match ending.as_str() {
        _ if !told.is_empty() => told,
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "heic" => "image/heic",
        "mp4" | "m4v" => "video/mp4",
        "webm" => "video/webm",
        "mov" => "video/quicktime",
        "mp3" => "audio/mpeg",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "flac" => "audio/flac",
        "wav" => "audio/wav",
        "m4a" => "audio/mp4",
        _ => "",
    };
    known.to_owned()
}

/// Bytes as tenths of a megabyte, for people: what is too large never looks as large as what is allowed.
pub fn tenths(bytes: u64) -> u64 {
    bytes.saturating_mul(10).div_ceil(1024 * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;
    use FileKind::{Film, Picture};

    fn limits() -> MediaLimits {
        MediaLimits { kinds: vec!["image/png".into(), "video/mp4".into(), "audio/mpeg".into()], ..Default::default() }
    }

    #[test]
    fn what_mastodon_refuses_is_refused_here() {
        let mib = 1024 * 1024;
        for (there, mime, size, due) in [
            (vec![], "image/png", 1, None),
            (vec![], "image/png", 16 * mib, None),
            (vec![], "image/png", 16 * mib + 1, Some(Refusal::TooLarge { most: 16 * mib })),
            (vec![], "video/mp4", 20 * mib, None),
            (vec![], "audio/mpeg", 100 * mib, Some(Refusal::TooLarge { most: 99 * mib })),
            (vec![], "image/png", 0, Some(Refusal::Empty)),
            (vec![], "image/tiff", 1, Some(Refusal::Kind)),
            (vec![], "application/pdf", 1, Some(Refusal::Kind)),
            (vec![], "", 4096, Some(Refusal::Kind)),
            (vec![Picture; 3], "image/png", 1, None),
            (vec![Picture; 4], "image/png", 1, Some(Refusal::TooMany)),
            (vec![Picture], "video/mp4", 1, Some(Refusal::FilmBeside)),
            (vec![Film], "image/png", 1, Some(Refusal::BesideFilm)),
            (vec![Film], "video/mp4", 1, Some(Refusal::BesideFilm)),
        ] {
            assert_eq!(refusal(&limits(), &there, mime, size), due, "{there:?} and {mime} of {size}");
        }
    }

    #[test]
    fn other_software_mixes_and_tells_no_kinds() {
        let free = MediaLimits { film_alone: false, kinds: vec![], ..limits() };
        assert_eq!(refusal(&free, &[Picture, Film], "audio/x-odd", 1), None, "any sound beside a film");
        assert_eq!(refusal(&free, &[], "text/html", 1), Some(Refusal::Kind), "but nothing else");
    }

    #[test]
    fn a_type_is_told_or_guessed() {
        assert_eq!(mime("image/png", "a.jpg"), "image/png", "what was told");
        assert_eq!(mime("", "Boat.JPG"), "image/jpeg", "by its ending");
        assert_eq!(mime("", "boat"), "", "or not at all");
    }

    #[test]
    fn a_little_too_large_looks_larger() {
        assert_eq!(tenths(16 * 1024 * 1024), 160, "16 MB");
        assert_eq!(tenths(16 * 1024 * 1024 + 1), 161, "16.1 MB");
    }
}
