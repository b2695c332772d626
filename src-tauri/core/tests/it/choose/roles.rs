//! Every recommendation keeps to what a friend would say: over the directory that comes with the app, and over made-up ones.

use super::rules::Advice;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use trente_contract::directory::{Obstacle, Role};
use trente_core::directory::luck::Luck;
use trente_core::directory::preflight::{Outcome, Standing, State, Told};
use trente_core::directory::rank::{Candidate, best, candidates};
use trente_core::directory::roles::{three, told};
use trente_core::directory::seeker::Seeker;
use trente_core::directory::{Directory, Listed, Names};

const SEEDS: u64 = 20;

fn seeker(languages: &[&str], region: Option<&str>, topics: &[&str], age: Option<u8>) -> Seeker {
    Seeker {
        languages: languages.iter().map(|language| (*language).to_owned()).collect(),
        region: region.map(str::to_owned),
        topics: topics.iter().map(|topic| (*topic).to_owned()).collect(),
        age,
    }
}

/// The three of a draw, before anybody is asked.
fn drawn<'a>(directory: &'a Directory, seeker: &Seeker, of: &[Candidate], seed: u64) -> Vec<(&'a Listed, Role)> {
    let order = best(of, Luck(seed), of.len());
    let standings: Vec<Standing> = order.iter().map(|(_, one)| Standing::unasked(one.traits)).collect();
    let part = |place: usize, role| {
        let server = &directory.servers[order[place].1.place];
        (server, told(role, server, seeker))
    };
    three(&standings, seeker.languages.len()).into_iter().map(|shown| part(shown.place, shown.role)).collect()
}

/// Looks at what somebody is told with each seed.
fn each(directory: &Directory, seeker: &Seeker, mut look: impl FnMut(&[(&Listed, Role)])) {
    let of = candidates(directory, seeker);
    let takers: Vec<&Listed> = of.iter().map(|one| &directory.servers[one.place]).collect();
    for seed in 0..SEEDS {
        let three = drawn(directory, seeker, &of, seed);
        let advice = Advice { seeker, three: &three, takers: &takers };
        if let Some(broken) = advice.broken() {
            panic!("{seeker:?}, seed {seed}: {broken}: {three:#?}");
        }
        look(&three);
    }
}

/// Half of the languages of the directory, alone and with English behind them, everywhere and for every topic.
fn everybody(half: usize) {
    let bundled = Directory::bundled();
    let words = |of: fn(&Listed) -> &[String]| -> BTreeSet<&str> {
        bundled.servers.iter().flat_map(of).map(String::as_str).filter(|word| !word.is_empty()).collect()
    };
    let languages = words(|server| &server.languages);
    let regions = words(|server| std::slice::from_ref(&server.region));
    let topics = words(|server| &server.categories);
    assert!(languages.len() > 30 && regions.len() == 6 && topics.len() > 15, "it is the whole directory");
    let (mut looked, mut alike) = (0, 0);
    for language in languages.into_iter().skip(half).step_by(2) {
        let pairs: &[&[&str]] = if language == "en" { &[&["en"]] } else { &[&[language], &[language, "en"]] };
        for languages in pairs {
            for region in regions.iter().copied().map(Some).chain([None]) {
                // What no server is about yet stands near what some are.
                for topic in topics.iter().copied().map(Some).chain([None, Some("science"), Some("photography")]) {
                    let tapped: Vec<&str> = topic.into_iter().collect();
                    let ages: &[Option<u8>] = if topic.is_none() { &[None, Some(15), Some(40)] } else { &[Some(15)] };
                    for age in ages {
                        each(&bundled, &seeker(languages, region, &tapped, *age), |three| {
                            looked += 1;
                            alike += usize::from(three.iter().any(|(_, role)| *role == Role::Alike {}));
                        });
                    }
                }
            }
        }
    }
    assert!(looked > 50_000, "it is everybody: {looked}");
    assert!(2 * alike < looked, "of most something is said that tells them apart: not of {alike} of {looked}");
}

#[test]
fn every_recommendation_is_one_that_a_friend_would_make() {
    everybody(0);
}

#[test]
fn every_recommendation_in_the_other_languages_is_too() {
    everybody(1);
}

