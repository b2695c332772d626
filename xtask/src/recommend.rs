//! `cargo xtask recommend`: which servers the app would recommend to somebody, and why.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use serde::Serialize;
use trente_contract::directory::{Reason, Wishes};
use trente_core::directory::{
    Directory, Names,
    luck::Luck,
    rank::{rank, reasons},
    seeker::Seeker,
};

use crate::{arguments::Arguments, directory, fault::Fault};

/// One server, as it is printed.
#[derive(Debug, Serialize)]
struct Line<'a> {
    domain: &'a str,
    /// The order goes by it: its step (a hundred points each), the logarithm of its weight, and luck.
    score: f64,
    reasons: Vec<Reason>,
    instant: bool,
    /// How likely it was to be the first, from 0 to 1.
    share: f64,
}

/// Prints the whole order, best first.
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
    let lines: Vec<Line<'_>> = rank(&directory, &seeker, luck)
        .into_iter()
        .map(|ranked| {
            let server = &directory.servers[ranked.place];
            let rounded = |number: f64| (number * 1e6).round() / 1e6;
            Line {
                domain: &server.domain,
                score: rounded(ranked.score),
                reasons: reasons(server, &seeker),
                instant: !server.approval_required,
                share: rounded(ranked.share),
            }
        })
        .collect();
    if arguments.is_set("--json") {
        println!("{}", serde_json::to_string_pretty(&lines).expect("texts and numbers have a JSON form"));
    } else {
        println!("{:>9}  {:>7}  {:<32} why", "score", "share", "server");
        for Line { domain, score, reasons, share, .. } in &lines {
            let why: Vec<String> = reasons.iter().map(word).collect();
            println!("{score:>9.3}  {:>6.2}%  {domain:<32} {}", share * 100.0, why.join(", "));
        }
    }
    Ok(ExitCode::SUCCESS)
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
