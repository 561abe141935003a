//! Every expression runs once, and in the order in which it is written.

use std::cell::RefCell;

use seam_portal::{
    CreatePortal, CustomMetadata, CustomerResourcesFilter, Features, Reservation, portal,
};

/// Records its arguments, in order.
#[derive(Default)]
struct Log(RefCell<String>);

impl Log {
    fn text(&self, name: &'static str) -> &'static str {
        self.0.borrow_mut().push_str(name);
        name
    }

    fn any<T>(&self, name: &str, value: T) -> T {
        self.0.borrow_mut().push_str(name);
        value
    }

    fn taken(&self) -> String {
        self.0.take()
    }
}

#[test]
fn fields() {
    let log = Log::default();
    // The order of neither the struct nor the alphabet.
    let _ = portal!(Space {
        parent_site_key: log.text("a"),
        name: log.text("b"),
        geolocation: { longitude: log.any("c", 1.0), latitude: log.any("d", 2) },
        customer_data: { time_zone: log.text("e"), address: Some(log.text("f")) },
        space_key: log.text("g"),
        duration_minutes: log.any("h", Some(90_u8)),
    });
    assert_eq!(log.taken(), "abcdefgh");
}

#[test]
fn lists_filters_and_metadata() {
    let log = Log::default();
    let _ = portal! {
        read_only: log.any("a", true),
        customer_resources_filters: [
            x = log.text("b"),
            { value: log.any("c", true), field: log.text("d"), operation: "=" },
            ..log.any("e", None::<CustomerResourcesFilter<'_>>),
            y = log.text("f"),
        ],
        navigation_mode: log.any("g", full),
        customer_data: {
            reservations: [
                ..log.any("h", Vec::<Reservation<'_>>::new()),
                {
                    custom_metadata: { k: log.text("i"), #[cfg(all())] l: log.any("j", false), m: log.text("k") },
                    room_keys: [log.text("l"), "literal", ..[log.text("m")], log.text("n")],
                    reservation_key: log.text("o"),
                },
            ],
            customer_key: log.text("p"),
        },
    };
    assert_eq!(log.taken(), "abcdefghijklmnop");
}

#[test]
fn a_base_comes_last() {
    let log = Log::default();
    let _ = portal! {
        read_only: log.any("a", true),
        features: { organize: { exclude: log.any("b", true) }, ..log.any("c", Features::default()) },
        is_embedded: log.any("d", None),
        ..log.any("e", CreatePortal::default())
    };
    let _ = portal!(CustomMetadata {
        a: log.text("f"),
        ..log.any("g", CustomMetadata::default())
    });
    assert_eq!(log.taken(), "abcdefg");
}

/// Values move into the request, without a clone.
#[test]
fn values_move() {
    struct NoClone(String);
    impl From<NoClone> for String {
        fn from(value: NoClone) -> String {
            value.0
        }
    }
    let (key, rooms) = (
        NoClone("c".into()),
        vec![portal!(Room {
            room_key: "1",
            name: "1"
        })],
    );
    let address = rooms.as_ptr();
    let request = portal! { customer_data: { customer_key: String::from(key), rooms } };
    let rooms = request
        .customer_data
        .and_then(|data| data.rooms)
        .expect("given");
    assert_eq!(rooms.as_slice().as_ptr(), address);
}
