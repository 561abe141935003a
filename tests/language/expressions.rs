//! Any Rust expression can be a value, in the caller's own scope.

use std::collections::HashMap;

use seam_portal::{CreatePortal, Room, portal};
use serde_json::json;

use crate::wire;

fn name(room: &Room<'_>) -> String {
    room.name.clone().into_owned()
}

/// The name of a room that has this expression as its value.
macro_rules! text {
    ($($expression:tt)*) => { name(&portal!(Room { room_key: "r", name: $($expression)* })) };
}

struct Customer {
    id: String,
    names: Vec<String>,
}

impl Customer {
    fn name(&self) -> &str {
        &self.names[0]
    }
}

#[test]
fn paths_calls_and_fields() {
    let customer = Customer {
        id: "c-1".into(),
        names: vec!["Ada".into()],
    };
    assert_eq!(text!(&customer.id), "c-1");
    assert_eq!(text!(customer.name()), "Ada");
    assert_eq!(text!(Customer::name(&customer)), "Ada");
    assert_eq!(text!(&customer.names[0]), "Ada");
    assert_eq!(
        text!(customer.names.first().map_or("nobody", String::as_str)),
        "Ada"
    );
    assert_eq!(text!(names::last()), "last");
    assert_eq!(text!(customer.id), "c-1");
}

mod names {
    pub(super) fn last() -> &'static str {
        "last"
    }
}

#[test]
#[rustfmt::skip]
fn operators() {
    let (a, b) = (3_u32, 4_u32);
    assert_eq!(text!(String::from("a") + "b"), "ab");
    assert_eq!(text!(&"abc"[1..]), "bc");
    assert_eq!(text!(&"abc"[..=1]), "ab");
    assert_eq!(text!(*&"x"), "x");
    assert!(portal! { read_only: a < b }.read_only == Some(true));
    assert!(portal! { read_only: a > b }.read_only == Some(false));
    assert!(portal! { read_only: a < b && b > a, is_embedded: a << 1 < b }.is_embedded == Some(false));
    assert!(portal! { read_only: a as u64 == 3 }.read_only == Some(true));
    assert!(portal! { read_only: a == 3 || b == 3 }.read_only == Some(true));
    assert!(portal! { read_only: 1 + 2 == 3 }.read_only == Some(true));
    assert!(portal! { read_only: "a" == "a" }.read_only == Some(true));
    assert!(portal! { read_only: -1 < 0 }.read_only == Some(true));
    assert!(portal! { read_only: !true }.read_only == Some(false));
    assert!(portal! { read_only: true & false }.read_only == Some(false));
    assert!(portal! { read_only: true.then_some(1).is_some() }.read_only == Some(true));
    assert!(portal! { read_only: matches!(a, 1 | 3) }.read_only == Some(true));
    let space = portal!(Space { space_key: "s", name: "S", duration_minutes: a * 60 + b });
    assert_eq!(space.duration_minutes, Some(184));
    let space = portal!(Space { space_key: "s", name: "S", duration_minutes: 90_u8 as u64 });
    assert_eq!(space.duration_minutes, Some(90));
}

#[test]
fn literals_with_something_behind_them_are_expressions() {
    assert_eq!(text!("ada".to_uppercase()), "ADA");
    assert_eq!(text!("a b".split(' ').next_back().unwrap_or_default()), "b");
    assert_eq!(text!(1.to_string()), "1");
    assert_eq!(text!(("x").trim()), "x");
    assert_eq!(text!(['a', 'b'].iter().collect::<String>()), "ab");
    assert_eq!(text!({ "x" }.trim()), "x");
}

#[test]
fn branches_and_blocks() {
    for (number, expected) in [(1, "one"), (2, "two"), (3, "many")] {
        assert_eq!(
            text!(if number == 1 {
                "one"
            } else if number == 2 {
                "two"
            } else {
                "many"
            }),
            expected
        );
        assert_eq!(
            text!(match number {
                1 => "one",
                2 => "two",
                _ => "many",
            }),
            expected
        );
        assert_eq!(
            text!({
                let names = ["one", "two", "many"];
                names[number - 1]
            }),
            expected,
        );
        assert_eq!(
            text!(if let 3 = number {
                "many"
            } else {
                ["one", "two"][number - 1]
            }),
            expected
        );
    }
    assert_eq!(
        text!(loop {
            break "out";
        }),
        "out"
    );
    assert_eq!(
        text!('label: {
            if true {
                break 'label "early";
            }
            "late"
        }),
        "early"
    );
    assert_eq!(text!(const { "const" }), "const");
}

