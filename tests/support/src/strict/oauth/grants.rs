//! Which apps, codes and tokens there are.

use super::super::answer::text;
use axum::http::{HeaderMap, header};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// A registered app.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct App {
    pub(super) id: String,
    pub(super) secret: String,
    pub(super) name: String,
    pub(super) redirects: Vec<String>,
    pub(super) scopes: String,
}

/// A code that was given out.
#[derive(Clone, Debug, Default)]
pub(super) struct Code {
    pub(super) app: String,
    pub(super) name: String,
    pub(super) redirect: String,
    pub(super) scopes: String,
    /// Empty on servers without PKCE.
    pub(super) challenge: String,
    pub(super) spent: bool,
    pub(super) token: Option<String>,
}

/// What a token stands for.
#[derive(Clone, Debug)]
pub(in super::super) struct Login {
    /// The account; none for an app's own token.
    pub(in super::super) name: Option<String>,
    app: String,
    scopes: Vec<String>,
}

impl Login {
    /// The client that it was given to.
    pub(in super::super) fn app(&self) -> &str {
        &self.app
    }

    /// Whether a scope such as `write:statuses` was granted, itself or by its head.
    pub(in super::super) fn may(&self, scope: &str) -> bool {
        let head = scope.split(':').next().unwrap_or_default();
        // `follow` is the older name for writing and reading relationships.
        let follows = matches!(scope, "write:follows" | "read:follows");
        self.scopes.iter().any(|own| own == scope || own == head || (own == "follow" && follows))
    }
}

/// All of them.
#[derive(Debug, Default)]
pub(in super::super) struct Grants {
    apps: HashMap<String, App>,
    codes: HashMap<String, Code>,
    tokens: HashMap<String, Login>,
    given: u32,
}

/// The body with which a token is handed out.
pub(super) fn token_body(token: &str, scopes: &str) -> Value {
    json!({ "access_token": token, "token_type": "Bearer", "scope": scopes, "created_at": jiff::Timestamp::now().as_second() })
}

impl Grants {
    fn fresh(&mut self, kind: &str) -> String {
        self.given += 1;
        format!("{kind}-{:04}-{}", self.given, super::pkce::challenge(&format!("{kind}{}", self.given)))
    }

    pub(super) fn register(&mut self, mut app: App) -> App {
        app.id = self.fresh("client");
        app.secret = self.fresh("secret");
        self.apps.insert(app.id.clone(), app.clone());
        app
    }

    pub(super) fn app(&self, id: &str) -> Option<App> {
        self.apps.get(id).cloned()
    }

    /// The app that a request comes from: id and secret in the body, or as HTTP Basic.
    pub(super) fn client(&self, headers: &HeaderMap, map: &Map<String, Value>) -> Option<App> {
        let basic = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()?.strip_prefix("Basic "));
        let (id, secret) = match basic.and_then(|pair| String::from_utf8(STANDARD.decode(pair).ok()?).ok()) {
            Some(pair) => pair.split_once(':').map(|(id, secret)| (id.to_owned(), secret.to_owned()))?,
            None => (text(map, "client_id"), text(map, "client_secret")),
        };
        self.app(&id).filter(|app| app.secret == secret)
    }

    pub(super) fn code(&mut self, code: Code) -> String {
        let text = self.fresh("code");
        self.codes.insert(text.clone(), code);
        text
    }

    /// Takes a code. One that comes a second time is refused, and what it had bought is revoked (RFC 6749, 4.1.2).
    pub(super) fn spend(&mut self, code: &str) -> Option<Code> {
        let kept = self.codes.get_mut(code)?;
        if kept.spent {
            if let Some(token) = kept.token.take() {
                self.tokens.remove(&token);
            }
            return None;
        }
        kept.spent = true;
        Some(kept.clone())
    }

    fn put(&mut self, login: Login) -> String {
        let token = self.fresh("token");
        self.tokens.insert(token.clone(), login);
        token
    }

    pub(super) fn issue_for(&mut self, code: &str, kept: &Code) -> String {
        let scopes = kept.scopes.split_whitespace().map(str::to_owned).collect();
        let token = self.put(Login { name: Some(kept.name.clone()), app: kept.app.clone(), scopes });
        if let Some(kept) = self.codes.get_mut(code) {
            kept.token = Some(token.clone());
        }
        token
    }

    pub(super) fn issue_to_app(&mut self, app: &str, scopes: &str) -> String {
        let scopes = scopes.split_whitespace().map(str::to_owned).collect();
        self.put(Login { name: None, app: app.to_owned(), scopes })
    }

    /// A token without the way through the browser.
    pub(in super::super) fn issue(&mut self, name: &str, scopes: &str) -> String {
        let scopes = scopes.split_whitespace().map(str::to_owned).collect();
        self.put(Login { name: Some(name.to_owned()), app: String::new(), scopes })
    }

    /// The token of somebody who signs up with this app's token; it may do what the app's token may.
    pub(in super::super) fn sign_in(&mut self, login: &Login, name: &str) -> Value {
        let scopes = login.scopes.join(" ");
        let token = self.put(Login { name: Some(name.to_owned()), ..login.clone() });
        token_body(&token, &scopes)
    }

    /// The first address of an app.
    pub(in super::super) fn app_redirect(&self, app: &str) -> Option<String> {
        self.apps.get(app)?.redirects.first().cloned()
    }

    /// Ends all tokens of an account.
    pub(in super::super) fn revoke_all(&mut self, name: &str) {
        self.tokens.retain(|_, login| login.name.as_deref() != Some(name));
    }

    pub(in super::super) fn login(&self, token: &str) -> Option<Login> {
        self.tokens.get(token).cloned()
    }

    pub(in super::super) fn live(&self) -> usize {
        self.tokens.values().filter(|login| login.name.is_some()).count()
    }

    /// Revokes a token; false when it belongs to another app.
    pub(super) fn revoke(&mut self, app: &str, token: &str) -> bool {
        match self.tokens.get(token) {
            Some(login) if login.app != app && !login.app.is_empty() => false,
            _ => {
                self.tokens.remove(token);
                true
            }
        }
    }
}
