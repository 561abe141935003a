use seam_portal::{CreatePortal, portal};

fn request(hotel: &str) -> CreatePortal<'_> {
    portal!({
        customer_data: { custmer_key: hotel },
        customer_resources_filters: [region != "eu"],
        read_only: "true",
    })
}

fn main() {
    println!("{:?}", request("grand-hotel"));
}
