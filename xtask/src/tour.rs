//! `cargo xtask tour`: the real window, driven from its start to a first post, with pictures and figures.
//!
//! Everything happens out of sight and against a server in this process. `target/tour/` holds numbered pictures and
//! `report.json`; it stands in the clone wherever cargo puts its builds, so that it is found.

use std::{path::Path, process::ExitCode};

use trente_test_support::{
    StrictServer,
    harness::{App, Desk, Scheme},
};

use crate::{console, fault::Fault, repo::Repo, run, setup::packages};

mod album;
mod journeys;
mod measure;
mod report;

use album::Album;
use report::Report;

/// One look of the window: name in the pictures' file names, inner size, scheme.
type Look = (&'static str, (u32, u32), Scheme);

/// The first is the one whose journeys are reported: it is what most people have in their hand.
const LOOKS: [Look; 4] = [
    ("phone-light", (390, 844), Scheme::Light),
    ("phone-dark", (390, 844), Scheme::Dark),
    ("desktop-light", (1280, 800), Scheme::Light),
    ("desktop-dark", (1280, 800), Scheme::Dark),
];

/// Builds the product and takes it round.
pub(crate) fn tour(repo: &Repo) -> Result<ExitCode, Fault> {
    packages::require(packages::DRIVER)?;
    let built = run::build(repo, true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Fault::file("tokio"))?;
    let report = runtime.block_on(go_round(repo, &built))?;
    print!("{report}");
    Ok(if report.dead_ends() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn go_round(repo: &Repo, built: &run::Built) -> Result<Report, Fault> {
    let folder = repo.path("target/tour");
    let mut album = Album::begin(&folder)?;
    let desk = Desk::set_up().await?;
    console::step("tour: measuring five cold starts");
    let mut report = Report { figures: measure::measure(&desk, built).await?, journeys: Default::default() };
    for (name, size, scheme) in LOOKS {
        console::step(format!("tour: {name}"));
        // A server of its own for each look, so that no look shows what another one posted.
        let server = StrictServer::start();
        let app = app(&built.program, &server).size(size.0, size.1).scheme(scheme);
        let journeys = journeys::go(&desk, &app, &server, &mut album.named(name)).await?;
        if report.journeys.is_empty() {
            report.journeys = journeys;
        }
    }
    report.write(&folder.join("report.json"))?;
    console::step(format!("tour: {} pictures and report.json in {}", album.count(), folder.display()));
    Ok(report)
}

fn app(program: &Path, server: &StrictServer) -> App {
    App::new(program, server.url())
}
