//! `cargo xtask recommend`: which servers the app would recommend to somebody, and why.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use serde::Serialize;
use trente_contract::directory::{Reason, Role, Wishes};
use trente_core::directory::{
    Directory, Names,
    luck::Luck,
    preflight::Standing,
    rank::{Ranked, rank, reasons},
    roles::{self, Shown},
    seeker::Seeker,
};

use crate::{arguments::Arguments, directory, fault::Fault};

/// One server, as it is printed.
#[derive(Debug, Serialize)]
struct Line<'a> {
    domain: &'a str,
    /// Which of the three it is, when it is one of them, in a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    /// The same with what it is about, as the window gets it.
    #[serde(skip_serializing_if = "Option::is_none")]
    role_says: Option<Role>,
    /// The order goes by it: its step (a hundred points each), the logarithm of its weight, and luck.
    score: f64,
    reasons: Vec<Reason>,
    instant: bool,
    /// How likely it was to be the first, from 0 to 1.
    share: f64,
}

/// Prints the three that are shown, and the rest of the order, best first.
pub(crate) fn recommend(arguments: &[String]) -> Result<ExitCode, Fault> {
    let names = ["--languages", "--region", "--topics", "--age", "--seed", "--directory"];
    let mut arguments = Arguments::read(arguments, &names, &["--json"])?;
    let directory = match arguments.take("--directory") {
        Some(path) => Arc::new(directory::read(&PathBuf::from(path), Names::Local)?),
        None => Directory::bundled(),
    };
    let wishes = Wishes { language: None, topics: arguments.words("--topics"), age: arguments.number("--age")? };
    let seeker = Seeker::new(&wishes, &arguments.words("--languages"), arguments.take("--region").as_deref());
    let luck = Luck(arguments.number("--seed")?.unwrap_or_default());
    let mut ranked = rank(&directory, &seeker, luck);
    let standings: Vec<Standing> = ranked.iter().map(|ranked| Standing::unasked(ranked.traits)).collect();
    let three = roles::three(&standings, seeker.languages.len());
    let line = |ranked: &Ranked, role: Option<roles::Role>| {
        let server = &directory.servers[ranked.place];
        let rounded = |number: f64| (number * 1e6).round() / 1e6;
        let says = role.map(|role| roles::told(role, server, &seeker));
        Line {
            domain: &server.domain,
            role: says.as_ref().map(name),
            role_says: says,
            score: rounded(ranked.score),
            reasons: reasons(server, &seeker),
            instant: !server.approval_required,
            share: rounded(ranked.share),
        }
    };
    let mut lines: Vec<Line<'_>> =
        three.iter().map(|Shown { place, role }| line(&ranked[*place], Some(*role))).collect();
    let mut place = 0;
    ranked.retain(|_| {
        place += 1;
        three.iter().all(|shown| shown.place != place - 1)
    });
    lines.extend(ranked.iter().map(|ranked| line(ranked, None)));
    if arguments.is_set("--json") {
        println!("{}", serde_json::to_string_pretty(&lines).expect("texts and numbers have a JSON form"));
    } else {
        println!("{:>9}  {:>7}  {:<8}  {:<32} why", "score", "share", "role", "server");
        for Line { domain, role, score, reasons, share, .. } in &lines {
            let why: Vec<String> = reasons.iter().map(word).collect();
            let role = role.unwrap_or_default();
            println!("{score:>9.3}  {:>6.2}%  {role:<8}  {domain:<32} {}", share * 100.0, why.join(", "));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn name(role: &Role) -> &'static str {
    match role {
        Role::Best {} => "best",
        Role::Instant {} => "instant",
        Role::Topic { .. } => "topic",
        Role::Region { .. } => "region",
        Role::Big { .. } => "big",
        Role::Quiet {} => "quiet",
        Role::Larger {} => "larger",
        Role::Smaller {} => "smaller",
        Role::Language { .. } => "language",
        Role::Alike {} => "alike",
    }
}

fn word(reason: &Reason) -> String {
    match reason {
        Reason::Language { language, second: false } => language.clone(),
        Reason::Language { language, second: true } => format!("{language} (not the first language)"),
        Reason::Instant {} => "opens at once".to_owned(),
        Reason::Topic { topic } => topic.clone(),
        Reason::Region { region } => region.clone(),
        Reason::People { weekly } => format!("{weekly} people this week"),
        Reason::Answered { millis } => format!("answers in {millis} ms"),
    }
}
