//! The system's own dialog in which a person chooses a folder. No plugin: one would bring permissions for the page.

#[cfg(desktop)]
use std::path::PathBuf;
use tauri::{Runtime, WebviewWindow};
use trente_contract::{Fault, FaultCode};

/// No dialog has a longer name, in characters.
#[cfg(desktop)]
const LONGEST: usize = 120;

/// The path of the folder that was chosen; none when none was. A fault when no dialog could be opened, or the path is no text.
#[cfg(desktop)]
pub(crate) async fn folder<R: Runtime>(window: &WebviewWindow<R>, title: String) -> Result<Option<String>, Fault> {
    let title: String = title.chars().take(LONGEST).collect();
    let (told, chosen) = tokio::sync::oneshot::channel();
    if let Err(error) = way::ask(window, title, told) {
        return Err(Fault::new(FaultCode::Bug, format!("no folder can be chosen: {error}")));
    }
    // Where no window is drawn nobody is asked, and the sender is gone.
    chosen.await.ok().flatten().map(text).transpose()
}

/// On a phone there are no folders to choose from, and the window offers none.
#[cfg(mobile)]
pub(crate) async fn folder<R: Runtime>(_window: &WebviewWindow<R>, _title: String) -> Result<Option<String>, Fault> {
    Err(Fault::new(FaultCode::Bug, "no folder can be chosen on a phone"))
}

/// A path as the core and the page have it. With other letters put in it would be another folder's.
#[cfg(desktop)]
fn text(folder: PathBuf) -> Result<String, Fault> {
    let path = folder.into_os_string().into_string();
    path.map_err(|_| Fault::new(FaultCode::NotALanguage, "the folder's path is not UTF-8"))
}

/// GTK's: it has the desktop's own shown where there is a portal.
#[cfg(target_os = "linux")]
mod way {
    use gtk::prelude::{Cast, FileChooserExt, NativeDialogExt, WidgetExt};
    use gtk::{FileChooserAction, FileChooserNative, ResponseType};
    use std::cell::RefCell;
    use std::path::PathBuf;
    use tauri::{Runtime, WebviewWindow};
    use tokio::sync::oneshot::Sender;

    thread_local! {
        /// The dialog that is open: GTK does not keep it. Windows belong to the main thread, so this does, too.
        static OPEN: RefCell<Option<FileChooserNative>> = const { RefCell::new(None) };
    }

    pub(super) fn ask<R: Runtime>(
        window: &WebviewWindow<R>,
        title: String,
        told: Sender<Option<PathBuf>>,
    ) -> tauri::Result<()> {
        window.with_webview(move |webview| {
            let window = webview.inner().toplevel().and_then(|top| top.downcast::<gtk::Window>().ok());
            let action = FileChooserAction::SelectFolder;
            let dialog = FileChooserNative::new(Some(title.as_str()), window.as_ref(), action, None, None);
            dialog.set_modal(true);
            let told = RefCell::new(Some(told));
            dialog.connect_response(move |dialog, answer| {
                let folder = if answer == ResponseType::Accept { dialog.filename() } else { None };
                if let Some(told) = told.take() {
                    // Whoever asked may be gone.
                    let _ = told.send(folder);
                }
                OPEN.set(None);
            });
            dialog.show();
            // One that was open is closed by it: whoever asked for that one is told that nothing was chosen.
            OPEN.set(Some(dialog));
        })
    }
}

#[cfg(any(target_os = "macos", windows))]
mod way {
    use rfd::AsyncFileDialog;
    use std::path::PathBuf;
    use tauri::{Runtime, WebviewWindow};
    use tokio::sync::oneshot::Sender;

    pub(super) fn ask<R: Runtime>(
        window: &WebviewWindow<R>,
        title: String,
        told: Sender<Option<PathBuf>>,
    ) -> tauri::Result<()> {
        // macOS has its dialogs made on the thread that draws.
        window.run_on_main_thread(move || {
            let asked = AsyncFileDialog::new().set_title(title).pick_folder();
            tauri::async_runtime::spawn(async move {
                // Whoever asked may be gone.
                let _ = told.send(asked.await.map(|folder| folder.path().to_owned()));
            });
        })
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::text;
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt;
    use std::path::PathBuf;
    use trente_contract::FaultCode;

    #[test]
    fn a_path_that_is_no_text_is_refused() {
        assert_eq!(text(PathBuf::from("/home/lea/sv")).ok().as_deref(), Some("/home/lea/sv"));
        let broken = PathBuf::from(OsString::from_vec(b"/home/l\xe9a/sv".to_vec()));
        assert_eq!(text(broken).map_err(|fault| fault.code), Err(FaultCode::NotALanguage), "and not changed");
    }
}
