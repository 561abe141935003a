use seam_portal::portal;

fn main() {
    let _ = portal!(room { room_key: "" });
    let _ = portal!(Reservaton { reservation_key: "" });
    let _ = portal!(rooms { room_key: "" });
    let _ = portal!(custom_metadata { floor: 1 });
    let _ = portal!(Rom {});
    // Without a type's name.
    let _: seam_portal::Booking<'_> = portal!(booking_key: "b", name: 5);
    let _ = portal!({ "guest_key": "g", "name": "Ada" });
    let _ = portal!(Portal { locale: "xx" });
    // With the name of another type.
    let _ = portal!({ customer_data: Customer { customer_key: "k", rooms: [Guest { room_key: "1", name: "n" }] } });
    let _ = portal!({ customer_data: seam_portal::CustomerData { rooms: [Room { room_key: "" }] } });
    let _ = portal!(Reservation { reservation_key: "r", custom_metadata: Metadata { floor: "1" } });
    let _ = portal!({ landing_pages: LandingPage { manage: ManageLandingPage { room: "1" } } });
}
