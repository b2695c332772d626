//! One journey in one look: a server, an empty device, the window, and what is noted on the way.

use std::{
    cell::{Cell, RefCell},
    future::Future,
    path::Path,
    pin::Pin,
    rc::Rc,
};

use trente_test_support::{
    StrictServer,
    harness::{self, App, By, Desk, Home, Trouble, Window},
    klm::{self, Action},
};

use crate::{
    console,
    fault::Fault,
    tour::{
        Look,
        album::Album,
        measure::{self, Moments},
        report::Journey,
    },
};

/// A journey: it opens the window, does what a person would do, and says which goals were reached. Trouble is a dead end.
pub(crate) type Go = for<'a> fn(&'a Scene<'_>) -> Pin<Box<dyn Future<Output = Result<(), Trouble>> + 'a>>;

/// What a journey plays in. Each has a server and a device of its own, so that none shows what another one did.
#[derive(Debug)]
pub(crate) struct Scene<'t> {
    desk: &'t Desk,
    album: &'t Album,
    name: &'static str,
    look: Look,
    app: App,
    /// The system's locale, where it is not the usual one.
    locale: Option<&'static str>,
    /// The server that a guest reads, where `ada` has an account.
    pub(crate) server: StrictServer,
    pub(super) home: Home,
    window: RefCell<Option<Rc<Window>>>,
    pub(super) journey: RefCell<Journey>,
    /// How long the person had waited when the window's trace began, in milliseconds.
    waited: Cell<u64>,
}

/// How a journey went.
#[derive(Debug)]
pub(crate) struct Played {
    pub(crate) journey: Journey,
    /// Why it could not be played to its end through no fault that is known of the app, with what its processes did.
    pub(crate) broken_off: Option<String>,
}

impl<'t> Scene<'t> {
    pub(crate) fn set(
        desk: &'t Desk,
        program: &Path,
        album: &'t Album,
        name: &'static str,
        look: Look,
    ) -> Result<Self, Fault> {
        let server = StrictServer::start();
        let (_, (width, height), scheme) = look;
        let app = App::new(program, server.url()).size(width, height).scheme(scheme);
        let home = Home::new()?;
        let (window, journey, waited) = Default::default();
        Ok(Self { desk, album, name, look, app, locale: None, server, home, window, journey, waited })
    }

    /// The same on a system that speaks another language.
    pub(crate) fn speaking(mut self, locale: Option<&'static str>) -> Self {
        self.locale = locale;
        self
    }

    /// Plays the journey to its end. A step that cannot be done ends it with a dead end and a picture of it; a window
    /// that does not answer is no dead end yet, since that may be the driver's: see [`Played::broken_off`].
    pub(crate) async fn play(self, go: Go) -> Played {
        let played = match go(&self).await {
            // Closed, it is gone, and its processes with it.
            Ok(()) => self.close().await.map_err(|trouble| (trouble, None)),
            Err(trouble) => Err((trouble, self.window())),
        };
        let broken_off = match played {
            Ok(()) => None,
            Err((trouble @ (Trouble::Silent | Trouble::Session(_) | Trouble::Program(_)), window)) => {
                let told = window.map_or_else(String::new, |window| window.told_by_processes());
                Some(format!("{trouble} ({told})"))
            }
            Err((trouble, _)) => {
                console::failure(&trouble);
                self.journey.borrow_mut().stuck();
                // The picture is a help: where even that cannot be had, the words above must do.
                if let Err(trouble) = self.picture("stuck").await {
                    console::failure(&trouble);
                }
                None
            }
        };
        Played { journey: self.journey.into_inner(), broken_off }
    }

    /// Opens the window.
    ///
    /// # Errors
    /// When it does not open.
    pub(crate) async fn open(&self) -> Result<Rc<Window>, Trouble> {
        self.open_with(|app| app).await
    }

    /// Opens the window of an app in other surroundings: with more variables, another person at the browser.
    ///
    /// # Errors
    /// When it does not open.
    pub(crate) async fn open_with(&self, change: impl FnOnce(App) -> App) -> Result<Rc<Window>, Trouble> {
        measure::forget_moments(&self.home);
        let app = self.locale.iter().fold(self.app.clone(), |app, locale| app.locale(locale));
        let window = Rc::new(change(app).open(self.desk, &self.home).await?);
        self.window.replace(Some(Rc::clone(&window)));
        self.waited.set(0);
        Ok(window)
    }

    /// Closes the window as a person does; [`Scene::open`] then is a restart. The journey must have let go of it.
    ///
    /// # Errors
    /// When the app does not end.
    pub(crate) async fn close(&self) -> Result<(), Trouble> {
        let window = self.window.take();
        match window.and_then(Rc::into_inner) {
            Some(window) => window.close().await,
            None => Ok(()),
        }
    }

    /// Takes a picture of what is shown, once it has settled.
    ///
    /// # Errors
    /// When the window does not answer.
    pub(crate) async fn picture(&self, what: &str) -> Result<(), Trouble> {
        match self.window() {
            Some(window) => self.album.take(&window, &format!("{}-{}-{what}", self.look.0, self.name)).await,
            None => Ok(()),
        }
    }

    /// What the journey is called.
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// The window that is open.
    pub(super) fn window(&self) -> Option<Rc<Window>> {
        self.window.borrow().clone()
    }

    /// The goal is reached by all that was done in the window since it was opened, or since its trace was begun anew.
    pub(crate) fn reached(&self, goal: &'static str) {
        if let Some(window) = self.window() {
            let mut actions = vec![Action::Wait(self.waited.get())];
            actions.extend(window.trace().actions());
            self.journey.borrow_mut().reached(goal, klm::sum(&actions));
        }
    }

    /// Goals are counted from now on.
    pub(crate) fn count_from_here(&self) {
        self.waited.set(0);
        if let Some(window) = self.window() {
            window.begin_trace();
        }
    }

    /// Waits for the first posts. The goal is reached when the app says so; what comes later counts from the start of the
    /// process, too.
    ///
    /// # Errors
    /// When none come.
    pub(crate) async fn first_posts(&self, window: &Window, goal: &'static str) -> Result<(), Trouble> {
        window.wait_for(&harness::role("article")).await?;
        let ms = self.moments().await?.first_posts_ms;
        self.reached_by_waiting(goal, ms);
        self.count_from_here();
        self.waited.set(ms);
        Ok(())
    }

    /// The goal is reached by doing nothing for so long, in milliseconds since the process began.
    pub(crate) fn reached_by_waiting(&self, goal: &'static str, ms: u64) {
        self.journey.borrow_mut().reached_by_waiting(goal, ms);
    }

    /// What the app's own stopwatch says of the last start.
    ///
    /// # Errors
    /// When it wrote nothing.
    pub(crate) async fn moments(&self) -> Result<Moments, Trouble> {
        measure::moments(&self.home).await
    }

    /// Taps a link or button and waits for what it leads to.
    ///
    /// # Errors
    /// When there is nothing to tap, or it leads elsewhere.
    pub(crate) async fn follow(&self, link: By, there: By) -> Result<(), Trouble> {
        let window = self.window();
        let window = window.ok_or_else(|| Trouble::Script("no window: none was opened".to_owned()))?;
        window.tap(&link).await?;
        window.wait_for(&there).await.map(drop)
    }
}
