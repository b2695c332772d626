//! What a text in the field of searches may be, by its looks alone: nobody is asked.

/// What it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// Words, or a hashtag, or a name of this server.
    Words,
    /// A link of any server.
    Link,
    /// A full handle, `@name@domain`.
    Handle,
    /// A server's name, or something that looks like one (`node.js`).
    Domain,
}

/// By its looks.
pub(super) fn meant(text: &str) -> Meant {
    let text = text.trim();
    if text.split_whitespace().any(|word| word.contains("://")) {
        return Meant::Link;
    }
    if text.is_empty() || text.contains(char::is_whitespace) || text.starts_with('#') {
        return Meant::Words;
    }
    let bare = text.strip_prefix("acct:").unwrap_or(text);
    match bare.strip_prefix('@').unwrap_or(bare).split_once('@') {
        Some((name, domain)) if !name.is_empty() && is_domain(domain) => Meant::Handle,
        Some(_) => Meant::Words,
        None if !text.starts_with('@') && text.contains('/') && text.contains('.') => Meant::Link,
        None if is_domain(text) => Meant::Domain,
        None => Meant::Words,
    }
}

/// Letters in at least two parts, of which the last is no number; a port may follow.
fn is_domain(text: &str) -> bool {
    let (host, port) = text.split_once(':').unwrap_or((text, ""));
    let sound = |part: &str| !part.is_empty() && part.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    let number = |part: &str| part.chars().all(|letter| letter.is_ascii_digit());
    let parts: Vec<&str> = host.split('.').collect();
    // A server on this machine is known by its numbers and its port.
    let ends_well = parts.last().is_some_and(|last| !number(last)) || !port.is_empty();
    parts.len() > 1 && parts.iter().all(|part| sound(part)) && ends_well && number(port)
}
