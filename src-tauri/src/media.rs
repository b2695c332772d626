//! The `media:` scheme: pictures and films for the window. The core checks the address, fetches and keeps.

use crate::opened::Opened;
use crate::range::{Part, part};
use tauri::http::{Request, Response, StatusCode, header, response};
use tauri::{Manager, Runtime, UriSchemeContext, UriSchemeResponder};
use trente_core::trente::{MediaError, MediaReply};

/// Answers one request of the webview.
pub(crate) fn answer<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    tauri::async_runtime::spawn(async move {
        let asked = request.headers().get(header::RANGE).and_then(|range| range.to_str().ok());
        let reply = match app.state::<Opened>().trente() {
            Ok(trente) => trente.media(request.uri().path()).await,
            Err(fault) => Err(MediaError::Failed(fault.detail)),
        };
        responder.respond(match reply {
            Ok(reply) => found(&reply, asked),
            Err(error) => refused(&error),
        });
    });
}

fn found(reply: &MediaReply, asked: Option<&str>) -> Response<Vec<u8>> {
    let length = reply.bytes.len();
    let head = guarded()
        .header(header::CONTENT_TYPE, &reply.content_type)
        // An address stands for the same bytes for as long as the app runs; the next run has other addresses.
        .header(header::CACHE_CONTROL, "private, max-age=86400, immutable")
        .header(header::ACCEPT_RANGES, "bytes");
    let whole = match part(asked, length) {
        Part::Whole => head.body(reply.bytes.to_vec()),
        Part::Bytes(range) => head
            .status(StatusCode::PARTIAL_CONTENT)
            .header(header::CONTENT_RANGE, format!("bytes {}-{}/{length}", range.start, range.end - 1))
            .body(reply.bytes.slice(range).to_vec()),
        Part::Outside => head
            .status(StatusCode::RANGE_NOT_SATISFIABLE)
            .header(header::CONTENT_RANGE, format!("bytes */{length}"))
            .body(Vec::new()),
    };
    // Only a content type that no header can hold ends here.
    whole.unwrap_or_else(|_| bare(StatusCode::BAD_GATEWAY))
}

fn refused(error: &MediaError) -> Response<Vec<u8>> {
    tracing::debug!(%error, "media");
    bare(match error {
        MediaError::NotOurs => StatusCode::FORBIDDEN,
        MediaError::Gone => StatusCode::NOT_FOUND,
        _ => StatusCode::BAD_GATEWAY,
    })
}

fn bare(status: StatusCode) -> Response<Vec<u8>> {
    guarded().status(status).body(Vec::new()).expect("fixed headers make a response")
}

/// Were the webview ever to open such an address as a page, it could still do nothing there.
fn guarded() -> response::Builder {
    Response::builder()
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox")
}

#[cfg(test)]
mod tests {
    use super::{found, refused};
    use tauri::http::{Response, StatusCode};
    use trente_core::trente::{MediaError, MediaReply};

    fn film() -> MediaReply {
        MediaReply { content_type: "video/mp4".into(), bytes: b"0123456789".to_vec().into() }
    }

    fn header<'a>(response: &'a Response<Vec<u8>>, name: &str) -> &'a str {
        response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    #[test]
    fn a_file_comes_whole_with_its_type() {
        let response = found(&film(), None);
        assert_eq!(response.status(), StatusCode::OK, "nothing but the whole was asked for");
        assert_eq!(header(&response, "content-type"), "video/mp4", "as the core checked it");
        assert_eq!(header(&response, "x-content-type-options"), "nosniff", "the webview must not guess another type");
        assert_eq!(response.body(), b"0123456789", "all bytes");
    }

    #[test]
    fn a_player_gets_the_part_it_asks_for() {
        let response = found(&film(), Some("bytes=2-4"));
        assert_eq!(response.status(), StatusCode::PARTIAL_CONTENT, "a part");
        assert_eq!(header(&response, "content-range"), "bytes 2-4/10", "which part of how much");
        assert_eq!(response.body(), b"234", "these bytes and no others");
        let outside = found(&film(), Some("bytes=10-"));
        assert_eq!(outside.status(), StatusCode::RANGE_NOT_SATISFIABLE, "there is no such part");
        assert_eq!(header(&outside, "content-range"), "bytes */10", "so that the player learns the length");
    }

    #[test]
    fn a_type_that_breaks_headers_is_refused() {
        let reply = MediaReply { content_type: "image/png\r\nset-cookie: a".into(), bytes: Vec::new().into() };
        assert_eq!(found(&reply, None).status(), StatusCode::BAD_GATEWAY, "no header can be smuggled in");
    }

    #[test]
    fn refusals_are_bare() {
        for (error, status) in [
            (MediaError::NotOurs, StatusCode::FORBIDDEN),
            (MediaError::Gone, StatusCode::NOT_FOUND),
            (MediaError::Failed("x".into()), StatusCode::BAD_GATEWAY),
        ] {
            let response = refused(&error);
            assert_eq!(response.status(), status, "{error}");
            assert!(response.body().is_empty(), "a refusal holds nothing that could be shown");
            assert_eq!(header(&response, "content-security-policy"), "default-src 'none'; sandbox", "even if opened");
        }
    }
}
