//! `cargo xtask decode ENTITY FILE...`: what our types make of a server's answer, for bug reports.

use std::process::ExitCode;

use trente_core::api::decode::{DecodeRefusal, check, entity_names};

use crate::fault::Fault;

/// Says of each file whether its entity, or each of an array of them, can be read.
pub(crate) fn decode(arguments: &[String]) -> Result<ExitCode, Fault> {
    let Some((entity, files)) = arguments.split_first().filter(|(_, files)| !files.is_empty()) else {
        return Err(Fault::Usage(format!("cargo xtask decode ENTITY FILE...; {}", known())));
    };
    // An unknown name is told before any file is looked for.
    verdict(entity, b"{}")?;
    let mut refused = false;
    for file in files {
        let verdict = match std::fs::read(file) {
            Ok(bytes) => verdict(entity, &bytes)?,
            Err(error) => Some(error.to_string()),
        };
        refused |= verdict.is_some();
        println!("{file}: {}", verdict.as_deref().unwrap_or("ok"));
    }
    Ok(if refused { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Which field is refused and why, or nothing if all is well.
fn verdict(entity: &str, bytes: &[u8]) -> Result<Option<String>, Fault> {
    match check(entity, bytes) {
        Ok(_) => Ok(None),
        Err(DecodeRefusal::UnknownEntity(name)) => {
            Err(Fault::Usage(format!("no entity is called {name}; {}", known())))
        }
        Err(refusal) => Ok(Some(refusal.to_string())),
    }
}

fn known() -> String {
    format!("entities are {}", entity_names().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_field_that_is_refused() {
        let good = verdict("Tag", br#"[{"name": "rust", "url": "https://example.org/tags/rust"}]"#);
        assert_eq!(good.expect("Tag is an entity"), None, "an array of good tags");
        let bad = verdict("Tag", br#"{"name": {}, "url": "https://example.org/tags/rust"}"#).expect("Tag is an entity");
        assert!(bad.is_some_and(|why| why.contains("name")), "a name must be text");
    }

    #[test]
    fn lists_entities_when_the_name_is_unknown() {
        let fault = verdict("Toot", b"{}").expect_err("no entity is called so");
        assert!(fault.to_string().contains("Status"), "got {fault}");
    }
}
