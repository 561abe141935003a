//! Documents are read as strictly as literals, and all mistakes of a JSON text are reported.

mod borrowing;
mod formats;
mod hostile;
mod json;
mod mistakes;
mod round_trip;
mod strict;

use seam_portal::InvalidRequest;

/// A list of names, as in a message.
fn listed(names: &[&str]) -> String {
    let (last, others) = names.split_last().expect("a name");
    format!("`\"{}\"` or `\"{last}\"`", others.join("\"`, `\""))
}

/// Each field that is named, with its message.
fn said<T>(result: Result<T, InvalidRequest>) -> Vec<(String, String)> {
    let Err(error) = result else {
        return Vec::new();
    };
    let fields = error.fields().iter();
    let said = fields.flat_map(|field| {
        let path = field.path();
        let messages = field.messages();
        messages.map(move |message| (path.to_owned(), message.to_owned()))
    });
    said.collect()
}
