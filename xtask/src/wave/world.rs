//! What all ways of choosing share: the same people at the same moments, at servers that begin alike.

use std::sync::Arc;

use trente_core::directory::Directory;

use super::{
    crowd::{self, DAY, Kind},
    servers::{self, Server},
};

/// The crowd in the order in which it comes.
pub(super) struct World {
    pub(super) directory: Arc<Directory>,
    pub(super) seed: u64,
    pub(super) end: u32,
    /// Numbers of newcomers by the second at which they come.
    arrivals: Vec<u32>,
    /// Where each second begins in `arrivals`.
    seconds: Vec<u32>,
    kinds: Vec<u32>,
    /// For each language, the servers that speak it.
    speakers: Vec<(String, Vec<usize>)>,
}

impl World {
    pub(super) fn new(directory: Arc<Directory>, newcomers: u32, days: u32, seed: u64) -> Self {
        let end = days * DAY;
        let people: Vec<(Kind, u32)> = (0..newcomers).map(|number| crowd::newcomer(seed, number, days)).collect();
        let mut seconds = vec![0u32; end as usize + 1];
        for (_, at) in &people {
            seconds[*at as usize + 1] += 1;
        }
        for second in 1..seconds.len() {
            seconds[second] += seconds[second - 1];
        }
        let mut free = seconds.clone();
        let mut arrivals = vec![0u32; people.len()];
        for (number, (_, at)) in (0u32..).zip(&people) {
            let place = &mut free[*at as usize];
            arrivals[*place as usize] = number;
            *place += 1;
        }
        let kinds =
            people.iter().map(|(kind, _)| u32::try_from(*kind).expect("there are some thousand kinds")).collect();
        let mut speakers: Vec<(String, Vec<usize>)> = Vec::new();
        for (place, server) in directory.servers.iter().enumerate() {
            for language in &server.languages {
                match speakers.iter_mut().find(|(known, _)| known == language) {
                    Some((_, places)) => places.push(place),
                    None => speakers.push((language.clone(), vec![place])),
                }
            }
        }
        Self { directory, seed, end, arrivals, seconds, kinds, speakers }
    }

    pub(super) fn newcomers(&self) -> u32 {
        u32::try_from(self.arrivals.len()).expect("they were counted in 32 bits")
    }

    /// Whether there is a day or more from this second to the end.
    pub(super) fn is_early(&self, second: u32) -> bool {
        second + DAY <= self.end
    }

    /// Who comes at this second.
    pub(super) fn arrivals(&self, second: u32) -> &[u32] {
        let second = second as usize;
        &self.arrivals[self.seconds[second] as usize..self.seconds[second + 1] as usize]
    }

    pub(super) fn kind(&self, newcomer: u32) -> Kind {
        self.kinds[newcomer as usize] as usize
    }

    pub(super) fn servers(&self) -> Vec<Server> {
        servers::all(&self.directory)
    }

    /// Places of the servers that speak a language.
    pub(super) fn speakers(&self, language: &str) -> &[usize] {
        self.speakers.iter().find(|(known, _)| known == language).map_or(&[], |(_, places)| places)
    }
}
