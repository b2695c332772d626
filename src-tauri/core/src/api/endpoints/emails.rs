//! The address of an account that is being made.

mod check_confirmation;
mod resend_confirmation;

pub use check_confirmation::CheckConfirmation;
pub use resend_confirmation::ResendConfirmation;
