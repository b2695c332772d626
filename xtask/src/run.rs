//! `cargo xtask run [--release] [--practice]`: the app on this screen.

use std::{
    path::PathBuf,
    process::{ExitCode, ExitStatus, Stdio},
};

use crate::{console, fault::Fault, program, repo::Repo, setup::packages, ui};

mod practice;

/// Builds the window and the app, opens it, and waits until it is closed.
pub(crate) fn run(repo: &Repo, release: bool, practice: bool) -> Result<ExitCode, Fault> {
    look_for_a_display()?;
    let app = build(repo, release)?.program;
    // One thread: what it starts is tied to it, and goes when it goes.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Fault::file("tokio"))?;
    runtime.block_on(async {
        let practice = if practice { Some(practice::Practice::start(repo).await?) } else { None };
        let mut command = tokio::process::Command::new(&app);
        command.stdin(Stdio::null()).kill_on_drop(true);
        if let Some(practice) = &practice {
            println!("{practice}");
            command.envs(practice.environment());
        }
        console::step(format!("run: {}", app.display()));
        let mut child =
            command.spawn().map_err(|source| Fault::Start { program: app.display().to_string(), source })?;
        tokio::select! {
            status = child.wait() => status.map(code).map_err(Fault::file(&app)),
            () = asked_to_stop() => Ok(ExitCode::from(130)),
            () = mails(practice.as_ref()) => Ok(ExitCode::SUCCESS),
        }
    })
}

/// The app as it was built.
#[derive(Debug)]
pub(crate) struct Built {
    pub(crate) program: PathBuf,
    pub(crate) sizes: ui::Sizes,
}

/// Builds the app with the window inside.
pub(crate) fn build(repo: &Repo, release: bool) -> Result<Built, Fault> {
    packages::require(packages::WINDOW)?;
    let sizes = ui::build(repo, release.into())?;
    console::step("run: compiling the app");
    let mut cargo = program::cargo();
    cargo.args(["build", "--package", "trente"]).current_dir(repo.root());
    if release {
        // As the Tauri CLI does for a product: without it Tauri takes the build for one of its development server.
        cargo.args(["--release", "--features", "tauri/custom-protocol"]);
    }
    program::run(&mut cargo)?;
    let program = repo.built(if release { "release" } else { "debug" }, "trente")?;
    Ok(Built { program, sizes })
}

fn look_for_a_display() -> Result<(), Fault> {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY") {
        return Ok(());
    }
    Err(Fault::missing(
        "there is no display here to open a window on",
        "cargo xtask tour needs none: it drives the window out of sight and takes pictures of it",
    ))
}

/// Shows what comes by mail, where there is somebody who sends any. Never ends.
async fn mails(practice: Option<&practice::Practice>) {
    match practice {
        Some(practice) => practice.show_mails().await,
        None => std::future::pending().await,
    }
}

fn code(status: ExitStatus) -> ExitCode {
    status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from)
}

/// Waits for Ctrl-C, or on Unix also for the polite request to end.
async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (Ok(mut interrupt), Ok(mut terminate)) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()))
        else {
            return std::future::pending().await;
        };
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
    }
    #[cfg(not(unix))]
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
}
