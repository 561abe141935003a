//! `from_json`: reports all mistakes of a text at once.

use seam_portal::{
    CreatePortal, CustomerData, DeepLink, Error, Geolocation, InvalidRequest, LandingPage, Locale,
    NavigationMode, OrganizeFeature, Reservation, Space, portal,
};

use crate::{listed, said};

#[track_caller]
fn is<T>(result: Result<T, InvalidRequest>, expected: &[(&str, &str)]) {
    let said = said(result);
    let said: Vec<_> = said
        .iter()
        .map(|(path, message)| (&**path, &**message))
        .collect();
    assert_eq!(said, expected);
}

#[test]
fn a_right_text_is_a_request() {
    let json = r#"{
        "customer_data": {
            "customer_key": "grand-hotel",
            "rooms": [{ "room_key": "101", "name": "Room 101" }],
            "spaces": [{
                "space_key": "s", "name": "Studio", "duration_minutes": 30.0,
                "customer_data": { "address": null }, "geolocation": { "latitude": 1, "longitude": -2 }
            }]
        },
        "customer_resources_filters": [{ "field": "region", "operation": "=", "value": true }],
        "locale": "pt-PT"
    }"#;
    let request = portal! {
        customer_data: {
            customer_key: "grand-hotel",
            rooms: [{ room_key: "101", name: "Room 101" }],
            spaces: [{
                space_key: "s", name: "Studio", duration_minutes: 30,
                customer_data: { address: null }, geolocation: { latitude: 1, longitude: -2 },
            }],
        },
        customer_resources_filters: [region = true],
        locale: "pt-PT",
    };
    assert_eq!(CreatePortal::from_json(json).unwrap(), request);
}

/// The message of each kind of mistake, in the order of the schema.
#[test]
fn all_mistakes_are_reported_at_once() {
    let json = r#"{
        "navigation_mode": "ful",
        "locale": "xx",
        "read_only": "yes",
        "read_only": true,
        "is_embedded": null,
        "customer_data": {
            "customer_key": "",
            "rooms": [{ "room_key": 101, "nmae": "Room 101" }, { "name": "Room 102" }, []],
            "reservations": { "reservation_key": "r" },
            "customization_profile_id": "5f1c",
            "name": "Grand Hotel"
        },
        "customer_resources_filters": [{ "field": "is-vip", "operation": "!=", "value": 1 }],
        "colour": "teal"
    }"#;
    is(
        CreatePortal::from_json(json),
        &[
            (
                "customer_data.customer_key",
                "empty: write an identifier of at least one character",
            ),
            (
                "customer_data.reservations",
                "takes a list such as `[{ reservation_key: … }]`, found an object",
            ),
            (
                "customer_data.rooms[0].room_key",
                "takes an identifier in quotes, found a number",
            ),
            (
                "customer_data.rooms[0]",
                "unknown key `nmae` in a `Room`: did you mean `name`?",
            ),
            (
                "customer_data.rooms[1].room_key",
                "missing: a `Room` needs it",
            ),
            (
                "customer_data.rooms[2]",
                "takes an object such as `{ room_key: …, name: … }`, found a list",
            ),
            (
                "customer_data",
                "unknown key `customization_profile_id` in a `CustomerData`: \
                 it belongs at the top of the request, beside `customer_data`",
            ),
            (
                "customer_data",
                "unknown key `name` in a `CustomerData`: expected one of `customer_key`, \
                 `access_grants`, `bookings`, `buildings`, `common_areas`, `facilities`, `guests`, \
                 `listings`, `properties`, `property_listings`, `reservations`, `residents`, `rooms`, \
                 `sites`, `spaces`, `staff_members`, `tenants`, `units`, `user_identities` or `users`",
            ),
            (
                "customer_resources_filters[0].field",
                "not the name of a metadata field: write a letter or `_`, then letters, digits and `_`",
            ),
            (
                "customer_resources_filters[0].operation",
                "unknown value: write `\"=\"`, the only supported value",
            ),
            (
                "customer_resources_filters[0].value",
                "takes text, `true` or `false`, found a number",
            ),
            ("is_embedded", "takes `true` or `false`, found `null`"),
            (
                "locale",
                &format!("unknown value: it takes {}", listed(Locale::NAMES)),
            ),
            (
                "navigation_mode",
                &format!(
                    "unknown value: did you mean `\"full\"`? it takes {}",
                    listed(NavigationMode::NAMES)
                ),
            ),
            ("read_only", "takes `true` or `false`, found text"),
            ("read_only", "duplicate key: remove one"),
            (
                "",
                "unknown key `colour` in a `CreatePortal`: expected one of `customer_data`, \
                 `customer_resources_filters`, `customization_profile_id`, `deep_link`, \
                 `exclude_locale_picker`, `features`, `is_embedded`, `landing_page`, `locale`, \
                 `navigation_mode` or `read_only`",
            ),
        ],
    );
}

