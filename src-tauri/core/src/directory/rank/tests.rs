use super::*;
use crate::directory::luck::Luck;
use trente_contract::directory::Wishes;

fn seeker(languages: &[&str], topics: &[&str]) -> Seeker {
    let wishes = Wishes { topics: topics.iter().map(|topic| (*topic).to_owned()).collect(), ..Wishes::default() };
    Seeker::new(&wishes, languages, Some("europe"))
}

fn server(domain: &str, language: &str, weekly: u64) -> Listed {
    Listed {
        domain: domain.into(),
        version: "4.6".into(),
        languages: vec![language.into()],
        region: "europe".into(),
        categories: vec!["general".into()],
        total_users: weekly * 10,
        last_week_users: weekly,
        approval_required: false,
    }
}

fn directory(servers: Vec<Listed>) -> Directory {
    Directory { day: None, servers }
}

fn first(directory: &Directory, seeker: &Seeker, seed: u64) -> String {
    directory.servers[rank(directory, seeker, Luck(seed))[0].place].domain.clone()
}

/// How often of a thousand devices this server is the first.
fn times(directory: &Directory, seeker: &Seeker, domain: &str) -> usize {
    (0..1000).filter(|seed| first(directory, seeker, *seed) == domain).count()
}

#[test]
fn first_choice_speaks_every_language_of_the_directory() {
    let bundled = Directory::bundled();
    let languages: std::collections::BTreeSet<_> =
        bundled.servers.iter().flat_map(|server| &server.languages).collect();
    assert!(languages.len() > 30, "the snapshot has many languages");
    for language in languages {
        let seeker = seeker(&[language, "en"], &[]);
        let good = |server: &&Listed| {
            server.languages.contains(language) && server.last_week_users >= 100 && !merit::is_narrow(server, &seeker)
        };
        let good: Vec<_> = bundled.servers.iter().filter(good).collect();
        let opens_at_once = good.iter().any(|server| !server.approval_required);
        for seed in 0..20 {
            let best = &bundled.servers[rank(&bundled, &seeker, Luck(seed))[0].place];
            assert!(best.languages.contains(language), "{} was drawn for {language}", best.domain);
            if !good.is_empty() {
                assert!(good.contains(&best), "{}: one for everybody, for {language}", best.domain);
                let asks = best.approval_required;
                assert_eq!(asks, !opens_at_once, "{}: at once where that can be, for {language}", best.domain);
            }
        }
    }
}

#[test]
fn same_seed_same_order() {
    let bundled = Directory::bundled();
    let seeker = seeker(&["de"], &["tech"]);
    assert_eq!(rank(&bundled, &seeker, Luck(5)), rank(&bundled, &seeker, Luck(5)), "nothing but what is given decides");
    let firsts: std::collections::BTreeSet<_> = (0..50).map(|seed| first(&bundled, &seeker, seed)).collect();
    assert!(firsts.len() > 3, "other devices get others: {firsts:?}");
}

#[test]
fn shares_are_those_of_the_draw() {
    let bundled = Directory::bundled();
    let seeker = seeker(&["fr-CA"], &[]);
    let ranked = rank(&bundled, &seeker, Luck(1));
    let sum: f64 = ranked.iter().map(|ranked| ranked.share).sum();
    assert!((sum - 1.0).abs() < 1e-9, "shares are parts of one: {sum}");
    assert!(ranked.windows(2).all(|pair| pair[0].score >= pair[1].score), "best first");
    let piaille =
        ranked.iter().find(|ranked| bundled.servers[ranked.place].domain == "piaille.fr").expect("it is listed");
    let drawn = times(&bundled, &seeker, "piaille.fr");
    assert!((piaille.share * 1000.0 - drawn as f64).abs() < 60.0, "{drawn} of 1000 for a share of {}", piaille.share);
}

#[test]
fn second_language_is_said() {
    let directory = directory(vec![server("en.example", "en", 500)]);
    let seeker = seeker(&["fi", "en-GB"], &[]);
    let ranked = rank(&directory, &seeker, Luck(1));
    assert_eq!(ranked.len(), 1, "there is a server they can read");
    let due = Reason::Language { language: "en".into(), second: true };
    assert_eq!(reasons(&directory.servers[0], &seeker)[0], due, "people are told that it is not their first language");
}

