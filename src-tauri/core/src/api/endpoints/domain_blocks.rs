//! Servers that the reader blocks for themselves.

mod block_domain;
mod list_domain_blocks;
mod preview_domain_block;
mod unblock_domain;

pub use block_domain::BlockDomain;
pub use list_domain_blocks::ListDomainBlocks;
pub use preview_domain_block::PreviewDomainBlock;
pub use unblock_domain::UnblockDomain;
