//! The shell: the only code that knows Tauri. It opens the window, hands each command to the core, and brings what
//! only a platform has: the keychain, the browser, the way back from it.
#![forbid(unsafe_code)]
#![cfg_attr(target_os = "ios", allow(missing_docs, reason = "Tauri's macro adds an entry for iOS, which has no words"))]

mod arriving;
mod at_login;
#[cfg(target_os = "linux")]
mod awake;
mod badge;
#[cfg(target_os = "linux")]
mod bus;
mod chooser;
mod clipboard;
mod commands;
#[cfg(desktop)]
mod desktop;
#[cfg(target_os = "linux")]
mod drawing;
#[cfg(target_os = "linux")]
mod environment;
#[cfg(target_os = "linux")]
mod folder;
#[cfg(target_os = "linux")]
mod gtk;
mod links;
mod log;
mod media;
mod opened;
mod phone;
mod popups;
mod presses;
mod process;
mod range;
mod redirect;
mod scheme;
mod secrets;
mod tray;
mod window;

pub use opened::Opened;
pub use window::open_window;

use tauri::{Builder, Context, Manager, Runtime};

/// Opens the window and runs until it is closed.
///
/// # Panics
/// When the system has no webview or no display: there is no window to say so in.
#[cfg_attr(mobile, tauri::mobile_entry_point)]
pub fn run() {
    let started = process::started();
    log::to_stderr();
    // Before anything else is begun: it may begin the program anew.
    #[cfg(target_os = "linux")]
    environment::prepare();
    tracing::debug!(elapsed = ?started.elapsed(), "the process runs");
    let builder = configure(Builder::default());
    #[cfg(desktop)]
    let builder = desktop::configure(builder);
    let app = builder
        .setup(move |app| {
            // The core comes first: it begins to fetch while the webview is still starting.
            let opened = Opened::from_environment(app.handle(), started);
            #[cfg(desktop)]
            desktop::end_if_elsewhere(app.handle(), &opened);
            let theme = opened.theme();
            app.manage(opened);
            if let Some(at_login) = at_login::AtLogin::of_this_person() {
                at_login.mend();
                app.manage(at_login);
            }
            #[cfg(desktop)]
            arriving::at_start(app.handle());
            #[cfg(desktop)]
            desktop::listen(app.handle());
            #[cfg(any(target_os = "macos", mobile))]
            arriving::listen(app.handle());
            #[cfg(target_os = "android")]
            phone::listen(app.handle());
            tracing::debug!(elapsed = ?started.elapsed(), "the core is open");
            #[cfg(desktop)]
            let window = {
                let unseen = desktop::begins_unseen(app.handle());
                if unseen {
                    desktop::show_unless_led_to(app.handle());
                }
                window::open_in_sight(app.handle(), theme, !unseen)?
            };
            #[cfg(mobile)]
            let window = open_window(app.handle(), theme)?;
            #[cfg(target_os = "linux")]
            {
                awake::watch(app.handle());
                gtk::Splash::show(&window);
                gtk::settle(&window);
                gtk::watch(&window);
            }
            #[cfg(not(target_os = "linux"))]
            drop(window);
            tracing::debug!(elapsed = ?started.elapsed(), "the window is made");
            Ok(())
        })
        .build(context())
        .expect("the system has a display and a webview");
    #[cfg(target_os = "macos")]
    app.run(desktop::from_the_dock);
    #[cfg(not(target_os = "macos"))]
    app.run(|_, _| {});
}

/// What every runtime gets, the tests' mock as well as the real one: our commands and the `media:` scheme. It needs an
/// [`Opened`] as state before a command comes.
pub fn configure<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    let builder = builder
        // Links are opened by the core's command alone, so the plugin's own click handler stays out of the page.
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .register_asynchronous_uri_scheme_protocol("media", media::answer)
        .manage(presses::Presses::default())
        .manage(popups::Popups::default())
        .manage(tray::Tray::default())
        .on_window_event(presses::on_event)
        .invoke_handler(commands::handler());
    #[cfg(target_os = "linux")]
    let builder = builder.manage(bus::Bus::default());
    #[cfg(mobile)]
    let builder = builder.plugin(tauri_plugin_deep_link::init());
    #[cfg(target_os = "android")]
    let builder = builder.plugin(trente_phone::init());
    builder
}

/// Configuration, capabilities and the window's files, as they were when this was built.
pub fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}
