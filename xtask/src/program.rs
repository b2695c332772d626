//! Other programs, run as children that are waited for.

use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Command, ExitStatus, Output, Stdio},
    sync::mpsc::Sender,
    thread::JoinHandle,
    time::{Duration, Instant},
};

use crate::fault::Fault;

/// How many of the last lines of a failed program's output are shown.
const SHOWN_LINES: usize = 30;

/// cargo, as if it were called from the terminal and not from within `cargo xtask`.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new("cargo");
    xtask_begin::forget_cargo_run(&mut cargo);
    cargo
}

/// Runs with the terminal's own output; a status other than 0 is a fault.
pub(crate) fn run(command: &mut Command) -> Result<(), Fault> {
    let status = command.stdin(Stdio::null()).status().map_err(start(command))?;
    judge(command, status, String::new)
}

/// Runs with the terminal's own output; `false` if it fails, or is not done in time and was stopped.
pub(crate) fn run_within(command: &mut Command, limit: Duration) -> Result<bool, Fault> {
    let mut child = command.stdin(Stdio::null()).spawn().map_err(start(command))?;
    let begun = Instant::now();
    loop {
        if let Some(status) = child.try_wait().map_err(start(command))? {
            return Ok(status.success());
        }
        if begun.elapsed() > limit {
            // It may end by itself at this very moment: then there is nothing to stop.
            let _ = child.kill();
            let _ = child.wait();
            return Ok(false);
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Runs with its output shown and also given line by line to `see`; `false` if it fails.
pub(crate) fn watched(command: &mut Command, mut see: impl FnMut(&str)) -> Result<bool, Fault> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(start(command))?;
    let (lines, seen) = std::sync::mpsc::channel();
    let stdout = child.stdout.take().map(|pipe| relay(pipe, lines.clone()));
    let stderr = child.stderr.take().map(|pipe| relay(pipe, lines));
    for line in seen {
        println!("{line}");
        see(&line);
    }
    for thread in [stdout, stderr].into_iter().flatten() {
        thread.join().expect("reading lines does not panic");
    }
    Ok(child.wait().map_err(start(command))?.success())
}

/// Sends on what `pipe` says, line by line, until it closes.
fn relay(pipe: impl Read + Send + 'static, lines: Sender<String>) -> JoinHandle<()> {
    std::thread::spawn(move || {
        let mut pipe = BufReader::new(pipe);
        let mut bytes = Vec::new();
        while pipe.read_until(b'\n', &mut bytes).is_ok_and(|count| count > 0) {
            // Nobody listens any more only when the command is over.
            let _ = lines.send(String::from_utf8_lossy(&bytes).trim_end().to_owned());
            bytes.clear();
        }
    })
}

/// Runs without showing anything; the output's end is shown if it fails.
pub(crate) fn quietly(command: &mut Command) -> Result<(), Fault> {
    output(command).map(drop)
}

/// Runs and gives what it wrote to standard output.
pub(crate) fn output(command: &mut Command) -> Result<String, Fault> {
    let Output { status, stdout, stderr } = command.stdin(Stdio::null()).output().map_err(start(command))?;
    let stdout = String::from_utf8_lossy(&stdout).into_owned();
    judge(command, status, || last_lines(&format!("{stdout}{}", String::from_utf8_lossy(&stderr))))?;
    Ok(stdout)
}

/// What a probe printed, or nothing if the program is not there or refuses.
pub(crate) fn probe(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Whether a program of this name is on the search path.
pub(crate) fn is_on_path(name: &str) -> bool {
    find_on_path(name).is_some()
}

/// Where a program of this name is on the search path.
pub(crate) fn find_on_path(name: &str) -> Option<std::path::PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(&file)).find(|path| path.is_file())
}

/// Whether the Rust compiler on the search path has a target: asked of its files, which is quicker than asking rustup.
pub(crate) fn has_target(target: &str) -> bool {
    let sysroot = probe(Command::new("rustc").args(["--print", "sysroot"]));
    sysroot.is_some_and(|sysroot| Path::new(&sysroot).join("lib/rustlib").join(target).join("lib").is_dir())
}

/// The program as a person would type it.
pub(crate) fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

fn start(command: &Command) -> impl FnOnce(std::io::Error) -> Fault + use<> {
    let program = command.get_program().to_string_lossy().into_owned();
    move |source| Fault::Start { program, source }
}

fn judge(command: &Command, status: ExitStatus, told: impl FnOnce() -> String) -> Result<(), Fault> {
    if status.success() {
        return Ok(());
    }
    Err(Fault::Failed { program: shown(command), status, told: told() })
}

fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(SHOWN_LINES)..].join("\n")
}
