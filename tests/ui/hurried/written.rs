//! What somebody in a hurry writes, and the macro finds.

use seam_portal::{Client, portal};

fn main() {
    let late = true;
    let id = "7";
    let key = "region";
    let names = ["a"];
    let room = portal!(Room { room_key: "a", name: "n" });
    let rooms = [room.clone()];
    let seam = Client::from_env().unwrap();
    let base = portal!({ read_only: true });

    // Keys.
    let _ = portal! { custmer_data: { customer_key: "h" } };
    let _ = portal! { customerData: { customerKey: "h" } };
    let _ = portal! { features: { organise: { exclude: true }, conect: { exclude: true } } };
    let _ = portal! { customer_key: "h", rooms: [] };
    let _ = portal! { customer_data: { customer_key: "h", locale: "pt-PT" } };
    let _ = portal! { landing_page: { room_key: "101" } };
    let _ = portal! { landing_page: { manage: { room_key: "101", space_key: "s" } } };
    let _ = portal! { features.organize.exclude: true };
    let _ = portal! { customer_data: { customer_key: "h", rooms: [{ room_key: "1" }] } };
    let _ = portal! {
        locale: "pt-PT",
        read_only: true,
        locale: "en-US",
    };
    let _ = portal! { deep_link: { resource_type: "device", resource_key: "d" } };
    let _ = portal! { deep_link: { type: "reservation", id: "r" } };
    let _ = portal!(Space { space_key: "s", name: "n", geolocation: { lat: 38.7, lng: -9.1 } });
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: { [key]: "eu" } });

    // Habits of JSON and of other languages.
    let _ = portal! { "locale": null, "read_only": "true" };
    let _ = portal! { "read_only" => true };
    let _ = portal! { read_only: late ? true : false };
    let _ = portal! { customer_data: new CustomerData { customer_key: "h" } };
    let _ = portal!(Room { room_key: ${id}, name: "n" });
    let _ = portal! { navigation_mode: NavigationMode.Full };
    let _ = portal! { 'a': true };
    let _ = portal! {
        # The language.
        locale: "pt-PT",
    };
    let _ = portal! {
        /// The language.
        locale: "pt-PT",
    };
    let _ = portal!(CustomerData { customer_key: "h", rooms: [...rooms] });
    let _ = portal! { ..base, locale: "pt-PT" };
    let _ = portal!(Room { room_key: "101", name: "n", ..Default::default() });

    // Commas, colons and brackets.
    let _ = portal!(Room { room_key: "101" name: "n" });
    let _ = portal!(Room { room_key "101", name: "n" });
    let _ = portal!(Room { room_key = "101", name: "n" });
    let _ = portal! { read_only: true; is_embedded: true; };
    let _ = portal! { customer_data: [customer_key: "h"] };
    let _ = portal! { customer_data: (customer_key: "h") };
    let _ = portal! { features: ({ organize: { exclude: true } }) };
    let _ = portal!(Room { room.room_key, name: "n" });
    let _ = portal! { read_only: true, if late { locale: "pt-PT" } };

    // Lists and objects.
    let _ = portal! { customer_data: { customer_key: "h", room: { room_key: "1", name: "n" } } };
    let _ = portal! { customer_data: { customer_key: "h", rooms: { room_key: "1", name: "n" } } };
    let _ = portal!(Reservation { reservation_key: "r", room_keys: "101" });
    let _ = portal!(CustomerData { customer_key: "h", rooms: ["101", "102"] });
    let _ = portal!(CustomerData {
        customer_key: "h",
        rooms: [..names.iter().map(|name| { room_key: name, name: name })],
    });
    let _ = portal! { features: { organize: false } };
    let _ = portal! { features: ["organize", "connect"] };

    // Values.
    let _ = portal!(Room { room_key: 101, name: Grand Hotel });
    let _ = portal!(Room { room_key: Some("101"), name: "n" });
    let _ = portal! { customer_data: { customer_key: "" } };
    let _ = portal! { read_only: 1, is_embedded: 0 };
    let _ = portal! { locale: "en" };
    let _ = portal! { locale: "pt_PT" };
    let _ = portal! { locale: pt-PT };
    let _ = portal! { navigation_mode: "restrict" };
    let _ = portal! { customization_profile_id: "5f1c6a4e" };
    let _ = portal!(Reservation { reservation_key: "r", starts_at: "01/12/2026" });
    let _ = portal!(Reservation { reservation_key: "r", starts_at: "2026/12/01" });
    let _ = portal!(Reservation { reservation_key: "r", starts_at: "2026-12-01T15:00:00" });
    let _ = portal!(Reservation { reservation_key: "r", starts_at: 1764600000 });
    let _ = portal!(SpaceCustomerData { default_checkin_time: "3pm" });
    let _ = portal!(Space { space_key: "s", name: "n", duration_minutes: "90" });
    let _ = portal!(Space { space_key: "s", name: "n", duration_minutes: 90min });
    let _ = portal!(Geolocation { latitude: 38,7, longitude: -9,1 });
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: { floor: 3 } });

    // Filters.
    let _ = portal! { customer_resources_filters: [region != "eu"] };
    let _ = portal! { customer_resources_filters: [region == "eu"] };
    let _ = portal! { customer_resources_filters: { region: "eu" } };
    let _ = portal! { customer_resources_filters: [region: "eu"] };
    let _ = portal! { customer_resources_filters: ["region = eu"] };
    let _ = portal! { customer_resources_filters: [[region = "eu"]] };
    let _ = portal! { customer_resources_filters: region = "eu" };
    let _ = portal! { customer_resources_filters: [region = "eu" && vip = true] };

    // Types and clients.
    let _ = portal!({ room_key: "a", name: "n" });
    let _ = portal!(Romm { room_key: "a", name: "n" });
    let _ = portal!("seam_key", { read_only: true });
    let _ = portal!({ read_only: true }, seam);
    let _ = portal!(seam { read_only: true });
    let _ = portal!(seam, request);
}
