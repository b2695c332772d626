//! How WebKitGTK draws, chosen before there is a web view. Left to itself it composes on the graphics card, which without a
//! card is done by the processor, in its slowest way: first posts after 5 s instead of 1. With NVIDIA's driver its way of
//! handing pictures over leaves the window blank.

use std::path::Path;

use tauri::{Manager, Runtime, WebviewWindow};
use trente_contract::settings::Drawing;

/// Takes the compositor of the web process away: everything is painted once, into memory.
const NO_COMPOSITING: (&str, &str) = ("WEBKIT_DISABLE_COMPOSITING_MODE", "1");

/// Hands pictures over through memory that both processes share, instead of the card's.
const NO_DMABUF: (&str, &str) = ("WEBKIT_DISABLE_DMABUF_RENDERER", "1");

/// Overrules the choice in the settings: `automatic`, `card` or `processor`.
const OVERRULED: &str = "TRENTE_DRAWING";

/// What this machine has to draw with.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Card {
    /// None that works: no render node, one that this user may not open, or a driver that draws with the processor.
    None(&'static str),
    /// NVIDIA's own driver.
    Nvidia,
    /// Any other.
    Works,
}

/// Chooses, and gives the variables that tell WebKitGTK so.
pub(crate) fn choose() -> &'static [(&'static str, &'static str)] {
    let asked = asked(std::env::var(OVERRULED).ok().as_deref(), kept().as_deref());
    let card = card();
    let variables = variables(asked, &card);
    tracing::info!(?asked, ?card, ?variables, "how the window is drawn");
    variables
}

/// Keeps the choice in the folder of this app's data. A failure is told in the log: the settings hold the choice all the
/// same, and a start that draws otherwise is no harm.
pub(crate) fn keep_for<R: Runtime>(window: &WebviewWindow<R>, drawing: Drawing) {
    let kept = window.path().app_data_dir().map_err(std::io::Error::other).and_then(|data| keep(drawing, &data));
    if let Err(error) = kept {
        tracing::warn!(%error, "how the window is drawn stays as it was");
    }
}

/// Keeps the choice for the next start, where it is found before the store is open.
///
/// # Errors
/// When the file cannot be written.
fn keep(drawing: Drawing, data: &Path) -> std::io::Result<()> {
    let file = data.join(FILE);
    match word(drawing) {
        Some(word) => std::fs::write(file, word),
        None => match std::fs::remove_file(file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        },
    }
}

const FILE: &str = "drawing";

fn word(drawing: Drawing) -> Option<&'static str> {
    match drawing {
        Drawing::Automatic => None,
        Drawing::Card => Some("card"),
        Drawing::Processor => Some("processor"),
    }
}

/// What was kept, in the folder that Tauri names for this app on Linux.
fn kept() -> Option<String> {
    std::fs::read_to_string(crate::folder::of_data()?.join(FILE)).ok()
}

fn asked(variable: Option<&str>, kept: Option<&str>) -> Drawing {
    let read = |text: &str| match text.trim() {
        "card" => Some(Drawing::Card),
        "processor" => Some(Drawing::Processor),
        "automatic" => Some(Drawing::Automatic),
        _ => None,
    };
    variable.and_then(read).or_else(|| kept.and_then(read)).unwrap_or_default()
}

fn variables(asked: Drawing, card: &Card) -> &'static [(&'static str, &'static str)] {
    match (asked, card) {
        (Drawing::Card, _) | (Drawing::Automatic, Card::Works) => &[],
        (Drawing::Automatic, Card::Nvidia) => &[NO_DMABUF],
        (Drawing::Processor, _) | (Drawing::Automatic, Card::None(_)) => &[NO_COMPOSITING, NO_DMABUF],
    }
}

/// Looks at this machine.
fn card() -> Card {
    let set = |name: &str| std::env::var(name).is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"));
    let driver = std::env::var("GALLIUM_DRIVER").unwrap_or_default();
    if set("LIBGL_ALWAYS_SOFTWARE") || matches!(driver.as_str(), "llvmpipe" | "softpipe" | "swr") {
        return Card::None("the environment asks for drawing by the processor");
    }
    let wayland = std::env::var_os("WAYLAND_DISPLAY").is_some();
    if !wayland && std::env::var("DISPLAY").is_ok_and(|display| is_elsewhere(&display)) {
        return Card::None("the display is on another machine");
    }
    card_among(Path::new("/dev/dri"), Path::new("/sys/class/drm"))
}

/// `host:10.0`, as `ssh -X` names a display that is on another machine; `:0` and `unix:0` are on this one.
fn is_elsewhere(display: &str) -> bool {
    display.split_once(':').is_some_and(|(host, _)| !host.is_empty() && host != "unix" && !host.starts_with('/'))
}

