//! The server itself.

mod get_instance;
mod get_invite;
mod get_privacy_policy;
mod get_terms_of_service;
mod get_v1_instance;

pub use get_instance::GetInstance;
pub use get_invite::GetInvite;
pub use get_privacy_policy::GetPrivacyPolicy;
pub use get_terms_of_service::GetTermsOfService;
pub use get_v1_instance::GetV1Instance;
