//! Why a pushed message cannot be read.

use trente_contract::Fault;

/// Why a pushed message cannot be read. None of it holds anything of the message.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PushError {
    /// The name that it came for is none of this device's.
    #[error("a message for nobody here")]
    Nobody,
    /// It has more bytes than messages may have.
    #[error("a message of {0} bytes")]
    TooLarge(usize),
    /// It ends before it is complete.
    #[error("a message that was cut")]
    Cut,
    /// The sender's key is none.
    #[error("a message without a sender's key")]
    NoKey,
    /// It was sealed for somebody else, or changed on its way.
    #[error("a message that these keys do not open")]
    Sealed,
    /// It was opened, and what fills it up is not as it must be.
    #[error("a message with wrong padding")]
    Padding,
    /// It was opened, and is no notification of Mastodon's.
    #[error("a message of another form")]
    Form,
    /// It was told before.
    #[error("a message that came before")]
    Again,
    /// The device's own keys cannot be read.
    #[error("the keys cannot be read: {}", .0.detail)]
    Keys(Fault),
}