/// Which servers come first, and which stand among the three, by how many seeds.
fn seen(seeker: &Seeker) -> (BTreeMap<String, usize>, BTreeMap<String, usize>) {
    let (mut first, mut among) = (BTreeMap::new(), BTreeMap::new());
    each(&Directory::bundled(), seeker, |three| {
        *first.entry(three[0].0.domain.clone()).or_default() += 1;
        for (server, _) in three {
            *among.entry(server.domain.clone()).or_default() += 1;
        }
    });
    (first, among)
}

#[test]
fn newcomers_that_were_badly_advised_once_are_no_longer() {
    let (first, among) = seen(&seeker(&["ja"], Some("asia"), &[], None));
    assert!(first.contains_key("mstdn.jp") && !first.contains_key("ani.work"), "the large one for all: {first:?}");
    let at_once = ["ani.work", "mikumikudance.cloud"].map(|domain| among.get(domain).copied().unwrap_or_default());
    assert_eq!(at_once.iter().sum::<usize>(), SEEDS as usize, "and one of the two that open at once: {among:?}");

    let (first, _) = seen(&seeker(&["en"], Some("north_america"), &[], None));
    assert!(!first.contains_key("urusai.social") && !first.contains_key("ani.work"), "no games: {first:?}");
    assert!(first.len() > 4, "different people are told different servers: {first:?}");

    let (_, among) = seen(&seeker(&["en"], Some("oceania"), &[], None));
    assert_eq!(among.get("mastodon.au"), Some(&20), "Australians see theirs: {among:?}");

    for topic in ["activism", "music"] {
        let bundled = Directory::bundled();
        each(&bundled, &seeker(&["fr", "en"], Some("europe"), &[topic], None), |three| {
            let on_topic = three.iter().find(|(server, _)| server.categories.iter().any(|one| one == topic));
            let (_, role) = on_topic.expect("one of three is on the topic");
            assert_eq!(*role, Role::Topic { topic: topic.to_owned() }, "and that is said");
            assert!(three[0].0.languages.contains(&"fr".to_owned()), "the first is in their first language");
        });
    }
    let (_, among) = seen(&seeker(&["en"], Some("europe"), &["science"], None));
    let bundled = Directory::bundled();
    let academia = |domain: &String| {
        let of = bundled.servers.iter().find(|server| server.domain == *domain);
        of.is_some_and(|server| server.categories.iter().any(|one| one == "academia" || one == "tech"))
    };
    assert!(among.keys().any(academia), "science is near: {among:?}");
}

#[test]
fn what_a_directory_of_next_year_adds_is_kept_and_does_no_harm() {
    let text = r#"[
        { "domain": "a.example", "languages": ["fr"], "categories": ["general", "knitting"], "last_week_users": 300,
          "approval_required": false, "rules": [{ "id": 1 }], "tier": { "gold": true } },
        { "domain": "b.example", "languages": ["fr"], "categories": ["knitting"], "last_week_users": 9000,
          "region": "antarctica", "approval_required": false, "categories_v2": ["x"] },
        { "domain": "c.example", "languages": ["fr"], "categories": { "new": "shape" }, "last_week_users": 400,
          "approval_required": { "kind": "manual" } }
    ]"#;
    let directory = Directory::read(text.as_bytes(), Names::Public).expect("what is known of it is read");
    assert_eq!(directory.servers.len(), 3, "none is lost for what is not known");
    assert_eq!(directory.topics(), ["knitting"], "a topic of which nothing is known can be tapped");
    each(&directory, &seeker(&["fr"], Some("europe"), &[], None), |three| {
        assert_eq!(three[0].0.domain, "a.example", "the one that is also general");
    });
    each(&directory, &seeker(&["fr"], Some("antarctica"), &["knitting"], None), |three| {
        assert!(three[0].0.categories.contains(&"knitting".to_owned()), "as any other topic");
    });
    let nothing_known =
        r#"[{ "domain": "a.example", "categories": ["x"] }, { "domain": "b.example", "categories": ["y"] }]"#;
    let directory = Directory::read(nothing_known.as_bytes(), Names::Public).expect("domains are enough");
    each(&directory, &seeker(&["fr"], None, &[], None), |three| {
        assert_eq!(three.len(), 2, "they are named all the same")
    });
}

