//! Each system's own keychain.

use keyring_core::{CredentialStore, Result};
use std::collections::HashMap;
use std::sync::Arc;

/// Secret Service (GNOME Keyring, KWallet, KeePassXC) over D-Bus.
#[cfg(target_os = "linux")]
pub(super) fn store() -> Result<Arc<CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

/// The login keychain: the newer data-protection keychain is only for apps with a provisioning profile.
#[cfg(target_os = "macos")]
pub(super) fn store() -> Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

/// The data-protection keychain, not shared with other devices.
#[cfg(target_os = "ios")]
pub(super) fn store() -> Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::protected::Store::new()?)
}

/// Credential Manager.
#[cfg(windows)]
pub(super) fn store() -> Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

/// SharedPreferences, encrypted with a key of the Android Keystore. Tao tells ndk-context which app this is; releases of it did
/// not, and this panics then.
#[cfg(target_os = "android")]
pub(super) fn store() -> Result<Arc<CredentialStore>> {
    Ok(android_native_keyring_store::Store::new()?)
}

/// What else an entry gets: on Linux the name under which password managers show it, on Windows that it does not
/// wander to the person's other machines.
pub(super) fn wishes(key: &str) -> Option<HashMap<&'static str, &str>> {
    if cfg!(target_os = "linux") {
        Some(HashMap::from([("label", key)]))
    } else if cfg!(windows) {
        Some(HashMap::from([("persistence", "Local")]))
    } else {
        None
    }
}
