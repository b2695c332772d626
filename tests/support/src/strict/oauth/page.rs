//! The pages a person sees in the browser.

use super::super::markup::escape;
use super::grants::App;
use std::collections::HashMap;

/// What the form carries on from the address.
const CARRIED: [&str; 8] =
    ["client_id", "redirect_uri", "response_type", "scope", "state", "code_challenge", "code_challenge_method", "lang"];

fn document(body: &str) -> String {
    format!("<!DOCTYPE html><html lang=\"en\"><head><title>Strict</title></head><body>{body}</body></html>")
}

/// Asks for name, password and a decision.
pub(super) fn ask(domain: &str, app: &App, query: &HashMap<String, String>, complaint: &str) -> String {
    let carried: String = CARRIED
        .iter()
        .filter_map(|name| query.get(*name).map(|value| (name, value)))
        .map(|(name, value)| format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">", escape(value)))
        .collect();
    document(&format!(
        "<h1>Authorize {} on {domain}?</h1><p>{complaint}</p><form action=\"/oauth/authorize\" method=\"post\">{carried}\
         <label>Name <input type=\"text\" name=\"login\"></label>\
         <label>Password <input type=\"password\" name=\"password\"></label>\
         <button type=\"submit\" name=\"decision\" value=\"allow\">Authorize</button>\
         <button type=\"submit\" name=\"decision\" value=\"deny\">Deny</button></form>",
        escape(&app.name)
    ))
}

/// Shows a code to be copied.
pub(super) fn show(code: &str) -> String {
    document(&format!("<p>Copy this code:</p><input class=\"oauth-code\" readonly value=\"{code}\">"))
}

/// Says what is wrong.
pub(super) fn refuse(words: &str) -> String {
    document(&format!("<h1>An error has occurred</h1><p>{}</p>", escape(words)))
}
