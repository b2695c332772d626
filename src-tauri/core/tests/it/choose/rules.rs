//! What a friend would keep to who names three servers, told from the facts alone.

use trente_contract::directory::Role;
use trente_core::directory::Listed;
use trente_core::directory::seeker::Seeker;

/// Three servers and their parts, and everybody else that takes people.
pub(crate) struct Advice<'a> {
    pub(crate) seeker: &'a Seeker,
    pub(crate) three: &'a [(&'a Listed, Role)],
    /// With the three.
    pub(crate) takers: &'a [&'a Listed],
}

impl Advice<'_> {
    /// The first rule that is broken; none when a friend could have said it.
    pub(crate) fn broken(&self) -> Option<String> {
        let rules = [
            self.count(),
            self.first_speaks(),
            self.first_is_broad(),
            self.first_is_not_tiny(),
            self.one_opens_at_once(),
            self.one_is_on_the_topic(),
            self.one_is_near(),
            self.parts_are_true(),
        ];
        rules.into_iter().flatten().next()
    }

    fn best(&self) -> &Listed {
        self.three[0].0
    }

    fn any(&self, fits: impl Fn(&Listed) -> bool) -> bool {
        self.three.iter().any(|(server, _)| fits(server))
    }

    /// The number of the server's language among the person's.
    fn language(&self, server: &Listed) -> usize {
        let speaks = |language: &str| server.languages.iter().any(|spoken| spoken == language);
        let own = self.seeker.languages.iter().position(|language| speaks(language));
        own.unwrap_or(self.seeker.languages.len() + usize::from(!speaks("en")))
    }

    fn is_own(&self, server: &Listed) -> bool {
        self.language(server) < self.seeker.languages.len().max(1)
    }

    fn is_broad(server: &Listed) -> bool {
        server.categories.is_empty() || server.categories.iter().any(|one| one == "general" || one == "regional")
    }

    fn is_wanted(&self, server: &Listed) -> bool {
        server.categories.iter().any(|topic| self.seeker.topics.contains(topic))
    }

    fn is_there(&self, server: &Listed) -> bool {
        self.seeker.region.as_ref() == Some(&server.region)
    }

    /// Servers of the best one's language.
    fn like_the_best(&self) -> impl Iterator<Item = &Listed> {
        let language = self.language(self.best());
        self.takers.iter().copied().filter(move |server| self.language(server) == language)
    }

    fn count(&self) -> Option<String> {
        let due = self.takers.len().min(3);
        (self.three.len() != due).then(|| format!("{} instead of {due}", self.three.len()))
    }

    fn first_speaks(&self) -> Option<String> {
        let least = self.takers.iter().map(|server| self.language(server)).min();
        (Some(self.language(self.best())) != least).then(|| "a better language is there".to_owned())
    }

    fn first_is_broad(&self) -> Option<String> {
        if Self::is_broad(self.best()) || self.is_wanted(self.best()) {
            return None;
        }
        let broad = self.like_the_best().find(|server| Self::is_broad(server))?;
        Some(format!("nobody asked for {:?}, and {} takes people", self.best().categories, broad.domain))
    }

    fn first_is_not_tiny(&self) -> Option<String> {
        let fits = |server: &Listed| Self::is_broad(server) || self.is_wanted(server);
        // Whoever is about something that nobody asked for is not the first for its size.
        let may_be_first = |server: &&Listed| fits(server) || !fits(self.best());
        let larger = self.like_the_best().filter(may_be_first).find(|server| server.last_week_users >= 100);
        let is_tiny = self.best().last_week_users < 100;
        larger.filter(|_| is_tiny).map(|larger| format!("{} has more people", larger.domain))
    }

    fn one_opens_at_once(&self) -> Option<String> {
        let opens = self.takers.iter().find(|server| self.is_own(server) && !server.approval_required)?;
        let had = self.any(|server| !server.approval_required && self.is_own(server));
        (!had).then(|| format!("{} opens at once", opens.domain))
    }

    /// Of one topic that was tapped a server is always there, of more where there is room.
    fn one_is_on_the_topic(&self) -> Option<String> {
        let wanted = self.takers.iter().find(|server| self.is_own(server) && self.is_wanted(server))?;
        (!self.any(|server| self.is_wanted(server))).then(|| format!("{} is on the topic", wanted.domain))
    }

    /// One is in their part of the world, unless both others are needed for what was asked for.
    fn one_is_near(&self) -> Option<String> {
        let there = self.takers.iter().find(|server| self.is_own(server) && self.is_there(server))?;
        let needed = |role: &Role| matches!(role, Role::Instant {} | Role::Topic { .. });
        let full = self.three.len() == 3 && self.three[1..].iter().all(|(_, role)| needed(role));
        (!full && !self.any(|server| self.is_there(server))).then(|| format!("{} is near", there.domain))
    }

    fn parts_are_true(&self) -> Option<String> {
        let (best, mut seen) = (self.best(), Vec::new());
        for (place, (server, role)) in self.three.iter().enumerate() {
            let (people, most) = (server.last_week_users, best.last_week_users);
            let is_true = match role {
                Role::Best {} => place == 0,
                Role::Instant {} => best.approval_required && !server.approval_required,
                Role::Topic { topic } => server.categories.contains(topic) && !best.categories.contains(topic),
                Role::Region { region } => self.is_there(server) && server.region == *region && best.region != *region,
                Role::Big { language } => server.languages.contains(language) && people >= 1000,
                Role::Quiet {} => people <= 500 && people < most,
                Role::Larger {} => people > most,
                Role::Smaller {} => people < most,
                Role::Language { language, second } => {
                    server.languages.contains(language)
                        && *second == (self.seeker.languages[1..].contains(language))
                        && self.language(server) != self.language(best)
                }
                Role::Alike {} => true,
            };
            if !is_true || (place > 0) == (*role == Role::Best {}) {
                return Some(format!("{} is not {role:?} beside {}", server.domain, best.domain));
            }
            if seen.contains(&role) && *role != (Role::Alike {}) && !matches!(role, Role::Language { .. }) {
                return Some(format!("two are {role:?}"));
            }
            seen.push(role);
        }
        None
    }
}
