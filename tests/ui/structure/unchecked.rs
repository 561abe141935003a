use seam_portal::portal;

fn main() {
    let rooms = [1, 2];
    let base = 1;
    let _ = portal!({
        #[unchecked]
        colour: 4b,
        #[unchecked]
        shape: { sides: 4, "sides": 'x', ..base },
        #[unchecked]
        list: [..rooms, a = "b"],
        #[unchecked]
        list: b"bytes",
    });
    let _ = portal!(Room { #[unchecked] room_key: "101", name: "Lobby" });
    let _ = portal!(Room { room_key: "101", #[unchecked] name: 5, name: "Lobby" });
    let _ = portal!(CustomMetadata { #[unchecked] floor: 1 });
}
