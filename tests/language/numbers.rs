//! Numbers without a suffix have the type of their field.

use seam_portal::model::PositiveInteger;
use seam_portal::portal;

macro_rules! minutes {
    ($($value:tt)*) => {
        portal!(Space { space_key: "s", name: "S", duration_minutes: $($value)* }).duration_minutes
    };
}

macro_rules! latitude {
    ($($value:tt)*) => { portal!(Geolocation { latitude: $($value)*, longitude: 0 }).latitude };
}

#[test]
fn whole_numbers() {
    let (short, given) = (true, Some(45_u32));
    assert_eq!(minutes!(60 * 24), Some(1440));
    assert_eq!(minutes!((60 * 24 - 5) / 3 % 100), Some(78));
    assert_eq!(minutes!(Some(30)), Some(30));
    assert_eq!(minutes!(Some(0x1e)), Some(30));
    assert_eq!(minutes!(if short { 30 } else { 60 }), Some(30));
    assert_eq!(minutes!(if short { Some(30) } else { None }), Some(30));
    assert_eq!(
        minutes!(match short {
            true => 5_000_000_000,
            false => 60 * 2,
        }),
        Some(5_000_000_000)
    );
    assert_eq!(minutes!(short.then_some(30)), Some(30));
    assert_eq!(
        minutes!(short.then(|| {
            let quarter = 15;
            let _: u8 = quarter;
            15 * 4
        })),
        Some(60)
    );
    assert_eq!(
        minutes!({
            let half = 15;
            let _ = half;
            30
        }),
        Some(30)
    );
    assert_eq!(minutes!(given.unwrap_or(30)), Some(45));
    assert_eq!(minutes!(given.map_or(30, |minutes| minutes * 2)), Some(90));
    assert_eq!(minutes!(None::<&str>.map_or(30, |_| 60)), Some(30));
}

/// A number next to a variable has the variable's type.
#[test]
fn numbers_beside_variables() {
    let (long, minutes, number) = (true, 90_u8, 40_u16);
    let size: PositiveInteger = 7;
    assert_eq!(minutes!(if long { minutes } else { 30 }), Some(90));
    assert_eq!(minutes!(number * 2), Some(80));
    assert_eq!(minutes!(2 * size), Some(14));
    assert_eq!(minutes!(if long { 30_u8 } else { 60 }), Some(30));
}

#[test]
#[allow(clippy::float_cmp)]
fn any_numbers() {
    let south = true;
    assert_eq!(latitude!(1 / 2), 0.5);
    assert_eq!(latitude!(if south { -33 } else { 51.5 }), -33.0);
    assert_eq!(
        latitude!(match south {
            true => -(90 - 56.25),
            false => 0x10,
        }),
        -33.75
    );
    assert_eq!(latitude!(if south { -33_i8 } else { 51 }), -33.0);
}
