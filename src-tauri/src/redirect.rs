//! How the browser comes back to the app after a log-in.

#[cfg(desktop)]
mod desktop;
#[cfg(mobile)]
mod mobile;

#[cfg(desktop)]
pub(crate) use desktop::of_this_device;
#[cfg(mobile)]
pub(crate) use mobile::of_this_device;
