//! TOML and YAML.

use seam_portal::{CreatePortal, portal};

const TOML: &str = r#"
locale = "pt-PT"
read_only = false
customization_profile_id = "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90"
customer_resources_filters = [{ field = "region", operation = "=", value = "eu" }]

[features.connect]
accepted_providers = ["august", "yale"]

[customer_data]
customer_key = "grand-hotel"

[[customer_data.spaces]]
space_key = "s-1"
name = "Studio"
duration_minutes = 90
geolocation = { latitude = 38.7, longitude = -9 }
customer_data = { default_checkin_time = "15:00" }

[[customer_data.reservations]]
reservation_key = "r-9"
starts_at = "2026-12-01T15:00:00Z"
custom_metadata = { "is vip" = true }
"#;

const YAML: &str = r#"
locale: pt-PT
read_only: false
customization_profile_id: 5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90
customer_resources_filters:
  - { field: region, operation: "=", value: eu }
features:
  connect:
    accepted_providers: [august, yale]
customer_data:
  customer_key: grand-hotel
  spaces:
    - space_key: s-1
      name: Studio
      duration_minutes: 90
      geolocation: { latitude: 38.7, longitude: -9 }
      customer_data: { default_checkin_time: "15:00" }
  reservations:
    - reservation_key: r-9
      starts_at: "2026-12-01T15:00:00Z"
      custom_metadata: { is vip: true }
"#;

const REQUEST: CreatePortal<'_> = portal! {
    customer_data: {
        customer_key: "grand-hotel",
        reservations: [{
            reservation_key: "r-9",
            custom_metadata: { "is vip": true },
            starts_at: "2026-12-01T15:00:00Z",
        }],
        spaces: [{
            space_key: "s-1",
            name: "Studio",
            customer_data: { default_checkin_time: "15:00" },
            duration_minutes: 90,
            geolocation: { latitude: 38.7, longitude: -9 },
        }],
    },
    customer_resources_filters: [region = "eu"],
    customization_profile_id: "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90",
    features: { connect: { accepted_providers: ["august", "yale"] } },
    locale: "pt-PT",
    read_only: false,
};

#[test]
fn toml_is_read() {
    let request: CreatePortal<'_> = toml::from_str(TOML).unwrap();
    assert_eq!(request, REQUEST);
    request.validate().unwrap();
}

#[test]
fn yaml_is_read() {
    let request: CreatePortal<'_> = serde_saphyr::from_str(YAML).unwrap();
    assert_eq!(request, REQUEST);
    request.validate().unwrap();
    let null = "address: null\ntime_zone: ~\n";
    let details: seam_portal::SpaceCustomerData<'_> = serde_saphyr::from_str(null).unwrap();
    assert_eq!(
        details,
        portal!(SpaceCustomerData {
            address: null,
            time_zone: null
        })
    );
}

/// Each format gives the place of a mistake in its own way.
#[test]
fn mistakes_are_reported_with_their_line() {
    for (text, line, message) in [
        (
            "read_only = true\n[features]\norganise = {}\n",
            "line 3",
            "unknown key `organise` in a `Features`: write `organize`",
        ),
        (
            "\nread_only = \"yes\"\n",
            "line 2",
            "`read_only`: takes `true` or `false`, found text",
        ),
        (
            "[customer_data]\ncustomer_key = 1\n",
            "line 2",
            "`customer_key`: takes an identifier in quotes, found a number",
        ),
    ] {
        let error = toml::from_str::<CreatePortal<'_>>(text)
            .unwrap_err()
            .to_string();
        assert!(error.contains(line) && error.contains(message), "{error}");
    }
    for (text, line, message) in [
        (
            "read_only: true\nlocale: pt\n",
            "line 2",
            "`locale`: unknown value: did you mean `\"pt-PT\"`?",
        ),
        (
            "customer_data:\n  customer_key: 101\n",
            "line 2",
            "`customer_key`: takes an identifier in quotes, found a number",
        ),
        (
            "read_only: null\n",
            "line 1",
            "`read_only`: takes `true` or `false`, found `null`",
        ),
    ] {
        let error = serde_saphyr::from_str::<CreatePortal<'_>>(text)
            .unwrap_err()
            .to_string();
        assert!(error.contains(line) && error.contains(message), "{error}");
    }
}

/// A date-time of TOML's own is not text. The message shows the quotes.
#[test]
fn date_times_are_in_quotes() {
    let toml = "reservation_key = \"r\"\nstarts_at = 2026-12-01T15:00:00Z\n";
    let error = toml::from_str::<seam_portal::Reservation<'_>>(toml)
        .unwrap_err()
        .to_string();
    let message = "`starts_at`: takes a date-time such as `\"2026-12-01T15:00:00Z\"`, found ";
    assert!(error.contains(message), "{error}");
}
