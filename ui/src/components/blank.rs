//! What stands where a list has nothing: empty, waiting, refused. Each says what happened, what is safe, and the way on.

use super::icon::sized;
use crate::ground::i18n;
use crate::ground::route::Route;
use crate::places::router;
use leptos::prelude::*;
use trente_contract::{Fault, FaultCode};

/// The dial of 24 ticks round a glyph.
pub fn dial(glyph: &'static str) -> AnyView {
    dial_with(glyph, 0)
}

/// The same with the first `on` ticks lit: what they measure stands in the words beside it.
pub fn dial_with(glyph: &'static str, on: u32) -> AnyView {
    let ticks = (0..24_u32)
        .map(|tick| {
            let turned = format!("rotate({} 36 36)", tick * 15);
            view! { <path class="dial__tick" class:dial__tick--on=tick < on d="M36 7V2" transform=turned></path> }
        })
        .collect_view();
    view! {
        <span class="dialbox" aria-hidden="true">
            <svg class="dial" viewBox="0 0 72 72">{ticks}</svg>
            {sized(glyph, "icon icon--lg")}
        </span>
    }
    .into_any()
}

/// An empty place.
pub fn blank(glyph: &'static str, title: String, text: String, way_on: Option<AnyView>) -> AnyView {
    view! {
        <div class="blank">
            {dial(glyph)}
            <h2>{title}</h2>
            <p>{text}</p>
            {way_on}
        </div>
    }
    .into_any()
}

/// A refusal in place of what was to come, with the way on that fits it.
pub fn refused(fault: &Fault, retry: impl Fn() + Clone + 'static) -> AnyView {
    let words = i18n::fault(fault);
    let code = fault.code;
    let quoted = fault.said.clone().filter(|_| code == FaultCode::Refused);
    let server = fault.server.clone();
    let act = move |_| match code {
        FaultCode::LoggedOut | FaultCode::MembersOnly => router::go(Route::login_at(server.clone())),
        FaultCode::NotFound | FaultCode::Forbidden => router::back(),
        _ => retry(),
    };
    view! {
        <div class="blank" role="alert">
            {dial(glyph(code))}
            <h2>{words.what}</h2>
            {quoted.map(|said| view! { <blockquote dir="auto">{said}</blockquote> })}
            <p>{words.safe}</p>
            <button class="btn btn--primary" type="button" on:click=act>{words.action}</button>
        </div>
    }
    .into_any()
}

/// The glyph that goes with a fault.
pub fn glyph(code: FaultCode) -> &'static str {
    match code {
        FaultCode::Offline | FaultCode::Unreachable | FaultCode::NoSuchServer => "offline",
        FaultCode::TimedOut | FaultCode::ServerBusy | FaultCode::RateLimited => "clock",
        FaultCode::LoggedOut | FaultCode::MembersOnly | FaultCode::Forbidden => "lock",
        FaultCode::BadCertificate | FaultCode::InsecureAddress => "shield",
        FaultCode::NotFound => "search",
        _ => "alert",
    }
}
