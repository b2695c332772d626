//! Packs what the program carries and seldom reads.

use flate2::{Compression, write::DeflateEncoder};
use std::io::Write;
use std::path::Path;
use std::{env, fs, io};

const NAMES: &str = "src/features/writing/emoji/names";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={NAMES}");
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo names no OUT_DIR"))?;
    for file in fs::read_dir(NAMES)? {
        let file = file?.path();
        if let Some(name) = file.file_name().filter(|_| file.extension().is_some_and(|kind| kind == "txt")) {
            let mut packed = DeflateEncoder::new(Vec::new(), Compression::best());
            packed.write_all(&fs::read(&file)?)?;
            fs::write(Path::new(&out).join(name), packed.finish()?)?;
        }
    }
    Ok(())
}
