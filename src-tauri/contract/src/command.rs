//! How commands are declared.

use serde::{Serialize, de::DeserializeOwned};

/// One thing the window may ask of the core. The value itself is the request.
pub trait Command: Serialize + DeserializeOwned {
    /// The name over the bridge, in snake_case.
    const NAME: &'static str;
    /// What comes back; a refusal is a [`Fault`](crate::Fault).
    type Reply: Serialize + DeserializeOwned;
}

/// Declares commands: the request types are given, this ties each to its name and reply, and emits `NAMES`.
macro_rules! commands {
    ($($name:literal $request:ident -> $reply:ty;)*) => {
        $(impl $crate::Command for $request {
            const NAME: &'static str = $name;
            type Reply = $reply;
        })*

        /// Every command's name: tests demand that each is handled and permitted.
        pub const NAMES: &[&str] = &[$($name),*];
    };
}
pub(crate) use commands;
