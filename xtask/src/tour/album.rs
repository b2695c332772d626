//! The numbered pictures.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use trente_test_support::harness::{Trouble, Window};

use crate::{console, fault::Fault};

/// True once nothing on the page is still on its way: pictures, letters, and placeholders for posts.
const SETTLED: &str =
    "return document.fonts.status === 'loaded' && !document.querySelector('[aria-busy=true], .skeleton')
    && Array.from(document.images).every(image => image.complete)";

/// A folder of pictures, numbered in the order in which they were taken.
#[derive(Debug)]
pub(crate) struct Album {
    folder: PathBuf,
    count: usize,
}

impl Album {
    /// Empties the folder of the last tour's pictures.
    pub(crate) fn begin(folder: &Path) -> Result<Self, Fault> {
        if folder.exists() {
            std::fs::remove_dir_all(folder).map_err(Fault::file(folder))?;
        }
        std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
        Ok(Self { folder: folder.to_path_buf(), count: 0 })
    }

    pub(crate) fn count(&self) -> usize {
        self.count
    }

    /// The pages for one look.
    pub(crate) fn named<'a>(&'a mut self, look: &'static str) -> Pages<'a> {
        Pages { album: self, look }
    }
}

/// The pictures of one look of the window.
#[derive(Debug)]
pub(crate) struct Pages<'a> {
    album: &'a mut Album,
    look: &'static str,
}

impl Pages<'_> {
    /// Takes a picture of what is shown, once it has settled.
    pub(crate) async fn take(&mut self, window: &Window, what: &str) -> Result<(), Trouble> {
        let begun = Instant::now();
        // Asked here and not through the window's own waiting: a picture is no wait of the person's.
        while window.script(SETTLED, vec![]).await? != true {
            if begun.elapsed() > Duration::from_secs(5) {
                console::note(format!("{what} ({}) never came to rest", self.look));
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.album.count += 1;
        let name = format!("{:02}-{}-{what}.png", self.album.count, self.look);
        window.picture(self.album.folder.join(name)).await
    }
}