fn made_up() -> impl Strategy<Value = Listed> {
    let languages = prop::collection::vec(prop::sample::select(vec!["fr", "en", "ja", "de"]), 1..3);
    let regions = prop::sample::select(vec!["europe", "asia", "oceania", ""]);
    let topics = vec!["general", "regional", "art", "music", "academia", "unheard_of", "adult"];
    let categories = prop::collection::vec(prop::sample::select(topics), 0..3);
    let people = prop_oneof![0..120u64, 100..3000u64, 1000..400_000u64, Just(u64::MAX)];
    (languages, regions, categories, people, any::<bool>(), any::<u32>()).prop_map(
        |(languages, region, categories, last_week_users, approval_required, name)| Listed {
            domain: format!("s{name}.example"),
            languages: languages.into_iter().map(str::to_owned).collect(),
            region: region.to_owned(),
            categories: categories.into_iter().map(str::to_owned).collect(),
            last_week_users,
            approval_required,
            ..Listed::default()
        },
    )
}

fn answer() -> impl Strategy<Value = Option<Outcome>> {
    let told = (any::<bool>(), any::<bool>(), prop::option::of(10..30u8));
    let told = told.prop_map(|(open, approval, min_age)| Told { open, approval, min_age, limited: false });
    prop_oneof![
        Just(None),
        told.prop_map(|told| Some(Outcome::Told(told))),
        Just(Some(Outcome::Told(Told { open: true, ..Told::default() }))),
        prop::sample::select(vec![Outcome::Late, Outcome::Busy, Outcome::Down, Outcome::NoNetwork]).prop_map(Some),
    ]
}

fn anybody() -> impl Strategy<Value = Seeker> {
    let languages =
        prop::sample::select(vec![vec!["fr"], vec!["en"], vec!["fr", "en"], vec!["ja", "de", "en"], vec!["hi"]]);
    let region = prop::option::of(prop::sample::select(vec!["europe", "asia", "oceania", "africa"]));
    let topics = prop::sample::subsequence(vec!["art", "music", "science", "adult", "unheard_of"], 0..3);
    (languages, region, topics, prop::option::of(10..40u8))
        .prop_map(|(languages, region, topics, age)| seeker(&languages, region, &topics, age))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(4000) })]

    #[test]
    fn whatever_servers_answer_the_three_keep_the_rules(
        servers in prop::collection::vec((made_up(), answer()), 1..14),
        seeker in anybody(),
        seed in any::<u64>(),
    ) {
        let answers: Vec<_> = servers.iter().map(|(_, answer)| *answer).collect();
        let directory = Directory { day: None, servers: servers.into_iter().map(|(server, _)| server).collect() };
        let of = candidates(&directory, &seeker);
        let order = best(&of, Luck(seed), of.len());
        let mut standings: Vec<Standing> = order.iter().map(|(_, one)| Standing::unasked(one.traits)).collect();
        for (standing, (_, one)) in standings.iter_mut().zip(&order) {
            if let Some(answer) = answers[one.place] {
                standing.learn(answer, seeker.age);
            }
        }
        // What is true of each now: what it said itself stands before what the directory said.
        let now: Vec<Listed> = order.iter().zip(&standings).map(|((_, one), standing)| {
            let approval_required = standing.traits.step.approves();
            Listed { approval_required, ..directory.servers[one.place].clone() }
        }).collect();
        let takes = |standing: &Standing| {
            !matches!(standing.state, State::Fallen(why) if !matches!(why, Obstacle::Slow | Obstacle::Approval))
        };
        let takers: Vec<&Listed> = now.iter().zip(&standings).filter(|(_, one)| takes(one)).map(|(one, _)| one).collect();
        let shown = three(&standings, seeker.languages.len());
        prop_assert!(shown.iter().all(|shown| takes(&standings[shown.place])), "only who takes people is shown");
        let parts: Vec<_> = shown.iter().map(|shown| {
            let server = &now[shown.place];
            (server, told(shown.role, server, &seeker))
        }).collect();
        if !parts.is_empty() || !takers.is_empty() {
            let broken = Advice { seeker: &seeker, three: &parts, takers: &takers }.broken();
            prop_assert_eq!(broken, None, "{:#?}", parts);
        }
    }
}