/// The render nodes of `devices`, with their drivers as `classes` tells them. The first that works decides: it is the one
/// that drawing begins with.
fn card_among(devices: &Path, classes: &Path) -> Card {
    let entries = std::fs::read_dir(devices).into_iter().flatten().flatten();
    let mut nodes: Vec<String> = entries
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.starts_with("renderD"))
        .collect();
    nodes.sort_unstable();
    let mut best = Card::None("there is no render node");
    for node in nodes {
        let may = std::fs::OpenOptions::new().read(true).write(true).open(devices.join(&node)).is_ok();
        let driver = std::fs::read_link(classes.join(&node).join("device/driver")).unwrap_or_default();
        match driver.file_name().and_then(|name| name.to_str()).unwrap_or_default() {
            _ if !may => best = Card::None("this user may not open the render node"),
            // They have a render node and no card behind it.
            "vgem" | "vkms" | "faux_driver" => best = Card::None("the render node has no card"),
            "nvidia" => return Card::Nvidia,
            _ => return Card::Works,
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_card_both_ways_of_the_card_are_left() {
        let none = Card::None("test");
        assert_eq!(variables(Drawing::Automatic, &none), [NO_COMPOSITING, NO_DMABUF], "no card");
        assert_eq!(
            variables(Drawing::Automatic, &Card::Nvidia),
            [NO_DMABUF],
            "NVIDIA composes, and hands over by memory"
        );
        assert!(variables(Drawing::Automatic, &Card::Works).is_empty(), "WebKit knows best");
    }

    #[test]
    fn a_person_overrules() {
        assert!(variables(Drawing::Card, &Card::None("test")).is_empty(), "the card, although none was found");
        assert_eq!(variables(Drawing::Processor, &Card::Works), [NO_COMPOSITING, NO_DMABUF], "the processor");
        assert_eq!(asked(Some("card"), Some("processor")), Drawing::Card, "the variable comes first");
        assert_eq!(asked(None, Some("processor\n")), Drawing::Processor, "then what was kept");
        assert_eq!(asked(Some("nonsense"), None), Drawing::Automatic, "nonsense asks for nothing");
    }

    #[test]
    fn a_display_elsewhere_is_known_by_its_host() {
        for (display, elsewhere) in [
            (":0", false),
            (":99.0", false),
            ("unix:0", false),
            ("localhost:10.0", true),
            ("box.example:0", true),
            ("", false),
        ] {
            assert_eq!(is_elsewhere(display), elsewhere, "{display}");
        }
        assert!(!is_elsewhere("/private/tmp/launch/org.xquartz:0"), "a socket is on this machine");
    }

    fn machine(nodes: &[(&str, &str)]) -> tempfile::TempDir {
        let machine = tempfile::tempdir().expect("a folder can be made");
        std::fs::create_dir_all(machine.path().join("dri")).expect("so can one in it");
        for (node, driver) in nodes {
            std::fs::write(machine.path().join("dri").join(node), "").expect("a file can be written");
            let device = machine.path().join("drm").join(node).join("device");
            std::fs::create_dir_all(&device).expect("a folder can be made");
            std::os::unix::fs::symlink(format!("/drivers/{driver}"), device.join("driver"))
                .expect("a link can be made");
        }
        machine
    }

    fn seen(nodes: &[(&str, &str)]) -> Card {
        let machine = machine(nodes);
        card_among(&machine.path().join("dri"), &machine.path().join("drm"))
    }

    #[test]
    fn a_card_is_a_render_node_that_can_be_opened() {
        assert!(matches!(seen(&[]), Card::None(_)), "no node");
        assert!(matches!(seen(&[("card0", "bochs-drm")]), Card::None(_)), "a card that cannot render");
        assert!(matches!(seen(&[("renderD128", "vgem")]), Card::None(_)), "a node without a card");
        assert_eq!(seen(&[("renderD128", "i915")]), Card::Works, "Intel");
        assert_eq!(
            seen(&[("renderD128", "nouveau")]),
            Card::Works,
            "NVIDIA's card with Mesa's driver is like any other"
        );
        assert_eq!(seen(&[("renderD128", "nvidia")]), Card::Nvidia, "NVIDIA's own driver");
        assert_eq!(seen(&[("renderD128", "vgem"), ("renderD129", "amdgpu")]), Card::Works, "the second one works");
        assert_eq!(seen(&[("renderD128", "amdgpu"), ("renderD129", "nvidia")]), Card::Works, "the first one draws");
        assert!(matches!(card_among(Path::new("/nowhere"), Path::new("/nowhere")), Card::None(_)), "no folder");
    }

    #[test]
    fn what_is_kept_is_read_again() {
        let data = tempfile::tempdir().expect("a folder can be made");
        let read = || std::fs::read_to_string(data.path().join(FILE)).ok();
        for drawing in [Drawing::Card, Drawing::Processor, Drawing::Automatic] {
            keep(drawing, data.path()).expect("the folder can be written");
            assert_eq!(asked(None, read().as_deref()), drawing, "as it was kept");
        }
        keep(Drawing::Automatic, data.path()).expect("nothing to remove is no failure");
    }
}
