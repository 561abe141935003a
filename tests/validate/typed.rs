//! Each kind of mistake in a variable, at each place where it can be.

use seam_portal::model::{FilterValue, List, MetadataValue, Nullable, Unchecked};
use seam_portal::{
    CreatePortal, CustomMetadata, CustomerData, CustomerResourcesFilter, DeepLink, FilterOperation,
    Geolocation, InvalidRequest, LandingPage, ManageLandingPage, NavigationMode, PropertyListing,
    Reservation, ResourceType, Room, Space, SpaceCustomerData, StaffMember, portal,
};

use crate::said;

const EMPTY: &str = "empty: write an identifier of at least one character";
const DATE_TIME: &str =
    "not a date-time: write it as in `\"2026-12-01T15:00:00Z\"`, with `Z` or an offset at the end";
const TIME_OF_DAY: &str = "not a time of day: write `HH:MM` or `HH:MM:SS`, up to `23:59:59`";
const UUID: &str = "not a UUID: \
    write 32 hexadecimal digits as in `\"5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90\"`";
const FIELD_NAME: &str =
    "not the name of a metadata field: write a letter or `_`, then letters, digits and `_`";
const TOO_LONG: &str = "501 characters: shorten it to 500";
const ZERO: &str = "zero: write a whole number above zero";
const TOO_LARGE: &str = "too large: write a number that fits in `f64`";
const NOT_A_NUMBER: &str = "not a number: write a finite number such as `38.7`";

#[track_caller]
fn is(result: Result<(), InvalidRequest>, expected: &[(&str, &str)]) {
    let said = said(result);
    let said: Vec<_> = said
        .iter()
        .map(|(path, message)| (&**path, &**message))
        .collect();
    assert_eq!(said, expected);
}

fn of_customer(data: CustomerData<'_>) -> CreatePortal<'_> {
    CreatePortal {
        customer_data: Some(data),
        ..CreatePortal::EMPTY
    }
}

/// One customer with two items in each list. The second one has no key.
macro_rules! second_has_no_key {
    ($($list:ident: $Type:ident { $key:ident }),* $(,)?) => {
        $({
            let item = |key: &'static str| seam_portal::$Type {
                $key: key.into(),
                ..seam_portal::$Type::EMPTY
            };
            let request = of_customer(CustomerData {
                customer_key: "c".into(),
                $list: Some([item("1"), item("")].into()),
                ..CustomerData::EMPTY
            });
            let path = concat!("customer_data.", stringify!($list), "[1].", stringify!($key));
            is(request.validate(), &[(path, EMPTY)]);
        })*
    };
}

#[test]
fn identifiers_are_not_empty() {
    second_has_no_key! {
        access_grants: AccessGrant { access_grant_key },
        bookings: Booking { booking_key },
        buildings: Building { building_key },
        common_areas: CommonArea { common_area_key },
        facilities: Facility { facility_key },
        guests: Guest { guest_key },
        listings: Listing { listing_key },
        properties: Property { property_key },
        property_listings: PropertyListing { property_listing_key },
        reservations: Reservation { reservation_key },
        residents: Resident { resident_key },
        rooms: Room { room_key },
        sites: Site { site_key },
        spaces: Space { space_key },
        tenants: Tenant { tenant_key },
        units: Unit { unit_key },
        user_identities: UserIdentity { user_identity_key },
        users: User { user_key },
    }
    is(
        of_customer(CustomerData::EMPTY).validate(),
        &[("customer_data.customer_key", EMPTY)],
    );
    // Seam accepts this one.
    is(StaffMember::EMPTY.validate(), &[]);
}

/// The date-times of each stay.
macro_rules! no_moments {
    ($($list:ident: $Type:ident { $key:ident }),* $(,)?) => {
        $({
            let stay = seam_portal::$Type {
                $key: "1".into(),
                starts_at: Some("tomorrow".into()),
                ends_at: Some("2026-02-30T15:00:00Z".into()),
                ..seam_portal::$Type::EMPTY
            };
            let request = of_customer(CustomerData {
                customer_key: "c".into(),
                $list: Some([stay].into()),
                ..CustomerData::EMPTY
            });
            let at = |name| format!("customer_data.{}[0].{name}", stringify!($list));
            let day = "not a date-time: there is no such day, write `01` to `28` in this month";
            is(request.validate(), &[(&at("ends_at"), day), (&at("starts_at"), DATE_TIME)]);
        })*
    };
}

#[test]
fn date_times_have_the_format() {
    no_moments! {
        access_grants: AccessGrant { access_grant_key },
        bookings: Booking { booking_key },
        reservations: Reservation { reservation_key },
    }
}

