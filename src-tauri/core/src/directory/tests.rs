use super::*;

#[test]
fn bundled_file_reads_back_as_it_is_written() {
    let bundled = Directory::bundled();
    assert!(bundled.servers.len() > 300, "it has the servers of the snapshot");
    assert_eq!(bundled.day.as_deref(), Some("2026-07-22"), "it tells its day");
    assert_eq!(bundled.write(), include_str!("bundled.json"), "only cargo xtask directory writes it");
}

#[test]
fn typed_beginnings_are_completed() {
    let bundled = Directory::bundled();
    let names = |typed: &str| bundled.complete(typed, 6).into_iter().map(|known| known.domain).collect::<Vec<_>>();
    assert_eq!(names("piai"), ["piaille.fr"], "a beginning");
    assert_eq!(names("https://@lea@Piai"), ["piaille.fr"], "whatever stands before the domain");
    assert_eq!(names("mastodon.s").first().map(String::as_str), Some("mastodon.social"), "the largest first");
    assert_eq!(names("vivaldi"), ["social.vivaldi.net"], "a later part of the name");
    assert_eq!(names(""), Vec::<String>::new(), "nothing typed, nothing to complete");
    assert_eq!(names("mastodon").len(), 6, "no more than there is room for");
}
