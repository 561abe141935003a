use seam_portal::{Client, portal};

fn request() -> seam_portal::CreatePortal<'static> {
    seam_portal::CreatePortal::EMPTY
}

fn send(client: &Client) {
    let request = request();
    let _ = portal!();
    let _ = portal!(client);
    let _ = portal!(client,);
    let _ = portal!(client, request);
    let _ = portal!(client, [request]);
    let _ = portal!(client, "request");
    let _ = portal!(client, customer_data: { customer_key: "" });
    let _ = portal!(client, Room { room_key: "101", name: "Lobby" });
    let _ = portal!(client, CreatePortal { locale: "xx" });
    let _ = portal!(client, CreatePortl { locale: "xx" });
    let _ = portal!(client { locale: "xx" });
    let _ = portal!(&client { locale: "xx" });
    let _ = portal!(client; { locale: "xx" });
    let _ = portal!(client, { locale: "xx" } more);
    let _ = portal!(client, { locale: "xx" }, { read_only: true });
    let _ = portal!(client.0., { locale: "xx" });
    let _ = portal!(, { locale: "xx" });
    let _ = portal!("client", { locale: "xx" });
    let _ = portal!({ locale: "xx" }, client);
    let _ = portal!([{ locale: "xx" }]);
    let _ = portal!("locale");
    let _ = portal!(?);
    let _ = portal!(Room);
    let _ = portal!(Room(room_key: "101"));
    let _ = portal!(Room { room_key: "101", name: "Lobby" } more);
    let _ = portal!(Room { room_key: "101", name: "Lobby" };);
}

fn main() {}
