use seam_portal::portal;

fn main() {
    let _ = portal!({ locale: "pt_PT", navigation_mode: "ful", deep_link: { resource_type: "devise", resource_id: "d" } });
    let _ = portal!({ locale: "en-GB", navigation_mode: "open", deep_link: { resource_type: "lock", resource_id: "d" } });
    let _ = portal!({ customer_resources_filters: [{ field: "region", operation: "==", value: "eu" }] });
}
