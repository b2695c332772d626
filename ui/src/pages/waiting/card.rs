//! The status card of one room.

use super::{mail, onward, stage};
use crate::components::icon::{icon, icon_small};
use crate::components::{blank, browser, busy, menu, password};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::store::{opening, rooms};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::LookAgain;
use trente_contract::ids::RoomId;
use trente_contract::join::Whose;
use trente_contract::waiting::{Room, Stage};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The card; it follows the room.
pub(super) fn card(id: RoomId) -> AnyView {
    let known = id.clone();
    let room = Memo::new(move |before: Option<&Option<Room>>| {
        // A room that was left keeps its last look until the card goes.
        rooms::one(&known).or_else(|| before.cloned().flatten())
    });
    // Only what changes how the stage is told draws the head anew: a field that is being typed into must stay.
    let heading = format!("status-{id}");
    let named = heading.clone();
    let head = move || room.get().map(|room| head(&room, &named));
    let stage = Memo::new(move |_| room.with(|room| room.as_ref().map(|room| (room.stage, room.arrived))));
    let fault = move || room.with(|room| room.as_ref().and_then(|room| room.fault.clone())).map(|fault| told(&fault));
    let suggested = Memo::new(move |_| room.with(|room| room.as_ref().is_some_and(|room| room.suggested)));
    let whose = Whose::Room(id);
    let password = move || {
        let name = room.with_untracked(|room| room.as_ref().map(asked_for)).unwrap_or_default();
        suggested.get().then(|| password::kept(whose.clone(), &name, None))
    };
    let tone = move || room.with(|room| room.as_ref().map_or("", |room| stage::words(room).tone));
    let acts = move || stage.get().and_then(|_| room.get_untracked()).map(|now| acts(&now, room));
    view! {
        <section class=move || format!("status {}", tone()) aria-labelledby=heading>
            {more(room)}
            <div aria-live="polite">{head}</div>
            {fault}
            {acts}
            {password}
        </section>
    }
    .into_any()
}

fn head(room: &Room, heading: &str) -> AnyView {
    let words = stage::words(room);
    let mailed = matches!(room.stage, Stage::Unconfirmed);
    let track = words.track.map(|(steps, now)| {
        let steps = steps
            .into_iter()
            .enumerate()
            .map(|(at, step)| {
                let class = match at.cmp(&now) {
                    std::cmp::Ordering::Less => "done",
                    std::cmp::Ordering::Equal => "now",
                    std::cmp::Ordering::Greater => "",
                };
                view! { <li class=class aria-current=(at == now).then_some("step")>{step}</li> }
            })
            .collect_view();
        view! { <ol class="track" aria-label=t("waiting-track")>{steps}</ol> }
    });
    view! {
        <div class="status__head">
            {blank::dial_with(words.glyph, words.ticks)}
            <div>
                <h2 id=heading.to_owned()>{words.title}</h2>
                <p class="status__who"><bdi dir="ltr">{asked_for(room)}</bdi></p>
                <p>{words.text}</p>
                {mailed.then(|| view! { <p class="status__mail"><bdi dir="ltr">{room.email.clone()}</bdi></p> })}
            </div>
        </div>
        {track}
    }
    .into_any()
}

/// The account that was asked for, as a handle; only the server while the name is chosen on the server's own page.
fn asked_for(room: &Room) -> String {
    if room.name.is_empty() { room.server.clone() } else { format!("@{}@{}", room.name, room.server) }
}

fn told(fault: &Fault) -> AnyView {
    let words = i18n::fault(fault);
    view! {
        <div class="banner banner--warn" role="status">
            {icon_small(blank::glyph(fault.code))}
            <span><strong>{words.what}</strong>" "{t("waiting-fault")}</span>
        </div>
    }
    .into_any()
}

fn acts(now: &Room, room: Memo<Option<Room>>) -> AnyView {
    let ways = match now.stage {
        Stage::Unconfirmed => return mail::acts(&now.id, room),
        Stage::Pending => onward::meanwhile(now),
        Stage::Refused | Stage::Expired | Stage::Disabled => onward::instead(now),
        Stage::Elsewhere => elsewhere(now),
        Stage::Sending if now.arrived == Some(false) => onward::instead(now),
        Stage::Sending if now.arrived == Some(true) => log_in(now, "btn btn--primary"),
        Stage::Sending | Stage::Open => look(now.id.clone(), "btn btn--primary"),
    };
    view! {
        <div class="status__actions">
            {ways}
            {matches!(now.stage, Stage::Pending | Stage::Disabled).then(|| look(now.id.clone(), "btn btn--quiet"))}
        </div>
    }
    .into_any()
}

/// What is seldom wanted: a look out of turn, and giving up.
fn more(room: Memo<Option<Room>>) -> AnyView {
    let open = move |event: web_sys::MouseEvent| {
        let button = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
        let (Some(button), Some(now)) = (button, room.get_untracked()) else { return };
        let id = now.id.clone();
        let over = now.stage.is_over();
        let leave = if over { "waiting-put-away" } else { "waiting-leave" };
        let items = vec![
            menu::Item::new("refresh", t("waiting-look"), move || ask(id.clone(), None)),
            menu::Item::new("x", t(leave), move || onward::ask_to_leave(&now)).danger(),
        ];
        menu::open(button, t("waiting-more"), items);
    };
    view! {
        <button class="iconbtn status__more" type="button" aria-label=t("waiting-more") aria-haspopup="menu" on:click=open>
            {icon("more")}
        </button>
    }
    .into_any()
}

/// Asks the server now, instead of waiting for the next look.
fn ask(id: RoomId, looking: Option<RwSignal<bool>>) {
    if looking.is_some_and(|looking| looking.get_untracked()) {
        return;
    }
    let turn = move |on| {
        if let Some(looking) = looking {
            looking.try_set(on);
        }
    };
    turn(true);
    spawn_local(async move {
        match call(LookAgain { room: id }).await {
            Ok(room) => {
                if room.fault.is_none() {
                    status::say(stage::words(&room).title);
                }
                opening::take(room);
            }
            Err(fault) => status::tell_fault(&fault),
        }
        turn(false);
    });
}

fn look(id: RoomId, class: &'static str) -> AnyView {
    let looking = RwSignal::new(false);
    view! {
        <button class=class type="button" aria-disabled=move || looking.get().then_some("true") on:click=move |_| ask(id.clone(), Some(looking))>
            {move || if looking.get() { busy::spinner() } else { icon_small("refresh") }}
            {move || t(if looking.get() { "waiting-looking" } else { "waiting-look" })}
        </button>
    }
    .into_any()
}

/// The sign-up goes on in the browser; whoever has done that logs in.
fn elsewhere(room: &Room) -> AnyView {
    let page = room.page.clone().unwrap_or_else(|| format!("https://{}/", room.server));
    view! {
        <button class="btn btn--primary" type="button" on:click=move |_| browser::open(page.clone())>
            {icon_small("external")}{t("waiting-elsewhere-go")}
        </button>
        {log_in(room, "btn btn--outline")}
    }
    .into_any()
}

fn log_in(room: &Room, class: &'static str) -> AnyView {
    let words = t_args("waiting-elsewhere-login", &[("server", room.server.as_str().into())]);
    view! { <a class=class href=Route::login_at(Some(room.server.clone())).href()>{words}</a> }.into_any()
}
