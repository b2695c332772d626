//! What is wrong, and which rules are broken.

use super::filled::{Chosen, Form};
use super::yourself::{self, glyph};
use crate::ground::i18n::{t, t_args, t_attr_args};
use leptos::prelude::*;
use trente_contract::safety::NumberedRule;

const KINDS: [(Chosen, &str, &str); 5] = [
    (Chosen::Dislike, "mute", "report-dislike"),
    (Chosen::Spam, "mail", "report-spam"),
    (Chosen::Rules, "shield", "report-rules"),
    (Chosen::Legal, "alert", "report-legal"),
    (Chosen::Other, "text", "report-other"),
];

pub(super) fn view(form: Form) -> AnyView {
    let (rules, server) = form.told.with_value(|told| (told.rules.clone(), told.server.clone()));
    let kinds = KINDS
        .into_iter()
        .filter(|(kind, ..)| *kind != Chosen::Rules || !rules.is_empty())
        .map(|(kind, sign, words)| {
            let named = [("server", server.as_str().into())];
            view! {
                <label class="row row--choice">
                    {glyph(sign)}
                    <span class="row__main">
                        <span class="row__title">{t_args(words, &named)}</span>
                        <span class="row__sub">{t_attr_args(words, "text", &named)}</span>
                    </span>
                    <input
                        class="checkbox checkbox--round"
                        type="radio"
                        name="report-why"
                        prop:checked=move || form.chosen.get() == Some(kind)
                        on:change=move |_| form.chosen.set(Some(kind))
                    />
                </label>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2 id="report-why">{t("report-why")}</h2>
            <div class="group" role="radiogroup" aria-labelledby="report-why">{kinds}</div>
        </section>
        {move || match form.chosen.get() {
            Some(Chosen::Rules) => named_rules(form, &rules),
            Some(Chosen::Dislike) => instead(form),
            _ => ().into_any(),
        }}
    }
    .into_any()
}

fn named_rules(form: Form, rules: &[NumberedRule]) -> AnyView {
    let rows = rules
        .iter()
        .map(|NumberedRule { id, rule }| {
            let (picked, set) = (id.clone(), id.clone());
            let change = move |event| {
                let on = event_target_checked(&event);
                form.rules.update(|rules| {
                    if on {
                        rules.insert(set.clone())
                    } else {
                        rules.remove(&set)
                    };
                });
            };
            view! {
                <label class="row row--choice">
                    <span class="row__main" lang=rule.language.clone() dir="auto">
                        <span class="row__title">{rule.text.clone()}</span>
                        {(!rule.hint.is_empty()).then(|| view! { <span class="row__sub">{rule.hint.clone()}</span> })}
                    </span>
                    <input
                        class="checkbox"
                        type="checkbox"
                        prop:checked=move || form.rules.with(|rules| rules.contains(&picked))
                        on:change=change
                    />
                </label>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2 id="report-which">{t("report-which")}</h2>
            <div class="group" role="group" aria-labelledby="report-which">{rows}</div>
        </section>
    }
    .into_any()
}

/// Nobody has to be told for that: what helps at once.
fn instead(form: Form) -> AnyView {
    view! {
        <section>
            <h2>{t("report-instead")}</h2>
            <div class="group">{yourself::rows(form)}</div>
        </section>
    }
    .into_any()
}
