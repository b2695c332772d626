//! What people type where a server is wanted.

use crate::api::{Origin, OriginError};
use trente_contract::FaultCode;
use url::Url;

/// Longer texts are no address; this keeps a pasted book from being looked through.
const LONGEST: usize = 2000;

/// What people call a server without its whole name.
const SHORT_NAMES: &[(&str, &str)] = &[("mastodon", "mastodon.social"), ("mastodon social", "mastodon.social")];

/// A server that what was typed may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Where to look.
    pub origin: Origin,
    /// The user name, when a handle or a link to a profile of that server was typed; without @ and domain.
    pub user: Option<String>,
}

/// Why what was typed names no server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TypedError {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// It is no address.
    #[error("what was typed is no server's address")]
    NotAnAddress,
    /// It asks for plain http to another machine.
    #[error("what was typed asks for plain http to another machine")]
    Insecure,
}

impl TypedError {
    /// The code the window is told.
    pub fn code(self) -> FaultCode {
        match self {
            Self::Empty | Self::NotAnAddress => FaultCode::NotAnAddress,
            Self::Insecure => FaultCode::InsecureAddress,
        }
    }
}

/// Finds the server in a domain, an address, a handle (`@name@domain`, `name@domain`), or a link to a profile or post.
///
/// Plain http to another machine becomes https, unless it names a port: then https is not what is there.
///
/// # Errors
/// When there is none in it.
pub fn normalise(typed: &str) -> Result<Candidate, TypedError> {
    let text = bare(typed);
    if text.is_empty() {
        return Err(TypedError::Empty);
    }
    if text.len() > LONGEST {
        return Err(TypedError::NotAnAddress);
    }
    if let Some((_, domain)) = SHORT_NAMES.iter().find(|(short, _)| text.eq_ignore_ascii_case(short)) {
        return origin(domain).map(|origin| Candidate { origin, user: None });
    }
    match text.split_once("://") {
        Some((scheme, rest)) => address(scheme, rest),
        None => handle_or_domain(&text),
    }
}

/// What was typed without what copying leaves around it.
pub(crate) fn bare(typed: &str) -> String {
    let hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    let visible: String = typed.chars().take(LONGEST * 2).filter(|letter| !hidden(*letter)).collect();
    let around = |letter: char| letter.is_whitespace() || "<>()[]\"'`«»“”‘’,;".contains(letter);
    // An IPv6 address needs its brackets.
    let text = if visible.contains('[') && visible.contains("]") && visible.contains("::") {
        visible.trim()
    } else {
        visible.trim_matches(around)
    };
    text.to_owned()
}

fn address(scheme: &str, rest: &str) -> Result<Candidate, TypedError> {
    let plain = match scheme.trim().to_ascii_lowercase().as_str() {
        "https" | "web+ap" | "web+mastodon" => false,
        "http" => true,
        _ => return Err(TypedError::NotAnAddress),
    };
    let rest = rest.trim_start_matches('/');
    // A handle behind a scheme: https://@name@domain or https://name@domain.
    let (place, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let (user, host) = match place.rsplit_once('@') {
        Some((user, host)) => (Some(user.trim_start_matches('@')), host),
        None => (None, place),
    };
    let host = trimmed(host);
    let user = user.or_else(|| user_in(path)).map(str::to_owned).filter(|user| !user.is_empty());
    let origin = match origin(&format!("{}://{host}", if plain { "http" } else { "https" })) {
        Err(TypedError::Insecure) if !has_port(&host) => origin(&format!("https://{host}")),
        other => other,
    }?;
    Ok(Candidate { origin, user })
}

fn handle_or_domain(text: &str) -> Result<Candidate, TypedError> {
    let text = text.strip_prefix("acct:").unwrap_or(text);
    let text = text.strip_prefix('@').unwrap_or(text);
    match text.split_once('@') {
        Some((user, host)) if !user.contains(['/', '?', '#']) => {
            let host = host.split(['/', '?', '#']).next().unwrap_or_default();
            let user = Some(user.to_owned()).filter(|user| !user.is_empty());
            Ok(Candidate { origin: origin(&trimmed(host))?, user })
        }
        // No scheme, but maybe a path: a link as some apps show it.
        _ => {
            let (host, path) = text.split_at(text.find(['/', '?', '#']).unwrap_or(text.len()));
            Ok(Candidate { origin: origin(&trimmed(host))?, user: user_in(path).map(str::to_owned) })
        }
    }
}

/// The name in `/@name`, `/users/name` or `/@name/123`; none in a link to someone of another server (`/@name@domain`).
fn user_in(path: &str) -> Option<&str> {
    let path = path.trim_start_matches('/').trim_start_matches("web/");
    let rest = path.strip_prefix('@').or_else(|| path.strip_prefix("users/"))?;
    let name = rest.split(['/', '?', '#']).next().unwrap_or_default();
    Some(name).filter(|name| !name.is_empty() && !name.contains('@'))
}

/// A host without the dots and blanks that typing leaves behind it: `mastodon.social.` or `mastodon.social.:443`.
fn trimmed(host: &str) -> String {
    let host = host.trim();
    match host.rsplit_once(':') {
        Some((name, port)) if !name.contains(':') && port.bytes().all(|byte| byte.is_ascii_digit()) => {
            let name = name.trim_end_matches('.');
            if port.is_empty() { name.to_owned() } else { format!("{name}:{port}") }
        }
        _ => host.trim_end_matches('.').to_owned(),
    }
}

fn has_port(host: &str) -> bool {
    Url::parse(&format!("http://{host}")).is_ok_and(|url| url.port().is_some())
}

fn origin(text: &str) -> Result<Origin, TypedError> {
    Origin::parse(text).map_err(|error| match error {
        OriginError::Insecure => TypedError::Insecure,
        _ => TypedError::NotAnAddress,
    })
}

#[cfg(test)]
mod tests;
