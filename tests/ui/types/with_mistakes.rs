//! Expressions in an invocation with mistakes: what is wrong with them is reported too, what is
//! fine counts as used, and neither is reported twice.
#![deny(warnings)]

use std::collections::BTreeMap;

use keys::{LOBBY, MODE};
use seam_portal::portal;

mod keys {
    pub const LOBBY: &str = "lobby";
    pub const MODE: &str = "full";
}

macro_rules! name {
    () => {
        "Lobby"
    };
}

struct Hotel {
    name: String,
}

fn hotel(hotel: Hotel, mut count: u32) -> Option<()> {
    let key = String::from("grand-hotel");
    let request = portal! {
        customer_data: {
            customer_key: key,
            rom: [{ room_key: LOBBY, name: name!() }, { room_key: missing, name: hotel.name.into() }],
            sites: BTreeMap::<u8, u8>::new().into_keys().map(|_| todo!()).collect(),
            units: { return None },
            spaces: [{ space_key: "s", name: "S", duration_minutes: { count += 1; count }, colour: "red" }],
        },
        navigation_mode: if count > 1 { restricted } else { full },
        read_onl: (MODE == "full"),
        lcale,
    };
    request.send();
    let _: u8 = portal!(Room { room_key: Default::default(), nam: "a".into() });
    None
}

fn main() {
    let _ = hotel(Hotel { name: String::new() }, 1);
}