#[test]
fn the_last_resort_is_none_of_their_languages() {
    let directory = directory(vec![server("en.example", "en", 500), server("fr.example", "fr", 500)]);
    for (languages, at, second) in [
        (&["ar"][..], 0, false),
        (&["ar", "fa", "hi"], 0, false),
        (&["ar", "en"], 0, true),
        (&["ar", "fr"], 1, true),
        (&["en", "ar"], 0, false),
        (&[], 0, false),
    ] {
        let told = &reasons(&directory.servers[at], &seeker(languages, &[]))[0];
        let language = directory.servers[at].languages[0].clone();
        assert_eq!(*told, Reason::Language { language, second }, "{languages:?}");
    }
    let none = reasons(&directory.servers[1], &seeker(&["ar"], &[]));
    assert!(
        !none.iter().any(|reason| matches!(reason, Reason::Language { .. })),
        "nothing is said of French: {none:?}"
    );
}

#[test]
fn somebody_without_any_server_in_their_language_still_gets_one() {
    let directory = directory(vec![server("fr.example", "fr", 5000), server("en.example", "en", 500)]);
    let seeker = seeker(&["hi"], &[]);
    assert_eq!(first(&directory, &seeker, 3), "en.example", "the language that most can make a little of");
    let nobody = Seeker::default();
    assert_eq!(rank(&directory, &nobody, Luck(3)).len(), 2, "without any language all are there");
}

#[test]
fn at_once_comes_before_approval_and_language_before_both() {
    let approving = Listed { approval_required: true, ..server("big.example", "fr", 9000) };
    let tiny = server("tiny.example", "fr", 99);
    let games = Listed { categories: vec!["games".into()], ..server("games.example", "fr", 9000) };
    let small = server("small.example", "fr", 100);
    let directory = directory(vec![server("en.example", "en", 9000), games, tiny, approving, small]);
    let seeker = seeker(&["fr", "en"], &[]);
    for seed in 0..50 {
        let order: Vec<_> = rank(&directory, &seeker, Luck(seed)).iter().map(|ranked| ranked.place).collect();
        let due = [4, 3, 2, 1, 0];
        assert_eq!(order, due, "at once, by approval, the very small, the narrow, then the second language");
    }
}

#[test]
fn topics_regions_sizes_and_versions_weigh() {
    let with = |change: fn(&mut Listed)| {
        let mut other = server("b.example", "fr", 1000);
        change(&mut other);
        let directory = directory(vec![server("a.example", "fr", 1000), other]);
        times(&directory, &seeker(&["fr"], &["art"]), "b.example")
    };
    assert!((450..550).contains(&with(|_| ())), "equals are drawn alike");
    assert!(with(|other| other.categories = vec!["art".into()]) > 950, "a topic that was tapped decides");
    assert_eq!(with(|other| other.categories = vec!["furry".into()]), 0, "one that was not is for those who tap it");
    assert!(with(|other| other.region = "asia".into()) < 400, "near is better");
    assert!(with(|other| other.last_week_users = 130) < 200, "small ones take few");
    assert_eq!(with(|other| other.last_week_users = 30), 0, "and the very small come after");
    assert!(with(|other| other.version = "3.5".into()) < 350, "old software is not well kept");
    let giant = with(|other| other.last_week_users = 300_000);
    assert!((600..970).contains(&giant), "the giant is not 300 times as likely: {giant}");
}

#[test]
fn adult_servers_are_for_adults_who_ask() {
    let adult = Listed { categories: vec!["adult".into()], ..server("adult.example", "fr", 1000) };
    let directory = directory(vec![adult]);
    let count = |topics: &[&str], age| rank(&directory, &Seeker { age, ..seeker(&["fr"], topics) }, Luck(1)).len();
    assert_eq!(count(&[], Some(30)), 0, "not for those who did not tap it");
    assert_eq!(count(&["adult"], Some(17)), 0, "not for the young");
    assert_eq!(count(&["adult"], Some(18)), 1, "for those who may and ask");
}

#[test]
fn reasons_are_facts() {
    let bundled = Directory::bundled();
    let seeker = seeker(&["fr", "en"], &["games", "books"]);
    for server in &bundled.servers {
        for reason in reasons(server, &seeker) {
            let holds = match &reason {
                Reason::Language { language, second } => {
                    server.languages.contains(language) && *second == (language != "fr")
                }
                Reason::Instant {} => !server.approval_required,
                Reason::Topic { topic } => server.categories.contains(topic) && seeker.topics.contains(topic),
                Reason::Region { region } => server.region == *region && region == "europe",
                Reason::People { weekly } => server.last_week_users == *weekly,
                Reason::Answered { .. } => false,
            };
            assert!(holds, "{reason:?} of {server:?}");
        }
    }
}
