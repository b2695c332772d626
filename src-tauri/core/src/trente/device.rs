//! Commands that need this device alone.

use super::Trente;
use crate::features::device::{choices, quiet, storage};
use trente_contract::commands::{
    ExportSettings, ForgetReading, Mark, MeasureStorage, NextMorning, OpenLink, ReadSettingsFile, ReadStopwatch,
    SaveSettings, Start, Started,
};
use trente_contract::portability::SavedFile;
use trente_contract::settings::{Figure, ReadSettings, Settings, Storage};
use trente_contract::{Fault, FaultCode};
use url::Url;

impl Trente {
    /// What the window needs to begin; answers from this device alone.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn start(&self, _request: Start) -> Result<Started, Fault> {
        let ground = &self.ground;
        // Asked first: one that ends meanwhile is an account by then.
        let login = self.login.underway().await;
        let (records, current, secrets) =
            tokio::join!(ground.store.accounts(), ground.store.current_account(), ground.vault.place());
        let (has_picks, read_at) = self.reading.has_picks().await?;
        let accounts = records?.iter().filter_map(|record| ground.view_of_account(record)).collect();
        Ok(Started {
            settings: ground.settings(),
            accounts,
            current: current?,
            guest_server: match read_at {
                // There their Home is kept.
                Some(server) => server,
                None => self.choosing.guest_server().await,
            },
            languages: ground.config.languages.clone(),
            secrets: secrets?,
            set_aside: ground.set_aside,
            without_pictures: ground.media.is_hidden(),
            readable_aside: ground.readable_aside.as_ref().map(|path| path.display().to_string()),
            read_only: ground.store.is_read_only(),
            has_picks,
            chooses_folders: cfg!(not(any(target_os = "android", target_os = "ios"))),
            login,
        })
    }

    /// The person's choices, known without waiting: the window's colours depend on them.
    pub fn settings(&self) -> Settings {
        self.ground.settings()
    }

    /// Whether nothing is to pop up now: in the hours of each day, or because somebody asked for quiet until tomorrow.
    pub fn is_quiet(&self) -> bool {
        quiet::is_quiet(&self.ground.settings().quiet, &self.ground.here_and_now())
    }

    /// Whether the quiet that somebody asked for once still holds.
    pub fn is_quiet_until_tomorrow(&self) -> bool {
        quiet::holds_once(&self.ground.settings().quiet, &self.ground.here_and_now())
    }

    /// When tomorrow's morning begins where the person is.
    ///
    /// # Errors
    /// None.
    pub async fn next_morning(&self, _request: NextMorning) -> Result<String, Fault> {
        Ok(quiet::next_morning(&self.ground.here_and_now()).to_string())
    }

    /// Notes a moment of the stopwatch.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn mark(&self, request: Mark) -> Result<(), Fault> {
        self.device.note(request.moment).await
    }

    /// What the stopwatch showed: at the last start, and of the way to an account, which is gone once.
    ///
    /// # Errors
    /// None: what cannot be read was never measured.
    pub async fn stopwatch(&self, _request: ReadStopwatch) -> Result<Vec<Figure>, Fault> {
        Ok(self.device.figures())
    }

    /// Keeps the person's choices.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn save_settings(&self, request: SaveSettings) -> Result<(), Fault> {
        self.ground.store.keep_settings(&request.settings).await?;
        self.ground.choose(request.settings);
        self.reading.afresh();
        Ok(())
    }

    /// Writes the person's choices into a file where the system keeps downloads.
    ///
    /// # Errors
    /// When no file can be written there.
    pub async fn export_settings(&self, _request: ExportSettings) -> Result<SavedFile, Fault> {
        let refused = |detail: String| Fault::new(FaultCode::NoDownloads, format!("export_settings: {detail}"));
        let downloads = self.ground.config.downloads.clone().ok_or_else(|| refused("the system names none".into()))?;
        let (day, settings) = (self.ground.today(), self.ground.settings());
        let wrote = tokio::task::spawn_blocking(move || choices::write(&downloads, &day, &settings)).await;
        wrote.map_err(|error| refused(error.to_string()))?.map_err(|error| refused(error.to_string()))
    }

    /// Looks what a file with choices holds.
    ///
    /// # Errors
    /// When it is no such file.
    pub async fn read_settings_file(&self, request: ReadSettingsFile) -> Result<ReadSettings, Fault> {
        choices::read(&request.text, &self.ground.settings())
    }

    /// How much lies on this device.
    ///
    /// # Errors
    /// When it cannot be counted now.
    pub async fn measure_storage(&self, _request: MeasureStorage) -> Result<Storage, Fault> {
        let config = &self.ground.config;
        let (data, cache) = (config.data_dir.clone(), config.cache_dir.clone());
        let measured = tokio::task::spawn_blocking(move || storage::measure(&data, &cache)).await;
        measured.map_err(|error| Fault::new(FaultCode::Storage, format!("measure_storage: {error}")))
    }

    /// Forgets what was read here: kept posts and pictures, what was searched for, and which servers a guest looked at. Log-ins,
    /// drafts and choices stay.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn forget_reading(&self, _request: ForgetReading) -> Result<(), Fault> {
        self.reading.forget().await?;
        self.finding.forget_all_searches().await?;
        self.writing.forget_reading();
        self.joining.forget_found();
        self.ground.media.forget().await;
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
        self.ground.browse(url.into()).await
    }
}
