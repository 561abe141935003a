/// Writes a Seam request inline, checked while compiling.
///
/// # Forms
///
/// | form | value |
/// |---|---|
/// | `portal! { key: value, … }` or `portal!({ … })` | [`CreatePortal`](crate::CreatePortal), the request |
/// | `portal!(client, { … })` or `portal!(client, CreatePortal { … })` | `Result<`[`CustomerPortal`](crate::CustomerPortal)`, `[`Error`](crate::Error)`>`: the request, sent |
/// | `portal!(Room { … })` | one object, by the name of its type: any struct of the [`model`](crate::model) |
///
/// ```
/// use seam_portal::{CreatePortal, Room, portal};
/// use serde_json::{json, to_value};
///
/// let request: CreatePortal<'_> = portal! { is_embedded: true, locale: "pt-PT" };
/// assert_eq!(to_value(request)?, json!({ "is_embedded": true, "locale": "pt-PT" }));
///
/// let empty = portal!({});
/// assert_eq!(to_value(empty)?, json!({}));
///
/// let room: Room<'_> = portal!(Room { room_key: "101", name: "Room 101" });
/// assert_eq!(to_value(room)?, json!({ "room_key": "101", "name": "Room 101" }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// The client of the sending form is any expression that derefs to a [`Client`](crate::Client): a
/// client, a reference to one, an `Arc` of one. The form is
/// [`Client::create_portal`](crate::Client::create_portal) and nothing more. It needs the feature
/// `client`, which is on by default.
///
#[cfg_attr(feature = "client", doc = "```no_run")]
#[cfg_attr(not(feature = "client"), doc = "```ignore")]
/// use seam_portal::{Client, portal};
///
/// let seam = Client::from_env()?;
/// let link = portal!(seam, { customer_data: { customer_key: "grand-hotel" } })?;
/// println!("{}", link.url());
/// # Ok::<(), seam_portal::Error>(())
/// ```
///
/// A type's name may be in front of any object, also by a path. It changes nothing, but rustfmt
/// formats a request in which each object has its name, and whose keys are identifiers:
///
/// ```
/// use seam_portal::portal;
///
/// let request = portal!(CreatePortal {
///     customer_data: CustomerData {
///         customer_key: "grand-hotel",
///         rooms: [Room {
///             room_key: "101",
///             name: "Room 101",
///         }],
///     },
///     locale: "pt-PT",
/// });
/// let short = portal!({
///     customer_data: { customer_key: "grand-hotel", rooms: [{ room_key: "101", name: "Room 101" }] },
///     locale: "pt-PT",
/// });
/// assert_eq!(request, short);
/// ```
///
/// # Keys
///
/// A key is an identifier or a string, so JSON from a log or a console compiles as it stands. A key
/// alone stands for the variable of its name, as in a struct literal.
///
/// ```
/// # use seam_portal::portal;
/// # use serde_json::{json, to_value};
/// let pasted = portal!({
///     "customer_data": {
///         "customer_key": "grand-hotel",
///         "spaces": [{
///             "space_key": "studio",
///             "name": "Studio",
///             "geolocation": { "latitude": 38.7, "longitude": -9.1 },
///             "customer_data": { "address": null }
///         }]
///     },
///     "read_only": true
/// });
///
/// let customer_key = String::from("grand-hotel");
/// let short = portal! { customer_data: { customer_key } };
/// assert_eq!(to_value(short)?, json!({ "customer_data": { "customer_key": "grand-hotel" } }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Values
///
/// A literal is checked against all that Seam's schema says of its field. Any other expression is
/// taken as a value. It is evaluated once, in the order written, in the scope around the
/// invocation: `?`, `return` and borrows work as in a struct literal.
///
/// | field | takes |
/// |---|---|
/// | text | `String`, `Cow<str>`, `Box<str>`, and a reference to text: `&str`, `&String`, `&Arc<str>`, `&Arc<String>`, or to anything that is `AsRef<str>` |
/// | identifier | text, and with the feature `uuid` a `uuid::Uuid`, which fits in text of any length too |
/// | UUID | text, and with the feature `uuid` a `uuid::Uuid` |
/// | date-time | text, a [`Timestamp`](crate::Timestamp), and with the features `chrono`, `jiff` and `time` the moments of those crates |
/// | boolean | `bool` |
/// | whole number | `u8` to `u64`, `NonZeroU8` to `NonZeroU64` |
/// | number | `f64`, `f32`, integers of at most 32 bits |
/// | [name](#names) | its enum, or text |
/// | object | its struct |
/// | list | a vector, array or slice of its items, and a reference to one, which is borrowed |
/// | [custom metadata](#custom-metadata) | [`CustomMetadata`](crate::CustomMetadata), a map, anything that can be iterated over with pairs of a key and a value |
///
/// A reference to a value fits as well, and an object is cloned out of it; only items of a list of
/// objects have to be owned. Where the field is optional, an `Option` or a reference to one fits
/// too, and `None` leaves the field out. Where Seam takes `null`, the literal `null` and a
/// [`Nullable`](crate::model::Nullable) fit as well.
///
/// ```
/// # use seam_portal::portal;
/// # use serde_json::{json, to_value};
/// let (floor, email): (u32, Option<&str>) = (4, None);
/// let guest = portal!(Guest {
///     guest_key: format!("guest-{floor}"),
///     name: if floor > 3 { "Ada" } else { "Grace" },
///     email_address: email,
/// });
/// assert_eq!(to_value(guest)?, json!({ "guest_key": "guest-4", "name": "Ada" }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Literals in expressions
///
/// A literal that can become the value of an expression is checked as if it were alone. `portal!`
/// looks for literals
///
/// * in the branches of `if`, `if let` and `match`, and at the end of blocks, `const { … }`
///   included,
/// * in parentheses, behind `&`, in arrays and in `vec![…]`,
/// * in `Some(…)` and `Nullable::Value(…)`,
/// * in the arguments of `or`, `unwrap_or` and `then_some` and the first one of `map_or`, and at
///   the end of closures that are given to these, to `map`, `map_or_else`, `and_then`, `or_else`,
///   `unwrap_or_else` or `then`,
/// * and, if they are text, in front of `.into()`, `.to_string()`, `.to_owned()` and `.to_vec()`,
///   and in `String::from(…)`, `Cow::from(…)`, `Cow::Borrowed(…)`, `Cow::Owned(…)`, and `from` of
///   `Box`, `Rc`, `Arc` and `Vec`.
///
/// Other text is not looked at: what is compared, replaced, parsed, concatenated, the value of a
/// `break`, or an argument of any other function or macro. An expression of more than 2,000 tokens,
/// or nested more than 64 levels deep, is not looked into at all.
///
/// ```compile_fail
/// # use seam_portal::portal;
/// # let stored = None::<&str>;
/// let grant = portal!(AccessGrant {
///     access_grant_key: "g-1",
///     starts_at: stored.unwrap_or("tomorrow"),
/// });
/// ```
///
/// ```text
/// error: `tomorrow` is not a date-time: write it as in `"2026-12-01T15:00:00Z"`, with `Z` or an offset at the end
/// ```
///
/// Numbers in these places have the type of their field, and so has arithmetic of literals (`+`,
/// `-`, `*`, `/`, `%`, `<<`, `>>`), unless there is a variable or a suffix beside them, whose type
/// they then have:
///
/// ```
/// # use seam_portal::portal;
/// let (short, minutes) = (false, 45_u32);
/// let space = portal!(Space {
///     space_key: "studio",
///     name: "Studio",
///     duration_minutes: if short { 30 } else { 60 * 24 },
/// });
/// assert_eq!(space.duration_minutes, Some(1440));
/// let space = portal!(Space { duration_minutes: if short { 30 } else { minutes }, ..space });
/// assert_eq!(space.duration_minutes, Some(45));
/// ```
///
/// # Names
///
/// Where Seam lists the names that a field takes, those that are identifiers are constants in scope
/// of the value, in front of any variable of that name. Strings work as well, and so do the enum
/// and, for what is known only at run time, text. A name that Seam does not list is taken for a
/// variable: "cannot find value `limited` in this scope" means that there is no such name.
///
/// Because the names are constants, a pattern with such a name would compare and not bind. That is
/// an error in the expression of such a field: `if let Some(full) = stored { full } else {
/// restricted }` needs another name for its variable, and to compare, write `NavigationMode::Full`.
/// A pattern in a macro such as `matches!` is not seen.
///
/// ```
/// # use seam_portal::{NavigationMode, portal};
/// let embedded = true;
/// let request = portal! {
///     navigation_mode: if embedded { restricted } else { full },
///     locale: "pt-PT",
/// };
/// assert_eq!(request.navigation_mode, Some(NavigationMode::Restricted));
///
/// let mode: NavigationMode = "full".parse()?;
/// assert_eq!(portal! { navigation_mode: &mode }.navigation_mode, Some(mode));
/// # Ok::<(), seam_portal::model::UnlistedName>(())
/// ```
///
/// # Lists
///
/// A list holds values, and `..` in front of anything that can be iterated over splices its items
/// in. `vec![…]` is read as the list that it means, with objects in braces, and `Vec::new()` as an
/// empty one.
///
/// ```
/// # use seam_portal::portal;
/// # use serde_json::{json, to_value};
/// let floors = ["1", "2"];
/// let hotel = portal!(CustomerData {
///     customer_key: "grand-hotel",
///     rooms: [
///         { room_key: "lobby", name: "Lobby" },
///         ..floors.iter().map(|floor| portal!(Room { room_key: floor, name: format!("Floor {floor}") })),
///     ],
/// });
/// assert_eq!(to_value(hotel)?, json!({
///     "customer_key": "grand-hotel",
///     "rooms": [
///         { "room_key": "lobby", "name": "Lobby" },
///         { "room_key": "1", "name": "Floor 1" },
///         { "room_key": "2", "name": "Floor 2" },
///     ],
/// }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Filters
///
/// A filter is an object, or short: `field = value`. Seam compares with `=` and in no other way.
///
/// ```
/// # use seam_portal::portal;
/// # use serde_json::{json, to_value};
/// let request = portal! {
///     customer_resources_filters: [region = "eu", { field: "is_vip", operation: "=", value: true }],
/// };
/// assert_eq!(to_value(request)?, json!({
///     "customer_resources_filters": [
///         { "field": "region", "operation": "=", "value": "eu" },
///         { "field": "is_vip", "operation": "=", "value": true },
///     ],
/// }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Bases
///
/// `..base` closes an object, as it closes a struct literal: fields that are not given are those of
/// the base. A base may be a constant while the fields borrow from local data.
///
/// ```
/// # use seam_portal::{CreatePortal, portal};
/// # use serde_json::{json, to_value};
/// const BASE: CreatePortal<'_> = portal! { locale: "en-US", read_only: true };
///
/// let id = String::from("grand-hotel");
/// let request = portal! { customer_data: { customer_key: &id }, read_only: false, ..BASE };
/// assert_eq!(to_value(request)?, json!({
///     "customer_data": { "customer_key": "grand-hotel" },
///     "locale": "en-US",
///     "read_only": false,
/// }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A nested object that is given takes the place of the base's as a whole, and so does a `None`.
/// With `..` alone at its end, it takes the fields that are not given from the same object of the
/// base:
///
/// ```
/// # use seam_portal::{CreatePortal, portal};
/// # use serde_json::{json, to_value};
/// const BASE: CreatePortal<'_> = portal! {
///     features: { organize: { exclude: false }, connect: { accepted_providers: ["august"] } },
///     locale: "en-US",
/// };
///
/// let request = portal! { features: { organize: { exclude: true }, .. }, ..BASE };
/// assert_eq!(to_value(request)?, json!({
///     "features": {
///         "connect": { "accepted_providers": ["august"] },
///         "organize": { "exclude": true },
///     },
///     "locale": "en-US",
/// }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// That is the nearest base outside, through as many objects as there are between them. Where that
/// base does not have the object, nothing is taken, so required keys have to be given. The base is
/// evaluated once, in front of the other fields if it is not the name of a constant or variable. An
/// item of a list has no counterpart in a base outside: `..` alone is an error there, without a
/// base of the item's own.
///
/// # Conditions
///
/// `#[cfg(…)]` stands on a field as it does in a struct literal, and so do lint levels such as
/// `#[allow(…)]`.
///
/// ```
/// # use seam_portal::portal;
/// # use serde_json::{json, to_value};
/// let request = portal! {
///     is_embedded: true,
///     #[cfg(any())]
///     read_only: true,
/// };
/// assert_eq!(to_value(request)?, json!({ "is_embedded": true }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A field that is configured out is checked all the same: which one that is, only rustc knows,
/// when the macro is done. So its key has to exist, or be [`#[unchecked]`](#ahead-of-this-crate).
///
/// # Custom metadata
///
/// Its keys are yours to choose; its values are text, booleans and `null`. A key that is known only
/// at run time is an expression in parentheses. A map does as well, as the value of the field or
/// behind `..`: an entry in the braces wins over one of the map, and no key is sent twice.
///
/// ```
/// # use seam_portal::portal;
/// # use serde_json::{json, to_value};
/// let floor = 3;
/// let reservation = portal!(Reservation {
///     reservation_key: "r-9",
///     custom_metadata: { region: "eu", "is vip": true, note: null, (format!("floor_{floor}")): "suite" },
/// });
/// assert_eq!(to_value(reservation)?, json!({
///     "reservation_key": "r-9",
///     "custom_metadata": { "region": "eu", "is vip": true, "note": null, "floor_3": "suite" },
/// }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Constants
///
/// What is made of literals and constants alone can stand in a `const` or a `static`, on a base
/// that is a constant too. It allocates nothing. A constant is
///
/// * `const { … }`. For text it holds a `&'static str`, for a metadata or filter value that or a
///   `bool`, and for a boolean, number, name, object or custom metadata what the field itself
///   holds: `bool`, `u64`, `f64`, `NavigationMode`, `Features`, …
/// * `concat!`, `env!`, `include_str!` and `stringify!`, for text and names.
///
/// ```
/// # use seam_portal::{CreatePortal, portal};
/// const HOTEL: &str = "grand-hotel";
///
/// static LOBBY: CreatePortal<'_> = portal! {
///     customer_data: {
///         customer_key: const { HOTEL },
///         rooms: [{ room_key: concat!("lobby-", 1), name: "Lobby" }],
///     },
/// };
/// assert_eq!(LOBBY.customer_data.as_ref().unwrap().customer_key, "grand-hotel");
/// ```
///
/// The compiler holds the text of a constant against the rule of its field, and reports an error at
/// the value. `cargo check` does so for the macros, and for text as `const { NAME }`, with a name
/// alone or a path of modules to it. Whatever else is in the braces may depend on the generics of
/// the function around, and is checked by a build.
///
/// ```compile_fail
/// # use seam_portal::{CreatePortal, portal};
/// const HOTEL: &str = "";
///
/// const REQUEST: CreatePortal<'_> = portal! { customer_data: { customer_key: const { HOTEL } } };
/// ```
///
/// ```text
/// error[E0080]: evaluation panicked: `customer_key` is empty: write an identifier of at least one character
/// ```
///
/// Other expressions are converted to what their field holds, which Rust does not do in constants.
/// So `customer_key: HOTEL` needs a function, and so do a list as `const { … }`, an item of a list
/// with a base that is not `const { BASE }`, and a field with `#[unchecked]`.
///
/// # Ahead of this crate
///
/// Seam's API is in alpha. `#[unchecked]` in front of a field sends a key that this version does
/// not know, or a value that it refuses, with anything that serializes as its value. Such values
/// are evaluated behind those of the other fields.
///
/// ```
/// # use seam_portal::portal;
/// # use serde_json::{json, to_value};
/// let request = portal! {
///     read_only: true,
///     #[unchecked]
///     theme: { color: "teal", corners: [4, 8] },
/// };
/// assert_eq!(to_value(request)?, json!({
///     "read_only": true,
///     "theme": { "color": "teal", "corners": [4, 8] },
/// }));
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Grammar
///
/// ```text
/// invocation = fields | object | expression "," object [","]
/// object     = [ type ] "{" fields "}"
/// type       = path
/// fields     = [ field { "," field } [","] ] [ ".." [ expression ] ]
/// field      = { attribute } ( key ":" value | identifier )
/// key        = identifier | string | "(" expression ")"
/// value      = object | list | literal | "null" | expression
/// list       = [ "vec!" ] "[" [ item { "," item } [","] ] "]"
/// item       = value | ".." expression | filter
/// filter     = key "=" value
/// literal    = string | [ "-" ] number | "true" | "false"
/// ```
///
/// A literal in parentheses or braces is a literal, and so is one that comes through a
/// `macro_rules!`. Braces are an object where the field takes one, and a block of Rust elsewhere. A
/// key in parentheses is one of custom metadata.
///
/// # Limits
///
/// * The type of an expression has to be known without its field: `text.into()` and
///   `Default::default()` do not say what they are.
/// * A `let` keeps a borrowed temporary alive that is the whole value of a text field or of a list
///   of objects, as in `let room = portal!(Room { room_key: &id(), … });`. What `id()` returns
///   there has to be `AsRef<str>`. Other temporaries live to the end of their statement, as
///   arguments of a function do: behind a place (`&hotel().id`, `&*id()`, `&ids()[0]`), deeper in
///   an expression (`Some(&id())`, `id().as_str()`), in a list, and in a name, metadata or filter
///   value.
/// * An object that needs its base more than once, for `..` in an object inside or for a field with
///   `#[unchecked]`, keeps temporaries only to its own end, unless a `let` keeps them or the base
///   is the name of a constant or variable.
/// * A name that is an identifier hides a variable, constant or function of that name: in
///   `navigation_mode: full`, `full` is the mode. In parentheses or in a block it is the mode too;
///   give the variable another name.
/// * JSON has escapes that Rust does not know: `\/`, `\b`, `\f`, and `\u00e9` without braces. rustc
///   refuses them before `portal!` sees them, so in pasted JSON they have to be written as Rust has
///   them.
#[macro_export]
macro_rules! portal {
    ($($input:tt)*) => {
        $crate::__private::portal!($crate $($input)*)
    };
}
