//! Who may see which post.

use super::answer::Refusal;
use super::world::{World, text};
use serde_json::Value;

/// The post, if this reader may see it.
pub(super) fn visible<'a>(world: &'a World, id: &str, reader: Option<&str>) -> Result<&'a Value, Refusal> {
    let post = world.post(id).ok_or_else(Refusal::not_found)?;
    let author = &post["account"];
    let own = reader.is_some_and(|name| text(author, "acct") == name);
    let follower = reader.is_some_and(|name| world.follows(name, &text(author, "id")));
    let allowed = match text(post, "visibility").as_str() {
        "public" | "unlisted" => true,
        "private" => own || follower,
        _ => own || reader.is_some_and(|name| names(post, name)),
    };
    if allowed { Ok(post) } else { Err(Refusal::not_found()) }
}

fn names(post: &Value, member: &str) -> bool {
    post["mentions"].as_array().is_some_and(|all| all.iter().any(|named| text(named, "acct") == member))
}
