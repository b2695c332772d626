//! Just enough reading of HTML for the log-in pages of the servers we test with.

/// The first form of a page.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) action: String,
    pub(super) post: bool,
    fields: Vec<Field>,
}

#[derive(Debug)]
struct Field {
    tag: String,
    kind: String,
    name: String,
    value: String,
}

/// The tags of a page, each as its text between the angle brackets.
fn tags(page: &str) -> impl Iterator<Item = &str> {
    page.split('<').skip(1).filter_map(|rest| rest.split('>').next())
}

/// An attribute's value, with the few character references undone that such pages use.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let mut rest = tag;
    loop {
        let place = rest.find(name)?;
        let before = rest[..place].chars().last();
        rest = &rest[place + name.len()..];
        let Some(value) = rest.trim_start().strip_prefix('=').filter(|_| before.is_some_and(char::is_whitespace))
        else {
            continue;
        };
        let value = value.trim_start();
        let text = match value.chars().next() {
            Some(quote @ ('"' | '\'')) => value[1..].split(quote).next(),
            _ => value.split_whitespace().next(),
        };
        return text.map(|text| {
            let text = text.replace("&quot;", "\"").replace("&#39;", "'").replace("&#x27;", "'");
            text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        });
    }
}

/// A code that a page shows to be copied (Mastodon's `oauth-code`).
pub(super) fn shown_code(page: &str) -> Option<String> {
    tags(page).find(|tag| tag.contains("oauth-code")).and_then(|tag| attribute(tag, "value"))
}

impl Form {
    /// Reads it.
    pub(super) fn first(page: &str) -> Option<Self> {
        let mut tags = tags(page).skip_while(|tag| !tag.starts_with("form"));
        let head = tags.next()?;
        let fields = tags.take_while(|tag| !tag.starts_with("/form")).filter_map(|tag| {
            let name = tag.split_whitespace().next()?;
            let known = matches!(name, "input" | "button" | "textarea" | "select");
            known.then(|| Field {
                tag: name.to_owned(),
                kind: attribute(tag, "type").unwrap_or_default(),
                name: attribute(tag, "name").unwrap_or_default(),
                value: attribute(tag, "value").unwrap_or_default(),
            })
        });
        let post = attribute(head, "method").is_some_and(|method| method.eq_ignore_ascii_case("post"));
        Some(Self { action: attribute(head, "action").unwrap_or_default(), post, fields: fields.collect() })
    }

    /// What it sends: hidden fields as they are, name and password typed, one of the buttons pressed.
    pub(super) fn fill(&self, name: &str, password: &str, denies: bool) -> Vec<(String, String)> {
        let presses = |field: &&Field| field.tag == "button" || field.kind == "submit";
        let no = |field: &&Field| ["deny", "cancel", "no"].contains(&field.value.to_lowercase().as_str());
        // Some servers have a button for each account instead of a field.
        let mine = |field: &&Field| presses(field) && field.name == "username" && field.value == name;
        let typed = self.fields.iter().filter(|field| !presses(field)).map(|field| {
            let value = match field.kind.as_str() {
                "password" => password,
                "" | "text" | "email" => name,
                _ => &field.value,
            };
            (field.name.clone(), value.to_owned())
        });
        let pressed = self.fields.iter().find(mine);
        let pressed = pressed.or_else(|| self.fields.iter().filter(presses).find(|button| no(button) == denies));
        let pressed = pressed.map(|button| (button.name.clone(), button.value.clone()));
        typed.chain(pressed).filter(|(name, _)| !name.is_empty()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_in_a_log_in_form() {
        let page = "<form id=x action='/o?a=1&amp;b=2' method=\"POST\"><input type=text name=login><input type=\"password\" name=\"passwd\">\
                    <input type=hidden name=cid value=\"a&amp;b\"><input type=\"submit\" value=\"OK\"></form><input name=out>";
        let form = Form::first(page).expect("there is a form");
        assert!(form.post && form.action == "/o?a=1&b=2", "method and action are read: {form:?}");
        let sent: Vec<_> =
            form.fill("ada", "pw", false).into_iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(sent, ["login=ada", "passwd=pw", "cid=a&b"], "fields outside the form are left out");
    }
}
