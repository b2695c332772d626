//! What the window may ask: each command decodes its request, asks the core, and encodes the answer.

mod act;
mod choose;
mod desk;
mod device;
mod drafts;
mod find;
mod first_reading;
mod help;
mod join;
mod links;
mod lists;
mod live;
mod login;
mod notifications;
mod own;
mod people;
mod picks;
mod popups;
mod portability;
mod push;
mod read;
mod safety;
mod steps;
mod threads;
mod translating;
mod waiting;
mod write;
mod yourself;

use serde::Serialize;
use std::pin::Pin;
use tauri::Runtime;
use tauri::ipc::{CommandArg, CommandItem, Invoke, InvokeError, InvokeResponseBody};
use trente_contract::{Command, Fault, FaultCode};

/// What a command answers.
type Answer<C> = Result<<C as Command>::Reply, Fault>;

/// A command's one argument, named `request`. What cannot be decoded is refused with a fault, as all else is.
struct Request<C>(C);

impl<'de, R: Runtime, C: Command> CommandArg<'de, R> for Request<C> {
    fn from_command(item: CommandItem<'de, R>) -> Result<Self, InvokeError> {
        let refused = |error: serde_json::Error| Fault::new(FaultCode::Bug, format!("{}: {error}", C::NAME));
        Ok(Self(C::deserialize(item).map_err(refused)?))
    }
}

/// A command at work. All have one type: with a type a command, the runtime's own code stands in the program once for each.
type Work = Pin<Box<dyn Future<Output = Result<InvokeResponseBody, InvokeError>> + Send>>;

/// What goes over the bridge.
fn encode<T: Serialize>(answer: Result<T, Fault>) -> Result<InvokeResponseBody, InvokeError> {
    let reply = answer?;
    serde_json::to_string(&reply).map(InvokeResponseBody::Json).map_err(InvokeError::from_error)
}

/// Hands each command to the function of its name. Most are given `core` and `request`; what others are given is named.
macro_rules! answer {
    ($($group:ident::$name:ident $([$($given:ident),+])?,)*) => {
        |Invoke { message, resolver, acl }| {
            let name = message.command().to_owned();
            let work: Work = match name.as_str() {
                $(stringify!($name) => work!(message, acl, $group::$name $([$($given),+])?),)*
                _ => return false,
            };
            resolver.respond_async_serialized(work);
            true
        }
    };
}

macro_rules! work {
    ($message:ident, $acl:ident, $group:ident::$name:ident) => {
        work!($message, $acl, $group::$name[core, request])
    };
    ($message:ident, $acl:ident, $group:ident::$name:ident [$($given:ident),+]) => {
        Box::pin(async move {
            let name = stringify!($name);
            $(let $given = CommandItem { plugin: None, name, key: stringify!($given), message: &$message, acl: &$acl };)+
            encode($group::$name($(CommandArg::from_command($given)?),+).await)
        })
    };
}

