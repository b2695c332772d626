//! The stopwatches, on this device only; choices as a file; how much lies here.

pub(crate) mod choices;
mod first_run;
pub(crate) mod quiet;
mod stopwatch;
pub(crate) mod storage;

use crate::api::Http;
use first_run::{FirstRun, Step};
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;
use stopwatch::Stopwatch;
use trente_contract::reading;
use trente_contract::settings::{Figure, Moment};
use trente_contract::{Fault, FaultCode};

/// Longer than an hour, in milliseconds, is no figure of a way that is meant to take half a minute.
const TOLD: u64 = 3_600_000;

pub(crate) struct Device {
    http: Http,
    stopwatch: Stopwatch,
    first_run: FirstRun,
}

impl Device {
    /// `started` is when this process began; `is_new` when nothing was on the device before.
    pub(crate) fn new(http: Http, data_dir: &Path, started: Instant, is_new: bool) -> Self {
        let began = http.now() - started.elapsed();
        Self {
            stopwatch: Stopwatch::new(started, data_dir),
            first_run: FirstRun::new(data_dir, is_new.then_some(began)),
            http,
        }
    }

    /// Notes a moment, away from the async threads.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(crate) async fn note(self: &Arc<Self>, moment: Moment) -> Result<(), Fault> {
        let (device, now) = (self.clone(), Instant::now());
        let noted = tokio::task::spawn_blocking(move || {
            if let Some(step) = Step::of(moment) {
                device.first_run.mark(step, device.http.now())?;
            }
            device.stopwatch.mark(moment, now)
        });
        match noted.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(Fault::new(FaultCode::Storage, format!("mark: {error}"))),
            Err(_) => Err(Fault::new(FaultCode::Storage, "mark: cut off")),
        }
    }

    /// The first account of this device that works, however it came.
    pub(crate) fn account_works(self: &Arc<Self>) {
        let (device, now) = (self.clone(), self.http.now());
        tokio::task::spawn_blocking(move || {
            if let Err(error) = device.first_run.mark(Step::Opened, now) {
                tracing::warn!(%error, "the stopwatch could not be kept");
            }
        });
    }

    /// What came once in a life of the app.
    pub(crate) fn once(&self) -> reading::Stopwatch {
        self.first_run.figures()
    }

    /// What the stopwatch showed: at the last start, and of the way to an account, which is gone once.
    pub(crate) fn figures(&self) -> Vec<Figure> {
        let once = self.once();
        // Whoever read for days before they joined was not held up by the app.
        let figure = |moment, ms: Option<u64>| {
            let ms = ms.filter(|ms| *ms < TOLD)?;
            Some(Figure { moment, ms: u32::try_from(ms).ok()? })
        };
        let mut figures = self.stopwatch.figures();
        figures.extend(figure(Moment::Submitted, once.submitted));
        figures.extend(figure(Moment::HomePosts, once.home));
        figures
    }
}
