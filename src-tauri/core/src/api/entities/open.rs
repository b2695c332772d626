//! Enums with an "other" arm: a word that a newer server knows is kept, never an error.

/// Declares an enum of words with `Other(String)` for all the rest. The default is `Other("")`: the server said nothing.
macro_rules! open_enum {
    ($($(#[$doc:meta])* $name:ident { $($(#[$arm_doc:meta])* $arm:ident = $text:literal),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$arm_doc])* $arm,)*
            /// A word this version does not know, as the server wrote it; empty when it said nothing.
            Other(String),
        }

        impl $name {
            /// The word as it goes over the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$arm => $text,)*
                    $name::Other(text) => text,
                }
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::Other(String::new())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                match text.as_str() {
                    $($text => Self::$arm,)*
                    _ => Self::Other(text),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
                out.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $crate::api::lenient::text(from).map(Self::from)
            }
        }
    )*};
}
pub(crate) use open_enum;
