//! Files on their way from the window to the core, and small pictures of them: both outlive the page that took them.

use crate::ground::bridge::call;
use crate::ground::lasting::lasting;
use js_sys::Promise;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::collections::HashMap;
use trente_contract::Fault;
use trente_contract::FaultCode;
use trente_contract::commands::AttachFile;
use trente_contract::compose::Attached;
use trente_contract::ids::AccountKey;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, File, FileReader, HtmlCanvasElement, ImageBitmap};

/// So many bytes cross at a time.
const PART: f64 = 768.0 * 1024.0;
/// The longer side of a small picture, in pixels: enough to describe what is in it.
const SIDE: f64 = 960.0;
/// So many small pictures are kept.
const MOST: usize = 24;

/// Where a file stands that the core does not have whole.
#[derive(Clone, PartialEq)]
pub enum Crossing {
    /// It is on its way.
    Going,
    /// It did not get there.
    Failed(Fault),
}

thread_local! {
    static CROSSING: RwSignal<HashMap<String, Crossing>> = lasting(|| RwSignal::new(HashMap::new()));
    /// The oldest first.
    static SMALL: RwSignal<Vec<(String, String)>> = lasting(|| RwSignal::new(Vec::new()));
    static FILES: RefCell<HashMap<String, File>> = RefCell::default();
}

/// Files that the core does not have whole; reactive.
pub fn crossing() -> RwSignal<HashMap<String, Crossing>> {
    CROSSING.with(|crossing| *crossing)
}

/// A small picture of a file as a `data:` address; none for what this window cannot draw. Reactive.
pub fn small(key: &str) -> Option<String> {
    SMALL.with(|small| small.with(|all| all.iter().find(|(one, _)| one == key).map(|(_, src)| src.clone())))
}

/// Hands a file over to the core, part by part.
pub fn hand_over(account: AccountKey, file: Attached, content: File) {
    FILES.with_borrow_mut(|files| files.insert(file.key.clone(), content));
    again(account, file);
}

/// The same once more, if the window still has the file: false when it has not.
pub fn again(account: AccountKey, file: Attached) -> bool {
    let Some(content) = FILES.with_borrow(|files| files.get(&file.key).cloned()) else { return false };
    crossing().update(|all| {
        all.insert(file.key.clone(), Crossing::Going);
    });
    spawn_local(async move {
        if file.mime.starts_with("image/") && untrack(|| small(&file.key)).is_none() {
            draw(&file.key, &content).await;
        }
        let came = cross(&account, &file, &content).await;
        if came == Ok(true) {
            FILES.with_borrow_mut(|files| files.remove(&file.key));
        }
        crossing().update(|all| {
            match came {
                Ok(true) => all.remove(&file.key),
                Ok(false) => None,
                Err(fault) => all.insert(file.key.clone(), Crossing::Failed(fault)),
            };
        });
    });
    true
}

/// A file was taken away: it crosses no further.
pub fn stop(key: &str) {
    crossing().update(|all| {
        all.remove(key);
    });
}

/// True when all of it crossed, false when it was stopped.
async fn cross(account: &AccountKey, file: &Attached, content: &File) -> Result<bool, Fault> {
    let unreadable = || Fault::new(FaultCode::Storage, "a file cannot be read");
    let size = content.size();
    let mut at = 0.0;
    while at < size {
        if crossing().with_untracked(|all| !all.contains_key(&file.key)) {
            return Ok(false);
        }
        let end = (at + PART).min(size);
        let part = content.slice_with_f64_and_f64(at, end).map_err(|_| unreadable())?;
        let part = base64(&part).await.ok_or_else(unreadable)?;
        let request =
            AttachFile { account: account.clone(), file: file.clone(), at: whole(at), size: whole(size), part };
        call(request).await?;
        at = end;
    }
    Ok(true)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bytes of a file, far below 2^53")]
fn whole(bytes: f64) -> u64 {
    bytes as u64
}

/// A part of a file in base64.
async fn base64(part: &Blob) -> Option<String> {
    let reader = FileReader::new().ok()?;
    let read = Promise::new(&mut |done, _| {
        reader.set_onloadend(Some(&done));
        // It is only ever refused while it reads another one.
        let _ = reader.read_as_data_url(part);
    });
    JsFuture::from(read).await.ok()?;
    let data = reader.result().ok()?.as_string()?;
    Some(data.split_once(',')?.1.to_owned())
}

/// Draws a small picture of a file; where the window cannot, the server's own comes later.
async fn draw(key: &str, content: &File) {
    let Some(src) = drawn(content).await else { return };
    SMALL.with(|small| {
        small.update(|all| {
            all.push((key.to_owned(), src));
            let over = all.len().saturating_sub(MOST);
            all.drain(..over);
        });
    });
}

async fn drawn(content: &File) -> Option<String> {
    let bitmap = JsFuture::from(window().create_image_bitmap_with_blob(content).ok()?).await.ok()?;
    let bitmap: ImageBitmap = bitmap.dyn_into().ok()?;
    let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let share = (SIDE / width.max(height).max(1.0)).min(1.0);
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    let side = |length: f64| (length * share).round().max(1.0);
    canvas.set_width(pixels(side(width)));
    canvas.set_height(pixels(side(height)));
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    // A JPEG has no holes: what shines through is white, as on paper.
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, side(width), side(height));
    context.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, side(width), side(height)).ok()?;
    bitmap.close();
    canvas.to_data_url_with_type_and_encoder_options("image/jpeg", &0.82.into()).ok()
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 1 to SIDE")]
fn pixels(length: f64) -> u32 {
    length as u32
}
