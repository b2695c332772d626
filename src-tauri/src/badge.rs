//! The number on the app's icon, where the system has a place for it. That it has none is nobody's trouble.

use tauri::{Runtime, WebviewWindow};

/// Docks that know of this: Plasma's, Ubuntu's, Dash to Dock and others. Nobody else hears it.
#[cfg(target_os = "linux")]
pub(crate) async fn show<R: Runtime>(window: &WebviewWindow<R>, count: u32) {
    use crate::bus::Bus;
    use std::collections::HashMap;
    use tauri::Manager;
    use zbus::zvariant::Value;
    let told = async {
        let connection = window.state::<Bus>().connection().await?;
        let shown =
            HashMap::from([("count", Value::from(i64::from(count))), ("count-visible", Value::from(count > 0))]);
        let body = ("application://Trente.desktop", shown);
        connection
            .emit_signal(None::<&str>, "/social/trente", "com.canonical.Unity.LauncherEntry", "Update", &body)
            .await
    };
    if let Err(error) = told.await {
        tracing::debug!(%error, "no number on the icon");
    }
}

/// The dock.
#[cfg(target_os = "macos")]
pub(crate) async fn show<R: Runtime>(window: &WebviewWindow<R>, count: u32) {
    if let Err(error) = window.set_badge_count((count > 0).then_some(i64::from(count))) {
        tracing::debug!(%error, "no number on the icon");
    }
}

/// The taskbar has room for a small picture: a dot.
#[cfg(windows)]
pub(crate) async fn show<R: Runtime>(window: &WebviewWindow<R>, count: u32) {
    let dot = (count > 0).then(|| tauri::image::Image::new_owned(dot(), SIDE, SIDE));
    if let Err(error) = window.set_overlay_icon(dot) {
        tracing::debug!(%error, "no dot on the icon");
    }
}

/// Phones show one with what is pushed, which is not there.
#[cfg(mobile)]
pub(crate) async fn show<R: Runtime>(_window: &WebviewWindow<R>, _count: u32) {}

/// The dot's width and height, in pixels.
#[cfg(any(windows, test))]
const SIDE: u32 = 16;

/// The dot, in red, green, blue and how much of it covers, a byte each.
#[cfg(any(windows, test))]
fn dot() -> Vec<u8> {
    let middle = SIDE;
    let within = |x: u32, y: u32| {
        let (x, y) = ((2 * x + 1).abs_diff(middle), (2 * y + 1).abs_diff(middle));
        x * x + y * y <= middle * middle
    };
    let pixels =
        (0..SIDE * SIDE).map(|at| if within(at % SIDE, at / SIDE) { [0xd6, 0x2f, 0x3a, 0xff] } else { [0; 4] });
    pixels.flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dot_is_round() {
        let dot = dot();
        let covers = |x: usize, y: usize| dot[(y * SIDE as usize + x) * 4 + 3] == 0xff;
        assert_eq!(dot.len(), 16 * 16 * 4, "four bytes a pixel");
        assert!(covers(8, 8) && covers(0, 8) && covers(8, 0) && covers(15, 7), "it fills its square");
        assert!(!covers(0, 0) && !covers(15, 15), "and leaves the corners");
    }
}
