//! How much the webview has to load.

use std::{fmt, path::Path};

use serde::{Deserialize, Serialize};

use crate::{
    fault::Fault,
    ui::{OUT_NAME, split},
};

/// Bytes of the wasm and its JS: all that stands between an empty window and a drawn one, and apart from it what comes later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sizes {
    pub(crate) wasm: u64,
    /// The glue, and the loader of what comes later.
    pub(crate) glue: u64,
    /// All three files, compressed with brotli at its best, one by one.
    pub(crate) brotli: u64,
    /// What is fetched after the first posts, compressed the same way.
    pub(crate) later: u64,
}

impl Sizes {
    /// Measures a filled `ui/dist`.
    pub(crate) fn measure(folder: &Path) -> Result<Self, Fault> {
        let wasm = read(&folder.join(format!("{OUT_NAME}_bg.wasm")))?;
        let glue = read(&folder.join(format!("{OUT_NAME}.js")))?;
        let loader = read(&folder.join(split::LOADER))?;
        let later = split::later(folder)?.iter().map(|file| Ok(brotli(&read(file)?))).sum::<Result<_, Fault>>()?;
        Ok(Self {
            wasm: wasm.len() as u64,
            glue: (glue.len() + loader.len()) as u64,
            brotli: brotli(&wasm) + brotli(&glue) + brotli(&loader),
            later,
        })
    }

    /// Whether `folder` still holds files of these sizes: cheap enough to ask each time.
    pub(crate) fn fit(self, folder: &Path) -> bool {
        let length = |name: String| std::fs::metadata(folder.join(name)).ok().map(|file| file.len());
        let glue = length(format!("{OUT_NAME}.js")).zip(length(split::LOADER.to_owned()));
        length(format!("{OUT_NAME}_bg.wasm")) == Some(self.wasm)
            && glue.is_some_and(|(glue, loader)| glue + loader == self.glue)
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kilobytes = |bytes: u64| bytes.div_ceil(1000);
        let (wasm, glue, brotli) = (kilobytes(self.wasm), kilobytes(self.glue), kilobytes(self.brotli));
        let later = kilobytes(self.later);
        write!(formatter, "wasm {wasm} kB, glue {glue} kB, together {brotli} kB with brotli; {later} kB come later")
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    std::fs::read(path).map_err(Fault::file(path))
}

fn brotli(bytes: &[u8]) -> u64 {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).expect("reading and writing memory cannot fail");
    packed.len() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_the_files_and_packs_them() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("trente-ui_bg.wasm"), [7; 10_000]).expect("written");
        std::fs::write(folder.path().join("trente-ui.js"), "let a = 1;".repeat(50)).expect("written");
        std::fs::write(folder.path().join("later.js"), "let b = 1;".repeat(10)).expect("written");
        std::fs::write(folder.path().join("split_later.wasm"), [9; 20_000]).expect("written");
        let sizes = Sizes::measure(folder.path()).expect("the files are there");
        assert_eq!((sizes.wasm, sizes.glue), (10_000, 600), "sizes are those of the files");
        assert!(sizes.later > 0 && sizes.later < 200, "what comes later is counted apart, got {}", sizes.later);
        assert!(sizes.fit(folder.path()), "the same files fit");
        assert!(sizes.brotli > 0 && sizes.brotli < 200, "repetition packs well, got {}", sizes.brotli);
    }

    #[test]
    fn names_the_file_that_is_missing() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let fault = Sizes::measure(folder.path()).expect_err("the folder is empty");
        assert!(fault.to_string().ends_with("trente-ui_bg.wasm"), "got {fault}");
    }
}
