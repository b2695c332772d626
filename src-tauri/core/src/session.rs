//! Accounts of this device: store, secrets, drafts, choices.
