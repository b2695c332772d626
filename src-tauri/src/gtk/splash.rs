//! The mark in the middle of the window until the page has painted: WebKit needs half a second before it shows anything.

use std::cell::RefCell;
use std::io::Cursor;
use std::rc::Rc;
use std::time::Duration;

use gtk::gdk::prelude::GdkContextExt;
use gtk::gdk_pixbuf::Pixbuf;
use gtk::glib;
use gtk::prelude::{ObjectExt, WidgetExt};
use tauri::{AppHandle, Runtime, WebviewWindow};

/// The mark at twice its size on screen: one file for screens of every density.
const MARK: &[u8] = include_bytes!("../../../icons/128x128@2x.png");

/// Its side on screen in pixels, as `.splash` of the page has it.
const SIDE: f64 = 96.0;

/// A page that never says that it has painted is not covered for ever.
const LONGEST: Duration = Duration::from_secs(10);

thread_local! {
    /// The drawing that is over the window now. Windows belong to the main thread, so this does, too.
    static OVER: RefCell<Option<(gtk::ApplicationWindow, glib::SignalHandlerId)>> = const { RefCell::new(None) };
}

/// The mark over the window.
pub(crate) struct Splash;

impl Splash {
    /// Shows it. To be called on the main thread.
    pub(crate) fn show<R: Runtime>(window: &WebviewWindow<R>) {
        let (Ok(window), Ok(mark)) = (window.gtk_window(), Pixbuf::from_read(Cursor::new(MARK))) else { return };
        let mark = Rc::new(mark);
        // After the window has drawn itself and the web view, which has nothing to show yet.
        let drawn = window.connect_local("draw", true, move |values| {
            let window = values.first()?.get::<gtk::ApplicationWindow>().ok()?;
            let context = values.get(1)?.get::<gtk::cairo::Context>().ok()?;
            draw(&context, &mark, window.allocated_width(), window.allocated_height());
            Some(false.into())
        });
        window.queue_draw();
        OVER.with_borrow_mut(|over| *over = Some((window, drawn)));
        glib::timeout_add_local_once(LONGEST, take);
    }

    /// Takes it away, once the page has painted.
    pub(crate) fn end<R: Runtime>(app: &AppHandle<R>) {
        if let Err(error) = app.run_on_main_thread(take) {
            tracing::debug!(%error, "the mark stays over the window for some seconds");
        }
    }
}

fn take() {
    if let Some((window, drawn)) = OVER.with_borrow_mut(Option::take) {
        window.disconnect(drawn);
        window.queue_draw();
    }
}

fn draw(context: &gtk::cairo::Context, mark: &Pixbuf, width: i32, height: i32) {
    let scale = SIDE / f64::from(mark.width());
    context.translate((f64::from(width) - SIDE) / 2.0, (f64::from(height) - SIDE) / 2.0);
    context.scale(scale, scale);
    context.set_source_pixbuf(mark, 0.0, 0.0);
    if let Err(error) = context.paint() {
        tracing::debug!(%error, "the mark is not drawn");
    }
}
