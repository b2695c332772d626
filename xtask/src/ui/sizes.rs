//! How much the webview has to load.

use std::{fmt, path::Path};

use serde::{Deserialize, Serialize};

use crate::{fault::Fault, ui::OUT_NAME};

/// Bytes of the wasm and its JS glue: all that stands between an empty window and a drawn one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sizes {
    pub(crate) wasm: u64,
    pub(crate) glue: u64,
    /// Both, compressed with brotli at its best, one by one.
    pub(crate) brotli: u64,
}

impl Sizes {
    /// Measures a filled `ui/dist`.
    pub(crate) fn measure(folder: &Path) -> Result<Self, Fault> {
        let wasm = read(&folder.join(format!("{OUT_NAME}_bg.wasm")))?;
        let glue = read(&folder.join(format!("{OUT_NAME}.js")))?;
        Ok(Self { wasm: wasm.len() as u64, glue: glue.len() as u64, brotli: brotli(&wasm) + brotli(&glue) })
    }

    /// Whether `folder` still holds files of these sizes: cheap enough to ask each time.
    pub(crate) fn fit(self, folder: &Path) -> bool {
        let length = |name: String| std::fs::metadata(folder.join(name)).ok().map(|file| file.len());
        length(format!("{OUT_NAME}_bg.wasm")) == Some(self.wasm) && length(format!("{OUT_NAME}.js")) == Some(self.glue)
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kilobytes = |bytes: u64| bytes.div_ceil(1000);
        let (wasm, glue, brotli) = (kilobytes(self.wasm), kilobytes(self.glue), kilobytes(self.brotli));
        write!(formatter, "wasm {wasm} kB, glue {glue} kB, together {brotli} kB with brotli")
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
    fn measures_both_files_and_packs_them() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("trente-ui_bg.wasm"), [7; 10_000]).expect("written");
        std::fs::write(folder.path().join("trente-ui.js"), "let a = 1;".repeat(50)).expect("written");
        let sizes = Sizes::measure(folder.path()).expect("both files are there");
        assert_eq!((sizes.wasm, sizes.glue), (10_000, 500), "sizes are those of the files");
        assert!(sizes.brotli > 0 && sizes.brotli < 200, "repetition packs well, got {}", sizes.brotli);
    }

    #[test]
    fn names_the_file_that_is_missing() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let fault = Sizes::measure(folder.path()).expect_err("the folder is empty");
        assert!(fault.to_string().ends_with("trente-ui_bg.wasm"), "got {fault}");
    }
}
