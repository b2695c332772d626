//! What other apps do: a fixed server or a blind choice, one request, and an alert when it is refused.

use trente_core::directory::Directory;

use super::{
    crowd::{self, Dice},
    servers::Reply,
    tally::{Figures, Tally},
    world::World,
};

/// Where everyone goes by default.
const THE_ONE: &str = "mastodon.social";

/// How a baseline chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Choice {
    /// mastodon.social; the largest where a directory does not have it.
    One,
    /// Any that opens at once, each as likely.
    Uniform,
}

pub(super) fn run(world: &World, choice: Choice) -> Figures {
    let mut servers = world.servers();
    let mut tally = Tally::new(world.newcomers());
    let candidates = candidates(&world.directory, choice);
    for now in 0..world.end {
        for number in world.arrivals(now) {
            let early = world.is_early(now);
            tally.came(early);
            let mut dice = Dice::new(world.seed, *number, 300);
            let place = (dice.roll() * candidates.len() as f64) as usize;
            let Some(server) = candidates.get(place).copied() else {
                tally.dead_end();
                continue;
            };
            let own = crowd::seeker(world.kind(*number)).languages.swap_remove(0);
            let room = world.speakers(&own).iter().any(|place| servers[*place].has_room(now));
            match servers[server].join(now) {
                Reply::Taken => {
                    tally.taken(1, room, world.speakers(&own).contains(&server));
                    tally.account(1, early);
                }
                // Nothing tells them, or tries again.
                Reply::Pending | Reply::Refused => tally.dead_end(),
            }
        }
    }
    tally.figures(world, &servers)
}

fn candidates(directory: &Directory, choice: Choice) -> Vec<usize> {
    let open = directory.servers.iter().enumerate().filter(|(_, server)| !server.approval_required);
    match choice {
        Choice::Uniform => open.map(|(place, _)| place).collect(),
        Choice::One => {
            let the_one = open.max_by_key(|(_, server)| (server.domain == THE_ONE, server.last_week_users));
            the_one.map(|(place, _)| place).into_iter().collect()
        }
    }
}
