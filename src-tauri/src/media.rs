//! The `media:` scheme: pictures and films for the window. The core checks the address, fetches and keeps.

use crate::opened::Opened;
use crate::range::{Part, part};
use std::ops::Range;
use tauri::http::{Request, Response, StatusCode, header, response};
use tauri::{Manager, Runtime, UriSchemeContext, UriSchemeResponder};
use trente_core::trente::{MediaError, MediaFile};

/// What stands behind an address of which the window wants a picture that does not move.
const STILL: &str = "still";
/// The header that says that it would move.
const MOVES: &str = "trente-moves";

/// Answers one request of the webview.
pub(crate) fn answer<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    tauri::async_runtime::spawn(async move {
        let asked = request.headers().get(header::RANGE).and_then(|range| range.to_str().ok());
        let file = match app.state::<Opened>().trente() {
            Ok(trente) => trente.media_file(request.uri().path()).await,
            Err(fault) => Err(MediaError::Failed(fault.detail)),
        };
        let answer = match file {
            Ok(file) if request.uri().query() == Some(STILL) => found(&file.stilled(), asked).await,
            Ok(file) => found(&file, asked).await,
            Err(error) => Err(error),
        };
        responder.respond(answer.unwrap_or_else(|error| refused(&error)));
    });
}

async fn found(file: &MediaFile, asked: Option<&str>) -> Result<Response<Vec<u8>>, MediaError> {
    let (head, range) = head(file.content_type(), file.length(), asked);
    let head = if file.moves() { head.header(MOVES, "1") } else { head };
    // Only the part that was asked for is read.
    Ok(with(head, file.read(range).await?))
}

/// The head of the answer, and which bytes go with it.
fn head(content_type: &str, length: u64, asked: Option<&str>) -> (response::Builder, Range<u64>) {
    let head = guarded()
        .header(header::CONTENT_TYPE, content_type)
        // An address stands for the same bytes for as long as the app runs; the next run has other addresses.
        .header(header::CACHE_CONTROL, "private, max-age=86400, immutable")
        .header(header::ACCEPT_RANGES, "bytes");
    match part(asked, length) {
        Part::Whole => (head, 0..length),
        Part::Bytes(range) => {
            let told = format!("bytes {}-{}/{length}", range.start, range.end - 1);
            (head.status(StatusCode::PARTIAL_CONTENT).header(header::CONTENT_RANGE, told), range)
        }
        Part::Outside => {
            let told = format!("bytes */{length}");
            (head.status(StatusCode::RANGE_NOT_SATISFIABLE).header(header::CONTENT_RANGE, told), 0..0)
        }
    }
}

fn with(head: response::Builder, bytes: impl Into<Vec<u8>>) -> Response<Vec<u8>> {
    // Only a content type that no header can hold ends here.
    head.body(bytes.into()).unwrap_or_else(|_| bare(StatusCode::BAD_GATEWAY))
}

fn refused(error: &MediaError) -> Response<Vec<u8>> {
    tracing::debug!(%error, "media");
    bare(match error {
        MediaError::NotOurs => StatusCode::FORBIDDEN,
        MediaError::Gone | MediaError::Hidden => StatusCode::NOT_FOUND,
        MediaError::TooLarge(_) => StatusCode::PAYLOAD_TOO_LARGE,
        MediaError::OtherKind => StatusCode::UNSUPPORTED_MEDIA_TYPE,
        _ => StatusCode::BAD_GATEWAY,
    })
}

fn bare(status: StatusCode) -> Response<Vec<u8>> {
    guarded().status(status).body(Vec::new()).expect("fixed headers make a response")
}

/// Our own pages and no others: a player there reads films itself, since GStreamer knows no schemes of ours.
const PAGES: &str =
    if cfg!(any(windows, target_os = "android")) { "http://tauri.localhost" } else { "tauri://localhost" };

/// Were the webview ever to open such an address as a page, it could still do nothing there.
fn guarded() -> response::Builder {
    Response::builder()
        .header(header::ACCESS_CONTROL_ALLOW_ORIGIN, PAGES)
        .header(header::ACCESS_CONTROL_EXPOSE_HEADERS, MOVES)
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox")
}

#[cfg(test)]
mod tests {
    use super::{head, refused, with};
    use tauri::http::{Response, StatusCode};
    use trente_core::trente::MediaError;

    /// The answer to who asks for a film of ten bytes, or a part of it.
    fn film(asked: Option<&str>) -> Response<Vec<u8>> {
        let (head, range) = head("video/mp4", 10, asked);
        let place = |at: u64| usize::try_from(at).expect("at most ten");
        with(head, &b"0123456789"[place(range.start)..place(range.end)])
    }

    fn header<'a>(response: &'a Response<Vec<u8>>, name: &str) -> &'a str {
        response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    #[test]
    fn a_file_comes_whole_with_its_type() {
        let response = film(None);
        assert_eq!(response.status(), StatusCode::OK, "nothing but the whole was asked for");
        assert_eq!(header(&response, "content-type"), "video/mp4", "as the core checked it");
        assert_eq!(header(&response, "x-content-type-options"), "nosniff", "the webview must not guess another type");
        assert_eq!(header(&response, "access-control-allow-origin"), super::PAGES, "our own pages alone may read it");
        assert_eq!(response.body(), b"0123456789", "all bytes");
    }

    #[test]
    fn a_player_gets_the_part_it_asks_for() {
        let response = film(Some("bytes=2-4"));
        assert_eq!(response.status(), StatusCode::PARTIAL_CONTENT, "a part");
        assert_eq!(header(&response, "content-range"), "bytes 2-4/10", "which part of how much");
        assert_eq!(response.body(), b"234", "these bytes and no others");
        let outside = film(Some("bytes=10-"));
        assert_eq!(outside.status(), StatusCode::RANGE_NOT_SATISFIABLE, "there is no such part");
        assert_eq!(header(&outside, "content-range"), "bytes */10", "so that the player learns the length");
    }

    #[test]
    fn a_type_that_breaks_headers_is_refused() {
        let (head, _) = head("image/png\r\nset-cookie: a", 0, None);
        assert_eq!(with(head, []).status(), StatusCode::BAD_GATEWAY, "no header can be smuggled in");
    }

    #[test]
    fn refusals_are_bare() {
        for (error, status) in [
            (MediaError::NotOurs, StatusCode::FORBIDDEN),
            (MediaError::Gone, StatusCode::NOT_FOUND),
            (MediaError::Hidden, StatusCode::NOT_FOUND),
            (MediaError::TooManyPixels { width: 23_000, height: 23_000 }, StatusCode::BAD_GATEWAY),
            (MediaError::TooLarge(7), StatusCode::PAYLOAD_TOO_LARGE),
            (MediaError::OtherKind, StatusCode::UNSUPPORTED_MEDIA_TYPE),
            (MediaError::Failed("x".into()), StatusCode::BAD_GATEWAY),
        ] {
            let response = refused(&error);
            assert_eq!(response.status(), status, "{error}");
            assert!(response.body().is_empty(), "a refusal holds nothing that could be shown");
            assert_eq!(header(&response, "content-security-policy"), "default-src 'none'; sandbox", "even if opened");
        }
    }
}
