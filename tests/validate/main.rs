//! `validate` finds what Seam's schema refuses in requests that contain variables.

mod empty;
mod paths;
mod report;
mod typed;
mod words;

use seam_portal::InvalidRequest;

/// Each field that is named, with its message.
fn said(result: Result<(), InvalidRequest>) -> Vec<(String, String)> {
    let Err(error) = result else {
        return Vec::new();
    };
    let fields = error.fields().iter();
    let said = fields.flat_map(|field| {
        let path = field.path();
        field
            .messages()
            .map(move |message| (path.to_owned(), message.to_owned()))
    });
    said.collect()
}
