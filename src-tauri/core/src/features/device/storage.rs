//! How much lies on this device. Walks folders, so not for an async thread.

use std::path::Path;
use trente_contract::settings::Storage;

/// What can be fetched again, and what belongs to drafts. What cannot be read counts nothing.
pub(crate) fn measure(data_dir: &Path, cache_dir: &Path) -> Storage {
    let posts = files(cache_dir).filter(|(name, _)| name.starts_with("cache.sqlite")).map(|(_, bytes)| bytes).sum();
    Storage { posts, media: whole(&cache_dir.join("media")), attached: whole(&data_dir.join("attached")) }
}

/// The files of a folder, by name, with their bytes.
fn files(folder: &Path) -> impl Iterator<Item = (String, u64)> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| {
        let about = entry.metadata().ok().filter(std::fs::Metadata::is_file)?;
        Some((entry.file_name().to_string_lossy().into_owned(), about.len()))
    })
}

/// All files below a folder, in bytes. Links are not followed.
fn whole(folder: &Path) -> u64 {
    let below = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = below.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    files(folder).map(|(_, bytes)| bytes).sum::<u64>() + folders.map(|entry| whole(&entry.path())).sum::<u64>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_counted_by_itself() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let (data, cache) = (folder.path().join("data"), folder.path().join("cache"));
        assert_eq!(measure(&data, &cache), Storage::default(), "nothing is there yet");
        for (file, bytes) in [
            (cache.join("cache.sqlite"), 5),
            (cache.join("cache.sqlite-wal"), 2),
            (cache.join("media/ab/cdef"), 30),
            (cache.join("media/apart/film"), 400),
            (cache.join("WebKit/other"), 1000),
            (data.join("attached/0b1f"), 7),
            (data.join("trente.db"), 2000),
        ] {
            std::fs::create_dir_all(file.parent().expect("it lies in a folder")).expect("it can be made");
            std::fs::write(file, vec![0; bytes]).expect("it can be written");
        }
        assert_eq!(measure(&data, &cache), Storage { posts: 7, media: 430, attached: 7 });
    }
}
