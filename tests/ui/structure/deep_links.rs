use seam_portal::{ResourceType, portal};

fn main() {
    let kind = ResourceType::Space;
    let _ = portal!(DeepLink { resource_type: space, id: "s" });
    let _ = portal!(DeepLink { id: "s", resource_type: "reservation" });
    let _ = portal!(DeepLink { resource_type: device, id: "s" });
    let _ = portal!(DeepLink { resource_type: kind, id: "s" });
}
