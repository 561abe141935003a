// @generated from the structs and enums in seam-portal/src/model. Do not edit: run
// `SEAM_PORTAL_BLESS=1 cargo test -p seam-portal-schema`.

use super::{Field, Kind, Map, Names, Object, ObjectRule, TextRule, Union, Variant};
pub(crate) static FILTER_VALUE: Union = Union {
    name: "FilterValue",
    text: TextRule::Text,
    nullable: false,
};
pub(crate) static METADATA_VALUE: Union = Union {
    name: "MetadataValue",
    text: TextRule::MetadataText,
    nullable: true,
};
pub(crate) static CUSTOM_METADATA: Map = Map {
    name: "CustomMetadata",
    value: &METADATA_VALUE,
};
pub(crate) static RESOURCE_TYPE: Names = Names {
    name: "ResourceType",
    module: "resource_type",
    variants: &[
        Variant {
            name: "reservation",
            variant: "Reservation",
        },
        Variant {
            name: "space",
            variant: "Space",
        },
        Variant {
            name: "device",
            variant: "Device",
        },
        Variant {
            name: "acs_entrance",
            variant: "AcsEntrance",
        },
    ],
};
pub(crate) static FILTER_OPERATION: Names = Names {
    name: "FilterOperation",
    module: "filter_operation",
    variants: &[
        Variant {
            name: "=",
            variant: "Equals",
        },
    ],
};
pub(crate) static LOCALE: Names = Names {
    name: "Locale",
    module: "locale",
    variants: &[
        Variant {
            name: "en-US",
            variant: "EnUs",
        },
        Variant {
            name: "pt-PT",
            variant: "PtPt",
        },
        Variant {
            name: "fr-FR",
            variant: "FrFr",
        },
        Variant {
            name: "it-IT",
            variant: "ItIt",
        },
        Variant {
            name: "es-ES",
            variant: "EsEs",
        },
        Variant {
            name: "de-DE",
            variant: "DeDe",
        },
        Variant {
            name: "nl-NL",
            variant: "NlNl",
        },
        Variant {
            name: "el-GR",
            variant: "ElGr",
        },
        Variant {
            name: "pl-PL",
            variant: "PlPl",
        },
        Variant {
            name: "ru-RU",
            variant: "RuRu",
        },
    ],
};
pub(crate) static NAVIGATION_MODE: Names = Names {
    name: "NavigationMode",
    module: "navigation_mode",
    variants: &[
        Variant {
            name: "full",
            variant: "Full",
        },
        Variant {
            name: "restricted",
            variant: "Restricted",
        },
    ],
};
pub(crate) static ACCESS_GRANT: Object = Object {
    name: "AccessGrant",
    fields: &[
        Field {
            name: "access_grant_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "building_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "common_area_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "ends_at",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::DateTime),
        },
        Field {
            name: "facility_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "guest_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "listing_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "preferred_code",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "property_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "resident_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "room_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "space_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "starts_at",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::DateTime),
        },
        Field {
            name: "tenant_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "unit_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "user_identity_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "user_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static BOOKING: Object = Object {
    name: "Booking",
    fields: &[
        Field {
            name: "booking_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "building_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "common_area_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "ends_at",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::DateTime),
        },
        Field {
            name: "facility_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "guest_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "listing_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "preferred_code",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "property_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "resident_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "room_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "space_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "starts_at",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::DateTime),
        },
        Field {
            name: "tenant_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "unit_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "user_identity_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "user_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static BUILDING: Object = Object {
    name: "Building",
    fields: &[
        Field {
            name: "building_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static COMMON_AREA: Object = Object {
    name: "CommonArea",
    fields: &[
        Field {
            name: "common_area_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "parent_site_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static CONFIGURE_FEATURE: Object = Object {
    name: "ConfigureFeature",
    fields: &[
        Field {
            name: "allow_access_automation_rule_customization",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
        Field {
            name: "allow_climate_automation_rule_customization",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
        Field {
            name: "allow_instant_key_customization",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
        Field {
            name: "exclude",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static CONNECT_FEATURE: Object = Object {
    name: "ConnectFeature",
    fields: &[
        Field {
            name: "accepted_providers",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::ProviderKey)),
        },
        Field {
            name: "exclude",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
        Field {
            name: "excluded_providers",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::ProviderKey)),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static CREATE_PORTAL: Object = Object {
    name: "CreatePortal",
    fields: &[
        Field {
            name: "customer_data",
            required: false,
            nullable: false,
            kind: Kind::Object(&CUSTOMER_DATA),
        },
        Field {
            name: "customer_resources_filters",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&CUSTOMER_RESOURCES_FILTER)),
        },
        Field {
            name: "customization_profile_id",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Uuid),
        },
        Field {
            name: "deep_link",
            required: false,
            nullable: false,
            kind: Kind::Object(&DEEP_LINK),
        },
        Field {
            name: "exclude_locale_picker",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
        Field {
            name: "features",
            required: false,
            nullable: false,
            kind: Kind::Object(&FEATURES),
        },
        Field {
            name: "is_embedded",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
        Field {
            name: "landing_page",
            required: false,
            nullable: false,
            kind: Kind::Object(&LANDING_PAGE),
        },
        Field {
            name: "locale",
            required: false,
            nullable: false,
            kind: Kind::Names(&LOCALE),
        },
        Field {
            name: "navigation_mode",
            required: false,
            nullable: false,
            kind: Kind::Names(&NAVIGATION_MODE),
        },
        Field {
            name: "read_only",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static CUSTOMER_DATA: Object = Object {
    name: "CustomerData",
    fields: &[
        Field {
            name: "customer_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "access_grants",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&ACCESS_GRANT)),
        },
        Field {
            name: "bookings",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&BOOKING)),
        },
        Field {
            name: "buildings",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&BUILDING)),
        },
        Field {
            name: "common_areas",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&COMMON_AREA)),
        },
        Field {
            name: "facilities",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&FACILITY)),
        },
        Field {
            name: "guests",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&GUEST)),
        },
        Field {
            name: "listings",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&LISTING)),
        },
        Field {
            name: "properties",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&PROPERTY)),
        },
        Field {
            name: "property_listings",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&PROPERTY_LISTING)),
        },
        Field {
            name: "reservations",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&RESERVATION)),
        },
        Field {
            name: "residents",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&RESIDENT)),
        },
        Field {
            name: "rooms",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&ROOM)),
        },
        Field {
            name: "sites",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&SITE)),
        },
        Field {
            name: "spaces",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&SPACE)),
        },
        Field {
            name: "staff_members",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&STAFF_MEMBER)),
        },
        Field {
            name: "tenants",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&TENANT)),
        },
        Field {
            name: "units",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&UNIT)),
        },
        Field {
            name: "user_identities",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&USER_IDENTITY)),
        },
        Field {
            name: "users",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Object(&USER)),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static CUSTOMER_RESOURCES_FILTER: Object = Object {
    name: "CustomerResourcesFilter",
    fields: &[
        Field {
            name: "field",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::FieldName),
        },
        Field {
            name: "operation",
            required: true,
            nullable: false,
            kind: Kind::Names(&FILTER_OPERATION),
        },
        Field {
            name: "value",
            required: true,
            nullable: false,
            kind: Kind::Union(&FILTER_VALUE),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static DEEP_LINK: Object = Object {
    name: "DeepLink",
    fields: &[
        Field {
            name: "resource_type",
            required: true,
            nullable: false,
            kind: Kind::Names(&RESOURCE_TYPE),
        },
        Field {
            name: "resource_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "resource_id",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::IdField(
        &[
            ("reservation", "resource_key"),
            ("space", "resource_key"),
            ("device", "resource_id"),
            ("acs_entrance", "resource_id"),
        ],
    ),
};
pub(crate) static DEVICE_MANAGEMENT_CONFIRMATION: Object = Object {
    name: "DeviceManagementConfirmation",
    fields: &[
        Field {
            name: "body",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "cancel_button_label",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "confirm_button_label",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "title",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static FACILITY: Object = Object {
    name: "Facility",
    fields: &[
        Field {
            name: "facility_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static FEATURES: Object = Object {
    name: "Features",
    fields: &[
        Field {
            name: "configure",
            required: false,
            nullable: false,
            kind: Kind::Object(&CONFIGURE_FEATURE),
        },
        Field {
            name: "connect",
            required: false,
            nullable: false,
            kind: Kind::Object(&CONNECT_FEATURE),
        },
        Field {
            name: "manage",
            required: false,
            nullable: false,
            kind: Kind::Object(&MANAGE_FEATURE),
        },
        Field {
            name: "manage_devices",
            required: false,
            nullable: false,
            kind: Kind::Object(&MANAGE_DEVICES_FEATURE),
        },
        Field {
            name: "organize",
            required: false,
            nullable: false,
            kind: Kind::Object(&ORGANIZE_FEATURE),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static GEOLOCATION: Object = Object {
    name: "Geolocation",
    fields: &[
        Field {
            name: "latitude",
            required: true,
            nullable: false,
            kind: Kind::Number,
        },
        Field {
            name: "longitude",
            required: true,
            nullable: false,
            kind: Kind::Number,
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static GUEST: Object = Object {
    name: "Guest",
    fields: &[
        Field {
            name: "guest_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "email_address",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "phone_number",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static LANDING_PAGE: Object = Object {
    name: "LandingPage",
    fields: &[
        Field {
            name: "manage",
            required: false,
            nullable: false,
            kind: Kind::Object(&MANAGE_LANDING_PAGE),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static LISTING: Object = Object {
    name: "Listing",
    fields: &[
        Field {
            name: "listing_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static MANAGE_DEVICES_FEATURE: Object = Object {
    name: "ManageDevicesFeature",
    fields: &[
        Field {
            name: "exclude",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static MANAGE_EVENTS: Object = Object {
    name: "ManageEvents",
    fields: &[
        Field {
            name: "allowed_events",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::EventType)),
        },
        Field {
            name: "default_events",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::EventType)),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static MANAGE_FEATURE: Object = Object {
    name: "ManageFeature",
    fields: &[
        Field {
            name: "device_management_confirmation",
            required: false,
            nullable: false,
            kind: Kind::Object(&DEVICE_MANAGEMENT_CONFIRMATION),
        },
        Field {
            name: "events",
            required: false,
            nullable: false,
            kind: Kind::Object(&MANAGE_EVENTS),
        },
        Field {
            name: "exclude",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
        Field {
            name: "exclude_reservation_management",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
        Field {
            name: "exclude_reservation_technical_details",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
        Field {
            name: "exclude_staff_management",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static MANAGE_LANDING_PAGE: Object = Object {
    name: "ManageLandingPage",
    fields: &[
        Field {
            name: "access_grant_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "booking_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "building_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "common_area_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "facility_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "listing_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "property_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "property_listing_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "reservation_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "room_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "site_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "space_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "unit_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::OneOf,
};
pub(crate) static ORGANIZE_FEATURE: Object = Object {
    name: "OrganizeFeature",
    fields: &[
        Field {
            name: "exclude",
            required: false,
            nullable: false,
            kind: Kind::Boolean,
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static PROPERTY: Object = Object {
    name: "Property",
    fields: &[
        Field {
            name: "property_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static PROPERTY_LISTING: Object = Object {
    name: "PropertyListing",
    fields: &[
        Field {
            name: "property_listing_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "custom_metadata",
            required: false,
            nullable: false,
            kind: Kind::Map(&CUSTOM_METADATA),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static RESERVATION: Object = Object {
    name: "Reservation",
    fields: &[
        Field {
            name: "reservation_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "building_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "common_area_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "custom_metadata",
            required: false,
            nullable: false,
            kind: Kind::Map(&CUSTOM_METADATA),
        },
        Field {
            name: "ends_at",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::DateTime),
        },
        Field {
            name: "facility_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "guest_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "listing_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "preferred_code",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "property_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "resident_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "room_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "space_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "starts_at",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::DateTime),
        },
        Field {
            name: "tenant_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "unit_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "user_identity_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "user_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static RESIDENT: Object = Object {
    name: "Resident",
    fields: &[
        Field {
            name: "resident_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "email_address",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "phone_number",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static ROOM: Object = Object {
    name: "Room",
    fields: &[
        Field {
            name: "room_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "parent_site_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static SITE: Object = Object {
    name: "Site",
    fields: &[
        Field {
            name: "site_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static SPACE: Object = Object {
    name: "Space",
    fields: &[
        Field {
            name: "space_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "customer_data",
            required: false,
            nullable: false,
            kind: Kind::Object(&SPACE_CUSTOMER_DATA),
        },
        Field {
            name: "duration_minutes",
            required: false,
            nullable: false,
            kind: Kind::PositiveInteger,
        },
        Field {
            name: "geolocation",
            required: false,
            nullable: false,
            kind: Kind::Object(&GEOLOCATION),
        },
        Field {
            name: "parent_site_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static SPACE_CUSTOMER_DATA: Object = Object {
    name: "SpaceCustomerData",
    fields: &[
        Field {
            name: "address",
            required: false,
            nullable: true,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "default_checkin_time",
            required: false,
            nullable: true,
            kind: Kind::Text(TextRule::TimeOfDay),
        },
        Field {
            name: "default_checkout_time",
            required: false,
            nullable: true,
            kind: Kind::Text(TextRule::TimeOfDay),
        },
        Field {
            name: "time_zone",
            required: false,
            nullable: true,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static STAFF_MEMBER: Object = Object {
    name: "StaffMember",
    fields: &[
        Field {
            name: "staff_member_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "building_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "common_area_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "email_address",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "facility_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "listing_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "phone_number",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "property_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "property_listing_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "room_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "site_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "space_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
        Field {
            name: "unit_keys",
            required: false,
            nullable: false,
            kind: Kind::List(&Kind::Text(TextRule::Text)),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static TENANT: Object = Object {
    name: "Tenant",
    fields: &[
        Field {
            name: "tenant_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "email_address",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "phone_number",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static UNIT: Object = Object {
    name: "Unit",
    fields: &[
        Field {
            name: "unit_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "parent_site_key",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static USER: Object = Object {
    name: "User",
    fields: &[
        Field {
            name: "user_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "email_address",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "phone_number",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
pub(crate) static USER_IDENTITY: Object = Object {
    name: "UserIdentity",
    fields: &[
        Field {
            name: "user_identity_key",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Key),
        },
        Field {
            name: "name",
            required: true,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "email_address",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
        Field {
            name: "phone_number",
            required: false,
            nullable: false,
            kind: Kind::Text(TextRule::Text),
        },
    ],
    rule: ObjectRule::None,
};
/// Every object, by name.
pub(crate) static OBJECTS: &[&Object] = &[
    &ACCESS_GRANT,
    &BOOKING,
    &BUILDING,
    &COMMON_AREA,
    &CONFIGURE_FEATURE,
    &CONNECT_FEATURE,
    &CREATE_PORTAL,
    &CUSTOMER_DATA,
    &CUSTOMER_RESOURCES_FILTER,
    &DEEP_LINK,
    &DEVICE_MANAGEMENT_CONFIRMATION,
    &FACILITY,
    &FEATURES,
    &GEOLOCATION,
    &GUEST,
    &LANDING_PAGE,
    &LISTING,
    &MANAGE_DEVICES_FEATURE,
    &MANAGE_EVENTS,
    &MANAGE_FEATURE,
    &MANAGE_LANDING_PAGE,
    &ORGANIZE_FEATURE,
    &PROPERTY,
    &PROPERTY_LISTING,
    &RESERVATION,
    &RESIDENT,
    &ROOM,
    &SITE,
    &SPACE,
    &SPACE_CUSTOMER_DATA,
    &STAFF_MEMBER,
    &TENANT,
    &UNIT,
    &USER,
    &USER_IDENTITY,
];
/// Every object with any keys, by name.
pub(crate) static MAPS: &[&Map] = &[&CUSTOM_METADATA];
/// The makers that Seam lists. The set is open.
pub(crate) static PROVIDERS: &[&str] = &[
    "acuity_scheduling",
    "akiles",
    "akuvox",
    "aqara",
    "assa_abloy_credential_service",
    "assa_abloy_vostio",
    "assa_abloy_vostio_credential_service",
    "august",
    "avigilon_alta",
    "brivo",
    "butterflymx",
    "controlbyweb",
    "doorking",
    "dormakaba_ambiance",
    "dormakaba_community",
    "dormakaba_oracode",
    "dusaw",
    "ecobee",
    "first_alert",
    "four_suites",
    "genie",
    "google_nest",
    "guesty",
    "hid_cm",
    "honeywell_resideo",
    "hostaway",
    "hotek",
    "ical",
    "igloo",
    "igloohome",
    "keyincode",
    "keynest",
    "kisi",
    "korelock",
    "kwikset",
    "latch",
    "legic_connect",
    "linear",
    "lockly",
    "lodgify",
    "minut",
    "my_2n",
    "nest",
    "noiseaware",
    "nuki",
    "omnitec",
    "pti",
    "ring",
    "salto",
    "salto_ks",
    "salto_ks_accept",
    "salto_space",
    "schlage",
    "seam_passport",
    "sensi",
    "sifely",
    "slack",
    "smartthings",
    "tado",
    "tedee",
    "thirty_three_lock",
    "ttlock",
    "ultraloq",
    "visionline",
    "wyze",
    "yacan",
    "yale",
    "yale_access",
];
/// The types of event that Seam lists. The set is open.
pub(crate) static EVENT_TYPES: &[&str] = &[
    "access_code.backup_access_code_pulled",
    "access_code.changed",
    "access_code.code_changed",
    "access_code.created",
    "access_code.delay_in_issuing",
    "access_code.delay_in_removing_from_device",
    "access_code.delay_in_setting_on_device",
    "access_code.deleted",
    "access_code.deleted_external_to_seam",
    "access_code.failed_to_expire",
    "access_code.failed_to_issue",
    "access_code.failed_to_remove_from_device",
    "access_code.failed_to_set_on_device",
    "access_code.failed_to_update",
    "access_code.issued",
    "access_code.modified_external_to_seam",
    "access_code.mutations_requested",
    "access_code.name_changed",
    "access_code.removed_from_device",
    "access_code.scheduled_on_device",
    "access_code.set_on_device",
    "access_code.time_frame_changed",
    "access_code.unmanaged.converted_to_managed",
    "access_code.unmanaged.created",
    "access_code.unmanaged.failed_to_convert_to_managed",
    "access_code.unmanaged.removed",
    "access_grant.access_granted_to_all_doors",
    "access_grant.access_granted_to_door",
    "access_grant.access_times_changed",
    "access_grant.access_to_door_lost",
    "access_grant.could_not_create_requested_access_methods",
    "access_grant.created",
    "access_grant.deleted",
    "access_method.card_encoding_required",
    "access_method.created",
    "access_method.delay_in_issuing",
    "access_method.deleted",
    "access_method.failed_to_issue",
    "access_method.issued",
    "access_method.reissued",
    "access_method.revoked",
    "acs_access_group.deleted",
    "acs_credential.deleted",
    "acs_credential.invalidated",
    "acs_credential.issued",
    "acs_credential.reissued",
    "acs_encoder.added",
    "acs_encoder.removed",
    "acs_entrance.added",
    "acs_entrance.removed",
    "acs_system.added",
    "acs_system.connected",
    "acs_system.disconnected",
    "acs_user.created",
    "acs_user.deleted",
    "action_attempt.lock_door.failed",
    "action_attempt.lock_door.succeeded",
    "action_attempt.simulate_keypad_code_entry.failed",
    "action_attempt.simulate_keypad_code_entry.succeeded",
    "action_attempt.simulate_manual_lock_via_keypad.failed",
    "action_attempt.simulate_manual_lock_via_keypad.succeeded",
    "action_attempt.unlock_door.failed",
    "action_attempt.unlock_door.succeeded",
    "camera.activated",
    "client_session.deleted",
    "connect_webview.login_failed",
    "connect_webview.login_succeeded",
    "connected_account.completed_first_sync",
    "connected_account.completed_first_sync_after_reconnection",
    "connected_account.connected",
    "connected_account.created",
    "connected_account.deleted",
    "connected_account.disconnected",
    "connected_account.reauthorization_requested",
    "connected_account.successful_login",
    "device.accessory_keypad_connected",
    "device.accessory_keypad_disconnected",
    "device.added",
    "device.battery_status_changed",
    "device.connected",
    "device.connection_became_flaky",
    "device.connection_stabilized",
    "device.converted_to_unmanaged",
    "device.deleted",
    "device.disconnected",
    "device.doorbell_rang",
    "device.error.subscription_required",
    "device.error.subscription_required.resolved",
    "device.low_battery",
    "device.name_changed",
    "device.removed",
    "device.salto.privacy_mode_activated",
    "device.salto.privacy_mode_deactivated",
    "device.tampered",
    "device.third_party_integration_detected",
    "device.third_party_integration_no_longer_detected",
    "device.unmanaged.connected",
    "device.unmanaged.converted_to_managed",
    "device.unmanaged.disconnected",
    "enrollment_automation.deleted",
    "lock.access_denied",
    "lock.locked",
    "lock.unlocked",
    "noise_sensor.noise_threshold_triggered",
    "phone.deactivated",
    "space.created",
    "space.deleted",
    "space.device_membership_changed",
    "thermostat.climate_preset_activated",
    "thermostat.manually_adjusted",
    "thermostat.temperature_changed",
    "thermostat.temperature_reached_set_point",
    "thermostat.temperature_threshold_exceeded",
    "thermostat.temperature_threshold_no_longer_exceeded",
];
