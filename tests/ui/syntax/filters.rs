use seam_portal::portal;

fn main() {
    let _ = portal! {
        customer_resources_filters: [
            region == "eu",
            region != "eu",
            floor < "3",
            region contains "eu",
            region in ["eu", "us"],
            region => "eu",
            region: "eu",
        ],
    };
    let _ = portal! {
        customer_resources_filters: [
            region = ,
            region "eu",
            = "eu",
            region = "eu" && is_vip = true,
            region = "eu" || region = "us",
            region = "eu" and is_vip = true,
            { region: "eu" },
        ],
    };
    let _ = portal! {
        customer_resources_filters: [
            is_vip += true,
            is_vip := true,
            region is not "eu",
            type != "room",
            'r' = "eu",
            1 = "eu",
            "region = eu",
            "is_vip=true",
            "region",
        ],
    };
    let _ = portal!({ customer_resources_filters: [region = "eu"; is_vip = true] });
    let _ = portal!({ customer_resources_filters: "region == 'eu'" });
    let _ = portal!({ customer_resources_filters: region = "eu" });
    let _ = portal!({ customer_resources_filters: { region: "eu" } });
    let _ = portal!({ customer_resources_filters: { region = "eu" } });
    let _ = portal!({ customer_resources_filters: region != "eu" });
    let _ = portal!({ customer_resources_filters: [(region = "eu"), [region = "eu"], { region = "eu" }] });
    let _ = portal!(CustomerData { customer_key: "a", rooms: [room_key = "101"] });
}
