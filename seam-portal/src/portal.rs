/// Creates a request inline and checks it at compile time.
///
/// # Forms
///
/// | form | value |
/// |---|---|
/// | `portal! { key: value, … }` or `portal!({ … })` | [`CreatePortal`](crate::CreatePortal), the request |
/// | `portal!(client, { … })` or `portal!(client, CreatePortal { … })` | `Result<`[`CustomerPortal`](crate::CustomerPortal)`, `[`Error`](crate::Error)`>`: sends the request |
/// | `portal!(Room { … })` | one object of this type, which can be any struct of the [`model`](crate::model) |
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
/// The client can be any expression that derefs to a [`Client`](crate::Client), such as a client, a
/// reference to a client, or an `Arc` of a client. This form calls
/// [`Client::create_portal`](crate::Client::create_portal). It needs the feature `client`, which is
/// on by default.
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
/// Any object can have the name of its type, or a path to the type, in front. The value is the same.
/// But if all objects have their names and all keys are identifiers, rustfmt formats the request:
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
///     customer_data: {
///         customer_key: "grand-hotel",
///         rooms: [{ room_key: "101", name: "Room 101" }],
///     },
///     locale: "pt-PT",
/// });
/// assert_eq!(request, short);
/// ```
///
/// # Keys
///
/// A key is an identifier or a string, so JSON from a log or a console compiles without changes. A key
/// without a value means the variable of that name, as in a struct literal.
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
/// A literal is checked against Seam's schema. Any other expression is evaluated once, in the order
/// of the source, in the scope of the invocation: `?`, `return` and borrows work as in a struct
/// literal.
///
/// | field | takes |
/// |---|---|
/// | text | `String`, `Cow<str>`, `Box<str>`, `&str`, `&String`, `&Arc<str>`, `&Arc<String>`, and a reference to any type that implements `AsRef<str>`; with the feature `uuid`, also `uuid::Uuid` if the text can have any length |
/// | identifier | text; with the feature `uuid`, also `uuid::Uuid` |
/// | UUID | text; with the feature `uuid`, also `uuid::Uuid` |
/// | date-time | text, [`Timestamp`](crate::Timestamp); with the features `chrono`, `jiff` and `time`, also `chrono::DateTime`, `jiff::Timestamp` and `time::OffsetDateTime` |
/// | boolean | `bool` |
/// | whole number | `u8` to `u64`, `NonZeroU8` to `NonZeroU64` |
/// | number | `f64`, `f32`, integers of at most 32 bits |
/// | [name](#names) | its enum; also text, if the enum has a variant `Other` |
/// | object | its struct |
/// | list | a vector, array or slice of items, or a reference to one of these, which is borrowed |
/// | [custom metadata](#custom-metadata) | [`CustomMetadata`](crate::CustomMetadata), a map, and any other iterator over pairs of a key and a value |
///
/// A field also takes a reference to such a value; an object is cloned from it. Only items of a list
/// of objects must be owned. An optional field also takes an `Option` or a reference to an `Option`,
/// and `None` leaves the field out. A field that can be `null` also takes the literal `null` and a
/// [`Nullable`](crate::model::Nullable). The section
/// [Data from a database](crate#data-from-a-database) shows how rows become objects.
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
/// If an expression can evaluate to a literal, that literal is checked too. `portal!` finds literals
///
/// * in the branches of `if`, `if let` and `match`, and at the end of blocks, including
///   `const { … }`
/// * in parentheses, after `&`, in arrays and in `vec![…]`
/// * in `Some(…)` and `Nullable::Value(…)`
/// * in the arguments of `or`, `unwrap_or` and `then_some`, in the first argument of `map_or`, and at
///   the end of closures that are passed to these, to `map`, `map_or_else`, `and_then`, `or_else`,
///   `unwrap_or_else` or `then`
/// * if the literal is text, also before `.into()`, `.to_string()`, `.to_owned()` and `.to_vec()`, and
///   in `String::from(…)`, `Cow::from(…)`, `Cow::Borrowed(…)`, `Cow::Owned(…)`, and `from` of `Box`,
///   `Rc`, `Arc` and `Vec`
///
/// No other literals are checked: not those that are compared, replaced, parsed or concatenated, not
/// the value of a `break`, and not the arguments of other functions and macros. Expressions of more
/// than 2,000 tokens or with more than 64 levels of nesting are not searched.
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
/// error: `tomorrow` is not a date-time: write it as in `"2026-12-01T15:00:00Z"`,
///        with `Z` or an offset at the end
/// ```
///
/// Number literals in these places have the type of their field, and so does arithmetic with literals
/// (`+`, `-`, `*`, `/`, `%`, `<<`, `>>`). If an alternative is a variable or a literal with a suffix,
/// they have its type instead:
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
/// Some fields take one of the names that Seam lists. Such a name can be written as a string, or as an
/// identifier if it is one. The enum works too, and so does text that is known only at run time.
///
/// In the value of such a field, the listed names are constants, and they shadow variables. Any other
/// identifier is a variable, so "cannot find value `limited` in this scope" means that `limited` is
/// not a listed name.
///
/// A pattern with a listed name would compare with the constant instead of declaring a variable.
/// `portal!` reports that: in `if let Some(full) = stored { full } else { restricted }`, rename the
/// variable. To compare, write `NavigationMode::Full`. Patterns in macros such as `matches!` are not
/// checked.
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
/// A list contains values. `..` before an iterator, or before anything else that implements
/// `IntoIterator`, inserts its items into the list. In `vec![…]`, objects in braces work as in `[…]`.
/// `Vec::new()` is an empty list.
///
/// ```
/// # use seam_portal::portal;
/// # use serde_json::{json, to_value};
/// let floors = ["1", "2"];
/// let hotel = portal!(CustomerData {
///     customer_key: "grand-hotel",
///     rooms: [
///         { room_key: "lobby", name: "Lobby" },
///         ..floors.iter().map(|floor| {
///             portal!(Room { room_key: floor, name: format!("Floor {floor}") })
///         }),
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
/// A filter is an object, or `field = value` in its short form. `=` is the only operator that Seam
/// supports.
///
/// ```
/// # use seam_portal::portal;
/// # use serde_json::{json, to_value};
/// let request = portal! {
///     customer_resources_filters: [
///         region = "eu",
///         { field: "is_vip", operation: "=", value: true },
///     ],
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
/// `..base` at the end of an object works as in a struct literal: the other fields come from the base.
/// The base can be a constant even if the fields borrow local data.
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
/// A nested object replaces the whole object of the base, and so does `None`. With `..` alone at its
/// end, the nested object takes its other fields from the same object of the base:
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
/// The base is that of the nearest enclosing object with a base. The base may lack the object, so
/// required keys must still be given. The base is evaluated once; unless it is the name of a constant
/// or a variable, it is evaluated before the other fields. An item of a list has no counterpart in an
/// enclosing base, so `..` alone is an error there, unless the item has a base of its own.
///
/// # Conditions
///
/// A field can have the attribute `#[cfg(…)]`, as in a struct literal, and lint levels such as
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
/// A field that is configured out is checked too, because only rustc knows which fields these are. So
/// its key must exist, or be [`#[unchecked]`](#ahead-of-this-crate).
///
/// # Custom metadata
///
/// You choose the keys of custom metadata. The values are text, booleans and `null`. For a key that is
/// known only at run time, write an expression in parentheses. The value of the field can also be a
/// map, and so can a base after `..`: entries in the braces replace those of the map, so that no key
/// is sent twice.
///
/// ```
/// # use seam_portal::portal;
/// # use serde_json::{json, to_value};
/// let floor = 3;
/// let reservation = portal!(Reservation {
///     reservation_key: "r-9",
///     custom_metadata: {
///         region: "eu",
///         "is vip": true,
///         note: null,
///         (format!("floor_{floor}")): "suite",
///     },
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
/// A request that contains only literals and constants can be used in a `const` or a `static`, also
/// with a base that is a constant. It does not allocate. A constant is
///
/// * `const { … }`. Its type must be `&'static str` for text, `&'static str` or `bool` for a metadata
///   value or a filter value, and otherwise the type of the field, such as `bool`, `u64`, `f64`,
///   `NavigationMode` or `Features`.
/// * `concat!`, `env!`, `include_str!` or `stringify!`, for text and names.
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
/// The compiler checks the text of a constant against the rule of its field, and reports an error at
/// the value. `cargo check` does this for the macros, and for `const { NAME }` with nothing but a name
/// or a path of modules to the name. Any other `const { … }` may depend on the generics of the
/// enclosing function, and is checked only by `cargo build`.
///
/// ```compile_fail
/// # use seam_portal::{CreatePortal, portal};
/// const HOTEL: &str = "";
///
/// const REQUEST: CreatePortal<'_> = portal! { customer_data: { customer_key: const { HOTEL } } };
/// ```
///
/// ```text
/// error[E0080]: evaluation panicked: `customer_key` is empty:
///               write an identifier of at least one character
/// ```
///
/// All other expressions are converted to the type of their field, which is not possible in a `const`.
/// So these forms work only in a function: `customer_key: HOTEL`, a list as `const { … }`, an item of
/// a list with a base that is not `const { BASE }`, and a field with `#[unchecked]`.
///
/// # Ahead of this crate
///
/// Seam's API is in alpha. A field with `#[unchecked]` can have a key that this version does not know,
/// or a value that it refuses. The value can be anything that implements `Serialize`. It is evaluated
/// after the values of the other fields.
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
/// A literal in parentheses or braces is still a literal, and so is a literal that a `macro_rules!`
/// macro passes on. Braces are an object if the field takes one, and otherwise a block of Rust. Only
/// custom metadata takes keys in parentheses.
///
/// # Limits
///
/// * The type of an expression must be known without its field. So `text.into()` and
///   `Default::default()` do not compile.
/// * In `let room = portal!(Room { room_key: &id(), … });`, the temporary that `id()` returns lives as
///   long as `room`. This holds if a borrowed temporary is the whole value of a text field or of a
///   list of objects; for text, it must implement `AsRef<str>`. All other temporaries live until the
///   end of the statement, as the arguments of a function do: those in a place expression
///   (`&hotel().id`, `&*id()`, `&ids()[0]`), in a larger expression (`Some(&id())`, `id().as_str()`),
///   in a list, and in a name, a metadata value or a filter value.
/// * Some objects use their base more than once: for `..` in a nested object, or for a field with
///   `#[unchecked]`. Temporaries in such an object live only until the end of the object, unless a
///   `let` extends them or the base is the name of a constant or a variable.
/// * A listed name shadows a variable, constant or function of that name: in
///   `navigation_mode: full`, `full` is always the mode, also in parentheses or in a block. Rename the
///   variable.
/// * JSON has escapes that Rust does not have: `\/`, `\b`, `\f`, and `\u00e9` without braces. rustc
///   rejects them before `portal!` runs, so replace them in pasted JSON.
#[macro_export]
macro_rules! portal {
    ($($input:tt)*) => {
        $crate::__private::portal!($crate $($input)*)
    };
}
