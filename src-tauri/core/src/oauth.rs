//! Log-in: discovery, registration, authorisation, token, revocation.
