use seam_portal::portal;

fn main() {
    // Identifiers
    let _ = portal!({ customer_data: { customer_key: "", rooms: [{ room_key: "", name: "" }] } });
    // UUIDs
    let _ = portal!({ customization_profile_id: "" });
    let _ = portal!({ customization_profile_id: "5f1c6a4e8a0b4f0e9d5c2b1f6a7d3c90" });
    let _ = portal!({ customization_profile_id: "{5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c90}" });
    let _ = portal!({ customization_profile_id: "5f1c6a4e-8a0b-4f0e-9d5c-2b1f6a7d3c9g" });
    // Names of metadata fields
    let _ = portal!({ customer_resources_filters: [is-vip = true, "1st" = "x", { field: "", operation: "=", value: true }] });
    // Metadata
    let _ = portal!(CustomMetadata { note: "Five hundred characters are a lot for a note, but somebody who pastes a text into one does not count them. This is such a text: it goes on and on, says little, and then says it again, so that it becomes too long for the field that it was meant for. Once more: five hundred characters are a lot for a note, but somebody who pastes a text into one does not count them. This is such a text: it goes on and on, says little, and then says it again, so that it becomes too long for the field that it was meant for." });
    // Of another kind
    let _ = portal!({ customization_profile_id: 5, customer_resources_filters: [{ field: true, operation: "=", value: "x" }] });
}
