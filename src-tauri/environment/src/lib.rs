//! Variables of this process for the libraries that it uses: WebKitGTK takes some choices from there alone, before it has a
//! web view that could be told.

use std::ffi::OsStr;

/// Sets this variable, if this process has one thread only, as at the beginning of `main`; says whether it did.
///
/// With a second thread it does nothing: that one might be reading the environment at this moment. Where the threads cannot
/// be counted (there is no `/proc/self/task`) it does nothing either.
pub fn set_while_alone(name: &str, value: impl AsRef<OsStr>) -> bool {
    let alone = std::fs::read_dir("/proc/self/task").is_ok_and(|threads| threads.count() == 1);
    if alone {
        // SAFETY: nobody reads or writes the environment at the same time, since there is no other thread.
        #[allow(unsafe_code, reason = "the standard library leaves to its caller that there is one thread")]
        unsafe {
            std::env::set_var(name, value);
        }
    }
    alone
}

#[cfg(test)]
mod tests {
    use super::set_while_alone;

    #[test]
    #[cfg(target_os = "linux")]
    fn beside_another_thread_nothing_is_set() {
        // The thread of a test is never the only one: the runner's own waits for it.
        assert!(!set_while_alone("TRENTE_NEVER_SET", "1"), "there are two threads");
        assert_eq!(std::env::var_os("TRENTE_NEVER_SET"), None, "and nothing was set");
    }
}
