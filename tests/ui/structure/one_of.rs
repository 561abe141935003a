use seam_portal::{ResourceType, portal};

fn main() {
    let _ = portal!({ landing_page: { manage: {} } });
    let _ = portal!({ landing_page: { manage: { room_key: "101", space_key: "s-1", unit_key: "4b" } } });
    let _ = portal!(DeepLink { resource_type: "reservation" });
    let _ = portal!(DeepLink { resource_type: "reservation", resource_id: "r-1" });
    let _ = portal!(DeepLink { resource_type: device, resource_key: "d-1", resource_id: "d-1" });
    let _ = portal!(DeepLink { resource_key: "d-1" });
    let _ = portal!(DeepLink { resource_type: ResourceType::Device });
    let _ = portal!(DeepLink { resource_type: ResourceType::Device, resource_key: "a", resource_id: "b" });
}
