//! What one agrees to: rules, privacy, terms, in one card above the button that agrees.

use super::attempt::Attempt;
use super::refused;
use crate::components::document::document;
use crate::components::icon::{icon_small, sized};
use crate::components::{blank, busy};
use crate::ground::i18n::{t, t_args};
use leptos::prelude::*;
use trente_contract::Fault;
use trente_contract::document::Document;
use trente_contract::join::{Rule, Terms};

pub(super) fn consent(attempt: Attempt) -> AnyView {
    let inside = move || {
        if let Some(fault) = attempt.terms_fault.get() {
            return failed(attempt, &fault);
        }
        attempt.terms.with(|terms| match terms {
            Some(terms) => told(terms, &attempt.shown()),
            None => view! { <p class="consent__wait" role="status">{busy::spinner()}{t("join-terms-coming")}</p> }
                .into_any(),
        })
    };
    view! { <section class="consent" id="join-consent" aria-label=t("join-consent")>{inside}</section> }.into_any()
}

fn failed(attempt: Attempt, fault: &Fault) -> AnyView {
    let what = refused::what(&attempt.shown(), None, Some(fault));
    view! {
        <div class="banner banner--warn" role="alert">
            {icon_small(blank::glyph(fault.code))}
            <span><strong>{what}</strong>" "{t("join-terms-failed")}</span>
            {refused::again_button(attempt, move || attempt.read_terms())}
            {attempt.next().map(|next| refused::next(attempt, &next, "btn btn--sm btn--outline"))}
        </div>
    }
    .into_any()
}

fn told(terms: &Terms, server: &str) -> AnyView {
    let rules = if terms.rules.is_empty() {
        part(
            "shield",
            t("join-no-rules"),
            None,
            view! { <p>{t_args("join-no-rules-text", &[("server", server.into())])}</p> }.into_any(),
        )
    } else {
        let title = t_args("join-rules", &[("count", terms.rules.len().into())]);
        let first = terms.rules.first().map(|rule| rule.text.clone());
        let items = terms.rules.iter().map(rule).collect_view();
        part("shield", title, first, view! { <ol>{items}</ol> }.into_any())
    };
    view! {
        {rules}
        {paper("lock", "join-privacy", "join-no-privacy-text", terms.privacy.as_ref(), server)}
        {paper("book", "join-terms", "join-no-terms-text", terms.terms.as_ref(), server)}
    }
    .into_any()
}

fn paper(glyph: &'static str, title: &str, none: &str, text: Option<&Document>, server: &str) -> AnyView {
    match text {
        Some(text) => {
            part(glyph, t(title), None, view! { <div class="prose" tabindex="0">{document(text)}</div> }.into_any())
        }
        None => part(glyph, t(title), None, view! { <p>{t_args(none, &[("server", server.into())])}</p> }.into_any()),
    }
}

fn rule(rule: &Rule) -> AnyView {
    let hint = (!rule.hint.is_empty()).then(|| view! { <small dir="auto">{rule.hint.clone()}</small> });
    view! { <li lang=rule.language.clone()><span dir="auto">{rule.text.clone()}</span>{hint}</li> }.into_any()
}

/// One part. What it says is summed up by its own first words, never by ours.
fn part(glyph: &'static str, title: String, first: Option<String>, body: AnyView) -> AnyView {
    view! {
        <details>
            <summary>
                {icon_small(glyph)}
                <span class="consent__title">
                    <b>{title}</b>
                    {first.map(|first| view! { <small class="row__sub--clip" dir="auto">{first}</small> })}
                </span>
                {sized("down", "icon icon--sm")}
            </summary>
            <div class="consent__body">{body}</div>
        </details>
    }
    .into_any()
}
