//! Whether the app begins when the person logs in to the system, as each system has it said.

#[cfg(not(windows))]
mod file;
#[cfg(not(any(target_os = "macos", windows)))]
mod linux;
#[cfg(target_os = "macos")]
mod mac;
#[cfg(windows)]
mod windows;

#[cfg(windows)]
pub(crate) use self::windows::AtLogin;
#[cfg(not(any(target_os = "macos", windows)))]
pub(crate) use linux::AtLogin;
#[cfg(target_os = "macos")]
pub(crate) use mac::AtLogin;

/// With this the window stays closed where closing it leaves the app running.
pub(crate) const HIDDEN: &str = "--hidden";
