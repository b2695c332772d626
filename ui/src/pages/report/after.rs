//! It was sent: what happens now, and what one can do oneself.

use super::filled::Form;
use super::yourself;
use crate::components::blank;
use crate::ground::i18n::{t, t_args};
use crate::places::router;
use leptos::html;
use leptos::prelude::*;

pub(super) fn view(form: Form) -> AnyView {
    let (person, server) = form.told.with_value(|told| (told.person.clone(), told.server.clone()));
    let named = [("name", person.name_text.as_str().into()), ("server", server.as_str().into())];
    let heading: NodeRef<html::H2> = NodeRef::new();
    Effect::new(move |_| {
        if let Some(heading) = heading.get() {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            let _ = heading.focus();
        }
    });
    view! {
        <div class="blank">
            {blank::dial("check")}
            <h2 node_ref=heading tabindex="-1">{t("report-sent")}</h2>
            <p>{t_args("report-sent-text", &named)}</p>
        </div>
        <section>
            <h2>{t("report-meanwhile")}</h2>
            <div class="group">{yourself::rows(form)}</div>
        </section>
        <div class="report__acts">
            <button class="btn btn--primary" type="button" on:click=|_| router::back()>{t("report-done")}</button>
        </div>
    }
    .into_any()
}
