//! Rows as files: Mastodon's own forms where it has one, so that its import page takes them, too.

use super::rows::{FilterRow, Row};
use serde_json::json;
use trente_contract::portability::Kind;

/// The name of a kind's file: as Mastodon calls it, which its import page goes by.
pub(super) fn file_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Follows => "following_accounts.csv",
        Kind::Lists => "lists.csv",
        Kind::Mutes => "muted_accounts.csv",
        Kind::Blocks => "blocked_accounts.csv",
        Kind::Servers => "blocked_domains.csv",
        Kind::Bookmarks => "bookmarks.csv",
        Kind::Filters => "custom_filters.json",
        Kind::Hashtags => "followed_hashtags.csv",
    }
}

/// The text of a kind's file. Rows of other kinds are passed over.
///
/// # Errors
/// Never in practice: memory takes what is written.
pub(super) fn text(kind: Kind, rows: &[Row]) -> Result<String, csv::Error> {
    let rows = rows.iter().filter(|row| row.kind() == kind);
    if kind == Kind::Filters {
        let filters: Vec<&FilterRow> =
            rows.filter_map(|row| if let Row::Filter(row) = row { Some(row) } else { None }).collect();
        return Ok(format!("{:#}\n", json!({ "custom_filters": filters })));
    }
    let mut file = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    match kind {
        Kind::Follows => file.write_record(["Account address", "Show boosts", "Notify on new posts", "Languages"])?,
        Kind::Mutes => file.write_record(["Account address", "Hide notifications"])?,
        Kind::Hashtags => file.write_record(["Hashtag"])?,
        // Mastodon gives these no header.
        Kind::Lists | Kind::Blocks | Kind::Servers | Kind::Bookmarks | Kind::Filters => {}
    }
    for row in rows {
        match row {
            Row::Follow { acct, boosts, notify, languages } => {
                file.write_record([acct, word(*boosts), word(*notify), languages.join(", ").as_str()])?;
            }
            Row::Mute { acct, notifications } => file.write_record([acct, word(*notifications)])?,
            Row::Listed { list, acct } => file.write_record([list, acct])?,
            Row::Block { acct } => file.write_record([acct])?,
            Row::Server { domain } => file.write_record([domain])?,
            Row::Bookmark { uri } => file.write_record([uri])?,
            Row::Hashtag { name } => file.write_record([name])?,
            Row::Filter(_) => {}
        }
    }
    let bytes = file.into_inner().map_err(|error| csv::Error::from(error.into_error()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The text of the file that has all of an account.
pub(super) fn whole(account: &str, made: &str, rows: &[Row]) -> String {
    format!("{:#}\n", json!({ "trente": 1, "account": account, "made": made, "entries": rows }))
}

fn word(on: bool) -> &'static str {
    if on { "true" } else { "false" }
}
