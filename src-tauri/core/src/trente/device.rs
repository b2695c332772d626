//! Commands that need this device alone.

use super::Trente;
use super::core::Core;
use super::first_run::Step;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};
use trente_contract::commands::{ForgetReading, Mark, OpenLink, ReadStopwatch, SaveSettings, Start, Started};
use trente_contract::settings::{Figure, Moment, Settings};
use trente_contract::{Fault, FaultCode};
use url::Url;

/// Longer than an hour, in milliseconds, is no figure of a way that is meant to take half a minute.
const TOLD: u64 = 3_600_000;

/// How long forgetting waits for pages that are on their way.
const UNDERWAY: Duration = Duration::from_secs(3);

impl Trente {
    /// What the window needs to begin; answers from this device alone.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn start(&self, _request: Start) -> Result<Started, Fault> {
        let core = &self.core;
        let (records, current, secrets) =
            tokio::join!(core.store.accounts(), core.store.current_account(), core.vault.place());
        let accounts = records?.iter().filter_map(|record| core.view_of_account(record)).collect();
        Ok(Started {
            settings: core.settings(),
            accounts,
            current: current?,
            guest_server: core.guest_server().await,
            languages: core.config.languages.clone(),
            secrets: secrets?,
            set_aside: core.set_aside,
            without_pictures: core.media.is_hidden(),
            readable_aside: core.readable_aside.as_ref().map(|path| path.display().to_string()),
            read_only: core.store.is_read_only(),
        })
    }

    /// The person's choices, known without waiting: the window's colours depend on them.
    pub fn settings(&self) -> Settings {
        self.core.settings()
    }

    /// Notes a moment of the stopwatch.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn mark(&self, request: Mark) -> Result<(), Fault> {
        note(&self.core, request.moment).await
    }

    /// What the stopwatch showed: at the last start, and of the way to an account, which is gone once.
    ///
    /// # Errors
    /// None: what cannot be read was never measured.
    pub async fn stopwatch(&self, _request: ReadStopwatch) -> Result<Vec<Figure>, Fault> {
        let once = self.core.first_run.figures();
        // Whoever read for days before they joined was not held up by the app.
        let figure = |moment, ms: Option<u64>| {
            let ms = ms.filter(|ms| *ms < TOLD)?;
            Some(Figure { moment, ms: u32::try_from(ms).ok()? })
        };
        let mut figures = self.core.stopwatch.figures();
        figures.extend(figure(Moment::Submitted, once.submitted));
        figures.extend(figure(Moment::HomePosts, once.home));
        Ok(figures)
    }

    /// Keeps the person's choices.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn save_settings(&self, request: SaveSettings) -> Result<(), Fault> {
        self.core.store.keep_settings(&request.settings).await?;
        self.core.choose(request.settings);
        Ok(())
    }

    /// Forgets what was read here: kept posts and pictures, and which servers a guest looked at. Log-ins, drafts and choices
    /// stay.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn forget_reading(&self, _request: ForgetReading) -> Result<(), Fault> {
        // What is on its way would be kept when it comes.
        let underway = futures_util::future::join_all(self.core.first.all());
        if tokio::time::timeout(UNDERWAY, underway).await.is_err() {
            tracing::debug!("a page is on its way while what was read is forgotten");
        }
        {
            let _one_at_a_time = self.core.keeping.lock().await;
            self.core.forgotten.fetch_add(1, Ordering::Relaxed);
            self.core.first.forget();
            self.core.store.forget_posts().await?;
        }
        self.core.found.forget_all();
        self.core.media.forget().await;
        Ok(())
    }

    /// Opens an address in the person's browser.
    ///
    /// # Errors
    /// When it is neither http nor https, or there is no browser.
    pub async fn open_link(&self, request: OpenLink) -> Result<(), Fault> {
        let url = Url::parse(&request.url)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https"))
            .ok_or_else(|| Fault::new(FaultCode::NotAnAddress, "open_link: neither http nor https"))?;
        self.core.browse(url.into()).await
    }
}

/// Notes a moment of the stopwatch, away from the async threads.
pub(super) async fn note(core: &Arc<Core>, moment: Moment) -> Result<(), Fault> {
    let (core, now) = (core.clone(), Instant::now());
    let noted = tokio::task::spawn_blocking(move || {
        if let Some(step) = Step::of(moment) {
            core.first_run.mark(step, core.http.now())?;
        }
        core.stopwatch.mark(moment, now)
    });
    match noted.await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(Fault::new(FaultCode::Storage, format!("mark: {error}"))),
        Err(_) => Err(Fault::new(FaultCode::Storage, "mark: cut off")),
    }
}
