//! A server, by what it says of itself and what was measured.

use super::explain::{Term, explain};
use crate::components::pick;
use crate::ground::bridge::call;
use crate::ground::i18n::{compact, language_name, list, t_args};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::FindServer;
use trente_contract::server::Server;

/// Asks a server for its facts; nothing until they come, and nothing when they don't: its name stands there already.
pub fn facts_of(domain: &str) -> RwSignal<Option<Server>> {
    let facts = RwSignal::new(None);
    let typed = domain.to_owned();
    spawn_local(async move {
        if let Ok(server) = call(FindServer { typed }).await {
            facts.try_set(Some(server));
        }
    });
    facts
}

/// Picture, name and facts.
pub fn card(domain: String, facts: RwSignal<Option<Server>>) -> AnyView {
    let picture = move || facts.with(|facts| facts.as_ref().and_then(|server| server.picture.clone()));
    let named = domain.clone();
    view! {
        <div class="pick__head">
            {move || pick::picture(&named, picture().as_deref(), "server-pic server-pic--lg")}
            <div>
                <div class="pick__named">
                    <h2 class="pick__name"><bdi dir="ltr">{domain.clone()}</bdi></h2>
                    {explain(Term::Server)}
                </div>
                {move || facts.with(|facts| pick::title(&domain, facts.as_ref()))}
                {move || facts.with(|facts| facts.as_ref().map(line))}
            </div>
        </div>
    }
    .into_any()
}

/// One line of facts; what the server does not tell is left out.
#[expect(clippy::cast_precision_loss, reason = "plural forms need no more than 52 bits of people")]
fn line(server: &Server) -> AnyView {
    let mut facts = Vec::with_capacity(4);
    if !server.languages.is_empty() && server.languages.len() <= 3 {
        let names: Vec<String> = server.languages.iter().map(|tag| language_name(tag)).collect();
        facts.push(t_args("server-languages", &[("languages", list(&names).into())]));
    }
    if let Some(people) = server.active_month.filter(|people| *people > 0) {
        let args = [("count", (people as f64).into()), ("people", compact(people).into())];
        facts.push(t_args("server-people", &args));
    }
    if server.is_quick() {
        facts.push(t_args("server-answers", &[("ms", server.answered_in.into())]));
    }
    let facts = facts.into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view();
    view! { <ul class="pick__why">{facts}</ul> }.into_any()
}
