//! Other names for fields: from other SDKs, from older versions of the API, and from everyday language.

use crate::table::OBJECTS;
use crate::{Field, Object};

/// Each field with its other names, in lower case with `_` between words. They apply to objects that
/// have this field.
const ALIASES: &[(&str, &str)] = &[
    (
        "accepted_providers",
        "allowed_providers include_providers providers",
    ),
    ("body", "message"),
    ("cancel_button_label", "cancel_label"),
    ("confirm_button_label", "confirm_label"),
    ("custom_metadata", "metadata"),
    ("customer_data", "customer"),
    (
        "customer_resources_filters",
        "customer_filters customer_resource_filters filters resource_filters",
    ),
    (
        "customization_profile_id",
        "customization_id customization_profile profile_id",
    ),
    ("deep_link", "deeplink"),
    ("default_checkin_time", "check_in_time checkin_time"),
    ("default_checkout_time", "check_out_time checkout_time"),
    ("device_management_confirmation", "confirmation"),
    ("duration_minutes", "duration minutes"),
    ("email_address", "email"),
    ("ends_at", "check_out checkout end end_at end_date end_time"),
    ("exclude", "disabled excluded hidden hide"),
    ("exclude_locale_picker", "hide_locale_picker"),
    (
        "exclude_reservation_management",
        "exclude_reservations hide_reservation_management",
    ),
    (
        "exclude_staff_management",
        "exclude_staff hide_staff_management",
    ),
    ("excluded_providers", "exclude_providers"),
    ("field", "key"),
    ("geolocation", "location"),
    ("is_embedded", "embedded"),
    ("landing_page", "initial_page starting_page"),
    ("latitude", "lat"),
    ("locale", "lang language"),
    ("longitude", "lng lon long"),
    ("manage", "device_management manage_device manage_devices"),
    ("name", "display_name title"),
    ("navigation_mode", "nav_mode navigation"),
    ("operation", "op operator"),
    ("organize", "organise"),
    ("phone_number", "phone"),
    ("preferred_code", "access_code code pin pin_code"),
    ("read_only", "is_read_only readonly"),
    ("resource_id", "acs_entrance_id device_id entrance_id id"),
    (
        "resource_key",
        "key reservation_id reservation_key space_id space_key",
    ),
    ("resource_type", "type"),
    ("staff_members", "staff"),
    (
        "starts_at",
        "begins_at check_in checkin start start_at start_date start_time",
    ),
    ("time_zone", "timezone tz"),
];

/// The fields that a name can mean.
pub(super) fn of(name: &str) -> impl Iterator<Item = &'static str> {
    let is_alias = move |names: &str| names.split(' ').any(|alias| alias == name);
    let rows = ALIASES.iter().filter(move |(_, names)| is_alias(names));
    rows.map(|(field, _)| *field)
}

/// The name of the field that replaces this one in its object.
#[must_use]
pub fn newer_name(name: &str) -> Option<&'static str> {
    let objects = OBJECTS.iter().filter(|object| object.field(name).is_some());
    let mut newer = objects.filter_map(|object| newer(name, object));
    newer.next().map(|field| field.name)
}

/// The field of an object that replaces this one of its fields.
pub(super) fn newer(name: &str, object: &Object) -> Option<&'static Field> {
    of(name).find_map(|alias| object.field(alias))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_stand_for_fields() {
        assert!(ALIASES.is_sorted());
        for (field, aliases) in ALIASES {
            let known = OBJECTS.iter().any(|object| object.field(field).is_some());
            assert!(known, "{aliases} stand for {field}, which is not a field");
        }
    }

    #[test]
    fn a_deprecated_field_has_a_newer_one() {
        assert_eq!(newer_name("manage_devices"), Some("manage"));
        assert_eq!(newer_name("manage"), None);
    }
}