#[test]
fn metadata_is_not_too_long() {
    let tags = || CustomMetadata {
        entries: [
            ("region".into(), MetadataValue::Text("é".repeat(500).into())),
            ("is vip".into(), MetadataValue::Text("é".repeat(501).into())),
            ("7".into(), MetadataValue::Text("é".repeat(501).into())),
            ("floor".into(), MetadataValue::Null),
            ("sea".into(), true.into()),
        ]
        .into(),
    };
    let listing = PropertyListing {
        property_listing_key: "p".into(),
        custom_metadata: Some(tags()),
        ..PropertyListing::EMPTY
    };
    let stay = Reservation {
        reservation_key: "r".into(),
        custom_metadata: Some(tags()),
        ..Reservation::EMPTY
    };
    let request = of_customer(CustomerData {
        customer_key: "c".into(),
        property_listings: Some([listing].into()),
        reservations: Some([stay].into()),
        ..CustomerData::EMPTY
    });
    let listing = "customer_data.property_listings[0].custom_metadata";
    let stay = "customer_data.reservations[0].custom_metadata";
    is(
        request.validate(),
        &[
            (&format!("{listing}[\"is vip\"]"), TOO_LONG),
            (&format!("{listing}[\"7\"]"), TOO_LONG),
            (&format!("{stay}[\"is vip\"]"), TOO_LONG),
            (&format!("{stay}[\"7\"]"), TOO_LONG),
        ],
    );
    is(
        tags().validate(),
        &[("[\"is vip\"]", TOO_LONG), ("[\"7\"]", TOO_LONG)],
    );
}

#[test]
fn spaces_have_times_and_numbers() {
    let space = Space {
        space_key: "s".into(),
        customer_data: Some(SpaceCustomerData {
            address: Some(Nullable::Null),
            default_checkin_time: Some(Nullable::Value("9:30".into())),
            default_checkout_time: Some(Nullable::Value("24:00".into())),
            ..SpaceCustomerData::EMPTY
        }),
        duration_minutes: Some(0),
        geolocation: Some(Geolocation {
            latitude: f64::NAN,
            longitude: f64::INFINITY,
            ..Geolocation::EMPTY
        }),
        ..Space::EMPTY
    };
    let request = of_customer(CustomerData {
        customer_key: "c".into(),
        spaces: Some([space].into()),
        ..CustomerData::EMPTY
    });
    is(
        request.validate(),
        &[
            (
                "customer_data.spaces[0].customer_data.default_checkin_time",
                TIME_OF_DAY,
            ),
            (
                "customer_data.spaces[0].customer_data.default_checkout_time",
                TIME_OF_DAY,
            ),
            ("customer_data.spaces[0].duration_minutes", ZERO),
            ("customer_data.spaces[0].geolocation.latitude", NOT_A_NUMBER),
            ("customer_data.spaces[0].geolocation.longitude", TOO_LARGE),
        ],
    );
}

#[test]
fn a_profile_is_a_uuid() {
    let id = "5f1c";
    let request = portal! { customization_profile_id: id };
    is(request.validate(), &[("customization_profile_id", UUID)]);
}

#[test]
fn filters_are_for_metadata_fields() {
    let filter = |field: &'static str| CustomerResourcesFilter {
        field: field.into(),
        operation: FilterOperation::Equals,
        value: FilterValue::Text("".into()),
        unchecked: Unchecked::NONE,
    };
    let request = CreatePortal {
        customer_resources_filters: Some([filter("region"), filter("is-vip"), filter("")].into()),
        ..CreatePortal::EMPTY
    };
    is(
        request.validate(),
        &[
            ("customer_resources_filters[1].field", FIELD_NAME),
            ("customer_resources_filters[2].field", FIELD_NAME),
        ],
    );
}

#[test]
fn a_landing_page_is_one_place() {
    let page = |manage| CreatePortal {
        landing_page: Some(LandingPage {
            manage: Some(manage),
            ..LandingPage::EMPTY
        }),
        ..CreatePortal::EMPTY
    };
    let at = "landing_page.manage";
    let none = said(page(ManageLandingPage::EMPTY).validate());
    assert_eq!(none.len(), 1);
    assert_eq!(none[0].0, at);
    assert!(
        none[0]
            .1
            .starts_with("a `ManageLandingPage` takes exactly one key, found none: add ")
    );

    let one = ManageLandingPage {
        room_key: Some("".into()),
        ..ManageLandingPage::EMPTY
    };
    is(page(one.clone()).validate(), &[]);
    let two = ManageLandingPage {
        unit_key: Some("1".into()),
        ..one
    };
    let unit = "a `ManageLandingPage` takes exactly one key: remove `unit_key` or `room_key`";
    is(page(two.clone()).validate(), &[(at, unit)]);
    let three = ManageLandingPage {
        space_key: Some("1".into()),
        ..two
    };
    let space = "a `ManageLandingPage` takes exactly one key: remove `space_key` or `room_key`";
    is(page(three).validate(), &[(at, space), (at, unit)]);
}

