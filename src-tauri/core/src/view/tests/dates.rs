use super::*;
use crate::view::{post, profile};

#[test]
fn days_that_come_as_midnight_utc_are_days() {
    let joined = |at: &str| profile(&entity(with(ada(), json!({"created_at": at}))), None, &context()).joined;
    for at in ["2022-11-01T00:00:00.000Z", "2022-11-01T00:00:00Z", "2022-11-01T00:00:00", "2022-11-01"] {
        assert_eq!(joined(at).as_deref(), Some("2022-11-01"), "{at}: no clock that a zone could move to October");
    }
    assert_eq!(joined("2022-11-01T07:10:16.288Z").as_deref(), Some("2022-11-01T07:10:16.288Z"), "a moment stays one");
    assert_eq!(joined("0001-01-01T00:00:00.000Z"), None, "no date");
    let fields = json!({"fields": [{"name": "a", "value": "b", "verified_at": "2024-01-01T00:00:00.000+00:00"}]});
    let verified = profile(&entity(with(ada(), fields)), None, &context()).fields[0].verified_at.clone();
    assert_eq!(verified.as_deref(), Some("2024-01-01"), "verified, too");
}

#[test]
fn dates_without_a_zone_are_utc() {
    let body = json!({
        "created_at": "2023-05-20T07:10:16.288", "edited_at": "2023-05-20 08:00:00",
        "poll": {"id": "p", "options": [], "expires_at": "2023-05-21T07:10:16"}
    });
    let read = post(&entity(with(status(), body)), &context());
    assert_eq!(read.created_at, "2023-05-20T07:10:16.288Z");
    assert_eq!(read.edited_at.as_deref(), Some("2023-05-20T08:00:00Z"));
    assert_eq!(read.poll.and_then(|poll| poll.expires_at).as_deref(), Some("2023-05-21T07:10:16Z"));
    let written = |at: Value| post(&entity(with(status(), json!({"created_at": at}))), &context()).created_at;
    assert_eq!(written(json!(1_684_566_616)), "2023-05-20T07:10:16Z", "seconds since 1970");
    assert_eq!(written(json!("nonsense")), "", "the window does not guess");
    assert_eq!(
        written(json!("2026-11-20T00:00:00.000Z")),
        "2026-11-20T00:00:00.000Z",
        "a post of midnight has a clock"
    );
}
