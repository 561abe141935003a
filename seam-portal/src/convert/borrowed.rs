//! Borrowed temporaries: `room_key: &format!("room-{n}")`.
//!
//! A `let` makes a temporary live as long as the request if no call is around it. So there is none:
//! `portal!` casts to one of these traits, and from there a deref coercion goes on to `str`.

use std::ops::Deref;

macro_rules! borrowed_text {
    ($($Trait:ident, $message:literal, $label:literal;)*) => {$(
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = "a value that is not text and that is made here has to be given without the `&`, or as a variable"
        )]
        pub trait $Trait {
            fn as_text(&self) -> &str;
        }

        #[diagnostic::do_not_recommend]
        impl<T: AsRef<str>> $Trait for T {
            fn as_text(&self) -> &str {
                self.as_ref()
            }
        }

        impl Deref for dyn $Trait + '_ {
            type Target = str;

            fn deref(&self) -> &str {
                self.as_text()
            }
        }
    )*};
}

borrowed_text! {
    BorrowedText, "`{Self}` is not text", "expected text, such as a `String`";
    BorrowedKey, "`{Self}` is not an identifier", "expected an identifier as text, such as a `String`";
    BorrowedDateTime, "`{Self}` is not a date-time as text", "expected a date-time as text, such as a `String`";
    BorrowedTimeOfDay, "`{Self}` is not a time of day", "expected a time of day as text, such as a `String`";
    BorrowedUuid, "`{Self}` is not a UUID as text", "expected a UUID as text, such as a `String`";
}
