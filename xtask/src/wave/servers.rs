//! Servers under a crowd, as a model: what each takes in a day, and what it says when it is asked.

use trente_core::directory::{
    Directory, Listed,
    luck::{key_of, mixed},
    preflight::{Outcome, Told},
};

use super::crowd::DAY;

/// A server takes at least so many a day.
const LEAST: f64 = 500.0;
/// And else so many for each person of the week before.
const GROWTH: f64 = 2.0;
/// From this part of a day's fill on it answers slowly.
const SLOW: f64 = 0.8;
/// What being asked weighs beside taking somebody in: two reads that servers answer from their cache, beside mails, keys, a
/// Home and all the reading that a new person begins with.
const ASKED: f64 = 0.01;
/// A full server that now approves takes so many more requests, for the next day.
const QUEUE: f64 = 0.1;

/// What a full server does until the next day; which one is a matter of its name and the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum WhenFull {
    Refuses,
    Closes,
    Approves,
}

/// What became of a request for an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    /// An account.
    Taken,
    /// A person will look at it.
    Pending,
    /// 429, or closed since it was asked.
    Refused,
}

/// One server.
#[derive(Clone, Debug)]
pub(super) struct Server {
    pub(super) weekly: u64,
    pub(super) approval: bool,
    key: u64,
    most: f64,
    day: u32,
    fill: f64,
    /// People who were taken in, in all.
    pub(super) people: u32,
}

impl Server {
    fn new(listed: &Listed) -> Self {
        Self {
            weekly: listed.last_week_users,
            approval: listed.approval_required,
            key: key_of(&listed.domain),
            most: LEAST.max(GROWTH * listed.last_week_users as f64),
            day: 0,
            fill: 0.0,
            people: 0,
        }
    }

    /// What it says when it is asked how it takes newcomers.
    pub(super) fn asked(&mut self, now: u32) -> Outcome {
        self.turn(now);
        self.fill += ASKED;
        let told = Told { open: true, approval: self.approval, ..Told::default() };
        if self.fill < SLOW * self.most {
            return Outcome::Told(told);
        }
        if self.fill < self.most {
            return Outcome::Late;
        }
        match self.when_full() {
            WhenFull::Refuses => Outcome::Busy,
            WhenFull::Closes => Outcome::Told(Told { open: false, ..told }),
            WhenFull::Approves if self.may_queue() => Outcome::Told(Told { approval: true, ..told }),
            WhenFull::Approves => Outcome::Busy,
        }
    }

    /// Somebody asks for an account.
    pub(super) fn join(&mut self, now: u32) -> Reply {
        self.turn(now);
        let is_full = self.fill >= self.most;
        if is_full && (self.when_full() != WhenFull::Approves || !self.may_queue()) {
            return Reply::Refused;
        }
        self.fill += 1.0;
        if self.approval || is_full {
            return Reply::Pending;
        }
        self.people += 1;
        Reply::Taken
    }

    /// A person looked at a request and let somebody in.
    pub(super) fn approve(&mut self, now: u32) {
        self.turn(now);
        self.people += 1;
        if !self.approval {
            // It counted for the day before, which was full.
            self.fill += 1.0;
        }
    }

    /// True when somebody who asks now is taken, at once or after approval.
    pub(super) fn has_room(&mut self, now: u32) -> bool {
        self.turn(now);
        self.fill < self.most
    }

    /// How many people came for each that was there.
    pub(super) fn load(&self) -> f64 {
        f64::from(self.people) / (self.weekly.max(1) as f64)
    }

    fn turn(&mut self, now: u32) {
        let day = now / DAY;
        if day != self.day {
            self.day = day;
            self.fill = 0.0;
        }
    }

    fn may_queue(&self) -> bool {
        self.fill < (1.0 + QUEUE) * self.most
    }

    fn when_full(&self) -> WhenFull {
        match mixed(self.key ^ u64::from(self.day)) % 10 {
            0..6 => WhenFull::Refuses,
            6..8 => WhenFull::Closes,
            _ => WhenFull::Approves,
        }
    }
}

/// All servers of a directory, in its order, before the crowd comes.
pub(super) fn all(directory: &Directory) -> Vec<Server> {
    directory.servers.iter().map(Server::new).collect()
}
