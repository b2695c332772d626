//! `cargo xtask ui [--release] [--check-reproducible]`: the window's wasm, its JS glue and its assets, in `ui/dist`.

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::{
    console,
    fault::Fault,
    repo::Repo,
    setup::{node, wasm},
    shared,
};

pub(crate) mod again;
mod assets;
mod bind;
mod compile;
mod dist;
pub(crate) mod licences;
mod optimise;
mod sizes;
mod split;
mod stamp;
mod styles;
mod words;

pub(crate) use sizes::Sizes;

/// Which of the two wasm profiles of the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to build.
    Dev,
    /// Small to load.
    Release,
}

impl From<bool> for Profile {
    fn from(release: bool) -> Self {
        if release { Self::Release } else { Self::Dev }
    }
}

impl Profile {
    fn cargo_name(self) -> &'static str {
        match self {
            Self::Dev => "wasm-dev",
            Self::Release => "wasm-release",
        }
    }
}

/// The stem of the wasm and its glue: `trente-ui.js`, `trente-ui_bg.wasm`.
const OUT_NAME: &str = "trente-ui";

/// Builds it, or builds it twice and compares.
pub(crate) fn ui(repo: &Repo, profile: Profile, twice: bool) -> Result<ExitCode, Fault> {
    if twice {
        let alike = again::check(repo, profile)?;
        console::step(format!("ui: {alike}"));
    } else {
        build(repo, profile)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds `ui/dist`, and leaves it alone if nothing that goes into it changed.
///
/// Gives the sizes of what the webview loads before it can draw.
pub(crate) fn build(repo: &Repo, profile: Profile) -> Result<Sizes, Fault> {
    let toolchain = wasm::toolchain(repo)?;
    let _one_at_a_time = shared::lock(repo, "ui.lock")?;
    console::step(format!("ui: compiling to wasm ({})", profile.cargo_name()));
    let wasm = compile::compile(repo, &toolchain, profile)?;
    let wasm_opt = match profile {
        Profile::Dev => None,
        Profile::Release => node::wasm_opt(repo),
    };
    let mut assets = assets::list(repo)?;
    let modules = if cfg!(target_os = "linux") { Some(node::modules(repo)?) } else { None };
    if let Some(modules) = &modules {
        assets.extend(assets::typeface(repo, modules)?);
    }
    let words = words::compile(repo)?;
    let licences = licences::recipe(repo)?;
    let stamp = stamp::Stamp::of(profile, &wasm, &assets, (&words, &licences), wasm_opt.as_deref())?;
    let sizes = match stamp.unchanged(repo) {
        Some(sizes) => {
            console::step("ui: ui/dist is up to date");
            sizes
        }
        None => {
            let sizes = put_together(repo, profile, wasm, (&assets, &words), wasm_opt, modules.as_deref())?;
            stamp.keep(repo, sizes)?;
            sizes
        }
    };
    console::step(format!("ui: {sizes}"));
    Ok(sizes)
}

fn put_together(
    repo: &Repo,
    profile: Profile,
    wasm: Vec<u8>,
    (assets, words): (&[assets::Asset], &words::All),
    wasm_opt: Option<PathBuf>,
    modules: Option<&Path>,
) -> Result<Sizes, Fault> {
    let dist = dist::Dist::begin(repo)?;
    console::step("ui: splitting wasm, and binding it to JS");
    let begins = split::split(&wasm, dist.folder())?;
    bind::bind(begins, dist.folder(), profile)?;
    if let Some(wasm_opt) = wasm_opt {
        console::step("ui: wasm-opt");
        optimise::optimise(&wasm_opt, dist.folder())?;
    }
    for asset in assets {
        asset.copy_to(dist.folder())?;
    }
    styles::join(dist.folder())?;
    words::write(words, dist.folder())?;
    licences::write(&licences::gather(repo, modules)?, dist.folder())?;
    let sizes = Sizes::measure(dist.folder())?;
    dist.put_in_place()?;
    Ok(sizes)
}
