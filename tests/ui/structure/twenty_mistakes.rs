//! A long request with twenty mistakes of many kinds. Its mended twin is `pass/no_mistakes.rs`.

use seam_portal::portal;

fn main() {
    let _ = portal! {
        customer_data: {
            customer_key: "",
            buildings: [
                { building_key: "north", name: "North building" },
                { building_key: "south" },
                { building_key: "annex", name: "Annex building" },
            ],
            site: [{ site_key: "lisbon", name: "Lisbon" }],
            rooms: [
                {
                    room_key: "101",
                    name: "Room 101",
                    parent_site_key: "lisbon",
                },
                { room_key: "102", name: "Room 102" },
                { room_kye: "103", name: "Room 103" },
                { room_key: "104", name: "Room 104" },
                {
                    room_key: "105",
                    name: "Room 105",
                    parent_site_key: "lisbon",
                },
                { room_key: "106", name: "Room 106" },
                { room_key: "107", name: "Room 107" },
                { room_key: "108", name: "Room 108" },
                {
                    room_key: "201",
                    name: "Room 201",
                    parent_site_key: "lisbon",
                },
                { room_key: "202", name: "Room 202" },
                { room_key: "203", name: "Room 203" },
                { room_key: "204", name: "Room 204" };
                {
                    room_key: "205",
                    name: "Room 205",
                    parent_site_key: "lisbon",
                },
                { room_key: "206", name: "Room 206" },
                { room_key: "207", name: "Room 207" },
                { room_key: "208", name: "Room 208" },
                {
                    room_key: "301",
                    name: "Room 301",
                    parent_site_key: "lisbon",
                },
                { room_key: "302", name: "Room 302" },
                { room_key: "303", name: "Room 303" },
                { room_key: "304", name: "Room 304" },
                {
                    room_key: "305",
                    name: "Room 305",
                    parent_site_key: "lisbon",
                },
                { room_key: "306", name: "Room 306" },
                { room_key: 307, name: "Room 307" },
                { room_key: "308", name: "Room 308" },
                {
                    room_key: "401",
                    name: "Room 401",
                    parent_site_key: "lisbon",
                },
                { room_key: "402", name: "Room 402" },
                { room_key: "403", name: "Room 403" },
                { room_key: "404", name: "Room 404" },
                {
                    room_key: "405",
                    name: "Room 405",
                    parent_site_key: "lisbon",
                },
                { room_key: "406", name: "Room 406" },
                { room_key: "407", name: "Room 407" },
                { room_key: "408", name: "Room 408" },
            ],
            common_areas: [
                { common_area_key: "lobby", name: "Lobby", parent_site_key: "lisbon" },
                { common_area_key: "gym", name: "Gym", parent_site_key: "lisbon" },
                { common_area_key: "pool", name = "Pool", parent_site_key: "lisbon" },
                { common_area_key: "roof", name: "Roof", parent_site_key: "lisbon" },
            ],
            spaces: [
                {
                    space_key: "studio",
                    name: "Studio",
                    duration_minutes: 30,
                    geolocation: { latitude: 38.70, longitude: -9.10 },
                    customer_data: {
                        address: "Rua Augusta 1, Lisboa",
                        default_checkin_time: "15:00",
                        default_checkout_time: "11:00",
                        time_zone: "Europe/Lisbon",
                    },
                },
                {
                    space_key: "office",
                    name: "Office",
                    duration_minutes: 1.5,
                    geolocation: { latitude: 38.71, longitude: -9.11 },
                    customer_data: {
                        address: "Rua Augusta 2, Lisboa",
                        default_checkin_time: "15:00",
                        default_checkout_time: "11:00",
                        time_zone: "Europe/Lisbon",
                    },
                },
                {
                    space_key: "loft",
                    name: "Loft",
                    duration_minutes: 90,
                    geolocation: { latitude: 38.72, lng: -9.12 },
                    customer_data: {
                        address: "Rua Augusta 3, Lisboa",
                        default_checkin_time: "15:00",
                        default_checkout_time: "11:00",
                        time_zone: "Europe/Lisbon",
                    },
                },
                {
                    space_key: "cabin",
                    name: "Cabin",
                    duration_minutes: 120,
                    geolocation: { latitude: 38.73, longitude: -9.13 },
                    customer_data: {
                        address: "Rua Augusta 4, Lisboa",
                        default_checkin_time: "24:00",
                        default_checkout_time: "11:00",
                        time_zone: "Europe/Lisbon",
                    },
                },
            ],
            guests: [
                {
                    guest_key: "ada",
                    name: "Ada",
                    email_address: "ada@example.com",
                },
                {
                    guest_key: "grace",
                    name: "Grace",
                    email_address: "grace@example.com",
                },
                {
                    guest_key: "alan",
                    name: "Alan"
                    email_address: "alan@example.com",
                },
                {
                    guest_key: "edsger",
                    name: "Edsger",
                    email_address: "edsger@example.com",
                },
                {
                    guest_key: "barbara",
                    name: "Barbara",
                    email_address: "barbara@example.com",
                },
                {
                    guest_key: "donald",
                    name: "Donald",
                    email_address: "donald@example.com",
                },
                {
                    guest_key: "tony",
                    name: "Tony",
                    email_address: "tony@example.com",
                },
                {
                    guest_key: "leslie",
                    name: "Leslie",
                    email_address: "leslie@example.com",
                },
            ],
            staff_members: [
                {
                    staff_member_key: "maria",
                    name: "Maria",
                    building_keys: ["north", "south"],
                    common_area_keys: ["lobby"],
                },
                {
                    staff_member_key: "joao",
                    name: "Joao",
                    building_keys: "north",
                    common_area_keys: ["lobby"],
                },
                {
                    staff_member_key: "rui",
                    name: "Rui",
                    building_keys: ["north", "south"],
                    common_area_keys: ["lobby"],
                },
            ],
            reservations: [
                {
                    reservation_key: "r-1",
                    guest_key: "ada",
                    starts_at: "2026-12-01T15:00:00Z",
                    ends_at: "2026-12-11T11:00:00Z",
                    room_keys: ["101", "201"],
                    custom_metadata: {
                        region: "eu-1",
                        is_vip: true,
                        note: null,
                    },
                },
                {
                    reservation_key: "r-2",
                    guest_key: "grace",
                    starts_at: "2026-12-02T15:00:00",
                    ends_at: "2026-12-12T11:00:00Z",
                    room_keys: ["102", "202"],
                    custom_metadata: {
                        region: "eu-2",
                        is_vip: true,
                        note: null,
                    },
                },
                {
                    reservation_key: "r-3",
                    guest_key: "alan",
                    starts_at: "2026-12-03T15:00:00Z",
                    ends_at: "2026-12-13T11:00:00Z",
                    room_keys: ["103", "203"],
                    custom_metadata: {
                        region: "eu-3",
                        is_vip: true,
                        note: null,
                    },
                },
                {
                    reservation_key: "r-4",
                    guest_key: "edsger",
                    starts_at: "2026-12-04T15:00:00Z",
                    ends_at: "2026-12-14T11:00:00Z",
                    room_keys: ["104", "204"],
                    custom_metadata: {
                        region: "eu-4",
                        is_vip: 1,
                        note: null,
                    },
                },
                {
                    reservation_key: "r-5",
                    guest_key: "barbara",
                    starts_at: "2026-12-05T15:00:00Z",
                    ends_at: "2026-12-15T11:00:00Z",
                    room_keys: ["105", "205"],
                    custom_metadata: {
                        region: "eu-5",
                        is_vip: true,
                        note: null,
                    },
                },
                {
                    reservation_key: "r-6",
                    guest_key: "donald",
                    starts_at: "2026-12-06T15:00:00Z",
                    ends_at: "2026-12-16T11:00:00Z",
                    room_keys: ["106", "206"],
                    custom_metadata: {
                        region: "eu-6",
                        is_vip: true,
                        note: null,
                    },
                },
            ],
            access_grants: [
                {
                    access_grant_key: "g-1",
                    guest_key: "tony",
                    starts_at: "2026-11-01T08:00:00+01:00",
                    ends_at: "2026-11-21T18:00:00+01:00",
                    common_area_keys: ["gym", "pool"],
                    preferred_code: "4801",
                },
                {
                    access_grant_key: "g-2",
                    guest_key: "leslie",
            guest_key: "tony",
                    starts_at: "2026-11-02T08:00:00+01:00",
                    ends_at: "2026-11-22T18:00:00+01:00",
                    common_area_keys: ["gym", "pool"],
                    preferred_code: "4811",
                },
                {
                    access_grant_key: "g-3",
                    guest_key: "ada",
                    starts_at: "2026-11-03T08:00:00+01:00",
                    ends_at: "2026-11-23T18:00:00+01:00",
                    common_area_keys: ["gym", "pool"],
                    preferred_code: "4821",
                },
            ],
        },
        customer_resources_filters: [
            region == "eu",
            is_vip = true,
            { field: "floor", operation: "=", value: "2" },
        ],
        customization_profile_id: "5f1c6a4e8a0b4f0e9d5c2b1f6a7d3c90",
        deep_link: { resource_type: "reservation", resource_id: "r-1" },
        exclude_locale_picker: false,
        features: {
            configure: { allow_instant_key_customization: true },
            connect: {
                accepted_providers: ["august", "yale", "schlage"],
                excluded_providers: ["nuki"],
            },
            manage: {
                device_management_confirmation: {
                    title: "Are you at the door?",
                    body: "The lock opens at once.",
                    confirm_button_label: "Open",
                    cancel_button_label: "Wait",
                },
                events: {
                    allowed_events: ["lock.locked", "lock.unlocked", "device.low_battery"],
                    default_events: ["lock.unlocked"],
                },
                exclude_reservation_management: false,
                exclude_staff_management: "true",
            },
            organize: { exclude: true },
        },
        is_embedded: true,
        landing_page: { manage: { reservation_key: "r-1" } },
        locale: "pt",
        navigation_mode: restricted,
        read_only: false,
    };
}
