//! How long ranking takes: `cargo bench -p trente-core --bench rank`.

use divan::{Bencher, black_box};
use trente_contract::directory::Wishes;
use trente_core::directory::luck::Luck;
use trente_core::directory::rank::rank;
use trente_core::directory::seeker::Seeker;
use trente_core::directory::{Directory, Listed};

fn main() {
    divan::main();
}

/// The bundled servers, again and again under other names.
fn directory(servers: usize) -> Directory {
    let bundled = Directory::bundled();
    let named =
        |(number, server): (usize, &Listed)| Listed { domain: format!("{number}.{}", server.domain), ..server.clone() };
    Directory { day: None, servers: bundled.servers.iter().cycle().take(servers).enumerate().map(named).collect() }
}

/// All servers in order, for somebody with two languages, a region and two topics.
#[divan::bench(args = [336, 10_000])]
fn ranking(bencher: Bencher<'_, '_>, servers: usize) {
    let directory = directory(servers);
    let wishes = Wishes { topics: vec!["art".into(), "books".into()], ..Wishes::default() };
    let seeker = Seeker::new(&wishes, &["fr-CA", "en"], Some("europe"));
    bencher.bench(|| rank(black_box(&directory), black_box(&seeker), Luck(1)));
}
