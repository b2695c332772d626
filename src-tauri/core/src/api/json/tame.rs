//! Numbers that no number of ours holds (`1e999`). Where one stands, the parser refuses the whole text for it.

/// Beyond this nothing is a number that a server means: no count, no time, no size.
const LARGEST: f64 = 1e300;

/// The text with null in the place of each such number, and how many there were.
pub(super) fn tame(text: &[u8]) -> (Vec<u8>, usize) {
    let (mut tamed, mut found, mut rest) = (Vec::with_capacity(text.len()), 0, text);
    while let Some(first) = rest.first() {
        let length = match first {
            b'"' => string(rest),
            b'-' | b'0'..=b'9' => rest.iter().take_while(|byte| b"+-.eE0123456789".contains(byte)).count(),
            _ => 1,
        };
        let (token, behind) = rest.split_at(length);
        if is_wild(token) {
            tamed.extend(b"null");
            found += 1;
        } else {
            tamed.extend(token);
        }
        rest = behind;
    }
    (tamed, found)
}

fn is_wild(token: &[u8]) -> bool {
    let number = std::str::from_utf8(token).ok().and_then(|token| token.parse::<f64>().ok());
    number.is_some_and(|number| number.abs() > LARGEST)
}

/// How long the string is that begins here, its marks counted.
fn string(text: &[u8]) -> usize {
    let mut at = 1;
    while let Some(byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}
