//! Building requests.

use std::hint::black_box;

use seam_portal::{CreatePortal, Room, portal};

use crate::{count, names};

macro_rules! literals {
    () => {
        portal! {
            customer_data: {
                customer_key: "grand-hotel",
                rooms: [{ room_key: "101", name: "Room 101" }, { room_key: "102", name: "Room 102" }],
                reservations: [{
                    reservation_key: "r-1",
                    room_keys: ["101", "102"],
                    custom_metadata: { vip: true, region: "eu", note: null },
                }],
                spaces: [{
                    space_key: "garden",
                    name: "Garden",
                    duration_minutes: 90,
                    geolocation: { latitude: 38.7, longitude: -9.1 },
                    customer_data: { address: null, time_zone: "Europe/Lisbon" },
                }],
            },
            customer_resources_filters: [region = "eu", is_vip = true],
            features: { connect: { accepted_providers: ["august", "yale"] } },
            landing_page: { manage: { room_key: "101" } },
            navigation_mode: restricted,
            locale: "pt-PT",
        }
    };
}

static IN_A_STATIC: CreatePortal<'static> = literals!();
const IN_A_CONST: CreatePortal<'static> = literals!();

#[test]
fn literals_are_free_everywhere() {
    assert_eq!(count(|| black_box(&IN_A_STATIC)), 0);
    assert_eq!(count(|| black_box(IN_A_CONST)), 0);
    assert_eq!(count(|| black_box(literals!())), 0);
}

/// Literals in the lists of a request with variables are constants too.
#[test]
fn borrowed_texts_are_free() {
    let (customer, locale) = (String::from("grand-hotel"), Some(String::from("pt-PT")));
    let made = || {
        portal! {
            customer_data: {
                customer_key: &customer,
                rooms: [{ room_key: "101", name: "Room 101" }],
            },
            features: { connect: { accepted_providers: ["august", "yale"] } },
            locale: locale.as_deref(),
        }
    };
    assert_eq!(count(|| black_box(made())), 0);
}

#[test]
fn a_list_is_its_only_allocation() {
    let names = names(3);
    let [one, two, three] = names.as_slice() else {
        panic!()
    };
    let room = |name| {
        portal!(Room {
            room_key: name,
            name
        })
    };
    let objects = || {
        portal!(CustomerData {
            customer_key: "c",
            rooms: [room(one), room(two)]
        })
    };
    assert_eq!(count(objects), 1);
    let texts = || {
        portal!(Reservation {
            reservation_key: "r",
            room_keys: [one, two, three]
        })
    };
    assert_eq!(count(texts), 1);
}

fn rooms(names: &[String]) -> CreatePortal<'_> {
    portal! {
        customer_data: {
            customer_key: "c",
            rooms: [..names.iter().map(|name| portal!(Room { room_key: name, name }))],
        },
    }
}

#[test]
fn a_splice_costs_its_list_alone() {
    for number in [4, 100, 10_000] {
        let names = names(number);
        let (info, request) = crate::counted(|| rooms(&names));
        assert_eq!(info.count_total, 1, "{number}");
        assert_eq!(info.bytes_total, (number * size_of::<Room<'_>>()) as u64);
        drop(request);
        let keys = || {
            portal!(Reservation {
                reservation_key: "r",
                room_keys: [..&names]
            })
        };
        assert_eq!(count(keys), 1, "{number}");
    }
}

/// The lists inside the items need allocations of their own.
#[test]
fn items_with_lists_cost_one_more_each() {
    let names = names(100);
    let stays = || {
        names.iter().map(|name| {
            portal!(Reservation {
                reservation_key: name,
                room_keys: [name]
            })
        })
    };
    let made = || {
        portal!(CustomerData {
            customer_key: "c",
            reservations: [..stays()]
        })
    };
    assert_eq!(count(made), 1 + 100);
}

/// A list of unknown length grows as a vector does.
#[test]
fn an_iterator_of_unknown_length_makes_a_list_grow() {
    let names = names(10_000);
    let some = || {
        let some = names.iter().filter(|name| !name.is_empty());
        portal!(CustomerData {
            customer_key: "c",
            rooms: [..some.map(|name| portal!(Room {
                room_key: name,
                name
            }))],
        })
    };
    let (info, made) = crate::counted(some);
    let doublings = made.rooms.expect("given").len().ilog2();
    assert!(info.count_total <= u64::from(doublings) + 1, "{info:?}");
}

/// Items before a splice are in the list before its length is known.
#[test]
fn items_before_a_splice_cost_the_growth_of_the_list() {
    let names = names(10_000);
    let made = || {
        portal!(CustomerData {
            customer_key: "c",
            rooms: [
                { room_key: "lobby", name: "Lobby" },
                ..names.iter().map(|name| portal!(Room { room_key: name, name })),
            ],
        })
    };
    assert_eq!(count(made), 2);
}
