//! The server as a whole said no: what happened, what is safe, and the next good server with everything typed.

use super::attempt::Attempt;
use crate::components::icon::icon_small;
use crate::components::{blank, pick};
use crate::ground::i18n::{self, t, t_args};
use leptos::prelude::*;
use trente_contract::directory::{Choice, Obstacle};
use trente_contract::document::Document;
use trente_contract::{Fault, FaultCode};

/// The banner; nothing while all is well. What the terms say beforehand counts as much as an answer to the form.
pub(super) fn banner(attempt: Attempt) -> AnyView {
    let inside = move || {
        let whole = attempt.refused.get().filter(|refused| refused.obstacle.is_some() || refused.fault.is_some());
        let (obstacle, fault) = match whole {
            Some(refused) => (refused.obstacle, refused.fault),
            None => (attempt.terms.with(|terms| terms.as_ref().and_then(|terms| terms.obstacle)), None),
        };
        let invite = attempt.terms.with(|terms| terms.as_ref().and_then(|terms| terms.invite));
        let said = attempt.terms.with(|terms| terms.as_ref().and_then(|terms| terms.message.clone()));
        match (obstacle, fault) {
            (None, None) => invite.map(|good| invited(attempt, good)),
            (obstacle, fault) => Some(card(attempt, obstacle, fault.as_ref(), said.as_ref())),
        }
    };
    view! { <div class="join__refused">{inside}</div> }.into_any()
}

fn invited(attempt: Attempt, good: bool) -> AnyView {
    let (class, glyph, id) = if good {
        ("banner banner--ok", "check", "join-invited")
    } else {
        ("banner banner--warn", "info", "link-invite-over")
    };
    let words = t_args(id, &[("server", attempt.shown().into())]);
    view! { <p class=class role="status">{icon_small(glyph)}<span>{words}</span></p> }.into_any()
}

fn card(attempt: Attempt, obstacle: Option<Obstacle>, fault: Option<&Fault>, said: Option<&Document>) -> AnyView {
    let what = what(&attempt.shown(), obstacle, fault);
    let next = attempt.next();
    let (glyph, again) = match (obstacle, fault) {
        (Some(obstacle), _) => ("info", matches!(obstacle, Obstacle::Slow | Obstacle::Down | Obstacle::Full)),
        (None, fault) => {
            (fault.map_or("info", |fault| blank::glyph(fault.code)), fault.is_some_and(|fault| passes(fault.code)))
        }
    };
    let quoted = said.filter(|_| obstacle == Some(Obstacle::Closed)).map(crate::components::document::document);
    let retry = (again && !attempt.shut()).then(|| again_button(attempt, move || attempt.submit()));
    let own_page = fault.is_some_and(|fault| fault.code == FaultCode::SignUpOnPage).then(|| {
        let words = t_args("join-elsewhere-go", &[("server", attempt.shown().into())]);
        view! { <button class="btn btn--sm btn--outline" type="button" on:click=move |_| attempt.go_elsewhere()>{words}</button> }
    });
    view! {
        <div class="banner banner--warn join__no" id="join-refused" role="alert" tabindex="-1">
            {icon_small(glyph)}
            <div class="stack">
                <p><strong>{what}</strong>" "{t("join-kept")}</p>
                {quoted.map(|quoted| view! { <blockquote>{quoted}</blockquote> })}
                <div class="cluster">
                    {next.map(|next| next_button(attempt, &next, attempt.shut()))}
                    {own_page}
                    {retry}
                </div>
            </div>
        </div>
    }
    .into_any()
}

/// The button that tries the same server once more. While that wants to be left alone, it says for how long.
pub(super) fn again_button(attempt: Attempt, act: impl Fn() + 'static) -> AnyView {
    let words = move || match attempt.again_when() {
        Some(when) => t_args("join-again-when", &[("when", when.into())]),
        None => t("try-again"),
    };
    let early = move || attempt.again_when().map(|_| "true");
    let go = move |_| {
        if untrack(|| attempt.again_when()).is_none() {
            act();
        }
    };
    view! { <button class="btn btn--sm btn--outline" type="button" aria-disabled=early on:click=go>{words}</button> }
        .into_any()
}

/// The one way on gets the one strong button.
fn next_button(attempt: Attempt, choice: &Choice, only: bool) -> AnyView {
    next(attempt, choice, if only { "btn btn--primary" } else { "btn btn--ink" })
}

/// The button that takes everything typed to the next good server.
pub(super) fn next(attempt: Attempt, choice: &Choice, class: &'static str) -> AnyView {
    let domain = choice.domain.clone();
    let words = t_args("join-next", &[("server", pick::shown(&domain).into())]);
    view! { <button class=class type="button" on:click=move |_| attempt.switch(&domain)>{words}</button> }.into_any()
}

/// What happened, in one sentence.
pub(super) fn what(server: &str, obstacle: Option<Obstacle>, fault: Option<&Fault>) -> String {
    let id = match (obstacle, fault) {
        (Some(Obstacle::Slow), _) => "join-no-slow",
        (Some(Obstacle::Down), _) => "join-no-down",
        (Some(Obstacle::Closed), _) => "join-no-closed",
        (Some(Obstacle::Full), _) => "join-no-full",
        (Some(Obstacle::UnderAge), _) => "join-no-under-age",
        (Some(Obstacle::Limited), _) => "join-no-limited",
        (Some(Obstacle::Approval), _) => "join-no-approval",
        // Nobody typed this name: to them it is a server that is not there.
        (None, Some(fault)) if fault.code == FaultCode::NoSuchServer => "join-no-down",
        (None, Some(fault)) => return i18n::fault(fault).what,
        (None, None) => "join-unsaid",
    };
    t_args(id, &[("server", server.into())])
}

/// True when another try at the same server may help.
fn passes(code: FaultCode) -> bool {
    !matches!(
        code,
        FaultCode::NoSuchServer
            | FaultCode::NotMastodon
            | FaultCode::OtherSoftware
            | FaultCode::BadCertificate
            | FaultCode::SignUpOnPage
    )
}
