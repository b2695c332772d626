//! What the person at the terminal sees.

use std::io::IsTerminal;

/// Says what is being done now.
pub(crate) fn step(what: impl std::fmt::Display) {
    mark("36", "==>", what);
}

/// Says something worth knowing that stops nothing.
pub(crate) fn note(what: impl std::fmt::Display) {
    mark("33", "  -", what);
}

/// The one clear line about what went wrong, with every cause behind it.
pub(crate) fn failure(fault: &dyn std::error::Error) {
    let mut line = fault.to_string();
    let mut cause = fault.source();
    while let Some(inner) = cause {
        line.push_str(": ");
        line.push_str(&inner.to_string());
        cause = inner.source();
    }
    if std::io::stderr().is_terminal() {
        eprintln!("\x1b[31merror:\x1b[0m {line}");
    } else {
        eprintln!("error: {line}");
    }
}

fn mark(colour: &str, sign: &str, what: impl std::fmt::Display) {
    if std::io::stdout().is_terminal() {
        println!("\x1b[{colour}m{sign}\x1b[0m {what}");
    } else {
        println!("{sign} {what}");
    }
}