/// Every command of the contract.
pub(crate) fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    answer! {
        device::start,
        device::mark[app, core, request],
        device::stopwatch,
        device::open_link[core, presses, request],
        device::save_settings[window, core, request],
        device::forget_reading,
        device::export_settings,
        device::read_settings_file,
        device::measure_storage,
        read::guest_posts,
        read::home_timeline,
        read::kept_timeline,
        read::kept_beside,
        read::keep_place,
        read::newer_posts,
        read::fill_gap,
        read::home_marker,
        read::resume_home,
        read::catch_up,
        read::set_home_marker,
        read::tag_timeline,
        read::person_posts,
        read::thread,
        read::profile,
        act::set_follow,
        act::set_favourite,
        act::set_boost,
        act::set_bookmark,
        act::vote,
        act::poll,
        act::set_pin,
        people::list_people,
        people::around_person,
        people::pinned_posts,
        people::show_pack,
        people::leave_pack,
        people::set_mute,
        people::set_block,
        people::change_follow,
        people::remove_follower,
        people::set_featured,
        people::set_note,
        safety::begin_report,
        safety::send_report,
        safety::would_lose,
        safety::set_server_block,
        safety::blocked_servers,
        safety::list_filters,
        safety::add_filter,
        safety::remove_filter,
        portability::begin_export,
        portability::watch_export,
        portability::read_import,
        portability::begin_import,
        portability::watch_imports,
        portability::end_import,
        portability::save_failures,
        portability::set_alias,
        portability::move_away,
        translating::begin_language,
        translating::open_translation,
        translating::choose_translation[window, core, presses, request],
        translating::watch_translation,
        translating::close_translation,
        threads::post_history,
        threads::translate,
        threads::await_replies,
        write::create_post,
        write::look_for_post,
        write::delete_post,
        own::begin_change,
        own::redraft_post,
        own::load_quoting,
        own::set_quotes,
        own::revoke_quote,
        write::save_draft,
        write::load_draft,
        write::discard_draft,
        drafts::watch_drafts,
        drafts::throw_draft,
        drafts::wait_to_send,
        drafts::send_now,
        drafts::open_draft,
        drafts::take_shared,
        drafts::schedule_post,
        drafts::list_scheduled,
        drafts::reschedule,
        drafts::unschedule,
        write::media_limits,
        write::writing_rules,
        help::complete,
        help::guess_language,
        help::list_emoji,
        help::use_emoji,
        write::attach_file,
        write::watch_uploads,
        write::upload_again,
        write::stop_upload,
        login::find_server,
        login::begin_login,
        login::await_login[app, core, request],
        login::finish_login,
        login::cancel_login,
        login::switch_account,
        login::log_out[app, core, request],
        choose::recommend,
        choose::complete_server,
        join::read_terms,
        join::check_name,
        join::save_form,
        join::load_form,
        join::suggest_password,
        join::kept_passwords,
        join::show_password[core, presses, request],
        join::forget_password,
        join::sign_up[app, core, request],
        join::sign_up_elsewhere,
        waiting::waiting_rooms,
        waiting::look_again,
        waiting::mail_again,
        waiting::open_mail,
        waiting::leave_room,
        picks::set_pick,
        picks::picks,
        first_reading::topics,
        first_reading::suggest_people,
        first_reading::preview_home,
        first_reading::guest_home,
        links::take_link,
        links::read_clipboard[presses, request],
        links::await_link,
        links::share_out[app, presses, request],
        links::servers_here,
        steps::first_steps,
        steps::dismiss_steps,
        steps::support_due,
        steps::dismiss_support,
        yourself::own_profile,
        yourself::update_profile,
        yourself::keep_profile,
        yourself::featured_tags,
        yourself::feature_tag,
        yourself::unfeature_tag,
        find::search,
        find::find_post,
        find::past_searches,
        find::keep_search,
        find::forget_searches,
        find::trending_tags,
        find::trending_news,
        find::suggestions,
        find::what_is_open,
        find::read_beyond,
        find::read_lists,
        lists::show_list,
        lists::make_list,
        lists::change_list,
        lists::delete_list,
        lists::lists_with,
        lists::set_in_list,
        find::show_tag,
        find::set_tag,
        notifications::notifications,
        live::await_news,
        live::watch_lists,
        notifications::unread_notifications,
        notifications::seen_notifications,
        notifications::fresh_notifications,
        popups::show_popup[app, core, popups, request],
        popups::await_popup[popups, request],
        popups::set_badge[window, request],
        desk::read_desk[app, tray, request],
        desk::set_at_login[app, request],
        desk::show_tray[app, tray, request],
        desk::await_tray[tray, request],
        desk::next_morning,
        desk::spell_in[window, request],
        push::notice_way,
        push::set_alerts,
        notifications::dismiss_notification,
        notifications::clear_notifications,
        notifications::follow_requests,
        notifications::answer_follow_request,
        notifications::notification_policy,
        notifications::set_notification_policy,
        notifications::held_notifications,
        notifications::answer_held,
        notifications::conversations,
        notifications::read_conversation,
        notifications::remove_conversation,
    }
}
