//! Names by which people know a field from elsewhere: other SDKs, older versions of the API,
//! everyday words.

/// A name in lower case with `_` between its words, and the field that it stands for. It counts
/// where the object has such a field.
const ALIASES: &[(&str, &str)] = &[
    ("access_code", "preferred_code"),
    ("acs_entrance_id", "resource_id"),
    ("allowed_providers", "accepted_providers"),
    ("begins_at", "starts_at"),
    ("cancel_label", "cancel_button_label"),
    ("check_in", "starts_at"),
    ("check_in_time", "default_checkin_time"),
    ("check_out", "ends_at"),
    ("check_out_time", "default_checkout_time"),
    ("checkin", "starts_at"),
    ("checkin_time", "default_checkin_time"),
    ("checkout", "ends_at"),
    ("checkout_time", "default_checkout_time"),
    ("code", "preferred_code"),
    ("confirm_label", "confirm_button_label"),
    ("confirmation", "device_management_confirmation"),
    ("customer", "customer_data"),
    ("customer_filters", "customer_resources_filters"),
    ("customer_resource_filters", "customer_resources_filters"),
    ("customization_id", "customization_profile_id"),
    ("customization_profile", "customization_profile_id"),
    ("deeplink", "deep_link"),
    ("device_id", "resource_id"),
    ("device_management", "manage"),
    ("disabled", "exclude"),
    ("display_name", "name"),
    ("duration", "duration_minutes"),
    ("email", "email_address"),
    ("embedded", "is_embedded"),
    ("end", "ends_at"),
    ("end_at", "ends_at"),
    ("end_date", "ends_at"),
    ("end_time", "ends_at"),
    ("entrance_id", "resource_id"),
    ("exclude_providers", "excluded_providers"),
    ("exclude_reservations", "exclude_reservation_management"),
    ("exclude_staff", "exclude_staff_management"),
    ("excluded", "exclude"),
    ("filters", "customer_resources_filters"),
    ("hidden", "exclude"),
    ("hide", "exclude"),
    ("hide_locale_picker", "exclude_locale_picker"),
    (
        "hide_reservation_management",
        "exclude_reservation_management",
    ),
    ("hide_staff_management", "exclude_staff_management"),
    ("id", "resource_id"),
    ("include_providers", "accepted_providers"),
    ("initial_page", "landing_page"),
    ("is_read_only", "read_only"),
    ("key", "field"),
    ("key", "resource_key"),
    ("lang", "locale"),
    ("language", "locale"),
    ("lat", "latitude"),
    ("lng", "longitude"),
    ("location", "geolocation"),
    ("lon", "longitude"),
    ("long", "longitude"),
    ("manage_device", "manage"),
    ("manage_devices", "manage"),
    ("message", "body"),
    ("metadata", "custom_metadata"),
    ("minutes", "duration_minutes"),
    ("nav_mode", "navigation_mode"),
    ("navigation", "navigation_mode"),
    ("op", "operation"),
    ("operator", "operation"),
    ("organise", "organize"),
    ("phone", "phone_number"),
    ("pin", "preferred_code"),
    ("pin_code", "preferred_code"),
    ("profile_id", "customization_profile_id"),
    ("providers", "accepted_providers"),
    ("readonly", "read_only"),
    ("reservation_id", "resource_key"),
    ("reservation_key", "resource_key"),
    ("resource_filters", "customer_resources_filters"),
    ("space_id", "resource_key"),
    ("space_key", "resource_key"),
    ("staff", "staff_members"),
    ("start", "starts_at"),
    ("start_at", "starts_at"),
    ("start_date", "starts_at"),
    ("start_time", "starts_at"),
    ("starting_page", "landing_page"),
    ("timezone", "time_zone"),
    ("title", "name"),
    ("type", "resource_type"),
    ("tz", "time_zone"),
];

/// The fields that a name may stand for.
pub(crate) fn of(name: &str) -> impl Iterator<Item = &'static str> {
    let range = ALIASES.partition_point(|(alias, _)| *alias < name);
    ALIASES[range..]
        .iter()
        .take_while(move |(alias, _)| *alias == name)
        .map(|(_, field)| *field)
}

#[cfg(test)]
mod tests {
    use super::ALIASES;
    use crate::table::OBJECTS;

    #[test]
    fn aliases_are_in_order_and_stand_for_fields() {
        assert!(ALIASES.is_sorted());
        for (alias, field) in ALIASES {
            let known = OBJECTS.iter().any(|object| object.field(field).is_some());
            assert!(known, "{alias} stands for {field}, which is no field");
        }
    }
}
