//! The numbered pictures.

use std::{
    cell::Cell,
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
    count: Cell<usize>,
}

impl Album {
    /// Empties the folder of the last tour's pictures.
    pub(crate) fn begin(folder: &Path) -> Result<Self, Fault> {
        if folder.exists() {
            std::fs::remove_dir_all(folder).map_err(Fault::file(folder))?;
        }
        std::fs::create_dir_all(folder).map_err(Fault::file(folder))?;
        Ok(Self { folder: folder.to_path_buf(), count: Cell::new(0) })
    }

    pub(crate) fn count(&self) -> usize {
        self.count.get()
    }

    /// Takes a picture of what is shown, once it has settled.
    pub(crate) async fn take(&self, window: &Window, what: &str) -> Result<(), Trouble> {
        let begun = Instant::now();
        // Asked here and not through the window's own waiting: a picture is no wait of the person's.
        while window.script(SETTLED, vec![]).await? != true {
            if begun.elapsed() > Duration::from_secs(5) {
                console::note(format!("{what} never came to rest"));
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        self.count.set(self.count() + 1);
        window.picture(self.folder.join(format!("{:03}-{what}.png", self.count()))).await
    }
}
