//! Servers.

use super::context::{ViewContext, line};
use crate::api::discover::{Discovered, Facts};
use crate::html;
use trente_contract::server::Server;

/// What a server says of itself, in plain text whichever form it came in.
pub fn server(found: &Discovered, context: &ViewContext) -> Server {
    let domain = found.origin.domain();
    let mut server = Server {
        title: domain.clone(),
        domain,
        description: String::new(),
        picture: None,
        blur: None,
        languages: Vec::new(),
        active_month: None,
        software: found.software.clone(),
        translates: false,
        version: line(&found.version).unwrap_or_default(),
        answered_in: u32::try_from(found.answered_in.as_millis()).unwrap_or(u32::MAX),
    };
    let (title, descriptions) = match &found.facts {
        Facts::V2(instance) => {
            let thumbnail = instance.thumbnail.clone().unwrap_or_default();
            server.picture = thumbnail.url.as_deref().and_then(|url| context.picture(url));
            server.blur = context.blur(thumbnail.blurhash.as_deref());
            server.languages.clone_from(&instance.languages);
            server.active_month = instance.usage.users.active_month;
            server.translates = instance.configuration.translation.enabled;
            (&instance.title, vec![&instance.description])
        }
        Facts::V1(instance) => {
            server.picture = instance.thumbnail.as_deref().and_then(|url| context.picture(url));
            server.languages.clone_from(&instance.languages);
            (&instance.title, vec![&instance.short_description, &instance.description])
        }
        Facts::MembersOnly => return server,
    };
    server.title = line(title).unwrap_or(server.title);
    // Plain text by the documentation, HTML on some servers.
    let description = descriptions.into_iter().find_map(|text| line(&html::plain_text(text)));
    server.description = description.unwrap_or_default();
    server
}