#[test]
fn a_deep_link_has_the_id_of_its_type() {
    let link =
        |resource_type, resource_key: Option<&'static str>, resource_id: Option<&'static str>| {
            let link = DeepLink {
                resource_type,
                resource_key: resource_key.map(Into::into),
                resource_id: resource_id.map(Into::into),
                unchecked: Unchecked::NONE,
            };
            let request = CreatePortal {
                deep_link: Some(link),
                ..CreatePortal::EMPTY
            };
            request.validate()
        };
    let (key, id) = ("deep_link.resource_key", "deep_link.resource_id");
    let cases = [
        (
            ResourceType::Reservation,
            "reservation",
            "resource_key",
            "resource_id",
        ),
        (ResourceType::Space, "space", "resource_key", "resource_id"),
        (
            ResourceType::Device,
            "device",
            "resource_id",
            "resource_key",
        ),
        (
            ResourceType::AcsEntrance,
            "acs_entrance",
            "resource_id",
            "resource_key",
        ),
    ];
    for (kind, name, right, other) in cases {
        let given = |field: &str| {
            [
                (field == "resource_key" || field == "both").then_some("1"),
                (field == "resource_id" || field == "both").then_some("1"),
            ]
        };
        let link = |field| {
            let [key, id] = given(field);
            link(kind.clone(), key, id)
        };
        let (right_path, other_path) = if right == "resource_key" {
            (key, id)
        } else {
            (id, key)
        };
        is(link(right), &[]);
        let missing =
            format!("missing key `{right}`: a deep link to a `{name}` needs it, add `{right}: …`");
        is(link("none"), &[(right_path, &missing)]);
        let wrong = format!("a deep link to a `{name}` does not take `{other}`");
        is(
            link(other),
            &[(other_path, &format!("{wrong}: write `{right}`"))],
        );
        is(
            link("both"),
            &[(other_path, &format!("{wrong}: remove it"))],
        );
    }
}

/// Only Seam can check what this version does not know.
#[test]
fn names_that_are_not_listed_are_let_through() {
    let request = CreatePortal {
        deep_link: Some(DeepLink {
            resource_type: ResourceType::Other("lobby".into()),
            resource_key: None,
            resource_id: None,
            unchecked: Unchecked::NONE,
        }),
        navigation_mode: Some(NavigationMode::Full),
        ..CreatePortal::EMPTY
    };
    is(request.validate(), &[]);
    let provider = "brand_new_maker";
    let request = portal! { features: { connect: { accepted_providers: [provider] } } };
    is(request.validate(), &[]);
}

#[test]
fn unchecked_keys_are_let_through() {
    let (time, map) = ("noon", std::collections::BTreeMap::from([(vec![1], 2)]));
    let request = portal! {
        #[unchecked] theme: { locale: 1 },
        // A known key in a form that Seam may accept by now, and a key that cannot be written.
        #[unchecked] locale: ["pt-PT", "en-US"],
        #[unchecked] map: &map,
        landing_page: { manage: { #[unchecked] door_key: "1" } },
        deep_link: { resource_type: device, #[unchecked] door_id: "1" },
        customer_data: {
            customer_key: "c",
            reservations: [{
                reservation_key: "r",
                starts_at: time,
                #[unchecked] ends_at: time,
            }],
        },
    };
    // What is next to them is checked.
    is(
        request.validate(),
        &[("customer_data.reservations[0].starts_at", DATE_TIME)],
    );
}

/// A wrong id is still an error if the object also has an unchecked key.
#[test]
fn an_unchecked_key_does_not_hide_what_is_beside_it() {
    let mut link = DeepLink {
        resource_id: Some("1".into()),
        unchecked: Unchecked::NONE.with("door", 1),
        ..DeepLink::EMPTY
    };
    let wrong = "a deep link to a `reservation` does not take `resource_id`: write `resource_key`";
    is(link.validate(), &[("resource_id", wrong)]);
    link.resource_key = Some("1".into());
    let many = "a deep link to a `reservation` does not take `resource_id`: remove it";
    is(link.validate(), &[("resource_id", many)]);
}

#[test]
fn a_right_request_is_right() {
    let (key, time) = (
        String::from("c"),
        String::from("2026-12-01t15:00:00.5-08:00"),
    );
    let rooms: List<'_, Room<'_>> = vec![portal!(Room {
        room_key: &key,
        name: ""
    })]
    .into();
    let request = portal! {
        customer_data: {
            customer_key: &key,
            rooms,
            reservations: [{ reservation_key: &key, starts_at: &time, guest_key: "" }],
            spaces: [{ space_key: &key, name: "", geolocation: { latitude: -0.0, longitude: 1e300 } }],
        },
        customer_resources_filters: [region = "", is_vip = false],
    };
    is(request.validate(), &[]);
}
