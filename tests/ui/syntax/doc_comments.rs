use seam_portal::portal;

fn main() {
    let _ = portal! {
        //! The request of the hotel.
        locale: "pt-PT",
        /// Whoever looks may not change a thing.
        read_only: "yes",
        /** The last one. */
        features: {
            connect: {
                accepted_providers: [
                    "august", /// The front door.
                    /// The back door.
                    "yale"
                ],
            }, /// That is all.
        },
    };
    let _ = portal!(Room { #![cfg(all())] room_key: "", name: "Lobby" });
}
