//! Names with another meaning, at the root of a crate.
#![forbid(unsafe_code)]
#![deny(warnings)]
#![allow(dead_code, non_camel_case_types)]

mod core {}
mod std {}
mod alloc {}
mod seam_portal {}
mod __private {}
struct Option;
struct Some;
struct None;
struct Result;
struct Ok;
struct Err;
struct String;
struct Vec;
struct Cow;
struct List;
struct Room;
struct Client;
struct CreatePortal;
struct str;
struct bool;
struct u64;
struct f64;
trait From {}
trait Into {}
trait Iterator {}
trait IntoIterator {}
fn text() {}
fn list() {}
fn full() {}

macro_rules! compile_error {
    ($($tokens:tt)*) => {};
}
macro_rules! concat {
    ($($tokens:tt)*) => {};
}
compile_error!();
concat!();

/// Uses most of the language.
pub fn request(name: &'static ::std::primitive::str) -> ::seam_portal::CreatePortal<'static> {
    ::seam_portal::portal! {
        customer_data: {
            customer_key: name,
            rooms: [{ room_key: "1", name }, ..[::seam_portal::portal!(Room { room_key: name, name: "1" })]],
            spaces: [{ space_key: "s", name: "S", duration_minutes: 90, customer_data: { address: null } }],
            reservations: [{ reservation_key: "r", room_keys: [name], custom_metadata: { a: name, b: null } }],
        },
        customer_resources_filters: [region = name, vip = true],
        features: { connect: { accepted_providers: ["august"] } },
        locale: "pt-PT",
        navigation_mode: if name == "c" { full } else { restricted },
    }
}

/// The form that sends.
pub fn send(
    client: &::seam_portal::Client,
) -> ::std::result::Result<::seam_portal::CustomerPortal, ::seam_portal::Error> {
    ::seam_portal::portal!(client, { read_only: true })
}
