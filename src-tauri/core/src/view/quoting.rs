//! Who may quote a post.

use super::context::ViewContext;
use crate::api::entities::{CurrentUserApproval, QuoteApproval, Status, Visibility};
use trente_contract::post::{MayQuote, QuotePolicy};

/// Whether the reader may quote a post.
pub(super) fn may_quote(status: &Status) -> MayQuote {
    let Some(approval) = &status.quote_approval else { return MayQuote::Untold };
    match approval.current_user {
        // What only those who are named can see stays among them, whatever a server says.
        _ if status.visibility == Visibility::Direct => MayQuote::Nobody,
        Some(CurrentUserApproval::Automatic) => MayQuote::AtOnce,
        Some(CurrentUserApproval::Manual) => MayQuote::OnceAgreed,
        Some(CurrentUserApproval::Denied) => {
            let groups = || approval.automatic.iter().chain(&approval.manual);
            if groups().any(|group| group == "followers") { MayQuote::FollowersOnly } else { MayQuote::Nobody }
        }
        _ => MayQuote::Untold,
    }
}

/// Who may quote it without asking, as its author said.
pub fn quotes(approval: &QuoteApproval) -> QuotePolicy {
    let has = |group: &str| approval.automatic.iter().any(|one| one == group);
    match (has("public"), has("followers")) {
        (true, _) => QuotePolicy::Public,
        (false, true) => QuotePolicy::Followers,
        (false, false) => QuotePolicy::Nobody,
    }
}

/// The same for one's own posts, as far as it is for their author to say.
pub(super) fn own_quotes(status: &Status, context: &ViewContext) -> Option<QuotePolicy> {
    let open = matches!(status.visibility, Visibility::Public | Visibility::Unlisted);
    let own = context.is_own(status.account.id.as_str());
    status.quote_approval.as_ref().filter(|_| own && open).map(quotes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn post(approval: Value) -> Status {
        let post = json!({ "id": "1", "account": { "id": "1" }, "visibility": "public", "quote_approval": approval });
        serde_json::from_value(post).expect("a post")
    }

    #[test]
    fn the_server_says_who_may_quote() {
        let told = |automatic: &[&str], user: &str| {
            may_quote(&post(json!({ "automatic": automatic, "manual": [], "current_user": user })))
        };
        assert_eq!(told(&["public"], "automatic"), MayQuote::AtOnce, "everybody");
        assert_eq!(told(&[], "manual"), MayQuote::OnceAgreed, "its author is asked");
        assert_eq!(told(&["followers"], "denied"), MayQuote::FollowersOnly, "one does not follow");
        assert_eq!(told(&[], "denied"), MayQuote::Nobody, "nobody");
        assert_eq!(told(&["public"], "unknown"), MayQuote::Untold, "it cannot tell");
        assert_eq!(may_quote(&post(Value::Null)), MayQuote::Untold, "older servers");
        let direct = Status { visibility: Visibility::Direct, ..post(json!({ "current_user": "automatic" })) };
        assert_eq!(may_quote(&direct), MayQuote::Nobody, "what is for those who are named");
    }
}
