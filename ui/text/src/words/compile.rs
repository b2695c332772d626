//! Fluent into [`Words`](super::Words). Only where the app is built.

use super::{CLOSE, END, SELECT, SEPARATOR, STOP, VARIABLE};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::BTreeMap;
use std::fmt;

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable(String);

impl fmt::Display for Unusable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Unusable {}

/// Compiles the texts of all files of a language.
///
/// # Errors
/// What is not Fluent, and what of Fluent the window does not know: terms, functions and references to other messages.
pub fn compile<'a>(files: impl IntoIterator<Item = &'a str>) -> Result<String, Unusable> {
    let mut patterns = BTreeMap::new();
    for file in files {
        let resource = fluent_syntax::parser::parse(file)
            .map_err(|(_, errors)| Unusable(format!("this is not Fluent: {errors:?}")))?;
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    let value = message.value.as_ref().map(|value| (id.to_owned(), value));
                    let attributes = message.attributes.iter().map(|it| (format!("{id}.{}", it.id.name), &it.value));
                    for (id, pattern) in value.into_iter().chain(attributes) {
                        let mut out = String::new();
                        write(&id, pattern, &mut out)?;
                        patterns.insert(id, out);
                    }
                }
                Entry::Term(term) => return Err(Unusable(format!("-{}: terms are not known here", term.id.name))),
                _ => {}
            }
        }
    }
    let mut words = String::new();
    for (id, pattern) in patterns {
        words.extend([id.as_str(), SEPARATOR.encode_utf8(&mut [0; 4]), &pattern, END.encode_utf8(&mut [0; 4])]);
    }
    Ok(words)
}

fn write(id: &str, pattern: &Pattern<&str>, out: &mut String) -> Result<(), Unusable> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => letters(id, value, out)?,
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => letters(id, value, out)?,
                other => {
                    out.push(VARIABLE);
                    out.push_str(variable(id, other)?);
                    out.push(STOP);
                }
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                out.push(SELECT);
                out.push_str(variable(id, selector)?);
                out.push(STOP);
                for variant in variants {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
                    out.push_str(if variant.default { "*" } else { "" });
                    out.push_str(key);
                    out.push(STOP);
                    write(id, &variant.value, out)?;
                    out.push(CLOSE);
                }
                out.push(CLOSE);
            }
        }
    }
    Ok(())
}

fn letters(id: &str, text: &str, out: &mut String) -> Result<(), Unusable> {
    if text.contains(|letter: char| letter.is_control() && letter != '\n') || text.contains('\\') {
        return Err(Unusable(format!("{id}: control characters and backslashes are not known here")));
    }
    out.push_str(text);
    Ok(())
}

fn variable<'a>(id: &str, inline: &InlineExpression<&'a str>) -> Result<&'a str, Unusable> {
    match inline {
        InlineExpression::VariableReference { id } => Ok(id.name),
        other => Err(Unusable(format!("{id}: {other:?} is not known here; a variable is"))),
    }
}
