//! The server itself.

mod get_instance;
mod get_v1_instance;

pub use get_instance::GetInstance;
pub use get_v1_instance::GetV1Instance;