/// Braces are an object if the field takes one, and a block otherwise, whatever they begin with.
#[test]
#[allow(unused_braces, clippy::blocks_in_conditions, clippy::no_effect)]
#[rustfmt::skip]
fn blocks_that_begin_like_objects() {
    const CONSTANT: Room<'_> = portal!(Room { room_key: { "a" }, name: "b" });
    let rooms = vec![portal!(Room { room_key: "1", name: "1" })];
    let mut a;
    let request = portal! { read_only: { a = 3; a > 2 }, is_embedded: { a == 3 }, exclude_locale_picker: { true } };
    assert_eq!(
        (request.read_only, request.is_embedded, request.exclude_locale_picker),
        (Some(true), Some(true), Some(true))
    );
    let space = portal!(Space { space_key: { "s" }, name: "S", duration_minutes: { 30 } });
    assert_eq!(space.duration_minutes, Some(30));
    let none = portal! { read_only: { None }, features: { None }, navigation_mode: { full } };
    assert_eq!(none, portal! { navigation_mode: full });
    assert_eq!(text!({ "a" }), "a");
    assert_eq!(text!({ a = 4; "b" }), "b");
    assert_eq!(text!({ a += 1; "c" }), "c");
    assert_eq!(text!({ "ignored"; "d" }), "d");
    assert_eq!(text!({ #[allow(unused)] let b = 3; "e" }), "e");
    assert_eq!(a, 5);
    let hotel = portal!(CustomerData { customer_key: { "c" }, rooms: { a = 6; rooms } });
    assert_eq!((&*hotel.customer_key, hotel.rooms.map(|rooms| rooms.len()), a), ("c", Some(1), 6));
    let features = portal! { features: { a = 7; portal!(Features {}) } };
    assert_eq!((wire(&features), a), (json!({ "features": {} }), 7));
    assert_eq!(name(&CONSTANT), "b");
}

#[test]
fn macros_and_closures() {
    let name = "Ada";
    assert_eq!(text!(format!("{name}, {}", 1)), "Ada, 1");
    assert_eq!(text!(concat!("a", "b", 1)), "ab1");
    assert_eq!(text!(stringify!(a, b)), "a, b");
    assert_eq!(
        text!(["x", "y"].map(|text| format!("{text}{name}")).join("|")),
        "xAda|yAda"
    );
    assert_eq!(
        text!((|a: &str, b: &str| format!("{a}{b}"))("x", "y")),
        "xy"
    );
    assert_eq!(text!((move || name)()), "Ada");
}

/// Commas between `<` and `>` or `|` and `|` do not separate fields.
#[test]
fn generics_with_commas() {
    fn choose<A, const N: usize>(names: [A; N], _: impl Fn(u8, u8) -> u8) -> A {
        names.into_iter().next().expect("one")
    }
    let map = || HashMap::<String, &str>::from([("a".to_owned(), "A")]);
    assert_eq!(text!(map()["a"]), "A");
    assert_eq!(text!(HashMap::<&str, &str>::from([("a", "A")])["a"]), "A");
    assert_eq!(
        text!(
            <HashMap<u8, String>>::from([(1, "A".to_owned())])
                .remove(&1)
                .unwrap_or_default()
        ),
        "A"
    );
    assert_eq!(text!(choose::<&str, 2>(["x", "y"], |a, b| a + b)), "x");
    assert_eq!(text!(Result::<&str, ()>::Ok("x").unwrap_or("y")), "x");
    let request = portal! {
        customer_data: {
            customer_key: map().into_values().collect::<Vec<_>>().concat(),
            rooms: [
                ..HashMap::<u8, Room<'_>>::from([(1, portal!(Room { room_key: "1", name: "1" }))]).into_values(),
                portal!(Room { room_key: "2", name: "2" }),
            ],
            units: ["u"].map(|key| portal!(Unit { unit_key: key, name: key })),
        },
        read_only: map().iter().any(|(key, name)| key == "a" && *name == "A"),
        is_embedded: 1 < 2,
        exclude_locale_picker: 2 > 1,
    };
    assert_eq!(
        wire(&request),
        json!({
            "customer_data": {
                "customer_key": "A",
                "rooms": [{ "room_key": "1", "name": "1" }, { "room_key": "2", "name": "2" }],
                "units": [{ "unit_key": "u", "name": "u" }],
            },
            "read_only": true,
            "is_embedded": true,
            "exclude_locale_picker": true,
        }),
    );
}

/// `?`, `return`, `break` and `continue` leave the function or loop around the request.
#[test]
fn control_flow_is_the_callers() {
    fn question(key: Option<&str>) -> Option<CreatePortal<'_>> {
        Some(portal! { customer_data: { customer_key: key? } })
    }
    fn parsed(minutes: &str) -> Result<u64, std::num::ParseIntError> {
        let space = portal!(Space {
            space_key: "s",
            name: "S",
            duration_minutes: minutes.parse::<u64>()?
        });
        Ok(space.duration_minutes.unwrap_or_default())
    }
    fn returned(key: Option<&str>) -> String {
        let room = portal!(Room {
            room_key: match key {
                Some(key) => key,
                None => return "returned".to_owned(),
            },
            name: "",
        });
        room.room_key.into_owned()
    }
    assert_eq!(question(None), None);
    assert_eq!(
        question(Some("c")),
        Some(portal! { customer_data: { customer_key: "c" } })
    );
    assert_eq!((parsed("90"), parsed("x").is_err()), (Ok(90), true));
    assert_eq!(
        (returned(None), returned(Some("key"))),
        ("returned".to_owned(), "key".to_owned())
    );

    let mut keys = Vec::new();
    for key in [Some("a"), None, Some("b"), Some("end"), Some("c")] {
        let room = portal!(Room {
            room_key: if key == Some("end") { break } else { "r" },
            name: match key {
                Some(key) => key,
                None => continue,
            },
        });
        keys.push(name(&room));
    }
    assert_eq!(keys, ["a", "b"]);
}

/// An expression that never returns fits everywhere.
#[test]
#[allow(unreachable_code, clippy::diverging_sub_expression)]
fn values_that_are_still_to_be_written() {
    fn unfinished(which: u8) -> CreatePortal<'static> {
        match which {
            0 => portal! { locale: todo!() },
            1 => portal! { customer_data: todo!("later"), read_only: true },
            2 => portal! { customer_data: { customer_key: unimplemented!(), rooms: [todo!()] } },
            3 => portal! { features: { connect: { accepted_providers: panic!("no") } } },
            4 => {
                portal! { customer_resources_filters: [region = todo!()], navigation_mode: todo!() }
            }
            5 => portal! { read_only: return portal! { locale: "de-DE" } },
            6 => portal! { customer_data: { customer_key: "c", spaces: todo!() } },
            _ => unreachable!(),
        }
    }
    for which in 0..5 {
        assert!(
            std::panic::catch_unwind(|| unfinished(which)).is_err(),
            "{which}"
        );
    }
    assert!(std::panic::catch_unwind(|| unfinished(6)).is_err());
    assert_eq!(wire(&unfinished(5)), json!({ "locale": "de-DE" }));
}

/// A path `None`, or a macro named `todo!`, that is not the standard library's is an ordinary
/// value.
#[test]
fn other_items_of_these_names_are_converted() {
    mod other {
        #[allow(non_upper_case_globals)]
        pub(super) const None: &str = "none";
        macro_rules! todo {
            ($task:expr) => {
                $task
            };
        }
        pub(super) use todo;
    }
    assert_eq!(text!(other::None), "none");
    assert_eq!(text!(other::todo!("wash")), "wash");
}

#[test]
fn struct_literals_of_the_model_are_expressions() {
    let request = portal! {
        customer_data: {
            customer_key: "c",
            rooms: [..[Room { room_key: "1".into(), name: "1".into(), ..Room::EMPTY }]],
        },
        features: seam_portal::Features { organize: None, ..seam_portal::Features::default() },
    };
    assert_eq!(
        wire(&request),
        json!({
            "customer_data": { "customer_key": "c", "rooms": [{ "room_key": "1", "name": "1" }] },
            "features": {},
        }),
    );
}

#[test]
fn values_see_what_surrounds_them() {
    use self::names as outer;
    const SUFFIX: &str = "!";
    let closure = |name: &str| format!("{name}{SUFFIX}");
    assert_eq!(text!(closure(outer::last())), "last!");
    let mut count = 0;
    let mut next = || {
        count += 1;
        count.to_string()
    };
    let room = portal!(Room {
        room_key: next(),
        name: next()
    });
    assert_eq!((&*room.room_key, &*room.name), ("1", "2"));
}
