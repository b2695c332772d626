//! What each test begins with.

use serde_json::{Value, json};
use trente_test_support::StrictServer;
use trente_test_support::harness::{self, App, Desk, Home, Trouble, Window};

/// What a test gives back: what went wrong says what was on screen.
pub(crate) type Outcome = Result<(), Trouble>;

/// The strict server, a display and an empty device.
pub(crate) struct Stage {
    pub(crate) server: StrictServer,
    pub(crate) desk: Desk,
    pub(crate) home: Home,
}

/// The app, with this origin as the server that a guest reads.
pub(crate) fn app(server: &str) -> App {
    App::new(env!("CARGO_BIN_EXE_trente"), server)
}

impl Stage {
    pub(crate) async fn set() -> Result<Self, Trouble> {
        Ok(Self { server: StrictServer::start(), desk: Desk::set_up().await?, home: Home::new()? })
    }

    /// The same, with a display whose pixels can be looked at.
    pub(crate) async fn set_in_sight() -> Result<Self, Trouble> {
        Ok(Self { server: StrictServer::start(), desk: Desk::set_up_in_sight().await?, home: Home::new()? })
    }

    pub(crate) fn app(&self) -> App {
        app(self.server.url())
    }

    pub(crate) async fn open(&self) -> Result<Window, Trouble> {
        self.app().open(&self.desk, &self.home).await
    }

    /// A window of `ada`, on Home, who logged in by hand.
    pub(crate) async fn open_logged_in(&self) -> Result<Window, Trouble> {
        let window = self.open().await?;
        log_in(&window, self.server.url()).await?;
        Ok(window)
    }

    /// The same, where she was logged in before the window opened: much sooner there.
    pub(crate) async fn open_as_member(&self) -> Result<Window, Trouble> {
        self.open_as_member_in(self.app()).await
    }

    /// The same, in a window of this size.
    pub(crate) async fn open_as_member_at(&self, width: u32, height: u32) -> Result<Window, Trouble> {
        self.open_as_member_in(self.app().size(width, height)).await
    }

    /// The same, in an app of these surroundings.
    pub(crate) async fn open_as_member_in(&self, app: App) -> Result<Window, Trouble> {
        crate::member::log_in_before(&self.server, &self.home, "ada").await;
        let window = app.open(&self.desk, &self.home).await?;
        at_home(&window).await?;
        Ok(window)
    }
}

/// Goes to the log-in page, whatever page is shown now.
pub(crate) async fn go_to_log_in(window: &Window) -> Outcome {
    window.tap(&harness::link("Log in")).await?;
    window.wait_for(&harness::field("Where is your account?")).await.map(drop)
}

/// Logs in at a server, with whoever sits at the browser, and waits for Home with posts.
pub(crate) async fn log_in(window: &Window, server: &str) -> Outcome {
    go_to_log_in(window).await?;
    give_server(window, server).await?;
    at_home(window).await
}

/// Types a server into the log-in's field and goes on.
pub(crate) async fn give_server(window: &Window, server: &str) -> Outcome {
    window.type_into(&harness::field("Where is your account?"), server).await?;
    window.tap_next(&harness::button("Continue")).await
}

/// Waits for Home with posts.
pub(crate) async fn at_home(window: &Window) -> Outcome {
    window.wait_for(&harness::heading("Home").exactly()).await?;
    window.wait_for(&harness::role("article")).await.map(drop)
}

/// Calls a command as the page can; gives `{"ok": …}` or `{"err": …}`.
pub(crate) async fn invoke(window: &Window, command: &str, request: Value) -> Result<Value, Trouble> {
    let script = "const done = arguments[2];
        window.__TAURI__.core.invoke(arguments[0], {request: arguments[1]}).then(ok => done({ok: ok ?? null}), err => done({err}))";
    window.script_with_callback(script, vec![json!(command), request]).await
}

/// Keeps these choices on the device and draws the window anew with them.
pub(crate) async fn choose(window: &Window, language: Option<&str>, theme: &str) -> Outcome {
    let kept = invoke(window, "save_settings", json!({ "settings": { "language": language, "theme": theme } })).await?;
    assert!(kept.get("ok").is_some(), "the choices are kept: {kept}");
    window.client().refresh().await?;
    Ok(())
}

/// The typefaces that the window may have: the one that it brings on Linux, and what a machine has instead, here DejaVu Sans.
pub(crate) const FACES: [&str; 2] = ["own", "system"];

/// Gives the window a typeface, and waits until its text is drawn in it.
pub(crate) async fn wear(window: &Window, face: &str) -> Outcome {
    let script = "const done = arguments[1];
        document.documentElement.dataset.face = arguments[0];
        document.body.offsetWidth;
        document.fonts.ready.then(() => done(getComputedStyle(document.body).fontFamily.includes('Inter')))";
    let inter = window.script_with_callback(script, vec![json!(face)]).await?;
    assert_eq!(inter, face == "own", "text is drawn in this face: {face}");
    Ok(())
}

/// Notes what axe finds on what is shown, and what is wider than the window, in each typeface.
pub(crate) async fn look(window: &Window, place: &str, found: &mut Vec<String>) -> Outcome {
    for face in FACES.into_iter().rev() {
        wear(window, face).await?;
        found.extend(window.violations().await?.iter().map(|one| format!("{place}, {face} face: {one}")));
        let wide = window.script("return document.documentElement.scrollWidth - innerWidth", vec![]).await?;
        if wide.as_i64().unwrap_or_default() > 0 {
            found.push(format!("{place}, {face} face: {wide} pixels wider than the window"));
        }
    }
    Ok(())
}

/// Goes to the settings: by the rail, or on phones, where the tabs have no room for them, from one's own page.
pub(crate) async fn to_settings(window: &Window, width: u32) -> Outcome {
    if width < 720 {
        window.tap(&harness::link("You").exactly()).await?;
        window.wait_for(&harness::link("Settings")).await?;
    }
    window.tap(&harness::link("Settings")).await?;
    window.wait_for(&harness::heading("Settings").exactly()).await.map(drop)
}
