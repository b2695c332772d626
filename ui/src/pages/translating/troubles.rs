//! What is to be mended, each with its place and its mend.

use crate::ground::i18n::{Arg, t, t_args};
use crate::store::translating;
use leptos::prelude::*;
use trente_contract::translating::{Trouble, Wrong};

/// So many are shown: nobody mends more before looking again.
const SHOWN: usize = 100;

pub(super) fn view() -> AnyView {
    let troubles = Memo::new(|_| {
        translating::open().with(|open| open.as_ref().map(|open| open.troubles.clone()).unwrap_or_default())
    });
    let title = move || t_args("translating-troubles", &[("count", troubles.with(Vec::len).into())]);
    let more = move || {
        let rest = troubles.with(Vec::len).saturating_sub(SHOWN);
        (rest > 0).then(|| {
            view! { <p class="pad fine">{t_args("translating-more", &[("count", rest.into())])}</p> }
        })
    };
    let rows = move || {
        let all = troubles.get();
        if all.is_empty() {
            return view! { <p class="pad row__sub">{t("translating-whole")}</p> }.into_any();
        }
        let rows = all.into_iter().take(SHOWN).map(row).collect_view();
        view! { <ul class="troubles" role="list">{rows}</ul>{more} }.into_any()
    };
    view! {
        <section aria-labelledby="translating-troubles">
            <div role="status"><h2 id="translating-troubles">{title}</h2></div>
            <div class="group">{rows}</div>
        </section>
    }
    .into_any()
}

fn row(trouble: Trouble) -> AnyView {
    let Trouble { place, id, what } = trouble;
    view! {
        <li class="trouble">
            <span class="trouble__place" dir="ltr">{place}" "<b>{id}</b></span>
            <span class="trouble__what" dir="auto">{words(&what)}</span>
        </li>
    }
    .into_any()
}

fn words(what: &Wrong) -> String {
    let one = |id: &str, name: &'static str, value: &String| t_args(id, &[(name, value.into())]);
    let part = |id: &str, name: &String| {
        let shown = if name.is_empty() { "own".to_owned() } else { format!(".{name}") };
        let args: [Arg<'_>; 1] = [("part", shown.into())];
        t_args(id, &args)
    };
    match what {
        Wrong::Missing(english) => one("wrong-missing", "english", english),
        Wrong::Extra => t("wrong-extra"),
        Wrong::Elsewhere(file) => one("wrong-elsewhere", "file", file),
        Wrong::Twice => t("wrong-twice"),
        Wrong::LacksPart(name) => part("wrong-lacks-part", name),
        Wrong::ExtraPart(name) => part("wrong-extra-part", name),
        Wrong::LacksVariable(name) => one("wrong-lacks-variable", "name", name),
        Wrong::ExtraVariable(name) => one("wrong-extra-variable", "name", name),
        Wrong::LacksForm(form) => one("wrong-lacks-form", "form", form),
        Wrong::ExtraForm(form) => one("wrong-extra-form", "form", form),
        Wrong::Unreadable(why) => one("wrong-unreadable", "why", why),
        Wrong::Glossary { english, own } => {
            t_args("wrong-glossary", &[("english", english.into()), ("own", own.into())])
        }
        Wrong::TooLong { long, room } => t_args("wrong-long", &[("long", (*long).into()), ("room", (*room).into())]),
        Wrong::Mark { mark, instead } => t_args("wrong-mark", &[("mark", mark.into()), ("instead", instead.into())]),
    }
}
