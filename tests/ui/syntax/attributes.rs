use seam_portal::portal;

fn main() {
    let _ = portal!(Room {
        #[serde(default)]
        room_key: "101",
        #[1]
        name: "Lobby",
        #[cfg(all())]
    });
    let _ = portal!(CustomerData {
        customer_key: "grand-hotel",
        rooms: [
            #[cfg(all())]
            { room_key: "101", name: "Room 101" },
        ],
    });
    let _ = portal!({
        #[unchecked(now)]
        theme: "teal",
        #[unchecked = "later"]
        font: "serif",
        #[cfg_attr(all(), unchecked)]
        logo: null,
    });
}
