//! Borrowed temporaries: `room_key: &format!("room-{n}")`.
//!
//! A `let` makes a temporary live as long as the request, unless the temporary is the argument of a
//! call. So `portal!` casts to one of these traits instead, and a deref coercion makes it a `str`. The
//! traits differ only in their words. They are written out, because rustc shows them.

use std::ops::Deref;

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not text",
    label = "expected text, such as a `String`",
    note = "if it is not text, remove the `&`, or store it in a variable first"
)]
pub trait BorrowedText {
    fn as_text(&self) -> &str;
}

#[diagnostic::do_not_recommend]
impl<T: AsRef<str>> BorrowedText for T {
    fn as_text(&self) -> &str {
        self.as_ref()
    }
}

impl Deref for dyn BorrowedText + '_ {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_text()
    }
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an identifier",
    label = "expected an identifier as text, such as a `String`",
    note = "if it is not text, remove the `&`, or store it in a variable first"
)]
pub trait BorrowedKey {
    fn as_text(&self) -> &str;
}

#[diagnostic::do_not_recommend]
impl<T: AsRef<str>> BorrowedKey for T {
    fn as_text(&self) -> &str {
        self.as_ref()
    }
}

impl Deref for dyn BorrowedKey + '_ {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_text()
    }
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a date-time as text",
    label = "expected a date-time as text, such as a `String`",
    note = "if it is not text, remove the `&`, or store it in a variable first"
)]
pub trait BorrowedDateTime {
    fn as_text(&self) -> &str;
}

#[diagnostic::do_not_recommend]
impl<T: AsRef<str>> BorrowedDateTime for T {
    fn as_text(&self) -> &str {
        self.as_ref()
    }
}

impl Deref for dyn BorrowedDateTime + '_ {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_text()
    }
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a time of day",
    label = "expected a time of day as text, such as a `String`",
    note = "if it is not text, remove the `&`, or store it in a variable first"
)]
pub trait BorrowedTimeOfDay {
    fn as_text(&self) -> &str;
}

#[diagnostic::do_not_recommend]
impl<T: AsRef<str>> BorrowedTimeOfDay for T {
    fn as_text(&self) -> &str {
        self.as_ref()
    }
}

impl Deref for dyn BorrowedTimeOfDay + '_ {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_text()
    }
}

#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a UUID as text",
    label = "expected a UUID as text, such as a `String`",
    note = "if it is not text, remove the `&`, or store it in a variable first"
)]
pub trait BorrowedUuid {
    fn as_text(&self) -> &str;
}

#[diagnostic::do_not_recommend]
impl<T: AsRef<str>> BorrowedUuid for T {
    fn as_text(&self) -> &str {
        self.as_ref()
    }
}

impl Deref for dyn BorrowedUuid + '_ {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_text()
    }
}
