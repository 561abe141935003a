//! A logger that keeps what each thread logs.

use std::cell::{Cell, RefCell};
use std::sync::Once;

use log::{Level, LevelFilter, Log, Metadata, Record};

thread_local! {
    static LINES: RefCell<Vec<Line>> = const { RefCell::new(Vec::new()) };
    static WIRE: Cell<bool> = const { Cell::new(false) };
}

#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) level: Level,
    pub(crate) target: String,
    pub(crate) text: String,
}

struct Capture;

impl Log for Capture {
    /// `trace,ureq=debug,ureq_proto=debug`, as the documentation advises, unless the log of the
    /// wire is wanted.
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let is_ureq = metadata.target().starts_with("ureq");
        !is_ureq || metadata.level() < Level::Trace || WIRE.get()
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            let line = Line {
                level: record.level(),
                target: record.target().to_owned(),
                text: record.args().to_string(),
            };
            LINES.with_borrow_mut(|lines| lines.push(line));
        }
    }

    fn flush(&self) {}
}

/// Runs a function and returns what it logged on this thread.
pub(crate) fn capture<T>(run: impl FnOnce() -> T) -> (T, Vec<Line>) {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        log::set_logger(&Capture).unwrap();
        log::set_max_level(LevelFilter::Trace);
    });
    LINES.take();
    let result = run();
    (result, LINES.take())
}

/// The same with everything at trace level, including ureq.
pub(crate) fn capture_wire<T>(run: impl FnOnce() -> T) -> (T, Vec<Line>) {
    WIRE.set(true);
    let captured = capture(run);
    WIRE.set(false);
    captured
}

/// The number of lines in which the client logs a retry.
pub(crate) fn retries(lines: &[Line]) -> usize {
    let is_retry = |line: &&Line| {
        line.target.starts_with("seam_portal") && line.text.contains("sending again in")
    };
    lines.iter().filter(is_retry).count()
}
