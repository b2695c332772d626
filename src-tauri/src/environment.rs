//! What WebKitGTK is told by variables, set before there is a web view.

use crate::drawing;
use std::os::unix::process::CommandExt;
use std::process::Command;

/// Each collection looks at all that JavaScript holds. With generations, posts that were on screen for a moment count as old when
/// they leave it, and they are looked at again only when the engine's own heap is several times as large; of what they hold
/// outside of it, elements, texts and pictures, the engine knows nothing. Read down 10,000 posts without a pause the web process
/// grew by 976 MB; without generations it stays within 50. A collection takes a few milliseconds.
const NO_GENERATIONS: (&str, &str) = ("JSC_useGenerationalGC", "false");

/// How many threads there are when a program that is linked to WebKitGTK comes to `main`: its own, and the one that gives back
/// memory for the JavaScript engine. That one sleeps and looks at no variable, so the environment can be changed beside it.
const AT_MAIN: usize = 2;

/// Sets them. To be called first of all, while nobody else reads the environment. Where there are more threads than are known,
/// this process becomes the same program once more, with the variables in its environment: that loads WebKitGTK's libraries a
/// second time, 0.14 s. What the person has set for WebKitGTK stays as it is.
pub(crate) fn prepare() {
    let variables = drawing::choose().iter().chain(&[NO_GENERATIONS]);
    let missing: Vec<_> = variables.filter(|(name, _)| std::env::var_os(name).is_none()).collect();
    if missing.is_empty() || (threads() <= AT_MAIN && missing.iter().all(|(name, value)| set(name, value))) {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let mut again = Command::new(program);
    again.args(std::env::args_os().skip(1)).envs(missing.into_iter().copied());
    // It returns only when it failed.
    let error = again.exec();
    tracing::warn!(%error, "WebKit draws and keeps memory as it has it");
}

fn set(name: &str, value: &str) -> bool {
    gtk::glib::setenv(name, value, true).is_ok()
}

/// How many threads this process has; too many where that is not told.
fn threads() -> usize {
    std::fs::read_dir("/proc/self/task").map_or(usize::MAX, Iterator::count)
}