#[test]
fn a_guessed_key_is_not_also_reported_as_missing() {
    let unknown = |key, of, meant| format!("unknown key `{key}` in {of}: write `{meant}`");
    is(
        CustomerData::from_json(r#"{ "customerKey": "c" }"#),
        &[(
            "",
            &unknown("customerKey", "a `CustomerData`", "customer_key"),
        )],
    );
    is(
        LandingPage::from_json(r#"{ "manage": { "roomKey": "1" } }"#),
        &[(
            "manage",
            &unknown("roomKey", "a `ManageLandingPage`", "room_key"),
        )],
    );
    is(
        DeepLink::from_json(r#"{ "resource_type": "space", "resourceId": "1" }"#),
        &[("", &unknown("resourceId", "a `DeepLink`", "resource_id"))],
    );
    is(
        Space::from_json(r#"{ "space_key": "s", "name": "", "Name": "" }"#),
        &[(
            "",
            "unknown key `Name` in a `Space`: \
             did you mean `name`? it is already given, remove one of them",
        )],
    );
}

#[test]
fn rules_between_fields_are_held() {
    is(
        LandingPage::from_json(r#"{ "manage": { "room_key": "1", "unit_key": "2" } }"#),
        &[(
            "manage",
            "a `ManageLandingPage` takes exactly one key: remove `unit_key` or `room_key`",
        )],
    );
    is(
        DeepLink::from_json(r#"{ "resource_type": "space", "resource_id": "1" }"#),
        &[(
            "resource_id",
            "a deep link to a `space` does not take `resource_id`: write `resource_key`",
        )],
    );
}

#[test]
fn metadata_has_each_key_once() {
    let json = r#"{ "reservation_key": "r", "custom_metadata": { "a b": 1, "a b": "x" } }"#;
    is(
        Reservation::from_json(json),
        &[
            (
                "custom_metadata[\"a b\"]",
                "takes text, `true`, `false` or `null`, found a number",
            ),
            ("custom_metadata[\"a b\"]", "duplicate key: remove one"),
        ],
    );
}

#[test]
fn numbers_fit_the_model() {
    let space = |minutes: &str| {
        let json = format!(r#"{{ "space_key": "s", "name": "", "duration_minutes": {minutes} }}"#);
        said(Space::from_json(&json))
    };
    for fine in ["1", "30.0", "1e3", "18446744073709551615"] {
        assert_eq!(space(fine), [], "{fine}");
    }
    let above_zero = "write a whole number above zero";
    for (wrong, message) in [
        ("0", format!("zero: {above_zero}")),
        ("-0.0", format!("zero: {above_zero}")),
        ("-5", format!("negative: {above_zero}")),
        ("1.5", format!("a fraction: {above_zero}")),
        (
            "18446744073709551616",
            "too large: write a number up to 18446744073709551615".to_owned(),
        ),
        (
            "1e300",
            "too large: write a number up to 18446744073709551615".to_owned(),
        ),
    ] {
        assert_eq!(
            space(wrong),
            [("duration_minutes".to_owned(), message)],
            "{wrong}"
        );
    }
    let place = Geolocation::from_json(r#"{ "latitude": -1, "longitude": 2.5 }"#).unwrap();
    assert_eq!(
        (place.latitude.to_bits(), place.longitude.to_bits()),
        ((-1.0_f64).to_bits(), 2.5_f64.to_bits())
    );
}

#[test]
fn what_is_no_json_has_a_place() {
    for (json, position, message) in [
        ("", (1, 0), "EOF while parsing a value"),
        ("{", (1, 1), "EOF while parsing an object"),
        ("{\n  exclude: true\n}", (2, 3), "key must be a string"),
        ("{ \"exclude\": true } x", (1, 21), "trailing characters"),
        ("{ \"exclude\": 1e999 }", (1, 18), "number out of range"),
    ] {
        let error = OrganizeFeature::from_json(json).unwrap_err();
        assert_eq!(error.position(), Some(position), "{json}");
        let (line, column) = position;
        let message = format!("not JSON: {message} at line {line} column {column}");
        assert_eq!(error.to_string(), format!("the text is {message}"));
        assert_eq!(said::<()>(Err(error)), [(String::new(), message)]);
    }
    let error = OrganizeFeature::from_json("[]").unwrap_err();
    assert_eq!(error.position(), None);
}

#[test]
fn a_call_may_give_it_back() {
    fn read(json: &str) -> Result<CreatePortal<'_>, Error> {
        Ok(CreatePortal::from_json(json)?)
    }
    let Err(Error::InvalidInput(error)) = read(r#"{ "locale": 1 }"#) else {
        panic!()
    };
    assert_eq!(error.fields()[0].path(), "locale");
    let error = read("{").unwrap_err().to_string();
    assert!(
        error.ends_with("not JSON: EOF while parsing an object at line 1 column 1"),
        "{error}"
    );
}

#[test]
fn no_value_is_repeated() {
    let json = r#"{ "locale": "Ada", "read_only": "Ada", "customer_data": {
        "customer_key": ["Ada"], "reservations": [{ "reservation_key": "r", "starts_at": "Ada" }] } }"#;
    let error = CreatePortal::from_json(json).unwrap_err();
    assert_eq!(error.fields().len(), 4);
    let shown = format!("{error}\n{error:?}");
    assert!(!shown.contains("Ada"), "{shown}");
    let error = serde_json::from_str::<CreatePortal<'_>>(json)
        .unwrap_err()
        .to_string();
    assert!(!error.contains("Ada"), "{error}");
}
