//! Calls the macro on a source and returns its messages.

use std::ops::Range;
use std::panic::Location;
use std::str::FromStr as _;

use proc_macro2::{Ident, LineColumn, Span, TokenStream, TokenTree};

use crate::errors::Errors;
use crate::syntax::SpanRange;
use crate::tree::Invocation;

/// A message, and the part of the source that it points at.
pub(crate) struct Diagnostic {
    pub(crate) range: Range<usize>,
    pub(crate) message: String,
    pub(crate) found_by: &'static Location<'static>,
}

/// The errors of an invocation with this input, in the order of the reports.
pub(crate) fn diagnose(source: &str) -> Vec<Diagnostic> {
    diagnose_by(source, crate::read::read)
}

/// The same for a runtime without the feature `client`.
pub(crate) fn diagnose_without_client(source: &str) -> Vec<Diagnostic> {
    diagnose_by(source, crate::read::read_without_client)
}

type Read = fn(TokenTree, TokenStream, &mut Errors) -> Option<Invocation>;

fn diagnose_by(source: &str, read: Read) -> Vec<Diagnostic> {
    let tokens = TokenStream::from_str(source).expect("the source can be split into tokens");
    let krate = Ident::new("seam_portal", Span::call_site()).into();
    let mut errors = Errors::default();
    read(krate, tokens, &mut errors);
    let diagnostics = errors.list().iter().map(|error| Diagnostic {
        range: range(error.range, source),
        message: error.message.clone(),
        found_by: error.found_by,
    });
    let diagnostics: Vec<Diagnostic> = diagnostics.collect();
    let in_order = diagnostics.is_sorted_by_key(|diagnostic| diagnostic.range.start);
    assert!(
        in_order,
        "errors are not in the order of the source: {source}"
    );
    for diagnostic in &diagnostics {
        assert_style(&diagnostic.message);
    }
    proc_macro2::extra::invalidate_current_thread_spans();
    diagnostics
}

/// Checks that a message is in lower case, has no full stop and no line break, and has something
/// between every two backticks.
fn assert_style(message: &str) {
    let lower = !message.starts_with(char::is_uppercase);
    let stop = message.ends_with('.') || message.contains(['\n', '\r']);
    let empty = message.contains("``") || message.matches('`').count() % 2 == 1;
    assert!(lower && !stop && !empty, "{message}");
}

/// The bytes from the first token to the last, or all bytes if the span is that of the invocation.
fn range(range: SpanRange, source: &str) -> Range<usize> {
    let (start, end) = (range.first.start(), range.last.end());
    if range.first.source_text().is_none() {
        return 0..source.len();
    }
    offset(start, source)..offset(end, source)
}

fn offset(at: LineColumn, source: &str) -> usize {
    let lines = source.split_inclusive('\n').take(at.line - 1);
    let start: usize = lines.map(str::len).sum();
    let column = source[start..].char_indices().nth(at.column);
    column.map_or(source.len(), |(column, _)| start + column)
}
